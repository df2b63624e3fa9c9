// The portal under test: the built app and the reference backend on a free port with fresh data, or
// a portal that runs already (GOSI_URL, its data in GOSI_DATA_DIR).
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export const PROJECT = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const LONGEST_START_MS = 120_000;
// Enough for one of each kind; a journey that needs a person of its own takes another account.
const DEFAULT_PEOPLE = 60;
// Journeys share people and one address, so they may sign in more often than a person could.
const PATIENT = ["--sends-per-hour", "500", "--sign-ins-per-minute", "1000", "--wrong-codes-per-day", "500"];

/** Individuals who may sign in. */
const individual = ({ role, note }) => role === "individual" && !/blocked/.test(note);

/** The folder of the built app under test. */
export function builtApp() {
  return process.env.GOSI_APP ?? join(PROJECT, "dist");
}

/**
 * Starts a portal. `options` are further arguments of the backend's `serve` command; `app` is a folder
 * to serve in the place of the built app.
 */
export async function startPortal({ people = DEFAULT_PEOPLE, options = [], app = builtApp() } = {}) {
  if (process.env.GOSI_URL) {
    return new Portal(process.env.GOSI_URL.replace(/\/$/, ""), process.env.GOSI_DATA_DIR ?? join(PROJECT, "data/demo"));
  }
  const program = process.env.GOSI_BACKEND;
  if (!program) throw new Error("run `cargo xtask test journeys`, or set GOSI_URL to a portal that runs (CONTRIBUTING.md)");
  const data = mkdtempSync(join(tmpdir(), "gosi-portal-journeys-"));
  const words = ["serve", "--demo", "--port", "0", "--data-dir", data, "--app-dir", app, "--people", String(people), ...PATIENT, ...options];
  const server = spawn(program, words, { stdio: ["ignore", "pipe", "pipe"] });
  const log = [];
  const violations = [];
  createInterface({ input: server.stderr }).on("line", (line) => {
    if (line.includes('"content security policy"')) violations.push(reportIn(line));
    if (log.push(line) > 200) log.shift();
  });
  const url = await readyLine(server, log);
  return Object.assign(new Portal(url, data, server, log), { violations });
}

/** What the log keeps of a browser's report. */
function reportIn(line) {
  const { timestamp, level, message, target, ...kept } = JSON.parse(line);
  return kept;
}

function readyLine(server, log) {
  return new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`the backend ${why}\n${log.join("\n")}`));
    const timer = setTimeout(() => (server.kill(), fail("does not get ready")), LONGEST_START_MS);
    server.on("error", (error) => (clearTimeout(timer), fail(`cannot be started: ${error.message}`)));
    server.on("exit", (code) => (clearTimeout(timer), fail(`ended with ${code}`)));
    createInterface({ input: server.stdout }).on("line", (line) => {
      const found = /^ready (http:\S+)$/.exec(line);
      if (found) {
        clearTimeout(timer);
        resolve(found[1]);
      }
    });
  });
}

export class Portal {
  #server;
  #data;
  #taken = new Set();

  constructor(url, data, server, log) {
    this.url = url;
    this.log = log ?? [];
    /** What browsers reported as blocked by the content policy, as the log has it. */
    this.violations = [];
    this.#data = data;
    this.#server = server;
  }

  /** Where the demonstration keeps its lists. */
  get dataDirectory() {
    return this.#data;
  }

  /** Every account of the demonstration, as demo-accounts.json lists them. */
  accounts() {
    const content = JSON.parse(readFileSync(join(this.#data, "demo-accounts.json"), "utf8"));
    return Array.isArray(content) ? content : content.accounts;
  }

  /** An account that no journey of this file has used yet, so that lock-outs stay where they belong. */
  takeAccount(fits = () => true) {
    const account = this.anyAccount(fits);
    this.#taken.add(account.identity_number);
    return account;
  }

  /** An account that journeys may share, since nothing they do stays with it. */
  anyAccount(fits = () => true) {
    const free = (candidate) => individual(candidate) && fits(candidate) && !this.#taken.has(candidate.identity_number);
    const account = this.accounts().find(free);
    if (!account) throw new Error("no such demonstration account is left");
    return account;
  }

  /** An account of another kind than an individual's, which journeys may share: "retiree", "business". */
  accountOf(role, fits = () => true) {
    const account = this.accounts().find((candidate) => candidate.role === role && fits(candidate));
    if (!account) throw new Error(`no demonstration account is a ${role}`);
    return account;
  }

  /** Says what is known to be out of order; an empty list takes it back. */
  announceOutages(outages) {
    writeFileSync(join(this.#data, "outages.json"), JSON.stringify(outages));
  }

  /** The digits of a visual code, as somebody reads or hears them. */
  async visualCode(id) {
    const response = await fetch(`${this.url}/dev/visual-code?id=${id}`);
    if (!response.ok) throw new Error(`the visual code's digits: ${response.status}`);
    return (await response.json()).digits;
  }

  /** The texts sent to a phone, newest first. */
  async outbox(mobile) {
    const response = await fetch(`${this.url}/dev/outbox?mobile=${encodeURIComponent(mobile)}`);
    if (!response.ok) throw new Error(`the outbox answers ${response.status}`);
    return response.json();
  }

  /** The newest code sent to a phone; waits for one when there is none yet, or none other than `before`. */
  async code(mobile, { before = null } = {}) {
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const newest = (await this.outbox(mobile)).find((message) => message.code);
      if (newest && newest.code !== before) return newest.code;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error("no code was sent");
  }

  async stop() {
    if (!this.#server) return;
    const server = this.#server;
    const gone = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGTERM");
    const timer = setTimeout(() => server.kill("SIGKILL"), 5000);
    if (server.exitCode === null && server.signalCode === null) await gone;
    clearTimeout(timer);
    rmSync(this.#data, { recursive: true, force: true });
  }
}

/** Whether the release is served; a quick build has neither HTML nor chunks, and is far larger. */
export async function isPrerendered(portal) {
  return (await (await fetch(`${portal.url}/ar/help`)).text()).includes('id="page-heading"');
}
