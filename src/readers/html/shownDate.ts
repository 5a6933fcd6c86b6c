import { parseWrittenDate } from '../dates.ts';

/** Names of elements that tell when a page was published, the most telling first. */
const PLACES: readonly RegExp[] = [
  /publi\w*[-_ ]?(?:date|time)|date[-_ ]?publi|pubdate|(?:entry|post|article|news|story)[-_]?(?:list[-_]?)?date|posted-on|erscheinungsdatum/i,
  /(?:^|[\s_-])(?:date|datum|time|timestamp|dateline)(?:$|[\s_-])|date(?:$|\s)/i,
  /byline|meta|author|info|subline|article-?head|kicker/i,
];
/** What says when a page was changed, or has the letters of a date by chance. */
const NO_PLACE = /updat|modif|candidate|mandate|validate/i;
const ARTICLE = 'article, main, [class*="article" i], [class*="post" i]';
/** Where the dates of other pages stand. */
const ELSEWHERE =
  'nav, footer, aside, form, table, [role="complementary"], [role="navigation"], [class*="related" i], [class*="comment" i], [class*="teaser" i], [class*="sidebar" i], [class*="widget" i], [class*="calendar" i], [class*="event" i], [class*="recent" i], [class*="footer" i], [hidden]';

const MAX_LOOKED_AT = 60;
/** An element with more parts holds more than a date and what stands beside it. */
const MAX_PARTS = 8;
/** What says more than when is a sentence. */
const MAX_LETTERS = 120;

const DAYS =
  /\b\d{4}[-/.]\d{2}[-/.]\d{2}\b|(?<![\d.])\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d{2}(?!\d)|(?<!\d)\d{1,2}(?:st|nd|rd|th|\.|er)?[ -](?:de )?\p{L}{3,10}\.?,?[ -](?:de )?(?:19|20)\d{2}(?!\d)|\b[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}\b|(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日/giu;
const CHANGED =
  /\b(?:updated|modified|changed|reviewed|aktualisiert|geändert|stand|mis à jour|actualizado|aggiornato)\b/i;

/** The day in the address of a page, as many sites write it: "/2025/06/04/tents" */
export function dayInAddress(url: string | undefined): string | undefined {
  const [, year, month, day] = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/_-]|$)/.exec(url ?? '') ?? [];
  return year && month && day
    ? parseWrittenDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    : undefined;
}

/**
 * The day of publication as a page shows it beside its headline: the first place that names one day and one alone. Days
 * of other pages, of comments and of events do not count, and a day of change only where there is no other.
 */
export function findShownDay(document: Document): string | undefined {
  const ranked: Element[][] = [[], [], [], [], []];
  for (const element of document.querySelectorAll('*')) {
    const rank = rankOf(element);
    const list = rank === undefined ? undefined : ranked[rank];
    if (list && list.length < MAX_LOOKED_AT && element.childElementCount <= MAX_PARTS) list.push(element);
  }
  let changed: string | undefined;
  for (const element of ranked.flat()) {
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const day = dayOf(element, text);
    if (!day || element.closest(ELSEWHERE)) continue;
    if (!CHANGED.test(text)) return day;
    changed ??= day;
  }
  return changed;
}

/** How telling the place of an element is: a `<time>` of the article first, then by its name. */
function rankOf(element: Element): number | undefined {
  if (element.localName === 'time') return element.hasAttribute('datetime') && element.closest(ARTICLE) ? 0 : 3;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (names.length < 4 || NO_PLACE.test(names) || element.localName === 'body') return undefined;
  const at = PLACES.findIndex((pattern) => pattern.test(names));
  return at < 0 ? undefined : [1, 2, 4][at];
}

function dayOf(element: Element, text: string): string | undefined {
  const attribute = element.getAttribute('datetime') ?? '';
  if (/^\d{4}-\d{2}-\d{2}/.test(attribute)) return parseWrittenDate(attribute);
  if (text.length > MAX_LETTERS) return undefined;
  const days = new Set((text.match(DAYS) ?? []).map(parseWrittenDate).filter((day) => day !== undefined));
  return days.size === 1 ? [...days][0] : undefined;
}
