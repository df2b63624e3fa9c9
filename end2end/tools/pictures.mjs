// Takes the pictures of README from the real product.
// Usage: GOSI_BACKEND=... GOSI_BROWSER=... node pictures.mjs FOLDER
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { startPortal } from "../tests/support/portal.mjs";
import { launchBrowser, Visit } from "../tests/support/visit.mjs";

const PICTURES = [
  { name: "home-ar", slug: "", language: "ar", viewport: "desktop" },
  { name: "home-en-phone", slug: "", language: "en", viewport: "phone" },
  { name: "sign-in-ar-phone", slug: "sign-in/individual", language: "ar", viewport: "phone" },
  { name: "dashboard-ar", slug: "me", language: "ar", viewport: "desktop", signedIn: true },
  { name: "dashboard-en-dark-phone", slug: "me", language: "en", viewport: "phone", theme: "dark", signedIn: true },
  { name: "calculator-ar", slug: "calculators/pension", language: "ar", viewport: "desktop" },
];
const QUALITY = 82;

const [folder] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const [portal, browser] = await Promise.all([startPortal(), launchBrowser()]);
try {
  for (const { name, slug, signedIn, ...options } of PICTURES) {
    const visit = await Visit.begin(portal, browser, { ...options, deviceScaleFactor: 2 });
    if (signedIn) await visit.signIn();
    await visit.open(slug);
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
