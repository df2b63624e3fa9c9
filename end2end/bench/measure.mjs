// One load of one page on a phone's network and processor, and what it came to.
import { shape } from "../tests/support/network.mjs";

const PROCESSOR_SLOWDOWN = 4;
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, timezoneId: "Asia/Riyadh" };
const LONGEST_MS = 60_000;

export const median = (values) => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** A stranger's phone: an empty cache, a slow line, a slow processor. */
export async function newPhone(browser, language) {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: "block", locale: language === "ar" ? "ar-SA" : "en-GB" });
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_MS);
  const origins = new Set();
  page.on("request", (request) => origins.add(new URL(request.url()).origin));
  await page.addInitScript(watch);
  const devtools = await shape(page, "slow-4g", { cpuSlowdown: PROCESSOR_SLOWDOWN });
  return { context, page, origins, devtools };
}

// Runs in the page before anything else.
function watch() {
  const seen = (globalThis.seen = { paint: 0, shift: 0, tasks: [] });
  const observe = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  observe("largest-contentful-paint", (entry) => (seen.paint = entry.startTime));
  observe("layout-shift", (entry) => entry.hadRecentInput || (seen.shift += entry.value));
  observe("longtask", (entry) => seen.tasks.push([entry.startTime, entry.duration]));
}

/** Opens an address and waits until it can be used, and a little longer for what comes after. */
export async function load(page, url, { isApp, reload = false }) {
  await (reload ? page.reload({ waitUntil: "load" }) : page.goto(url, { waitUntil: "load" }));
  if (isApp) {
    await page.waitForFunction(() => performance.getEntriesByName("app-ready").length > 0);
    await page.waitForFunction(() => !document.querySelector("[aria-busy=true], .g-skeleton"));
  }
  await page.waitForFunction(() => globalThis.seen.paint > 0);
  await page.waitForTimeout(800);
  return page.evaluate(() => {
    const ready = performance.getEntriesByName("app-ready")[0]?.startTime ?? null;
    const [document_] = performance.getEntriesByType("navigation");
    const [first] = performance.getEntriesByName("first-contentful-paint");
    const until = ready ?? Infinity;
    const files = performance.getEntriesByType("resource").filter((entry) => entry.responseEnd <= until && entry.responseEnd > 0);
    const { paint, shift, tasks } = globalThis.seen;
    const blocking = tasks.filter(([start]) => start >= (first?.startTime ?? 0)).reduce((sum, [, length]) => sum + Math.max(0, length - 50), 0);
    return {
      paint,
      ready,
      shift,
      blocking,
      // What travelled, without headers; what came from the cache did not travel.
      bytes: [document_, ...files].reduce((sum, entry) => sum + (entry.transferSize > 0 ? entry.encodedBodySize : 0), 0),
    };
  });
}
