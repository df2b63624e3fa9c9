// One person's visit: a browser context of its own, and everything that went wrong in it.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import { chromium } from "playwright-core";

import { PROJECT, startPortal } from "./portal.mjs";
import { matcher, text } from "./texts.mjs";

export const LANGUAGES = ["ar", "en"];
export const VIEWPORTS = {
  narrow: { width: 320, height: 640 },
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 900 },
};
export const BROWSER_FLAGS = ["--no-sandbox", "--disable-dev-shm-usage", "--force-color-profile=srgb", "--short-reporting-delay"];
const LONGEST_WAIT_MS = 15_000;
const LONGEST_CLOSING_MS = 20_000;
// Said by unoptimised builds only, which mount into the page although they could hydrate it.
const KNOWN_DEVELOPMENT_WARNING = /client-side rendering mode, but the `csr` feature/;
// Journeys break the network below the page; a service worker would ask it in the page's place.
const NO_WORKER = /Service Worker registration blocked by Playwright/;
const ARTIFACTS = join(PROJECT, "end2end/artifacts");

/** Starts the browser that GOSI_BROWSER names. */
export async function launchBrowser() {
  const mark = `--mark-of-journeys=${randomUUID()}`;
  const browser = await chromium.launch({ executablePath: process.env.GOSI_BROWSER ?? "/usr/bin/chromium", args: [...BROWSER_FLAGS, mark] });
  MARKS.set(browser, mark);
  return browser;
}

/** By what a browser is found among the processes, where it does not answer. */
const MARKS = new WeakMap();

/** Closes a browser. One that does not close is ended: it would keep the journeys' own process for ever. */
async function closeBrowser(browser) {
  if (await within(LONGEST_CLOSING_MS, browser.close())) return;
  const { error, status } = spawnSync("pkill", ["-KILL", "-f", "--", MARKS.get(browser)]);
  console.log(`a browser does not close; ending it: ${error ?? status}`);
}

/**
 * A file's journeys, sharing one portal and one browser.
 * `define` gets a function that makes visits; `portalOptions` go to startPortal().
 */
export function journeys(title, define, portalOptions = {}) {
  describe(title, () => {
    const shared = {};
    before(async () => {
      // Where one of them does not start, the other one is there to be ended.
      const started = [startPortal(portalOptions).then((portal) => (shared.portal = portal)), launchBrowser().then((browser) => (shared.browser = browser))];
      await Promise.allSettled(started);
      await Promise.all(started);
    });
    after(async () => {
      try {
        if (shared.browser) await closeBrowser(shared.browser);
      } finally {
        await shared.portal?.stop();
      }
    });
    define({
      /** One test per language (and screen): `steps` gets the Visit, and nothing may have gone wrong at its end. */
      journey(name, ...rest) {
        const steps = rest.pop();
        const { languages = LANGUAGES, viewports = ["phone"], ...options } = rest.pop() ?? {};
        for (const language of languages) {
          for (const viewport of viewports) {
            test(`${name} [${language}, ${viewport}]`, () => runVisit(shared, { ...options, language, viewport, name }, steps));
          }
        }
      },
      portal: () => shared.portal,
      browser: () => shared.browser,
    });
  });
}

async function runVisit(shared, options, steps) {
  const visit = await Visit.begin(shared.portal, shared.browser, options);
  try {
    await steps(visit);
    visit.assertNothingWentWrong();
  } catch (error) {
    await visit.picture(`failed-${options.name}`).catch(() => {});
    error.message += visit.problems.length ? `\nalso: ${visit.problems.join("\n      ")}` : "";
    throw error;
  } finally {
    if (!(await within(LONGEST_CLOSING_MS, visit.end()))) {
      // Chromium, once in a few thousand, never says that it has closed a person's tabs, idle as it is. The
      // journey is over by then: the next one gets another browser.
      console.log("the browser does not close a visit's tabs; another one is started");
      await closeBrowser(shared.browser);
      shared.browser = await launchBrowser();
    }
  }
}

/** Whether something is done after so many milliseconds. */
async function within(time, done) {
  let timer;
  const over = new Promise((resolve) => (timer = setTimeout(resolve, time, false)));
  try {
    return await Promise.race([done.then(() => true), over]);
  } finally {
    clearTimeout(timer);
  }
}

export class Visit {
  #expected = [];

  static async begin(portal, browser, { language = "ar", viewport = "phone", theme = "light", preferences = null, ...context } = {}) {
    const visit = new Visit();
    Object.assign(visit, { portal, language, viewport, theme, problems: [] });
    visit.context = await browser.newContext({
      viewport: VIEWPORTS[viewport],
      colorScheme: theme,
      reducedMotion: "reduce",
      locale: language === "ar" ? "ar-SA" : "en-GB",
      timezoneId: "Asia/Riyadh",
      serviceWorkers: "block",
      ...context,
    });
    if (preferences) {
      await visit.context.addInitScript((kept) => localStorage.setItem("gosi-preferences", kept), JSON.stringify(preferences));
    }
    visit.page = await visit.newPage();
    return visit;
  }

  /** A further tab of the same person. */
  async newPage() {
    const page = await this.context.newPage();
    page.setDefaultTimeout(LONGEST_WAIT_MS);
    this.#watch(page);
    return page;
  }

  #watch(page) {
    const note = (problem) => this.problems.push(problem);
    page.on("console", (message) => {
      if (message.type() !== "error" && message.type() !== "warning") return;
      if (KNOWN_DEVELOPMENT_WARNING.test(message.text()) || NO_WORKER.test(message.text())) return;
      // An address that is no page answers 404, and the browser writes so: the page's own address only.
      if (/status of 404/.test(message.text()) && message.location().url === page.url()) return;
      note(`console ${message.type()}: ${message.text()} (${message.location().url ?? ""})`);
    });
    page.on("pageerror", (error) => note(`uncaught: ${error.message}`));
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith("http") && url.origin !== this.portal.url) note(`foreign request: ${url.href}`);
    });
    page.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) => {
        console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
  }

  /** Problems that this journey provokes on purpose, each as a pattern. */
  expectProblems(...patterns) {
    this.#expected.push(...patterns);
  }

  assertNothingWentWrong() {
    const unexpected = this.problems.filter((problem) => !this.#expected.some((pattern) => pattern.test(problem)));
    assert.deepEqual(unexpected, [], "nothing may go wrong unseen");
  }

  /** A text without values, as shown in this visit's language. */
  text(key) {
    return text(this.language, key);
  }

  /** A pattern for a text with values. */
  matcher(key) {
    return matcher(this.language, key);
  }

  address(slug) {
    return `${this.portal.url}/${this.language}${slug ? `/${slug}` : ""}`;
  }

  /** Opens a page by its slug (`sign-in/individual`) and waits until it can be used. */
  async open(slug = "", page = this.page) {
    await page.goto(this.address(slug));
    await this.ready(page);
  }

  /** Waits until the app runs and nothing on the page is still loading. */
  async ready(page = this.page) {
    await page.waitForFunction(() => performance.getEntriesByName("app-ready").length > 0);
    await this.settled(page);
  }

  /** Changes how the open page looks, as the device's setting and the person's wish for contrast do. */
  async look({ theme, moreContrast = false }) {
    await this.page.emulateMedia({ colorScheme: theme });
    await this.page.evaluate((more) => {
      if (more) document.documentElement.setAttribute("data-contrast", "more");
      else document.documentElement.removeAttribute("data-contrast");
    }, moreContrast);
  }

  async settled(page = this.page) {
    // A picture that is still on its way when its page is left may be gone by then, and the browser writes so.
    await page.waitForFunction(() =>
      document.querySelector("main h1") && !document.querySelector("[aria-busy=true], .g-skeleton") && [...document.images].every(({ complete }) => complete));
  }

  /** Follows a link inside the app, as a person's click would, to any page. */
  async goInside(slug) {
    await this.setOut(slug);
    await this.page.waitForURL(this.address(slug));
    await this.settled();
  }

  /** Follows such a link and waits for nothing. */
  async setOut(slug) {
    await this.page.evaluate((path) => {
      const link = document.createElement("a");
      link.href = path;
      document.body.append(link);
      link.click();
      link.remove();
    }, `/${this.language}${slug ? `/${slug}` : ""}`);
  }

  /** Signs in through the API, for journeys that begin behind the door. Returns the account. */
  async signIn(account = this.portal.anyAccount()) {
    if (!this.page.url().startsWith(this.portal.url)) await this.open("help");
    const before = (await this.portal.outbox(account.mobile)).find((message) => message.code)?.code ?? null;
    await this.#post("/sign-in/individual", { identity_number: account.identity_number, password: account.password });
    const code = await this.portal.code(account.mobile, { before });
    const state = await this.#post("/sign-in/code", { code });
    assert.equal(state.step, "signed_in");
    return account;
  }

  /**
   * The same as somebody who acts in a role; an employer for the first of their establishments, unless
   * the choice is left open. Returns the account.
   */
  async signInAs(role, account = role === "individual" ? this.portal.anyAccount() : this.portal.accountOf(role), { chosen = true } = {}) {
    if (role === "retiree") {
      if (!this.page.url().startsWith(this.portal.url)) await this.open("help");
      await this.#post("/sign-in/retiree", { identity_number: account.identity_number, password: account.password });
      return account;
    }
    await this.signIn(account);
    if (role !== "individual") await this.#post("/session/role", { role });
    if (role === "business" && chosen) await this.#chooseEstablishment();
    return account;
  }

  async #chooseEstablishment() {
    const { establishments } = await this.page.evaluate(async () => (await fetch("/api/v1/business/establishments")).json());
    await this.actFor(establishments[0].registration_number);
  }

  /** Chooses the establishment that a supervisor acts for, by its registration number. */
  async actFor(number = "900000013") {
    await this.#post("/session/establishment", { registration_number: number });
  }

  #post(path, body) {
    return this.page.evaluate(
      async ([url, content]) => {
        const headers = { "content-type": "application/json", "x-gosi-csrf": "1", "idempotency-key": `"${crypto.randomUUID()}"` };
        const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(content) });
        if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
        return response.json();
      },
      [`/api/v1${path}`, body],
    );
  }

  /** Saves what the page looks like under end2end/artifacts. */
  async picture(name, { fullPage = true } = {}) {
    mkdirSync(ARTIFACTS, { recursive: true });
    const file = `${name}-${this.language}-${this.viewport}-${this.theme}`.replace(/[^\w-]+/g, "_");
    await this.page.screenshot({ path: join(ARTIFACTS, `${file}.png`), fullPage });
  }

  async end() {
    await this.context.close();
  }
}
