// Getting back into an account: password, user name, mobile number.
import assert from "node:assert/strict";

import { assertAxeHasNothingToSay, assertNoSidewaysScrolling } from "./support/accessibility.mjs";
import { breakApi } from "./support/network.mjs";
import { Access, PASSWORD } from "./support/pages/access.mjs";
import { SignIn, assertNoTrace, listen, strangersNumber } from "./support/pages/sign-in.mjs";
import { journeys } from "./support/visit.mjs";

const PATIENT = ["--access-starts-per-minute", "1000", "--nafath-starts-per-minute", "1000", "--resend-after-seconds", "3", "--nafath-starts", "20"];

/** When the demonstration's first people were born. */
const BORN = { نورة: "1988-04-17", خالد: "1978-09-02", سالم: "1970-05-20", ريم: "2001-11-03", حصة: "1985-02-11", تركي: "1977-07-25" };
const withBirth = (account) => ({ ...account, birth_date: BORN[account.name.ar.split(" ")[0]] });
const isKnown = (account) => account.name.ar.split(" ")[0] in BORN;

journeys(
  "people get back into their account",
  ({ journey }) => {
    journey("with a new password, and every other session ends", { viewports: ["phone", "desktop"] }, async (visit) => {
      const announced = await listen(visit);
      const account = withBirth(visit.portal.takeAccount(isKnown));
      const access = new Access(visit);
      const elsewhere = await visit.page.context().browser().newContext();
      const other = await elsewhere.newPage();
      await other.goto(visit.address("sign-in/individual"));
      await other.locator("#identity-number").fill(account.identity_number);
      await other.locator("#password").fill(account.password);
      await other.getByRole("button", { name: visit.text("sign-in-submit"), exact: true }).click();
      await other.locator("#verification-code").waitFor();
      const first = await visit.portal.code(account.mobile);
      await other.locator("#verification-code").fill(first);
      await other.getByRole("button", { name: visit.text("sign-in-code-submit"), exact: true }).click();
      await other.waitForURL(/\/(me|account\/passkey-offer)$/);

      await visit.open("sign-in/individual");
      await visit.page.getByRole("link", { name: visit.text("sign-in-forgotten-password") }).click();
      await visit.settled();
      await assertAxeHasNothingToSay(visit.page);
      await visit.page.getByRole("link", { name: visit.text("title-recover-password") }).click();
      await visit.settled();
      await access.who(account, "hijri");
      await access.step("sign-in-code-heading").waitFor();
      const card = await visit.page.locator(".g-sign-in__card").innerText();
      assert.ok(!card.includes("••"), "nothing of the number on record is shown");
      await assertAxeHasNothingToSay(visit.page);
      await assertNoSidewaysScrolling(visit.page);
      const code = await visit.portal.code(account.mobile, { before: first });
      await access.code(code);
      await access.step("access-step-password").waitFor();
      await visit.picture("recover-password");
      await access.password(PASSWORD);
      await access.step("access-done-password-title").waitFor();
      await assertAxeHasNothingToSay(visit.page);
      await assertNoTrace(visit, [account.identity_number, code, PASSWORD], await announced());
      const [told] = await visit.portal.outbox(account.mobile);
      assert.ok(told.text.includes("تغيّرت كلمة مرور حسابك"));
      const session = await other.evaluate(async () => (await fetch("/api/v1/session")).status);
      assert.equal(session, 401, "the other session has ended");
      await elsewhere.close();

      const signIn = new SignIn(visit);
      await signIn.open();
      await signIn.submit(account.identity_number, account.password);
      await signIn.report.waitFor();
      await signIn.submit(account.identity_number, PASSWORD);
      await signIn.code.waitFor();
    });

    journey("by Nafath, without the phone on record", async (visit) => {
      const account = visit.portal.takeAccount((one) => !isKnown(one));
      const access = new Access(visit);
      await access.open("recover/password");
      await access.proveByNafath(account.identity_number);
      await access.step("access-step-password").waitFor();
      await visit.page.reload();
      await visit.ready();
      await access.step("access-step-password").waitFor();
      await access.password(PASSWORD);
      await access.step("access-done-password-title").waitFor();
    });

    journey("and learn nothing of accounts that are not theirs", async (visit) => {
      const access = new Access(visit);
      const said = [];
      for (const number of [strangersNumber(), visit.portal.accounts()[0].identity_number]) {
        await access.open("recover/password");
        await access.who({ identity_number: number, birth_date: "1990-01-01" });
        await access.step("sign-in-code-heading").waitFor();
        await access.code("000000");
        await access.report.getByText(visit.text("error-sign-in-code-wrong")).waitFor();
        said.push((await visit.page.locator(".g-sign-in__card").innerText()).replace(/\d+:\d+/g, ""));
        await access.button("access-start-over").click();
        await access.step("access-step-who").waitFor();
      }
      assert.equal(said[0], said[1]);
    });

    journey("with their user name, by text and by nothing else", { viewports: ["phone", "desktop"] }, async (visit) => {
      const supervisor = visit.portal.accountOf("business");
      const access = new Access(visit);
      await access.open("recover");
      await visit.page.getByRole("link", { name: visit.text("title-recover-user-name") }).click();
      await visit.settled();
      await access.button("access-user-name-send").click();
      await visit.page.locator("#user-name-problems").getByText(visit.text("error-mobile-empty")).waitFor();
      await assertAxeHasNothingToSay(visit.page);
      await visit.page.locator("#identity-number").fill(supervisor.identity_number);
      await visit.page.locator("#mobile").fill(supervisor.mobile);
      const before = (await visit.portal.outbox(supervisor.mobile)).length;
      await access.button("access-user-name-send").click();
      await access.step("access-user-name-sent-title").waitFor();
      await access.hasFocusOnStep();
      await assertAxeHasNothingToSay(visit.page);
      const right = await visit.page.locator(".g-sign-in__card").innerText();
      assert.ok(!right.includes(supervisor.user_name), "the page does not show it");
      const texts = await visit.portal.outbox(supervisor.mobile);
      assert.ok(texts.length === before + 1 && texts[0].text.includes(supervisor.user_name));
      await access.open("recover/user-name");
      await visit.page.locator("#identity-number").fill(strangersNumber());
      await visit.page.locator("#mobile").fill("0529990003");
      await access.button("access-user-name-send").click();
      await access.step("access-user-name-sent-title").waitFor();
      assert.equal(await visit.page.locator(".g-sign-in__card").innerText(), right, "the same to everybody");
    });

    journey("with a failing backend their user name can be asked for again", async (visit) => {
      const access = new Access(visit);
      visit.expectProblems(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
      await access.open("recover/user-name");
      await visit.page.locator("#identity-number").fill(strangersNumber());
      await visit.page.locator("#mobile").fill("0529990004");
      const mend = await breakApi(visit.page, "/access/user-name-reminder", "unreached");
      await access.button("access-user-name-send").click();
      await visit.page.getByText(visit.text("error-unreached")).waitFor();
      await mend();
      await access.button("ui-retry").click();
      await access.step("access-user-name-sent-title").waitFor();
    });

    journey("with another mobile number, by Nafath alone", { viewports: ["phone", "desktop"] }, async (visit) => {
      const account = visit.portal.takeAccount((one) => !isKnown(one));
      const access = new Access(visit);
      await access.open("recover/mobile");
      assert.equal(await visit.page.locator("#birth-date-day").count(), 0);
      await visit.page.getByText(visit.text("access-nafath-only")).waitFor();
      await assertAxeHasNothingToSay(visit.page);
      await access.proveByNafath(account.identity_number);
      await access.step("access-step-mobile").waitFor();
      const fresh = `0527${account.identity_number.slice(3, 9)}`;
      await access.mobile("0529990005");
      // Mistyped: back, and once more.
      await access.button("access-other-mobile").click();
      await access.step("access-step-mobile").waitFor();
      await new Promise((resolve) => setTimeout(resolve, 3_100));
      await access.mobile(fresh);
      await access.code(await visit.portal.code(fresh));
      await access.step("access-done-mobile-title").waitFor();
      await assertAxeHasNothingToSay(visit.page);
      await visit.picture("recover-mobile-done");
      for (const mobile of [account.mobile, fresh]) {
        const [told] = await visit.portal.outbox(mobile);
        assert.ok(told.text.includes("تغيّر رقم جوال حسابك"), mobile);
      }
    });
  },
  { options: PATIENT },
);
