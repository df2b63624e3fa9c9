// Lighthouse's four marks for every public page on a phone, and what cost points.
// Usage: GOSI_BACKEND=... GOSI_APP=... node run.mjs [--language ar] [--filter SLUG] [--check]
import { parseArgs } from "node:util";

import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

import { PUBLIC_ROUTES } from "../../tests/routes.mjs";
import { startPortal } from "../../tests/support/portal.mjs";

const MARKS = ["performance", "accessibility", "best-practices", "seo"];
// Not for search engines and not for everybody: a page that is none, and the demonstration's own.
const LEFT_OUT = ["no/such/page", "demo/outbox"];

const { values: options } = parseArgs({
  options: { language: { type: "string", default: "ar" }, filter: { type: "string" }, check: { type: "boolean" } },
});
const slugs = PUBLIC_ROUTES.filter(({ slug, lands }) => !lands && !LEFT_OUT.includes(slug)).map(({ slug }) => slug);
const chosen = slugs.filter((slug) => !options.filter || slug.includes(options.filter));

const portal = await startPortal();
// A browser of its own for every page: what an earlier page left behind would make another visitor of it.
async function marked(url) {
  const chrome = await launch({
    chromePath: process.env.GOSI_BROWSER ?? "/usr/bin/chromium",
    chromeFlags: ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage"],
  });
  try {
    // As observed on a slowed machine and line; the simulated way charges the program to the first paint.
    return (await lighthouse(url, { port: chrome.port, output: "json", logLevel: "error", throttlingMethod: "devtools", onlyCategories: MARKS })).lhr;
  } finally {
    chrome.kill();
  }
}
const lost = new Map();
let isWhole = true;
try {
  console.log(["", ...MARKS, "largest paint"].map((text, index) => text.padEnd(index ? 16 : 26)).join(""));
  for (const slug of chosen) {
    const path = `/${options.language}${slug && `/${slug}`}`;
    const lhr = await marked(`${portal.url}${path}`);
    for (const id of ["first-contentful-paint","largest-contentful-paint","total-blocking-time","cumulative-layout-shift","speed-index"]) console.log("   ", id, Math.round(lhr.audits[id].numericValue*1000)/1000, lhr.audits[id].score);
    console.log("   ", (lhr.audits["long-tasks"]?.details?.items ?? []).map((t)=>`${Math.round(t.startTime)}+${Math.round(t.duration)}`).join(" "));
    console.log("   ", (lhr.audits["mainthread-work-breakdown"]?.details?.items ?? []).map((t)=>`${t.groupLabel} ${Math.round(t.duration)}`).join(", "));
    const marks = MARKS.map((mark) => Math.round(lhr.categories[mark].score * 100));
    isWhole &&= marks.every((mark) => mark === 100);
    const paint = `${Math.round(lhr.audits["largest-contentful-paint"].numericValue)} ms`;
    console.log([path, ...marks.map(String), paint].map((text, index) => text.padEnd(index ? 16 : 26)).join(""));
    for (const mark of MARKS) {
      for (const { id, weight } of lhr.categories[mark].auditRefs) {
        const audit = lhr.audits[id];
        if (weight > 0 && audit.score !== null && audit.score < 1) lost.set(`${mark}: ${audit.title}`, [...(lost.get(`${mark}: ${audit.title}`) ?? []), path]);
      }
    }
  }
} finally {
  await portal.stop();
}
globalThis.zz; if (lost.size) console.log("\nwhat cost points:");
for (const [what, pages] of lost) console.log(`  ${what} (${pages.length === chosen.length ? "every page" : pages.join(", ")})`);
if (options.check && !isWhole) process.exitCode = 1;
