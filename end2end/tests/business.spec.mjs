// An employer's dashboard and list of contributors: what is shown, what happens when a part of it
// fails, the switch between establishments, and the search.
import assert from "node:assert/strict";

import { assertAxeHasNothingToSay, assertNoSidewaysScrolling, walkByKeyboard } from "./support/accessibility.mjs";
import { breakApi } from "./support/network.mjs";
import { BUSINESS_CARDS, Dashboard } from "./support/pages/dashboard.mjs";
import { BusinessDoor } from "./support/pages/business-door.mjs";
import { journeys } from "./support/visit.mjs";

const EVERY_CARD = BUSINESS_CARDS.map(({ id }) => id);
const SERVER_ERROR = { status: 500, code: "internal" };
// The browser itself reports failing requests; these journeys make them fail on purpose.
const FAILING = [/status of 5\d\d/, /ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/];
const [FIRST, SECOND, EMPTY] = ["900000013", "900000014", "900000015"];

const dashboardOf = (visit) => new Dashboard(visit, { cards: BUSINESS_CARDS });

/** Signs in the supervisor of several establishments, who acts for one of them. */
async function actFor(visit, number) {
  const account = visit.portal.accountOf("business", ({ user_name }) => user_name === "bandar.oasis");
  await visit.signInAs("business", account, { chosen: false });
  if (number) await visit.actFor(number);
}

journeys("employers' dashboard", ({ journey }) => {
  journey("shows every card with its age", { viewports: ["phone", "desktop"] }, async (visit) => {
    await actFor(visit, SECOND);
    await visit.open("business");
    const dashboard = dashboardOf(visit);
    assert.deepEqual(await dashboard.shown(), EVERY_CARD);
    for (const { id, title } of BUSINESS_CARDS) {
      assert.equal((await dashboard.card(id).locator("h2").innerText()).trim(), visit.text(title));
      assert.ok((await dashboard.card(id).locator(".g-data-card__as-of").innerText()).trim(), `${id} says how old it is`);
    }
    // The bill that is not paid is what is due, and the first thing that waits.
    const total = (await dashboard.card("due").locator(".g-stat__value").innerText()).match(/[\d,]+\.\d\d/)[0];
    assert.ok((await dashboard.card("waiting").locator("li").first().innerText()).includes(total));
    assert.equal(await dashboard.card("bills").locator("tbody [role=row]").count(), 12);
    await assertNoSidewaysScrolling(visit.page);
    await visit.picture("business");
  });

  for (const { id, path } of BUSINESS_CARDS) {
    journey(`a failure of ${path} stays in its card and can be tried again`, async (visit) => {
      visit.expectProblems(...FAILING);
      await actFor(visit, FIRST);
      const mend = await breakApi(visit.page, path, SERVER_ERROR);
      await visit.open("business");
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

  journey("the establishment is chosen and changed in place", async (visit) => {
    await actFor(visit, null);
    await visit.open("business");
    await visit.page.waitForURL(visit.address("business/establishment"));
    await new BusinessDoor(visit).establishment(FIRST).click();
    await visit.page.waitForURL(visit.address("business"));
    await visit.settled();
    for (const number of [SECOND, FIRST]) {
      await visit.page.getByLabel(visit.text("business-establishment-choose")).selectOption(number);
      // Choosing alone changes nothing (WCAG 3.2.2).
      await visit.page.getByRole("button", { name: visit.text("business-establishment-change") }).focus();
      await visit.page.keyboard.press("Enter");
      await visit.page.waitForFunction((chosen) => document.querySelector("#establishment .g-identifier")?.textContent === chosen, number);
      await visit.settled();
      assert.deepEqual(await dashboardOf(visit).shown(), EVERY_CARD);
      await visit.page.waitForFunction(() => document.activeElement?.id === "establishment-title");
    }
    const announced = await visit.page.locator("[aria-live=polite], [role=status]").allInnerTexts();
    assert.ok(announced.join(" ").trim(), "the change is announced");
    await visit.page.reload();
    await visit.ready();
    assert.equal(await visit.page.locator("#establishment .g-identifier").innerText(), FIRST, "it stays chosen");
  });

  journey("an establishment without people is told what to do first", async (visit) => {
    await actFor(visit, EMPTY);
    await visit.open("business");
    assert.equal(await visit.page.locator("#headcount ol li").count(), 3);
    for (const id of ["due", "bills"]) assert.ok(!/\b0\.00\b/.test(await visit.page.locator(`#${id}`).innerText()), `${id} shows no zero`);
    await assertAxeHasNothingToSay(visit.page);
  });

  journey("the list is searched by the server and cut into pages", { viewports: ["phone", "desktop"] }, async (visit) => {
    await actFor(visit, FIRST);
    await visit.open("business");
    await visit.page.getByRole("link", { name: visit.text("business-heads-open") }).click();
    await visit.page.waitForURL(visit.address("business/contributors"));
    await visit.settled();
    const addresses = [];
    visit.page.on("request", (request) => addresses.push(request.url()));
    const rows = visit.page.locator("#contributors tbody [role=row]");
    assert.equal(await rows.count(), 20);
    const firstPage = await rows.first().innerText();
    await visit.page.getByRole("button", { name: visit.text("business-page-after") }).click();
    await visit.page.waitForFunction(() => document.activeElement?.id === "contributors-title");
    assert.notEqual(await rows.first().innerText(), firstPage);
    await assertNoSidewaysScrolling(visit.page);
    await visit.picture("contributors");
    // A name of somebody on this page, in another spelling.
    const name = (await rows.first().locator("th .g-table__cell").innerText()).trim().split(/\s+/).slice(0, 2).join(" ");
    const spelt = name.replaceAll("ة", "ه").replaceAll("أ", "ا").toUpperCase();
    await visit.page.getByLabel(visit.text("business-search-label")).fill(spelt);
    await visit.page.keyboard.press("Enter");
    await visit.settled();
    const found = await rows.locator("th .g-table__cell").allInnerTexts();
    assert.ok(found.length < 20 && found.some((text) => text.includes(name)), `${spelt}: ${found.join(", ")}`);
    assert.ok(addresses.every((address) => !decodeURIComponent(address).includes(spelt)), "no name in an address");
    assert.ok(!visit.page.url().includes("?"));
    await visit.page.getByLabel(visit.text("business-search-label")).fill("زقزوق");
    await visit.page.keyboard.press("Enter");
    await visit.page.getByText(visit.text("business-list-none")).first().waitFor();
    await assertAxeHasNothingToSay(visit.page);
  });

  journey("a search that fails keeps what was typed", async (visit) => {
    visit.expectProblems(...FAILING);
    await actFor(visit, FIRST);
    const mend = await breakApi(visit.page, "/business/contributors", SERVER_ERROR);
    await visit.open("business/contributors");
    const field = visit.page.getByLabel(visit.text("business-search-label"));
    await field.fill("نورة");
    await visit.page.keyboard.press("Enter");
    await visit.settled();
    assert.equal(await field.inputValue(), "نورة");
    await mend();
    await new Dashboard(visit, { cards: [] }).retry("contributors").click();
    await visit.settled();
    assert.equal(await visit.page.locator("#contributors .g-error-panel").count(), 0);
  });

  journey("is used with the keyboard alone and reflows", { viewports: ["narrow", "desktop"] }, async (visit) => {
    await actFor(visit, FIRST);
    await visit.open("business");
    await assertNoSidewaysScrolling(visit.page);
    const stops = await walkByKeyboard(visit.page);
    for (const key of ["business-establishment-change", "business-heads-open", "business-do-injury"]) {
      assert.ok(stops.some((stop) => stop.includes(visit.text(key).slice(0, 40))), `${key} is reached`);
    }
  });

  journey("nothing of another's establishment is shown", async (visit) => {
    await visit.signInAs("business", visit.portal.accountOf("business", ({ user_name }) => user_name === "ghadah.hr"));
    await visit.open("business");
    assert.equal(await visit.page.locator("#establishment .g-identifier").innerText(), "900000016");
    assert.equal(await visit.page.locator("#establishment select").count(), 0, "there is nothing to choose");
    const status = await visit.page.evaluate(async () => {
      const headers = { "content-type": "application/json", "x-gosi-csrf": "1", "idempotency-key": `"${crypto.randomUUID()}"` };
      const body = JSON.stringify({ registration_number: "900000013" });
      return (await fetch("/api/v1/session/establishment", { method: "POST", headers, body })).status;
    });
    visit.expectProblems(/status of 404/);
    assert.equal(status, 404);
  });
}, { people: 60 });
