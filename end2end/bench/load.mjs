// The first second, measured: our pages beside an empty page and their own static selves, in turns
// within one run, since machines are noisy and only ratios carry over.
// Usage: GOSI_BACKEND=... GOSI_APP=... node load.mjs [--language ar] [--runs 5] [--check] [--gate]
// `--check` fails on every missed goal; `--gate` on those that hold on any machine: the largest paint beside
// that of the page's static self, what moves, and who else is asked for anything.
import { loadavg } from "node:os";
import { parseArgs } from "node:util";

import { launchBrowser } from "../tests/support/visit.mjs";
import { builtApp, startPortal } from "../tests/support/portal.mjs";
import { dashboard } from "./dashboard.mjs";
import { load, median, newPhone, quiet } from "./measure.mjs";
import { withBaselines } from "./pages.mjs";

const KB = 1000;
const PAGES = [
  { name: "home", slug: "", goals: { } },
  { name: "sign-in", slug: "/sign-in/individual", goals: { ready: 1500, bytes: 190 * KB } },
  { name: "calculator", slug: "/calculators/pension", goals: { ready: 1900, bytes: 260 * KB } },
];
/** How often a gate that seems to be missed is measured: a machine may have been busy. All rounds count together. */
const MOST_ROUNDS = 3;
// What holds for every page.
const GOALS = { ratio: 1.25, shift: 0.01, blocking: 50, warm: 400, origins: 0 };
/** What a gate lets pass of the ratio: where this was set, medians of three were between 0.95 and 1.23. */
const MOST_RATIO = 1.4;
const DASHBOARD_GOALS = { card: 300, bytes: 330 * KB };

const { values: options } = parseArgs({
  options: { language: { type: "string", default: "ar" }, runs: { type: "string", default: "5" }, check: { type: "boolean" }, gate: { type: "boolean" } },
});
const language = options.language;
const runs = Number(options.runs);
if (!["ar", "en"].includes(language) || !(runs >= 1)) throw new Error("--language is ar or en, --runs a number");

const baselines = withBaselines(builtApp(), PAGES.map(({ slug }) => `/${language}${slug}`));
const portal = await startPortal({ app: baselines.folder });
const browser = await launchBrowser();
const results = new Map();
const foreign = new Set();

async function measure(name, path, isApp) {
  const phone = await newPhone(browser, language);
  const { context, origins } = phone;
  try {
    const cold = await load(phone, portal.url + path, { isApp });
    await quiet(phone);
    // A page without a program can be used when it is painted: nothing that runs one can be ready before.
    const again = await load(phone, null, { isApp, reload: true });
    const warm = isApp ? again.ready : again.paint;
    results.set(name, [...(results.get(name) ?? []), { ...cold, warm }]);
    for (const origin of origins) if (origin !== portal.url) foreign.add(origin);
  } finally {
    await context.close();
  }
}

const dashboards = [];
async function round() {
  for (let run = 0; run < runs; run += 1) {
    await measure("empty", "/bench/empty", false);
    for (const { name, slug } of PAGES) {
      await measure(`${name}, static`, `/bench/static/${language}${slug}`, false);
      await measure(name, `/${language}${slug}`, true);
    }
    dashboards.push(await dashboard(browser, portal, language));
    console.error(`run ${run + 1} of ${runs}`);
  }
}

const of = (name, key) => median(results.get(name).map((result) => result[key]));
/** What holds on any machine, by its name, and whether it does. */
function gates() {
  const ofPages = PAGES.flatMap(({ name }) => [
    [`${name}: largest paint`, of(name, "paint") / of(`${name}, static`, "paint") <= MOST_RATIO],
    [`${name}: shift`, of(name, "shift") <= GOALS.shift],
  ]);
  return [...ofPages, ["foreign origins", foreign.size <= GOALS.origins]];
}

try {
  // The first visit of a browser's life pays for things that are not the page's.
  await measure("warm-up", "/bench/empty", false);
  await round();
  for (let more = 1; options.gate && more < MOST_ROUNDS && gates().some(([, holds]) => !holds); more += 1) await round();
} finally {
  await browser.close();
  await portal.stop();
  baselines.remove();
}

const over = [];
/** A figure beside its goal. */
function cell(value, goal, unit, what) {
  const shown = unit === "kB" ? (value / KB).toFixed(0) : unit === "ms" ? value.toFixed(0) : value.toFixed(unit === "×" ? 2 : 3);
  if (goal === undefined) return shown;
  if (value > goal) over.push(what);
  const wanted = unit === "kB" ? goal / KB : goal;
  return `${shown} (${value > goal ? "✖" : "✔"} ${wanted})`;
}

const widths = [20, 14, 16, 16, 16, 16, 14, 14];
const row = (cells) => console.log(cells.map((text, index) => String(text).padEnd(widths[index])).join("").trimEnd());
console.log(`\n${language}, slow 4G (1.6 Mbit/s, 150 ms), processor 4 times slower, medians of ${dashboards.length}; in brackets the goals;\nother work on this machine meanwhile: load ${loadavg()[1].toFixed(1)} over five minutes\n`);
row(["", "largest paint", "to its static", "app ready", "kB before it", "shift", "blocking ms", "warm ms"]);
row(["empty page", cell(of("empty", "paint"), undefined, "ms"), "", "", "", "", "", cell(of("empty", "warm"), undefined, "ms")]);
for (const { name, goals } of PAGES) {
  const still = of(`${name}, static`, "paint");
  row([`${name}, static`, cell(still, undefined, "ms"), "", "", (of(`${name}, static`, "bytes") / KB).toFixed(0), of(`${name}, static`, "shift").toFixed(3), of(`${name}, static`, "blocking").toFixed(0), of(`${name}, static`, "warm").toFixed(0)]);
  row([
    name,
    cell(of(name, "paint"), undefined, "ms"),
    cell(of(name, "paint") / still, GOALS.ratio, "×", `${name}: largest paint`),
    cell(of(name, "ready"), goals.ready, "ms", `${name}: app ready`),
    cell(of(name, "bytes"), goals.bytes, "kB", `${name}: bytes`),
    cell(of(name, "shift"), GOALS.shift, "", `${name}: shift`),
    cell(of(name, "blocking"), GOALS.blocking, "ms", `${name}: blocking`),
    cell(of(name, "warm"), GOALS.warm, "ms", `${name}: warm reload`),
  ]);
}
const dash = (key) => median(dashboards.map((entry) => entry[key]));
console.log(`\ndashboard: first card ${cell(dash("card"), DASHBOARD_GOALS.card, "ms", "dashboard: first card")} ms after signing in beside ${dash("api").toFixed(0)} ms of API; opened cold ${cell(dash("bytes"), DASHBOARD_GOALS.bytes, "kB", "dashboard: bytes")} kB, ready ${dash("ready").toFixed(0)} ms`);
console.log(`origins besides our own: ${cell(foreign.size, GOALS.origins, "ms", "foreign origins")}`);
console.log(over.length ? `\nbehind their goals: ${over.join("; ")}` : "\nall goals are met");
if (options.check && over.length) process.exitCode = 1;
if (options.gate) {
  const missed = gates().filter(([, holds]) => !holds);
  for (const [name] of missed) console.log(`✖ ${name}: does not hold`);
  console.log(`\npass ${gates().length - missed.length}\nfail ${missed.length}`);
  if (missed.length) process.exitCode = 1;
}
