// Starts each browser as Debian packages it, without a screen, and ends it with all it started.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { FirefoxDriver, HttpDriver } from "./webdriver.mjs";

const PATIENCE_MS = 60_000;
// The page counts as open once its HTML stands: journeys wait for the app themselves, or keep it back.
const COMMON = { acceptInsecureCerts: true, pageLoadStrategy: "eager", timeouts: { script: 30_000, pageLoad: 60_000 } };

/** Every browser by name, as functions that give { driver, problems, stop } and perhaps { watch }. */
export const BROWSERS = { chromium: startChromium, firefox: startFirefox, webkit: startWebKit };

async function startChromium() {
  const port = await freePort();
  const program = new Program(process.env.CHROMEDRIVER ?? "chromedriver", [`--port=${port}`]);
  const address = `http://127.0.0.1:${port}`;
  await answering(`${address}/status`, program);
  const args = ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1280,900"];
  const options = { binary: process.env.GOSI_BROWSER ?? "/usr/bin/chromium", args };
  const driver = await HttpDriver.begin(address, {
    ...COMMON,
    browserName: "chrome",
    "goog:chromeOptions": options,
    "goog:loggingPrefs": { browser: "WARNING" },
  });
  const problems = async () => (await driver.command("log", {})).map(({ message }) => message);
  return { driver, problems, stop: () => stop(driver, program) };
}

async function startFirefox() {
  const profile = mkdtempSync(join(tmpdir(), "gosi-portal-firefox-"));
  const preferences = {
    // Port 0: Firefox takes a free one and writes it into its profile.
    "marionette.port": 0,
    "browser.shell.checkDefaultBrowser": false,
    // It ends a script that runs while its page is left, and writes it down as one that took too long.
    "dom.ipc.processHangMonitor": false,
    "datareporting.policy.dataSubmissionEnabled": false,
    "toolkit.telemetry.reportingpolicy.firstRun": false,
    "app.update.enabled": false,
    "browser.safebrowsing.downloads.remote.enabled": false,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
    // Passkeys are asked of the devices that a journey adds, and of no others.
    "security.webauth.webauthn_enable_softtoken": true,
    "security.webauth.webauthn_enable_usbtoken": false,
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, "user.js"), `${lines.join("\n")}\n`);
  // Its console is read from the browser's own side, which has to be allowed.
  const words = ["--headless", "--no-remote", "--marionette", "--remote-allow-system-access", "--width=1280", "--height=900", "--profile", profile];
  const program = new Program(process.env.GOSI_FIREFOX ?? "firefox-esr", words, { HOME: profile });
  const note = join(profile, "MarionetteActivePort");
  await until(() => existsSync(note) && readFileSync(note, "utf8").trim(), "Firefox's port", program);
  const driver = await FirefoxDriver.begin(Number(readFileSync(note, "utf8")), COMMON);
  const problems = async () => {
    const messages = await driver.consoleMessages();
    // What Firefox says of its own pages and add-ons is not ours.
    return messages.filter(({ source }) => /^https?:/.test(source)).map(({ text, source }) => `${source} ${text}`);
  };
  return { driver, problems, stop: () => stop(driver, program, profile) };
}

async function startWebKit() {
  const home = mkdtempSync(join(tmpdir(), "gosi-portal-webkit-"));
  const screen = new Program("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x900x24", "-nolisten", "tcp"], {}, true);
  const display = await until(() => screen.said.match(/^\d+/m)?.[0], "a screen", screen);
  const port = await freePort();
  const environment = {
    DISPLAY: `:${display}`,
    HOME: home,
    XDG_RUNTIME_DIR: home,
    // There is no graphics card, and as root there is no sandbox.
    LIBGL_ALWAYS_SOFTWARE: "1",
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
    WEBKIT_DISABLE_DMABUF_RENDERER: "1",
    // Painting in layers without one, once in a few hundred pages it lost a press and gave no picture of the page.
    WEBKIT_DISABLE_COMPOSITING_MODE: "1",
  };
  const words = ["--", "WebKitWebDriver", "--host=127.0.0.1", `--port=${port}`];
  const program = new Program("dbus-run-session", words, environment);
  const address = `http://127.0.0.1:${port}`;
  await answering(`${address}/status`, program);
  const args = ["--automation", "--geometry=1280x900"];
  const driver = await HttpDriver.begin(address, {
    ...COMMON,
    browserName: "MiniBrowser",
    "webkitgtk:browserOptions": { binary: process.env.GOSI_WEBKIT, args },
  });
  const problems = async () => (await driver.run(() => globalThis.journeyProblems?.splice(0) ?? []).catch(() => []));
  const end = async () => {
    await stop(driver, program, home);
    screen.end();
  };
  return { driver, watch: () => driver.run(listen), problems, stop: end };
}

/** WebKit's driver hands out no console: the page listens to itself, from the moment its HTML stands. */
function listen() {
  if (globalThis.journeyProblems) return true;
  globalThis.journeyProblems = [];
  const note = (text) => globalThis.journeyProblems.push(text);
  addEventListener("error", (event) => note(`error: ${event.message ?? event.target?.id}`), true);
  addEventListener("unhandledrejection", (event) => note(`rejection: ${event.reason}`));
  addEventListener("securitypolicyviolation", (event) => note(`Content-Security-Policy: ${event.violatedDirective}`));
  for (const kind of ["error", "warn"]) {
    const original = console[kind];
    console[kind] = (...words) => {
      note(`console: ${words.join(" ")}`);
      original.apply(console, words);
    };
  }
  return true;
}

async function stop(driver, program, folder) {
  await driver.command("end", {}).catch(() => {});
  program.end();
  await program.ended;
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** A program in a process group of its own, so that what it starts ends with it. */
class Program {
  said = "";

  constructor(name, words, environment = {}, withThirdPipe = false) {
    const stdio = ["ignore", "pipe", "pipe", ...(withThirdPipe ? ["pipe"] : [])];
    this.process = spawn(name, words, { detached: true, stdio, env: { ...process.env, ...environment } });
    this.ended = new Promise((resolve) => this.process.once("exit", resolve).once("error", resolve));
    this.process.on("error", (error) => (this.said += error.message));
    this.ended.then(() => (this.gone = true));
    for (const stream of this.process.stdio.filter(Boolean)) stream.on("data", (data) => (this.said += data));
    running.add(this);
  }

  end() {
    running.delete(this);
    try {
      process.kill(-this.process.pid, "SIGKILL");
    } catch {
      // It has ended by itself.
    }
  }
}

const running = new Set();
process.on("exit", () => running.forEach((program) => program.end()));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));

async function until(condition, what, program) {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await condition();
    if (found) return found;
    if (program.gone || Date.now() > end) throw new Error(`waited in vain for ${what}\n${program.said.slice(-2000)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function answering(address, program) {
  return until(() => fetch(address).then((answer) => answer.ok, () => false), address, program);
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
