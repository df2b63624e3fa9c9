// A person works out their pension: answers, mistakes, changes, the explanation, and nothing is sent.
import assert from "node:assert/strict";

import { assertAxeHasNothingToSay, assertNoSidewaysScrolling } from "./support/accessibility.mjs";
import { journeys } from "./support/visit.mjs";

const PAGE = "calculators/pension";

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
  return visit.page.getByRole("button", { name: visit.text("pension-calculate") }).click();
}

journeys("the pension calculator", ({ journey }) => {
  journey("names every unanswered question and leads to it", { viewports: ["phone", "desktop"] }, async (visit) => {
    await visit.open(PAGE);
    await submit(visit);
    const summary = visit.page.locator("#pension-errors");
    await summary.waitFor();
    assert.equal(await visit.page.evaluate(() => document.activeElement.id), "pension-errors");
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
    await visit.open(PAGE);
    sent.length = 0;
    await answer(visit, { years: monthsOfTheExample() });
    await submit(visit);
    // 140 months and those from July 2024 to May 2045 are 390: 9,000 x 390 / 480.
    const headline = visit.page.locator(".g-calculator__headline");
    await headline.getByText("7,312.50").first().waitFor();
    assert.equal(await visit.page.evaluate(() => document.activeElement.id), "pension-result");
    await visit.page.locator("#pension-explanation summary").click();
    const explained = visit.page.locator("#pension-explanation .g-explanation__step");
    assert.ok((await explained.count()) >= 3, "the figure is explained step by step");
    assert.equal(await visit.page.locator("#pension-scenarios ~ * tbody tr, section:has(#pension-scenarios) tbody tr").count(), 3);
    await assertAxeHasNothingToSay(visit.page);
    await assertNoSidewaysScrolling(visit.page);

    // The calculator asks nobody: with the backend out of reach it goes on working.
    await visit.page.route("**/api/**", (route) => route.abort());
    await visit.page.locator("#wage").fill("٢٠٬٠٠٠");
    await headline.getByText("16,250.00").first().waitFor();
    assert.deepEqual(sent, [], "nothing is sent");
  });

  journey("keeps the answers and the result when the language changes", async (visit) => {
    await visit.open(PAGE);
    await answer(visit, { years: monthsOfTheExample() });
    await submit(visit);
    await visit.page.locator(".g-calculator__headline").getByText("7,312.50").first().waitFor();
    await visit.page.locator("header a[hreflang]").first().click();
    const other = visit.language === "ar" ? "en" : "ar";
    await visit.page.waitForFunction((lang) => document.documentElement.lang === lang, other);
    assert.equal(await visit.page.locator("#wage").inputValue(), "9,000");
    assert.equal(await visit.page.locator("#birth-year").inputValue(), "1984");
    await visit.page.locator(".g-calculator__headline").getByText("7,312.50").first().waitFor();
  });

  journey("opens a link with answers in it, and refuses what makes no sense", async (visit) => {
    await visit.open(`${PAGE}#v=1&b=1984-05-20&l=yes&y=60&w=yes&k=yes&p=9000`);
    await visit.page.waitForFunction(() => document.querySelector("#wage").value === "9000");
    await submit(visit);
    await visit.page.locator("#time-error").waitFor();
    assert.equal(await visit.page.locator("#pension-errors").getByRole("link").count(), 1);
  });
});
