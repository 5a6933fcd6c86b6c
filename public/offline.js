/**
 * Offline reading, fetched at the reader's first action: registers the service worker, keeps the page that is open,
 * says when the reader is offline and when a new edition is there. On the page "Take it with you" it saves everything,
 * on the page for what is missing it lists what is stored. Says only what it has looked up in the browser's store.
 */

const base = new URL('.', import.meta.url).pathname;
const { serviceWorker } = navigator;
const SAVED = `crossbrief-saved ${base}`;
const BATCH = 20;
const MEGABYTE = 1_000_000;
const LARGE = 50 * MEGABYTE;

/** @param {number} bytes */
const megabytes = (bytes) => `${(bytes / MEGABYTE).toFixed(bytes < 10 * MEGABYTE ? 1 : 0)} MB`;
/** @param {string | undefined} date */
const editionOf = (date) => (date ? `edition of ${date}` : 'edition');

/**
 * Asks a service worker; its answer comes through a channel of its own.
 * @param {ServiceWorker} worker
 * @param {WorkerQuestion} message
 * @returns {Promise<any>} what src/offline/worker.browser.js answers to that question
 */
function ask(worker, message) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage(message, [port2]);
  });
}

/**
 * @template {keyof HTMLElementTagNameMap} N
 * @param {N} name
 * @param {Readonly<Record<string, string | number>>} attributes
 * @param {...(Node | string)} children
 */
function element(name, attributes, ...children) {
  const created = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) created.setAttribute(attribute, String(value));
  created.append(...children);
  return created;
}

/**
 * The one bar above the page; what is said last stands there.
 * @param {string} subject
 * @param {...(Node | string)} children
 */
function say(subject, ...children) {
  document.querySelector('.edition-bar')?.remove();
  if (!document.querySelector('link[data-bar]')) {
    document.head.append(element('link', { rel: 'stylesheet', href: `${base}offline.css`, 'data-bar': '' }));
  }
  document.body.prepend(element('div', { class: 'edition-bar', role: 'status', 'data-subject': subject }, ...children));
}

/** @param {ServiceWorker} worker */
async function sayNewEdition(worker) {
  const { date } = await ask(worker, { type: 'edition' });
  const reload = element('button', { type: 'button' }, 'Reload');
  reload.addEventListener('click', () => worker.postMessage({ type: 'change' }));
  say('edition', `New ${editionOf(date)}`, reload);
}

async function sayConnection() {
  document.querySelector('.edition-bar[data-subject=connection]')?.remove();
  if (navigator.onLine || !serviceWorker.controller) return;
  const { date } = await ask(serviceWorker.controller, { type: 'edition' });
  if (!navigator.onLine) say('connection', `You are offline. This is the ${editionOf(date)}.`);
}

/**
 * Pages of two editions never stand side by side: all that are open change together.
 * @param {ServiceWorkerRegistration} registration
 */
function followChanges(registration) {
  const isControlled = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => isControlled && location.reload());
  if (registration.waiting && isControlled) sayNewEdition(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && serviceWorker.controller) sayNewEdition(worker);
    });
  });
}

/**
 * The page that was open before there was a service worker, and what it consists of.
 * @param {ServiceWorker} worker
 */
function keepThisPage(worker) {
  const addresses = [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)];
  const paths = addresses
    .map((address) => new URL(address))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith(base))
    .map(({ pathname }) => decodeURI(pathname).slice(base.length));
  return ask(worker, { type: 'keep', paths });
}

/**
 * Once a visit: whether what the reader saved is still there.
 * @param {ServiceWorker} worker
 */
async function recheck(worker) {
  if (!localStorage.getItem(SAVED) || sessionStorage.getItem(SAVED)) return;
  sessionStorage.setItem(SAVED, 'checked');
  const { missing } = await ask(worker, { type: 'missing' });
  if (missing.length === 0) return;
  const again = element('a', { href: `${base}editions/#save` }, 'Save again');
  say('saved', `The browser no longer holds ${missing.length} of the files that you saved.`, again);
}

async function readList() {
  /** @type {OfflineList} */
  const { pages, files, date } = await (await fetch(`${base}offline.json`)).json();
  const all = [...pages, ...files];
  return { pages, date, all, total: all.reduce((sum, [, bytes]) => sum + bytes, 0) };
}

/**
 * The paths of the list that the browser holds, looked up and compared byte by byte.
 * @param {ServiceWorker} worker
 * @param {readonly OfflineEntry[]} all
 */
async function lookUp(worker, all) {
  /** @type {Set<string>} */
  const stored = new Set();
  for (let at = 0; at < all.length; at += BATCH) {
    const paths = all.slice(at, at + BATCH).map(([path]) => path);
    for (const path of (await ask(worker, { type: 'check', paths })).stored) stored.add(path);
  }
  return stored;
}

/**
 * What is stored of the edition, in words.
 * @param {Awaited<ReturnType<typeof readList>>} list
 * @param {ReadonlySet<string>} stored
 */
function describeStored(list, stored) {
  const bytes = list.all.reduce((sum, [path, size]) => (stored.has(path) ? sum + size : sum), 0);
  const isWhole = stored.size === list.all.length;
  const text = isWhole
    ? `Everything is stored in this browser: ${list.all.length} files, ${megabytes(bytes)}, the ${editionOf(list.date)}.`
    : `${stored.size} of ${list.all.length} files are stored in this browser, ${megabytes(bytes)} of ${megabytes(list.total)}.`;
  return { text, isWhole, missing: list.total - bytes };
}

/**
 * @param {HTMLElement} panel
 * @param {ServiceWorker} worker
 */
async function fillPanel(panel, worker) {
  const list = await readList();
  const status = element('p', { role: 'status' });
  const progress = element('progress', { max: list.all.length, hidden: '', 'aria-label': 'Files stored' });
  const button = element('button', { type: 'button', hidden: '' });
  /** @type {ReadonlySet<string>} */
  let stored = new Set();
  const show = async (extra = '') => {
    stored = await lookUp(worker, list.all);
    const { text, isWhole, missing } = describeStored(list, stored);
    status.textContent = `${text}${extra}`;
    const large = missing > LARGE ? ' That is much for a phone.' : '';
    button.textContent = `Save everything for offline (${megabytes(missing)})${large}`;
    button.hidden = isWhole;
    panel.dataset.state = isWhole ? 'whole' : 'partial';
  };
  const save = async () => {
    let isPersistent = false;
    navigator.storage?.persist?.().then((is) => {
      isPersistent = is; // Firefox asks the reader, who may not answer: nothing waits for it
    });
    const missing = list.all.filter(([path]) => !stored.has(path));
    const failed = await saveAll(worker, missing, (left) => {
      progress.value = list.all.length - left;
    });
    if (failed.length > 0) return ` ${reasonOf(failed)}`;
    localStorage.setItem(SAVED, 'yes');
    return isPersistent ? '' : ' The browser may drop it when room is short.';
  };
  button.addEventListener('click', async () => {
    button.disabled = true;
    progress.hidden = false;
    await show(await save());
    progress.hidden = true;
    button.disabled = false;
  });
  panel.replaceChildren(status, progress, button);
  await show();
}

/** @typedef {{ path: string, why: string, what: string }} Failed */

/**
 * Stores in small steps, stops where there is no room; gives what could not be stored.
 * @param {ServiceWorker} worker
 * @param {readonly OfflineEntry[]} entries
 * @param {(left: number) => void} tell
 */
async function saveAll(worker, entries, tell) {
  /** @type {Failed[]} */
  const failed = [];
  for (let at = 0; at < entries.length; at += BATCH) {
    const paths = entries.slice(at, at + BATCH).map(([path]) => path);
    failed.push(...(await ask(worker, { type: 'keep', paths })).failed);
    tell(Math.max(0, entries.length - at - BATCH));
    if (failed.some(({ why }) => why === 'QuotaExceededError')) break;
  }
  return failed;
}

/** @param {readonly Failed[]} failed */
function reasonOf(failed) {
  if (failed.some(({ why }) => why === 'QuotaExceededError')) return 'The browser has no room for the rest.';
  return `${failed.length} could not be stored: ${failed[0]?.what}.`;
}

/**
 * @param {HTMLElement} place
 * @param {ServiceWorker} worker
 */
async function fillList(place, worker) {
  const { pages } = await readList();
  const { missing } = await ask(worker, { type: 'missing' });
  const absent = new Set(missing);
  const stored = pages.filter(([path, , , title]) => title && !absent.has(path));
  const items = stored.map(([path, , , title]) =>
    element('li', {}, element('a', { href: base + encodeURI(path) }, title ?? path)),
  );
  place.replaceChildren(element('ul', {}, ...items));
}

async function start() {
  const registration = await serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
  followChanges(registration);
  addEventListener('online', sayConnection);
  addEventListener('offline', sayConnection);
  const { active } = await serviceWorker.ready;
  if (!active) return;
  if (!navigator.onLine) await sayConnection();
  else await Promise.all([keepThisPage(active), recheck(active)]);
  /** @type {HTMLElement | null} */
  const panel = document.querySelector('[data-offline-panel]');
  if (panel) await fillPanel(panel, active);
  /** @type {HTMLElement | null} */
  const place = document.querySelector('[data-offline-list]');
  if (place && serviceWorker.controller) await fillList(place, serviceWorker.controller);
}

if (serviceWorker) start().catch(() => {}); // without it every page reads as before
