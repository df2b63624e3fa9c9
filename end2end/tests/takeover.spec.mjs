// From the prerendered page to the running app: nothing is lost, nothing moves, nothing goes blank.
import assert from "node:assert/strict";
import { test } from "node:test";

import { isPrerendered } from "./support/portal.mjs";
import { journeys, LANGUAGES } from "./support/visit.mjs";

/** Holds the program back until the returned function is called. */
async function holdProgram(page) {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  await page.route("**/app_bg.wasm", async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** The code of what of the frame comes later. */
const FRAME_CODE = /\/(split_frame\.wasm|start_frame\.bin)$/;

journeys("taking over the page", ({ journey, portal }) => {
  test("the HTML is in the language of the address, with its own title", async (context) => {
    if (!(await isPrerendered(portal()))) return context.skip("a quick build");
    for (const language of LANGUAGES) {
      const html = await (await fetch(`${portal().url}/${language}/calculators`)).text();
      assert.match(html, new RegExp(`<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">`));
      assert.equal(html.match(/<h1/g).length, 1);
      assert.ok(!html.includes('<div id="gosi-shell"'), "the frame gave way");
    }
  });

  test("an unknown address is not found, in its language", async (context) => {
    if (!(await isPrerendered(portal()))) return context.skip("a quick build");
    for (const [language, path] of [["ar", "/ar/nowhere"], ["en", "/en/no/where"]]) {
      const answer = await fetch(portal().url + path);
      assert.equal(answer.status, 404);
      assert.match(await answer.text(), new RegExp(`<html lang="${language}"`));
    }
  });

  journey("keeps what was typed and where the caret was", async (visit) => {
    if (!(await isPrerendered(visit.portal))) return;
    const release = await holdProgram(visit.page);
    await visit.page.goto(visit.address("sign-in/individual"), { waitUntil: "commit" });
    const field = visit.page.locator("#identity-number");
    await field.fill("10534");
    await field.evaluate((input) => input.setSelectionRange(2, 4));
    release();
    await visit.ready();
    const now = await field.evaluate((input) => ({
      value: input.value,
      focused: document.activeElement === input,
      caret: [input.selectionStart, input.selectionEnd],
    }));
    assert.equal(now.value.replace(/\s/g, ""), "10534");
    assert.ok(now.focused, "the focus stays in the field");
    assert.deepEqual(now.caret, [2, 4]);
  });

  journey("sends a form that was sent too early, and never by the address", async (visit) => {
    if (!(await isPrerendered(visit.portal))) return;
    const release = await holdProgram(visit.page);
    await visit.page.goto(visit.address("sign-in/individual"), { waitUntil: "commit" });
    await visit.page.getByRole("button", { name: visit.text("sign-in-submit"), exact: true }).click();
    const before = visit.page.url();
    release();
    await visit.ready();
    await visit.page.locator(".g-error-summary").waitFor();
    assert.equal(visit.page.url(), before);
  });

  journey("follows a link that is pressed while the app is put together", async (visit) => {
    if (!(await isPrerendered(visit.portal))) return;
    await visit.page.addInitScript(() => {
      if (!location.pathname.endsWith("/calculators")) return;
      // The last moment before the app stands in the HTML's place.
      const { replaceWith } = Element.prototype;
      Element.prototype.replaceWith = function (...nodes) {
        if (this.id === "gosi-app") {
          Element.prototype.replaceWith = replaceWith;
          document.querySelector('.g-footer a[href$="/privacy"]')?.click();
        }
        return replaceWith.apply(this, nodes);
      };
    });
    await visit.page.goto(visit.address("calculators"), { waitUntil: "commit" });
    await visit.page.waitForURL(visit.address("privacy"));
    await visit.ready();
    assert.equal((await visit.page.locator("h1").innerText()).trim(), visit.text("title-privacy"));
  });

  journey("nothing moves when the app takes over", { viewports: ["phone", "desktop"] }, async (visit) => {
    if (!(await isPrerendered(visit.portal))) return;
    await visit.page.addInitScript(() => {
      globalThis.shifts = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shifts += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    for (const slug of ["", "sign-in/individual", "calculators/pension", "help"]) {
      const release = await holdProgram(visit.page);
      await visit.page.goto(visit.address(slug));
      // What the fonts move is measured elsewhere; here only the app's arrival counts.
      await visit.page.evaluate(() => document.fonts.ready);
      await visit.page.waitForTimeout(300);
      await visit.page.evaluate(() => (globalThis.shifts = 0));
      release();
      await visit.ready();
      await visit.page.waitForTimeout(300);
      const shifts = await visit.page.evaluate(() => globalThis.shifts);
      assert.ok(shifts <= 0.01, `${slug}: the page moved by ${shifts}`);
      await visit.page.unroute("**/app_bg.wasm");
    }
  });

  journey("a page whose code does not arrive says so, and comes when it can", async (visit) => {
    if (!(await isPrerendered(visit.portal))) return;
    visit.expectProblems(/ERR_FAILED|Failed to fetch|Failed to load resource/);
    // The code, and the list of which files it is in.
    for (const missing of [/\/(split_calculators\.wasm|start_calculators\.bin)$/, /\/chunks\.txt$/]) {
      await visit.page.route(missing, (route) => route.abort());
      await visit.open("help");
      await visit.goInside("calculators");
      await visit.page.getByRole("alert").filter({ hasText: visit.text("error-area-missing") }).waitFor();
      await visit.page.unroute(missing);
      await visit.page.getByRole("button", { name: visit.text("ui-retry") }).click();
      await visit.page.getByText(visit.text("calculators-lead")).first().waitFor();
    }
  });

  journey("code that never comes is given up after a while", async (visit) => {
    if (!(await isPrerendered(visit.portal))) return;
    visit.expectProblems(/ERR_FAILED|Failed to fetch|Failed to load resource|AbortError|aborted/);
    const code = /\/(split_calculators\.wasm|start_calculators\.bin)$/;
    await visit.page.addInitScript(() => {
      const { setTimeout } = globalThis;
      // A minute of this page's passes in a moment, once it is told so.
      globalThis.setTimeout = (action, wait, ...given) => setTimeout(action, globalThis.isHurried && wait === 60_000 ? 200 : wait, ...given);
    });
    await visit.page.route(code, () => {});
    await visit.open("help");
    await visit.page.evaluate(() => (globalThis.isHurried = true));
    await visit.goInside("calculators");
    await visit.page.getByRole("alert").filter({ hasText: visit.text("error-area-missing") }).waitFor();
    await visit.page.evaluate(() => (globalThis.isHurried = false));
    await visit.page.unroute(code);
    await visit.page.getByRole("button", { name: visit.text("ui-retry") }).click();
    await visit.page.getByText(visit.text("calculators-lead")).first().waitFor();
  });

  for (const store of ["does not answer", "is broken"]) {
    journey(`a page's code comes though the device's store ${store}`, async (visit) => {
      if (!(await isPrerendered(visit.portal))) return;
      await visit.page.addInitScript((isSilent) => {
        CacheStorage.prototype.match = () => (isSilent ? new Promise(() => {}) : Promise.reject(new Error("no store")));
      }, store === "does not answer");
      await visit.open("help");
      await visit.goInside("calculators");
      await visit.page.getByText(visit.text("calculators-lead")).first().waitFor();
    });
  }

  journey("a page whose chunks do not come together gets them one by one", async (visit) => {
    if (!(await isPrerendered(visit.portal))) return;
    visit.expectProblems(/ERR_FAILED|Failed to load resource/);
    let refused = 0;
    await visit.page.route(/\/start_calculators\.bin$/, (route) => ((refused += 1), route.abort()));
    await visit.open("help");
    await visit.goInside("calculators");
    await visit.page.getByText(visit.text("calculators-lead")).first().waitFor();
    assert.ok(refused > 0, "their file was asked for first");
  });

  journey("a page whose beginning does not come, or is broken, gets its chunks each for itself", async (visit) => {
    if (!(await isPrerendered(visit.portal))) return;
    visit.expectProblems(/ERR_FAILED|Failed to load resource|CompileError/);
    const beginning = /\/first_public\.bin$/;
    const asked = [];
    visit.page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    for (const answer of [(route) => route.abort(), (route) => route.fulfill({ body: "public|\nno module" })]) {
      asked.length = 0;
      await visit.page.route(beginning, answer);
      await visit.open("help");
      // What only the program shows.
      await visit.page.locator("#tools-button").click();
      await visit.page.getByRole("radiogroup", { name: visit.text("ui-theme") }).waitFor();
      assert.ok(asked.some((path) => path.endsWith("/start_public.bin")), `not asked for: ${asked.join(" ")}`);
      await visit.page.unroute(beginning);
    }
  });

  journey("a first visit asks for the program, then for the page's own chunks, and for no styles before it is painted", async (visit) => {
    if (!(await isPrerendered(visit.portal))) return;
    const asked = [];
    visit.page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await visit.open("help");
    const place = (pattern) => asked.findIndex((path) => pattern.test(path));
    const places = [/\/app_bg\.wasm$/, /\/first_public\.bin$/, /\.css$/].map(place);
    assert.ok(places.every((at) => at >= 0), `not all were asked for: ${asked.join(" ")}`);
    assert.deepEqual(places, places.toSorted((one, other) => one - other));
    for (const file of [/\/app_bg\.wasm$/, /\/first_public\.bin$/, /\/texts-\w+-\w+\.ftl$/, /\/portal\.ftl$/]) {
      assert.equal(asked.filter((path) => file.test(path)).length, 1, `${file} is asked for once`);
    }
  });

  journey("what few people open in the frame says when its code does not come, and comes when it can", async (visit) => {
    if (!(await isPrerendered(visit.portal))) return;
    visit.expectProblems(/ERR_FAILED|Failed to fetch|Failed to load resource/);
    await visit.page.route(FRAME_CODE, (route) => route.abort());
    await visit.open("help");
    await visit.page.locator("#tools-button").click();
    const panel = visit.page.locator("#tools-panel");
    await panel.getByRole("alert").filter({ hasText: visit.text("error-part-missing") }).waitFor();
    await visit.page.unroute(FRAME_CODE);
    await panel.getByRole("button", { name: visit.text("ui-retry") }).click();
    await panel.getByRole("radiogroup", { name: visit.text("ui-theme") }).waitFor();
    await visit.page.waitForFunction(() => document.activeElement?.id === "tools-choices");
    await visit.page.keyboard.press("Escape");
    await visit.page.locator(".g-feedback").getByRole("button", { name: visit.text("ui-no"), exact: true }).click();
    await visit.page.waitForFunction(() => document.activeElement?.id === "page-feedback-reasons");
  });

  journey("what stands below the page stays until its code is here, with what was done there", async (visit) => {
    if (!(await isPrerendered(visit.portal))) return;
    let letGo;
    const held = new Promise((resolve) => (letGo = resolve));
    await visit.page.route(FRAME_CODE, (route) => held.then(() => route.continue()));
    await visit.open("help");
    const footer = visit.page.locator("footer");
    const kept = visit.page.locator("[data-kept]");
    await kept.locator("footer").waitFor();
    // A link in it is one of the app's.
    await visit.page.evaluate(() => (globalThis.isSamePage = true));
    await footer.getByRole("link", { name: visit.text("title-privacy") }).click();
    await visit.page.getByRole("heading", { level: 1, name: visit.text("title-privacy") }).waitFor();
    assert.equal(await visit.page.evaluate(() => globalThis.isSamePage), true);
    await visit.page.goBack();
    await visit.page.getByRole("heading", { level: 1, name: visit.text("title-help") }).waitFor();
    assert.equal(await footer.count(), 1);
    await kept.locator(".g-feedback").getByRole("button", { name: visit.text("ui-no"), exact: true }).click();
    letGo();
    await visit.page.waitForFunction(() => document.activeElement?.id === "page-feedback-reasons");
    assert.equal(await kept.count(), 0);
    assert.equal(await footer.count(), 1);
    // What nobody has touched stays; the app's own is as high.
    await visit.page.reload();
    await visit.page.waitForFunction(() => document.documentElement.hasAttribute("data-settled"));
    await visit.page.waitForTimeout(2_000);
    assert.equal(await kept.count(), 1);
    const height = () => visit.page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await footer.locator("#footer-tools-again-button").click();
    await visit.page.locator("#footer-tools-again-panel").getByRole("radiogroup", { name: visit.text("ui-theme") }).waitFor();
    await footer.locator("#footer-tools-again-button").click();
    assert.equal(await kept.count(), 0);
    assert.equal(await height(), before, "the app's own is as high");
  });

  journey("the menu opens when its code is here", { viewports: ["phone"] }, async (visit) => {
    if (!(await isPrerendered(visit.portal))) return;
    visit.expectProblems(/ERR_FAILED|Failed to fetch|Failed to load resource/);
    await visit.page.route(FRAME_CODE, (route) => route.abort());
    await visit.open("help");
    await visit.page.getByRole("button", { name: visit.text("nav-menu"), exact: true }).click();
    const missing = visit.page.locator("#site-menu-place").getByRole("alert");
    await missing.filter({ hasText: visit.text("error-part-missing") }).waitFor();
    await visit.page.unroute(FRAME_CODE);
    await visit.page.locator("#site-menu-place").getByRole("button", { name: visit.text("ui-retry") }).click();
    const menu = visit.page.locator("dialog#site-menu[open]");
    await menu.getByRole("link", { name: visit.text("nav-services") }).click();
    await visit.page.getByRole("heading", { level: 1, name: visit.text("title-services") }).waitFor();
    assert.equal(await menu.count(), 0);
  });

  journey("what a page did not begin with waits for its styles, and says when they do not come", async (visit) => {
    if (!(await isPrerendered(visit.portal))) return;
    visit.expectProblems(/ERR_FAILED|Failed to load resource|TypeError: styles/);
    const allStyles = "**/assets/portal-*.css";
    await visit.page.route(allStyles, (route) => route.abort());
    await visit.open("sign-in/individual");
    await visit.page.locator("link[href*='/assets/portal-']").waitFor({ state: "detached" });
    await visit.goInside("calculators/pension");
    await visit.page.getByRole("alert").filter({ hasText: visit.text("error-area-missing") }).waitFor();
    await visit.page.unroute(allStyles);
    await visit.page.getByRole("main").getByRole("button", { name: visit.text("ui-retry") }).click();
    await visit.page.locator("#birth-group").waitFor();
    const places = await visit.page.locator(".g-date__parts").first().evaluate((parts) => getComputedStyle(parts).display);
    assert.notEqual(places, "block", "the fields stand as their styles have them");
  });

  journey("a page stands with the texts that it began with, and asks for the others until they come", async (visit) => {
    if (!(await isPrerendered(visit.portal))) return;
    visit.expectProblems(/ERR_FAILED|Failed to load resource/);
    await visit.page.route("**/assets/texts-*/**", (route) => route.abort());
    await visit.open("sign-in/individual");
    await visit.page.locator("main form").evaluate((form) => form.requestSubmit());
    await visit.page.locator("main form").getByText(visit.text("error-password-empty")).waitFor();
    // What comes later says that it is missing.
    const report = visit.page.locator("#sign-in-report-place");
    await report.getByRole("alert").filter({ hasText: visit.text("error-part-missing") }).waitFor();
    await visit.page.waitForFunction(() => document.activeElement?.id === "sign-in-report-place");
    await visit.page.locator("#tools-button").click();
    const panel = visit.page.locator("#tools-panel");
    await panel.getByRole("alert").filter({ hasText: visit.text("error-part-missing") }).waitFor();
    const asked = visit.page.waitForResponse(/\/portal\.ftl$/);
    await visit.page.unroute("**/assets/texts-*/**");
    await asked;
    await panel.getByRole("button", { name: visit.text("ui-retry") }).click();
    await panel.getByRole("radiogroup", { name: visit.text("ui-theme") }).waitFor();
    await visit.page.keyboard.press("Escape");
    await report.getByRole("button", { name: visit.text("ui-retry") }).click();
    await visit.page.locator("main .g-error-summary").getByText(visit.text("error-password-empty")).waitFor();
  });

  journey("a page whose own file of texts does not come takes those that it is from", async (visit) => {
    if (!(await isPrerendered(visit.portal))) return;
    visit.expectProblems(/ERR_FAILED|Failed to load resource|preload/);
    for (const answer of [(route) => route.abort(), (route) => route.fulfill({ body: "no texts" })]) {
      await visit.page.route("**/assets/texts-*.ftl", answer);
      await visit.open("sign-in/individual");
      await visit.page.getByRole("heading", { level: 1, name: visit.text("title-sign-in-individual") }).waitFor();
      await visit.page.unroute("**/assets/texts-*.ftl");
    }
  });

  journey("a tab that is older than the server's build says so and keeps the form", async (visit) => {
    await visit.open("sign-in/individual");
    const field = visit.page.locator("#identity-number");
    await field.fill("1053");
    await visit.page.route("**/build.json", (route) => route.fulfill({ json: { build: "a-newer-one" } }));
    await visit.page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await visit.page.getByText(visit.text("shell-newer-build")).waitFor();
    assert.equal((await field.inputValue()).replace(/\s/g, ""), "1053");
  });
});
