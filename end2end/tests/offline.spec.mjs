// The calculators go on without a network, and nothing else is kept on the device.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";

import { chromium } from "playwright-core";

import { assertTells, calculate } from "./support/pages/calculator.mjs";
import { builtApp, startPortal } from "./support/portal.mjs";
import { Releases } from "./support/releases.mjs";
import { BROWSER_FLAGS, journeys, LANGUAGES, Visit } from "./support/visit.mjs";

const KEPT = 120_000;
const CASES = JSON.parse(readFileSync(new URL("support/worked-examples.json", import.meta.url), "utf8"));
const PAGES = [...new Set(CASES.map((one) => one.page))];

/** Waits until the page says that it works without a network. */
async function untilKept(visit, page = visit.page) {
  await page.getByText(visit.text("calc-offline")).waitFor({ timeout: KEPT });
}

/** The addresses of everything that is kept. */
const keptAddresses = (page) =>
  page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(stores.map((store) => store.keys()));
    return requests.flat().map((request) => new URL(request.url).pathname);
  });

const buildOf = (page) => page.evaluate(() => document.querySelector("meta[name=gosi-build]").content);

describe("without a network", { skip: Boolean(process.env.GOSI_URL) }, () => {
  test("the worker is asked for on every visit, under a policy of its own", async () => {
    const portal = await startPortal();
    try {
      const { status, headers } = await fetch(`${portal.url}/sw.js`);
      assert.equal(status, 200);
      assert.equal(headers.get("cache-control"), "no-cache");
      assert.match(headers.get("content-type"), /^text\/javascript/);
      assert.match(headers.get("content-security-policy"), /^default-src 'none'; connect-src 'self';/);
      assert.equal(headers.get("x-content-type-options"), "nosniff");
      const page = await fetch(`${portal.url}/ar`);
      assert.match(page.headers.get("content-security-policy"), /; worker-src 'self';/);
    } finally {
      await portal.stop();
    }
  });

  for (const language of LANGUAGES) {
    test(`opened once, every calculator works, also after the browser was closed [${language}]`, async () => {
      const profile = mkdtempSync(join(tmpdir(), "gosi-portal-offline-"));
      const portal = await startPortal();
      const open = async () => {
        const executablePath = process.env.GOSI_BROWSER ?? "/usr/bin/chromium";
        const context = await chromium.launchPersistentContext(profile, { executablePath, args: BROWSER_FLAGS });
        const visit = Object.assign(new Visit(), { portal, language, viewport: "phone", theme: "light", problems: [], context });
        visit.page = await visit.newPage();
        return visit;
      };
      let visit = await open();
      try {
        await visit.open("calculators/saned");
        await untilKept(visit);
        const kept = await keptAddresses(visit.page);
        const foreign = kept.filter((path) => !/^\/(pkg-|assets\/|fonts\/|icons\/|config\.json$|(ar|en)\/calculators(\/|$))/.test(path));
        assert.deepEqual(foreign, [], "nothing but the calculators is kept");
        visit.assertNothingWentWrong();

        await portal.stop();
        await visit.goInside("calculators/injury");
        await visit.page.locator("#calc-step").waitFor();
        await visit.context.close();

        visit = await open();
        for (const slug of PAGES) {
          const { answers, fragment, shown } = CASES.find((one) => one.page === slug);
          assert.ok(Object.keys(answers).length > 2);
          await visit.open(`${slug}#${fragment}`);
          await assertTells(visit, shown[language], `${slug} without a network`);
        }
        // The other language, an example of the menu, and the list.
        await visit.page.locator("header a[hreflang]").first().click();
        const other = language === "ar" ? "en" : "ar";
        await visit.page.waitForFunction((lang) => document.documentElement.lang === lang, other);
        await visit.open("calculators");
        await visit.open("calculators/saned#all");
        await visit.page.locator("#calc-examples > summary").click();
        await visit.page.getByRole("button", { name: visit.text("saned-example-high") }).click();
        await visit.page.waitForFunction(() => document.querySelector("#average")?.value === "18000");
        await calculate(visit);
        await assertTells(visit, ["94,500.00"], "an example without a network");
      } finally {
        await visit.context.close();
        await portal.stop();
        rmSync(profile, { recursive: true, force: true });
      }
    });
  }
});

if (!process.env.GOSI_URL) {
  const releases = new Releases(builtApp());
  after(() => releases.end());

  journeys(
    "the service worker over releases",
    ({ journey }) => {
      const languages = ["ar"];
      const worker = { languages, viewports: ["desktop"], serviceWorkers: "allow" };

      journey("while there is a network a new release is shown at once, and then kept", worker, async (visit) => {
        const { page } = visit;
        releases.deployOlder();
        await visit.open("calculators/saned");
        await untilKept(visit);
        assert.equal(await buildOf(page), releases.older);
        releases.deployNewer({ keepOlder: false });
        await page.reload();
        await visit.ready();
        assert.equal(await buildOf(page), releases.newer, "nothing stale");
        const all = new RegExp(`^/pkg-${releases.newer}/`);
        for (let attempt = 0; attempt < 600; attempt += 1) {
          if ((await keptAddresses(page)).some((path) => all.test(path))) break;
          await page.waitForTimeout(200);
        }
        await page.waitForFunction(async () => !(await navigator.serviceWorker.getRegistration()).installing, null, { timeout: KEPT });
        await visit.context.setOffline(true);
        await page.reload();
        await visit.ready();
        assert.equal(await buildOf(page), releases.newer);
        await visit.context.setOffline(false);
        visit.expectProblems(/ERR_INTERNET_DISCONNECTED/);
      });

      journey("a page behind sign-in is never kept, and signing out takes everything away", worker, async (visit) => {
        const { page } = visit;
        releases.deployOlder();
        await visit.open("calculators/saned");
        await untilKept(visit);
        await visit.signIn();
        await visit.open("me");
        const kept = await keptAddresses(page);
        assert.ok(kept.length > 0 && !kept.some((path) => path.includes("/me") || path.startsWith("/api")), String(kept));
        await page.getByRole("button", { name: visit.text("account-sign-out") }).first().click();
        await page.waitForURL(/signed-out/);
        await page.waitForFunction(async () => (await caches.keys()).length === 0);
        await visit.open("calculators/maternity");
        await untilKept(visit);
      });

      journey("the kill switch takes the worker and all it kept away in one visit", worker, async (visit) => {
        const { page } = visit;
        releases.deployOlder();
        await visit.open("calculators/saned");
        await untilKept(visit);
        cpSync(join(releases.served, "sw-off.js"), join(releases.served, "sw.js"));
        for (const suffix of [".br", ".gz"]) rmSync(join(releases.served, `sw.js${suffix}`), { force: true });
        releases.touch();
        await visit.open("help");
        await page.waitForFunction(async () => (await caches.keys()).length === 0 && !(await navigator.serviceWorker.getRegistration()), null, { timeout: 20_000 });
      });
    },
    { app: releases.served },
  );
}
