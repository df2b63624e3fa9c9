// Opening an account and getting back into one, as a person goes through it.
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { chooseCalendar, fillDate, ummAlQura } from "./dates.mjs";
import { Nafath } from "./nafath.mjs";

/** Long enough, of four words, and nobody's. */
export const PASSWORD = "seven brown camels slept";
const REFUSALS = /status of (401|403|409|410|422|429)/;

const taken = new Set();

/** Somebody without an account whom no other journey of the file uses. */
export function takeNewcomer(visit, flow, fits = () => true) {
  const list = JSON.parse(readFileSync(join(visit.portal.dataDirectory, "demo-newcomers.json"), "utf8"));
  const found = list.find((one) => one.flow === flow && !taken.has(one.identity_number) && fits(one));
  if (!found) throw new Error(`no newcomer is left for ${flow}`);
  taken.add(found.identity_number);
  return found;
}

export class Access {
  constructor(visit, page = visit.page) {
    this.visit = visit;
    this.page = page;
    // The browser itself logs every refusal, which is the API's ordinary way of saying no.
    visit.expectProblems(REFUSALS);
  }

  button(key) {
    return this.page.getByRole("button", { name: this.visit.text(key), exact: true });
  }

  /** The heading of the step that stands there. */
  step(key) {
    return this.page.locator("#access-step").filter({ hasText: this.visit.text(key) });
  }

  get report() {
    return this.page.locator("#access-report");
  }

  get notice() {
    return this.page.locator("#access-notice");
  }

  async open(slug) {
    await this.visit.open(slug, this.page);
  }

  async continue() {
    await this.button("access-continue").click();
  }

  /** Fills in who it is; the date in the calendar named. */
  async fillWho({ identity_number: number, birth_date: born }, calendar = "gregorian") {
    await this.page.locator("#identity-number").fill(number);
    await chooseCalendar(this.page, "birth-date", calendar);
    const [year, month, day] = born.split("-").map(Number);
    await fillDate(this.page, "birth-date", calendar === "hijri" ? ummAlQura(born) : [day, month, year]);
  }

  async who(person, calendar) {
    await this.fillWho(person, calendar);
    await this.continue();
  }

  async mobile(number) {
    await this.page.locator("#mobile").fill(number);
    await this.continue();
    await this.step("sign-in-code-heading").waitFor();
  }

  async code(code) {
    await this.page.locator("#verification-code").fill(code);
    await this.button("sign-in-code-submit").click();
  }

  async password(password) {
    await this.page.locator("#new-password").fill(password);
    await this.continue();
  }

  async finish() {
    await this.page.locator("label[for=consent-terms]").click();
    await this.button("access-open").click();
  }

  /** As far as the password, by a code to the phone on record. */
  async proveByCode(slug, person) {
    await this.open(slug);
    await this.who(person);
    await this.step("access-step-mobile").waitFor();
    await this.mobile(person.mobile);
    await this.code(await this.visit.portal.code(person.mobile));
  }

  /** By the Nafath app. */
  async proveByNafath(number) {
    const nafath = new Nafath(this.visit, this.page);
    await this.page.locator("#identity-number").fill(number);
    await this.button("access-by-nafath").click();
    await nafath.number.waitFor();
    await nafath.press(number, await nafath.number.innerText());
  }

  /** The focus is on the heading of the step. */
  async hasFocusOnStep() {
    await this.page.waitForFunction(() => document.activeElement?.id === "access-step");
  }

  async hasFocusOnReport() {
    await this.page.waitForFunction(() => document.activeElement?.id === "access-report");
  }
}
