/** The kill switch: takes the place of a service worker and removes what it kept, and itself. */

/** @type {ServiceWorkerScope} */
const worker = /** @type {any} */ (self);
const SCOPE = new URL(worker.registration.scope).pathname;

worker.addEventListener('install', () => worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(removeAll()));

async function removeAll() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(`crossbrief ${SCOPE} `)).map((name) => caches.delete(name)));
  await worker.registration.unregister();
}
