// Individuals sign in: the way through, and every way it can go wrong.
import assert from "node:assert/strict";

import { assertAxeHasNothingToSay, assertNoSidewaysScrolling } from "./support/accessibility.mjs";
import { breakApi } from "./support/network.mjs";
import { isPrerendered } from "./support/portal.mjs";
import { SignIn, assertNoTrace, listen, strangersNumber } from "./support/pages/sign-in.mjs";
import { journeys } from "./support/visit.mjs";

const EVERYWHERE = { viewports: ["phone", "desktop"] };
const PASSWORD = "never a real password 7";
const NUMBER = "1058529940";
/** What a door has beyond its first look. */
const LATER = /\/(split_door\.wasm|start_door\.bin)$/;

journeys("individuals sign in", ({ journey }) => {
  journey("with number, password and code, and leave no trace", EVERYWHERE, async (visit) => {
    const announced = await listen(visit);
    const account = visit.portal.anyAccount();
    const signIn = new SignIn(visit);
    await signIn.begin(account);
    const code = await visit.portal.code(account.mobile);
    const secrets = [account.identity_number, account.password, account.mobile.slice(-9), code];
    await assertNoTrace(visit, secrets, await announced());
    await signIn.enterCode(code);
    await signIn.arrived();
    await assertNoTrace(visit, secrets, await announced());
    // The code page has been replaced: back leads to the first page, which leads on at once.
    await visit.page.goBack();
    await signIn.arrived();
  });

  journey("are told exactly what is wrong with each field", async (visit) => {
    const signIn = new SignIn(visit);
    await signIn.open();
    await signIn.button("sign-in-submit").click();
    const [noNumber, noPassword] = ["error-identity-number-empty", "error-password-empty"].map((key) => visit.text(key));
    await signIn.assertReported(noNumber, noPassword);
    await assertAxeHasNothingToSay(visit.page);
    assert.equal(await visit.page.locator("#identity-number-error").innerText().then((text) => text.includes(noNumber)), true);
    await signIn.report.getByRole("link", { name: noPassword }).click();
    assert.equal(await visit.page.evaluate(() => document.activeElement.id), "password");
    const faults = {
      "10585a9940": "error-identity-number-digits",
      "105852994": "error-identity-number-length",
      3058529940: "error-identity-number-first-digit",
      1058529941: "error-identity-number-check-digit",
    };
    for (const [number, key] of Object.entries(faults)) {
      await signIn.submit(number, PASSWORD);
      await signIn.assertReported(visit.text(key));
    }
    // A mended field loses its error when it is left, and the title its prefix.
    await signIn.number.fill(NUMBER);
    await signIn.password.focus();
    await signIn.report.waitFor({ state: "detached" });
    await visit.page.waitForFunction((prefix) => !document.title.startsWith(prefix), visit.text("title-problem"));
  });

  journey("hear of a refusal whose words did not come, and are told why when they do", async (visit) => {
    if (!(await isPrerendered(visit.portal))) return;
    visit.expectProblems(/ERR_FAILED|Failed to fetch|Failed to load resource|ERR_INTERNET_DISCONNECTED/);
    await visit.page.route(LATER, (route) => route.abort());
    const signIn = new SignIn(visit);
    await signIn.open();
    await signIn.submit(strangersNumber(), PASSWORD);
    const place = visit.page.locator("#sign-in-report-place");
    await place.getByRole("alert").filter({ hasText: visit.text("error-part-missing") }).waitFor();
    await assertAxeHasNothingToSay(visit.page);
    await visit.page.unroute(LATER);
    await place.getByRole("button", { name: visit.text("ui-retry") }).click();
    await signIn.assertReported(visit.text("error-sign-in-wrong-pair"));
  });

  journey("may type or paste Arabic digits", async (visit) => {
    const account = visit.portal.anyAccount();
    const arabic = (digits) => digits.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));
    const signIn = new SignIn(visit);
    await signIn.open();
    await signIn.submit(arabic(account.identity_number), account.password);
    await signIn.code.waitFor();
    const code = await visit.portal.code(account.mobile);
    await signIn.code.focus();
    await visit.page.keyboard.insertText(`رمزك ${arabic(code)}`);
    assert.equal(await signIn.code.inputValue(), code);
    await signIn.button("sign-in-code-submit").click();
    await signIn.arrived();
  });

  journey("are locked out after five wrong passwords, with the time left", EVERYWHERE, async (visit) => {
    const account = visit.portal.takeAccount();
    const signIn = new SignIn(visit);
    await signIn.open();
    for (let attempt = 1; attempt <= 4; attempt += 1) {
      await signIn.submit(account.identity_number, `${PASSWORD}${attempt}`);
      await signIn.assertReported(visit.text("error-sign-in-wrong-pair"));
      assert.equal(await signIn.number.inputValue(), account.identity_number, "the number stays");
      await visit.page.waitForFunction(() => document.querySelector("#password").value === "", "the password is typed anew");
      assert.equal(await visit.page.locator("[aria-invalid]").count(), 0, "neither field is singled out");
    }
    await assertAxeHasNothingToSay(visit.page);
    await signIn.submit(account.identity_number, PASSWORD);
    await signIn.assertReported(visit.text("error-sign-in-locked"), visit.text("sign-in-forgotten-password"), "30");
    await assertAxeHasNothingToSay(visit.page);
    await visit.picture("sign-in-locked");
    // Even the right password does not help now, and the answer is the same.
    await signIn.submit(account.identity_number, account.password);
    await signIn.assertReported(visit.text("error-sign-in-locked"));
    assert.equal(signIn.path(), "/sign-in/individual");
  });

  journey("are told the same about a number nobody has", async (visit) => {
    const signIn = new SignIn(visit);
    const number = strangersNumber();
    await signIn.open();
    await signIn.submit(number, PASSWORD);
    await signIn.assertReported(visit.text("error-sign-in-wrong-pair"));
  });

  journey("start over after three wrong codes", async (visit) => {
    const account = visit.portal.takeAccount();
    const signIn = new SignIn(visit);
    await signIn.begin(account);
    await signIn.button("sign-in-code-submit").click();
    await signIn.assertReported(visit.text("error-verification-code-empty"));
    await signIn.enterCode("123");
    await signIn.assertReported(visit.text("error-verification-code-length"));
    const wrong = signIn.wrongCode(await visit.portal.code(account.mobile));
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      await signIn.enterCode(wrong);
      await signIn.assertReported(visit.text("error-sign-in-code-wrong"));
      assert.equal(await signIn.code.inputValue(), "");
    }
    await assertAxeHasNothingToSay(visit.page);
    await signIn.enterCode(wrong);
    await visit.page.getByText(visit.text("error-sign-in-code-too-many")).waitFor();
    assert.equal(signIn.path(), "/sign-in/individual");
    assert.equal(await signIn.number.inputValue(), "");
    await assertAxeHasNothingToSay(visit.page);
  });

  journey("can reload, go back and continue in the middle", async (visit) => {
    const account = visit.portal.anyAccount();
    const signIn = new SignIn(visit);
    await signIn.begin(account);
    await visit.page.reload();
    await visit.ready();
    await signIn.code.waitFor();
    assert.match(await visit.page.locator("#verification-code-hint").innerText(), new RegExp(account.mobile.slice(-2)));
    await visit.page.goBack();
    const offer = visit.page.getByRole("link", { name: visit.text("sign-in-continue-with-code") });
    await offer.waitFor();
    assert.equal(await signIn.number.inputValue(), "");
    assert.equal(await signIn.password.inputValue(), "");
    await assertAxeHasNothingToSay(visit.page);
    await offer.click();
    await signIn.code.waitFor();
    await signIn.enterCode(await visit.portal.code(account.mobile));
    await signIn.arrived();
  });

  journey("may finish in a second tab", async (visit) => {
    const account = visit.portal.anyAccount();
    const first = new SignIn(visit);
    await first.begin(account);
    const second = new SignIn(visit, await visit.newPage());
    await visit.open("sign-in/individual/code", second.page);
    await second.enterCode(await visit.portal.code(account.mobile));
    await second.arrived();
    await first.arrived();
  });

  journey("may give up in a second tab", async (visit) => {
    const account = visit.portal.anyAccount();
    const first = new SignIn(visit);
    await first.begin(account);
    const second = new SignIn(visit, await visit.newPage());
    await visit.open("sign-in/individual/code", second.page);
    await second.button("sign-in-code-start-over").click();
    await second.number.waitFor();
    assert.equal(await second.page.getByText(visit.text("error-sign-in-no-attempt")).count(), 0, "that was on purpose");
    await first.enterCode("000000");
    await first.page.getByText(visit.text("error-sign-in-no-attempt")).waitFor();
    assert.equal(first.path(), "/sign-in/individual");
  });

  journey("are led to the start when no code is waited for", async (visit) => {
    await visit.open("sign-in/individual/code");
    await visit.page.getByText(visit.text("error-sign-in-no-attempt")).waitFor();
    await visit.page.waitForURL(visit.address("sign-in/individual"));
    await assertAxeHasNothingToSay(visit.page);
  });

  journey("come back to the page they wanted", async (visit) => {
    const account = visit.portal.anyAccount();
    const signIn = new SignIn(visit);
    await visit.page.goto(visit.address("me/contributions"));
    await signIn.number.waitFor();
    assert.equal(new URL(visit.page.url()).search, "", "the wanted page is not in the address");
    await signIn.submit(account.identity_number, account.password);
    await signIn.code.waitFor();
    await signIn.enterCode(await visit.portal.code(account.mobile));
    await signIn.arrived("me/contributions");
  });

  journey("see that a slow answer is waited for, and cannot send twice", async (visit) => {
    const signIn = new SignIn(visit);
    const number = strangersNumber();
    await signIn.open();
    let sent = 0;
    visit.page.on("request", (request) => (sent += request.method() === "POST" && request.url().endsWith("/sign-in/individual") ? 1 : 0));
    const mend = await breakApi(visit.page, "/sign-in/individual", { delay: 6_500 });
    await signIn.submit(number, PASSWORD);
    const button = visit.page.locator("button[type=submit]");
    await visit.page.waitForFunction(() => document.querySelector("button[type=submit]").getAttribute("aria-disabled") === "true");
    // By force, since the test driver waits for a button that says it cannot be used.
    await button.click({ force: true });
    await signIn.password.press("Enter");
    await visit.page.locator("form .g-hint", { hasText: visit.text("sign-in-slow") }).waitFor();
    await assertAxeHasNothingToSay(visit.page);
    await visit.picture("sign-in-slow");
    await signIn.assertReported(visit.text("error-sign-in-wrong-pair"));
    assert.equal(sent, 1);
    assert.equal(await button.getAttribute("aria-disabled"), null);
    await mend();
  });

  for (const [name, failure, key] of [
    ["no network", "offline", "error-offline"],
    ["a service out of reach", "unreached", "error-unreached"],
    ["a proxy's page", "html", "error-unexpected"],
    ["an empty answer", "empty", "error-unreadable"],
    ["a broken-off answer", "truncated", "error-unreadable"],
    ["a failing backend", { status: 500, code: "internal" }, "error-internal"],
    ["an overloaded backend", { status: 503, code: "unavailable", retry_after_seconds: 3 }, "error-unavailable"],
    ["too many requests", { status: 429, code: "rate-limited", retry_after_seconds: 90 }, "sign-in-busy"],
    ["a code nobody knows", { status: 418, code: "newer.than-this" }, "error-unknown"],
    ["an outdated page", { status: 426, code: "build.outdated" }, "sign-in-outdated"],
    ["a blocked account", { status: 403, code: "sign-in.blocked" }, "error-sign-in-blocked"],
  ]) {
    journey(`keep what they typed: ${name}`, async (visit) => {
      visit.expectProblems(/Failed to load resource/);
      const signIn = new SignIn(visit);
      const number = strangersNumber();
      await signIn.open();
      const mend = await breakApi(visit.page, "/sign-in/individual", failure);
      await signIn.submit(number, PASSWORD);
      await signIn.assertReported(visit.text(key));
      assert.equal(await signIn.number.inputValue(), number);
      assert.equal(await signIn.password.inputValue(), PASSWORD);
      const next = await signIn.report.locator("#sign-in-report-next").innerText();
      assert.ok(next.trim().length > 10, "a next step");
      await assertAxeHasNothingToSay(visit.page);
      await assertNoTrace(visit, [number, PASSWORD]);
      await mend();
      await signIn.button("sign-in-submit").click();
      await signIn.assertReported(visit.text("error-sign-in-wrong-pair"));
    });
  }

  journey("learn of a session that began although its answer was lost", async (visit) => {
    const account = visit.portal.anyAccount();
    const signIn = new SignIn(visit);
    await signIn.begin(account);
    const code = await visit.portal.code(account.mobile);
    await visit.page.route("**/api/v1/sign-in/code", async (route) => {
      await route.fetch().then((response) => route.fulfill({ response, body: '{"step": "signed' }));
    });
    await signIn.enterCode(code);
    await signIn.arrived();
  });

  journey("keep the code when it could not be checked", async (visit) => {
    visit.expectProblems(/Failed to load resource/);
    const account = visit.portal.anyAccount();
    const signIn = new SignIn(visit);
    await signIn.begin(account);
    const code = await visit.portal.code(account.mobile);
    const mend = await breakApi(visit.page, "/sign-in/code", "unreached");
    await signIn.enterCode(code);
    await signIn.assertReported(visit.text("error-unreached"), visit.text("sign-in-code-kept"));
    assert.equal(await signIn.code.inputValue(), code);
    await assertAxeHasNothingToSay(visit.page);
    await mend();
    await signIn.button("sign-in-code-submit").click();
    await signIn.arrived();
  });

  journey("can try again when the code page cannot learn where the sign-in stands", async (visit) => {
    visit.expectProblems(/Failed to load resource/);
    const account = visit.portal.anyAccount();
    const signIn = new SignIn(visit);
    await signIn.begin(account);
    const mend = await breakApi(visit.page, "/sign-in", { status: 500, code: "internal" });
    await visit.page.reload();
    await visit.page.getByText(visit.text("error-internal")).waitFor();
    await assertAxeHasNothingToSay(visit.page);
    await mend();
    await signIn.button("ui-retry").click();
    await signIn.code.waitFor();
  });

  journey("need nothing but a keyboard", async (visit) => {
    const account = visit.portal.anyAccount();
    const signIn = new SignIn(visit);
    await visit.open("sign-in");
    const { keyboard } = visit.page;
    const tabTo = async (matches) => {
      for (let step = 0; step < 60; step += 1) {
        await keyboard.press("Tab");
        if (await visit.page.evaluate(matches)) return;
      }
      throw new Error("the keyboard does not get there");
    };
    await tabTo(() => document.activeElement.getAttribute("href")?.endsWith("/sign-in/individual"));
    await keyboard.press("Enter");
    await signIn.number.waitFor();
    await tabTo(() => document.activeElement.id === "identity-number");
    await keyboard.type(account.identity_number);
    await tabTo(() => document.activeElement.id === "password");
    await keyboard.type(account.password);
    await keyboard.press("Tab");
    await keyboard.press("Enter");
    await visit.page.waitForFunction(() => document.querySelector("#password").type === "text");
    await keyboard.press("Shift+Tab");
    await keyboard.press("Enter");
    await signIn.code.waitFor();
    await visit.page.waitForFunction(() => document.activeElement.id === "page-heading");
    await tabTo(() => document.activeElement.id === "verification-code");
    await keyboard.type(await visit.portal.code(account.mobile));
    await keyboard.press("Enter");
    await signIn.arrived();
  });

  journey("find the door they used last", async (visit) => {
    await visit.open("sign-in");
    await visit.page.getByRole("link", { name: visit.text("sign-in-door-retiree") }).click();
    await visit.page.locator("#password").waitFor();
    await visit.open("sign-in");
    await visit.page.getByText(visit.text("sign-in-door-last-used")).waitFor();
    assert.equal(await visit.page.evaluate(() => localStorage.getItem("gosi-door")), "retiree");
  });

  journey("switch the language without losing what they typed", async (visit) => {
    const signIn = new SignIn(visit);
    await signIn.open();
    await signIn.submit("123", "");
    await signIn.report.waitFor();
    const other = visit.language === "ar" ? "en" : "ar";
    await visit.page.locator(`header a[hreflang=${other}]`).click();
    await visit.page.waitForFunction((language) => document.documentElement.lang === language, other);
    assert.equal(await signIn.number.inputValue(), "123");
    await signIn.report.waitFor();
    assert.equal(await visit.page.locator("#identity-number-error").count(), 1);
  });

  journey("can read it all at 320 pixels with the largest text, light and dark", { viewports: ["narrow"] }, async (visit) => {
    await visit.page.addInitScript(() => localStorage.setItem("gosi-preferences", JSON.stringify({ textScale: "1.5" })));
    const account = visit.portal.anyAccount();
    const signIn = new SignIn(visit);
    await signIn.open();
    await signIn.button("sign-in-submit").click();
    await signIn.report.waitFor();
    await assertNoSidewaysScrolling(visit.page);
    await visit.picture("sign-in-narrow");
    await signIn.submit(account.identity_number, account.password);
    await signIn.code.waitFor();
    await assertNoSidewaysScrolling(visit.page);
    for (const colorScheme of ["light", "dark"]) {
      await visit.page.emulateMedia({ colorScheme });
      await assertAxeHasNothingToSay(visit.page);
    }
    await visit.picture("sign-in-code-narrow");
  });
});

journeys("codes of a short life", ({ journey }) => {
  journey("expire, are sent anew after a spoken countdown, and then work", EVERYWHERE, async (visit) => {
    const announced = await listen(visit);
    const account = visit.portal.takeAccount();
    const signIn = new SignIn(visit);
    await signIn.begin(account);
    const first = await visit.portal.code(account.mobile);
    const resend = visit.page.getByRole("button", { name: visit.text("sign-in-code-resend") });
    assert.equal(await resend.getAttribute("aria-disabled"), "true");
    assert.match(await visit.page.locator("#resend-wait").innerText(), /0:1[0-2]/);
    // A click of the test's tool would wait until the button may be pressed.
    await resend.press("Enter");
    assert.equal((await visit.portal.outbox(account.mobile)).length, 1, "pressed too soon nothing is sent");
    await visit.page.locator(".g-alert", { hasText: visit.text("error-sign-in-code-expired") }).waitFor();
    await assertAxeHasNothingToSay(visit.page);
    await signIn.enterCode(first);
    await signIn.assertReported(visit.text("error-sign-in-code-expired"));
    await visit.page.waitForFunction(() => !document.querySelector(".g-sign-in__resend button").hasAttribute("aria-disabled"));
    const said = (await announced()).join("\n");
    assert.ok(said.includes(visit.text("sign-in-code-resend-now")), said);
    assert.ok(!/[^\d](8|7|6|5|4|3) /.test(said.split("\n").filter((line) => line.includes(visit.text("sign-in-code-resend-now").slice(0, 12))).join("\n")), `every second is not spoken: ${said}`);
    await resend.click();
    await visit.page.locator(".g-alert", { hasText: visit.text("sign-in-code-resent") }).waitFor();
    assert.equal(await visit.page.evaluate(() => document.activeElement.tagName), "BUTTON", "the focus stays");
    await assertAxeHasNothingToSay(visit.page);
    await signIn.enterCode(await visit.portal.code(account.mobile, { before: first }));
    await signIn.arrived();
  });
}, { options: ["--code-life-seconds", "8", "--resend-after-seconds", "12"] });

journeys("few codes an hour", ({ journey }) => {
  journey("end with the time to wait, and the last code still works", async (visit) => {
    const account = visit.portal.takeAccount();
    const signIn = new SignIn(visit);
    await signIn.begin(account);
    const first = await visit.portal.code(account.mobile);
    const resend = visit.page.getByRole("button", { name: visit.text("sign-in-code-resend") });
    const allowed = () => !document.querySelector(".g-sign-in__resend button").hasAttribute("aria-disabled");
    await visit.page.waitForFunction(allowed);
    await resend.click();
    await visit.page.getByText(visit.text("sign-in-code-resent-last")).first().waitFor();
    await visit.page.waitForFunction(allowed);
    await resend.click();
    await signIn.assertReported(visit.text("error-sign-in-resend-too-many"));
    await assertAxeHasNothingToSay(visit.page);
    await signIn.enterCode(await visit.portal.code(account.mobile, { before: first }));
    await signIn.arrived();
  });
}, { options: ["--sends-per-hour", "2", "--resend-after-seconds", "1"] });
