// A network as people have it: slow, breaking, answering nonsense.

const SLOW = {
  // Kilobits a second as bytes a second; latency in milliseconds.
  "slow-4g": { downloadThroughput: 1_638_400 / 8, uploadThroughput: 750_000 / 8, latency: 150 },
  "slow-3g": { downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8, latency: 400 },
};

/** Shapes the page's network, and its processor if asked. Chromium only. */
export async function shape(page, name, { cpuSlowdown = 1 } = {}) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", { offline: false, ...SLOW[name] });
  if (cpuSlowdown > 1) await devtools.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdown });
  return devtools;
}

/** Makes an API path fail. Returns a function that mends it again. */
export async function breakApi(page, path, failure) {
  if (failure === "offline") {
    await page.context().setOffline(true);
    return () => page.context().setOffline(false);
  }
  const pattern = `**/api/v1${path}`;
  const handler = (route) => answerWith(route, failure);
  await page.route(pattern, handler);
  return () => page.unroute(pattern, handler);
}

/**
 * How a request can go wrong: "unreached", "html" (a proxy's error page), "empty", "truncated",
 * { status, code, ...more } for a problem document, { delay } for a late but good answer.
 */
async function answerWith(route, failure) {
  if (failure === "unreached") return route.abort("failed");
  if (failure === "html") return route.fulfill({ status: 502, contentType: "text/html", body: "<h1>Bad Gateway</h1>" });
  if (failure === "empty") return route.fulfill({ status: 200, contentType: "application/json", body: "" });
  if (failure === "truncated") return route.fulfill({ status: 200, contentType: "application/json", body: '{"as_of": "20' });
  if (failure.delay) {
    await new Promise((resolve) => setTimeout(resolve, failure.delay));
    return route.continue();
  }
  const { status, code, headers, ...more } = failure;
  const body = { type: "about:blank", title: code, status, code, reference: "test-reference", ...more };
  return route.fulfill({ status, headers, contentType: "application/problem+json", body: JSON.stringify(body) });
}
