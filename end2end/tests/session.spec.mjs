// How a session ends, and what a person keeps when it does.
import assert from "node:assert/strict";

import { assertAxeHasNothingToSay } from "./support/accessibility.mjs";
import { REFUSALS, SignIn } from "./support/pages/sign-in.mjs";
import { journeys } from "./support/visit.mjs";

const OPTIONS = { options: ["--faults"] };

async function push(visit, seconds) {
  const headers = { "content-type": "application/json", "x-gosi-csrf": "1" };
  const response = await fetch(`${visit.portal.url}/dev/clock`, { method: "POST", headers, body: JSON.stringify({ advance_seconds: seconds }) });
  assert.equal(response.status, 200);
}

/** Signs in through the individuals' door, wherever that begins. */
async function signInAgain(visit, account) {
  const before = (await visit.portal.outbox(account.mobile)).find((message) => message.code)?.code ?? null;
  const signIn = new SignIn(visit);
  await visit.goInside("sign-in/individual");
  await signIn.submit(account.identity_number, account.password);
  await signIn.code.waitFor();
  await signIn.enterCode(await visit.portal.code(account.mobile, { before }));
}

journeys(
  "the warning",
  ({ journey }) => {
    journey("stands in every tab and goes from all of them by one act", async (visit) => {
      await visit.signIn();
      await visit.open("me");
      const second = await visit.newPage();
      await visit.open("me/contributions", second);
      const warnings = [visit.page, second].map((page) => page.locator("#session-warning[open]"));
      for (const warning of warnings) await warning.waitFor();
      await visit.page.bringToFront();
      await visit.page.getByRole("button", { name: visit.text("session-warning-stay") }).click();
      const pressed = Date.now();
      for (const page of [visit.page, second]) await page.locator("#session-warning[open]").waitFor({ state: "hidden" });
      assert.ok(Date.now() - pressed < 2_000, "at once");
    });
  },
  { options: ["--idle-seconds", "128"] },
);

journeys(
  "the longest life of a session",
  ({ journey }) => {
    journey("is said before it is over, and nothing offers to extend it", async (visit) => {
      await visit.signIn();
      await visit.open("me");
      const warning = visit.page.locator("#session-warning[open]");
      await warning.waitFor();
      await warning.getByText(visit.text("session-warning-final")).waitFor();
      await assertAxeHasNothingToSay(visit.page);
      await visit.picture("session-final", { fullPage: false });
      await warning.getByRole("button", { name: visit.text("session-warning-read") }).click();
      await warning.waitFor({ state: "hidden" });
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      assert.equal(await warning.count(), 0, "who has read it goes on undisturbed");
    });
  },
  { options: ["--absolute-seconds", "122"] },
);

journeys(
  "a session that ended",
  ({ journey }) => {
    journey("keeps what was typed, and the same field waits after signing in", { viewports: ["phone", "desktop"] }, async (visit) => {
      visit.expectProblems(REFUSALS);
      const account = await visit.signIn(visit.portal.takeAccount());
      await visit.open("account/preferences");
      const { page } = visit;
      await page.locator("#notice-news-text").check({ force: true });
      await page.locator("#notice-payments-inbox").uncheck({ force: true });
      await push(visit, 901);
      await page.locator("#notice-payments-inbox").focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(visit.address("sign-in"));
      await page.getByText(visit.text("sign-in-session-ended-title")).waitFor();
      await assertAxeHasNothingToSay(page);
      const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
      assert.ok(!stored.includes("notice"), "what was typed is not in storage");
      await signInAgain(visit, account);
      await page.waitForURL(visit.address("account/preferences"));
      await page.waitForFunction(() => document.querySelector("#notice-news-text")?.checked);
      assert.ok(!(await page.locator("#notice-payments-inbox").isChecked()));
      await page.waitForFunction(() => document.activeElement?.id === "notice-payments-inbox");
    });

    journey("keeps a typed name, and gives it to nobody else", async (visit) => {
      visit.expectProblems(REFUSALS);
      visit.portal.url = visit.portal.url.replace("127.0.0.1", "localhost");
      const account = await visit.signIn(visit.portal.takeAccount());
      await visit.open("account/passkeys");
      const { page } = visit;
      await page.locator("#passkey-name").fill("جوالي الجديد");
      await push(visit, 901);
      await page.locator("#passkey-name").press("Enter");
      await page.waitForURL(visit.address("sign-in"));
      await visit.settled();
      await signInAgain(visit, visit.portal.anyAccount((other) => other.identity_number !== account.identity_number));
      // Under its name the portal offers a first passkey in between.
      await page.getByRole("button", { name: visit.text("passkey-later"), exact: true }).click();
      await page.waitForURL(visit.address("account/passkeys"));
      await visit.settled();
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      assert.equal(await page.locator("#passkey-name").inputValue(), "");
    });

    journey("after its longest life says so", async (visit) => {
      visit.expectProblems(REFUSALS);
      await visit.signIn();
      await visit.open("account/sign-ins");
      await push(visit, 12 * 3_600 + 1);
      await visit.page.getByRole("heading", { level: 1 }).click();
      await visit.page.waitForURL(visit.address("sign-in"));
      await visit.page.getByText(visit.text("sign-in-session-limit-title")).waitFor();
    });

    journey("in one tab has ended in the others, within a second and with the reason", async (visit) => {
      visit.expectProblems(REFUSALS);
      await visit.signIn();
      await visit.open("me");
      const second = await visit.newPage();
      await visit.open("me/contributions", second);
      await push(visit, 901);
      await visit.page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
      await visit.page.waitForURL(visit.address("sign-in/individual"));
      const noticed = Date.now();
      await second.waitForURL(visit.address("sign-in/individual"));
      assert.ok(Date.now() - noticed < 1_500);
      for (const page of [visit.page, second]) await page.getByText(visit.text("sign-in-session-ended-title")).first().waitFor();
    });

    journey("is not ended by the clock of the device", async (visit) => {
      await visit.page.addInitScript(() => {
        const real = Date.now.bind(Date);
        window.ahead = 0;
        Date.now = () => real() + window.ahead;
      });
      await visit.signIn();
      await visit.open("me");
      await visit.page.evaluate(() => {
        window.ahead = 3_600_000;
      });
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      assert.equal(new URL(visit.page.url()).pathname, `/${visit.language}/me`);
      assert.equal(await visit.page.locator("#session-warning[open]").count(), 0);
    });

    journey("by signing out shows nothing on the way back, and nobody acts in another's page", { viewports: ["desktop"] }, async (visit) => {
      visit.expectProblems(REFUSALS);
      const [one, other] = [visit.portal.takeAccount(), visit.portal.takeAccount()];
      await visit.signIn(one);
      await visit.open("account/preferences");
      const second = await visit.newPage();
      await second.goto(visit.address("help"));
      // Somebody else signs in in the other tab, by the API, so that no message tells the first one.
      await visit.context.clearCookies();
      const first = visit.page;
      visit.page = second;
      await visit.signIn(other);
      visit.page = first;
      await first.locator("#notice-news-text").check({ force: true });
      // The page is opened anew, for whoever is signed in now.
      const anew = first.waitForEvent("load");
      await first.getByRole("button", { name: visit.text("account-preferences-save") }).click();
      await anew;
      await visit.settled();
      assert.ok(!(await first.content()).includes(one.mobile.slice(4)));
      const held = await first.evaluate(async () => (await fetch("/api/v1/account/preferences")).json());
      assert.equal(held.topics.find((topic) => topic.topic === "news").by_text, false, "the press of the first one changed nothing of the second one's");
    });
  },
  OPTIONS,
);
