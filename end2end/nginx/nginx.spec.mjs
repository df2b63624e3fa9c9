// nginx serves the release as the reference backend does: the same status, headers and bytes.
// Run by `cargo xtask test nginx`; what is compared comes from the release, not from here.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { PROJECT, startPortal } from "../tests/support/portal.mjs";
import { ask, freePort, Nginx } from "./server.mjs";

const RELEASE = process.env.GOSI_RELEASE;
const SITE = join(RELEASE, "site");
const MANIFEST = JSON.parse(readFileSync(join(SITE, "headers.json"), "utf8"));
const HAS_BROTLI = existsSync(join(RELEASE, "modules/encodings/ngx_http_brotli_static_module.conf"));
const ENCODINGS = { "gzip, deflate, br, zstd": HAS_BROTLI ? "br" : "gzip", gzip: "gzip", identity: undefined };
// What says who answers and when, and no more.
const OF_THE_SERVER = ["connection", "keep-alive", "date", "server", "transfer-encoding", "x-request-id", "etag", "last-modified", "accept-ranges", "content-length"];

const filesBelow = (folder, prefix = "") =>
  readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(folder, `${prefix}${entry.name}/`) : [`${prefix}${entry.name}`],
  );
const FILES = filesBelow(SITE).map((name) => `/${name}`);
const HASHED = FILES.filter((path) => /^\/(pkg-|assets\/|fonts\/)/.test(path) && !/\.(br|gz|zst)$/.test(path));

const said = ({ status, headers }) => [status, Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_THE_SERVER.includes(name)))];

describe("nginx beside the reference backend", () => {
  let nginx, portal;

  before(async () => {
    portal = await startPortal({ people: 20, app: SITE });
    nginx = await Nginx.begin(RELEASE, new URL(portal.url).host);
  });

  after(async () => {
    await nginx?.end();
    await portal?.stop();
  });

  /** Both answers to one request; fails where they differ in more than who gave them. */
  async function same(path, options = {}) {
    const [here, there] = await Promise.all([ask(nginx.url, path, options), ask(portal.url, path, options)]);
    assert.deepEqual(said(here), said(there), `${options.method ?? "GET"} ${path}`);
    assert.match(here.headers["x-request-id"], /^[0-9a-f]{32}$/, path);
    return [here, there];
  }

  test("every page, in every form", async () => {
    assert.ok(MANIFEST.routes.length > 20, "the release has its pages");
    for (const path of ["/", ...MANIFEST.routes]) {
      // Without brotli's module nginx sends the next best, and differs from the backend in that alone.
      for (const accepted of Object.keys(ENCODINGS).filter((accepted) => HAS_BROTLI || !accepted.includes("br"))) {
        const [here, there] = await same(path, { headers: { "accept-encoding": accepted } });
        assert.equal(here.status, 200, path);
        assert.ok(here.body.equals(there.body), `${path} as ${accepted}`);
        assert.equal(here.headers["cache-control"], "no-store");
      }
    }
  });

  test("a page carries its whole set of headers, each once", async () => {
    const { raw } = await ask(nginx.url, "/ar");
    const names = raw.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
    assert.deepEqual(names, [...new Set(names)], "no header twice");
    const expected = MANIFEST.rules.find(({ prefix }) => prefix === "/").headers;
    const sent = Object.fromEntries(Object.keys(expected).map((name) => [name, raw[2 * names.indexOf(name) + 1]]));
    assert.deepEqual(sent, expected, "byte for byte");
    assert.equal(Object.keys(expected).length, 11, "what every page begins with, beside the ten that every answer has");
    assert.ok(!/\d/.test(raw[2 * names.indexOf("server") + 1]), "no version");
  });

  test("every hashed file, compressed beforehand and kept for ever", async () => {
    assert.ok(HASHED.length > 10);
    for (const path of HASHED) {
      for (const [accepted, encoding] of Object.entries(ENCODINGS)) {
        const here = await ask(nginx.url, path, { headers: { "accept-encoding": accepted } });
        assert.equal(here.status, 200, path);
        assert.equal(here.headers["cache-control"], "public, max-age=31536000, immutable", path);
        const sibling = { br: ".br", gzip: ".gz" }[encoding];
        const isThere = sibling && existsSync(join(SITE, path + sibling));
        assert.equal(here.headers["content-encoding"], isThere ? encoding : undefined, `${path} as ${accepted}`);
        const plain = !isThere ? here.body : encoding === "br" ? brotliDecompressSync(here.body) : gunzipSync(here.body);
        assert.ok(plain.equals(readFileSync(join(SITE, path))), `${path} is what was built`);
      }
      if (HAS_BROTLI) await same(path, { headers: { "accept-encoding": "br" } });
    }
  });

  test("what is not there is not found, and never the page", async () => {
    const gone = ["/pkg-0000000000000000/boot.js", "/pkg-0000000000000000/", `${HASHED[0]}x`, "/assets/none.css", "/fonts/none.woff2", "/icons/none.svg"];
    const hidden = ["/headers.json", "/ar/index.html.br", `${HASHED.find((path) => path.endsWith(".wasm"))}.gz`, "/.git/config", "/ar/.env", "/none.php", "/dev/outbox?mobile=1"];
    for (const path of [...gone, ...hidden]) {
      // The demonstration's outbox is the backend's alone.
      const here = path.startsWith("/dev") ? await ask(nginx.url, path) : (await same(path))[0];
      assert.equal(here.status, 404, path);
      assert.equal(here.headers["content-type"], "application/problem+json", path);
      assert.equal(here.headers["cache-control"], "no-store", path);
    }
  });

  test("an address that is no page is answered in its language", async () => {
    for (const [path, language] of [["/ar/nowhere", "ar"], ["/en/no/where", "en"]]) {
      const [here, there] = await same(path);
      assert.equal(here.status, 404);
      assert.match(here.body.toString(), new RegExp(`<html lang="${language}"`));
      assert.ok(here.body.equals(there.body));
    }
    await same("/nowhere");
  });

  test("pages are read and not written to", async () => {
    for (const path of ["/ar", HASHED[0]]) {
      const [here] = await same(path, { method: "POST" });
      assert.equal(here.status, 405);
      assert.equal(here.headers.allow, "GET, HEAD");
    }
    const head = await ask(nginx.url, "/ar", { method: "HEAD" });
    assert.deepEqual([head.status, head.body.length], [200, 0]);
  });

  test("the API comes through as it is, with the visitor's own address", async () => {
    // In production the backend is told the portal's name; here the name is the backend's own.
    const { host } = new URL(portal.url);
    for (const path of ["/api/v1/session", "/api/v1/sign-in", "/api/v1/problems", "/api/v1/none", "/api", "/health"]) {
      const [here, there] = await Promise.all([ask(nginx.url, path, { headers: { host } }), ask(portal.url, path)]);
      assert.deepEqual(said(here), said(there), path);
    }
  });

  test("a release's own configuration is never kept", async () => {
    const answer = await ask(nginx.url, "/config.json");
    const backend = await ask(portal.url, "/config.json");
    assert.deepEqual(said(answer), said(backend));
    assert.equal(answer.headers["cache-control"], "no-store");
    assert.deepEqual(JSON.parse(answer.body), JSON.parse(readFileSync(join(PROJECT, "deploy/settings/config.json"), "utf8")));
  });

  test("nginx's own refusals are the contract's", async () => {
    const known = JSON.parse((await ask(portal.url, "/api/v1/problems")).body);
    const written = readFileSync(join(PROJECT, "deploy/nginx/problems.conf"), "utf8");
    const bodies = [...written.matchAll(/return (\d+) '(\{.*\})';/g)];
    assert.ok(bodies.length >= 8);
    for (const [, status, body] of bodies) {
      const problem = JSON.parse(body);
      const { code, title } = known.find((entry) => entry.code === problem.code) ?? {};
      assert.deepEqual([problem.code, problem.title, problem.status, problem.type], [code, title, Number(status), `/api/v1/problems#${code}`]);
      assert.equal(known.find((entry) => entry.code === code).status, problem.status);
    }
    const large = await ask(nginx.url, "/api/v1/feedback", { method: "POST", body: "x".repeat(70_000), headers: { "content-type": "application/json" } });
    assert.deepEqual([large.status, JSON.parse(large.body).code], [413, "request.too-large"]);
    assertRefusal(large);
  });
});

/** The whole set of headers for what this server says itself. */
function assertRefusal(answer) {
  for (const [name, value] of Object.entries(MANIFEST.refused)) assert.equal(answer.headers[name], value, name);
  assert.equal(JSON.parse(answer.body).reference, answer.headers["x-request-id"]);
}

describe("nginx before a backend in trouble", () => {
  let nginx, silent;

  before(async () => {
    silent = createServer((incoming) => incoming.on("error", () => {}));
    await new Promise((resolve) => silent.listen(0, "127.0.0.1", resolve));
    nginx = await Nginx.begin(RELEASE, `127.0.0.1:${silent.address().port}`);
  });

  after(async () => {
    await nginx?.end();
    silent.closeAllConnections();
    silent.close();
  });

  test("an answer that does not come is given up in time, and the pages stay", async () => {
    const started = Date.now();
    const waiting = ask(nginx.url, "/api/v1/session");
    assert.equal((await ask(nginx.url, "/ar")).status, 200, "pages need no backend");
    const answer = await waiting;
    const seconds = (Date.now() - started) / 1000;
    assert.deepEqual([answer.status, JSON.parse(answer.body).code], [504, "timeout"]);
    assertRefusal(answer);
    assert.ok(seconds > 15 && seconds < 25, `given up after ${seconds} s`);
  });

  test("without a backend the API says so, and the pages stay", async () => {
    const lonely = await Nginx.begin(RELEASE, `127.0.0.1:${await freePort()}`);
    try {
      const answer = await ask(lonely.url, "/api/v1/session");
      assert.deepEqual([answer.status, JSON.parse(answer.body).code, answer.headers["retry-after"]], [503, "unavailable", "3"]);
      assertRefusal(answer);
      for (const path of ["/", "/ar/help", "/en/calculators/pension", HASHED[0]]) assert.equal((await ask(lonely.url, path)).status, 200, path);
    } finally {
      await lonely.end();
    }
  });
});
