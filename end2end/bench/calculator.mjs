// The calculators under somebody's hands, measured: what one changed answer and one dragged month cost on a
// processor four times slower, and whether dragging ever holds a frame up.
// Usage: GOSI_BACKEND=... GOSI_APP=... node calculator.mjs [--language ar] [--runs 9] [--every] [--check]
// `--every`: a changed amount of every calculator, in its first worked example, beside the pension; with the
// explanation folded and open.
import { readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { parseArgs } from "node:util";

import { calculate, fillIn } from "../tests/support/pages/calculator.mjs";
import { startPortal } from "../tests/support/portal.mjs";
import { text } from "../tests/support/texts.mjs";
import { launchBrowser } from "../tests/support/visit.mjs";
import { median } from "./measure.mjs";

const PROCESSOR_SLOWDOWN = 4;
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, timezoneId: "Asia/Riyadh" };
const LONGEST_MS = 60_000;
/** Longer than the silence after which a changed answer is calculated. */
const SETTLED_MS = 1_200;
const GOALS = { script: 16, frames: 0 };
const PENSION = "calculators/pension";
/** The simple case of most people: at work since before the law of 1445H. */
const ANSWERS = { birth: "1984-05-20", "before-law": "yes", "time-years": "14", "time-months": "2", working: "yes", "without-break": "yes", wage: "9000" };

const { values: options } = parseArgs({
  options: { language: { type: "string", default: "ar" }, runs: { type: "string", default: "9" }, every: { type: "boolean" }, check: { type: "boolean" } },
});
const { language } = options;
const runs = Number(options.runs);
if (!["ar", "en"].includes(language) || !(runs >= 1)) throw new Error("--language is ar or en, --runs a number");

const portal = await startPortal();
const browser = await launchBrowser();
const rows = [];
try {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: "block", locale: language === "ar" ? "ar-SA" : "en-GB" });
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_MS);
  const devtools = await context.newCDPSession(page);
  // The page's own time on the processor: other work on the machine takes none of it.
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.addInitScript(() => {
    globalThis.longFrames = [];
    new PerformanceObserver((list) => globalThis.longFrames.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "long-animation-frame" });
  });

  /** A calculator with its answers in, and its result in view. */
  const calculated = async (slug, answers) => {
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    // The same page again would only be a place in it.
    await page.goto("about:blank");
    await page.goto(`${portal.url}/${language}/${slug}#all`);
    await page.waitForFunction(() => performance.getEntriesByName("app-ready").length > 0);
    await fillIn({ page }, answers);
    await calculate({ page, text: (key) => text(language, key) });
    // A refusal is no result: its words would be measured for those of one.
    await page.locator(".g-calculator__headline").waitFor();
    await page.waitForTimeout(SETTLED_MS);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: PROCESSOR_SLOWDOWN });
  };
  // One order for all of them: each would cost the page about as much as what is measured.
  const change = (field, from, times) => page.locator(`[id="${field}"]`).evaluate(changeOften, { from, times, pause: SETTLED_MS });
  const openExplanation = () => page.locator("#calc-explanation > summary").evaluate((summary) => summary.click());
  const changed = async (name, field, base) => {
    const costs = [];
    for (let run = 0; run < 3; run += 1) costs.push(per(runs, await cost(page, devtools, () => change(field, base + 100 * run, runs))));
    rows.push([name, costs]);
  };

  if (options.every) {
    const cases = JSON.parse(readFileSync(new URL("../tests/support/worked-examples.json", import.meta.url), "utf8"));
    for (const slug of new Set(cases.map((one) => one.page))) {
      const { "as-of": _, ...answers } = cases.find((one) => one.page === slug).answers;
      const amount = Object.keys(answers).find((name) => /(wage|average|basic|pension|wage-before)$/.test(name) && answers[name] >= 1_000);
      await calculated(slug, answers);
      await change(amount, 4_000, 10);
      await changed(slug, amount, 5_000);
      await openExplanation();
      await changed(`${slug}, explained`, amount, 6_000);
    }
  }
  await calculated(PENSION, ANSWERS);
  await page.locator("#what-if-month").waitFor();
  // Before it is measured, the browser has had time to translate what it runs often.
  await change("wage", 8_000, 10);
  await changed("a changed answer, with other days", "wage", 9_000);
  await openExplanation();
  await changed("the same, explanation open", "wage", 10_000);
  const last = Number(await page.locator("#what-if-month").getAttribute("max"));
  const drags = [];
  for (let run = 0; run < 3; run += 1) {
    drags.push(per(last, await cost(page, devtools, () => page.locator("#what-if-month").evaluate(dragAcross, last))));
  }
  rows.push([`a dragged month, of ${last}`, drags]);
  await context.close();
} finally {
  await browser.close();
  await portal.stop();
}

/** What one of many took. */
function per(times, { script, style, task, frames }) {
  return { script: script / times, style: style / times, task: task / times, frames };
}

// Runs in the page: one wage after the other, each left in peace until everything has followed it.
async function changeOften(field, { from, times, pause }) {
  for (let change = 1; change <= times; change += 1) {
    field.value = String(from + change);
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

// Runs in the page: every month in turn, one a frame, as fast as a finger could.
function dragAcross(field, last) {
  return new Promise((resolve) => {
    let place = 0;
    const next = () => {
      field.value = String(place);
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      place += 1;
      if (place <= last) requestAnimationFrame(next);
      else requestAnimationFrame(() => setTimeout(resolve, 100));
    };
    requestAnimationFrame(next);
  });
}

/** Milliseconds of script, of style and layout, and of all tasks that something took; frames it held up. */
async function cost(page, devtools, act) {
  const read = async () => Object.fromEntries((await devtools.send("Performance.getMetrics")).metrics.map(({ name, value }) => [name, value * 1000]));
  await page.evaluate(() => (globalThis.longFrames.length = 0));
  const before = await read();
  await act();
  const after = await read();
  const took = (name) => after[name] - before[name];
  const frames = await page.evaluate(() => globalThis.longFrames);
  return { script: took("ScriptDuration"), style: took("RecalcStyleDuration") + took("LayoutDuration"), task: took("TaskDuration"), frames };
}

const over = [];
const shown = (value, goal, what) => {
  if (goal === undefined) return value.toFixed(1);
  if (value > goal) over.push(what);
  return `${value.toFixed(goal === 0 ? 0 : 1)} (${value > goal ? "✖" : "✔"} ${goal})`;
};
const widths = [38, 18, 16, 12, 20, 14];
const row = (cells) => console.log(cells.map((cell, index) => String(cell).padEnd(widths[index])).join("").trimEnd());
console.log(`\n${language}, processor ${PROCESSOR_SLOWDOWN} times slower, medians of three times ${runs}; in brackets the goals;\nother work on this machine meanwhile: load ${loadavg()[0].toFixed(1)} over one minute\n`);
row(["", "script ms", "style, layout", "all ms", "frames over 50 ms", "longest"]);
for (const [name, costs] of rows) {
  const of = (key) => median(costs.map((one) => one[key]));
  const frames = costs.flatMap((one) => one.frames);
  const isDrag = name.includes("dragged");
  row([name, shown(of("script"), GOALS.script, name), shown(of("style")), shown(of("task")), shown(frames.length, isDrag ? GOALS.frames : undefined, `${name}: frames`), frames.length ? Math.max(...frames).toFixed(0) : "–"]);
}
if (over.length) console.log(`\nover its goal: ${over.join("; ")}`);
if (options.check && over.length) process.exit(1);
