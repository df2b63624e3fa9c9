// A person at one browser: what journeys say they do, in every browser alike.
import { text } from "../tests/support/texts.mjs";

const PATIENCE_MS = 30_000;
const PRESS_PATIENCE_MS = 5_000;
const BETWEEN_LOOKS_MS = 100;

function pause() {
  return new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
}

export class Person {
  constructor({ driver, watch, front, portal, language }) {
    Object.assign(this, { driver, watch, front, portal, language });
    this.expected = [];
  }

  text(key) {
    return text(this.language, key);
  }

  address(slug) {
    return `${this.front.url}/${this.language}${slug ? `/${slug}` : ""}`;
  }

  /** Problems that the journey provokes on purpose. */
  expectProblems(...patterns) {
    this.expected.push(...patterns);
  }

  /** Opens a page; it may be used before the app runs. */
  async visit(slug) {
    // A driver may answer while the page before still stands: what is done then goes with that page.
    await this.driver.run(() => document.documentElement.setAttribute("data-journey-before", ""));
    await this.driver.go(this.address(slug));
    await this.until("the next page", () => !document.documentElement.hasAttribute("data-journey-before"));
    if (this.watch) await this.until("the page's own ear", this.watch);
  }

  /** Opens a page and waits until the app runs and shows it. */
  async open(slug) {
    await this.visit(slug);
    await this.ready();
  }

  ready() {
    return this.until("the app's start", () =>
      performance.getEntriesByName("app-ready").length > 0 &&
      document.querySelector("main h1") !== null && !document.querySelector("[aria-busy=true], .g-skeleton"));
  }

  /** Looks until a function in the page, or a step of the driver's, answers yes. */
  async until(what, inside, ...parameters) {
    const look = inside === this.watch ? inside : () => this.driver.run(inside, ...parameters);
    const end = Date.now() + PATIENCE_MS;
    for (let last = null; ; ) {
      try {
        if (await look()) return;
      } catch (error) {
        // A page that is just giving way to the next one cannot answer.
        last = error;
      }
      if (Date.now() > end) throw new Error(`waited in vain for ${what}${last ? ` (${last.message})` : ""}`);
      await pause();
    }
  }

  seen(selector) {
    return this.until(selector, (wanted) => document.querySelector(wanted)?.checkVisibility?.() ?? false, selector);
  }

  async at(slug) {
    const path = new URL(this.address(slug)).pathname;
    await this.until(path, (wanted) => location.pathname === wanted, path);
    await this.ready();
  }

  /** Some visible text of the page, without the marks that keep directions apart. */
  async reads(selector, words) {
    await this.until(`"${words}" in ${selector}`, (wanted, part) =>
      [...document.querySelectorAll(wanted)].some((element) => element.innerText.replace(/[\u2066-\u2069]/g, "").includes(part)), selector, words);
  }

  async press(selector) {
    await this.seen(selector);
    await this.#pressSoon(selector);
  }

  #pressSoon(selector) {
    return this.#soon(async () => {
      // WebKit's driver does not always scroll upwards by itself.
      await this.driver.run((wanted) => document.querySelector(wanted).scrollIntoView({ block: "center", behavior: "instant" }), selector);
      await this.driver.press(selector);
    });
  }

  /** Uses what may still be on its way into view, or about to be drawn anew: people wait for that too. */
  async #soon(use) {
    const end = Date.now() + PRESS_PATIENCE_MS;
    for (;;) {
      try {
        return await use();
      } catch (error) {
        if (Date.now() > end || !/not interactable|intercepted|stale|unknown error/.test(error.message)) throw error;
      }
      await pause();
    }
  }

  /** Presses the first visible link or button of this name. */
  async pressNamed(kind, name) {
    const mark = "data-journey";
    await this.until(`${kind} "${name}"`, (tag, wanted, own) => {
      document.querySelector(`[${own}]`)?.removeAttribute(own);
      const plain = (words) => words.replace(/[\u2066-\u2069]/g, "").trim();
      const fits = (element) => element.checkVisibility() && plain(element.innerText) === wanted;
      const found = [...document.querySelectorAll(tag)].find(fits);
      found?.setAttribute(own, "");
      return Boolean(found);
    }, kind, name, mark);
    await this.#pressSoon(`[${mark}]`);
  }

  async type(selector, words) {
    await this.seen(selector);
    await this.#soon(() => this.driver.type(selector, words));
  }

  /** Presses the label of a choice, as people do: the choice itself is a point wide. */
  choose(id) {
    return this.press(`label[for="${id}"]`);
  }

  /** What is typed takes the place of what stood there. */
  async retype(selector, words) {
    await this.seen(selector);
    await this.driver.clear(selector);
    await this.driver.type(selector, words);
  }

  /** Does something in a further tab and closes it; what it gives is given on. */
  async inAnotherTab(steps) {
    const before = await this.driver.openTab();
    try {
      return await steps();
    } finally {
      await this.driver.closeTab();
      await this.driver.lookAt(before);
    }
  }

  /** The newest code on a phone before another one is sent; none where there is none. */
  async newestCode(mobile) {
    return (await this.portal.outbox(mobile)).find((message) => message.code)?.code ?? null;
  }

  /** The visible text of an element. */
  async read(selector) {
    await this.seen(selector);
    return (await this.driver.run((wanted) => document.querySelector(wanted).innerText, selector)).trim();
  }

  /** Chooses one of a list's values, as the list's own keyboard would. */
  async pick(selector, value) {
    await this.driver.run((wanted, chosen) => {
      const list = document.querySelector(wanted);
      list.value = chosen;
      for (const kind of ["input", "change"]) list.dispatchEvent(new Event(kind, { bubbles: true }));
    }, selector, value);
  }

  value(selector) {
    return this.driver.run((wanted) => document.querySelector(wanted).value, selector);
  }
}
