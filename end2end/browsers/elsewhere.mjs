// What happens away from the browser of a journey: another device of the same person's, the Nafath app
// on their phone, the passing of time.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const COMPUTER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

/** A device that speaks the API with cookies of its own. */
export class Device {
  #portal;
  #cookies = new Map();

  constructor(portal) {
    this.#portal = portal;
  }

  /** Gives { status, body }. */
  async call(method, path, body) {
    const { url } = this.#portal;
    const headers = {
      origin: url,
      "x-gosi-csrf": "1",
      "idempotency-key": `"${randomUUID()}"`,
      "user-agent": COMPUTER,
      cookie: [...this.#cookies].map((pair) => pair.join("=")).join("; "),
      ...(body && { "content-type": "application/json" }),
    };
    const response = await fetch(`${url}/api/v1${path}`, { method, headers, body: body && JSON.stringify(body) });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
      this.#cookies.set(name, value);
    }
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : null };
  }

  async #must(path, body) {
    const answer = await this.call("POST", path, body);
    assert.ok(answer.status < 300, `${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  /** Signs in as an individual. */
  async signIn(account) {
    const before = await newestCode(this.#portal, account.mobile);
    await this.#must("/sign-in/individual", { identity_number: account.identity_number, password: account.password });
    await this.#must("/sign-in/code", { code: await this.#portal.code(account.mobile, { before }) });
  }

  /** Opens an account for somebody who has none: whatever a journey does to it stays with it. */
  async openAccount(newcomer, password) {
    await this.#must("/access/start", { flow: "individual", identity_number: newcomer.identity_number, birth_date: newcomer.birth_date });
    await this.#must("/access/mobile", { mobile: newcomer.mobile });
    await this.#must("/access/code", { code: await this.#portal.code(newcomer.mobile) });
    await this.#must("/access/password", { password });
    await this.#must("/access/finish", { consents: ["terms"] });
    return { ...newcomer, password };
  }
}

// By portal: each has the same people.
const taken = new WeakMap();
let passwords = 0;

/** Somebody without an account, another one each time. */
export function takeNewcomer(portal, flow, fits = () => true) {
  const list = JSON.parse(readFileSync(join(portal.dataDirectory, "demo-newcomers.json"), "utf8"));
  if (!taken.has(portal)) taken.set(portal, new Set());
  const gone = taken.get(portal);
  const found = list.find((one) => one.flow === flow && !gone.has(one.identity_number) && fits(one));
  if (!found) throw new Error(`no newcomer is left for ${flow}`);
  gone.add(found.identity_number);
  return found;
}

/** Long enough, of several words, and another one each time. */
export function newPassword() {
  passwords += 1;
  return `seven brown camels slept ${passwords}`;
}

/** A person with an account of their own, whom no other journey knows. */
export function takePerson(portal) {
  return new Device(portal).openAccount(takeNewcomer(portal, "individual"), newPassword());
}

/** The newest code on a phone before another one is sent; null where there is none. */
export async function newestCode(portal, mobile) {
  return (await portal.outbox(mobile)).find((message) => message.code)?.code ?? null;
}

/** The newest code sent to an e-mail address or to a number that is nobody's yet. */
export async function codeAt(portal, query) {
  for (let look = 0; look < 50; look += 1) {
    const messages = await (await fetch(`${portal.url}/dev/outbox?${query}`)).json();
    const code = messages.find((message) => message.code)?.code;
    if (code) return code;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("no code was sent");
}

/** Puts the demonstration's clock forward. */
export async function putForward(portal, seconds) {
  await demonstrate(portal, "clock", { advance_seconds: seconds });
}

/** What the Nafath app on somebody's phone shows. */
export function nafathPhone(portal, number) {
  return demonstrate(portal, "nafath/phone", { identity_number: number });
}

/** Chooses a number in the Nafath app of somebody, or declines. */
export async function answerInNafath(portal, identityNumber, number) {
  const [asked] = await nafathPhone(portal, identityNumber);
  await demonstrate(portal, "nafath/decision", { transaction: asked.transaction, ...(number && { number }) });
}

async function demonstrate(portal, what, body) {
  const headers = { "content-type": "application/json", "x-gosi-csrf": "1" };
  const response = await fetch(`${portal.url}/dev/${what}`, { method: "POST", headers, body: JSON.stringify(body) });
  assert.ok(response.ok, `${what}: ${response.status}`);
  const text = await response.text();
  return text ? JSON.parse(text) : null;
}
