// What a signed-in person changes of their account: contact, password, preferences.
import assert from "node:assert/strict";

import { FAILURE, REFUSAL, anotherCode, onlyTheNewOneOpens, proveByCode, signIn } from "./deeds.mjs";
import { Device, codeAt, newPassword, putForward, takePerson } from "./elsewhere.mjs";

/** A proof of who one is counts for ten minutes. */
const PAST_PROOF_SECONDS = 601;

let numbers = 0;
const freshNumber = () => `05557${70_000 + (numbers += 1)}`;

export const accountJourneys = [
  {
    name: "a new mobile number takes a proof and its own code, and the old one is told",
    inTurn: false,
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = await signIn(person, await takePerson(person.portal));
      await putForward(person.portal, PAST_PROOF_SECONDS);
      await person.open("account");
      await person.reads("#contact", account.mobile.slice(-2));
      await person.pressNamed("button", person.text("account-mobile-change"));
      await person.focused("new-mobile");
      await person.pressNamed("button", person.text("account-mobile-send"));
      await person.reads("main", person.text("error-mobile-empty"));
      const number = freshNumber();
      await person.type("#new-mobile", number);
      await person.pressNamed("button", person.text("account-mobile-send"));
      await proveByCode(person, account);
      const code = await codeAt(person.portal, `mobile=%2B966${number.slice(1)}`);
      await person.type("#contact-code", anotherCode(code));
      await person.pressNamed("button", person.text("account-contact-confirm"));
      await person.reads("main", person.text("error-sign-in-code-wrong"));
      await person.retype("#contact-code", code);
      await person.pressNamed("button", person.text("account-contact-confirm"));
      await person.gone("#contact-code");
      await person.reads("#contact", number.slice(-2));
      await person.focused("change-mobile");
      const [told] = await person.portal.outbox(account.mobile);
      assert.ok(!told.code && told.text.includes(number.slice(-2)), told.text);
      assert.ok(!(await person.driver.run(() => document.body.textContent)).includes(number.slice(1)), "no whole number is shown");
    },
  },
  {
    name: "an e-mail address is added, and the same one is refused",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const { identity_number: number } = await signIn(person, await takePerson(person.portal));
      await person.open("account");
      const address = `n${number}@example.org`;
      await person.pressNamed("button", person.text("account-email-add"));
      await person.type("#new-email", address);
      await person.pressNamed("button", person.text("account-email-send"));
      await person.type("#contact-code", await codeAt(person.portal, `email=${address}`));
      await person.pressNamed("button", person.text("account-contact-confirm"));
      await person.reads("#contact", "@example.org");
      await person.pressNamed("button", person.text("account-email-change"));
      await person.type("#new-email", address);
      await person.pressNamed("button", person.text("account-email-send"));
      await person.reads("main", person.text("error-contact-same"));
      await person.focused("new-email");
    },
  },
  {
    name: "a change of contact that cannot be sent keeps what was typed, and can be given up",
    async steps(person) {
      person.expectProblems(REFUSAL, FAILURE);
      await signIn(person);
      await person.open("account");
      await person.pressNamed("button", person.text("account-mobile-change"));
      await person.type("#new-mobile", "0555000000");
      person.front.fail("/account/contact/mobile", { status: 503, code: "unavailable" });
      await person.pressNamed("button", person.text("account-mobile-send"));
      await person.reads("main", person.text("error-unavailable"));
      await person.holds("#new-mobile", "0555000000");
      await person.pressNamed("button", person.text("account-contact-cancel"));
      await person.focused("change-mobile");
    },
  },
  {
    name: "a changed password ends the other devices, and the old one opens nothing",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = await signIn(person, await takePerson(person.portal));
      const elsewhere = new Device(person.portal);
      await elsewhere.signIn(account);
      await person.open("account/password");
      await changePassword(person, "not the present password", newPassword());
      await person.reads("#password-trouble", person.text("error-password-wrong"));
      await person.holds("#current-password", "");
      await changePassword(person, account.password, "fourteen chars");
      await person.reads("main", person.text("error-password-short"));
      await person.focused("new-password");
      const password = newPassword();
      await changePassword(person, account.password, password);
      await person.reads("#password-done", person.text("account-password-changed"));
      const { status, body } = await elsewhere.call("GET", "/session");
      assert.deepEqual([status, body.session_end], [401, "password_changed"]);
      await person.pressNamed("header button", person.text("account-sign-out"));
      await person.at("signed-out");
      await onlyTheNewOneOpens(person, account, password);
    },
  },
  {
    name: "a password that was forgotten is changed by a proof instead",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = await signIn(person, await takePerson(person.portal));
      await putForward(person.portal, PAST_PROOF_SECONDS);
      await person.open("account/password");
      await person.pressNamed("main button", person.text("account-password-forgotten"));
      await person.reads("main", person.text("account-password-by-proof"));
      await person.type("#new-password", newPassword());
      await person.pressNamed("main button", person.text("account-password-submit"));
      await proveByCode(person, account);
      await person.reads("#password-done", person.text("account-password-changed"));
    },
  },
  {
    name: "preferences are kept, stay chosen when they cannot be, and warnings stay on",
    async steps(person) {
      person.expectProblems(REFUSAL, FAILURE);
      await signIn(person, await takePerson(person.portal));
      await person.open("account/preferences");
      await person.reads("main", person.text("account-topic-required"));
      await person.gone("#notice-security-text");
      await person.choose("notice-payments-text");
      await person.choose("notice-language-2");
      const mend = person.front.fail("/account/preferences", { status: 503, code: "unavailable" });
      await person.pressNamed("main button", person.text("account-preferences-save"));
      await person.reads("main", person.text("error-unavailable"));
      await chosen(person, "notice-payments-text", false);
      mend();
      await person.pressNamed("main button", person.text("account-preferences-save"));
      await person.reads("main", person.text("account-preferences-saved"));
      await person.reload();
      await chosen(person, "notice-payments-text", false);
      await chosen(person, "notice-language-2", true);
    },
  },
];

async function changePassword(person, present, fresh) {
  await person.retype("#current-password", present);
  await person.retype("#new-password", fresh);
  await person.pressNamed("main button", person.text("account-password-submit"));
}

/** Whether a box is ticked. */
export function chosen(person, id, isChosen) {
  return person.until(`${id} ${isChosen}`, (wanted, expected) => document.getElementById(wanted)?.checked === expected, id, isChosen);
}
