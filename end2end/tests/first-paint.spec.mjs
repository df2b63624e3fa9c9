// Before the app runs, and when it cannot: the page, its headers, its ways on.
import assert from "node:assert/strict";
import { test } from "node:test";

import { journeys, LANGUAGES, Visit } from "./support/visit.mjs";

const CALL_CENTRE = "tel:8001243344";

journeys("the first paint", ({ portal, browser, journey }) => {
  test("the page is sealed", async () => {
    const response = await fetch(`${portal().url}/ar`);
    const html = await response.text();
    const policy = Object.fromEntries(
      response.headers.get("content-security-policy").split("; ").map((part) => [part.split(" ")[0], part.split(" ").slice(1)]),
    );
    assert.deepEqual(policy["default-src"], ["'none'"]);
    assert.deepEqual(policy["require-trusted-types-for"], ["'script'"]);
    assert.deepEqual(policy["trusted-types"], ["leptos-template"]);
    for (const source of policy["script-src"]) assert.match(source, /^'(sha384-[\w+/=]+|wasm-unsafe-eval)'$/);
    for (const source of policy["style-src"]) assert.match(source, /^'(sha256-[\w+/=]+|self)'$/);
    const integrity = /<script type="module"[^>]* integrity="([^"]+)"/.exec(html)[1];
    assert.ok(policy["script-src"].includes(`'${integrity}'`), "the boot module is the one that is allowed");
    const expected = {
      "strict-transport-security": "max-age=63072000; includeSubDomains; preload",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "no-store",
    };
    for (const [name, value] of Object.entries(expected)) assert.equal(response.headers.get(name), value, name);
  });

  test("hashed files are immutable, compressed and never the page", async () => {
    const html = await (await fetch(`${portal().url}/en`)).text();
    const boot = /src="(\/pkg-[0-9a-f]+\/boot\.js)"/.exec(html)[1];
    const found = await fetch(portal().url + boot, { headers: { "accept-encoding": "br" } });
    assert.equal(found.headers.get("cache-control"), "public, max-age=31536000, immutable");
    assert.equal(found.headers.get("content-encoding"), "br");
    assert.match(found.headers.get("content-type"), /javascript/);
    for (const path of [boot.replace(/pkg-\w+/, "pkg-0000000000000000"), "/assets/none.css", "/fonts/none.woff2", "/headers.json"]) {
      assert.equal((await fetch(portal().url + path)).status, 404, path);
    }
  });

  for (const language of LANGUAGES) {
    test(`without JavaScript the page names the ways on [${language}]`, async () => {
      const visit = await Visit.begin(portal(), browser(), { language, javaScriptEnabled: false });
      await visit.page.goto(visit.address(""));
      // Without script the page cannot know which language its address asks for: Arabic comes first.
      assert.ok(await visit.page.locator(`a[href="${CALL_CENTRE}"]:visible`).count(), "the call centre is named");
      await visit.end();
    });
  }

  journey("a browser without WebAssembly is told so, with the ways on", async (visit) => {
    await visit.context.addInitScript(() => delete globalThis.WebAssembly);
    visit.expectProblems(/WebAssembly/, /preload/);
    await visit.page.goto(visit.address(""));
    await assertFallback(visit, "wasm-unsupported");
  });

  journey("a program that cannot be fetched leaves a page with the ways on", async (visit) => {
    await visit.page.route("**/*.wasm", (route) => route.abort());
    visit.expectProblems(/ERR_FAILED/, /preload/);
    await visit.page.goto(visit.address(""));
    await assertFallback(visit, "load-failed");
  });

  journey("a boot module that was tampered with does not run", async (visit) => {
    await visit.page.route("**/boot.js", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()}\nglobalThis.tampered = true;` });
    });
    visit.expectProblems(/integrity|digest|ERR_FAILED|preload/i);
    await visit.page.goto(visit.address(""));
    await assertFallback(visit, "load-failed");
    assert.equal(await visit.page.evaluate(() => globalThis.tampered), undefined);
  });

  journey("texts that cannot be fetched leave a page with the ways on", async (visit) => {
    await visit.page.route("**/*.ftl", (route) => route.abort());
    visit.expectProblems(/ERR_FAILED/, /preload/);
    await visit.page.goto(visit.address(""));
    await assertFallback(visit, "texts-failed");
  });

  journey("one dropped request does not stop the start", async (visit) => {
    let dropped = 0;
    await visit.page.route("**/*.wasm", (route) => (dropped++ === 0 ? route.abort() : route.continue()));
    visit.expectProblems(/ERR_FAILED/, /preload/);
    await visit.open("");
    assert.ok(dropped >= 1);
  });

  journey("the display choices hold from the first paint on", async (visit) => {
    const root = () => visit.page.evaluate(() => {
      // Whether the app runs, and the far end of a page is laid out, is no choice of the person's.
      const { ready, settled, ...choices } = document.documentElement.dataset;
      return { ...choices, scale: document.documentElement.style.getPropertyValue("--text-scale") };
    });
    await visit.context.addInitScript(() => {
      localStorage.setItem("gosi-preferences", JSON.stringify({ theme: "dark", contrast: "more", textScale: "1.25", grey: true }));
    });
    await visit.page.goto(visit.address(""), { waitUntil: "commit" });
    await visit.page.waitForFunction(() => document.readyState !== "loading");
    assert.deepEqual(await root(), { theme: "dark", contrast: "more", grey: "", scale: "1.25" });
    await visit.ready();
    assert.deepEqual(await root(), { theme: "dark", contrast: "more", grey: "", scale: "1.25" });
  });

  journey("each file is fetched once", async (visit) => {
    const seen = [];
    visit.page.on("request", (request) => seen.push(new URL(request.url()).pathname));
    await visit.open("");
    const assets = seen.filter((path) => !path.startsWith("/api/"));
    assert.deepEqual(assets, [...new Set(assets)]);
  });
});

async function assertFallback(visit, code) {
  const fallback = visit.page.locator("#gosi-fallback");
  await fallback.waitFor({ state: "visible" });
  assert.equal(await visit.page.locator("#gosi-fallback-code").innerText(), code);
  assert.ok(await fallback.locator(`a[href="${CALL_CENTRE}"]:visible`).count());
  assert.equal(await fallback.locator("[role=heading] > :visible").count(), 1, "one language is shown");
  assert.equal(await visit.page.locator("#gosi-shell").isVisible(), false);
  await visit.picture(`fallback-${code}`);
}
