// Signing in with Nafath: the number here, the choice on the phone, and every way it can end.
import assert from "node:assert/strict";

import { assertAxeHasNothingToSay, assertNoSidewaysScrolling } from "./support/accessibility.mjs";
import { breakApi } from "./support/network.mjs";
import { Nafath } from "./support/pages/nafath.mjs";
import { SignIn, assertNoTrace, listen, strangersNumber } from "./support/pages/sign-in.mjs";
import { journeys } from "./support/visit.mjs";

const PATIENT = ["--nafath-starts-per-minute", "1000", "--nafath-life-seconds", "20", "--nafath-starts", "6"];

journeys(
  "people sign in with Nafath",
  ({ journey }) => {
    journey("by choosing the number in the app, without a trace", { viewports: ["phone", "desktop"] }, async (visit) => {
      const announced = await listen(visit);
      const account = visit.portal.anyAccount();
      const nafath = new Nafath(visit);
      await visit.open("sign-in");
      await visit.page.getByRole("link", { name: visit.text("sign-in-nafath") }).click();
      await visit.settled();
      const number = await nafath.send(account.identity_number);
      assert.match(number, /^[1-9]\d$/, "two Latin digits in both languages");
      await visit.page.waitForFunction((shown) => document.title.startsWith(`${shown} - `), number);
      await assertAxeHasNothingToSay(visit.page);
      await assertNoSidewaysScrolling(visit.page);
      await visit.picture("nafath-number");
      const [push] = await nafath.phone(account.identity_number);
      assert.ok(push.choices.includes(number) && push.choices.length === 3);
      await assertNoTrace(visit, [account.identity_number, push.transaction], await announced());
      const spoken = (await announced()).filter((text) => text.endsWith(` ${number}`));
      assert.equal(spoken.length, 1, "the number is spoken once");
      await nafath.press(account.identity_number, number);
      await new SignIn(visit).arrived();
      await visit.page.waitForFunction((shown) => !document.title.startsWith(shown), number);
      await assertNoTrace(visit, [account.identity_number, push.transaction], await announced());
    });

    journey("on the demonstration's phone", async (visit) => {
      const account = visit.portal.anyAccount();
      const nafath = new Nafath(visit);
      await nafath.open();
      const number = await nafath.send(account.identity_number);
      const phone = await visit.newPage();
      await visit.open("demo/nafath", phone);
      const show = phone.getByRole("button", { name: visit.text("demo-nafath-show") });
      await show.click();
      await phone.getByText(visit.text("error-identity-number-empty")).first().waitFor();
      await phone.locator("#phone-identity-number").fill(strangersNumber());
      await show.click();
      await phone.getByText(visit.text("demo-nafath-none-title")).waitFor();
      await phone.locator("#phone-identity-number").fill(account.identity_number);
      await show.click();
      await assertAxeHasNothingToSay(phone);
      await phone.getByRole("button", { name: number, exact: true }).click();
      await phone.getByText(visit.text("demo-nafath-chosen")).waitFor();
      await new SignIn(visit).arrived();
    });

    journey("and go on after a reload and in a second tab", async (visit) => {
      const account = visit.portal.takeAccount();
      const nafath = new Nafath(visit);
      await nafath.open();
      const number = await nafath.send(account.identity_number);
      await visit.page.reload();
      await visit.ready();
      await nafath.number.waitFor();
      assert.equal(await nafath.number.innerText(), number);
      const second = await visit.newPage();
      await visit.open("sign-in/nafath", second);
      assert.equal(await second.locator(".g-nafath__number bdi").innerText(), number);
      await nafath.press(account.identity_number, number);
      await new SignIn(visit).arrived();
      await second.waitForURL(visit.address("me"));
    });

    journey("are told when the request was declined, and can send another", async (visit) => {
      const account = visit.portal.takeAccount();
      const nafath = new Nafath(visit);
      await nafath.open();
      await nafath.send(account.identity_number);
      await nafath.press(account.identity_number);
      await nafath.outcome.getByText(visit.text("nafath-rejected-title")).waitFor();
      await visit.page.waitForFunction(() => document.activeElement?.id === "nafath-outcome");
      await assertAxeHasNothingToSay(visit.page);
      await nafath.button("nafath-again").click();
      await nafath.number.waitFor();
      await nafath.press(account.identity_number, await nafath.number.innerText());
      await new SignIn(visit).arrived();
    });

    journey("are told when nobody answered in time, and hear the time run out", async (visit) => {
      const announced = await listen(visit);
      const nafath = new Nafath(visit);
      await nafath.open();
      await nafath.send(strangersNumber());
      await nafath.outcome.getByText(visit.text("nafath-expired-title")).waitFor({ timeout: 30_000 });
      assert.ok((await announced()).some((text) => text.includes("10")), "ten seconds before the end");
    });

    journey("are told when another browser took over", async (visit) => {
      const account = visit.portal.takeAccount();
      const nafath = new Nafath(visit);
      await nafath.open();
      await nafath.send(account.identity_number);
      const other = await visit.page.context().browser().newContext();
      const page = await other.newPage();
      await page.goto(visit.address("sign-in/nafath"));
      await page.locator("#identity-number").fill(account.identity_number);
      await page.getByRole("button", { name: visit.text("nafath-send") }).click();
      await nafath.outcome.getByText(visit.text("nafath-replaced-title")).waitFor();
      await other.close();
    });

    journey("are spared too many requests", async (visit) => {
      const number = strangersNumber();
      const nafath = new Nafath(visit);
      await nafath.open();
      for (let request = 1; request <= 6; request += 1) {
        await nafath.send(number);
        await nafath.button("nafath-give-up").click();
      }
      await visit.page.locator("#identity-number").fill(number);
      await nafath.button("nafath-send").click();
      await nafath.outcome.getByText(visit.text("error-nafath-too-many")).waitFor();
    });

    journey("without an account learn it only after proving who they are", async (visit) => {
      const number = strangersNumber();
      const nafath = new Nafath(visit);
      await nafath.open();
      const shown = await nafath.send(number);
      await nafath.press(number, shown);
      await nafath.outcome.getByText(visit.text("error-nafath-no-account")).waitFor();
    });

    journey("keep their request while the backend cannot be reached", async (visit) => {
      const account = visit.portal.takeAccount();
      const nafath = new Nafath(visit);
      visit.expectProblems(/ERR_FAILED/);
      await nafath.open();
      const number = await nafath.send(account.identity_number);
      const mend = await breakApi(visit.page, "/sign-in/nafath", "unreached");
      await visit.page.getByText(visit.text("nafath-out-of-touch")).waitFor({ timeout: 30_000 });
      assert.equal(await nafath.number.innerText(), number);
      await mend();
      await nafath.press(account.identity_number, number);
      await new SignIn(visit).arrived();
    });

    journey("choose the door that the session is for", async (visit) => {
      const account = visit.portal.accountOf("retiree");
      const nafath = new Nafath(visit);
      await nafath.open();
      await visit.page.locator("label[for=nafath-role-2]").click();
      const number = await nafath.send(account.identity_number);
      await nafath.press(account.identity_number, number);
      await new SignIn(visit).arrived("pension");
    });

    journey("find what is wrong with the number before anything is sent", async (visit) => {
      const nafath = new Nafath(visit);
      await nafath.open();
      await nafath.button("nafath-send").click();
      await visit.page.getByText(visit.text("error-identity-number-empty")).waitFor();
      assert.equal(await visit.page.evaluate(() => document.activeElement.id), "identity-number");
      await assertAxeHasNothingToSay(visit.page);
    });
  },
  { options: PATIENT },
);
