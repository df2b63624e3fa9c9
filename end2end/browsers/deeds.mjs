// What people do on the portal in more than one journey, and what they may expect to see of it.
import assert from "node:assert/strict";

import { answerInNafath, newestCode } from "./elsewhere.mjs";

/** The API's ordinary way of saying no, which browsers write down. */
export const REFUSAL = /status of (401|403|404|409|410|422|429)|40[1349]|410|422|429/;
/** What browsers write down of a backend that fails or cannot be reached. */
export const FAILURE = /status of (4\d\d|5\d\d)|\b5\d\d\b|net::ERR_|NetworkError|network connection was lost|access control checks/i;

const ARABIC_ZERO = 0x0660;

/** A password that was replaced opens nothing any more, and the new one leads on to the code. */
export async function onlyTheNewOneOpens(person, account, password) {
  await atDoor(person, "sign-in/individual", account.identity_number, account.password);
  await person.reads(".g-report", person.text("error-sign-in-wrong-pair"));
  await atDoor(person, "sign-in/individual", account.identity_number, password);
  await person.seen("#verification-code");
}

/** What is said where nothing answers: a browser of a machine with no network but itself may know of none. */
export async function outOfReach(person) {
  return (await person.driver.run(() => navigator.onLine)) ? "error-unreached" : "error-offline";
}

/** The same digits as Arabic keyboards have them. */
export function inArabicDigits(words) {
  return words.replace(/\d/g, (digit) => String.fromCharCode(ARABIC_ZERO + Number(digit)));
}

/** A code of the right length that is not the one that was sent. */
export function anotherCode(right) {
  return right === "000000" ? "111111" : "000000";
}

/** Opens a door of a number and a password, and sends them. */
export async function atDoor(person, slug, number, password) {
  await person.open(slug);
  await send(person, number, password);
}

/** Types number and password where they are asked for, and sends them. */
export async function send(person, number, password) {
  await person.retype("#identity-number", number);
  await person.retype("#password", password);
  await person.pressNamed("button", person.text("sign-in-submit"));
}

/** Gets as far as the code; gives the code. */
export async function asFarAsCode(person, account) {
  const before = await newestCode(person.portal, account.mobile);
  await atDoor(person, "sign-in/individual", account.identity_number, account.password);
  await person.at("sign-in/individual/code");
  await person.seen("#verification-code");
  return person.portal.code(account.mobile, { before });
}

export async function enterCode(person, code) {
  await person.retype("#verification-code", code);
  await person.pressNamed("button", person.text("sign-in-code-submit"));
}

/**
 * Sends what a form of another tab's day still asks for, if it stands: a tab that knows that it came back
 * into view has asked how things are and moved on, another one learns it by what is sent.
 */
export async function sendIfAsked(person, selector, words) {
  await person.driver.type(selector, `${words}\uE007`).catch(() => {});
}

/** Asks for another code, as soon as that may be done. */
export async function resend(person) {
  await person.until("the leave to ask again", () => document.querySelector(".g-sign-in__resend button")?.hasAttribute("aria-disabled") === false);
  await person.press(".g-sign-in__resend button");
}

/** The report of a door: it says so, has the focus, and the title tells of a problem. */
export async function reported(person, ...words) {
  for (const word of words) await person.reads(".g-report", word);
  await person.focused("sign-in-report");
  await person.until("a title that tells of a problem", (prefix) => document.title.startsWith(prefix), person.text("title-problem"));
}

/** Signs in through the API, for journeys that begin behind a door. Gives the account. */
export async function signIn(person, account = person.portal.anyAccount(), role = "individual") {
  // A page that was left open by the journey before may open itself anew, when it hears that its session is over.
  const isNeutral = (origin) => location.origin === origin && location.pathname.endsWith("/help");
  if (!(await person.driver.run(isNeutral, person.origin))) await person.open("help");
  const must = async (path, body) => {
    const answer = await person.call("POST", path, body);
    assert.ok(answer.status < 300, `${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  };
  const { identity_number, password, mobile } = account;
  if (role === "retiree") {
    await must("/sign-in/retiree", { identity_number, password });
    return account;
  }
  const before = await newestCode(person.portal, mobile);
  await must("/sign-in/individual", { identity_number, password });
  await must("/sign-in/code", { code: await person.portal.code(mobile, { before }) });
  if (role !== "individual") await must("/session/role", { role });
  return account;
}

/** Proves in the open dialog, by a code, who one is. */
export async function proveByCode(person, account) {
  const before = await newestCode(person.portal, account.mobile);
  await person.seen("dialog#step-up[open]");
  await person.reads("dialog#step-up[open]", person.text("step-up-why"));
  const tail = account.mobile.slice(-2);
  await person.pressContaining("dialog#step-up[open] button", tail);
  await person.type("#step-up-code", await person.portal.code(account.mobile, { before }));
  await person.pressNamed("dialog#step-up button", person.text("step-up-confirm"));
  await person.gone("dialog#step-up[open]");
}

/** Who somebody is, on the page that asks: identity number and day of birth. */
export async function fillWho(person, { identity_number: number, birth_date: born }) {
  await person.retype("#identity-number", number);
  await person.driver.run(() => document.querySelector("#birth-date-calendar input[value=gregorian]").click());
  const [year, month, day] = born.split("-").map(Number);
  await person.retype("#birth-date-day", String(day));
  await person.pick("#birth-date-month", String(month));
  await person.retype("#birth-date-year", String(year));
}

export async function who(person, somebody) {
  await fillWho(person, somebody);
  await goOn(person);
}

/** To the next step of opening or recovering an account. */
export function goOn(person) {
  return person.pressNamed("button", person.text("access-continue"));
}

/** The step of opening or recovering an account that is due; its heading has the focus. */
export async function step(person, key) {
  await person.reads("#access-step", person.text(key));
}

export async function typeMobile(person, mobile) {
  await person.retype("#mobile", mobile.replace("+966", "0"));
  await goOn(person);
  await step(person, "sign-in-code-heading");
}

export async function typePassword(person, password) {
  await person.retype("#new-password", password);
  await goOn(person);
}

/** As far as the step after the code, by the phone on record. */
export async function asFarAsProven(person, slug, newcomer) {
  await person.open(slug);
  await who(person, newcomer);
  await step(person, "access-step-mobile");
  await typeMobile(person, newcomer.mobile);
  await enterCode(person, await person.portal.code(newcomer.mobile));
}

/** Proves by the Nafath app who one is, where an account is opened or recovered. */
export async function proveByNafath(person, number) {
  await person.retype("#identity-number", number);
  await person.pressNamed("button", person.text("access-by-nafath"));
  await answerInNafath(person.portal, number, await person.read(".g-nafath__number bdi"));
}

/** Agrees to the terms and opens the account. */
export async function finish(person) {
  await step(person, "access-step-check");
  await person.choose("consent-terms");
  await person.pressNamed("button", person.text("access-open"));
  await step(person, "access-done-title");
}

/** The step says so, and the focus is on what it says. */
export async function accessRefused(person, key) {
  await person.reads("#access-report", person.text(key));
  await person.focused("access-report");
}
