/**
 * Search, fetched when the reader asks for it: Pagefind's components, put together once for the dialog and for the page.
 * The index and the components stand in `pagefind/` beside this file, which knows by itself where the site stands.
 */

import { askedFor, formsOf, NOTHING } from './asking.js';
import { findInOrder } from './ranking.js';
import { wordsAlike } from './wordsAlike.js';

/** Which edition this is, as the build wrote it: the index is kept as long as the edition is. */
let edition = '';

const BASE = new URL('.', import.meta.url).pathname;

/** What the last question asks for. */
let asking = NOTHING;

/** How the language of the site asks. @type {import('./asking.js').Forms | undefined} */
let forms;

/** How often something was asked: what comes late is not looked for. */
let asks = 0;

/** @typedef {HTMLElement & { open(): void, close(): void }} PagefindModal */

/** @type {readonly { filter: string, label: string, sort?: string }[]} */
const FILTERS = [
  { filter: 'kind', label: 'Kind' },
  { filter: 'document', label: 'Document' },
  { filter: 'sayer', label: 'Who says so' },
  { filter: 'certainty', label: 'Certainty' },
  { filter: 'published', label: 'Published', sort: 'alphabetical' },
];

/** More than anybody reads: who has not found it among them writes another word or takes a filter. */
const MOST_RESULTS = '60';

/** Shows the search dialog over the page; the first time, after fetching what it is made of. */
export async function openDialog() {
  await loadComponents();
  const dialog = /** @type {PagefindModal | null} */ (document.querySelector('pagefind-modal')) ?? addDialog();
  dialog.open();
}

/**
 * Fills the search page, takes the query from the address and keeps it there.
 * @param {HTMLElement} place
 */
export async function fillPage(place) {
  await loadComponents();
  place.replaceChildren(configOf(), element('pagefind-input', { debounce: '150' }), ...resultParts());
  nameFilters(place);
  const instance = openInstance();
  const { query, filters } = readAddress();
  instance.on('search', (term, selected) => showResultsOf(place, term, selected));
  // Loading searches for nothing at once: what the address asks for comes after it, and only then is written back.
  await instance.triggerLoad();
  if (query || Object.keys(filters).length > 0) instance.triggerSearchWithFilters(query, filters);
  instance.on('search', writeAddress);
  /** @type {HTMLElement | null} */ (place.querySelector('pagefind-input'))?.focus();
}

/**
 * What the components share. Pagefind's loading ends with a search for nothing, which would take the place of what was
 * typed meanwhile.
 */
function openInstance() {
  const instance = window.PagefindComponents?.getInstanceManager().getInstance('default');
  if (!instance) throw new Error('Cannot search: Pagefind is not there');
  const search = instance.__search__.bind(instance);
  const trigger = instance.triggerSearch.bind(instance);
  const input = () => /** @type {HTMLInputElement | null} */ (document.querySelector('pagefind-input input'));
  const typed = () => input()?.value;
  instance.triggerSearch = (term) => trigger(term || (instance.__searchID__ === 0 && typed()) || '');
  instance.__search__ = async (term, filters) => {
    asks += 1;
    const asked = asks;
    await putInOrder(instance);
    // Of those that wait for a file the browser lets any go on first: what was asked last is what is looked for.
    if (asked !== asks || !forms) return;
    asking = askedFor(term ?? '', forms);
    return asking.words || hasValues(filters) ? search(asking.words, filters) : showFilters(instance);
  };
  return instance;
}

/**
 * Has what is found come in our order. What is loaded is a module, whose parts cannot be replaced: a copy takes its place.
 * @param {PagefindInstance} instance
 */
async function putInOrder(instance) {
  await instance.__load__();
  const found = instance.__pagefind__;
  if (!found || found.isOrdered) return;
  const { ASKING, GROUPS, ROLES } = await import(`${BASE}search-words.js`);
  const asked = formsOf(ASKING);
  forms = asked;
  const known = wordsAlike(await found.filters(), GROUPS, ROLES);
  const { search } = found;
  instance.__pagefind__ = {
    ...found,
    isOrdered: true,
    search: (term, options) => findInOrder(search, term, options, asking, asked, known),
  };
}

/** @param {SearchFilters | undefined} filters */
const hasValues = (filters) => Object.values(filters ?? {}).some((values) => values.length > 0);

/**
 * Nothing is asked: the choices of the filters, and no result. A search for nothing would fetch the whole index.
 * @param {PagefindInstance} instance
 */
async function showFilters(instance) {
  await instance.__load__();
  instance.__searchID__ += 1;
  const id = instance.__searchID__;
  const filters = await instance.__pagefind__?.filters();
  if (!filters || id !== instance.__searchID__) return;
  instance.availableFilters = filters;
  instance.totalFilters = filters;
  instance.searchResult = { results: [] };
  instance.__dispatch__('filters', { available: filters, total: filters });
  instance.__dispatch__('results', instance.searchResult);
}

/**
 * Nothing asked, nothing shown: without a query and a filter Pagefind would list the whole site.
 * @param {HTMLElement} place
 * @param {string | undefined} term
 * @param {SearchFilters | undefined} selected
 */
function showResultsOf(place, term, selected) {
  const isAsked = Boolean(term) || hasValues(selected);
  for (const part of place.querySelectorAll('pagefind-summary, pagefind-results')) {
    /** @type {HTMLElement} */ (part).hidden = !isAsked;
  }
}

/**
 * A combobox takes no name from its content, and Pagefind takes the one it has away with the last filter.
 * @param {HTMLElement} place
 */
function nameFilters(place) {
  const name = () => {
    for (const filter of place.querySelectorAll('pagefind-filter-dropdown')) {
      const box = filter.querySelector('[role=combobox]:not([aria-label])');
      box?.setAttribute('aria-label', filter.getAttribute('label') ?? '');
    }
  };
  name();
  new MutationObserver(name).observe(place, { subtree: true, attributeFilter: ['aria-label'] });
}

function addDialog() {
  const dialog = /** @type {PagefindModal} */ (element('pagefind-modal', { 'reset-on-close': '' }));
  const header = element('pagefind-modal-header', {});
  header.append(element('pagefind-input', { debounce: '150' }));
  const body = element('pagefind-modal-body', {});
  body.append(...resultParts());
  dialog.append(header, body);
  document.body.append(configOf(), dialog);
  nameFilters(dialog);
  const instance = openInstance();
  instance.on('search', (term, selected) => showResultsOf(dialog, term, selected));
  dialog.addEventListener('click', (event) => {
    if (/** @type {Element} */ (event.target).closest('a')) dialog.close();
  });
  // Whoever types and presses Enter wants the first of what is shown.
  dialog.addEventListener('keydown', (event) => {
    const isTyped = event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.value.trim();
    if (!isTyped || event.isComposing) return;
    const first = /** @type {HTMLElement | null} */ (dialog.querySelector('.search-result a'));
    if (!first) return;
    event.preventDefault();
    first.click();
  });
  return dialog;
}

function resultParts() {
  const filters = element('div', { class: 'search-filters' });
  filters.append(
    ...FILTERS.map((each) => element('pagefind-filter-dropdown', { sort: 'count-desc', 'hide-clear': '', ...each })),
  );
  const results = element('pagefind-results', { 'hide-sub-results': '', 'max-results': MOST_RESULTS, hidden: '' });
  Object.assign(results, { resultTemplate: resultOf });
  return [filters, element('pagefind-summary', { hidden: '' }), results];
}

const configOf = () =>
  element('pagefind-config', {
    'bundle-path': `${BASE}pagefind/`,
    'meta-cache-tag': edition,
    lang: document.documentElement.lang,
    faceted: '',
  });

/**
 * One result: its line, who says so and how sure; of a page the words around what was found, of a figure or claim its own.
 * @param {SearchHit} hit
 */
function resultOf({ url, meta, excerpt }) {
  const item = element('li', { class: 'search-result' });
  const link = element('a', { href: url });
  link.textContent = meta.title ?? url;
  const facts = element('p', { class: 'search-facts' });
  facts.textContent = [meta.kind, meta.sayer, meta.certainty, meta.document].filter(Boolean).join(' · ');
  item.append(link, facts, ...wordsOf(meta, excerpt ?? ''));
  return item;
}

/**
 * What is said in a figure's sentence or in a claim, the values of a quantity and its verdict; nothing where the line above
 * has all of it already.
 * @param {SearchHit['meta']} meta
 * @param {string} excerpt
 */
function wordsOf({ title, kind, words, value }, excerpt) {
  if (kind === 'quantity') return [value, words].flatMap((line) => (line ? [paragraphOf([line])] : []));
  const isPage = !['figure', 'claim', 'quote', 'sentence'].includes(kind ?? '');
  if (!isPage && (!words || title?.includes(words))) return [];
  return [paragraphOf(isPage ? piecesOf(excerpt) : [words ?? ''])];
}

/** @param {readonly (Node | string)[]} pieces */
function paragraphOf(pieces) {
  const paragraph = element('p', { class: 'search-words' });
  paragraph.append(...pieces);
  return paragraph;
}

/**
 * "a <mark>b</mark>" as nodes; nothing of it is read as markup but the marks.
 * @param {string} excerpt
 */
function piecesOf(excerpt) {
  return excerpt.split(/(<mark>.*?<\/mark>)/s).map((piece) => {
    const marked = /^<mark>(.*)<\/mark>$/s.exec(piece);
    if (!marked) return plain(piece);
    const mark = element('mark', {});
    mark.textContent = plain(marked[1] ?? '');
    return mark;
  });
}

/** @type {Readonly<Record<string, string>>} */
const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
/** @param {string} text */
const plain = (text) => text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);

function readAddress() {
  const parameters = new URLSearchParams(location.search);
  /** @type {Record<string, string[]>} */
  const filters = {};
  for (const { filter } of FILTERS) if (parameters.has(filter)) filters[filter] = parameters.getAll(filter);
  return { query: parameters.get('q') ?? '', filters };
}

/**
 * @param {string | undefined} term
 * @param {SearchFilters | undefined} selected
 */
function writeAddress(term, selected) {
  const parameters = new URLSearchParams(term ? { q: term } : {});
  for (const [filter, values] of Object.entries(selected ?? {})) {
    for (const value of values) parameters.append(filter, value);
  }
  const query = parameters.toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
}

async function loadComponents() {
  if (window.PagefindComponents) return;
  ({ EDITION: edition } = await import(`${BASE}edition.js`));
  await Promise.all([
    loadStyle(`${BASE}pagefind/pagefind-component-ui.css`),
    loadStyle(`${BASE}search.css`),
    import(`${BASE}pagefind/pagefind-component-ui.js`),
  ]);
}

/** @param {string} address */
function loadStyle(address) {
  const link = element('link', { rel: 'stylesheet', href: address });
  return new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
    document.head.append(link);
  });
}

/**
 * @param {string} name
 * @param {Readonly<Record<string, string>>} attributes
 */
function element(name, attributes) {
  const created = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) created.setAttribute(attribute, value);
  return created;
}

/** @type {HTMLElement | null} */
const place = document.querySelector('[data-search-page]');
if (place) fillPage(place).catch(() => place.removeAttribute('hidden'));
