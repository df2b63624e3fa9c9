// The individuals' sign-in, as a person goes through it.
import assert from "node:assert/strict";

const ISOLATES = /[\u2066-\u2069]/g;
export const REFUSALS = /status of (401|403|409|410|429)/;

export class SignIn {
  constructor(visit, page = visit.page) {
    this.visit = visit;
    this.page = page;
    // The browser itself logs every refusal, which is the API's ordinary way of saying no.
    visit.expectProblems(REFUSALS);
  }

  get number() {
    return this.page.locator("#identity-number");
  }

  get password() {
    return this.page.locator("#password");
  }

  get code() {
    return this.page.locator("#verification-code");
  }

  get report() {
    return this.page.locator(".g-report");
  }

  button(key) {
    return this.page.getByRole("button", { name: this.visit.text(key), exact: true });
  }

  async open() {
    await this.visit.open("sign-in/individual", this.page);
  }

  async submit(identityNumber, password) {
    await this.number.fill(identityNumber);
    await this.password.fill(password);
    await this.button("sign-in-submit").click();
  }

  /** Gets as far as the code page. */
  async begin(account) {
    await this.open();
    await this.submit(account.identity_number, account.password);
    await this.code.waitFor();
    assert.equal(this.path(), "/sign-in/individual/code");
  }

  async enterCode(code) {
    await this.code.fill(code);
    await this.button("sign-in-code-submit").click();
  }

  /** A code of the right length that is not the one that was sent. */
  wrongCode(right) {
    return right === "000000" ? "111111" : "000000";
  }

  async arrived(slug = "me") {
    await this.page.waitForURL(this.visit.address(slug));
    await this.visit.settled(this.page);
  }

  path() {
    return new URL(this.page.url()).pathname.slice(3);
  }

  /** What the report says, without the marks that keep directions apart. */
  async reported() {
    await this.report.waitFor();
    return (await this.report.innerText()).replace(ISOLATES, "");
  }

  /** The report stands, has the focus, and the title says that there is a problem. */
  async assertReported(...words) {
    const text = await this.reported();
    for (const word of words) assert.ok(text.includes(word), `"${word}" in: ${text}`);
    await this.page.waitForFunction(() => document.activeElement?.id === "sign-in-report");
    const prefix = this.visit.text("title-problem");
    await this.page.waitForFunction((start) => document.title.startsWith(start), `${prefix} `);
  }
}

let strangers = 0;

/** A valid number nobody has, another one each time: numbers nobody has are locked out as well. */
export function strangersNumber() {
  strangers += 1;
  const nine = `10585${String(strangers).padStart(4, "0")}`;
  const sum = [...nine].reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + Math.floor(value / 10) + (value % 10);
  }, 0);
  return `${nine}${(10 - (sum % 10)) % 10}`;
}

/** Everything the live regions say from now on, in every page of the visit. */
export async function listen(visit) {
  const record = () => {
    window.announced = [];
    const said = new Map();
    const note = () => {
      for (const region of document.querySelectorAll("#live-polite, #live-assertive")) {
        const text = region.textContent.trim();
        // Each region by itself: what still stands in one is not said again when the other speaks.
        if (text && said.get(region.id) !== text) window.announced.push(text);
        said.set(region.id, text);
      }
    };
    new MutationObserver(note).observe(document, { subtree: true, childList: true, characterData: true });
  };
  await visit.context.addInitScript(record);
  return async (page = visit.page) => (await page.evaluate(() => window.announced)).map((text) => text.replace(ISOLATES, ""));
}

/** None of these may be anywhere that outlives the page or is seen by others. */
export async function assertNoTrace(visit, secrets, announced = [], page = visit.page) {
  const places = await page.evaluate(() => ({
    address: location.href,
    title: document.title,
    history: JSON.stringify(history.state),
    local: JSON.stringify({ ...localStorage }),
    session: JSON.stringify({ ...sessionStorage }),
    cookies: document.cookie,
    requests: performance.getEntriesByType("resource").map((entry) => entry.name).join(" "),
  }));
  places.announced = announced.join(" ");
  places.databases = JSON.stringify(await page.evaluate(() => indexedDB.databases()));
  for (const [place, content] of Object.entries(places)) {
    for (const secret of secrets) {
      assert.ok(!String(content).includes(secret), `${place} holds what nobody may find there`);
    }
  }
}
