// Retirees and employers sign in, and one person changes between roles: the ways through, and every way
// they can go wrong.
import assert from "node:assert/strict";

import { assertAxeHasNothingToSay, assertNoSidewaysScrolling } from "./support/accessibility.mjs";
import { breakApi } from "./support/network.mjs";
import { BusinessDoor } from "./support/pages/business-door.mjs";
import { SignIn, assertNoTrace, listen, strangersNumber } from "./support/pages/sign-in.mjs";
import { journeys } from "./support/visit.mjs";

const EVERYWHERE = { viewports: ["phone", "desktop"] };
const PASSWORD = "never a real password 7";

class RetireeDoor extends SignIn {
  async open() {
    await this.visit.open("sign-in/retiree", this.page);
  }
}

journeys("retirees sign in", ({ journey }) => {
  journey("with number and password, without a code, and leave no trace", EVERYWHERE, async (visit) => {
    const announced = await listen(visit);
    const account = visit.portal.accountOf("retiree");
    const door = new RetireeDoor(visit);
    await door.open();
    assert.equal(await visit.page.locator("main a[href^='tel:']").count(), 1, "the call centre stands on the page");
    await assertAxeHasNothingToSay(visit.page);
    await door.submit(account.identity_number, account.password);
    await door.arrived("pension");
    await assertNoTrace(visit, [account.identity_number, account.password], await announced());
    await visit.page.reload();
    await visit.ready();
    assert.equal(door.path(), "/pension");
    // Who is signed in is led on from the door, also backwards.
    await visit.goInside("help");
    await visit.page.goto(visit.address("sign-in/retiree"));
    await door.arrived("pension");
    await visit.page.goBack();
    await visit.page.waitForURL(visit.address("help"));
  });

  journey("are told alike, whether the number is anybody's or nobody's, and then wait", async (visit) => {
    const account = visit.portal.accountOf("retiree");
    const door = new RetireeDoor(visit);
    const answers = [];
    for (const number of [account.identity_number, strangersNumber()]) {
      await door.open();
      await door.submit(number, PASSWORD);
      await door.assertReported(visit.text("error-sign-in-wrong-pair"));
      assert.equal(await door.password.inputValue(), "");
      assert.equal(await door.number.inputValue(), number);
      answers.push(await door.reported());
    }
    assert.equal(answers[0], answers[1]);
    // The right password forgets the wrong tries.
    await door.open();
    await door.submit(account.identity_number, account.password);
    await door.arrived("pension");
  });

  journey("are shown the other door when there is no pension", async (visit) => {
    const account = visit.portal.anyAccount();
    const door = new RetireeDoor(visit);
    await door.open();
    await door.submit(account.identity_number, account.password);
    await door.assertReported(visit.text("error-sign-in-no-role"), visit.text("sign-in-no-role-next-retiree"));
  });

  journey("can have larger text at one press, and keep it", async (visit) => {
    const door = new RetireeDoor(visit);
    await door.open();
    const size = () => visit.page.locator("#password").evaluate((field) => parseFloat(getComputedStyle(field).fontSize));
    const before = await size();
    await door.button("sign-in-larger-text").click();
    await visit.page.locator("[aria-pressed=true]").waitFor();
    assert.ok((await size()) > before);
    await visit.page.reload();
    await visit.ready();
    assert.ok((await size()) > before, "the next visit too");
    await assertNoSidewaysScrolling(visit.page);
  });

  journey("are asked at their own door for their own page, and sign in again after a failing answer", async (visit) => {
    const account = visit.portal.accountOf("retiree");
    visit.expectProblems(/status of 503/);
    const door = new RetireeDoor(visit);
    await visit.open("pension");
    await visit.page.waitForURL(visit.address("sign-in/retiree"));
    const mend = await breakApi(visit.page, "/sign-in/retiree", { status: 503, code: "unavailable" });
    await door.submit(account.identity_number, account.password);
    await door.assertReported(visit.text("sign-in-failed-heading"));
    assert.equal(await door.password.inputValue(), account.password, "nothing typed is lost");
    await mend();
    await door.button("sign-in-submit").click();
    await door.arrived("pension");
  });
});

journeys("employers sign in", ({ journey }) => {
  journey("by role, three names, picture and establishment, and leave no trace", EVERYWHERE, async (visit) => {
    const announced = await listen(visit);
    const account = visit.portal.accountOf("business");
    const door = new BusinessDoor(visit);
    await visit.open("sign-in/business");
    await visit.page.getByRole("link", { name: visit.text("sign-in-role-organisation") }).click();
    await visit.page.waitForURL(visit.address("sign-in/business/organisation"));
    await door.picture.waitFor();
    await assertAxeHasNothingToSay(visit.page);
    await assertNoSidewaysScrolling(visit.page);
    await door.enter(account);
    await door.arrived("business/establishment");
    await assertAxeHasNothingToSay(visit.page);
    const search = visit.page.locator("#establishment-search");
    await search.fill("900000034");
    await visit.page.waitForFunction(() => document.querySelectorAll(".g-establishments__item").length === 1);
    await door.establishment("900000034").click();
    await door.arrived("business");
    await visit.page.locator(".g-banner--acting").waitFor();
    await assertNoTrace(visit, [account.identity_number, account.password, account.user_name], await announced());
    // The last used stands first.
    await visit.page.locator(".g-banner--acting a").click();
    await door.arrived("business/establishment");
    const first = visit.page.locator(".g-establishments__item").first();
    assert.ok((await first.innerText()).includes(visit.text("establishments-used")));
  });

  journey("lose nothing but the code over a picture read wrong, and the password over a wrong one", async (visit) => {
    const account = visit.portal.accountOf("business");
    const door = new BusinessDoor(visit);
    await door.open();
    const before = await door.shown();
    await door.fill(account);
    await door.visualCode.fill("٠٠٠٠");
    await door.submit();
    await door.assertReported(visit.text("error-sign-in-visual-code"), visit.text("sign-in-visual-code-next"));
    assert.notEqual(await door.shown(), before, "another picture");
    assert.equal(await door.visualCode.inputValue(), "");
    assert.equal(await door.password.inputValue(), account.password);
    assert.equal(await door.userName.inputValue(), account.user_name);
    await door.enter(account, PASSWORD);
    await door.assertReported(visit.text("error-sign-in-wrong-triple"));
    assert.equal(await door.password.inputValue(), "");
    // Read on an Arabic keyboard.
    await door.fill(account);
    await door.visualCode.fill((await door.read()).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))));
    await door.submit();
    await door.arrived("business/establishment");
  });

  journey("can have a new picture, hear it, and need neither", async (visit) => {
    const account = visit.portal.accountOf("business", (candidate) => candidate.user_name === "ghadah.hr");
    const door = new BusinessDoor(visit);
    await door.open("establishment");
    const before = await door.shown();
    await door.button("sign-in-visual-code-new").click();
    await visit.page.waitForFunction((id) => {
      const picture = document.querySelector(".g-visual-code img");
      return picture && !picture.src.includes(id);
    }, before);
    await door.button("sign-in-visual-code-listen").click();
    const sound = visit.page.locator(".g-visual-code audio");
    await sound.waitFor();
    await visit.page.waitForFunction(() => document.querySelector(".g-visual-code audio").duration > 2);
    assert.ok((await sound.getAttribute("src")).endsWith(`language=${visit.language}`));
    await door.button("sign-in-verify-otherwise").click();
    await visit.page.getByText(visit.text("sign-in-by-text-title")).waitFor();
    assert.equal(await door.visualCode.count(), 0);
    await assertAxeHasNothingToSay(visit.page);
    await door.fill(account);
    await door.submit();
    await door.code.waitFor();
    assert.equal(door.path(), "/sign-in/business/code");
    // A reload and a second tab find the same step.
    await visit.page.reload();
    await visit.ready();
    await door.code.waitFor();
    await door.enterCode(await visit.portal.code(account.mobile));
    await door.arrived("business");
  });

  journey("find their way from a wrong role, and from a page they wanted", async (visit) => {
    const account = visit.portal.accountOf("business", (candidate) => candidate.user_name === "ghadah.hr");
    const door = new BusinessDoor(visit);
    await visit.open("business");
    await visit.page.waitForURL(visit.address("sign-in/business"));
    await visit.page.getByRole("link", { name: visit.text("sign-in-role-organisation") }).click();
    await door.picture.waitFor();
    await door.enter(account);
    await door.assertReported(visit.text("error-sign-in-no-role"));
    await visit.page.locator(".g-sign-in__role a").click();
    await visit.page.getByRole("link", { name: visit.text("sign-in-role-establishment"), exact: true }).click();
    await visit.page.waitForURL(visit.address("sign-in/business/establishment"));
    await door.picture.waitFor();
    await door.enter(account);
    await door.arrived("business");
  });
});

journeys("one person in several roles", ({ journey }) => {
  journey("changes without signing out, in every tab", EVERYWHERE, async (visit) => {
    const account = visit.portal.accountOf("business", (candidate) => candidate.roles.length === 3);
    await visit.signInAs("individual", account);
    await visit.open("me");
    const other = await visit.newPage();
    await visit.open("me", other);
    const change = async (key) => {
      if (visit.viewport === "phone") await visit.page.getByRole("button", { name: visit.text("nav-menu") }).click();
      const place = visit.page.locator(visit.viewport === "phone" ? ".g-menu__account" : ".g-header .g-account");
      await place.locator("summary").click();
      await place.getByRole("button", { name: visit.text(key) }).click();
    };
    await change("role-retiree");
    await visit.page.waitForURL(visit.address("pension"));
    // The other tab shows another role's page: it offers to change, or to go on.
    await other.getByRole("link", { name: visit.text("other-role-back") }).waitFor();
    await assertAxeHasNothingToSay(other);
    await visit.settled();
    await change("role-business");
    await visit.page.waitForURL(visit.address("business"));
    await visit.page.locator(".g-banner--acting").waitFor();
  });

  journey("is asked for a proof where its door asks for a code, and then goes on", async (visit) => {
    visit.expectProblems(/status of 403/);
    const account = visit.portal.accountOf("business", (candidate) => candidate.roles.length === 3);
    await visit.signInAs("retiree", account);
    await visit.open("me");
    await visit.page.getByRole("button", { name: visit.text("other-role-change") }).click();
    // The dialog stands there at once; after the proof the page that was wanted comes.
    const dialog = visit.page.locator("dialog#step-up[open]");
    await dialog.waitFor();
    await assertAxeHasNothingToSay(visit.page);
    const before = (await visit.portal.outbox(account.mobile)).find((message) => message.code)?.code ?? null;
    await dialog.getByRole("button").filter({ hasText: account.mobile.slice(-2) }).click();
    await dialog.locator("#step-up-code").fill(await visit.portal.code(account.mobile, { before }));
    await dialog.getByRole("button", { name: visit.text("step-up-confirm"), exact: true }).click();
    await visit.page.waitForURL(visit.address("me"));
    await visit.page.locator("#status").waitFor();
  });
});

journeys("the choice of door", ({ journey }) => {
  journey("tells of known outages, and what still works while nothing can be asked", async (visit) => {
    const outage = { area: "codes", text: { ar: "قد تتأخر رسائل الرموز", en: "Codes may arrive late" } };
    visit.portal.announceOutages([outage]);
    await visit.open("sign-in");
    await visit.page.getByText(outage.text[visit.language]).waitFor();
    await assertAxeHasNothingToSay(visit.page);
    visit.portal.announceOutages([]);
    visit.expectProblems(/status of 503/);
    const mend = await breakApi(visit.page, "/status", { status: 503, code: "unavailable" });
    await visit.open("sign-in");
    await visit.page.getByText(visit.text("sign-in-down-title")).waitFor({ timeout: 20_000 });
    assert.equal(await visit.page.locator("main a[href$='/calculators']").count(), 1);
    await assertAxeHasNothingToSay(visit.page);
    await mend();
    await visit.page.locator("main").getByRole("button", { name: visit.text("shell-retry") }).click();
    await visit.page.getByText(visit.text("sign-in-down-title")).waitFor({ state: "detached" });
  });
});
