import { CONTAINER_NAMES } from './containerNames.ts';
import type { Verdict } from './piece.ts';

/** What an element is by its markup alone: tag, role, or a word in its class and id. */
export type ContainerRule = Verdict &
  Readonly<{ tags?: readonly string[]; roles?: readonly string[]; names?: readonly string[] }>;

/** In this order: the first that fits names the element. */
export const CONTAINER_RULES: readonly ContainerRule[] = [
  { name: 'screen-reader-text', kind: 'hidden', names: CONTAINER_NAMES.hidden },
  { name: 'figure', kind: 'caption', tags: ['figcaption', 'figure'], names: CONTAINER_NAMES.caption },
  {
    name: 'footnotes',
    kind: 'note',
    roles: ['doc-endnotes', 'doc-endnote', 'doc-footnote'],
    names: CONTAINER_NAMES.footnotes,
  },
  { name: 'cookie-notice', kind: 'clutter', names: CONTAINER_NAMES.cookies },
  { name: 'comments', kind: 'clutter', maxShare: 0.9, names: CONTAINER_NAMES.comments },
  { name: 'share-bar', kind: 'clutter', names: CONTAINER_NAMES.share },
  { name: 'newsletter', kind: 'clutter', names: CONTAINER_NAMES.newsletter },
  { name: 'paywall', kind: 'clutter', names: CONTAINER_NAMES.paywall },
  { name: 'related-links', kind: 'clutter', names: CONTAINER_NAMES.related },
  { name: 'advertisement', kind: 'clutter', names: CONTAINER_NAMES.advertisement },
  { name: 'author-note', kind: 'clutter', names: CONTAINER_NAMES.authorNote },
  { name: 'pull-quote', kind: 'clutter', names: CONTAINER_NAMES.pullQuote },
  { name: 'overlay', kind: 'clutter', tags: ['dialog'], roles: ['dialog', 'tooltip'], names: CONTAINER_NAMES.overlay },
  { name: 'player', kind: 'clutter', names: CONTAINER_NAMES.player },
  { name: 'byline', kind: 'byline', names: CONTAINER_NAMES.byline },
  { name: 'date', kind: 'dateline', tags: ['time'], names: CONTAINER_NAMES.date },
  { name: 'subtitle', kind: 'clutter', names: CONTAINER_NAMES.subtitle },
  { name: 'label', kind: 'clutter', names: CONTAINER_NAMES.label },
  {
    name: 'navigation',
    kind: 'clutter',
    tags: ['nav', 'menu'],
    roles: ['navigation', 'menu', 'search'],
    names: CONTAINER_NAMES.navigation,
  },
  { name: 'footer', kind: 'clutter', tags: ['footer'], roles: ['contentinfo'], names: CONTAINER_NAMES.footer },
  { name: 'header', kind: 'clutter', tags: ['header', 'hgroup'] },
  { name: 'aside', kind: 'clutter', tags: ['aside'], roles: ['complementary'] },
  { name: 'form', kind: 'clutter', tags: ['form', 'fieldset', 'label'] },
];

const BY_TAG = index((rule) => rule.tags);
const BY_ROLE = index((rule) => rule.roles);
const BY_NAME = index((rule) => rule.names);

function index(keysOf: (rule: ContainerRule) => readonly string[] | undefined): ReadonlyMap<string, number> {
  const entries = CONTAINER_RULES.flatMap((rule, at) => (keysOf(rule) ?? []).map((key) => [key, at] as const));
  return new Map(entries.reverse());
}

/** The first rule that fits an element; `<div class="article__relatedLinks">` → "related-links". */
export function findContainerRule(element: Element): ContainerRule | undefined {
  const found = [BY_TAG.get(element.localName), BY_ROLE.get(element.getAttribute('role') ?? '')];
  const names =
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('itemprop') ?? ''}`.slice(
      0,
      400,
    );
  for (const word of nameWords(names)) found.push(BY_NAME.get(word));
  const at = Math.min(...found.map((each) => each ?? Number.POSITIVE_INFINITY));
  return CONTAINER_RULES[at];
}

/** Pages name thousands of elements alike; of so many names what they stand for is kept. */
const MOST_KEPT = 5000;
const kept = new Map<string, readonly string[]>();

function nameWords(names: string): readonly string[] {
  const known = kept.get(names);
  if (known) return known;
  const words = wordsOfNames(names);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(names, words);
  return words;
}

/** MathJax names each formula for the menu that a click on it opens. */
const OF_FORMULA = /^CtxtMenu_/;

/** "c-readMore big" → c, read, more, big and the pairs c-read, read-more. */
function wordsOfNames(names: string): string[] {
  return names.split(/\s+/).flatMap((name) => {
    if (OF_FORMULA.test(name)) return [];
    const words = name
      .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean);
    return [...words, ...words.slice(1).map((word, at) => `${words[at]}-${word}`)];
  });
}
