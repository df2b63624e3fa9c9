// How often a visit asks the API, which docs/scaling.md multiplies by visits.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { PROJECT } from "./support/portal.mjs";
import { journeys } from "./support/visit.mjs";

/** Rows of two cells whose second is a number. */
const DOCUMENTED = new Map(
  [...readFileSync(join(PROJECT, "docs/scaling.md"), "utf8").matchAll(/^\| ([a-z][^|]*) \| (\d+) \|$/gm)].map(([, step, calls]) => [step, Number(calls)]),
);

journeys("the calls of a visit", ({ journey }) => {
  journey("are no more than the sizing counts", { viewports: ["desktop"] }, async (visit) => {
    let calls = [];
    visit.page.on("request", (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith("/api/")) calls.push(`${request.method()} ${pathname}`);
    });
    const counted = [];
    /** Does something, waits until nothing more is asked for, and compares. */
    async function step(name, action) {
      calls = [];
      await action();
      // Longer than what is fetched ahead waits for.
      await visit.page.waitForTimeout(2500);
      assert.ok(DOCUMENTED.has(name), `docs/scaling.md counts "${name}"`);
      assert.ok(calls.length <= DOCUMENTED.get(name), `${name}: ${calls.length} calls: ${calls.join(", ")}`);
      counted.push(calls.length);
    }

    const account = visit.portal.takeAccount();
    const { page } = visit;
    await step("home page", () => visit.open(""));
    await step("sign-in page", () => visit.open("sign-in/individual"));
    await step("password", async () => {
      await page.locator("#identity-number").fill(account.identity_number);
      await page.locator("#password").fill(account.password);
      await page.getByRole("button", { name: visit.text("sign-in-submit"), exact: true }).click();
      await page.locator("#verification-code").waitFor();
    });
    await step("code, and the dashboard after it", async () => {
      await page.locator("#verification-code").fill(await visit.portal.code(account.mobile));
      await page.waitForTimeout(300);
      if (page.url() !== visit.address("me")) await page.locator("form button[type=submit]").click({ timeout: 1000 }).catch(() => {});
      await page.waitForURL(visit.address("me"));
      await visit.settled();
    });
    await step("contribution periods", () => visit.goInside("me/contributions"));
    await step("pension calculator", () => visit.goInside("calculators/pension"));
    await step("dashboard opened again", () => visit.open("me"));
    await step("sign-out", async () => {
      await page.getByRole("button", { name: visit.text("account-sign-out") }).first().click();
      await page.waitForURL(visit.address("signed-out"));
    });
    assert.equal(counted.length, DOCUMENTED.size, "every step of the document was made");
    assert.ok(counted.reduce((sum, count) => sum + count, 0) > 10, "calls were counted at all");
  });
});
