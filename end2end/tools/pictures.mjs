// Takes the pictures of README from the real product.
// Usage: GOSI_BACKEND=... GOSI_BROWSER=... node pictures.mjs FOLDER
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { startPortal } from "../tests/support/portal.mjs";
import { launchBrowser, Visit } from "../tests/support/visit.mjs";

const CASES = JSON.parse(readFileSync(new URL("../tests/support/worked-examples.json", import.meta.url), "utf8"));
// A pension of the law of 1421, with its result.
const PENSION = CASES.find(({ id, page }) => id === "A1" && page === "calculators/pension");

const PICTURES = [
  { name: "home-ar", slug: "", language: "ar", viewport: "desktop" },
  { name: "sign-in-ar-phone", slug: "sign-in/individual", language: "ar", viewport: "phone" },
  { name: "dashboard-ar", slug: "me", language: "ar", viewport: "desktop", signedIn: true },
  { name: "calculator-ar", slug: `${PENSION.page}#${PENSION.fragment}`, language: "ar", viewport: "desktop", shows: "#calc-result" },
  { name: "pension-en", slug: "pension", language: "en", viewport: "desktop", role: "retiree" },
  { name: "business-ar", slug: "business", language: "ar", viewport: "desktop", role: "business" },
];
const QUALITY = 82;

const [folder] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const [portal, browser] = await Promise.all([startPortal(), launchBrowser()]);
try {
  for (const { name, slug, signedIn, role, shows, ...options } of PICTURES) {
    const visit = await Visit.begin(portal, browser, { ...options, deviceScaleFactor: 2 });
    if (signedIn) await visit.signIn();
    if (role) await visit.signInAs(role);
    await visit.open(slug);
    if (shows) await visit.page.locator(shows).first().waitFor();
    await visit.page.waitForFunction(() => [...document.fonts].filter(({ family, status }) => /GOSI UI/.test(family) && status === "loaded").length === 2);
    const devtools = await visit.context.newCDPSession(visit.page);
    const { data } = await devtools.send("Page.captureScreenshot", { format: "webp", quality: QUALITY });
    writeFileSync(join(folder, `${name}.webp`), Buffer.from(data, "base64"));
    await visit.end();
    console.log(`  ${name}.webp`);
  }
} finally {
  await browser.close();
  await portal.stop();
}
