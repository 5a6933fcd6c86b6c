import { parseWrittenDate } from '../dates.ts';
import { CHANGED, DAYS, isDayFirst, isLabelled, NO_DAY_OF_ISSUE, onlyDayIn, SHORT_DAY } from '../dayIn.ts';
import { type Headline, isElsewhere, listLines, type PageLine } from './headline.ts';

/** Names of elements that tell when a page was published, the most telling first. */
const PLACES: readonly RegExp[] = [
  /publi\w*[-_ ]?(?:date|time)|(?:^|\s)(?:dt-)?published(?:$|\s)|date[-_ ]?publi|pubdate|(?:entry|post|article|artikel|news|story)[-_]?(?:list[-_]?)?dat(?:e|um)|posted-on|created-post|post-created|erscheinungsdatum/i,
  /(?:^|[\s_-])(?:date|datum|fecha|time|timestamp|dateline|submitted)(?:$|[\s_-])|dat(?:e|um)(?:$|\s)/i,
  /byline|meta|author|info|subline|article-?head|kicker/i,
];
/** What says when a page was changed, or has the letters of a date by chance. */
const NO_PLACE = /updat|modif|candidate|mandate|validate/i;
const ARTICLE = 'article, main, [class*="article" i], [class*="post" i]';

const MAX_LOOKED_AT = 200;
/** An element with more parts holds more than a date and what stands beside it. */
const MAX_PARTS = 8;
/** What says more than when is a sentence. */
const MAX_LETTERS = 120;

/** How many pieces of text about the headline are looked at, and how much text at most lies between. */
const LINES_BEFORE = 12;
const LINES_BEHIND = 30;
const LETTERS_BEHIND = 700;
/** What stands beside a day: an hour, a weekday, a place, "by". */
const HOUR =
  /\d{1,2}\s?(?:[:.h]\s?\d{2}){1,2}(?:\s?(?:[ap]\.?m\.?|uhr|h|[A-Z]{2,4}))*\b|\d{1,2}\s?(?:[ap]\.?m\.?|uhr)\b/gi;
const MAX_LINE_LETTERS = 70;
const MAX_OTHER_LETTERS = 26;
/** The day in the address of a page, as many sites write it: "/2025/06/04/tents", "/20250604/tents". */
export function dayInAddress(url: string | undefined): string | undefined {
  const pattern = /\/((?:19|20)\d{2})(?:[/-](\d{1,2})[/-](\d{1,2})(?=[/_-]|$)|(\d{2})(\d{2})\/)/;
  const [, year, month, day, closeMonth, closeDay] = pattern.exec(url ?? '') ?? [];
  const [monthOf, dayOf] = [month ?? closeMonth, day ?? closeDay];
  return year && monthOf && dayOf
    ? parseWrittenDate(`${year}-${monthOf.padStart(2, '0')}-${dayOf.padStart(2, '0')}`)
    : undefined;
}

/**
 * The day of publication as a page shows it: by the names of its elements, by a label, beside the headline; the nearest
 * to the headline first. Days of other pages, of comments and of events do not count, and a day of change only where
 * there is no other.
 */
export function findShownDay(document: Document, headline: Headline, language: string | undefined): string | undefined {
  const read = (text: string): string | undefined => onlyDayIn(text, isDayFirst(language));
  const ranked = rankElements(document, headline);
  const lines = listLines(document, headline);
  const fromElements = (rank: number): Shown[] =>
    (ranked[rank] ?? []).flatMap((element) => {
      const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
      const day = dayOf(element, text, read);
      return day && !isElsewhere(element, headline) ? [{ day, text }] : [];
    });
  const places: readonly (() => Shown[])[] = [
    () => fromElements(0),
    () => fromElements(1),
    () => labelledDays(lines, read),
    () => fromElements(2),
    () => fromElements(3),
    () => daysBeside(lines, read),
    () => fromElements(4),
    () => onlyLoneDay(lines, read),
  ];
  let changed: string | undefined;
  for (const find of places) {
    for (const { day, text } of find()) {
      if (!CHANGED.test(text)) return day;
      changed ??= day;
    }
  }
  return changed;
}

type Shown = Readonly<{ day: string; text: string }>;
type ReadDay = (text: string) => string | undefined;

/** Elements that may show the day, by how telling their names are, the nearest to the headline first. */
function rankElements(document: Document, headline: Headline): Element[][] {
  const ranked: { element: Element; at: number }[][] = [[], [], [], [], []];
  let at = 0;
  let headlineAt = 0;
  for (const element of document.querySelectorAll('*')) {
    at += 1;
    if (element === headline.element) headlineAt = at;
    const rank = rankOf(element);
    const list = rank === undefined ? undefined : ranked[rank];
    if (list && list.length < MAX_LOOKED_AT && element.childElementCount <= MAX_PARTS) list.push({ element, at });
  }
  const distance = ({ at: place }: { at: number }): number =>
    headlineAt === 0 ? place : place < headlineAt ? (headlineAt - place) * 2 : place - headlineAt;
  return ranked.map((list) => list.toSorted((a, b) => distance(a) - distance(b)).map(({ element }) => element));
}

/** How telling the place of an element is: a `<time>` of the article first, then by its name. */
function rankOf(element: Element): number | undefined {
  if (element.localName === 'time') {
    const isTelling = element.hasAttribute('pubdate') || PLACES[0]?.test(element.getAttribute('class') ?? '');
    return element.hasAttribute('datetime') && (isTelling || element.closest(ARTICLE)) ? 0 : 3;
  }
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (names.length < 4 || NO_PLACE.test(names) || element.localName === 'body') return undefined;
  const at = PLACES.findIndex((pattern) => pattern.test(names));
  return at < 0 ? undefined : [1, 2, 4][at];
}

function dayOf(element: Element, text: string, read: ReadDay): string | undefined {
  const attribute = element.getAttribute('datetime') ?? element.getAttribute('title') ?? '';
  if (/^\d{4}-\d{2}-\d{2}/.test(attribute)) return parseWrittenDate(attribute);
  return text.length > MAX_LETTERS ? undefined : read(text);
}

/** Days behind "Published on", "Datum:", "Mis en ligne le", in one piece of text or in the one before it. */
const labelledDays = (lines: readonly PageLine[], read: ReadDay): Shown[] =>
  lines.flatMap(({ text }, at) => {
    const day = text.length > MAX_LETTERS ? undefined : read(text);
    return day && isLabelled(text, lines[at - 1]?.text ?? '') ? [{ day, text }] : [];
  });

/** Days that stand alone beside the headline, the nearest behind it first. */
function daysBeside(lines: readonly PageLine[], read: ReadDay): Shown[] {
  let letters = 0;
  const behind = lines.filter(({ place, text }) => {
    if (place < 0 || place > LINES_BEHIND) return false;
    letters += text.length;
    return letters - text.length < LETTERS_BEHIND;
  });
  const before = lines.filter(({ place }) => place < 0 && place >= -LINES_BEFORE).reverse();
  return [...behind, ...before].flatMap((line) => loneDay(line, read));
}

/** The day of the only line of the page that is a day and next to nothing else, wherever it stands. */
function onlyLoneDay(lines: readonly PageLine[], read: ReadDay): Shown[] {
  const lone = lines.flatMap((line) => loneDay(line, read));
  return new Set(lone.map(({ day }) => day)).size === 1 ? lone : [];
}

function loneDay({ text }: PageLine, read: ReadDay): Shown[] {
  const isLine = text.length <= MAX_LINE_LETTERS && !/\p{L}.*[.!?]$/u.test(text) && !NO_DAY_OF_ISSUE.test(text);
  const day = isLine ? read(text) : undefined;
  return day && lettersBeside(text) <= MAX_OTHER_LETTERS ? [{ day, text }] : [];
}

const lettersBeside = (text: string): number =>
  (
    text
      .replace(DAYS, '')
      .replace(SHORT_DAY, '')
      .replace(HOUR, '')
      .match(/[\p{L}\p{N}]/gu) ?? []
  ).length;
