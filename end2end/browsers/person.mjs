// A person at one browser: what journeys say they do, in every browser alike.
import { randomUUID } from "node:crypto";

import { Onlooker, pause } from "./onlooker.mjs";

const PRESS_PATIENCE_MS = 5_000;
const LONGEST_WALK = 80;
/** As WebDriver writes keys that are no characters. */
const KEYS = { Tab: "\uE004", Enter: "\uE007", Space: " ", Escape: "\uE00C" };

export class Person extends Onlooker {
  /** From now on the portal is opened by its name: an address of numbers can have no passkeys. */
  useName() {
    // By the loopback's own name a page is as trusted without TLS, and has no certificate to doubt.
    this.origin = this.portal.url.replace("127.0.0.1", "localhost");
  }

  /** Opens a page; it may be used before the app runs. */
  visit(slug) {
    return this.#leaveFor(() => this.driver.go(this.address(slug)));
  }

  /** Loads the page anew and waits until the app runs and shows it. */
  async reload() {
    await this.#leaveFor(() => this.driver.reload());
    await this.ready();
  }

  /** Goes back in the history. WebKit's driver waits for ever for a step back that loads no page. */
  async back() {
    await this.driver.run(() => {
      setTimeout(() => history.back());
      return true;
    });
  }

  async #leaveFor(next) {
    // A driver may answer while the page before still stands: what is done then goes with that page.
    await this.driver.run(() => document.documentElement.setAttribute("data-journey-before", ""));
    await next();
    await this.until("the next page", () => !document.documentElement.hasAttribute("data-journey-before"));
    if (this.watch) await this.until("the page's own ear", this.watch);
  }

  /** Opens a page and waits until the app runs and shows it. */
  async open(slug) {
    await this.visit(slug);
    await this.ready();
  }

  async press(selector) {
    await this.seen(selector);
    await this.#pressSoon(selector);
  }

  /** Types wherever the focus is. */
  keys(words) {
    return this.#soon(() => this.driver.keys(words));
  }

  /** Presses a key wherever the focus is. */
  key(name) {
    return this.keys(KEYS[name]);
  }

  /** Presses Tab until the focus is where a function in the page wants it. */
  async tabTo(what, inside, ...parameters) {
    for (let press = 0; press < LONGEST_WALK; press += 1) {
      await this.key("Tab");
      if (await this.driver.run(inside, ...parameters)) return;
    }
    throw new Error(`the keyboard does not get to ${what}`);
  }

  #pressSoon(selector) {
    return this.#soon(async () => {
      await this.#scrollTo(selector);
      await this.driver.press(selector);
    });
  }

  /** WebKit's driver does not always scroll upwards by itself. */
  async #scrollTo(selector) {
    await this.driver.run((wanted) => document.querySelector(wanted)?.scrollIntoView({ block: "center", behavior: "instant" }), selector);
  }

  /** Uses what may still be on its way into view, or about to be drawn anew: people wait for that too. */
  async #soon(use) {
    const end = Date.now() + PRESS_PATIENCE_MS;
    for (;;) {
      try {
        return await use();
      } catch (error) {
        if (Date.now() > end || !/not interactable|intercepted|stale|no such element|unknown error/.test(error.message)) throw error;
      }
      await pause();
    }
  }

  /** Presses the first visible link or button of this name; `kind` is a selector. */
  pressNamed(kind, name) {
    return this.#pressWhere(kind, name, true);
  }

  /** Presses the first visible one in whose name this stands. */
  pressContaining(kind, part) {
    return this.#pressWhere(kind, part, false);
  }

  async #pressWhere(kind, name, isWhole) {
    const mark = "data-journey";
    await this.until(`${kind} "${name}"`, (tag, wanted, own, whole) => {
      document.querySelector(`[${own}]`)?.removeAttribute(own);
      const plain = (words) => words.replace(/[\u2066-\u2069]/g, "").trim();
      const fits = (element) => element.checkVisibility() && (whole ? plain(element.innerText) === wanted : element.innerText.includes(wanted));
      const found = [...document.querySelectorAll(tag)].find(fits);
      found?.setAttribute(own, "");
      return Boolean(found);
    }, kind, name, mark, isWhole);
    await this.#pressSoon(`[${mark}]`);
  }

  async type(selector, words) {
    await this.seen(selector);
    await this.#soon(async () => {
      await this.#scrollTo(selector);
      await this.driver.type(selector, words);
    });
  }

  /** Presses the label of a choice, as people do: the choice itself is a point wide. */
  choose(id) {
    return this.press(`label[for="${id}"]`);
  }

  /** What is typed takes the place of what stood there. */
  async retype(selector, words) {
    await this.seen(selector);
    await this.#soon(async () => {
      await this.#scrollTo(selector);
      await this.driver.clear(selector);
      // WebKit's driver does not type nothing.
      if (words) await this.driver.type(selector, words);
    });
  }

  /**
   * Does something in a further tab and closes it. `steps` gets a function that looks into the first tab
   * meanwhile, for a tab that is closed at once may not have told the others yet.
   */
  async inAnotherTab(steps) {
    const before = await this.driver.openTab();
    const further = await this.driver.tab();
    const inTheFirst = async (look) => {
      await this.driver.lookAt(before);
      await look();
      await this.driver.lookAt(further);
    };
    try {
      return await steps(inTheFirst);
    } finally {
      await this.driver.closeTab();
      await this.driver.lookAt(before);
    }
  }

  /** Chooses one of a list's values, as the list's own keyboard would. */
  async pick(selector, value) {
    await this.driver.run((wanted, chosen) => {
      const list = document.querySelector(wanted);
      list.value = chosen;
      for (const kind of ["input", "change"]) list.dispatchEvent(new Event(kind, { bubbles: true }));
    }, selector, value);
  }

  /** Calls the API as the page does, with this browser's cookies; gives { status, body }. */
  async call(method, path, body) {
    const key = randomUUID();
    await this.driver.run((name, verb, address, content) => {
      // The page itself is the one thing that all scripts of a driver share.
      const tell = (answer) => (document.documentElement.dataset.answer = JSON.stringify({ name, ...answer }));
      const headers = { "content-type": "application/json", "x-gosi-csrf": "1", "idempotency-key": `"${name}"` };
      fetch(`/api/v1${address}`, { method: verb, headers, body: content })
        .then(async (response) => tell({ status: response.status, body: await response.json().catch(() => null) }))
        .catch((error) => tell({ status: 0, body: String(error) }));
      return true;
    }, key, method, path, body === undefined ? null : JSON.stringify(body));
    const read = () => this.driver.run(() => JSON.parse(document.documentElement.dataset.answer ?? "{}"));
    await this.until(`an answer to ${method} ${path}`, (name) => JSON.parse(document.documentElement.dataset.answer ?? "{}").name === name, key);
    return read();
  }
}
