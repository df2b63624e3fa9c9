// The service worker: keeps the calculators working without a network, and nothing else.
//
// It keeps public pages and files whose names carry a hash. It never sees an answer of the API into
// its store, nor a page behind sign-in. While there is a network, pages come from there: nothing
// stale is shown after a release. To switch it off, serve sw-off.js under its name (SECURITY.md).
//
// The build puts in which build this is, its files, and the addresses of the calculators' pages.
const { build, files, pages, starts, beginnings, together, firstTexts } = OFFLINE;

const STORES = "gosi-offline-";
const OWN = STORES + build;
const HASHED = /^\/(pkg-|assets\/|fonts\/)/;
const SETTINGS = "/config.json";
// Milliseconds after which a network that says nothing is taken for none.
const PATIENCE = 8000;
// And a store on the device.
const STORE_PATIENCE = 4000;

self.addEventListener("install", (event) => event.waitUntil(keepAll().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(forgetOlder().then(() => self.clients.claim())));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") {
    const page = pathname.replace(/\/$/, "");
    if (pages.includes(page)) event.respondWith(networkFirst(request, page));
  } else if (pathname === SETTINGS) {
    event.respondWith(networkFirst(request, pathname));
  } else if (beginnings.includes(pathname)) {
    // Not kept: what is in it is kept in the other form.
    event.respondWith(networkOr(request, together));
  } else if (firstTexts[pathname]) {
    // Not kept either: the files that it is from are.
    event.respondWith(joined(firstTexts[pathname]).catch(() => fetch(request)));
  } else if (HASHED.test(pathname)) {
    // One file has the chunks of all calculators.
    const path = starts.includes(pathname) ? together : pathname;
    event.respondWith(kept(path).then((found) => found ?? fetch(request)));
  }
});

/** Keeps all of the build or nothing of it. */
async function keepAll() {
  const store = await caches.open(OWN);
  try {
    await Promise.all([...files.map((path) => keepFile(store, path)), ...pages.map((path) => keepPage(store, path))]);
  } catch (error) {
    await caches.delete(OWN);
    throw error;
  }
}

async function keepFile(store, path) {
  const known = HASHED.test(path) && (await kept(path));
  await store.put(path, known || (await fetched(path, "default")));
}

/** A page of another build would name files that are not kept. */
async function keepPage(store, path) {
  const response = await fetched(path, "no-store");
  const html = await response.clone().text();
  if (!html.includes(`content="${build}"`)) throw new TypeError(`${path} is of another build`);
  await store.put(path, response);
}

async function fetched(path, cache) {
  const response = await fetch(path, { cache, credentials: "omit", redirect: "error" });
  if (!response.ok) throw new TypeError(`${path}: HTTP ${response.status}`);
  return response;
}

/** The build before this one stays, for tabs that still run it. */
async function forgetOlder() {
  const others = (await caches.keys()).filter((name) => name.startsWith(STORES) && name !== OWN);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

async function networkFirst(request, path) {
  let answer;
  try {
    answer = await Promise.race([fetch(request), silence()]);
    if (answer.status < 500) return answer;
  } catch {
    // No network, or none that answers.
  }
  const own = await inTime(caches.open(OWN).then((store) => store.match(path)));
  return own ?? answer ?? Response.error();
}

async function networkOr(request, path) {
  const answer = await Promise.race([fetch(request), silence()]).catch(() => null);
  return answer?.ok ? answer : ((await kept(path)) ?? answer ?? Response.error());
}

async function joined(paths) {
  const found = await Promise.all(paths.map(kept));
  return new Response(new Blob(await Promise.all(found.map((file) => file.blob()))));
}

function silence(patience = PATIENCE) {
  return new Promise((_, reject) => setTimeout(() => reject(new TypeError("no answer")), patience));
}

function kept(path) {
  return inTime(caches.match(path, { ignoreVary: true }));
}

/** What the store has; nothing where it fails, or does not answer. */
function inTime(found) {
  return Promise.race([found, silence(STORE_PATIENCE)]).catch(() => undefined);
}
