// The journeys of the three browsers, each described once, and one table of what came of it.
// Usage: GOSI_BACKEND=... GOSI_APP=... node run.mjs [--only BROWSER] [--filter PATTERN] [--repeat TIMES] [--both]
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { PROJECT, startPortal } from "../tests/support/portal.mjs";
import { Front } from "./front.mjs";
import { JOURNEYS } from "./journeys.mjs";
import { BROWSERS } from "./launch.mjs";
import { Person } from "./person.mjs";

const LANGUAGES = ["ar", "en"];
const ARTIFACTS = join(PROJECT, "end2end/artifacts");
// All journeys are one visitor's, and the demonstration's clock can be put forward.
const PATIENT = [
  "--access-starts-per-minute", "1000", "--nafath-starts-per-minute", "1000", "--nafath-starts", "100",
  "--resend-after-seconds", "3", "--faults",
];
// Enough for each journey that changes somebody to have a person of its own.
const PEOPLE = 600;
// What pages may do better where they can; none of the journeys needs them.
const ABILITIES = {
  "Trusted Types": () => Boolean(globalThis.trustedTypes),
  "isolated from other origins": () => Boolean(globalThis.crossOriginIsolated),
  "passkeys": () => Boolean(globalThis.PublicKeyCredential),
  "layout shifts measured": () => PerformanceObserver.supportedEntryTypes.includes("layout-shift"),
  "reports of violations": () => Boolean(globalThis.ReportingObserver),
};

const { values: options } = parseArgs({
  options: { only: { type: "string" }, filter: { type: "string" }, repeat: { type: "string", default: "1" }, both: { type: "boolean" } },
});
const names = Object.keys(BROWSERS).filter((name) => !options.only || options.only === name);
const journeys = JOURNEYS.filter(({ name }) => new RegExp(options.filter ?? "").test(name));
const results = [];
const abilities = {};
const versions = {};
const violations = [];
// A browser that ends by itself is started anew; one that does so again in the same run has failed.
const ended = [];
const MOST_ENDED = 1;

const front = await Front.begin();
try {
  for (const name of names) await withPortal(name);
} finally {
  front.end();
}
printTable();

/** Each browser has a portal of its own: the journeys of one use up most of the people without an account. */
async function withPortal(name) {
  const portal = await startPortal({ people: PEOPLE, options: ["--allow-origin", front.url, ...PATIENT] });
  front.leadTo(portal.url);
  try {
    await inBrowser(name, portal);
  } finally {
    violations.push(...portal.violations);
    await portal.stop();
  }
}

async function inBrowser(name, portal) {
  let browser = await started(name);
  const times = Number(options.repeat);
  const planned = journeys.flatMap((journey) =>
    languagesOf(journey, name).flatMap((language) => new Array(times).fill({ journey, language })),
  );
  try {
    for (const { journey, language } of planned) {
      let failed = !browser || (await make(journey, language, name, browser, portal));
      if (failed && browser && (await hasEnded(browser.driver))) {
        console.log(`  ${name} itself has ended; it is started anew, and the journey is gone once more`);
        ended.push({ browser: name, journey: journey.name });
        await browser.stop();
        browser = await started(name);
        failed = !browser || (await make(journey, language, name, browser, portal));
      }
      results.push({ browser: name, journey: journey.name, language, failed });
    }
    if (!browser) return;
    abilities[name] = {};
    await new Person({ driver: browser.driver, front, portal, language: "en" }).open("help");
    for (const [ability, inside] of Object.entries(ABILITIES)) abilities[name][ability] = await browser.driver.run(inside);
  } finally {
    await browser?.stop();
  }
}

/** A browser; none where it cannot be started, and then all its journeys have failed. */
async function started(name) {
  try {
    const browser = await BROWSERS[name]();
    versions[name] = browser.driver.version;
    return browser;
  } catch (error) {
    console.log(`✖ ${name} cannot be started: ${error.message}`);
    return null;
  }
}

/** Whether the browser is gone, by its driver's own word: a page that does not answer is the page's fault. */
function hasEnded(driver) {
  const gone = /invalid session id|closed the connection|fetch failed/;
  return driver.command("tab", {}).then(() => false, (error) => gone.test(error.message));
}

/** None where the browser cannot; one where the languages take turns, so that the browsers see both. */
function languagesOf({ name, cannot, inTurn }, browser) {
  if (cannot?.[browser]) return [];
  if (!inTurn || options.both) return LANGUAGES;
  const turn = JOURNEYS.findIndex((journey) => journey.name === name) + Object.keys(BROWSERS).indexOf(browser);
  return [LANGUAGES[turn % LANGUAGES.length]];
}

/** Goes one journey; whether it failed. */
async function make(journey, language, name, { driver, watch, problems }, portal) {
  const person = new Person({ driver, watch, front, portal, language });
  const started = Date.now();
  let failed = null;
  try {
    await problems();
    await journey.steps(person);
    const unexpected = (await problems()).filter((problem) => !person.expected.some((pattern) => pattern.test(problem)));
    if (unexpected.length > 0) throw new Error(`went wrong unseen:\n${unexpected.join("\n")}`);
  } catch (error) {
    failed = error;
    mkdirSync(ARTIFACTS, { recursive: true });
    const file = `${name}-${language}-${journey.name}`.replace(/\W+/g, "_");
    await driver.picture().then((png) => writeFileSync(join(ARTIFACTS, `${file}.png`), png), () => {});
  }
  front.clear();
  if (!failed || !(await hasEnded(driver))) {
    // Each journey begins as a stranger's, on a device that was never here. The page is left first: it may still be
    // keeping something on the device.
    await driver.go(`${person.origin}/icons/portal.svg`).catch(() => {});
    await driver.run(forget).catch(() => {});
    await person.until("a device that has forgotten", () => "forgotten" in document.documentElement.dataset).catch(() => {});
    await driver.command("forget", {}).catch(() => {});
  }
  console.log(`${failed ? "✖" : "✔"} ${name}, ${language}: ${journey.name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (failed) console.log(`  ${failed.stack.replaceAll("\n", "\n  ")}`);
  return failed !== null;
}

/** Runs in the page: what the portal keeps on the device goes. Only the page itself is one to all scripts. */
function forget() {
  localStorage.clear();
  sessionStorage.clear();
  const workers = navigator.serviceWorker?.getRegistrations().then((all) => Promise.all(all.map((one) => one.unregister())));
  const kept = globalThis.caches?.keys().then((names) => Promise.all(names.map((name) => caches.delete(name))));
  Promise.allSettled([workers, kept]).then(() => (document.documentElement.dataset.forgotten = ""));
  return true;
}

function outcome(journey, browser) {
  const mark = (language) => {
    const own = results.filter((result) => result.journey === journey.name && result.browser === browser && result.language === language);
    const failures = own.filter(({ failed }) => failed).length;
    if (own.length > 0 && failures === 0) return "✔";
    return own.length > 1 ? `✖ ${failures}/${own.length}` : "✖";
  };
  return languagesOf(journey, browser).map((language) => `${language} ${mark(language)}`).join("  ") || "cannot";
}

function printTable() {
  const width = Math.max(...journeys.map(({ name }) => name.length), ...Object.keys(ABILITIES).map((ability) => ability.length)) + 2;
  const row = (first, cells) => console.log(first.padEnd(width) + cells.map((cell) => cell.padEnd(18)).join("").trimEnd());
  console.log("");
  row("", names.map((name) => `${name} ${(versions[name] ?? "").split(".").slice(0, 2).join(".")}`));
  for (const journey of journeys) row(journey.name, names.map((name) => outcome(journey, name)));
  for (const { name, cannot } of journeys) {
    for (const [browser, why] of Object.entries(cannot ?? {})) if (names.includes(browser)) console.log(`cannot in ${browser}: ${name} (${why})`);
  }
  console.log("");
  for (const ability of Object.keys(ABILITIES)) row(ability, names.map((name) => (abilities[name]?.[ability] ? "yes" : "no")));
  // The first journey tries to write HTML on the home page, and is meant to be refused.
  const isTried = ({ directive, page }) => directive === "require-trusted-types-for" && LANGUAGES.some((language) => page === `/${language}`);
  const unexpected = violations.filter((kept) => !isTried(kept));
  for (const kept of unexpected) console.log(`✖ reported by a browser: ${JSON.stringify(kept)}`);
  for (const { browser, journey } of ended) console.log(`${browser} itself ended, and was started anew: ${journey}`);
  const unsteady = names.filter((name) => ended.filter(({ browser }) => browser === name).length > MOST_ENDED);
  for (const name of unsteady) console.log(`✖ ${name} itself ended more than ${MOST_ENDED} time`);
  const failures = results.filter(({ failed }) => failed).length + unexpected.length + unsteady.length;
  console.log(`\npass ${results.filter(({ failed }) => !failed).length}\nfail ${failures}`);
  process.exitCode = failures > 0 ? 1 : 0;
}
