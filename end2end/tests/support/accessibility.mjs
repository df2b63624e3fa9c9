// What a machine can say about accessibility: axe with every rule, reflow, focus.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
// 7:1 is promised to those who ask for more contrast, and to everyone where the law's figures are read; 4.5:1
// everywhere.
const MORE_CONTRAST_ONLY = ["color-contrast-enhanced"];
const ABOUT_COLOURS = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];

/**
 * Every rule of axe, experimental and best-practice ones too, or those that look at colours; fails with
 * what it has to say.
 */
export async function assertAxeHasNothingToSay(page, { moreContrast = false, coloursOnly = false } = {}) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  // A colour on its way from one look to the other is no colour of the page.
  // Those of what is folded away come to their end without ever saying so: neither by their promise, nor by going.
  await page.waitForFunction(() => !document.getAnimations().some((one) => one instanceof CSSTransition && one.playState === "running"));
  const isRead = await page.evaluate(() => Boolean(document.querySelector("main .g-reading")));
  const violations = await page.evaluate(async ({ skipped, only }) => {
    const isOn = (id) => !skipped.includes(id) && (!only || only.includes(id));
    const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: isOn(ruleId) }]));
    const { violations } = await axe.run(document, { rules, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(" ")} — ${node.failureSummary.replace(/\s+/g, " ")}`),
    );
  }, { skipped: moreContrast || isRead ? [] : MORE_CONTRAST_ONLY, only: coloursOnly ? ABOUT_COLOURS : null });
  assert.deepEqual(violations, [], "axe");
}

/** WCAG 1.4.10: nothing needs sideways scrolling, except inside regions made to be scrolled. */
export async function assertNoSidewaysScrolling(page) {
  const culprits = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const scrolls = (element) => element && (/(auto|scroll|hidden|clip)/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    return [...document.body.querySelectorAll("*")]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && (box.right > width + 1 || box.left < -1) && !scrolls(element.parentElement);
      })
      .slice(0, 5)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className} ${Math.round(element.getBoundingClientRect().width)}px`);
  });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(overflow <= 0, `the page is ${overflow}px too wide: ${culprits.join(", ")}`);
}

/**
 * Tabs through the whole page. Every stop must be visible, unobscured and marked (WCAG 2.4.7, 2.4.11),
 * and the walk must come round (2.1.2). Returns what was stopped at, as `role: name`.
 */
export async function walkByKeyboard(page, { limit = 200 } = {}) {
  await page.evaluate(() => {
    document.activeElement?.blur?.();
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
  });
  const stops = [];
  for (let step = 0; step < limit; step += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(describeFocus);
    // Past the last stop the focus leaves the page, which shows as the body or as the first stop again.
    if (!stop || stops[0]?.path === stop.path) return stops.map(({ name }) => name);
    assert.ok(!stops.some(({ path }) => path === stop.path), `the keyboard is caught at ${stop.name}`);
    assert.ok(stop.marked, `no visible focus on ${stop.name}`);
    assert.ok(stop.uncovered, `covered while focused: ${stop.name}`);
    stops.push(stop);
  }
  throw new Error(`the keyboard walk does not come round within ${limit} stops`);
}

// Runs in the page.
function describeFocus() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const segments = [];
  for (let node = element; node && node !== document.documentElement; node = node.parentElement) {
    segments.unshift(`${node.tagName}[${[...(node.parentElement?.children ?? [])].indexOf(node)}]`);
  }
  // Visually hidden radios and checkboxes show their focus on the label beside them.
  const shown = element.matches("input[type=radio], input[type=checkbox]") ? (element.closest("label") ?? element) : element;
  const candidates = [element, shown, ...shown.querySelectorAll("*"), element.parentElement, element.nextElementSibling].filter(Boolean);
  const marked = candidates.some((candidate) => {
    const style = getComputedStyle(candidate);
    return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  });
  // A link that runs over two lines has its first part where a finger would look for it.
  const box = shown.getClientRects()[0] ?? shown.getBoundingClientRect();
  const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
  const y = Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1);
  const hit = document.elementFromPoint(x, y);
  const inView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const related = hit && (shown.contains(hit) || hit.contains(shown) || hit.closest("label")?.control === element);
  const role = element.getAttribute("role") ?? element.tagName.toLowerCase();
  const name = (element.getAttribute("aria-label") ?? element.labels?.[0]?.innerText ?? element.innerText ?? "").trim().slice(0, 60);
  return { path: segments.join(">"), name: `${role}: ${name}`, marked, uncovered: Boolean(inView && related) };
}
