import { parseWrittenDate } from '../dates.ts';
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

const DAYS =
  /\b\d{4}[-/.]\d{2}[-/.]\d{2}\b|(?<![\d.])\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d{2}(?!\d)|(?<!\d)\d{1,2}(?:st|nd|rd|th|\.|er)?[ -](?:de )?\p{L}{3,10}\.?,?[ -](?:de )?(?:19|20)\d{2}(?!\d)|\b[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}\b|(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日/giu;
/** "31.10.23" and "17/02/2022": read where the language of the page, or the figures, say which is the day. */
const SHORT_DAY = /(?<![\d./])(\d{1,2})([./])\s?(\d{1,2})\2\s?((?:19|20)?\d{2})(?![\d./])/;
const CHANGED =
  /\b(?:updated|modified|changed|reviewed|edited|aktualisier(?:t|ung)|geändert|änderung|stand|mis à jour|mise à jour|actualizado|aggiornato)\b/iu;

/** Words before a day that make it the day of publication, and that of a line of their own. */
const LABEL_WORDS =
  '(?:first |originally )?(?:published|posted|released|created|submitted|issued)|(?:publication |release |issue )?date|press release|for immediate release|(?:erscheinungs|veröffentlichungs)?datum|veröffentlich(?:t|ung)|erschienen|erstellt|gespeichert|(?:presse|medien)mitteilung|pressemeldung|publiée?|mis(?:e)? en ligne|parue?|communiqué(?: de presse)?|publicad[oa]|publicación|fecha|pubblicat[oa]|data|gepubliceerd|geplaatst|publicatiedatum|opublikowano|publicerad|publisert|udgivet|julkaistu|опубликовано';
const LABELLED = new RegExp(String.raw`(?<!\p{L})(?:${LABEL_WORDS})(?!\p{L})[^.!?\d]{0,25}$`, 'iu');
const LABEL = new RegExp(String.raw`^(?:${LABEL_WORDS})(?: (?:on|am|le|el|il|op|den|vom))?\s*:?$`, 'iu');

/** How many pieces of text about the headline are looked at, and how much text at most lies between. */
const LINES_BEFORE = 12;
const LINES_BEHIND = 30;
const LETTERS_BEHIND = 700;
/** What stands beside a day: an hour, a weekday, a place, "by". */
const HOUR =
  /\d{1,2}\s?(?:[:.h]\s?\d{2}){1,2}(?:\s?(?:[ap]\.?m\.?|uhr|h|[A-Z]{2,4}))*\b|\d{1,2}\s?(?:[ap]\.?m\.?|uhr)\b/gi;
const MAX_LINE_LETTERS = 70;
const MAX_OTHER_LETTERS = 26;
/** "from 3 May 2024", "until …", "born …": days of what is told. */
const NO_DAY_OF_PAGE =
  /(?<!\p{L})(?:from|until|till|since|before|after|by|born|ab|bis|seit|vor|du|jusqu|desde|hasta|copyright|©)(?!\p{L})/iu;

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
    const before = text.slice(0, text.search(/\d/));
    const isBehindLabel = before.length <= MAX_WEEKDAY && LABEL.test(lines[at - 1]?.text ?? '');
    return day && (isBehindLabel || LABELLED.test(before)) ? [{ day, text }] : [];
  });

/** "Wednesday, " may stand between a label and the figures of a day. */
const MAX_WEEKDAY = 12;

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
  const isLine = text.length <= MAX_LINE_LETTERS && !/\p{L}.*[.!?]$/u.test(text) && !NO_DAY_OF_PAGE.test(text);
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

/** The one day that a text names; undefined for none and for several. */
function onlyDayIn(text: string, dayFirst: boolean): string | undefined {
  const days = new Set((text.match(DAYS) ?? []).map(parseWrittenDate).filter((day) => day !== undefined));
  if (days.size > 0) return days.size === 1 ? [...days][0] : undefined;
  const [, first = '', mark, second = '', year = ''] = SHORT_DAY.exec(text) ?? [];
  if (!first) return undefined;
  const isSure = dayFirst || first === second || (year.length === 4 && Number(first) > 12);
  if (mark === '.' && year.length === 2 && !dayFirst) return undefined;
  const [day, month] = isSure ? [first, second] : Number(second) > 12 ? [second, first] : [];
  if (!day || !month) return undefined;
  return parseWrittenDate(
    `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
}

/** Everywhere but in the United States the day comes before the month; English pages often name no country. */
const isDayFirst = (language: string | undefined): boolean =>
  language !== undefined &&
  (/^en-(?:GB|AU|NZ|IE|ZA|IN)$/.test(language) || !/^(?:en|zh|ja|ko|hu|lt|fa|mn)\b/.test(language));
