import { parseWrittenDate } from '../dates.ts';
import {
  CHANGED,
  DAYS,
  isDayFirst,
  isLabelled,
  NO_DAY_OF_ISSUE,
  onlyDayIn,
  SHORT_DAY,
  withoutChange,
} from '../dayIn.ts';
import { type Headline, isElsewhere, listLines, type PageLine } from './headline.ts';

/** Names of elements that tell when a page was published, the most telling first. */
const PLACES: readonly RegExp[] = [
  /publi\w*[-_ ]?(?:date|time)|(?:^|\s)(?:dt-)?published(?:$|\s)|date[-_ ]?publi|pubdate|(?:entry|post|article|artikel|news|story)[-_]?(?:list[-_]?)?dat(?:e|um)|posted-on|created-post|post-created|erscheinungsdatum/i,
  /(?:^|[\s_-])(?:date|datum|fecha|time|timestamp|dateline|submitted)(?:$|[\s_-])|dat(?:e|um)(?:$|\s)/i,
  /byline|meta|author|info|subline|article-?head|kicker/i,
];
/** What says when a page was changed, or has the letters of a date by chance. */
const CHANGING = /updat|modif/i;
const NO_PLACE =
  /updat|modif|candidate|mandate|validate|(?:^|[\s_-])today(?:$|[\s_-])|current[-_]?(?:date|time)|clock/i;
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

/** The day of publication as a page shows it, and how sure that is. */
export type ShownDay = Readonly<{
  day: string;
  /** An element that is named for it, or a label, says that it is the day of publication and not of a change. */
  isTelling: boolean;
}>;

/**
 * The day of publication as a page shows it: by the names of its elements, by a label, beside the headline; the nearest
 * to the headline first. Days of other pages, of comments and of events do not count, and a day of change only where
 * there is no other.
 */
export function findShownDay(
  document: Document,
  headline: Headline,
  language: string | undefined,
): ShownDay | undefined {
  const read = (text: string): string | undefined => onlyDayIn(text, isDayFirst(language));
  const ranked = rankElements(document, headline);
  const lines = listLines(document, headline);
  const fromElements = (rank: number): Shown[] =>
    (ranked[rank] ?? []).flatMap((element) => {
      const text = withoutChange((element.textContent ?? '').replace(/\s+/g, ' ').trim());
      const day = dayOf(element, text, read);
      return day && !isElsewhere(element, headline) ? [{ day, text, isChange: isOfChange(element) }] : [];
    });
  const places: readonly (readonly [isTelling: boolean, find: () => Shown[]])[] = [
    [true, () => fromElements(0)],
    [true, () => fromElements(1)],
    [true, () => labelledDays(lines, read)],
    [true, () => fromElements(2)],
    [false, () => fromElements(3)],
    [false, () => daysBeside(lines, read)],
    [false, () => fromElements(4)],
    [false, () => onlyLoneDay(lines, read)],
  ];
  let changed: string | undefined;
  for (const [isTelling, find] of places) {
    for (const { day, text, isChange } of find()) {
      if (!isChange && !CHANGED.test(text)) return { day, isTelling };
      changed ??= day;
    }
  }
  return changed ? { day: changed, isTelling: false } : undefined;
}

type Shown = Readonly<{ day: string; text: string; isChange?: boolean }>;
type ReadDay = (text: string) => string | undefined;

const isOfChange = (element: Element): boolean =>
  CHANGING.test(element.getAttribute('class') ?? '') && !PLACES[0]?.test(element.getAttribute('class') ?? '');

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
  return names.length < 4 || element.localName === 'body' ? undefined : rankOfNames(names);
}

/** Pages name thousands of elements alike; of so many names what they stand for is kept. */
const MOST_KEPT = 5000;
const ranks = new Map<string, number | undefined>();

function rankOfNames(names: string): number | undefined {
  if (ranks.has(names)) return ranks.get(names);
  const at = NO_PLACE.test(names) ? -1 : PLACES.findIndex((pattern) => pattern.test(names));
  const rank = at < 0 ? undefined : [1, 2, 4][at];
  if (ranks.size >= MOST_KEPT) ranks.clear();
  ranks.set(names, rank);
  return rank;
}

/** What a reader sees, where the month is named, before what the element keeps for programs: often that is in Greenwich's time. */
function dayOf(element: Element, text: string, read: ReadDay): string | undefined {
  const attribute = element.getAttribute('datetime') ?? element.getAttribute('title') ?? '';
  const kept = /^\d{4}-\d{2}-\d{2}/.test(attribute) ? parseWrittenDate(attribute) : undefined;
  const shown = text.length > MAX_LETTERS ? undefined : read(text);
  return kept && text.search(DAYS) < 0 ? kept : (shown ?? kept);
}

/** Days behind "Published on", "Datum:", "Mis en ligne le", in one piece of text or in the one before it. */
const labelledDays = (lines: readonly PageLine[], read: ReadDay): Shown[] =>
  lines.flatMap((line, at) => {
    const text = line.text.length > MAX_LETTERS ? '' : withoutChange(line.text);
    const day = text && read(text);
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
  return [...behind, ...before].flatMap((line) => loneDay(line, lines, read));
}

/** The day of the only line of the page that is a day and next to nothing else, wherever it stands. */
function onlyLoneDay(lines: readonly PageLine[], read: ReadDay): Shown[] {
  const lone = lines.flatMap((line) => loneDay(line, lines, read));
  return new Set(lone.map(({ day }) => day)).size === 1 ? lone : [];
}

const OF_A_LIFE =
  /^(?:born|died|(?:date of )?(?:birth|death)|geboren|gestorben|geburts\p{L}*|naissance|née?|nacimiento|nascita|出生\S*|生日)\W*$/iu;

/** "Date of birth" may stand on the line before. */
function loneDay(line: PageLine, lines: readonly PageLine[], read: ReadDay): Shown[] {
  const text = withoutChange(line.text);
  const isLine = text.length <= MAX_LINE_LETTERS && !/\p{L}.*[.!?]$/u.test(text) && !NO_DAY_OF_ISSUE.test(text);
  const day = isLine ? read(text) : undefined;
  if (!day || lettersBeside(text) > MAX_OTHER_LETTERS) return [];
  const before = lines[lines.indexOf(line) - 1]?.text ?? '';
  return OF_A_LIFE.test(before) ? [] : [{ day, text }];
}

const lettersBeside = (text: string): number =>
  (
    text
      .replace(DAYS, '')
      .replace(SHORT_DAY, '')
      .replace(HOUR, '')
      .match(/[\p{L}\p{N}]/gu) ?? []
  ).length;
