import { normalizeLine } from '../fields.ts';
import { lettersOf, namesHost, partsOfTitle } from './siteNames.ts';

/** What is known of a page's title from its data, and of the site that it stands on. */
export type TitleSources = Readonly<{
  /** Titles that linked data and meta elements give, the most trusted first. */
  given: readonly string[];
  /** Names of the site. */
  sites: readonly string[];
  host: string | undefined;
}>;

const MAX_HEADINGS = 20;
/** Where a heading names a part of the site. */
const FURNITURE =
  'nav, footer, aside, dialog, [role="navigation"], [role="dialog"], [hidden], [aria-hidden="true"], form';
/** Fewer words of a page's title tell nothing of what it is about. */
const MIN_TELLING_WORDS = 3;
/** Share of the words that two titles of one page have in common. */
const MIN_SHARE = 0.4;
/** A heading that repeats less of the page's title than this names its section. */
const MIN_COVER = 0.5;

/** What a program writes where nobody gave a title. */
const FILE =
  /^(?:\S+\.(?:x?html?|docx?|pdf|txt|php|aspx?)|untitled(?: document)?|document|index|new page \d*|unbenannt)$/i;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The headline of a page: what its data say, unless the page's own title knows nothing of it; else the heading that the
 * page's title repeats, else the part of that title that is not the site's name. The site's name behind it goes.
 */
export function findTitle(document: Document, { given, sites, host }: TitleSources): string | undefined {
  const written = normalizeLine(document.querySelector('title')?.textContent ?? '');
  const titleTag = FILE.test(written) ? '' : written;
  const isSite = (title: string): boolean =>
    sites.some((site) => lettersOf(site) === lettersOf(title)) ||
    (host !== undefined && wordsOf(title).length <= 3 && namesHost(title, host));
  const headings = listHeadings(document);
  const isShown = (title: string): boolean => headings.some(({ text }) => lettersOf(text) === lettersOf(title));
  const opening = headings.find(({ text, isMain }) => isMain && !isSite(text) && opensTitle(text, titleTag))?.text;
  const named = given.filter((title) => !isSite(title) && (!opening || isShown(title) || sharesWord(title, titleTag)));
  const agreed = named.find((title) => agrees(title, titleTag));
  const repeated = headings.find(({ text, isMain }) => isMain && !isSite(text) && agrees(text, titleTag))?.text;
  const parts = partsOfTitle(titleTag);
  const seen = [...given, ...parts].some(isShown)
    ? undefined
    : onlyHeadline(headings, isSite, [...given, longestOf(parts)]);
  const found =
    seen ??
    agreed ??
    (named[0] && repeated) ??
    named[0] ??
    (given.length ? opening : undefined) ??
    titleFromPage(titleTag, headings, isSite) ??
    given[0];
  return found === undefined ? undefined : withoutSite(found, headings, isSite);
}

type Heading = Readonly<{ text: string; isMain: boolean }>;

function listHeadings(document: Document): Heading[] {
  const found: Heading[] = [];
  for (const element of document.querySelectorAll('h1, h2')) {
    if (found.length === MAX_HEADINGS) break;
    const text = normalizeLine(element.textContent ?? '');
    if (text && !element.closest(FURNITURE)) found.push({ text, isMain: element.localName === 'h1' });
  }
  return found;
}

/** Whether a title is about what the page's own title is about: enough words of the shorter of both are in the other. */
function agrees(title: string, titleTag: string): boolean {
  const own = new Set(wordsOf(longestOf(partsOfTitle(titleTag))).filter(isTelling));
  const words = new Set(wordsOf(title).filter(isTelling));
  if (own.size < MIN_TELLING_WORDS || words.size === 0) return true;
  const shared = [...words].filter((word) => own.has(word)).length;
  return shared >= Math.min(own.size, words.size) * MIN_SHARE;
}

/** Fewer words of a heading must be largely those of the page's titles; of more, so many must be in one. */
const MIN_HEADLINE_WORDS = 5;
const MIN_SHARED_WORDS = 2;

/**
 * The only main heading of a page whose titles are written for search engines and cards, and stand nowhere in it: a
 * headline where it is about what they are about.
 */
function onlyHeadline(
  headings: readonly Heading[],
  isSite: (title: string) => boolean,
  titles: readonly string[],
): string | undefined {
  const [only, ...others] = headings.filter(({ text, isMain }) => isMain && !isSite(text));
  const words = new Set(wordsOf(only?.text ?? '').filter(isTelling));
  if (!only || others.length > 0 || words.size < MIN_TELLING_WORDS) return undefined;
  const isAbout = (title: string): boolean => {
    const own = new Set(wordsOf(title).filter(isTelling));
    const shared = [...words].filter((word) => own.has(word)).length;
    const least = words.size < MIN_HEADLINE_WORDS ? Math.min(own.size, words.size) * MIN_SHARE : MIN_SHARED_WORDS;
    return shared > 0 && shared >= least;
  };
  const told = titles.filter((title) => title && !isSite(title));
  // A kicker or a day may stand in the heading with the headline.
  const within = told.find((title) => lettersOf(only.text).includes(lettersOf(title)));
  return within ? undefined : told.some(isAbout) ? only.text : undefined;
}

/** Whether a page's title is a heading and the site's name behind it. */
const opensTitle = (heading: string, titleTag: string): boolean =>
  partsOfTitle(titleTag).length > 1 && lettersOf(partsOfTitle(titleTag)[0] ?? '') === lettersOf(heading);

const sharesWord = (title: string, titleTag: string): boolean => {
  const own = new Set(wordsOf(titleTag));
  return wordsOf(title).some((word) => isTelling(word) && own.has(word));
};

const isTelling = (word: string): boolean => word.length > 2 || /[^\0-\x7F]/.test(word);
const longestOf = (parts: readonly string[]): string => parts.toSorted((a, b) => b.length - a.length)[0] ?? '';

/** Without data: the heading that the page's title repeats, else what of that title is not the site's name. */
function titleFromPage(
  titleTag: string,
  headings: readonly Heading[],
  isSite: (title: string) => boolean,
): string | undefined {
  const parts = partsOfTitle(titleTag).filter((part, _, all) => !isSite(part) || all.length === 1);
  const part = longestOf(parts);
  const letters = lettersOf(titleTag);
  const own = headings.filter(({ text }) => !isSite(text));
  const repeats = ({ text }: Heading): boolean =>
    lettersOf(text).length >= lettersOf(part).length * MIN_COVER && letters.includes(lettersOf(text));
  const repeated = own.filter(repeats);
  const [main, ...others] = own.filter(({ isMain }) => isMain);
  if (repeated.length) return longestOf(repeated.map(({ text }) => text));
  const isNamed = part !== '' && !isSite(part) && !/^[\w-]+\.[a-z]{2,}$/i.test(part);
  if (main && (!isNamed || (others.length === 0 && agrees(main.text, titleTag)))) return main.text;
  return isNamed ? part : (main?.text ?? (titleTag || undefined));
}

/** "Aid reaches the coast | Daily Example" → "Aid reaches the coast", where that is a heading or the site's name. */
function withoutSite(title: string, headings: readonly Heading[], isSite: (title: string) => boolean): string {
  const parts = partsOfTitle(title);
  if (parts.length < 2) return title;
  const begun = headings.find(
    ({ text }) => text.length >= 8 && text.length < title.length && isFirstPart(text, title) && !isSite(text),
  );
  if (begun) return begun.text;
  const last = parts.at(-1) ?? '';
  const rest = title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»«›‹:/\\>-]+$/, '');
  return isSite(last) && rest.length >= 3 ? rest : title;
}

/** Whether what follows a heading in the title is set off from it. */
function isFirstPart(heading: string, title: string): boolean {
  return title.startsWith(heading) && /^\s*[|–—·•»›-]/.test(title.slice(heading.length));
}
