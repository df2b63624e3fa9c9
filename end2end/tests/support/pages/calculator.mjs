// The form of any calculator, filled the way a person fills it, and its result as they read it.
import assert from "node:assert/strict";

export const RESULT = ".g-calculator__result";
const ISOLATES = /[\u2066-\u2069]/g;

/** Fills the workbench with answers by the names of their questions, each into the control it has. */
export async function fillIn(visit, answers) {
  const { page } = visit;
  let left = Object.entries(answers);
  // What is asked depends on other answers: those that are not asked yet wait for the next round.
  while (left.length) {
    const waiting = [];
    for (const [name, value] of left) if (!(await answer(page, name, value))) waiting.push([name, value]);
    assert.ok(waiting.length < left.length, `no question takes ${waiting.map(([name]) => name)}`);
    left = waiting;
  }
}

async function answer(page, name, value) {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll("#calc-form details:not(#calc-examples)")) folded.open = true;
  });
  const there = async (selector) => (await page.locator(selector).count()) > 0;
  const id = `[id="${name}"]`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return (await there(`[id="${name}-day"]`)) && typeDate(page, name, value);
  if (/^\d{4}-\d{2}$/.test(value)) {
    if (!(await there(`[id="${name}-year"]`))) return false;
    await page.locator(`[id="${name}-month"]`).selectOption(String(Number(value.slice(5))));
    await page.locator(`[id="${name}-year"]`).fill(value.slice(0, 4));
    return true;
  }
  const radio = `input[type=radio][name="${name}"][value="${value}"]`;
  if (await there(radio)) {
    await page.locator(radio).check({ force: true });
    return true;
  }
  const add = `[id="${name}-add"]`;
  if ((await there(add)) || (await there(`[id="${name}-1-heading"]`))) {
    while (!(await there(`[id="${name}-${value}-heading"]`))) await page.locator(add).click();
    return true;
  }
  if (await there(`select${id}`)) {
    await page.locator(`select${id}`).selectOption(value);
    return true;
  }
  if (!(await there(`${id}:is(input, textarea)`))) return false;
  await page.locator(id).fill(value);
  return true;
}

async function typeDate(page, name, value) {
  const [year, month, day] = value.split("-").map(Number);
  const group = page.locator(`fieldset:has([id="${name}-day"])`).last();
  await group.locator("input[value=gregorian]").check({ force: true });
  await page.locator(`[id="${name}-day"]`).fill(String(day));
  await page.locator(`[id="${name}-month"]`).selectOption(String(month));
  await page.locator(`[id="${name}-year"]`).fill(String(year));
  return true;
}

export function calculate(visit) {
  return visit.page.getByRole("button", { name: visit.text("calc-calculate"), exact: true }).click();
}

/** Waits until the result says all of some texts; says which one it does not. */
export async function assertTells(visit, texts, about) {
  const { page } = visit;
  const missing = () =>
    page.evaluate(
      ([selector, wanted, isolates]) => {
        const plain = (text) => text.replace(new RegExp(isolates, "g"), "").replace(/\s+/g, " ");
        const shown = plain(document.querySelector(selector)?.innerText ?? "");
        return wanted.filter((text) => !shown.includes(plain(text)));
      },
      [RESULT, texts, ISOLATES.source],
    );
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if ((await missing()).length === 0) return;
    await page.waitForTimeout(50);
  }
  assert.deepEqual(await missing(), [], about);
}
