/** The kill switch: takes the place of a service worker and removes what it kept, and itself. */

const SCOPE = new URL(self.registration.scope).pathname;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(removeAll()));

async function removeAll() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(`crossbrief ${SCOPE} `)).map((name) => caches.delete(name)));
  await self.registration.unregister();
}
