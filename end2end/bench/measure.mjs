// One load of one page on a phone's network and processor, and what it came to.
import { shape } from "../tests/support/network.mjs";

const PROCESSOR_SLOWDOWN = 4;
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, timezoneId: "Asia/Riyadh" };
const LONGEST_MS = 60_000;
/** What comes after the page can be used: its fonts, all styles. */
const AFTERWARDS_MS = 1_500;
/** So long nothing is asked for and nothing comes, when a page has fetched what it fetches ahead. */
const QUIET_MS = 1_000;
const READY = "gosiReady";

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
  const phone = { context, page, origins, heard: Date.now() };
  page.on("request", (request) => origins.add(new URL(request.url()).origin));
  for (const event of ["request", "requestfinished", "requestfailed"]) page.on(event, () => (phone.heard = Date.now()));
  await page.addInitScript(watch, READY);
  const devtools = await shape(page, "slow-4g", { cpuSlowdown: PROCESSOR_SLOWDOWN });
  await devtools.send("Runtime.enable");
  await devtools.send("Runtime.addBinding", { name: READY });
  return Object.assign(phone, { devtools });
}

/** Waits until the page has what it fetches ahead for the next one: opened again, it finds all of that. */
export async function quiet(phone) {
  const end = Date.now() + LONGEST_MS;
  while (Date.now() - phone.heard < AFTERWARDS_MS + QUIET_MS) {
    if (Date.now() > end) throw new Error("a page does not stop asking for things");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

// Runs in the page before anything else. The page itself says when it can be used: asking it again and
// again would cost it a tenth of a second on a slow processor.
function watch(ready) {
  const seen = (globalThis.seen = { paint: 0, shift: 0, tasks: [] });
  const observe = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  observe("largest-contentful-paint", (entry) => (seen.paint = entry.startTime));
  observe("layout-shift", (entry) => entry.hadRecentInput || (seen.shift += entry.value));
  observe("longtask", (entry) => seen.tasks.push([entry.startTime, entry.duration]));
  observe("mark", (entry) => entry.name === "app-ready" && globalThis[ready]?.(""));
}

/** Opens an address and waits until it can be used, and a little longer for what comes after. */
export async function load({ page, devtools }, url, { isApp, reload = false }) {
  const ready = isApp && once(devtools, READY);
  await (reload ? page.reload({ waitUntil: "load" }) : page.goto(url, { waitUntil: "load" }));
  await ready;
  await new Promise((resolve) => setTimeout(resolve, AFTERWARDS_MS));
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

/** Waits until the page calls a binding. */
function once(devtools, binding) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no ${binding} within ${LONGEST_MS} ms`)), LONGEST_MS);
    const listen = ({ name }) => {
      if (name !== binding) return;
      clearTimeout(timer);
      devtools.off("Runtime.bindingCalled", listen);
      resolve();
    };
    devtools.on("Runtime.bindingCalled", listen);
  });
}
