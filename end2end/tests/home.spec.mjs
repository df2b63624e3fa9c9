// The public home page: the search, the doors, the calculator of two dates, and what it asks of others.
import assert from "node:assert/strict";

import { assertAxeHasNothingToSay, assertNoSidewaysScrolling } from "./support/accessibility.mjs";
import { chooseCalendar, fillDate, shownDate, ummAlQura } from "./support/pages/dates.mjs";
import { journeys } from "./support/visit.mjs";

const WORDS = { ar: "تعريف المعاش", en: "pension letter" };
// As people write it: without the hamza, with an article too many.
const MISSPELT = { ar: "الاشتراك مدد", en: "PERIODS contribution" };
// What a service is called elsewhere: words that stand nowhere on the page.
const SYNONYM = { ar: "برنت", en: "employment history" };
const NONSENSE = { ar: "ظظظظظظ", en: "qqqqqqq" };

journeys("the home page", ({ journey }) => {
  journey("what is searched for before all texts are here is found when they come", async (visit) => {
    const { page } = visit;
    let letGo;
    const held = new Promise((resolve) => (letGo = resolve));
    await page.route("**/assets/texts-*/**", (route) => held.then(() => route.continue()));
    await visit.open("");
    await page.getByRole("combobox", { name: visit.text("search-label") }).fill(SYNONYM[visit.language]);
    letGo();
    await page.locator("#home-search-list [role=option]").first().waitFor();
  });

  journey("is searched with the keyboard, and a suggestion leads to its service", { viewports: ["phone", "desktop"] }, async (visit) => {
    await visit.open();
    const { page } = visit;
    const search = page.getByRole("combobox", { name: visit.text("search-label") });
    await search.focus();
    await page.keyboard.insertText(WORDS[visit.language]);
    const options = page.locator("#home-search-list [role=option]");
    await options.first().waitFor();
    assert.equal(await search.getAttribute("aria-expanded"), "true");
    await page.waitForFunction(() => document.querySelector("#live-polite").textContent.trim());
    await assertAxeHasNothingToSay(page);
    await visit.picture("home-search", { fullPage: false });

    // Down goes through the suggestions, past the last one back to the words; Escape folds the list.
    const active = () => search.getAttribute("aria-activedescendant");
    await page.keyboard.press("ArrowDown");
    assert.equal(await active(), "home-search-option-0");
    await page.keyboard.press("ArrowUp");
    assert.equal(await active(), null);
    await page.keyboard.press("Escape");
    assert.equal(await search.getAttribute("aria-expanded"), "false");
    assert.equal(await search.inputValue(), WORDS[visit.language], "the words stay");

    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${visit.address("services")}#pension-letter`);
    await page.waitForFunction(() => document.querySelector("#pension-letter")?.open);
    await page.waitForFunction(() => document.activeElement?.closest("#pension-letter"));
    assert.ok(await page.locator("#pension-letter .g-disclosure__body").isVisible());

    await page.goBack();
    await page.waitForURL(visit.address(""));
    await visit.settled();
  });

  journey("leads to the list of services for words of one's own, and never sends them", async (visit) => {
    const requests = [];
    visit.page.on("request", (request) => requests.push(decodeURIComponent(request.url()) + (request.postData() ?? "")));
    await visit.open();
    const search = visit.page.getByRole("combobox", { name: visit.text("search-label") });
    await search.fill(MISSPELT[visit.language]);
    await visit.page.getByRole("button", { name: visit.text("search-submit"), exact: true }).click();
    await visit.page.waitForURL(/\/services#q=/);
    await visit.settled();
    // Found however it is spelt. The address changes before the list's code is there.
    await visit.page.locator("#contribution-record").waitFor();
    await visit.page.locator("#services-search").fill(NONSENSE[visit.language]);
    await visit.page.locator(".g-empty").waitFor();
    await assertAxeHasNothingToSay(visit.page);
    await visit.page.getByRole("button", { name: visit.text("services-clear") }).click();
    await visit.page.locator(".g-empty").waitFor({ state: "detached" });
    for (const words of [MISSPELT, NONSENSE]) {
      assert.ok(!requests.some((request) => request.includes(words[visit.language])), "what is searched for is nobody's business");
    }
  });

  journey("says so when nothing is found, and clears the words", async (visit) => {
    await visit.open();
    const search = visit.page.getByRole("combobox", { name: visit.text("search-label") });
    await search.fill(NONSENSE[visit.language]);
    await visit.page.locator("#live-polite", { hasText: visit.text("search-none") }).waitFor({ state: "attached" });
    assert.equal(await search.getAttribute("aria-expanded"), "false");
    await visit.page.getByRole("button", { name: visit.text("search-clear") }).click();
    assert.equal(await search.inputValue(), "");
    assert.equal(await visit.page.evaluate(() => document.activeElement.id), "home-search");
  });

  journey("offers what people search for most, and a door for everybody", async (visit) => {
    await visit.open();
    for (const [key, service] of [
      ["home-suggest-saned", "saned"],
      ["home-suggest-register-establishment", "register-establishment"],
    ]) {
      await visit.page.getByRole("link", { name: visit.text(key), exact: true }).first().click();
      await visit.page.waitForURL(`${visit.address("services")}#${service}`);
      await visit.page.waitForFunction((id) => document.querySelector(`#${id}`)?.open, service);
      await visit.page.goBack();
      await visit.page.waitForURL(visit.address(""));
      await visit.settled();
    }
    for (const [key, slug] of [
      ["door-individuals", "sign-in/individual"],
      ["door-retirees", "sign-in/retiree"],
      ["door-employers", "sign-in/business"],
    ]) {
      await visit.page.locator(".g-doors").getByRole("link", { name: visit.text(key), exact: true }).click();
      await visit.page.waitForURL(visit.address(slug));
      await visit.page.goBack();
      await visit.page.waitForURL(visit.address(""));
      await visit.settled();
    }
  });

  journey("answers two dates in either calendar, on the device", { viewports: ["phone", "desktop"] }, async (visit) => {
    const { page } = visit;
    const calls = [];
    page.on("request", (request) => {
      const { pathname, search } = new URL(request.url());
      // The next page's code and texts may be fetched ahead; their addresses carry nothing of anybody's.
      const isFileOfTheApp = request.method() === "GET" && !search && /^\/(pkg-[0-9a-f]+|assets)\//.test(pathname);
      if (!isFileOfTheApp) calls.push(`${request.method()} ${pathname}`);
    });
    await visit.open();
    calls.length = 0;
    const submit = () => page.getByRole("button", { name: visit.text("home-mini-submit") }).click();
    const answer = page.locator(".g-mini__answer");

    await submit();
    await page.locator("#mini-birth-error").waitFor();
    await page.locator("#mini-first-error").waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.id), "mini-birth-day");
    await assertAxeHasNothingToSay(page);

    // Amended by the decree of 1445H: the age becomes 61 years, and a pension is paid from June 2045.
    const [birth, first] = ["1984-05-20", "2012-01-01"];
    await chooseCalendar(page, "mini-birth", "gregorian");
    await fillDate(page, "mini-birth", birth.split("-").reverse().map(Number));
    const hijri = ummAlQura(birth);
    const other = await page.locator("#mini-birth-other").innerText();
    assert.ok(other.includes(String(hijri[0])) && other.includes(String(hijri[2])), `${other} is not ${hijri}`);
    // The same as a Hijri date: the unfinished field changes its calendar, and Arabic digits are digits.
    await chooseCalendar(page, "mini-first", "hijri");
    const arabic = (number) => String(number).replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));
    const [day, month, year] = ummAlQura(first);
    await fillDate(page, "mini-first", [arabic(day), month, arabic(year)]);
    await submit();
    await answer.locator("time[datetime='2045-06-01']").waitFor();
    assert.ok((await page.locator("#live-polite").textContent()).trim(), "the answer is announced");
    await assertAxeHasNothingToSay(page);
    await assertNoSidewaysScrolling(page);
    await visit.picture("home-answer");

    // A whole date is converted with its calendar, and the answer stays the same.
    await chooseCalendar(page, "mini-birth", "hijri");
    assert.deepEqual(await shownDate(page, "mini-birth"), hijri);
    await chooseCalendar(page, "mini-first", "gregorian");
    assert.deepEqual(await shownDate(page, "mini-first"), [1, 1, 2012]);
    await submit();
    await answer.locator("time[datetime='2045-06-01']").waitFor();

    await fillDate(page, "mini-first", [1, 1, 1970]);
    await submit();
    await page.locator("#mini-first-error", { hasText: visit.text("home-mini-first-before-birth") }).waitFor();
    assert.equal(await answer.count(), 0, "no answer to dates that cannot be");
    assert.deepEqual(calls, [], "nothing is sent");
  });

  journey("says whether the service works, and asks again", async (visit) => {
    visit.expectProblems(/status of 503/);
    // Its own health page, which lies beside the API.
    await visit.page.route("**/health", (route) => route.fulfill({ status: 503, body: "" }));
    await visit.open();
    const status = visit.page.locator(".g-status").first();
    await status.getByText(visit.text("home-status-down"), { exact: true }).waitFor();
    await assertAxeHasNothingToSay(visit.page);
    await visit.page.unroute("**/health");
    await status.getByRole("button", { name: visit.text("shell-retry") }).click();
    await status.getByText(visit.text("home-status-working"), { exact: true }).waitFor();
  });
});
