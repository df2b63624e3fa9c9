// The kill switch of the service worker: served as /sw.js it takes the worker and all it kept away.
// Browsers ask for /sw.js on every visit, so one visit is enough.
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith("gosi-offline-"));
      await Promise.all(names.map((name) => caches.delete(name)));
      await self.registration.unregister();
    })(),
  );
});
