/**
 * The service worker of one edition. The build writes `EDITION`, `DATE` and `LIST_DIGEST` before these lines.
 *
 * One cache holds one edition and nothing else: everything in it is checked against the digests of the edition's list
 * (`offline.json`) before it is stored, so a page of one edition never meets the search index of another, however the
 * host answers. What is stored is answered from the cache, what is not from the network and then stored. A new edition
 * takes over from the old what did not change, fetches anew what the reader had of the rest, and waits until the reader
 * asks for it.
 */

/** @type {ServiceWorkerScope} */
const worker = /** @type {any} */ (self);

const SCOPE = new URL(worker.registration.scope).pathname;
const PREFIX = `crossbrief ${SCOPE} `;
const NAME = PREFIX + EDITION;
const LIST = 'offline.json';
const OFFLINE_PAGE = 'offline/';

const HTML = 'text/html; charset=utf-8';
/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  html: HTML,
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  txt: 'text/plain; charset=utf-8',
};
/** @param {string} path */
const typeOf = (path) =>
  /(^|\/)$/.test(path) ? HTML : (TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream');

/** @typedef {{ path: string, digest: string }} Entry */
/** @typedef {ReadonlyMap<string, Entry>} Entries */

/**
 * Pages that came from the network in another edition: what they ask for comes from there as well.
 * @type {Set<string>}
 */
const elsewhere = new Set();

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  const isOurs = url.origin === location.origin && url.pathname.startsWith(SCOPE);
  if (event.request.method === 'GET' && isOurs && !event.request.headers.has('range')) {
    event.respondWith(answer(event, url));
  }
});
worker.addEventListener('message', (event) => {
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
  await worker.clients.claim();
}

/** @param {WorkerQuestion} message */
async function react(message) {
  if (message.type === 'change') return worker.skipWaiting();
  if (message.type === 'edition') return { edition: EDITION, date: DATE };
  const entries = await openList();
  if (message.type === 'keep') return keepAll(message.paths, entries);
  if (message.type === 'check') return { stored: await storedOf(message.paths, entries) };
  return { missing: await missingOf(entries) };
}

/**
 * Stores what of `paths` belongs to the edition; tells what could not be, and why.
 * @param {readonly string[]} paths
 * @param {Entries} entries
 */
async function keepAll(paths, entries) {
  /** @type {{ path: string, why: string, what: string }[]} */
  const failed = [];
  for (const path of paths) {
    if (!entries.has(path)) continue;
    await keep(path, entries).catch((error) => failed.push({ path, why: error.name, what: error.message }));
  }
  return { failed };
}

/**
 * Which of `paths` are stored, every byte as the edition has it.
 * @param {readonly string[]} paths
 * @param {Entries} entries
 */
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

/** @param {Entries} entries */
async function missingOf(entries) {
  const keys = await (await caches.open(NAME)).keys();
  const stored = new Set(keys.map(({ url }) => decodeURI(new URL(url).pathname).slice(SCOPE.length)));
  return [...entries.keys()].filter((path) => !stored.has(path));
}

/**
 * What an edition before had of this one's paths; all of them where it was whole.
 * @param {Entries} entries
 */
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

/**
 * Stores one path: as it is there, from an edition before where it is the same, else from the network.
 * @param {string} path
 * @param {Entries} entries
 * @returns {Promise<void>}
 */
async function keep(path, entries) {
  const entry = entries.get(path);
  if (!entry) throw new Error(`"${path}" is not of this edition`);
  const cache = await caches.open(NAME);
  for (const name of [NAME, ...(await caches.keys()).filter((each) => each.startsWith(PREFIX) && each !== NAME)]) {
    const stored = await (await caches.open(name)).match(SCOPE + path);
    const bytes = await stored?.arrayBuffer();
    if (!bytes || !(await isRight(bytes, entry))) continue;
    return name === NAME ? undefined : store(cache, path, bytes);
  }
  return store(cache, path, await fetchChecked(path, entry.digest));
}

/**
 * @param {string} path
 * @param {string} digest
 */
async function fetchChecked(path, digest) {
  const response = await fetch(SCOPE + path, { cache: 'no-cache' });
  if (response.status !== 200) throw new Error(`${response.status} instead of "${path}"`);
  const bytes = await response.arrayBuffer();
  if (!(await isRight(bytes, { path, digest }))) throw new Error(`"${path}" is of another edition`);
  return bytes;
}

/**
 * Rebuilt from its bytes: an answer that was redirected may not be given to a page.
 * @param {Cache} cache
 * @param {string} path
 * @param {ArrayBuffer} bytes
 */
const store = (cache, path, bytes) =>
  cache.put(
    SCOPE + path,
    new Response(bytes, { headers: { 'content-type': typeOf(path), 'content-length': String(bytes.byteLength) } }),
  );

/**
 * Of a page what stands in `<main>` is compared: some hosts add their own around it.
 * @param {ArrayBuffer} bytes
 * @param {Entry} entry
 */
async function isRight(bytes, { path, digest }) {
  const part = typeOf(path) === HTML ? new TextEncoder().encode(mainOf(new TextDecoder().decode(bytes))) : bytes;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', part)).subarray(0, 8);
  return digest === Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param {string} html */
const mainOf = (html) => /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? html;

/** @type {Promise<Entries> | undefined} */
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

/** @param {ArrayBuffer} bytes */
function parseList(bytes) {
  /** @type {OfflineList} */
  const { shell, pages, files } = JSON.parse(new TextDecoder().decode(bytes));
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  for (const [path, , digest] of [...pages, ...files]) entries.set(path, { path, digest });
  return { shell, entries };
}

/**
 * @param {FetchEvent} event
 * @param {URL} url
 * @returns {Promise<Response>}
 */
async function answer(event, url) {
  const { request } = event;
  const isNavigation = request.mode === 'navigate';
  if (!isNavigation && elsewhere.has(event.clientId)) return fetch(request);
  const asked = decodeURI(url.pathname).slice(SCOPE.length);
  const cache = await caches.open(NAME);
  if (asked === LIST) return (await cache.match(SCOPE + LIST)) ?? fetch(request);
  const entries = await openList().catch(() => /** @type {Entries} */ (new Map()));
  const path = [asked, asked.replace(/(^|\/)index\.html$/, '$1'), `${asked}/`].find((each) => entries.has(each));
  if (path === undefined) return fromNetwork(request, isNavigation, cache);
  const stored = await cache.match(SCOPE + path);
  if (stored && isNavigation && path !== asked) return Response.redirect(SCOPE + encodeURI(path) + url.search, 302);
  if (stored) return stored;
  const response = await fromNetwork(request, isNavigation, cache);
  const entry = entries.get(path);
  if (response.status !== 200 || path !== asked || !entry) return response;
  return takeIn(response, event, entry, cache);
}

/**
 * What the network gives; for a page that it does not give, the one that says what is stored, with its addresses from its
 * own place.
 * @param {Request} request
 * @param {boolean} isNavigation
 * @param {Cache} cache
 */
async function fromNetwork(request, isNavigation, cache) {
  try {
    return await fetch(request);
  } catch (error) {
    const page = isNavigation && (await cache.match(SCOPE + OFFLINE_PAGE));
    if (page) return new Response(await placed(page), { status: 503, headers: { 'content-type': HTML } });
    throw error;
  }
}

/**
 * The page as it is, behind a line of our own that says where its addresses lead from: the parser opens the head for that
 * line, and takes the page's own `<html>` and `<head>` for the ones that are open. Nothing is looked for in the page.
 * @param {Response} page
 */
const placed = async (page) =>
  new Blob([`<!doctype html><base href="${SCOPE}${OFFLINE_PAGE}">`, await page.arrayBuffer()]);

/**
 * Stores an answer that belongs to this edition. A page of another is handed on, a part of another is not: on a page of
 * this edition it would be wrong.
 * @param {Response} response
 * @param {FetchEvent} event
 * @param {Entry} entry
 * @param {Cache} cache
 */
async function takeIn(response, event, entry, cache) {
  const bytes = await response.clone().arrayBuffer();
  if (await isRight(bytes, entry)) {
    event.waitUntil(store(cache, entry.path, bytes).catch(() => {})); // no room: it is read all the same
    return response;
  }
  event.waitUntil(worker.registration.update().catch(() => {}));
  if (event.request.mode !== 'navigate') return new Response('', { status: 504, statusText: 'Of another edition' });
  elsewhere.add(event.resultingClientId);
  return response;
}
