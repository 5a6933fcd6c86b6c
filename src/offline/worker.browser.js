/**
 * The service worker of one edition. The build writes `EDITION`, `DATE` and `LIST_DIGEST` before these lines.
 *
 * One cache holds one edition and nothing else: everything in it is checked against the digests of the edition's list
 * (`offline.json`) before it is stored, so a page of one edition never meets the search index of another, however the
 * host answers. What is stored is answered from the cache, what is not from the network and then stored. A new edition
 * takes over from the old what did not change, fetches anew what the reader had of the rest, and waits until the reader
 * asks for it.
 */

const SCOPE = new URL(self.registration.scope).pathname;
const PREFIX = `crossbrief ${SCOPE} `;
const NAME = PREFIX + EDITION;
const LIST = 'offline.json';
const OFFLINE_PAGE = 'offline/';

const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  txt: 'text/plain; charset=utf-8',
};
const typeOf = (path) =>
  /(^|\/)$/.test(path) ? TYPES.html : (TYPES[path.split('.').at(-1)] ?? 'application/octet-stream');

/** Pages that came from the network in another edition: what they ask for comes from there as well. */
const elsewhere = new Set();

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  const isOurs = url.origin === location.origin && url.pathname.startsWith(SCOPE);
  if (event.request.method === 'GET' && isOurs && !event.request.headers.has('range')) {
    event.respondWith(answer(event, url));
  }
});
self.addEventListener('message', (event) => {
  event.waitUntil(react(event.data).then((reply) => event.ports[0]?.postMessage(reply)));
});

/** All of the shell, or the installation fails and the edition before stays; then what the reader had before. */
async function install() {
  const wasThere = await caches.has(NAME);
  try {
    const cache = await caches.open(NAME);
    const bytes = await fetchChecked(LIST, LIST_DIGEST);
    await store(cache, LIST, bytes);
    const { shell, entries } = parseList(bytes);
    const before = await pathsBefore(entries);
    for (const path of shell) await keep(path, entries);
    for (const path of before) await keep(path, entries).catch(() => {});
  } catch (error) {
    if (!wasThere) await caches.delete(NAME);
    throw error;
  }
}

async function activate() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== NAME).map((name) => caches.delete(name)),
  );
  await self.clients.claim();
}

async function react(message) {
  if (message.type === 'change') return self.skipWaiting();
  if (message.type === 'edition') return { edition: EDITION, date: DATE };
  const entries = await openList();
  if (message.type === 'keep') return keepAll(message.paths, entries);
  if (message.type === 'check') return { stored: await storedOf(message.paths, entries) };
  if (message.type === 'missing') return { missing: await missingOf(entries) };
}

/** Stores what of `paths` belongs to the edition; tells what could not be, and why. */
async function keepAll(paths, entries) {
  const failed = [];
  for (const path of paths) {
    if (!entries.has(path)) continue;
    await keep(path, entries).catch((error) => failed.push({ path, why: error.name, what: error.message }));
  }
  return { failed };
}

/** Which of `paths` are stored, every byte as the edition has it. */
async function storedOf(paths, entries) {
  const cache = await caches.open(NAME);
  const stored = [];
  for (const path of paths) {
    const response = await cache.match(SCOPE + path);
    const entry = entries.get(path);
    if (response && entry && (await isRight(await response.arrayBuffer(), entry))) stored.push(path);
  }
  return stored;
}

async function missingOf(entries) {
  const keys = await (await caches.open(NAME)).keys();
  const stored = new Set(keys.map(({ url }) => decodeURI(new URL(url).pathname).slice(SCOPE.length)));
  return [...entries.keys()].filter((path) => !stored.has(path));
}

/** What an edition before had of this one's paths; all of them where it was whole. */
async function pathsBefore(entries) {
  const paths = new Set();
  for (const name of await caches.keys()) {
    if (!name.startsWith(PREFIX) || name === NAME) continue;
    const cache = await caches.open(name);
    const list = await cache.match(SCOPE + LIST);
    const stored = (await cache.keys()).map(({ url }) => decodeURI(new URL(url).pathname).slice(SCOPE.length));
    const before = list && parseList(await list.arrayBuffer()).entries;
    if (before && stored.length > before.size) return [...entries.keys()];
    for (const path of stored) if (entries.has(path)) paths.add(path);
  }
  return [...paths];
}

/** Stores one path: as it is there, from an edition before where it is the same, else from the network. */
async function keep(path, entries) {
  const entry = entries.get(path);
  const cache = await caches.open(NAME);
  for (const name of [NAME, ...(await caches.keys()).filter((each) => each.startsWith(PREFIX) && each !== NAME)]) {
    const stored = await (await caches.open(name)).match(SCOPE + path);
    const bytes = await stored?.arrayBuffer();
    if (!bytes || !(await isRight(bytes, entry))) continue;
    return name === NAME ? undefined : store(cache, path, bytes);
  }
  return store(cache, path, await fetchChecked(path, entry.digest));
}

async function fetchChecked(path, digest) {
  const response = await fetch(SCOPE + path, { cache: 'no-cache' });
  if (response.status !== 200) throw new Error(`${response.status} instead of "${path}"`);
  const bytes = await response.arrayBuffer();
  if (!(await isRight(bytes, { path, digest }))) throw new Error(`"${path}" is of another edition`);
  return bytes;
}

/** Rebuilt from its bytes: an answer that was redirected may not be given to a page. */
const store = (cache, path, bytes) =>
  cache.put(
    SCOPE + path,
    new Response(bytes, { headers: { 'content-type': typeOf(path), 'content-length': bytes.byteLength } }),
  );

/** Of a page what stands in `<main>` is compared: some hosts add their own around it. */
async function isRight(bytes, { path, digest }) {
  const part = typeOf(path) === TYPES.html ? new TextEncoder().encode(mainOf(new TextDecoder().decode(bytes))) : bytes;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', part)).subarray(0, 8);
  return digest === Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const mainOf = (html) => /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? html;

let opened;

/** The list of this edition, from the cache, or anew where the browser dropped it. */
function openList() {
  opened ??= caches
    .open(NAME)
    .then((cache) => cache.match(SCOPE + LIST))
    .then((stored) => (stored ? stored.arrayBuffer() : fetchChecked(LIST, LIST_DIGEST)))
    .then((bytes) => parseList(bytes).entries);
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

function parseList(bytes) {
  const { shell, pages, files } = JSON.parse(new TextDecoder().decode(bytes));
  const entries = [...pages, ...files].map(([path, , digest]) => [path, { path, digest }]);
  return { shell, entries: new Map(entries) };
}

async function answer(event, url) {
  const { request } = event;
  const isNavigation = request.mode === 'navigate';
  if (!isNavigation && elsewhere.has(event.clientId)) return fetch(request);
  const asked = decodeURI(url.pathname).slice(SCOPE.length);
  const cache = await caches.open(NAME);
  if (asked === LIST) return (await cache.match(SCOPE + LIST)) ?? fetch(request);
  const entries = await openList().catch(() => new Map());
  const path = [asked, asked.replace(/(^|\/)index\.html$/, '$1'), `${asked}/`].find((each) => entries.has(each));
  if (path === undefined) return fromNetwork(request, isNavigation, cache);
  const stored = await cache.match(SCOPE + path);
  if (stored && isNavigation && path !== asked) return Response.redirect(SCOPE + encodeURI(path) + url.search, 302);
  if (stored) return stored;
  const response = await fromNetwork(request, isNavigation, cache);
  if (response.status !== 200 || path !== asked) return response;
  return takeIn(response, event, entries.get(path), cache);
}

/** What the network gives; for a page that it does not give, the one that says what is stored, with its addresses from its own place. */
async function fromNetwork(request, isNavigation, cache) {
  try {
    return await fetch(request);
  } catch (error) {
    const page = isNavigation && (await cache.match(SCOPE + OFFLINE_PAGE));
    if (page) return new Response(await placed(page), { status: 503, headers: { 'content-type': TYPES.html } });
    throw error;
  }
}

const placed = async (page) => (await page.text()).replace('<head>', `<head><base href="${SCOPE}${OFFLINE_PAGE}">`);

/**
 * Stores an answer that belongs to this edition. A page of another is handed on, a part of another is not: on a page of
 * this edition it would be wrong.
 */
async function takeIn(response, event, entry, cache) {
  const bytes = await response.clone().arrayBuffer();
  if (await isRight(bytes, entry)) {
    event.waitUntil(store(cache, entry.path, bytes).catch(() => {})); // no room: it is read all the same
    return response;
  }
  event.waitUntil(self.registration.update().catch(() => {}));
  if (event.request.mode !== 'navigate') return new Response('', { status: 504, statusText: 'Of another edition' });
  elsewhere.add(event.resultingClientId);
  return response;
}
