// "Why can't I sign in?": each cause is found on the device, said in words, and followed by one thing to do.
import assert from "node:assert/strict";

import { assertAxeHasNothingToSay, assertNoSidewaysScrolling } from "./support/accessibility.mjs";
import { SignIn, listen } from "./support/pages/sign-in.mjs";
import { journeys } from "./support/visit.mjs";

const next = (visit) => visit.page.locator(".g-checks__next");
const lines = (visit) => visit.page.locator(".g-checks__item");

/** Waits for the checks, and asserts what is to be done and that it is one thing. */
async function assertNext(visit, key) {
  await next(visit).getByText(visit.text(key)).waitFor();
  assert.ok((await next(visit).getByRole("link").count()) <= 1);
  assert.equal(await lines(visit).count(), 6);
  for (const words of await visit.page.locator(".g-checks__result").allInnerTexts()) assert.ok(words.trim().length > 5);
}

journeys(
  "why somebody cannot sign in",
  ({ journey }) => {
    for (const door of ["sign-in", "sign-in/individual", "sign-in/retiree", "sign-in/business/establishment"]) {
      journey(`is one link away from /${door}`, async (visit) => {
        await visit.open(door);
        await visit.page.getByRole("main").getByRole("link", { name: visit.text("sign-in-help"), exact: true }).first().click();
        await visit.page.waitForURL(visit.address("help/sign-in"));
        await assertNext(visit, "check-do-fine");
      });
    }

    journey("where nothing is in the way, is said too", { viewports: ["phone", "desktop", "narrow"] }, async (visit) => {
      const announced = await listen(visit);
      await visit.open("help/sign-in");
      await assertNext(visit, "check-do-fine");
      await assertAxeHasNothingToSay(visit.page);
      await assertNoSidewaysScrolling(visit.page);
      await visit.picture("sign-in-check");
      await visit.page.waitForFunction(() => window.announced.length > 0);
      assert.ok((await announced()).length > 0, "the outcome is said");
    });

    journey("without the API the cause is not the device", async (visit) => {
      visit.expectProblems(/Failed to load resource/);
      await visit.page.route("**/api/v1/**", (route) => route.fulfill({ status: 503, contentType: "text/html", body: "down" }));
      await visit.page.route("**/health", (route) => route.fulfill({ status: 503, body: "down" }));
      await visit.open("help/sign-in");
      await assertNext(visit, "check-do-service");
      await visit.page.getByText(visit.text("check-service-down")).waitFor();
      await visit.page.getByText(visit.text("check-clock-fine")).waitFor();
      await assertAxeHasNothingToSay(visit.page);
      await visit.picture("sign-in-check-down");
    });

    journey("offline, and back again", async (visit) => {
      visit.expectProblems(/Failed to load resource|ERR_INTERNET_DISCONNECTED/);
      await visit.open("help/sign-in");
      await assertNext(visit, "check-do-fine");
      await visit.context.setOffline(true);
      const again = visit.page.getByRole("button", { name: visit.text("check-again") });
      await again.click();
      await assertNext(visit, "check-do-offline");
      await visit.context.setOffline(false);
      await again.click();
      await assertNext(visit, "check-do-fine");
    });

    // The words of the two languages for "ahead" and "behind", with the number of minutes.
    const AHEAD = { ar: /متقدمة .*90/, en: /90.* minutes ahead/ };
    const BEHIND = { ar: /متأخرة .*7/, en: /7.* minutes behind/ };
    for (const [minutes, words] of [[90, AHEAD], [-7, BEHIND]]) {
      journey(`by a clock that is off by ${minutes} minutes`, async (visit) => {
        await visit.page.addInitScript((shift) => {
          const real = Date.now.bind(Date);
          Date.now = () => real() + shift;
        }, minutes * 60_000);
        await visit.open("help/sign-in");
        await assertNext(visit, "check-do-clock");
        await visit.page.locator(".g-checks__result").filter({ hasText: words[visit.language] }).waitFor();
      });
    }

    journey("by refused cookies, and by blocked storage", async (visit) => {
      await visit.page.addInitScript(() => {
        Object.defineProperty(Navigator.prototype, "cookieEnabled", { get: () => false });
        Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("blocked", "SecurityError"); } });
      });
      await visit.open("help/sign-in");
      await assertNext(visit, "check-do-cookies");
      await visit.page.getByText(visit.text("check-storage-blocked")).waitFor();
    });

    journey("by a known outage, of signing in or of the codes", async (visit) => {
      const text = { ar: "عطل", en: "A fault" };
      visit.portal.announceOutages([{ area: "codes", text }]);
      try {
        await visit.open("help/sign-in");
        await assertNext(visit, "check-do-codes");
        visit.portal.announceOutages([{ area: "sign_in", text }]);
        await visit.page.getByRole("button", { name: visit.text("check-again") }).click();
        await assertNext(visit, "check-do-service");
      } finally {
        visit.portal.announceOutages([]);
      }
    });

    journey("a code that waits, and a session that is open, lead on", async (visit) => {
      const account = visit.portal.anyAccount();
      const signIn = new SignIn(visit);
      await signIn.begin(account);
      await visit.open("help/sign-in");
      await assertNext(visit, "check-do-code");
      await visit.signIn(account);
      await visit.open("help/sign-in");
      await assertNext(visit, "check-do-in");
      assert.ok(!(await visit.page.content()).includes(account.identity_number));
    });
  },
);
