// An individual's dashboard and record: what is shown, what happens when a part of it fails, and
// what is left of it afterwards.
import assert from "node:assert/strict";

import { assertAxeHasNothingToSay, assertNoSidewaysScrolling, walkByKeyboard } from "./support/accessibility.mjs";
import { breakApi, shape } from "./support/network.mjs";
import { CARDS, Dashboard, PATHS } from "./support/pages/dashboard.mjs";
import { isPrerendered } from "./support/portal.mjs";
import { journeys } from "./support/visit.mjs";

const EVERY_CARD = CARDS.map(({ id }) => id);
const SERVER_ERROR = { status: 500, code: "internal" };
// The browser itself reports failing requests; these journeys make them fail on purpose.
const FAILING = [/status of 5\d\d/, /ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/];

journeys("individuals' dashboard", ({ journey, portal, browser }) => {
  journey("shows every card with its age", { viewports: ["phone", "desktop"] }, async (visit) => {
    await visit.signIn();
    await visit.open("me");
    const dashboard = new Dashboard(visit);
    assert.deepEqual(await dashboard.shown(), EVERY_CARD);
    for (const { id, title } of CARDS) {
      assert.equal((await dashboard.card(id).locator("h2").innerText()).trim(), visit.text(title));
      assert.ok((await dashboard.card(id).locator(".g-data-card__as-of").innerText()).trim(), `${id} says how old it is`);
    }
    await assertNoSidewaysScrolling(visit.page);
    await visit.picture("dashboard");
  });

  journey("explains the estimate down to the article", async (visit) => {
    await visit.signIn(visit.portal.anyAccount(({ regime }) => regime === "old_amended"));
    await visit.open("me");
    const card = new Dashboard(visit).card("estimate");
    await card.getByText(visit.text("individual-estimate-how")).click();
    await card.locator(".g-explanation__step").first().waitFor();
    const steps = card.locator(".g-explanation__step");
    assert.ok((await steps.count()) > 2, "steps are shown");
    const link = card.locator(".g-explanation__citation a").first();
    assert.match(await link.getAttribute("href"), new RegExp(`^/${visit.language}/law#`));
    assert.ok((await card.locator(".g-estimate__figure").innerText()).match(/[\d,]+\.\d\d/), "an amount with halalas");
    assert.ok(await card.getByText(visit.text("individual-estimate-assumption")).or(card.getByText(visit.text("individual-estimate-assumption-stopped"))).count());
    await assertAxeHasNothingToSay(visit.page);
    await visit.picture("dashboard-explained");
  });

  for (const path of PATHS) {
    journey(`a failure of ${path} stays in its cards and can be tried again`, async (visit) => {
      visit.expectProblems(...FAILING);
      await visit.signIn();
      const mend = await breakApi(visit.page, path, SERVER_ERROR);
      await visit.open("me");
      const dashboard = new Dashboard(visit);
      const broken = CARDS.filter((card) => card.path === path).map(({ id }) => id);
      assert.deepEqual(await dashboard.shown(), EVERY_CARD.filter((id) => !broken.includes(id)));
      const first = dashboard.card(broken[0]);
      assert.ok((await first.innerText()).includes("test-reference"), "the reference for support is there");
      await assertAxeHasNothingToSay(visit.page);
      // Another failure keeps the focus on the button.
      await dashboard.retry(broken[0]).focus();
      await visit.page.keyboard.press("Enter");
      await visit.settled();
      assert.equal(await visit.page.evaluate(() => document.activeElement.tagName), "BUTTON");
      await mend();
      await visit.page.keyboard.press("Enter");
      await visit.settled();
      assert.deepEqual(await dashboard.shown(), EVERY_CARD);
      await visit.page.waitForFunction((id) => document.activeElement?.id === `${id}-title`, broken[0]);
    });
  }

  journey("answers that are no answers are failures, not blank cards", async (visit) => {
    visit.expectProblems(...FAILING);
    await visit.signIn();
    for (const failure of ["html", "empty", "truncated", "unreached"]) {
      const mends = [];
      for (const path of PATHS) mends.push(await breakApi(visit.page, path, failure));
      await visit.open("me");
      const dashboard = new Dashboard(visit);
      assert.deepEqual(await dashboard.shown(), [], failure);
      for (const { id } of CARDS) assert.equal(await dashboard.retry(id).count(), 1, `${failure}: ${id} can be tried again`);
      assert.ok(await visit.page.getByRole("link", { name: visit.text("individual-task-calculator") }).count(), "the tasks need no data");
      for (const mend of mends) await mend();
    }
  });

  journey("data that grew old is fetched again, and a failed refresh keeps it", async (visit) => {
    visit.expectProblems(...FAILING);
    await visit.signIn();
    await visit.open("me");
    const dashboard = new Dashboard(visit);
    const before = await dashboard.card("wages").locator(".g-data-card__body").innerText();
    const requests = [];
    visit.page.on("request", (request) => requests.push(new URL(request.url()).pathname));
    await dashboard.comeBackAfter(2);
    assert.deepEqual(requests.filter((path) => path.includes("/me/")), [], "two minutes are not old");
    const mend = await breakApi(visit.page, "/me/wages", SERVER_ERROR);
    await dashboard.comeBackAfter(6);
    await visit.page.waitForFunction(() => document.querySelector("#wages .g-data-card__stale"));
    await visit.settled();
    assert.equal(await dashboard.card("wages").locator(".g-data-card__body").innerText(), before);
    assert.equal(await dashboard.card("record").locator(".g-data-card__stale").count(), 0);
    await assertAxeHasNothingToSay(visit.page);
    await visit.picture("dashboard-stale");
    await mend();
    await dashboard.retry("wages").click();
    await visit.page.waitForFunction(() => !document.querySelector("#wages .g-data-card__stale"));
  });

  journey("nothing moves when the data arrives late", { viewports: ["phone", "desktop"] }, async (visit) => {
    await visit.signIn();
    for (const [index, path] of PATHS.entries()) await breakApi(visit.page, path, { delay: 600 + 250 * index });
    await visit.page.addInitScript(() => {
      window.shift = 0;
      window.shifted = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if (entry.hadRecentInput) continue;
          window.shift += entry.value;
          window.shifted.push(...entry.sources.map((source) => source.node?.className ?? source.node?.nodeName));
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    await visit.open("me");
    const { shift, shifted } = await visit.page.evaluate(() => ({ shift: window.shift, shifted: window.shifted }));
    assert.ok(shift <= 0.01, `cumulative layout shift ${shift}: ${shifted.join(", ")}`);
  });

  journey("a slow line shows words, then the data", async (visit) => {
    await visit.signIn();
    await breakApi(visit.page, "/me/wages", { delay: 6000 });
    await visit.page.goto(visit.address("me"));
    await visit.page.waitForFunction(() => document.querySelector("#record") && document.querySelector("#record").getAttribute("aria-busy") === "false");
    const dashboard = new Dashboard(visit);
    assert.equal(await dashboard.card("wages").getAttribute("aria-busy"), "true");
    await dashboard.card("wages").getByText(visit.text("data-card-slow")).waitFor({ state: "visible" });
    await visit.settled();
    assert.deepEqual(await dashboard.shown(), EVERY_CARD);
  });

  journey("works on a slow network and a slow processor", { languages: ["ar"] }, async (visit) => {
    if (!(await isPrerendered(visit.portal))) return;
    await visit.signIn();
    await shape(visit.page, "slow-4g", { cpuSlowdown: 4 });
    visit.page.setDefaultTimeout(60_000);
    await visit.open("me");
    assert.deepEqual(await new Dashboard(visit).shown(), EVERY_CARD);
  });

  journey("the language changes in place, without asking the server again", async (visit) => {
    await visit.signIn();
    await visit.open("me");
    const dashboard = new Dashboard(visit);
    await dashboard.card("estimate").locator("summary").click().catch(() => {});
    const opened = await dashboard.card("estimate").locator("details[open]").count();
    const requests = [];
    visit.page.on("request", (request) => requests.push(new URL(request.url()).pathname));
    const other = visit.language === "ar" ? "en" : "ar";
    await visit.page.locator(`[lang="${other}"][hreflang], [hreflang="${other}"], a[lang="${other}"], button[lang="${other}"]`).first().click();
    await visit.page.waitForFunction((lang) => document.documentElement.lang === lang, other);
    visit.language = other;
    assert.equal((await dashboard.card("wages").locator("h2").innerText()).trim(), visit.text("individual-wages-title"));
    assert.deepEqual(requests.filter((path) => path.includes("/api/")), []);
    assert.equal(await dashboard.card("estimate").locator("details[open]").count(), opened, "what was open stays open");
    assert.equal(new URL(visit.page.url()).pathname, `/${other}/me`);
  });

  journey("the record is a table with both calendars, and on a phone a list", { viewports: ["phone", "desktop", "narrow"] }, async (visit) => {
    await visit.signIn();
    await visit.open("me");
    await visit.page.getByRole("link", { name: visit.text("individual-record-open") }).click();
    await visit.page.waitForURL(visit.address("me/contributions"));
    await visit.settled();
    const rows = visit.page.locator("#full-record [role=rowgroup] [role=row]");
    assert.ok((await rows.count()) > 1, "periods are listed");
    const day = visit.page.locator("#full-record time").first();
    const text = await day.innerText();
    assert.match(text, visit.language === "ar" ? /هـ/ : /AH/);
    assert.match(text, /\d{4}/);
    assert.match(await day.getAttribute("datetime"), /^\d{4}-\d{2}-\d{2}$/);
    await assertNoSidewaysScrolling(visit.page);
    await assertAxeHasNothingToSay(visit.page);
    await visit.picture("record");
  });

  journey("says when the words of the law do not come, and keeps the focus until they can be read", async (visit) => {
    if (!(await isPrerendered(visit.portal))) return;
    visit.expectProblems(/ERR_FAILED|Failed to fetch|Failed to load resource/);
    const words = /\/law\.ftl$/;
    await visit.page.route(words, (route) => route.abort());
    await visit.signIn();
    await visit.open("me");
    const card = new Dashboard(visit).card("estimate");
    await card.getByText(visit.text("individual-estimate-how")).click();
    await card.getByRole("alert").filter({ hasText: visit.text("error-part-missing") }).waitFor();
    assert.ok((await card.locator(".g-estimate__figure").innerText()).match(/\d/), "the estimate stands without them");
    const again = card.getByRole("button", { name: visit.text("ui-retry") });
    await again.focus();
    await visit.page.keyboard.press("Enter");
    await visit.page.waitForTimeout(500);
    assert.ok(await again.evaluate((button) => button === document.activeElement), "a try that fails keeps the focus");
    await visit.page.unroute(words);
    await visit.page.keyboard.press("Enter");
    await card.locator(".g-explanation__step").first().waitFor();
    await visit.page.waitForFunction(() => document.activeElement?.id === "estimate-explanation-place");
  });

  journey("prints whole: tables shown, nothing folded, no controls", { viewports: ["desktop"] }, async (visit) => {
    await visit.signIn();
    await visit.open("me");
    // It comes by itself, also for somebody who opens nothing.
    await visit.page.locator("#estimate .g-explanation__step").first().waitFor({ state: "attached" });
    await visit.page.emulateMedia({ media: "print" });
    const printed = await visit.page.evaluate(() => {
      const visible = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
      return {
        tables: visible("#wages table, #coverage table").length,
        buttons: visible(".g-dashboard .g-button").length,
        explanation: visible("#estimate .g-explanation__step").length,
        folded: document.querySelectorAll("#estimate .g-explanation__step").length,
      };
    });
    assert.ok(printed.tables >= 2, `${printed.tables} tables`);
    assert.equal(printed.buttons, 0);
    assert.ok(printed.explanation > 0);
    assert.equal(printed.explanation, printed.folded);
    await visit.picture("dashboard-print");
  });

  journey("is used with the keyboard alone and reflows", { viewports: ["narrow", "desktop"] }, async (visit) => {
    await visit.signIn();
    await visit.open("me");
    await assertNoSidewaysScrolling(visit.page);
    const stops = await walkByKeyboard(visit.page);
    for (const key of ["individual-record-open", "individual-task-bank", "individual-estimate-scenarios"]) {
      assert.ok(stops.some((stop) => stop.includes(visit.text(key).slice(0, 40))), `${key} is reached`);
    }
  });

  journey("signing out empties every tab, and Back shows nothing", { viewports: ["desktop"] }, async (visit) => {
    visit.expectProblems(/status of 401/);
    const account = await visit.signIn();
    await visit.open("me");
    const second = await visit.newPage();
    // A page to go back to.
    await visit.open("help", second);
    await visit.open("me/contributions", second);
    const person = await visit.page.evaluate(async () => (await fetch("/api/v1/session")).json());
    const secrets = [
      account.identity_number,
      person.person.full_name.ar,
      person.person.full_name.en,
      ...(await visit.page.locator("#wages td").allInnerTexts()).filter((text) => /\d,\d{3}/.test(text)).slice(0, 3),
    ];
    await visit.page.getByRole("button", { name: visit.text("account-sign-out") }).first().click();
    await visit.page.waitForURL(visit.address("signed-out"));
    await second.waitForURL(visit.address("signed-out"));
    for (const page of [visit.page, second]) {
      await visit.ready(page);
      await page.goBack().catch(() => {});
      await page.waitForTimeout(1000);
      const left = await page.evaluate(() =>
        [document.documentElement.outerHTML, location.href, JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie].join("\n"),
      );
      for (const secret of secrets) assert.ok(!left.includes(secret), `${secret} is left`);
    }
  });

  journey("a page that comes back from the browser's cache shows nothing of a session that ended", async (visit) => {
    visit.expectProblems(/status of 401/);
    const account = await visit.signIn();
    await visit.open("me");
    const given = account.name[visit.language].split(" ")[0];
    assert.ok((await visit.page.locator("h1").innerText()).includes(given));
    await visit.context.clearCookies();
    // What the browser says to a page that it takes out of its cache.
    await visit.page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
    await visit.page.waitForURL(visit.address("sign-in/individual"));
    await visit.ready();
    assert.ok(!(await visit.page.content()).includes(given));
  });

  journey("everybody's dashboard renders, whatever the law", { viewports: ["phone"], languages: ["ar"] }, async (visit) => {
    const individuals = visit.portal.accounts().filter(({ role, note }) => role === "individual" && !/blocked/.test(note));
    const kinds = new Map(individuals.map((account) => [account.note ?? account.regime, account]));
    for (const account of [...kinds.values()].slice(0, 20)) {
      await visit.context.clearCookies();
      await visit.signIn(account);
      await visit.open("me");
      assert.deepEqual(await new Dashboard(visit).shown(), EVERY_CARD, JSON.stringify(account));
      await assertNoSidewaysScrolling(visit.page);
    }
  });

  journey("axe has nothing to say in the dark, open and waiting", { languages: ["ar", "en"], theme: "dark" }, async (visit) => {
    await visit.signIn();
    const mend = await breakApi(visit.page, "/me/wages", { delay: 7000 });
    await visit.page.goto(visit.address("me"));
    await visit.page.waitForFunction(() => document.querySelector("#record")?.getAttribute("aria-busy") === "false");
    await assertAxeHasNothingToSay(visit.page);
    await visit.settled();
    await mend();
    await assertAxeHasNothingToSay(visit.page);
  });
}, { people: 80 });
