import { parseWrittenDate } from '../dates.ts';

/** Elements that tell when a page was published, by what sites call them; the most telling first. */
const PLACES = [
  'article time[datetime], main time[datetime], [class*="article"] time[datetime], [class*="post"] time[datetime]',
  '[class*="publi" i][class*="date" i], [class*="date" i][class*="publi" i], [class*="pubdate" i], [class*="entry-date" i], [class*="post-date" i], [class*="article-date" i], [class*="posted-on" i], [class*="erscheinungsdatum" i], [class*="news-date" i], [class*="news-list-date" i]',
  '[class~="date" i], [class~="datum" i], [class~="time" i], [class~="timestamp" i], [id="date" i], [class$="__date" i], [class$="-date" i], [class$="_date" i], [class*="date" i]:not(body):not([class*="update" i]):not([class*="candidate" i]):not([class*="mandate" i])',
  'time[datetime], time',
  '[class*="byline" i], [class*="meta" i], [class*="author" i], [class*="info" i], [class*="dateline" i], [class*="subline" i], [class*="article-head" i], [class*="header" i] p, [class*="kicker" i]',
] as const;
/** Where the dates of other pages stand. */
const ELSEWHERE =
  'nav, footer, aside, form, table, [role="complementary"], [role="navigation"], [class*="related" i], [class*="comment" i], [class*="teaser" i], [class*="sidebar" i], [class*="widget" i], [class*="calendar" i], [class*="event" i], [class*="recent" i], [class*="footer" i], [hidden]';

const MAX_LOOKED_AT = 30;
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
  let changed: string | undefined;
  for (const place of PLACES) {
    for (const element of [...document.querySelectorAll(place)].slice(0, MAX_LOOKED_AT)) {
      if (element.closest(ELSEWHERE)) continue;
      const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
      const day = dayOf(element, text);
      if (!day) continue;
      if (!CHANGED.test(text)) return day;
      changed ??= day;
    }
  }
  return changed;
}

function dayOf(element: Element, text: string): string | undefined {
  const attribute = element.getAttribute('datetime') ?? '';
  if (/^\d{4}-\d{2}-\d{2}/.test(attribute)) return parseWrittenDate(attribute);
  if (text.length > MAX_LETTERS) return undefined;
  const days = new Set((text.match(DAYS) ?? []).map(parseWrittenDate).filter((day) => day !== undefined));
  return days.size === 1 ? [...days][0] : undefined;
}
