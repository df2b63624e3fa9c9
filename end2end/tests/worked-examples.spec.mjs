// Every worked example of the law, from the law's own table of cases through the page itself.
//
// Each calculator's first one is typed as a person types it; the others arrive as links do. What the
// page has to say comes from the table, by src/calculators/tests/table.rs.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import { assertAxeHasNothingToSay } from "./support/accessibility.mjs";
import { assertTells, calculate, fillIn, RESULT } from "./support/pages/calculator.mjs";
import { journeys } from "./support/visit.mjs";

const CASES = JSON.parse(readFileSync(new URL("support/worked-examples.json", import.meta.url), "utf8"));
const PAGES = [...new Set(CASES.map((one) => one.page))];
assert.equal(PAGES.length, 11, "every calculator has worked examples");

journeys("the worked examples of the law", ({ journey }) => {
  for (const slug of PAGES) {
    const own = CASES.filter((one) => one.page === slug);

    journey(`${slug}: typed, and as links`, { viewports: ["desktop"] }, async (visit) => {
      const { page } = visit;
      const [typed] = own;
      await visit.open(`${slug}#all`);
      await fillIn(visit, typed.answers);
      await calculate(visit);
      await assertTells(visit, typed.shown[visit.language], `${typed.id}, typed`);
      await assertAxeHasNothingToSay(page);

      const startOver = page.getByRole("button", { name: visit.text("calc-start-over"), exact: true });
      for (const { id, fragment, shown } of own) {
        await startOver.click();
        await page.locator(RESULT).waitFor({ state: "detached" });
        // The same link twice is no new address.
        await page.evaluate(() => (location.hash = ""));
        await page.evaluate((link) => (location.hash = link), fragment);
        await assertTells(visit, shown[visit.language], `${id}, as a link`);
      }
    });
  }
});
