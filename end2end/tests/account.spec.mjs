// What a signed-in person sees and changes of their own account, in every role.
import assert from "node:assert/strict";

import { assertAxeHasNothingToSay } from "./support/accessibility.mjs";
import { breakApi } from "./support/network.mjs";
import { REFUSALS, SignIn, assertNoTrace } from "./support/pages/sign-in.mjs";
import { journeys } from "./support/visit.mjs";

const OPTIONS = { options: ["--faults"] };
const EVERYWHERE = { viewports: ["phone", "desktop"] };
const ISOLATES = /[\u2066-\u2069]/g;

const button = (visit, key, scope = visit.page) => scope.getByRole("button", { name: visit.text(key), exact: true });

/** Lets so much time pass for the backend. */
async function push(visit, seconds) {
  const headers = { "content-type": "application/json", "x-gosi-csrf": "1" };
  const response = await fetch(`${visit.portal.url}/dev/clock`, { method: "POST", headers, body: JSON.stringify({ advance_seconds: seconds }) });
  assert.equal(response.status, 200);
}

/** A browser of the same person's on another device. */
async function onAnotherDevice(visit, account) {
  const context = await visit.page.context().browser().newContext({ locale: "en-GB", userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0" });
  const page = await context.newPage();
  await page.goto(visit.address("help"));
  const before = (await visit.portal.outbox(account.mobile)).find((message) => message.code)?.code ?? null;
  const post = (path, body) =>
    page.evaluate(
      async ([url, content]) => {
        const headers = { "content-type": "application/json", "x-gosi-csrf": "1", "idempotency-key": `"${crypto.randomUUID()}"` };
        const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(content) });
        return response.json();
      },
      [`/api/v1${path}`, body],
    );
  await post("/sign-in/individual", { identity_number: account.identity_number, password: account.password });
  await post("/sign-in/code", { code: await visit.portal.code(account.mobile, { before }) });
  return { context, page };
}

/** Proves by a code in the open dialog who one is. */
async function proveByCode(visit, account) {
  const dialog = visit.page.locator("dialog#step-up[open]");
  await dialog.waitFor();
  const before = (await visit.portal.outbox(account.mobile)).find((message) => message.code)?.code ?? null;
  await dialog.getByRole("button").filter({ hasText: account.mobile.slice(-2) }).click();
  await dialog.locator("#step-up-code").fill(await visit.portal.code(account.mobile, { before }));
  await button(visit, "step-up-confirm", dialog).click();
  await dialog.waitFor({ state: "hidden" });
}

/** The newest code at an address, which is a number or an e-mail address. */
async function codeAt(visit, query) {
  for (let look = 0; look < 50; look += 1) {
    const messages = await (await fetch(`${visit.portal.url}/dev/outbox?${query}`)).json();
    const code = messages.find((message) => message.code)?.code;
    if (code) return code;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("no code was sent");
}

let numbers = 0;
const freshNumber = () => `05557${String(70000 + (numbers += 1))}`;

journeys(
  "the account",
  ({ journey }) => {
    for (const role of ["individual", "retiree", "business"]) {
      journey(`shows a ${role} how they are reached, and the ways on`, EVERYWHERE, async (visit) => {
        const account = await visit.signInAs(role);
        await visit.open("account");
        const { page } = visit;
        const text = (await page.locator("#contact").innerText()).replace(ISOLATES, "");
        assert.ok(text.includes(account.mobile.slice(-2)));
        assert.ok(!(await page.content()).includes(account.mobile.slice(4)), "no whole number is shown");
        for (const title of ["title-account-sessions", "title-account-sign-ins", "title-passkeys", "title-account-preferences"]) {
          await page.getByRole("main").getByRole("link", { name: visit.text(title), exact: true }).waitFor();
        }
        await assertAxeHasNothingToSay(page);
        await visit.picture(`account-${role}`);
      });
    }

    journey("is found from every page", EVERYWHERE, async (visit) => {
      await visit.signIn();
      await visit.open("me");
      if (visit.viewport === "phone") await visit.page.getByRole("button", { name: visit.text("nav-menu"), exact: true }).click();
      await visit.page.getByRole("link", { name: visit.text("title-account"), exact: true }).filter({ visible: true }).click();
      await visit.page.waitForURL(visit.address("account"));
    });

    journey("takes a new mobile number by a proof and by its own code, and the old one is told", async (visit) => {
      visit.expectProblems(REFUSALS);
      const account = await visit.signIn(visit.portal.takeAccount());
      await push(visit, 601);
      await visit.open("account");
      const { page } = visit;
      await button(visit, "account-mobile-change").click();
      await page.waitForFunction(() => document.activeElement?.id === "new-mobile");
      await button(visit, "account-mobile-send").click();
      await page.getByText(visit.text("error-mobile-empty")).waitFor();
      await assertAxeHasNothingToSay(page);
      const number = freshNumber();
      await page.locator("#new-mobile").fill(number);
      await button(visit, "account-mobile-send").click();
      await proveByCode(visit, account);
      await page.locator("#contact-code").waitFor();
      await visit.picture("account-mobile-code");
      const code = await codeAt(visit, `mobile=%2B966${number.slice(1)}`);
      await page.locator("#contact-code").fill(code === "000000" ? "111111" : "000000");
      await button(visit, "account-contact-confirm").click();
      await page.getByText(visit.text("error-sign-in-code-wrong")).waitFor();
      await assertAxeHasNothingToSay(page);
      await page.locator("#contact-code").fill(code);
      await button(visit, "account-contact-confirm").click();
      await page.locator("#contact-code").waitFor({ state: "hidden" });
      await page.waitForFunction((tail) => document.querySelector("#contact").innerText.includes(tail), number.slice(-2));
      await page.waitForFunction(() => document.activeElement?.id === "change-mobile");
      const told = (await visit.portal.outbox(account.mobile))[0];
      assert.ok(!told.code && told.text.includes(`ينتهي بـ ${number.slice(-2)}`), told.text);
      await assertNoTrace(visit, [account.mobile.slice(4), number.slice(1), account.identity_number]);
    });

    journey("takes a first or another e-mail address, and refuses the present one", async (visit) => {
      visit.expectProblems(/status of (403|409|422|429)/);
      const account = await visit.signIn(visit.portal.takeAccount((candidate) => candidate.email));
      await visit.open("account");
      const { page } = visit;
      await button(visit, "account-email-change").click();
      await page.locator("#new-email").fill(account.email);
      await button(visit, "account-email-send").click();
      await page.getByText(visit.text("error-contact-same")).waitFor();
      await page.waitForFunction(() => document.activeElement?.id === "new-email");
      const address = `new-${visit.language}@example.org`;
      await page.locator("#new-email").fill(address);
      await button(visit, "account-email-send").click();
      await page.locator("#contact-code").fill(await codeAt(visit, `email=${address}`));
      await button(visit, "account-contact-confirm").click();
      await page.getByText("n•••@example.org").waitFor();
      const told = await (await fetch(`${visit.portal.url}/dev/outbox?email=${account.email}`)).json();
      assert.ok(told[0].text.includes("البريد الإلكتروني"));
    });

    journey("stays as it is when a change is given up or cannot be sent", async (visit) => {
      visit.expectProblems(/status of 503/);
      await visit.signIn();
      await visit.open("account");
      const { page } = visit;
      await button(visit, "account-mobile-change").click();
      await page.locator("#new-mobile").fill("0555000000");
      await breakApi(page, "/account/contact/mobile", { status: 503, code: "unavailable" });
      await button(visit, "account-mobile-send").click();
      await page.getByText(visit.text("error-unavailable")).waitFor();
      assert.equal((await page.locator("#new-mobile").inputValue()).replace(/\D/g, ""), "0555000000", "what was typed stays");
      await button(visit, "account-contact-cancel").click();
      await page.waitForFunction(() => document.activeElement?.id === "change-mobile");
    });
  },
  OPTIONS,
);

journeys(
  "open sessions",
  ({ journey }) => {
    journey("are listed by device, ended from here, and the other device is told why", EVERYWHERE, async (visit) => {
      visit.expectProblems(REFUSALS);
      const account = await visit.signIn(visit.portal.takeAccount());
      const other = await onAnotherDevice(visit, account);
      try {
        await other.page.goto(visit.address("me"));
        await other.page.waitForFunction(() => document.querySelector("main h1") && !document.querySelector("[aria-busy=true], .g-skeleton"));
        const otherTab = await other.context.newPage();
        await otherTab.goto(visit.address("me/contributions"));
        await otherTab.waitForFunction(() => document.querySelector("main h1") && !document.querySelector("[aria-busy=true], .g-skeleton"));
        await visit.open("account/sessions");
        const { page } = visit;
        const items = page.locator(".g-account-page__item");
        assert.equal(await items.count(), 2);
        assert.ok((await items.nth(0).innerText()).includes(visit.text("account-session-here")));
        assert.ok((await items.nth(1).innerText()).includes("Firefox"));
        await assertAxeHasNothingToSay(page);
        await visit.picture("account-sessions");
        await items.nth(1).getByRole("button").click();
        const dialog = page.locator("dialog#session-end[open]");
        await assertAxeHasNothingToSay(page);
        await button(visit, "account-session-keep", dialog).click();
        assert.equal(await items.count(), 2);
        await items.nth(1).getByRole("button").click();
        await button(visit, "account-session-end", dialog).click();
        await page.getByText(visit.text("account-sessions-only")).waitFor();
        // The other device finds out with its next call, and its other tab with it.
        await other.page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
        await other.page.getByRole("link", { name: /contributions|سجل|record/i }).first().click().catch(() => {});
        for (const tab of [other.page, otherTab]) {
          await tab.waitForURL(visit.address("sign-in/individual"));
          await tab.getByText(visit.text("sign-in-session-revoked-title")).first().waitFor();
        }
      } finally {
        await other.context.close();
      }
    });

    journey("all others end at one press, after a proof", async (visit) => {
      visit.expectProblems(REFUSALS);
      const account = await visit.signIn(visit.portal.takeAccount());
      const others = [await onAnotherDevice(visit, account), await onAnotherDevice(visit, account)];
      try {
        await push(visit, 601);
        await visit.open("account/sessions");
        const { page } = visit;
        await page.locator("#sessions .g-button--danger").click();
        await button(visit, "account-session-end", page.locator("dialog#session-end[open]")).click();
        await proveByCode(visit, account);
        await page.getByText(visit.text("account-sessions-only")).waitFor();
        for (const { page: elsewhere } of others) {
          const code = await elsewhere.evaluate(async () => (await (await fetch("/api/v1/session")).json()).code);
          assert.equal(code, "session.revoked");
        }
      } finally {
        for (const { context } of others) await context.close();
      }
    });

    journey("that cannot be fetched are asked for again", async (visit) => {
      visit.expectProblems(/status of 503/);
      await visit.signIn();
      const mend = await breakApi(visit.page, "/account/sessions", { status: 503, code: "unavailable" });
      await visit.page.goto(visit.address("account/sessions"));
      const again = visit.page.locator("#sessions").getByRole("button");
      await again.waitFor();
      await assertAxeHasNothingToSay(visit.page);
      await mend();
      await again.click();
      await visit.page.getByText(visit.text("account-session-here")).waitFor();
    });
  },
  OPTIONS,
);

journeys(
  "tries to sign in",
  ({ journey }) => {
    journey("are listed with time, way, outcome and device, page by page", EVERYWHERE, async (visit) => {
      visit.expectProblems(REFUSALS);
      const account = visit.portal.takeAccount();
      for (let day = 0; day < 21; day += 1) {
        await visit.page.request.post(`${visit.portal.url}/api/v1/sign-in/individual`, {
          headers: { "x-gosi-csrf": "1", origin: visit.portal.url, "idempotency-key": `"${crypto.randomUUID()}"` },
          data: { identity_number: account.identity_number, password: "not the password" },
        });
        await push(visit, 901);
      }
      await visit.signIn(account);
      await visit.open("account/sign-ins");
      const { page } = visit;
      const items = page.locator(".g-account-page__item");
      assert.equal(await items.count(), 20);
      assert.ok((await items.nth(0).innerText()).includes(visit.text("account-outcome-signed-in")));
      assert.ok((await items.nth(1).innerText()).includes(visit.text("account-outcome-wrong-password")));
      await assertAxeHasNothingToSay(page);
      await visit.picture("account-sign-ins", { fullPage: false });
      await button(visit, "account-sign-ins-more").click();
      await page.waitForFunction(() => document.activeElement?.id === "sign-in-try-21");
      assert.equal(await items.count(), 22);
      assert.equal(await button(visit, "account-sign-ins-more").count(), 0);
    });
  },
  OPTIONS,
);

journeys(
  "preferences",
  ({ journey }) => {
    journey("are kept, and warnings of security say why they stay", EVERYWHERE, async (visit) => {
      await visit.signIn(visit.portal.takeAccount());
      await visit.open("account/preferences");
      const { page } = visit;
      await page.getByText(visit.text("account-topic-required")).waitFor();
      assert.equal(await page.locator("#notice-security-text").count(), 0, "nothing to switch off");
      await assertAxeHasNothingToSay(page);
      await visit.picture("account-preferences");
      const payments = page.locator("#notice-payments-text");
      assert.ok(await payments.isChecked());
      await payments.uncheck({ force: true });
      await page.locator("#notice-language-2").check({ force: true });
      await button(visit, "account-preferences-save").click();
      await page.getByText(visit.text("account-preferences-saved")).first().waitFor();
      await visit.open("account/preferences");
      assert.ok(!(await payments.isChecked()));
      assert.ok(await page.locator("#notice-language-2").isChecked());
      // Digits follow at once, and on this device only.
      await page.locator("#account-digits-2").check({ force: true });
      await page.waitForFunction(() => localStorage.getItem("gosi-preferences")?.includes("arab"));
    });

    journey("that could not be kept stay as they were chosen", async (visit) => {
      visit.expectProblems(/status of 503/);
      await visit.signIn();
      await visit.open("account/preferences");
      const { page } = visit;
      await page.locator("#notice-news-inbox").check({ force: true });
      await breakApi(page, "/account/preferences", { status: 503, code: "unavailable" });
      await button(visit, "account-preferences-save").click();
      await page.getByText(visit.text("error-unavailable")).waitFor();
      assert.ok(await page.locator("#notice-news-inbox").isChecked());
    });
  },
  OPTIONS,
);

journeys(
  "the account without a session",
  ({ journey }) => {
    journey("asks to sign in, and leads back", async (visit) => {
      visit.expectProblems(REFUSALS);
      const account = visit.portal.takeAccount();
      await visit.page.goto(visit.address("account/sign-ins"));
      await visit.page.waitForURL(visit.address("sign-in"));
      await visit.page.getByRole("link", { name: visit.text("title-sign-in-individual") }).first().click().catch(async () => visit.open("sign-in/individual"));
      await visit.page.locator("#identity-number").waitFor();
      const signIn = new SignIn(visit);
      await signIn.submit(account.identity_number, account.password);
      await signIn.code.waitFor();
      await signIn.enterCode(await visit.portal.code(account.mobile));
      await visit.page.waitForURL(visit.address("account/sign-ins"));
    });
  },
  OPTIONS,
);
