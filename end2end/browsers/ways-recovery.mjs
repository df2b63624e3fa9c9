// Getting back into an account: password, user name, mobile number; wrong, late, twice and failing.
import assert from "node:assert/strict";

import { strangersNumber } from "../tests/support/pages/sign-in.mjs";
import { FAILURE, REFUSAL, atDoor, enterCode, onlyTheNewOneOpens, outOfReach, proveByNafath, step, typeMobile, typePassword, who } from "./deeds.mjs";
import { Device, newPassword, newestCode, putForward, takePerson } from "./elsewhere.mjs";

/** A password can be replaced for ten minutes after the proof. */
const PAST_PROOF_SECONDS = 601;

export const recoveryJourneys = [
  {
    name: "a replaced password ends every other session, and cannot be replaced twice by one proof",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = await takePerson(person.portal);
      const elsewhere = new Device(person.portal);
      await elsewhere.signIn(account);
      const before = await newestCode(person.portal, account.mobile);
      await person.open("sign-in/individual");
      await person.pressNamed("main a", person.text("sign-in-forgotten-password"));
      await person.at("recover");
      await person.pressContaining("main a", person.text("title-recover-password"));
      await person.at("recover/password");
      await who(person, account);
      await step(person, "sign-in-code-heading");
      await enterCode(person, await person.portal.code(account.mobile, { before }));
      await step(person, "access-step-password");
      const password = newPassword();
      await typePassword(person, password);
      await step(person, "access-done-password-title");
      assert.deepEqual((await elsewhere.call("GET", "/session")).status, 401);
      assert.ok((await person.portal.outbox(account.mobile))[0].text.includes("تغيّرت كلمة مرور حسابك"));
      await person.back();
      await person.at("recover");
      await person.open("recover/password");
      await person.gone("#new-password");
      const again = await person.call("POST", "/access/password", { password: newPassword() });
      assert.equal(again.status, 409, JSON.stringify(again.body));
      await onlyTheNewOneOpens(person, account, password);
    },
  },
  {
    name: "Nafath replaces a password without the phone on record, over a reload",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = await takePerson(person.portal);
      await person.open("recover/password");
      await proveByNafath(person, account.identity_number);
      await step(person, "access-step-password");
      await person.reload();
      await step(person, "access-step-password");
      await typePassword(person, "fourteen chars");
      await person.reads("#access-report", person.text("error-password-short"));
      await typePassword(person, newPassword());
      await step(person, "access-done-password-title");
    },
  },
  {
    name: "a proof that is too old replaces no password, and says so",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = await takePerson(person.portal);
      await person.open("recover/password");
      await proveByNafath(person, account.identity_number);
      await step(person, "access-step-password");
      await putForward(person.portal, PAST_PROOF_SECONDS);
      await typePassword(person, newPassword());
      await person.reads("#access-notice", person.text("error-access-none"));
      await step(person, "access-step-who");
      await atDoor(person, "sign-in/individual", account.identity_number, account.password);
      await person.seen("#verification-code");
    },
  },
  {
    name: "a forgotten password tells nothing of whose account it is",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const said = [];
      for (const number of [strangersNumber(), person.portal.accounts()[0].identity_number]) {
        await person.open("recover/password");
        await who(person, { identity_number: number, birth_date: "1990-01-01" });
        await step(person, "sign-in-code-heading");
        await enterCode(person, "000000");
        await person.reads("#access-report", person.text("error-sign-in-code-wrong"));
        said.push((await person.read(".g-sign-in__card")).replace(/\d+:\d+/g, ""));
        await person.pressNamed("button", person.text("access-start-over"));
        await step(person, "access-step-who");
      }
      assert.equal(said[0], said[1]);
    },
  },
  {
    name: "a user name is sent by text and shown to nobody, over a failing backend too",
    async steps(person) {
      person.expectProblems(REFUSAL, FAILURE);
      const supervisor = person.portal.accountOf("business");
      await person.open("recover/user-name");
      await person.pressNamed("button", person.text("access-user-name-send"));
      await person.reads("#user-name-problems", person.text("error-mobile-empty"));
      const mend = person.front.fail("/access/user-name-reminder", "cut");
      await remind(person, supervisor.identity_number, supervisor.mobile.replace("+966", "0"));
      await person.reads("main", person.text(await outOfReach(person)));
      mend();
      const before = (await person.portal.outbox(supervisor.mobile)).length;
      await person.pressNamed("main button", person.text("ui-retry"));
      await step(person, "access-user-name-sent-title");
      await person.focused("access-step");
      const texts = await person.portal.outbox(supervisor.mobile);
      assert.equal(texts.length, before + 1);
      assert.ok(texts[0].text.includes(supervisor.user_name));
      const shown = await person.read(".g-sign-in__card");
      assert.ok(!shown.includes(supervisor.user_name));
      await person.open("recover/user-name");
      await remind(person, strangersNumber(), "0529990003");
      await step(person, "access-user-name-sent-title");
      assert.equal(await person.read(".g-sign-in__card"), shown, "the same to everybody");
    },
  },
  {
    name: "a lost mobile number is replaced by Nafath alone, and both numbers are told",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = await takePerson(person.portal);
      const fresh = `0527${account.identity_number.slice(3, 9)}`;
      await person.open("recover/mobile");
      await person.reads("main", person.text("access-nafath-only"));
      await person.gone("#birth-date-day");
      await proveByNafath(person, account.identity_number);
      await step(person, "access-step-mobile");
      // Mistyped: back, and once more, as soon as another code may be sent.
      await typeMobile(person, "0529990005");
      await person.until("the leave to send again", () => document.querySelector(".g-sign-in__resend button")?.hasAttribute("aria-disabled") === false);
      await person.pressNamed("button", person.text("access-other-mobile"));
      await step(person, "access-step-mobile");
      await typeMobile(person, fresh);
      await enterCode(person, await person.portal.code(`+966${fresh.slice(1)}`));
      await step(person, "access-done-mobile-title");
      for (const mobile of [account.mobile, `+966${fresh.slice(1)}`]) {
        const [told] = await person.portal.outbox(mobile);
        assert.ok(told.text.includes("تغيّر رقم جوال حسابك"), mobile);
      }
    },
  },
];

async function remind(person, number, mobile) {
  await person.retype("#identity-number", number);
  await person.retype("#mobile", mobile);
  await person.pressNamed("button", person.text("access-user-name-send"));
}
