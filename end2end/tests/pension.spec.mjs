// A pensioner's dashboard and letter: what is shown, what happens when a part of it fails, and what
// comes out on paper.
import assert from "node:assert/strict";

import { assertAxeHasNothingToSay, assertNoSidewaysScrolling, walkByKeyboard } from "./support/accessibility.mjs";
import { breakApi } from "./support/network.mjs";
import { Dashboard, PENSION_CARDS } from "./support/pages/dashboard.mjs";
import { journeys } from "./support/visit.mjs";

const EVERY_CARD = PENSION_CARDS.map(({ id }) => id);
const SERVER_ERROR = { status: 500, code: "internal" };
// The browser itself reports failing requests; these journeys make them fail on purpose.
const FAILING = [/status of 5\d\d/, /ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/];

const dashboardOf = (visit) => new Dashboard(visit, { cards: PENSION_CARDS });
const pensioner = (visit, note) => visit.portal.accountOf("retiree", (account) => account.note.includes(note));

journeys("pensioners' dashboard", ({ journey }) => {
  journey("shows every card with its age", { viewports: ["phone", "desktop"] }, async (visit) => {
    await visit.signInAs("retiree", pensioner(visit, "since 2017"));
    await visit.open("pension");
    const dashboard = dashboardOf(visit);
    assert.deepEqual(await dashboard.shown(), EVERY_CARD);
    for (const { id, title } of PENSION_CARDS) {
      assert.equal((await dashboard.card(id).locator("h2").innerText()).trim(), visit.text(title));
      assert.ok((await dashboard.card(id).locator(".g-data-card__as-of").innerText()).trim(), `${id} says how old it is`);
    }
    const day = dashboard.card("next-payment").locator("time").first();
    assert.match(await day.innerText(), visit.language === "ar" ? /هـ.* .*م/ : /AH.*20\d\d/);
    assert.match(await day.getAttribute("datetime"), /^\d{4}-\d{2}-\d{2}$/);
    await assertNoSidewaysScrolling(visit.page);
    await visit.picture("pension");
  });

  journey("the payments are bars and the same figures as a table", async (visit) => {
    await visit.signInAs("retiree", pensioner(visit, "since 2017"));
    await visit.open("pension");
    const card = dashboardOf(visit).card("payments");
    const toggle = card.getByRole("button", { name: visit.text("ui-view-as-table") });
    assert.equal(await card.locator(".g-pension__bars .g-chart__series-1").count(), 12);
    await toggle.focus();
    await visit.page.keyboard.press("Enter");
    assert.equal(await card.locator("tbody [role=row]").count(), 12);
    assert.match(await card.locator("tbody [role=row]").first().innerText(), /[\d,]+\.\d\d/);
    await assertAxeHasNothingToSay(visit.page);
  });

  for (const { id, path } of PENSION_CARDS) {
    journey(`a failure of ${path} stays in its card and can be tried again`, async (visit) => {
      visit.expectProblems(...FAILING);
      await visit.signInAs("retiree");
      const mend = await breakApi(visit.page, path, SERVER_ERROR);
      await visit.open("pension");
      const dashboard = dashboardOf(visit);
      assert.deepEqual(await dashboard.shown(), EVERY_CARD.filter((card) => card !== id));
      const text = await dashboard.card(id).innerText();
      assert.ok(text.includes("test-reference"), "the reference for support is there");
      assert.ok(!/\b0\.00\b/.test(text), "a failure is no zero");
      await assertAxeHasNothingToSay(visit.page);
      await dashboard.retry(id).focus();
      await visit.page.keyboard.press("Enter");
      await visit.settled();
      assert.equal(await visit.page.evaluate(() => document.activeElement.tagName), "BUTTON");
      await mend();
      await visit.page.keyboard.press("Enter");
      await visit.settled();
      assert.deepEqual(await dashboard.shown(), EVERY_CARD);
      await visit.page.waitForFunction((card) => document.activeElement?.id === `${card}-title`, id);
    });
  }

  journey("before the first payment its day stands there, and no zero", async (visit) => {
    await visit.signInAs("retiree", pensioner(visit, "first pension has not been paid"));
    const none = { as_of: new Date().toISOString().replace(/\.\d+Z/, "Z"), first_pay_day: "2031-01-01", payments: [] };
    await visit.page.route("**/api/v1/pension/payments", (route) => route.fulfill({ json: none }));
    await visit.open("pension");
    const card = dashboardOf(visit).card("payments");
    assert.ok((await card.innerText()).includes(visit.text("retiree-payments-none")));
    assert.match(await card.innerText(), /2031/);
    assert.ok(!/\b0\.00\b/.test(await card.innerText()));
  });

  journey("a family sees its shares, and what waits is one step", async (visit) => {
    await visit.signInAs("retiree", pensioner(visit, "Widow"));
    await visit.open("pension");
    const family = dashboardOf(visit).card("family");
    assert.equal(await family.locator("tbody [role=row]").count(), 4);
    assert.ok((await family.innerText()).includes(visit.text("retiree-family-ended")));
    await visit.signInAs("retiree", pensioner(visit, "without a bank account"));
    await visit.open("pension");
    const step = dashboardOf(visit).card("next-step");
    const link = step.getByRole("link", { name: visit.text("retiree-thing-bank-action") });
    assert.equal(await link.getAttribute("href"), `/${visit.language}/services#bank-account`);
  });

  journey("the letter is read, printed as a document and says what it is not", { viewports: ["phone", "desktop"] }, async (visit) => {
    await visit.signInAs("retiree", pensioner(visit, "since 2017"));
    await visit.open("pension");
    await visit.page.getByRole("link", { name: visit.text("retiree-letter-open") }).click();
    await visit.page.waitForURL(visit.address("pension/letter"));
    await visit.settled();
    const letter = visit.page.locator("#letter");
    assert.ok((await letter.innerText()).includes(visit.text("retiree-letter-demonstration")));
    assert.ok(await visit.page.getByRole("button", { name: visit.text("retiree-letter-print") }).isVisible());
    await assertNoSidewaysScrolling(visit.page);
    await visit.picture("pension-letter");
    await visit.page.emulateMedia({ media: "print" });
    const printed = await visit.page.evaluate(() => ({
      chrome: [...document.querySelectorAll("header, footer, nav, .g-stamp, button, .g-letter .g-data-card__as-of")].filter((element) => element.checkVisibility()).length,
      rows: document.querySelectorAll("#letter .g-key-values__row").length,
      demonstration: document.querySelector(".g-letter__demo").checkVisibility(),
    }));
    assert.equal(printed.chrome, 0, "nothing but the document is printed");
    assert.ok(printed.rows >= 7 && printed.demonstration);
    const paper = await visit.page.pdf({ format: "A4", preferCSSPageSize: true });
    assert.equal((paper.toString("latin1").match(/\/Type\s*\/Page[^s]/g) ?? []).length, 1, "one sheet");
    await visit.picture("pension-letter-print");
  });

  journey("is used with the keyboard alone and reflows", { viewports: ["narrow", "desktop"] }, async (visit) => {
    await visit.signInAs("retiree");
    await visit.open("pension");
    await assertNoSidewaysScrolling(visit.page);
    const stops = await walkByKeyboard(visit.page);
    for (const key of ["retiree-letter-open", "retiree-task-deductions", "ui-view-as-table"]) {
      assert.ok(stops.some((stop) => stop.includes(visit.text(key).slice(0, 40))), `${key} is reached`);
    }
  });

  journey("every pensioner's dashboard renders", { viewports: ["phone"], languages: ["ar"] }, async (visit) => {
    for (const account of visit.portal.accounts().filter(({ role }) => role === "retiree")) {
      await visit.context.clearCookies();
      await visit.signInAs("retiree", account);
      await visit.open("pension");
      assert.deepEqual(await dashboardOf(visit).shown(), EVERY_CARD, account.note);
      await assertNoSidewaysScrolling(visit.page);
    }
  });
}, { people: 60 });
