// Signing in with Nafath, and the demonstration's phone.
import { REFUSALS } from "./sign-in.mjs";

export class Nafath {
  constructor(visit, page = visit.page) {
    this.visit = visit;
    this.page = page;
    // The browser itself logs every refusal, which is the API's ordinary way of saying no.
    visit.expectProblems(REFUSALS);
  }

  get number() {
    return this.page.locator(".g-nafath__number bdi");
  }

  get outcome() {
    return this.page.locator("#nafath-outcome");
  }

  button(key) {
    return this.page.getByRole("button", { name: this.visit.text(key), exact: true });
  }

  async open() {
    await this.visit.open("sign-in/nafath", this.page);
  }

  /** Sends a request and gives the number that is shown. */
  async send(identityNumber) {
    await this.page.locator("#identity-number").fill(identityNumber);
    await this.button("nafath-send").click();
    await this.number.waitFor();
    return this.number.innerText();
  }

  /** What the phone of this person shows, through the API. */
  async phone(identityNumber) {
    return this.#dev("phone", { identity_number: identityNumber });
  }

  /** Presses a number on the phone, or declines. */
  async press(identityNumber, number) {
    const [push] = await this.phone(identityNumber);
    await this.#dev("decision", { transaction: push.transaction, ...(number && { number }) });
    return push;
  }

  async #dev(what, body) {
    const headers = { "content-type": "application/json", "x-gosi-csrf": "1" };
    const response = await fetch(`${this.visit.portal.url}/dev/nafath/${what}`, { method: "POST", headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${what}: ${response.status} ${await response.text()}`);
    return response.status === 204 ? null : response.json();
  }
}
