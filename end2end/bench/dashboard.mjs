// From the verification code to the first card, and the dashboard opened cold.
import { load, newPhone } from "./measure.mjs";

export async function dashboard(browser, portal, language) {
  const phone = await newPhone(browser, language);
  const { context, page } = phone;
  try {
    const account = portal.anyAccount();
    const before = (await portal.outbox(account.mobile)).find((message) => message.code)?.code ?? null;
    await load(phone, `${portal.url}/${language}/sign-in/individual`, { isApp: true });
    await page.locator("#identity-number").fill(account.identity_number);
    await page.locator("#password").fill(account.password);
    await page.locator("form button[type=submit]").click();
    await page.locator("#verification-code").waitFor();
    // People need a while for the code; what is fetched ahead meanwhile is part of the design.
    const code = await portal.code(account.mobile, { before });
    await page.waitForTimeout(3000);
    await page.evaluate(() => {
      const isShown = (card) => card.getAttribute("aria-busy") === "false" && card.querySelector(".g-data-card__body")?.innerText.trim();
      new MutationObserver((_, observer) => {
        if (![...document.querySelectorAll(".g-data-card")].some(isShown)) return;
        observer.disconnect();
        globalThis.firstCard = performance.now();
      }).observe(document.documentElement, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await page.locator("#verification-code").fill(code);
    if (!(await page.evaluate(() => location.pathname.endsWith("/me")))) await page.locator("form button[type=submit]").click().catch(() => {});
    await page.waitForFunction(() => globalThis.firstCard);
    const times = await page.evaluate(() => {
      const requests = performance.getEntriesByType("resource").filter(({ name }) => name.includes("/api/v1/"));
      const signedIn = requests.filter(({ name }) => name.endsWith("/sign-in/code")).at(-1).responseEnd;
      const first = requests.filter(({ name, responseEnd }) => name.includes("/me/") && responseEnd <= globalThis.firstCard);
      return { all: globalThis.firstCard - signedIn, api: Math.min(...first.map(({ duration }) => duration)) };
    });
    const cold = await openedCold(browser, portal, language, await context.cookies());
    return { card: times.all - times.api, api: times.api, bytes: cold.bytes, ready: cold.ready };
  } finally {
    await context.close();
  }
}

async function openedCold(browser, portal, language, cookies) {
  const phone = await newPhone(browser, language);
  const { context } = phone;
  try {
    await context.addCookies(cookies);
    return await load(phone, `${portal.url}/${language}/me`, { isApp: true });
  } finally {
    await context.close();
  }
}
