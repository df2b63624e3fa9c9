// Tab and server of different ages, and programs that stop: never a blank page, never a lost form.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";

import { addUnknown, answerSchema, removeOptional, removeRequired } from "./support/contract.mjs";
import { CARDS, Dashboard, PATHS } from "./support/pages/dashboard.mjs";
import { builtApp } from "./support/portal.mjs";
import { Releases } from "./support/releases.mjs";
import { journeys, LANGUAGES, Visit } from "./support/visit.mjs";

const CALL_CENTRE = "tel:8001243344";
// What the browser itself says of files that are not there.
const GONE = [/status of 404/, /preload/i, /TypeError: HTTP 404/];
// The names of the other two ways, as the static pages have them.
const WAYS = { ar: [/تطبيق «تأميناتي»/, /أقرب فرع/], en: [/Ta’minati app/, /nearest social insurance branch/] };

const buildOf = (page) => page.evaluate(() => document.querySelector("meta[name=gosi-build]").content);

/** Back to the tab, after something else was looked at. */
const comeBack = (page) => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));

/** All three ways on, in the visit's language, inside an element that is shown. */
async function assertWaysOn(visit, element) {
  await element.waitFor({ state: "visible" });
  assert.ok(await element.locator(`a[href="${CALL_CENTRE}"]:visible`).count(), "the call centre can be called");
  const shown = await element.innerText();
  for (const way of WAYS[visit.language]) assert.match(shown, way);
}

async function assertFailurePage(visit, code) {
  await assertWaysOn(visit, visit.page.locator("#gosi-fallback"));
  assert.equal(await visit.page.locator("#gosi-fallback-code").innerText(), code);
}

/** The frame's own way on, which stands on every page that the program shows. */
async function assertFrameLeadsOn(visit) {
  const footer = visit.page.getByRole("contentinfo");
  assert.ok(await footer.locator(`a[href="${CALL_CENTRE}"]:visible`).count(), "the call centre can be called");
  assert.ok(await footer.getByRole("link", { name: visit.text("footer-all-channels") }).isVisible(), "all channels are linked");
}

// A portal that runs already is not ours to deploy to; a quick build has neither HTML nor chunks.
const isReleaseBuild = existsSync(join(builtApp(), "ar/index.html"));
if (!process.env.GOSI_URL && isReleaseBuild) {
  const releases = new Releases(builtApp());
  after(() => releases.end());
  const { older, newer } = releases;

  journeys(
    "a release under open tabs",
    ({ journey, portal }) => {
      journey("a tab of the old build says so, keeps its form, and refreshes when asked", async (visit) => {
        releases.deployOlder();
        await visit.open("sign-in/individual");
        assert.equal(await buildOf(visit.page), older);
        const field = visit.page.locator("#identity-number");
        await field.fill("1053");
        await comeBack(visit.page);
        await visit.page.waitForTimeout(300);
        assert.equal(await visit.page.getByText(visit.text("shell-newer-build")).count(), 0, "nothing to say yet");
        releases.deployNewer({ keepOlder: true });
        await comeBack(visit.page);
        await visit.page.getByText(visit.text("shell-newer-build")).waitFor();
        assert.equal((await field.inputValue()).replace(/\s/g, ""), "1053");
        assert.equal(await buildOf(visit.page), older, "nothing is reloaded unasked");
        await visit.page.getByRole("button", { name: visit.text("shell-refresh") }).click();
        await visit.page.waitForFunction((name) => document.querySelector("meta[name=gosi-build]")?.content === name, newer);
        await visit.ready();
        assert.equal(await visit.page.getByText(visit.text("shell-newer-build")).count(), 0);
      });

      journey("with the old build's files kept, the old tab goes on as it was", async (visit) => {
        releases.deployOlder();
        await visit.open("accessibility");
        releases.deployNewer({ keepOlder: true });
        await visit.goInside("calculators");
        await visit.page.getByText(visit.text("calculators-lead")).first().waitFor();
        assert.equal(await buildOf(visit.page), older);
      });

      journey("with the old build's files gone, the next page opens in the new build", async (visit) => {
        releases.deployOlder();
        visit.expectProblems(...GONE);
        await visit.open("accessibility");
        releases.deployNewer({ keepOlder: false });
        await visit.goInside("calculators");
        await visit.page.waitForFunction((name) => document.querySelector("meta[name=gosi-build]")?.content === name, newer);
        await visit.ready();
        await visit.page.getByText(visit.text("calculators-lead")).first().waitFor();
        assert.equal(await visit.page.locator("#gosi-fallback").isVisible(), false);
      });

      journey("with the old build's files gone, a page that is being opened says so and opens again", async (visit) => {
        releases.deployOlder();
        visit.expectProblems(...GONE, /integrity|ERR_|Failed|Refused to apply style/i);
        // The HTML is the old build's; by the time that its program is asked for, that is gone.
        await visit.page.route(`**/pkg-${older}/**`, async (route) => {
          releases.deployNewer({ keepOlder: false });
          await route.continue();
        }, { times: 1 });
        await visit.page.goto(visit.address("help"));
        await assertFailurePage(visit, "load-failed");
        await visit.page.locator("#gosi-fallback-reload").click();
        await visit.ready();
        assert.equal(await buildOf(visit.page), newer);
      });

      test("a file of a build that is gone is not found, and is never the page", async () => {
        releases.deployNewer({ keepOlder: false });
        for (const path of [`/pkg-${older}/boot.js`, `/pkg-${older}/`, `/pkg-${older}`]) {
          const answer = await fetch(portal().url + path);
          assert.equal(answer.status, 404, path);
          assert.ok(!(answer.headers.get("content-type") ?? "").includes("html"), `${path} is not a page`);
          assert.equal(answer.headers.get("cache-control"), "no-store", "nobody remembers that it was missing");
        }
        releases.deployNewer({ keepOlder: true });
        const kept = await fetch(`${portal().url}/pkg-${older}/boot.js`);
        assert.equal(kept.status, 200);
        assert.equal(kept.headers.get("cache-control"), "public, max-age=31536000, immutable");
      });
    },
    { app: releases.served },
  );
}

/** Answers of the dashboard's API, changed on their way by `change(schema, content)`. */
async function changeAnswers(visit, paths, change) {
  const changes = [];
  for (const path of paths) {
    await visit.page.route(`**/api/v1${path}`, async (route) => {
      const response = await route.fetch();
      const content = await response.json();
      changes.push(change(answerSchema(path), content));
      await route.fulfill({ response, json: content });
    });
  }
  return changes;
}

journeys("a backend of another age", ({ journey }) => {
  const everyCard = CARDS.map(({ id }) => id);

  journey("fields that the app does not know yet change nothing", async (visit) => {
    await visit.signIn();
    const changes = await changeAnswers(visit, PATHS, (_, content) => addUnknown(content));
    await visit.open("me");
    assert.deepEqual(await new Dashboard(visit).shown(), everyCard);
    assert.ok(changes.length >= PATHS.length && changes.every((count) => count > 0), "every answer had some");
  });

  journey("fields that may be absent can be absent", async (visit) => {
    await visit.signIn();
    const changes = await changeAnswers(visit, PATHS, removeOptional);
    await visit.open("me");
    assert.deepEqual(await new Dashboard(visit).shown(), everyCard);
    assert.ok(changes.reduce((sum, count) => sum + count, 0) > 0, "some were there to be removed");
  });

  for (const path of PATHS) {
    journey(`a field that is needed and missing fails its cards alone, with a way on (${path})`, async (visit) => {
      await visit.signIn();
      await changeAnswers(visit, [path], removeRequired);
      await visit.open("me");
      const dashboard = new Dashboard(visit);
      const broken = CARDS.filter((card) => card.path === path).map(({ id }) => id);
      assert.deepEqual(await dashboard.shown(), everyCard.filter((id) => !broken.includes(id)));
      for (const id of broken) {
        assert.ok((await dashboard.card(id).innerText()).includes(visit.text("error-unreadable")), `${id} says what happened`);
        assert.equal(await dashboard.retry(id).count(), 1);
      }
      await assertFrameLeadsOn(visit);
    });
  }
});

journeys("a program that cannot go on", ({ journey, portal, browser }) => {
  journey("a filter that refuses WebAssembly leaves the ways on", async (visit) => {
    visit.expectProblems(/status of 403/, /preload/);
    await visit.page.route("**/*.wasm", (route) => route.fulfill({ status: 403, contentType: "text/html", body: "<h1>blocked</h1>" }));
    await visit.page.goto(visit.address("calculators/pension"));
    await assertFailurePage(visit, "load-failed");
  });

  journey("a program that was changed on its way leaves the ways on", async (visit) => {
    visit.expectProblems(/WebAssembly/, /preload/);
    await visit.page.route("**/app_bg.wasm", (route) => route.fulfill({ contentType: "application/wasm", body: "not a program" }));
    await visit.page.goto(visit.address("help"));
    await assertFailurePage(visit, "wasm-unsupported");
  });

  journey("a program that panics says so, with a code, and opens again", async (visit) => {
    // A build that keeps no messages says the second thing only.
    visit.expectProblems(/console error: panic at/, /uncaught: unreachable/);
    await visit.page.addInitScript(plantPanic);
    await visit.open("help");
    await visit.page.evaluate(() => (globalThis.isRefusing = true));
    await visit.page.evaluate((path) => {
      const link = Object.assign(document.createElement("a"), { href: path });
      document.body.append(link);
      link.click();
    }, `/${visit.language}/law`);
    await assertFailurePage(visit, "panic");
    await Promise.all([visit.page.waitForEvent("domcontentloaded"), visit.page.locator("#gosi-fallback-reload").click()]);
    await visit.ready();
    assert.equal(await visit.page.locator("#gosi-fallback").isVisible(), false);
  });

  journey("a browser without Trusted Types opens the portal as any other", async (visit) => {
    await visit.page.addInitScript(() => delete globalThis.trustedTypes);
    // Where there are no Trusted Types, the policy's words about them mean nothing.
    await visit.page.route((url) => !/\.\w+$/.test(url.pathname) && !url.pathname.startsWith("/api/"), async (route) => {
      const response = await route.fetch();
      const policy = response.headers()["content-security-policy"].replace(/require-trusted-types-for[^;]*; trusted-types[^;]*;? ?/, "");
      assert.ok(!policy.includes("trusted-types"));
      await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
    });
    await visit.open("help");
    assert.equal(await visit.page.evaluate(() => typeof globalThis.trustedTypes), "undefined");
    await visit.goInside("calculators");
    await visit.page.getByText(visit.text("calculators-lead")).first().waitFor();
  });

  for (const language of LANGUAGES) {
    for (const slug of ["", "sign-in/individual", "calculators/pension", "me"]) {
      test(`without JavaScript /${language}/${slug} names the ways on`, { skip: !isReleaseBuild && "a quick build" }, async () => {
        const visit = await Visit.begin(portal(), browser(), { language, javaScriptEnabled: false });
        try {
          await visit.page.goto(visit.address(slug));
          await assertWaysOn(visit, visit.page.locator(".first-paint__way-on:visible", { hasText: WAYS[language][0] }).first());
        } finally {
          await visit.end();
        }
      });
    }
  }
});

// Runs in the page before anything else: once armed, the browser refuses a step in its history, as
// Safari does to a page that takes too many; the router does not expect it and panics.
function plantPanic() {
  for (const name of ["pushState", "replaceState"]) {
    const original = History.prototype[name];
    History.prototype[name] = function (...values) {
      if (globalThis.isRefusing) throw new DOMException("refused", "SecurityError");
      return original.apply(this, values);
    };
  }
}
