// Opening an account, each of the three ways: right, wrong, late, twice, backwards, reloaded, in two
// tabs, and with a backend that fails.
import assert from "node:assert/strict";

import { assertAxeHasNothingToSay, assertNoSidewaysScrolling } from "./support/accessibility.mjs";
import { breakApi } from "./support/network.mjs";
import { Access, PASSWORD, takeNewcomer } from "./support/pages/access.mjs";
import { SignIn, assertNoTrace, listen, strangersNumber } from "./support/pages/sign-in.mjs";
import { journeys } from "./support/visit.mjs";

const PATIENT = [
  "--access-starts-per-minute", "1000", "--nafath-starts-per-minute", "1000", "--resend-after-seconds", "3",
  "--code-life-seconds", "60", "--nafath-starts", "20",
];

journeys(
  "people open an account",
  ({ journey }) => {
    journey("as contributors, from the door to the door, without a trace", { viewports: ["phone", "desktop"] }, async (visit) => {
      const announced = await listen(visit);
      const person = takeNewcomer(visit, "individual");
      const access = new Access(visit);
      await visit.open("sign-in/individual");
      await visit.page.getByRole("link", { name: visit.text("sign-in-no-account") }).click();
      await visit.settled();
      await visit.page.getByRole("link", { name: visit.text("sign-in-door-individual") }).click();
      await visit.settled();
      await assertAxeHasNothingToSay(visit.page);
      await access.who(person, visit.language === "ar" ? "hijri" : "gregorian");
      await access.step("access-step-mobile").waitFor();
      await access.hasFocusOnStep();
      await assertAxeHasNothingToSay(visit.page);
      await access.mobile(person.mobile);
      await access.hasFocusOnStep();
      await assertAxeHasNothingToSay(visit.page);
      await visit.picture("register-code");
      const code = await visit.portal.code(person.mobile);
      await access.code(code);
      await access.step("access-step-password").waitFor();
      const field = visit.page.locator("#new-password");
      assert.equal(await field.getAttribute("autocomplete"), "new-password");
      await field.fill("seven camels");
      assert.equal(await visit.page.locator(".g-password-rules__rule--met").count(), 0);
      // Pasted, as a password manager does.
      await field.fill(PASSWORD);
      assert.equal(await visit.page.locator(".g-password-rules__rule--met").count(), 3);
      await assertAxeHasNothingToSay(visit.page);
      await visit.picture("register-password");
      await access.continue();
      await access.step("access-step-check").waitFor();
      await assertAxeHasNothingToSay(visit.page);
      await assertNoSidewaysScrolling(visit.page);
      await visit.picture("register-check");
      for (const box of await visit.page.getByRole("checkbox").all()) assert.equal(await box.isChecked(), false);
      await assertNoTrace(visit, [person.identity_number, person.birth_date, code, PASSWORD], await announced());
      await access.finish();
      await access.step("access-done-title").waitFor();
      await access.hasFocusOnStep();
      await assertAxeHasNothingToSay(visit.page);
      await visit.page.locator("#main").getByRole("link", { name: visit.text("title-sign-in"), exact: true }).click();
      const signIn = new SignIn(visit);
      await signIn.submit(person.identity_number, PASSWORD);
      await signIn.code.waitFor();
      await signIn.enterCode(await visit.portal.code(person.mobile, { before: code }));
      // This device can keep a passkey or not: either page is one of a signed-in person.
      await visit.page.waitForURL(/\/(me|account\/passkey-offer)$/);
    });

    journey("as pensioners, with the end of their IBAN", { viewports: ["phone", "desktop"] }, async (visit) => {
      const person = takeNewcomer(visit, "retiree");
      const access = new Access(visit);
      await access.proveByCode("register/retiree", person);
      await access.step("access-step-pension").waitFor();
      await access.page.locator("#iban-tail").fill("12");
      await access.continue();
      await access.report.getByText(visit.text("error-iban-tail-length")).waitFor();
      await access.page.locator("#iban-tail").fill(person.iban_tail === "0000" ? "1111" : "0000");
      await access.continue();
      await access.report.getByText(visit.text("access-pension-wrong")).waitFor();
      await access.hasFocusOnReport();
      await assertAxeHasNothingToSay(visit.page);
      await access.page.locator("#iban-tail").fill(person.iban_tail);
      await access.continue();
      await access.step("access-step-password").waitFor();
      await access.password(PASSWORD);
      await access.step("access-step-check").waitFor();
      await access.finish();
      await access.step("access-done-title").waitFor();
      await visit.page.locator("#main").getByRole("link", { name: visit.text("title-sign-in"), exact: true }).click();
      await new SignIn(visit).submit(person.identity_number, PASSWORD);
      await visit.page.waitForURL(/\/(pension|account\/passkey-offer)$/);
    });

    journey("as supervisors of the establishment they were named for", { viewports: ["phone", "desktop"] }, async (visit) => {
      const person = takeNewcomer(visit, "establishment", (one) => one.supervision === "establishment");
      const access = new Access(visit);
      await access.proveByCode("register/establishment", person);
      await access.step("access-step-establishment").waitFor();
      await access.continue();
      await access.report.getByText(visit.text("access-supervision-empty")).waitFor();
      await access.report.getByText(visit.text("error-establishment-number-empty")).waitFor();
      await assertAxeHasNothingToSay(visit.page);
      await access.page.locator("#establishment-number").fill("999999999");
      await visit.page.locator("label[for=supervision]").click();
      await access.continue();
      await access.report.getByText(visit.text("access-establishment-wrong")).waitFor();
      await access.page.locator("#establishment-number").fill(person.establishment_number);
      await access.continue();
      await access.step("access-step-user-name").waitFor();
      await assertAxeHasNothingToSay(visit.page);
      await access.page.locator("#user-name").fill("ghadah.hr");
      await access.continue();
      await access.report.getByText(visit.text("error-access-user-name-taken")).waitFor();
      // Backwards, and forwards again: nothing typed is lost.
      await access.button("access-back").click();
      await access.step("access-step-establishment").waitFor();
      assert.equal(await access.page.locator("#establishment-number").inputValue(), person.establishment_number);
      await access.continue();
      await access.step("access-step-user-name").waitFor();
      await access.page.locator("#user-name").fill(`u${person.identity_number}`);
      await access.continue();
      await access.step("access-step-password").waitFor();
      await access.password(PASSWORD);
      await access.step("access-step-check").waitFor();
      await visit.page.getByText(`u${person.identity_number}`).waitFor();
      await visit.picture("register-check-establishment");
      await access.finish();
      await access.step("access-done-title").waitFor();
    });

    journey("by Nafath, with another mobile number", async (visit) => {
      const person = takeNewcomer(visit, "individual");
      const access = new Access(visit);
      await access.open("register/individual");
      await access.button("access-by-nafath").click();
      await access.report.getByText(visit.text("error-identity-number-empty")).waitFor();
      await access.proveByNafath(person.identity_number);
      await access.step("access-step-mobile").waitFor();
      const other = `0528${person.identity_number.slice(3, 9)}`;
      await access.mobile(other);
      await access.code(await visit.portal.code(other));
      await access.step("access-step-password").waitFor();
      await access.password(PASSWORD);
      await access.step("access-step-check").waitFor();
      await access.finish();
      await access.step("access-done-title").waitFor();
      assert.equal((await visit.portal.outbox(person.mobile)).length, 1, "the number on record is told");
    });

    journey("by the keyboard alone", async (visit) => {
      const person = takeNewcomer(visit, "individual");
      const access = new Access(visit);
      const { keyboard } = visit.page;
      await access.open("register/individual");
      await visit.page.locator("#identity-number").focus();
      await keyboard.type(person.identity_number);
      await keyboard.press("Tab");
      const [year, month, day] = person.birth_date.split("-").map(Number);
      const gregorian = visit.page.locator("#birth-date-calendar input[value=gregorian]");
      if (!(await gregorian.isChecked())) await keyboard.press("ArrowDown");
      await keyboard.press("Tab");
      await keyboard.type(String(day));
      await keyboard.press("Tab");
      for (let press = 0; press < month; press += 1) await keyboard.press("ArrowDown");
      await keyboard.press("Tab");
      await keyboard.type(String(year));
      await keyboard.press("Enter");
      await access.step("access-step-mobile").waitFor();
      await access.hasFocusOnStep();
      await keyboard.press("Tab");
      await keyboard.type(person.mobile.replace("+966", "0"));
      await keyboard.press("Enter");
      await access.step("sign-in-code-heading").waitFor();
      await access.hasFocusOnStep();
      await keyboard.press("Tab");
      await keyboard.type(await visit.portal.code(person.mobile));
      await keyboard.press("Enter");
      await access.step("access-step-password").waitFor();
      await access.hasFocusOnStep();
      await keyboard.press("Tab");
      await keyboard.type(PASSWORD);
      await keyboard.press("Enter");
      await access.step("access-step-check").waitFor();
      await access.hasFocusOnStep();
      await visit.page.locator("#consent-terms").focus();
      await keyboard.press("Space");
      await keyboard.press("Enter");
      await access.step("access-done-title").waitFor();
    });

    journey("and go on after a reload, after coming back, and in a second tab", async (visit) => {
      const person = takeNewcomer(visit, "individual");
      const access = new Access(visit);
      await access.open("register/individual");
      await access.who(person);
      await access.step("access-step-mobile").waitFor();
      await visit.page.reload();
      await visit.ready();
      await access.step("access-step-mobile").waitFor();
      await access.mobile(person.mobile);
      await visit.open("help");
      await visit.page.goBack();
      await visit.ready();
      await access.step("sign-in-code-heading").waitFor();
      const page = await visit.newPage();
      const second = new Access(visit, page);
      await second.open("register/individual");
      await second.step("sign-in-code-heading").waitFor();
      await second.code(await visit.portal.code(person.mobile));
      await second.step("access-step-password").waitFor();
      // The first tab still shows the code's form; it is led on, and told why.
      await access.code("123456");
      await access.notice.getByText(visit.text("error-access-step")).waitFor();
      await access.step("access-step-password").waitFor();
      // Another kind of account does not take the steps over.
      await second.open("register/retiree");
      await page.getByText(visit.text("access-elsewhere-title")).waitFor();
      await assertAxeHasNothingToSay(page);
      await second.button("access-elsewhere-give-up").click();
      await second.step("access-step-who").waitFor();
      await access.password(PASSWORD);
      await access.notice.getByText(visit.text("error-access-none")).waitFor();
      await access.step("access-step-who").waitFor();
    });

    journey("and learn nothing of anybody until they have proven who they are", async (visit) => {
      const access = new Access(visit);
      const account = visit.portal.anyAccount();
      const said = [];
      for (const person of [
        { identity_number: strangersNumber(), birth_date: "1990-01-01" },
        { identity_number: account.identity_number, birth_date: "1988-04-17" },
      ]) {
        await access.open("register/individual");
        await access.who(person);
        await access.step("access-step-mobile").waitFor();
        await access.mobile("0529990001");
        for (let attempt = 0; attempt < 2; attempt += 1) {
          await access.code("000000");
          await access.report.getByText(visit.text("error-sign-in-code-wrong")).waitFor();
          await access.hasFocusOnReport();
        }
        said.push((await visit.page.locator(".g-sign-in__card").innerText()).replace(/\d+:\d+/g, ""));
        await access.code("000000");
        await access.notice.getByText(visit.text("error-access-code-too-many")).waitFor();
        await access.step("access-step-who").waitFor();
      }
      assert.equal(said[0], said[1]);
      const [told] = await visit.portal.outbox(account.mobile);
      assert.ok(told.text.includes("ولك حساب لدينا"), "whose account it is learns of it");
    });

    journey("are told after Nafath why there is no way", async (visit) => {
      const access = new Access(visit);
      await access.open("register/individual");
      await access.proveByNafath(visit.portal.takeAccount().identity_number);
      await access.step("access-ended-exists-title").waitFor();
      await assertAxeHasNothingToSay(visit.page);
      await access.button("access-start-over").click();
      await access.step("access-step-who").waitFor();
      await access.proveByNafath(strangersNumber());
      await access.step("access-ended-no-record-title").waitFor();
    });

    journey("with a new code when the first is late", async (visit) => {
      const person = takeNewcomer(visit, "individual");
      const access = new Access(visit);
      await access.open("register/individual");
      await access.who(person);
      await access.step("access-step-mobile").waitFor();
      await access.mobile(person.mobile);
      const first = await visit.portal.code(person.mobile);
      const resend = access.button("sign-in-code-resend");
      await visit.page.waitForFunction(() => !document.querySelector(".g-sign-in__resend button")?.hasAttribute("aria-disabled"));
      await resend.click();
      await visit.page.locator(".g-alert--success").waitFor();
      const second = await visit.portal.code(person.mobile, { before: first });
      await access.code(first);
      await access.report.getByText(visit.text("error-sign-in-code-wrong")).waitFor();
      await access.code(second);
      await access.step("access-step-password").waitFor();
    });

    journey("with what they typed kept while the backend fails", async (visit) => {
      const person = takeNewcomer(visit, "individual");
      const access = new Access(visit);
      visit.expectProblems(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|status of 50\d/);
      await access.open("register/individual");
      await access.fillWho(person);
      let mend = await breakApi(visit.page, "/access/start", "unreached");
      await access.continue();
      await access.report.getByText(visit.text("error-unreached")).waitFor();
      await access.hasFocusOnReport();
      await assertAxeHasNothingToSay(visit.page);
      assert.equal(await visit.page.locator("#identity-number").inputValue(), person.identity_number);
      await mend();
      await access.continue();
      await access.step("access-step-mobile").waitFor();
      await access.mobile(person.mobile);
      await access.code(await visit.portal.code(person.mobile));
      await access.step("access-step-password").waitFor();
      mend = await breakApi(visit.page, "/access/password", "unreached");
      await access.password(PASSWORD);
      await access.report.getByText(visit.text("access-kept")).waitFor();
      assert.equal(await visit.page.locator("#new-password").inputValue(), PASSWORD);
      await mend();
      await access.continue();
      await access.step("access-step-check").waitFor();
    });

    journey("with a password that is refused with its reason", async (visit) => {
      const person = takeNewcomer(visit, "individual");
      const access = new Access(visit);
      await access.proveByCode("register/individual", person);
      await access.step("access-step-password").waitFor();
      for (const [password, key] of [
        ["", "error-password-empty"],
        ["fourteen chars", "error-password-short"],
        [`my number ${person.identity_number}`, "error-password-identity-number"],
        [`my mobile ${person.mobile.replace("+966", "0")}`, "error-password-mobile"],
        ["my gosi words in here", "error-password-organisation"],
        [`the garden of ${person.name.en.split(" ")[0]} here`, "error-password-name"],
        ["sunshineprincess", "error-password-common"],
      ]) {
        await access.password(password);
        await access.report.getByText(visit.text(key)).waitFor();
      }
      await assertAxeHasNothingToSay(visit.page);
      await access.password("قهوة الصباح مع جدتي");
      await access.step("access-step-check").waitFor();
      // Without the terms there is no account; the other two are as free as they look.
      await access.button("access-open").click();
      await access.report.getByText(visit.text("access-terms-empty")).waitFor();
      await access.button("access-other-password").click();
      await access.step("access-step-password").waitFor();
    });

    journey("and switch the language in the middle of it", async (visit) => {
      const person = takeNewcomer(visit, "individual");
      const access = new Access(visit);
      await access.open("register/individual");
      await access.who(person);
      await access.step("access-step-mobile").waitFor();
      await visit.page.locator("#mobile").fill("0521");
      await visit.page.locator(`a[lang=${visit.language === "ar" ? "en" : "ar"}]`).first().click();
      await visit.page.waitForURL(/\/register\/individual$/);
      assert.equal(await visit.page.locator("#mobile").inputValue(), "0521");
    });
  },
  { options: PATIENT },
);
