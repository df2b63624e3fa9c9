// What somebody at a browser sees, and how long they look for it: in every browser alike.
import { text } from "../tests/support/texts.mjs";

const PATIENCE_MS = 30_000;
const BETWEEN_LOOKS_MS = 100;

/** Between two looks. */
export function pause() {
  return new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
}

export class Onlooker {
  constructor({ driver, watch, front, portal, language }) {
    Object.assign(this, { driver, watch, front, portal, language });
    this.expected = [];
    this.origin = front.url;
  }

  text(key) {
    return text(this.language, key);
  }

  address(slug) {
    return `${this.origin}/${this.language}${slug ? `/${slug}` : ""}`;
  }

  /** Problems that the journey provokes on purpose. */
  expectProblems(...patterns) {
    this.expected.push(...patterns);
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

  gone(selector) {
    return this.until(`no ${selector}`, (wanted) => !document.querySelector(wanted)?.checkVisibility?.(), selector);
  }

  /** The focus is on the element of this id. */
  focused(id) {
    return this.until(`the focus on ${id}`, (wanted) => document.activeElement?.id === wanted, id);
  }

  async at(slug) {
    const path = new URL(this.address(slug)).pathname;
    await this.until(path, (wanted) => location.pathname === wanted, path);
    await this.ready();
  }

  /** The address is this page's and nothing else stands in it, such as somebody's number. */
  async isAt(slug) {
    const expected = this.address(slug);
    await this.until(expected, (wanted) => location.href === wanted, expected);
  }

  /** No visible element that fits has this text. */
  async readsNot(selector, words) {
    await this.until(`no "${words}" in ${selector}`, (wanted, part) =>
      ![...document.querySelectorAll(wanted)].some((element) => element.innerText.replace(/[\u2066-\u2069]/g, "").includes(part)), selector, words);
  }

  /** Some visible text of the page, without the marks that keep directions apart. */
  async reads(selector, words) {
    await this.until(`"${words}" in ${selector}`, (wanted, part) =>
      [...document.querySelectorAll(wanted)].some((element) => element.innerText.replace(/[\u2066-\u2069]/g, "").includes(part)), selector, words);
  }

  /** The visible text of an element. */
  async read(selector) {
    await this.seen(selector);
    return (await this.driver.run((wanted) => document.querySelector(wanted).innerText, selector)).trim();
  }

  /** What a field holds, without the spaces that group digits. */
  async holds(selector, words) {
    await this.until(`"${words}" in ${selector}`, (wanted, plain) => document.querySelector(wanted)?.value.replace(/\s/g, "") === plain.replace(/\s/g, ""), selector, words);
  }

  value(selector) {
    return this.driver.run((wanted) => document.querySelector(wanted).value, selector);
  }
}
