// What stands around every page: the language, the network, the session, addresses that are none.
import assert from "node:assert/strict";

import { PUBLIC_ROUTES, roleOf, ROUTES } from "./routes.mjs";
import { assertAxeHasNothingToSay, assertNoSidewaysScrolling } from "./support/accessibility.mjs";
import { shape } from "./support/network.mjs";
import { listen } from "./support/pages/sign-in.mjs";
import { isPrerendered } from "./support/portal.mjs";
import { journeys } from "./support/visit.mjs";

const NO_NETWORK = [/ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/];
const API = "**/api/**";
const TIME_LEFT = { ar: /تنتهي جلستك/, en: /session ends in/ };
// Long enough to see that the page stands before the answer.
const SLOW_ANSWER_MS = 2_500;
// Longer than a page is in view before its frame's parts are fetched ahead.
const AHEAD_AFTER_MS = 3_000;

journeys("the frame", ({ journey }) => {
  journey("changes the language without touching what was typed, the focus or the place", { viewports: ["phone", "desktop"] }, async (visit) => {
    const announced = await listen(visit);
    await visit.open("calculators/pension#all");
    const { page } = visit;
    await page.locator("#birth-day").fill("7");
    await page.locator("#before-law").check({ force: true });
    await page.locator("#wage").fill("12,345.50");
    await page.locator("#wage").focus();
    const other = visit.language === "ar" ? "en" : "ar";
    const documents = [];
    page.on("request", (request) => request.isNavigationRequest() && documents.push(request.url()));
    // The switch is pressed where it stands, without a pointer that would take the focus along.
    const before = await page.evaluate(() => ({ y: scrollY, place: document.activeElement.getBoundingClientRect().top }));
    assert.ok(before.y > 0, "the page is scrolled");
    await page.evaluate((language) => document.querySelector(`header a[hreflang=${language}]`).click(), other);
    await page.waitForFunction((language) => document.documentElement.lang === language, other);
    visit.language = other;
    await visit.settled();
    assert.equal(new URL(page.url()).pathname, `/${other}/calculators/pension`);
    assert.equal(await page.evaluate(() => document.documentElement.dir), other === "ar" ? "rtl" : "ltr");
    assert.ok((await page.title()).startsWith(visit.text("title-pension-calculator")), await page.title());
    assert.deepEqual(
      await page.evaluate(() => [document.querySelector("#birth-day").value, document.querySelector("#before-law").checked, document.querySelector("#wage").value]),
      ["7", true, "12,345.50"],
    );
    assert.equal(await page.evaluate(() => document.activeElement.id), "wage");
    const after = await page.evaluate(() => ({ y: scrollY, place: document.activeElement.getBoundingClientRect().top, height: innerHeight }));
    assert.ok(after.y > 0 && after.place >= 0 && after.place <= after.height, `the field stays in view: ${JSON.stringify(after)}`);
    assert.deepEqual(documents, [], "no reload");
    assert.ok((await announced()).includes(visit.text("shell-language-changed")), "said in the new language");

    // With the keyboard, the focus stays on the switch itself.
    await page.locator(`header a[hreflang=${other === "ar" ? "en" : "ar"}]`).press("Enter");
    await page.waitForFunction((language) => document.documentElement.lang === language, other === "ar" ? "en" : "ar");
    assert.equal(await page.evaluate(() => document.activeElement.hreflang), other);
    assert.equal(await page.locator("#wage").inputValue(), "12,345.50");
  });

  journey("says when the other language does not come, and tries again", async (visit) => {
    visit.expectProblems(...NO_NETWORK);
    await visit.open("help");
    const other = visit.language === "ar" ? "en" : "ar";
    await visit.page.route("**/*.ftl", (route) => route.abort());
    await visit.page.locator(`header a[hreflang=${other}]`).click();
    const banner = visit.page.locator(".g-banner--error");
    await banner.getByText(visit.text(other === "ar" ? "shell-arabic-failed" : "shell-english-failed")).waitFor();
    assert.equal(await visit.page.evaluate(() => document.documentElement.lang), visit.language, "the page stays whole in its language");
    await assertAxeHasNothingToSay(visit.page);
    await visit.page.unroute("**/*.ftl");
    await banner.getByRole("button", { name: visit.text("shell-retry") }).click();
    await visit.page.waitForFunction((language) => document.documentElement.lang === language, other);
    await banner.waitFor({ state: "detached" });
  });

  journey("knows an address that is none, and leads on", { viewports: ["phone", "desktop"] }, async (visit) => {
    await visit.open("no/such/page");
    assert.equal((await visit.page.locator("h1").innerText()).trim(), visit.text("title-not-found"));
    assert.ok((await visit.page.title()).startsWith(visit.text("title-not-found")));
    await visit.page.locator("#not-found-search").fill(visit.language === "ar" ? "ساند" : "saned");
    await visit.page.locator("#not-found-search-list [role=option]").first().click();
    await visit.page.waitForURL(/\/services#saned$/);
    await visit.page.goBack();
    await visit.page.getByRole("link", { name: visit.text("not-found-home") }).click();
    await visit.page.waitForURL(visit.address(""));
    // Neither language: Arabic comes first.
    await visit.page.goto(`${visit.portal.url}/nowhere`);
    await visit.ready();
    assert.equal(await visit.page.evaluate(() => document.documentElement.lang), "ar");
    assert.equal(await visit.page.locator("h1").count(), 1);
  });

  journey("says that the network is gone, and that it is back", async (visit) => {
    const announced = await listen(visit);
    await visit.open("calculators/pension#all");
    // What the page fetches ahead, after a moment, has come, or the browser would note each piece that does not.
    await visit.page.waitForTimeout(AHEAD_AFTER_MS);
    await visit.page.waitForLoadState("networkidle");
    await visit.context.setOffline(true);
    const banner = visit.page.locator(".g-banner--warning");
    await banner.getByText(visit.text("shell-offline")).waitFor();
    await assertAxeHasNothingToSay(visit.page);
    await assertNoSidewaysScrolling(visit.page);
    await visit.page.locator("#wage").fill("9000");
    await visit.context.setOffline(false);
    await banner.waitFor({ state: "detached" });
    const said = await announced();
    assert.ok(said.includes(visit.text("shell-offline")) && said.includes(visit.text("shell-online-again")), said.join("\n"));
    assert.equal(await visit.page.locator("#wage").inputValue(), "9000", "nothing typed is lost");
  });

  journey("every public page stands without the API", async (visit) => {
    visit.expectProblems(...NO_NETWORK);
    await visit.page.route(API, (route) => route.abort("internetdisconnected"));
    await visit.page.route("**/health", (route) => route.abort("internetdisconnected"));
    for (const { slug } of PUBLIC_ROUTES) {
      await visit.open(slug);
      assert.equal(await visit.page.locator("h1").count(), 1, `/${slug}`);
      assert.ok((await visit.page.locator("main").innerText()).trim().length > 60, `/${slug} says something`);
      assert.ok(await visit.page.locator("main a, main button").count(), `/${slug} leads on`);
    }
  });

  journey("every personal page says what failed without the API, and comes back with it", async (visit) => {
    visit.expectProblems(...NO_NETWORK);
    await visit.signIn();
    for (const { slug } of ROUTES.filter((route) => roleOf(route) === "individual")) {
      await visit.page.route(API, (route) => route.abort("internetdisconnected"));
      await visit.open(slug);
      assert.equal(await visit.page.locator("h1").count(), 1, `/${slug}`);
      await visit.page.locator("main").getByText(visit.text("error-unreached")).waitFor();
      await assertAxeHasNothingToSay(visit.page);
      await visit.page.unroute(API);
      await visit.page.locator("main").getByRole("button", { name: visit.text("ui-retry") }).click();
      await visit.settled();
      // What follows an error is the page's content, on a dashboard its cards.
      await visit.page.locator("main .g-error-panel").waitFor({ state: "detached" });
      await visit.page.locator("main .g-card, main .g-data-card, main form").first().waitFor();
      assert.equal(await visit.page.locator("main").getByText(visit.text("error-unreached")).count(), 0, `/${slug} is whole again`);
    }
  });

  journey("every page names itself before a slow API answers", async (visit) => {
    await visit.signIn();
    await visit.page.route(API, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, SLOW_ANSWER_MS));
      // The page may have gone on to the next one meanwhile.
      await route.continue().catch(() => {});
    });
    for (const { slug } of ROUTES) {
      await visit.page.goto(visit.address(slug));
      await visit.page.waitForFunction(() => performance.getEntriesByName("app-ready").length > 0);
      await visit.page.locator("main h1").waitFor({ timeout: SLOW_ANSWER_MS });
      assert.ok((await visit.page.locator("main h1").innerText()).trim(), `/${slug}`);
      await visit.settled();
    }
  });

  journey("a page can be left while it waits, settles or speaks", async (visit) => {
    const { page } = visit;
    await page.route(API, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await route.continue().catch(() => {});
    });
    const leave = async () => {
      await visit.goInside("privacy");
      // Longer than anything that was put off or asked for.
      await page.waitForTimeout(1_500);
      assert.equal((await page.locator("h1").innerText()).trim(), visit.text("title-privacy"));
    };
    await visit.open("");
    await page.locator("#home-search").fill(visit.language === "ar" ? "معاش" : "pension");
    await leave();
    await visit.goInside("services");
    await page.locator("#services-search").fill(visit.language === "ar" ? "معاش" : "pension");
    await leave();
    await visit.goInside("calculators/pension");
    await page.getByText(visit.text("calc-way-all")).click();
    await page.getByRole("button", { name: visit.text("calc-calculate") }).click();
    await page.locator("#wage").fill("9000");
    await leave();
    await visit.goInside("demo/outbox");
    await page.locator("#outbox-mobile").fill("0500000000");
    await page.getByRole("button", { name: visit.text("demo-outbox-show") }).click();
    await leave();
    await visit.goInside("sign-in/individual");
    await page.locator("#identity-number").fill("1058529940");
    await page.locator("#password").fill("never a real password 7");
    visit.expectProblems(/status of 401/);
    await page.getByRole("button", { name: visit.text("sign-in-submit"), exact: true }).click();
    await leave();
    await visit.signIn();
    await page.goto(visit.address("me"));
    await page.locator("h1").waitFor();
    await leave();
  });

  journey("a page that was left before it came does nothing", async (visit) => {
    const { page } = visit;
    // The code of a page whose gate leads whoever is not signed in to the door.
    let asked = 0;
    await page.route("**/pkg-*/*individual*", async (route) => {
      asked += 1;
      await new Promise((resolve) => setTimeout(resolve, SLOW_ANSWER_MS));
      await route.continue().catch(() => {});
    });
    await visit.open("help");
    await visit.setOut("me");
    await page.waitForTimeout(300);
    const stands = async (slug, title) => {
      assert.equal((await page.locator("h1").innerText()).trim(), visit.text(title));
      assert.equal(page.url(), visit.address(slug));
    };
    await stands("help", "title-help");
    await visit.goInside("privacy");
    await page.waitForTimeout(SLOW_ANSWER_MS + 1_000);
    await stands("privacy", "title-privacy");
    // Where the app is in one piece there is no code to wait for.
    if (await isPrerendered(visit.portal)) assert.ok(asked > 0, "the page's code was not asked for");
    await page.goBack();
    await page.waitForURL(visit.address("help"));
  });

  journey("a page that does not come keeps the focus at its button, and has it when it comes", async (visit) => {
    if (!(await isPrerendered(visit.portal))) return;
    const { page } = visit;
    visit.expectProblems(/ERR_FAILED|Failed to fetch|Failed to load resource/);
    const code = /\/(split_public\.wasm|start_public\.bin)$/;
    let refused = 0;
    await page.route(code, (route) => ((refused += 1), route.abort()));
    await visit.open("calculators/pension");
    await visit.goInside("help");
    const again = page.locator("main").getByRole("button", { name: visit.text("ui-retry") });
    await again.focus();
    const before = refused;
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-disabled") === "true");
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-disabled") !== "true");
    assert.ok(refused > before, "it was asked for once more");
    assert.ok(await again.evaluate((button) => button === document.activeElement), "the focus stays");
    await page.unroute(code);
    await page.keyboard.press("Enter");
    await again.waitFor({ state: "detached" });
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
    assert.equal((await page.locator("h1").innerText()).trim(), visit.text("title-help"));
  });

  journey("the bare address leads to Arabic and is no step back", { languages: ["en"] }, async (visit) => {
    const { page, portal } = visit;
    await visit.open("help");
    await page.goto(`${portal.url}/`);
    await page.waitForURL(`${portal.url}/ar`);
    await visit.ready();
    assert.equal(await page.locator("h1").count(), 1);
    await page.goBack();
    await page.waitForURL(visit.address("help"));
  });

  journey("every public page comes over a slow line", { languages: ["ar"] }, async (visit) => {
    if (!(await isPrerendered(visit.portal))) return;
    // The browser wonders at what was fetched ahead and waits for the program.
    visit.expectProblems(/was preloaded using link preload but not used/);
    await shape(visit.page, "slow-3g");
    visit.page.setDefaultTimeout(60_000);
    for (const { slug } of PUBLIC_ROUTES) {
      await visit.open(slug);
      assert.equal(await visit.page.locator("h1").count(), 1, `/${slug}`);
    }
  });

  journey("the menu of a phone opens, closes and leads on, with the keyboard", async (visit) => {
    await visit.open("help");
    const { page } = visit;
    const menu = page.getByRole("button", { name: visit.text("nav-menu"), exact: true });
    await menu.press("Enter");
    const drawer = page.locator("#site-menu");
    await drawer.waitFor();
    assert.ok(await drawer.locator(".g-dialog__header .g-icon").isVisible(), "the button that closes it has nothing else");
    await assertAxeHasNothingToSay(page);
    await visit.picture("menu", { fullPage: false });
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "hidden" });
    assert.ok((await page.evaluate(() => document.activeElement.innerText)).includes(visit.text("nav-menu")), "the focus comes back");
    await menu.press("Enter");
    await drawer.getByRole("link", { name: visit.text("nav-law"), exact: true }).press("Enter");
    await page.waitForURL(visit.address("law"));
    await drawer.waitFor({ state: "hidden" });
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
  });
});

/** A public page of somebody who is signed in, without what the frame has for them: the banner, and what mends it. */
async function withoutAccount(visit) {
  visit.expectProblems(/ERR_FAILED|Failed to fetch|Failed to load resource/);
  await visit.signIn();
  const code = /\/(split_signed_in\.wasm|start_signed_in\.bin)$/;
  await visit.page.route(code, (route) => route.abort());
  await visit.open("services");
  const missing = visit.page.getByRole("alert").filter({ hasText: visit.text("shell-account-missing") });
  await missing.waitFor();
  return { missing, mend: () => visit.page.unroute(code) };
}

journeys("who is signed in", ({ journey }) => {
  journey("is told where name and way out do not come, and has them when they can", async (visit) => {
    if (!(await isPrerendered(visit.portal))) return;
    const { missing, mend } = await withoutAccount(visit);
    await assertAxeHasNothingToSay(visit.page);
    await visit.picture("account-missing", { fullPage: false });
    await mend();
    await missing.getByRole("button", { name: visit.text("shell-retry") }).click();
    const name = visit.page.locator("header a.g-account__name").first();
    await name.waitFor({ state: "attached" });
    await missing.waitFor({ state: "detached" });
    await visit.page.waitForFunction(() => document.activeElement?.id === "main");
  });

  journey("has all of it with the first personal page that can be opened again", async (visit) => {
    if (!(await isPrerendered(visit.portal))) return;
    const { missing, mend } = await withoutAccount(visit);
    await mend();
    await visit.goInside("me/contributions");
    await visit.page.locator("main .g-card, main .g-data-card").first().waitFor();
    await visit.page.locator("#session-warning").waitFor({ state: "attached" });
    await missing.waitFor({ state: "detached" });
    await visit.page.locator("header a.g-account__name").first().waitFor({ state: "attached" });
  });

  journey("sees nothing of theirs without the watch over the session", async (visit) => {
    if (!(await isPrerendered(visit.portal))) return;
    visit.expectProblems(/ERR_FAILED|Failed to fetch|Failed to load resource/);
    await visit.signIn();
    const code = /\/(split_signed_in\.wasm|start_signed_in\.bin|first_individual_with_signed_in\.bin)$/;
    await visit.page.route(code, (route) => route.abort());
    await visit.page.goto(visit.address("me"));
    await visit.page.locator("main").getByRole("alert").filter({ hasText: visit.text("error-area-missing") }).waitFor();
    assert.equal(await visit.page.locator("main .g-data-card").count(), 0);
    await visit.page.unroute(code);
    await visit.page.locator("main").getByRole("button", { name: visit.text("ui-retry") }).click();
    await visit.page.locator("main .g-data-card").first().waitFor();
    await visit.page.locator("#session-warning").waitFor({ state: "attached" });
  });
});

journeys("the end of a session", ({ journey }) => {
  journey("is warned of, and one press keeps it", { viewports: ["phone", "desktop"] }, async (visit) => {
    const announced = await listen(visit);
    await visit.signIn();
    await visit.open("me");
    const { page } = visit;
    const warning = page.locator("#session-warning");
    await warning.waitFor();
    assert.equal(await warning.getAttribute("role"), "alertdialog");
    await page.waitForFunction(() => document.activeElement?.closest("#session-warning"));
    await assertAxeHasNothingToSay(page);
    await visit.picture("session-warning", { fullPage: false });
    assert.ok((await announced()).some((words) => TIME_LEFT[visit.language].test(words)), "the time left is said");
    await page.getByRole("button", { name: visit.text("session-warning-stay") }).click();
    await warning.waitFor({ state: "hidden" });
    // It comes again when nothing happens; Escape is a sign of life too.
    await warning.waitFor();
    await page.keyboard.press("Escape");
    await warning.waitFor({ state: "hidden" });
    await warning.waitFor();
    await warning.getByRole("button", { name: visit.text("account-sign-out") }).click();
    await page.waitForURL(visit.address("signed-out"));
  });
  // Ten seconds between one warning and the next: a busy machine takes some of them to press and look.
}, { options: ["--idle-seconds", "130"] });

journeys("a session that ended", ({ journey }) => {
  journey("says so, takes what was shown away, and leads back after signing in", async (visit) => {
    visit.expectProblems(/status of 401/);
    const account = await visit.signIn();
    await visit.open("me/contributions");
    await visit.page.waitForURL(visit.address("sign-in/individual"), { timeout: 40_000 });
    await visit.page.getByText(visit.text("sign-in-session-ended-title")).first().waitFor();
    assert.ok(!(await visit.page.content()).includes(account.identity_number));
    await assertAxeHasNothingToSay(visit.page);
    await visit.page.locator("#identity-number").fill(account.identity_number);
    await visit.page.locator("#password").fill(account.password);
    const before = (await visit.portal.outbox(account.mobile)).find((message) => message.code)?.code ?? null;
    await visit.page.getByRole("button", { name: visit.text("sign-in-submit"), exact: true }).click();
    await visit.page.locator("#verification-code").fill(await visit.portal.code(account.mobile, { before }));
    await visit.page.getByRole("button", { name: visit.text("sign-in-code-submit"), exact: true }).click();
    await visit.page.waitForURL(visit.address("me/contributions"));
  });
}, { options: ["--idle-seconds", "20"] });
