// Where a person is signed in and who tried to be: devices ended from here and from elsewhere.
import assert from "node:assert/strict";

import { FAILURE, REFUSAL, proveByCode, signIn } from "./deeds.mjs";
import { Device, putForward, takePerson } from "./elsewhere.mjs";

/** A proof of who one is counts for ten minutes. */
const PAST_PROOF_SECONDS = 601;
/** Wrong passwords are forgotten after a quarter of an hour. */
const PAST_WRONG_PASSWORD_SECONDS = 901;
const ITEM = ".g-account-page__item";
const DIALOG = "dialog#session-end[open]";

export const deviceJourneys = [
  {
    name: "another device is seen, kept, and signed out from here",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = await signIn(person, await takePerson(person.portal));
      const elsewhere = new Device(person.portal);
      await elsewhere.signIn(account);
      await person.open("account/sessions");
      await person.reads(ITEM, person.text("account-session-here"));
      await person.until("two devices", (item) => document.querySelectorAll(item).length === 2, ITEM);
      await person.press(`${ITEM} button`);
      await person.pressNamed(`${DIALOG} button`, person.text("account-session-keep"));
      await person.gone(DIALOG);
      assert.equal((await elsewhere.call("GET", "/session")).status, 200);
      await person.press(`${ITEM} button`);
      await person.pressNamed(`${DIALOG} button`, person.text("account-session-end"));
      await person.reads("main", person.text("account-sessions-only"));
      assert.equal((await elsewhere.call("GET", "/session")).body.code, "session.revoked");
    },
  },
  {
    name: "all other devices are signed out at one press, after a proof",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = await signIn(person, await takePerson(person.portal));
      const others = [new Device(person.portal), new Device(person.portal)];
      for (const other of others) await other.signIn(account);
      await putForward(person.portal, PAST_PROOF_SECONDS);
      await person.open("account/sessions");
      await person.press("#sessions .g-button--danger");
      await person.pressNamed(`${DIALOG} button`, person.text("account-session-end"));
      await proveByCode(person, account);
      await person.reads("main", person.text("account-sessions-only"));
      for (const other of others) assert.equal((await other.call("GET", "/session")).body.code, "session.revoked");
    },
  },
  {
    name: "who is signed out from another device is told so",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = await signIn(person, await takePerson(person.portal));
      await person.open("account");
      const elsewhere = new Device(person.portal);
      await elsewhere.signIn(account);
      assert.ok((await elsewhere.call("DELETE", "/account/sessions")).status < 300);
      await person.press("main a[href$='/account/sessions']");
      await person.isAt("sign-in");
      await person.reads("main", person.text("sign-in-session-revoked-title"));
    },
  },
  {
    name: "a list that cannot be fetched says so, and comes when asked again",
    async steps(person) {
      person.expectProblems(REFUSAL, FAILURE);
      await signIn(person);
      const mend = person.front.fail("/account/sessions", { status: 503, code: "unavailable" });
      await person.open("account/sessions");
      await person.reads("#sessions", person.text("error-unavailable"));
      mend();
      await person.press("#sessions button");
      await person.reads(ITEM, person.text("account-session-here"));
    },
  },
  {
    name: "tries to sign in are listed with their outcome, page by page",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = await takePerson(person.portal);
      for (let attempt = 0; attempt < 21; attempt += 1) {
        await new Device(person.portal).call("POST", "/sign-in/individual", { identity_number: account.identity_number, password: "not the password" });
        await putForward(person.portal, PAST_WRONG_PASSWORD_SECONDS);
      }
      await signIn(person, account);
      await person.open("account/sign-ins");
      await person.reads(`${ITEM}:first-child`, person.text("account-outcome-signed-in"));
      await person.reads(`${ITEM}:nth-child(2)`, person.text("account-outcome-wrong-password"));
      await person.pressNamed("main button", person.text("account-sign-ins-more"));
      await person.focused("sign-in-try-21");
      await person.until("all of them", (item) => document.querySelectorAll(item).length === 22, ITEM);
      await person.readsNot("main button", person.text("account-sign-ins-more"));
    },
  },
];
