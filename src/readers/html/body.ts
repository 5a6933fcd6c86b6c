import { Readability } from '@mozilla/readability';
import { OWNER_ATTRIBUTE } from './pieces.ts';

/** Above this many elements Readability is not asked. */
const MAX_ELEMENTS = 100_000;
/** Where Readability keeps less of what the page marks as its article than this share, the page is believed. */
const MIN_MARKED_SHARE = 0.5;
/** Paragraphs in what schema.org has pages mark as the text of an article. */
const MARKED_PARAGRAPHS = '[itemprop~="articleBody"] p';

/**
 * The numbers of the elements that Readability (Mozilla, the reader view of Firefox) counts to the article; undefined
 * where it finds none and the page marks none. It changes the document.
 */
export function findBodyOwners(document: Document): ReadonlySet<number> | undefined {
  const marked = new Set([...document.querySelectorAll(MARKED_PARAGRAPHS)].flatMap(ownersIn));
  const lines = linesOfOnlyArticle(document);
  const options = { maxElemsToParse: MAX_ELEMENTS, disableJSONLD: true, serializer: (node: Node) => node };
  const content = readable(document, options);
  const found = new Set(content ? ownersIn(content as Element) : []);
  const agreed = [...marked].filter((owner) => found.has(owner)).length;
  if (agreed < marked.size * MIN_MARKED_SHARE) return new Set([...marked, ...found]);
  if (content && missesMost(lines, found)) return new Set([...lines.flatMap(({ owners }) => owners), ...found]);
  return content ? found : undefined;
}

type Line = Readonly<{ owners: readonly number[]; words: number }>;

/** Elements of an article that tell nothing of it. */
const BESIDE =
  'aside, nav, footer, form, figure, dialog, [role="complementary"], [class*="comment" i], [class*="related" i]';
const MIN_LINE_WORDS = 4;
/** Below so many words an article is no better a guess than another place. */
const MIN_ARTICLE_WORDS = 15;
const MIN_FOUND_SHARE = 0.75;

/** The lines of prose in the one element that the page calls its article; none where there are several or none. */
function linesOfOnlyArticle(document: Document): Line[] {
  const [article, ...others] = document.querySelectorAll('article');
  if (!article || others.length > 0) return [];
  const beside = new Set(article.querySelectorAll(BESIDE));
  const isBeside = (element: Element | null): boolean =>
    element !== null && element !== article && (beside.has(element) || isBeside(element.parentElement));
  return [...article.querySelectorAll('p, li, blockquote')]
    .filter((element) => (element.localName === 'p' || !element.querySelector('p, li')) && !isBeside(element))
    .map((element) => ({ owners: ownersIn(element), words: wordsIn(element) - wordsInLinks(element) }))
    .filter(({ words }) => words >= MIN_LINE_WORDS);
}

/** Whether what Readability took leaves most of the page's only article out: short ones lose against their notes. */
function missesMost(lines: readonly Line[], found: ReadonlySet<number>): boolean {
  const sum = (all: readonly Line[]): number => all.reduce((total, { words }) => total + words, 0);
  const total = sum(lines);
  const taken = sum(lines.filter(({ owners }) => owners.some((owner) => found.has(owner))));
  return total >= MIN_ARTICLE_WORDS && taken < total * MIN_FOUND_SHARE;
}

const wordsIn = (element: Element): number => element.textContent?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
const wordsInLinks = (element: Element): number =>
  [...element.getElementsByTagName('a')].reduce((sum, link) => sum + wordsIn(link), 0);

function ownersIn(element: Element): number[] {
  const own = element.getAttribute(OWNER_ATTRIBUTE);
  const inner = [...element.querySelectorAll(`[${OWNER_ATTRIBUTE}]`)];
  return [own, ...inner.map((each) => each.getAttribute(OWNER_ATTRIBUTE))].filter((each) => each !== null).map(Number);
}

function readable(document: Document, options: ConstructorParameters<typeof Readability<Node>>[1]): Node | undefined {
  try {
    return new Readability<Node>(document, options).parse()?.content ?? undefined;
  } catch {
    // Too many elements, or markup that linkedom and Readability do not agree on: every paragraph is looked at.
    return undefined;
  }
}
