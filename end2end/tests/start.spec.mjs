// `cargo xtask start`, as somebody at a terminal or another program uses it.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import { PROJECT } from "./support/portal.mjs";

const PATIENCE_MS = 300_000;

function start(...options) {
  const child = spawn("cargo", ["xtask", "start", ...options], { cwd: PROJECT, stdio: ["ignore", "pipe", "pipe"] });
  const run = { child, out: "", err: "" };
  child.stdout.on("data", (data) => (run.out += data));
  child.stderr.on("data", (data) => (run.err += data));
  run.ended = new Promise((resolve) => child.on("exit", (code, signal) => resolve({ code, signal })));
  return run;
}

async function waitFor(condition, what) {
  const end = Date.now() + PATIENCE_MS;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

// A portal that runs already says nothing about how it was started.
describe("cargo xtask start", { skip: Boolean(process.env.GOSI_URL) }, () => {
  let folder, port, run;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "gosi-portal-start-"));
    port = await freePort();
    run = start("--port", String(port), "--data-dir", folder, "--people", "50");
    await waitFor(() => run.out.includes("\n") || run.child.exitCode !== null, "the ready line");
  });

  after(() => {
    run.child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });

  test("prints exactly one line on standard output when it serves", () => {
    assert.equal(run.out, `ready http://127.0.0.1:${port}\n`, run.err);
  });

  test("serves the portal and the API", async () => {
    const page = await fetch(`http://127.0.0.1:${port}/ar`);
    assert.equal(page.status, 200);
    assert.match(await page.text(), /id="gosi-app"/);
    assert.equal((await fetch(`http://127.0.0.1:${port}/health`)).status, 200);
    const configuration = await (await fetch(`http://127.0.0.1:${port}/config.json`)).json();
    assert.equal(configuration.environment, "demo");
  });

  test("writes the demonstration's accounts", () => {
    assert.ok(existsSync(join(folder, "demo-accounts.json")));
    const content = JSON.parse(readFileSync(join(folder, "demo-accounts.json"), "utf8"));
    const accounts = Array.isArray(content) ? content : content.accounts;
    assert.ok(accounts.length > 0);
    for (const account of accounts) {
      assert.match(account.identity_number, /^[12]\d{9}$/);
      assert.ok(account.role && account.password && account.mobile, JSON.stringify(Object.keys(account)));
    }
  });

  test("says so when the port is taken, and does not wait", async () => {
    const second = start("--port", String(port), "--data-dir", join(folder, "second"));
    const { code } = await second.ended;
    assert.notEqual(code, 0);
    assert.equal(second.out, "");
    assert.match(second.err, new RegExp(`port ${port} .*--port`));
  });

  test("stops when asked to, leaving nothing behind", async () => {
    run.child.kill("SIGTERM");
    await run.ended;
    await waitFor(() => fetch(`http://127.0.0.1:${port}/health`).then(() => false, () => true), "the server's end");
    assert.equal(run.out.split("\n").length, 2, "still one line");
  });
});
