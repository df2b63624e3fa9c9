// People work out what they are entitled to: guided on a phone, all at once, by keyboard alone; they
// keep it, share it, print it, and nothing is sent.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import { assertAxeHasNothingToSay, assertNoSidewaysScrolling } from "./support/accessibility.mjs";
import { assertTells, fillIn } from "./support/pages/calculator.mjs";
import { isPrerendered } from "./support/portal.mjs";
import { journeys } from "./support/visit.mjs";

const CASES = JSON.parse(readFileSync(new URL("support/worked-examples.json", import.meta.url), "utf8"));
const worked = (slug, id) => CASES.find((one) => one.page === slug && (!id || one.id === id));

const PAGE = "calculators/pension";
const ALL = `${PAGE}#all`;
const HEADLINE = ".g-calculator__headline";

/** The law of the pension, with all of its page that the first question does not need. */
const REST = /\/(start|split)_pension_law\.(bin|wasm)$/;

/** An amended contributor: 140 months when the new law began, at work since without a break. */
async function answer(visit, { years, wage = "9,000" }) {
  const { page } = visit;
  await chooseGregorian(visit, "birth");
  await fillDate(page, "birth", ["20", "5", "1984"]);
  await page.locator("#before-law").check({ force: true });
  await page.locator("#time-years").fill(String(Math.floor(years / 12)));
  await page.locator("#time-months").fill(String(years % 12));
  await page.locator("#working").check({ force: true });
  await page.locator("#without-break").check({ force: true });
  await page.locator("#wage").fill(wage);
}

async function chooseGregorian(visit, id) {
  const group = visit.page.locator(`fieldset:has(#${id}-day)`).first();
  await group.locator("input[value=gregorian]").check({ force: true });
}

async function fillDate(page, id, [day, month, year]) {
  await page.locator(`#${id}-day`).fill(day);
  await page.locator(`#${id}-month`).selectOption(month);
  await page.locator(`#${id}-year`).fill(year);
}

/** 140 months before July 2024 and every complete month since. */
function monthsOfTheExample() {
  const now = new Date(Date.now() + 3 * 3_600_000);
  return 140 + (now.getUTCFullYear() - 2024) * 12 + now.getUTCMonth() + 1 - 7;
}

function submit(visit) {
  return visit.page.getByRole("button", { name: visit.text("calc-calculate") }).click();
}

function amount(visit, text) {
  return visit.page.locator(HEADLINE).getByText(text).first().waitFor();
}

/** The check at the end of a link, as src/calculators/frame/link.rs makes it. */
function check(text) {
  let sum = 0x811c9dc5;
  for (const byte of Buffer.from(text)) sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
  let shown = "";
  for (let place = 0; place < 7; place += 1) {
    shown += (sum % 36).toString(36);
    sum = Math.floor(sum / 36);
  }
  return shown;
}

/** What the page would put on the clipboard, which a test may not read. */
async function clipboard(visit) {
  await visit.page.evaluate(() => {
    globalThis.copied = [];
    navigator.clipboard.writeText = async (text) => void globalThis.copied.push(text);
  });
  return () => visit.page.evaluate(() => globalThis.copied.at(-1));
}

async function calculateTheExample(visit) {
  await visit.open(ALL);
  await answer(visit, { years: monthsOfTheExample() });
  await submit(visit);
  await amount(visit, "7,312.50");
}

/** Calculates the example, and copies its link as a person does. */
async function linkOfTheExample(visit) {
  const { page } = visit;
  await calculateTheExample(visit);
  const copied = await clipboard(visit);
  await page.getByRole("button", { name: visit.text("calc-copy"), exact: true }).click();
  await page.getByText(visit.text("calc-copied")).first().waitFor();
  return copied();
}

journeys("the calculators", ({ journey }) => {
  journey("from the home page to a pension in at most seven answers", { viewports: ["phone"] }, async (visit) => {
    const { page } = visit;
    await visit.open("");
    await visit.goInside("calculators");
    await page.getByRole("link", { name: visit.text("title-pension-calculator") }).first().click();
    await page.locator("#calc-step").waitFor();
    await assertAxeHasNothingToSay(page);
    const months = monthsOfTheExample();
    const steps = [
      async () => {
        await chooseGregorian(visit, "birth");
        await fillDate(page, "birth", ["20", "5", "1984"]);
      },
      () => page.locator("#before-law").check({ force: true }),
      async () => {
        await page.locator("#time-years").fill(String(Math.floor(months / 12)));
        await page.locator("#time-months").fill(String(months % 12));
      },
      async () => {
        await page.locator("#working").check({ force: true });
        await page.locator("#without-break").check({ force: true });
      },
      () => page.locator("#wage").fill("٩٠٠٠"),
      () => page.locator("#stop").check({ force: true }),
    ];
    assert.ok(steps.length <= 7);
    for (const [index, step] of steps.entries()) {
      await step();
      await assertNoSidewaysScrolling(page);
      const last = index === steps.length - 1;
      await page.getByRole("button", { name: visit.text(last ? "calc-calculate" : "calc-continue"), exact: true }).click();
      if (!last) await page.waitForFunction(() => document.activeElement?.id === "calc-step");
    }
    await amount(visit, "7,312.50");
    await page.waitForFunction(() => document.activeElement?.id === "calc-result");
  });

  journey("a guided step is left with an answer only, and going back loses nothing", { viewports: ["phone"] }, async (visit) => {
    const { page } = visit;
    await visit.open(PAGE);
    const forward = () => page.getByRole("button", { name: visit.text("calc-continue"), exact: true }).click();
    await forward();
    await page.locator("#calc-errors").waitFor();
    await page.waitForFunction(() => document.activeElement?.id === "calc-errors");
    await page.locator("#calc-errors a").first().click();
    assert.equal(await page.evaluate(() => document.activeElement.id), "birth-day");
    await assertAxeHasNothingToSay(page);
    await chooseGregorian(visit, "birth");
    await fillDate(page, "birth", ["20", "5", "1984"]);
    await forward();
    await page.locator("#before-law").waitFor();
    await page.getByRole("button", { name: visit.text("calc-back"), exact: true }).click();
    await page.locator("#birth-year").waitFor();
    assert.equal(await page.locator("#birth-year").inputValue(), "1984");
  });

  journey("names every unanswered question and leads to it", { viewports: ["phone", "desktop"] }, async (visit) => {
    await visit.open(ALL);
    await submit(visit);
    const summary = visit.page.locator("#calc-errors");
    await summary.waitFor();
    await visit.page.waitForFunction(() => document.activeElement?.id === "calc-errors");
    assert.equal(await summary.getByRole("link").count(), 5);
    await summary.getByRole("link").first().click();
    assert.equal(await visit.page.evaluate(() => document.activeElement.id), "birth-day");
    await assertAxeHasNothingToSay(visit.page);
  });

  journey("computes, explains and follows a change", { viewports: ["phone", "desktop"] }, async (visit) => {
    const sent = [];
    visit.page.on("request", (request) => {
      if (new URL(request.url()).pathname.startsWith("/api/")) sent.push(`${request.method()} ${request.url()}`);
    });
    await visit.open(ALL);
    sent.length = 0;
    await answer(visit, { years: monthsOfTheExample() });
    await submit(visit);
    // 140 months and those from July 2024 to May 2045 are 390: 9,000 x 390 / 480.
    await amount(visit, "7,312.50");
    await visit.page.waitForFunction(() => document.activeElement?.id === "calc-result");
    await visit.page.locator("#calc-explanation summary").first().click();
    const explained = visit.page.locator("#calc-explanation .g-explanation__step");
    // The steps are made when somebody opens the line.
    await explained.nth(2).waitFor();
    const figure = visit.page.locator("#calc-explanation .g-explanation__parameters a").first();
    assert.match(await figure.getAttribute("href"), /\/law\/parameters#[a-z0-9-]+$/);
    assert.equal(await visit.page.locator("section:has(> #pension-scenarios) tbody tr").count(), 3);
    await assertAxeHasNothingToSay(visit.page);
    await assertNoSidewaysScrolling(visit.page);

    // The calculator asks nobody: with the backend out of reach it goes on working.
    await visit.page.route("**/api/**", (route) => route.abort());
    await visit.page.locator("#wage").fill("٢٠٬٠٠٠");
    await amount(visit, "16,250.00");
    assert.ok(await explained.first().isVisible(), "an open explanation stays open, with the new figures");
    await visit.page.locator("#calc-explanation").getByText("16,250.00").first().waitFor();
    assert.deepEqual(sent, [], "nothing is sent");
  });

  journey("a dragged month changes the sentence, and an amount finds its day", { viewports: ["desktop"] }, async (visit) => {
    const { page } = visit;
    await calculateTheExample(visit);
    const sentence = page.locator("#what-if-sentence");
    const before = await sentence.innerText();
    await page.locator("#what-if-month").focus();
    for (let count = 0; count < 24; count += 1) await page.keyboard.press("ArrowUp");
    assert.notEqual(await sentence.innerText(), before);
    assert.equal(await page.locator(".g-chart__mark").count(), 2, "one in each drawing of the chart");
    await page.locator("#goal-amount").fill("7000");
    await page.getByRole("button", { name: visit.text("pension-goal-ask") }).click();
    await page.locator("#goal-found").waitFor();
    assert.match(await page.locator("#goal-found").innerText(), /7,000\.00/);
  });

  journey("a link brings the same result back, and says when it was changed", async (visit) => {
    const { page } = visit;
    const link = await linkOfTheExample(visit);
    assert.match(link, /#v=2&c=pension&d=\d{4}-\d{2}-\d{2}&r=[\d.]+&a=7312\.50&.*&k=[0-9a-z]{7}$/);

    const other = await visit.newPage();
    await other.goto(link);
    await visit.ready(other);
    await other.locator(HEADLINE).getByText("7,312.50").first().waitFor();
    await other.getByText(visit.text("calc-link-same")).waitFor();
    await assertAxeHasNothingToSay(other);

    for (const [address, key] of [
      [link.replace("wage=9000", "wage=19000"), "calc-link-damaged"],
      [link.replace("/pension#", "/saned#"), "calc-link-other"],
      [link.replace(/#v=2/, "#v=7"), "calc-link-newer"],
      [link.replace(/#.*/, "#utm_source=x"), "calc-link-foreign"],
      [link.replace(/#.*/, "#v=2&c=pens"), "calc-link-foreign"],
      [link.replace(/#v=2.*/, "#v=1"), "calc-link-foreign"],
      [link.slice(0, -3), "calc-link-damaged"],
    ]) {
      const broken = await visit.newPage();
      await broken.goto(address);
      await visit.ready(broken);
      await broken.getByText(visit.text(key)).waitFor();
      assert.equal(await broken.locator(HEADLINE).count(), 0, `${key}: nothing is calculated`);
      await broken.close();
    }
  });

  journey("a link says what it brought: a version of the figures or none, newer ones, answers that lack something", async (visit) => {
    const { page } = visit;
    const { fragment } = worked(PAGE, "A3");
    const opened = async (text) => {
      const checked = text.replace(/&k=.*/, "");
      await page.goto("about:blank");
      await visit.open(`${PAGE}#${checked}&k=${check(checked)}`);
      await page.locator("#calc-link").waitFor();
      return () => page.locator("#calc-link").innerText().then((said) => said.replace(/[\u2066-\u2069]/g, ""));
    };
    let said = await opened(fragment);
    await amount(visit, "9,375.00");
    assert.ok(!/\b(version|بالنسخة)/.test(await said()), await said());
    assert.match(await said(), /2026/, "the day it is calculated for");
    const withVersion = (version, sum) => fragment.replace(/&d=[\d-]+/, `$&&r=${version}${sum}`);
    said = await opened(withVersion("2026.11.1", "&a=9375.00"));
    await page.getByText(visit.text("calc-link-same")).waitFor();
    assert.match(await said(), /2026\.11\.1/);
    said = await opened(withVersion("2020.1", "&a=9000.00"));
    await page.locator("#calc-link").getByText("9,000.00").waitFor();
    assert.match(await said(), /2020\.1/);
    await opened(withVersion("2099.1", "&a=9375.00"));
    await page.getByText(visit.text("calc-link-newer")).waitFor();
    said = await opened(withVersion("call%20800", "&a=9375.00"));
    await page.getByText(visit.text("calc-link-same")).waitFor();
    assert.ok(!(await said()).includes("call"), "words of a stranger are not the page's");
    await opened(fragment.replace(/&birth=[^&]*/, ""));
    await page.getByText(visit.text("calc-link-unanswered")).waitFor();
    assert.equal(await page.locator(HEADLINE).count(), 0);
    await assertAxeHasNothingToSay(page);
  });

  journey("opens a link of the first version, and refuses what makes no sense", async (visit) => {
    await visit.open(`${PAGE}#v=1&b=1984-05-20&l=yes&y=60&w=yes&k=yes&p=9000`);
    await visit.page.waitForFunction(() => document.querySelector("#wage")?.value === "9000");
    await submit(visit);
    await visit.page.locator("#time-error").waitFor();
    assert.equal(await visit.page.locator("#calc-errors").getByRole("link").count(), 1);
  });

  journey("keeps scenarios on the device, side by side, and forgets them", { viewports: ["desktop"] }, async (visit) => {
    const { page } = visit;
    await calculateTheExample(visit);
    const save = async (name) => {
      await page.locator("#calc-save-name").fill(name);
      await page.getByRole("button", { name: visit.text("calc-save"), exact: true }).click();
      await page.getByText(name, { exact: true }).first().waitFor();
    };
    await save("A");
    await page.locator("#wage").fill("20000");
    await amount(visit, "16,250.00");
    await save("B");
    const table = page.locator("div:has(> #calc-compare) table");
    await table.getByText("7,312.50").first().waitFor();
    await table.getByText("16,250.00").first().waitFor();
    await assertAxeHasNothingToSay(page);
    await page.reload();
    await visit.ready();
    const forget = page.getByRole("button", { name: visit.matcher("calc-saved-delete") });
    // They stand beside the result, whose views come after the page.
    await forget.nth(1).waitFor();
    assert.equal(await forget.count(), 2);
    await forget.first().click();
    await forget.first().click();
    assert.equal(await page.evaluate(() => localStorage.getItem("gosi-scenarios")), "scenarios 1\n");
  });

  journey("goes to paper, to text and to a file of figures", { viewports: ["desktop"] }, async (visit) => {
    const { page } = visit;
    await calculateTheExample(visit);
    const copied = await clipboard(visit);
    await page.getByRole("button", { name: visit.text("calc-copy-text") }).click();
    await page.getByText(visit.text("calc-text-copied")).first().waitFor();
    const text = await copied();
    assert.ok(text.includes("7,312.50") && text.includes(visit.text("calc-answers")), text);
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: visit.text("calc-csv") }).click()]);
    const figures = readFileSync(await download.path(), "utf8");
    assert.ok(figures.startsWith("\uFEFF\"") && figures.includes('"7312.50"'), figures);

    await page.emulateMedia({ media: "print" });
    await page.getByText(visit.text("calc-answers")).first().waitFor();
    assert.ok(await page.locator("#calc-explanation .g-explanation__step").first().isVisible(), "the steps stand on paper");
    assert.equal(await page.locator("#calc-form").isVisible(), false);
    await visit.picture("calculator-on-paper");
  });

  journey("a printed result carries a code that opens the same case", { viewports: ["desktop"] }, async (visit) => {
    const { page } = visit;
    await calculateTheExample(visit);
    await page.evaluate(() => (globalThis.print = () => (globalThis.printed = document.querySelectorAll("#calc-paper-code path").length)));
    await page.getByRole("button", { name: visit.text("calc-print"), exact: true }).click();
    await page.waitForFunction(() => globalThis.printed !== undefined);
    assert.equal(await page.evaluate(() => globalThis.printed), 1, "the code is there before the printer asks");
    assert.equal(await page.locator("#calc-paper-code").isVisible(), false, "on paper alone");
    await page.emulateMedia({ media: "print" });
    const code = page.locator("#calc-paper-code");
    assert.ok(await code.isVisible());
    assert.ok((await code.innerText()).includes(visit.text("calc-paper-code")));
    // Dark modules stand on a light ground, with a quiet zone of four around them.
    const drawing = await code.locator("svg").evaluate((svg) => ({ box: svg.getAttribute("viewBox"), path: svg.querySelector("path").getAttribute("d") }));
    const side = Number(drawing.box.split(" ")[2]);
    const places = [...drawing.path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => [Number(x), Number(y), Number(length)]);
    assert.ok(places.every(([x, y, length]) => x >= 4 && y >= 4 && x + length <= side - 4 && y < side - 4));
    assert.deepEqual(places[0].slice(0, 3), [4, 4, 7], "the first finder begins in the corner");
    // The case changes, and the code with it.
    await page.emulateMedia({ media: "screen" });
    await page.locator("#wage").fill("20000");
    await amount(visit, "16,250.00");
    await page.waitForFunction((path) => (document.querySelector("#calc-paper-code path")?.getAttribute("d") ?? path) !== path, drawing.path);
  });

  journey("a record is pasted, chosen or dropped as a file; bad lines are counted and nothing is lost", { viewports: ["desktop"] }, async (visit) => {
    const { page } = visit;
    await visit.open("calculators/retirement-date#all");
    await chooseGregorian(visit, "birth");
    await fillDate(page, "birth", ["20", "5", "1984"]);
    await page.locator("#calc-form details:has([name=record]) > summary").click();
    await page.locator("input[name=record][value=lines]").check({ force: true });
    const lines = page.locator("#lines");
    await lines.fill("2012-01-01,,typed");
    const file = (text, name = "record.csv") => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
    await page.locator("#lines-file").setInputFiles(file("من,إلى,الأجر\n2012-13-01,2014-12-31,9000\n2015-01-01,x,9000\n2020-01-01,,nine\n"));
    await page.waitForFunction(() => document.querySelector("#lines").value.includes("2012-13-01"));
    await submit(visit);
    await page.locator("#lines-error").waitFor();
    const said = (await page.locator("#lines-error").innerText()).replace(/[\u2066-\u2069]/g, "");
    assert.match(said, /2/, "the first bad line by its number");
    assert.match(said, visit.language === "ar" ? /سطرين آخرين/ : /2 more lines/);
    await assertAxeHasNothingToSay(page);
    await page.getByRole("button", { name: visit.text("ui-file-undo") }).click();
    assert.equal(await lines.inputValue(), "2012-01-01,,typed");
    await page.locator("#lines-file").setInputFiles(file("PK\0\0workbook", "record.xlsx"));
    await page.getByText(visit.text("ui-file-unreadable")).waitFor();
    assert.equal(await lines.inputValue(), "2012-01-01,,typed");
    await page.locator("#lines-file").setInputFiles(file("x".repeat(2_100_000)));
    await page.getByText(visit.text("ui-file-too-large")).waitFor();
    const dropped = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["2012-01-01,2024-06-30,9000\n"], "record.csv", { type: "text/csv" }));
      return transfer;
    });
    await lines.dispatchEvent("drop", { dataTransfer: dropped });
    await page.waitForFunction(() => document.querySelector("#lines").value === "2012-01-01,2024-06-30,9000\n");
    await submit(visit);
    const day = worked("calculators/retirement-date", "R1").shown[visit.language];
    await assertTells(visit, day, "R1 from a dropped file");
  });

  journey("whoever is signed in fills the questions from their record", { viewports: ["desktop"] }, async (visit) => {
    const { page } = visit;
    await visit.open(PAGE);
    assert.equal(await page.locator("#calc-from-record").count(), 0, "nobody is offered a record who is not signed in");
    await visit.signIn(visit.portal.anyAccount());
    await visit.open(PAGE);
    const fill = page.getByRole("button", { name: visit.text("calc-record-fill"), exact: true });
    await page.route("**/me/insurance-record", (route) => route.abort());
    await fill.click();
    await page.locator("#calc-from-record .g-error-panel").waitFor();
    await page.unroute("**/me/insurance-record");
    await page.locator("#calc-from-record").getByRole("button", { name: visit.text("ui-retry") }).click();
    await page.getByText(visit.text("calc-record-filled")).first().waitFor();
    await assertAxeHasNothingToSay(page);
    await submit(visit);
    await page.locator(HEADLINE).waitFor();
    visit.expectProblems(/ERR_FAILED/);
  });

  journey("another day says what the law changed since, for this very case", { viewports: ["desktop"] }, async (visit) => {
    const { page } = visit;
    await visit.open("calculators/retirement-date#all");
    // Still at work: the months so far are others on the two days.
    const one = worked("calculators/retirement-date", "R10");
    await fillIn(visit, { ...one.answers, "as-of": "2025-12-31" });
    await submit(visit);
    const other = page.locator("#calc-other-day");
    await other.locator("tbody tr").first().waitFor();
    await assertAxeHasNothingToSay(page);
    await page.getByRole("button", { name: visit.text("calc-as-of-today") }).click();
    await other.waitFor({ state: "detached" });
  });

  journey("dragging the month redraws its mark and its figures, and nothing else", { languages: ["ar"], viewports: ["desktop"] }, async (visit) => {
    const { page } = visit;
    await calculateTheExample(visit);
    await page.locator("#what-if-month").waitFor();
    await page.evaluate(() => {
      for (const node of document.querySelectorAll(".g-chart__line, #what-if-chart table, .g-calculator__headline *")) node.kept = true;
      globalThis.changes = 0;
      const observer = new MutationObserver((records) => (globalThis.changes += records.length));
      observer.observe(document.querySelector("main"), { subtree: true, childList: true, characterData: true, attributes: true });
      globalThis.longFrames = 0;
      try {
        new PerformanceObserver((list) => (globalThis.longFrames += list.getEntries().length)).observe({ type: "long-animation-frame" });
      } catch {
        globalThis.longFrames = Number.NaN;
      }
    });
    const client = await page.context().newCDPSession(page);
    await client.send("Performance.enable");
    await client.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    const scripting = async () => (await client.send("Performance.getMetrics")).metrics.find(({ name }) => name === "ScriptDuration").value * 1000;
    await page.locator("#what-if-month").focus();
    const before = await scripting();
    const steps = 60;
    for (let count = 0; count < steps; count += 1) await page.keyboard.press("ArrowUp");
    const spent = ((await scripting()) - before) / steps;
    const { changes, longFrames, lost } = await page.evaluate(() => ({
      changes: globalThis.changes,
      longFrames: globalThis.longFrames,
      lost: [...document.querySelectorAll(".g-chart__line, .g-calculator__headline *")].filter((node) => !node.kept).length,
    }));
    const typing = await scripting();
    await page.locator("#wage").fill("20000");
    await amount(visit, "16,250.00");
    const recalculated = (await scripting()) - typing;
    await client.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    console.log(
      `at 4x: ${spent.toFixed(1)} ms of scripting a month dragged, ${longFrames} long frames in ${steps}; ` +
        `${(changes / steps).toFixed(1)} changes of the page a month; ${recalculated.toFixed(0)} ms for an answer changed`,
    );
    assert.equal(lost, 0, "lines and headline stay as they are");
    assert.ok(changes / steps < 40, `${changes / steps} changes a month`);
  });

  journey("wages that may grow lie in a band, said and drawn", { viewports: ["phone"] }, async (visit) => {
    const { page } = visit;
    await calculateTheExample(visit);
    assert.equal(await page.locator(".g-chart__band").count(), 2, "one in each drawing");
    const amounts = (await page.locator("#what-if-band").innerText()).match(/[\d,]+\.\d\d/g).map((text) => Number(text.replaceAll(",", "")));
    assert.ok(amounts.length === 2 && amounts[0] < amounts[1], String(amounts));
  });

  journey("a result reads with more contrast, at 320 pixels and without a mouse", { viewports: ["narrow"], preferences: { contrast: "more" } }, async (visit) => {
    const { page } = visit;
    for (const [slug, id] of [["calculators/pension", "A3"], ["calculators/survivors", "S1"], ["calculators/contributions", "C1"]]) {
      const one = worked(slug, id);
      await visit.open(`${slug}#${one.fragment}`);
      await assertTells(visit, one.shown[visit.language], id);
      await page.locator("#calc-explanation > summary").click();
      await assertAxeHasNothingToSay(page, { moreContrast: true });
      // 1280 pixels at 400 % are 320.
      await assertNoSidewaysScrolling(page);
      const tree = await page.locator(".g-calculator__result").ariaSnapshot();
      const wanted = [visit.text("calc-result"), visit.text("calc-why")];
      for (const name of wanted) assert.ok(tree.includes(name), `${name} is in the tree of ${id}:\n${tree.slice(0, 2000)}`);
      // The answer comes first, then the steps as a list.
      assert.ok(tree.indexOf(visit.text("calc-result")) < tree.indexOf(visit.text("calc-why")), "the answer before the explanation");
      assert.match(tree, /- list/);
      assert.match(tree, /heading .*\[level=2\]/);
    }
  });

  journey("keeps the answers and the result when the language changes", async (visit) => {
    await calculateTheExample(visit);
    await visit.page.locator("header a[hreflang]").first().click();
    const other = visit.language === "ar" ? "en" : "ar";
    await visit.page.waitForFunction((lang) => document.documentElement.lang === lang, other);
    assert.equal(await visit.page.locator("#wage").inputValue(), "9,000");
    assert.equal(await visit.page.locator("#birth-year").inputValue(), "1984");
    await amount(visit, "7,312.50");
  });

  journey("a link within the portal opens everything, and a shared case, like an address", async (visit) => {
    const { page } = visit;
    const open = () => page.getByRole("button", { name: visit.text("calc-calculate"), exact: true }).waitFor();
    await visit.open("calculators");
    await visit.goInside(`${PAGE}#all`);
    await open();
    const fragment = "v=1&b=1984-05-20&l=yes&y=14&w=yes&k=yes&p=9000";
    await visit.goInside("calculators");
    await visit.goInside(`${PAGE}#${fragment}`);
    await page.waitForFunction(() => document.querySelector("#wage")?.value === "9000");
    // Another case of the same calculator, while it is open.
    await visit.goInside(`${PAGE}#${fragment.replace("p=9000", "p=7000")}`);
    await page.waitForFunction(() => document.querySelector("#wage")?.value === "7000");
    // A link of another calculator says whose it is, and leads there.
    const other = worked("calculators/saned");
    await visit.goInside(`${PAGE}#${other.fragment}`);
    await page.getByText(visit.text("calc-link-other")).waitFor();
    await page.locator("#calc-link a").click();
    await page.waitForURL(/calculators\/saned#/);
    await assertTells(visit, other.shown[visit.language], "the case of the other calculator");
    await page.goBack();
    await page.waitForURL(new RegExp(`${PAGE}#`));
  });

  journey("an example fills the form, and says so when it cannot be fetched", { viewports: ["phone"] }, async (visit) => {
    const { page } = visit;
    await visit.open(ALL);
    const example = page.getByRole("button", { name: visit.text("pension-example-early"), exact: true });
    await page.locator("#calc-examples > summary").click();
    await page.locator("#wage").fill("1234");
    await page.route("**/examples.txt", (route) => route.abort());
    await example.click();
    await page.getByText(visit.text("calc-examples-failed")).waitFor();
    assert.equal(await page.locator("#wage").inputValue(), "1,234", "nothing typed is lost");
    await assertAxeHasNothingToSay(page);
    await page.unroute("**/examples.txt");
    await example.click();
    await page.getByText(visit.text("calc-examples-failed")).waitFor({ state: "detached" });
    await submit(visit);
    await amount(visit, "9,375.00");
    visit.expectProblems(/ERR_FAILED/);
  });

  journey("a law that does not arrive is said, asked for again, and nothing typed is lost", async (visit) => {
    const { page } = visit;
    await page.route("**/law.ftl", (route) => route.abort());
    await page.goto(visit.address(ALL));
    await page.getByText(visit.text("calc-law-missing")).waitFor();
    await answer(visit, { years: monthsOfTheExample() });
    await submit(visit);
    await page.getByText(visit.text("calc-law-missing")).waitFor();
    await assertAxeHasNothingToSay(page);
    await page.unroute("**/law.ftl");
    await page.getByRole("button", { name: visit.text("ui-retry") }).click();
    // What was asked for meanwhile is answered without another press.
    await amount(visit, "7,312.50");
    assert.equal(await page.locator("#wage").inputValue(), "9,000");
    visit.expectProblems(/ERR_FAILED/);
  });

  journey("what is changed in a link's case stays, though its law comes late", async (visit) => {
    const link = await linkOfTheExample(visit);
    const other = await visit.newPage();
    await other.route("**/law.ftl", (route) => route.abort());
    await other.goto(link);
    await other.getByText(visit.text("calc-law-missing")).waitFor();
    await other.locator("#wage").fill("12000");
    await other.getByRole("button", { name: visit.text("calc-calculate"), exact: true }).click();
    await other.getByText(visit.text("calc-law-missing")).waitFor();
    await other.unroute("**/law.ftl");
    await other.getByRole("button", { name: visit.text("ui-retry") }).click();
    await other.locator(HEADLINE).getByText("9,750.00").first().waitFor();
    assert.equal(await other.locator("#wage").inputValue(), "12,000");
    visit.expectProblems(/ERR_FAILED/);
  });

  journey("whoever is faster than the rest of the page is told that it comes, and goes on when it is here", async (visit) => {
    if (!(await isPrerendered(visit.portal))) return;
    const { page } = visit;
    let letGo;
    const held = new Promise((resolve) => (letGo = resolve));
    await page.route(REST, (route) => held.then(() => route.continue()));
    await visit.open(PAGE);
    const next = page.getByRole("button", { name: visit.text("calc-continue"), exact: true });
    await next.click();
    // What is wrong with the first question needs nothing more.
    await page.locator("#calc-errors").waitFor();
    await chooseGregorian(visit, "birth");
    await fillDate(page, "birth", ["20", "5", "1984"]);
    await next.click();
    await page.locator("#calc-law-coming").getByText(visit.text("calc-law-coming")).waitFor();
    await assertAxeHasNothingToSay(page);
    letGo();
    await page.locator("#before-law").waitFor();
    await page.waitForFunction(() => document.activeElement?.id === "calc-step");
    await page.getByRole("button", { name: visit.text("calc-back") }).click();
    assert.equal(await page.locator("#birth-year").inputValue(), "1984", "nothing typed is lost");
  });

  journey("an address that asks for everything opens with the first question where the rest does not come", async (visit) => {
    if (!(await isPrerendered(visit.portal))) return;
    const { page } = visit;
    visit.expectProblems(/ERR_FAILED|Failed to fetch|Failed to load resource/);
    await page.route(REST, (route) => route.abort());
    await visit.open(ALL);
    await page.locator("#birth-day").waitFor();
    await page.getByText(visit.text("calc-law-missing")).waitFor();
    await assertAxeHasNothingToSay(page);
    await page.unroute(REST);
    await page.getByRole("button", { name: visit.text("ui-retry") }).click();
    await page.locator("#wage").waitFor();
    assert.equal(await page.locator("#calc-form").count(), 1, "one form");
  });

  journey("a family is built, changed and shared out with the keyboard alone", { viewports: ["desktop"] }, async (visit) => {
    const { page } = visit;
    await visit.open("calculators/survivors#all");
    const press = async (target, key = "Enter") => {
      await target.focus();
      await page.keyboard.press(key);
    };
    await press(page.locator("#calc-examples > summary"));
    await press(page.getByRole("button", { name: visit.text("survivors-example-family") }));
    await page.locator("#heirs-3-relation").waitFor();
    await press(page.getByRole("button", { name: visit.text("calc-calculate"), exact: true }));
    await amount(visit, "6,000.00");
    const shares = page.locator("section:has(> #survivors-shares) tbody");
    assert.ok((await shares.getByText("2,000.00").count()) >= 3);
    await press(page.locator("#heirs-add"));
    await page.locator("#heirs-4-relation").selectOption("mother");
    await shares.getByText("1,500.00").first().waitFor();
    await press(page.getByRole("button", { name: visit.matcher("calc-remove") }).first());
    await shares.getByText("2,000.00").first().waitFor();
    await assertAxeHasNothingToSay(page);
  });
});
