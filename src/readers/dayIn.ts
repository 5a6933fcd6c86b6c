import { parseWrittenDate } from './dates.ts';

/** Days as people write them: "2025-06-04", "4.6.2025", "4 June 2025", "4 de junio de 2025", "June 4, 2025". */
export const DAYS =
  /\b\d{4}[-/.]\d{2}[-/.]\d{2}\b|(?<![\d.])\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d{2}(?!\d)|(?<!\d)\d{1,2}(?:st|nd|rd|th|\.|er)?[ -](?:de )?\p{L}{3,10}\.?,?[ -](?:de )?(?:19|20)\d{2}(?!\d)|\b[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}\b|(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日/giu;
/** "31.10.23" and "17/02/2022": read where the language, or the figures, say which is the day. */
export const SHORT_DAY = /(?<![\d./])(\d{1,2})([./])\s?(\d{1,2})\2\s?((?:19|20)?\d{2})(?![\d./])/;

/** Words beside a day that make it one of change. */
export const CHANGED =
  /\b(?:updated|modified|changed|reviewed|edited|aktualisier(?:t|ung)|geändert|änderung|stand|mis à jour|mise à jour|actualizado|aggiornato)\b/iu;

/** Words before a day that make it the day of publication, and that of a line of their own. */
const LABEL_WORDS =
  '(?:first |originally )?(?:published|posted|released|created|submitted|issued|written)|(?:publication |release |issue |decision |judgment )?dated?|press release|(?:for )?immediate release|(?:erscheinungs|veröffentlichungs|entscheidungs)?datum|veröffentlich(?:t|ung)|erschienen|erstellt|gespeichert|(?:presse|medien)mitteilung|pressemeldung|publiée?|mise? en ligne|parue?|communiqué(?: de presse)?|publicad[oa]|publicación|fecha|pubblicat[oa]|data|gepubliceerd|geplaatst|publicatiedatum|opublikowano|publicerad|publisert|udgivet|julkaistu|опубликовано';
const LABELLED = new RegExp(String.raw`(?<!\p{L})(?:${LABEL_WORDS})(?!\p{L})[^.!?\d]{0,25}$`, 'iu');
const LABEL = new RegExp(String.raw`^(?:${LABEL_WORDS})(?: (?:on|am|le|el|il|op|den|vom))?\s*:?$`, 'iu');
/** "Wednesday, " may stand between a label and the figures of a day. */
const MAX_WEEKDAY = 12;

/** "from 3 May 2024", "until …", "born …": days of what is told. */
export const NO_DAY_OF_ISSUE =
  /(?<!\p{L})(?:from|until|till|since|before|after|by|effective|deadline|due|ab|bis|seit|vor|du|jusqu|desde|hasta|copyright|©|born|died|(?:date of )?(?:birth|death)|geboren|gestorben|geburts\p{L}*|naissance|nacimiento|nascita|adopted|angenommen|verabschiedet|adoptée?|aprobad[oa]|resolution|current (?:date|time)|aktuelle[sr]? (?:datum|zeit)|retrieved|accessed|abgerufen|consulté)(?!\p{L})|出生|生日|逝世/iu;

/** Whether "Published on", "Datum:", "Mis en ligne le" stands before the day of a line, or is the line before it. */
export function isLabelled(line: string, before: string): boolean {
  const opening = line.slice(0, Math.max(0, line.search(/\d/)));
  return LABELLED.test(opening) || (opening.length <= MAX_WEEKDAY && LABEL.test(before.trim()));
}

/**
 * A line without what it says of a change beside its day: "4 June 2025 / Updated 8 hours ago" → "4 June 2025 / ",
 * "Updated 6 June 2025, published 4 June 2025" → "published 4 June 2025"; a line with a day of change alone as it is.
 */
export function withoutChange(line: string): string {
  const change = CHANGED.exec(line);
  if (!change) return line;
  const before = line.slice(0, change.index);
  if (holdsDay(before)) return before;
  const behind = line.slice(change.index + change[0].length);
  const label = LABEL_WITHIN.exec(behind);
  const published = label ? behind.slice(label.index) : '';
  return holdsDay(published) ? published : line;
}

const LABEL_WITHIN = new RegExp(String.raw`(?<!\p{L})(?:${LABEL_WORDS})(?!\p{L})`, 'iu');
const holdsDay = (text: string): boolean => text.search(DAYS) >= 0 || SHORT_DAY.test(text);

/** The one day that a text names; undefined for none and for several. */
export function onlyDayIn(text: string, dayFirst: boolean): string | undefined {
  const days = new Set((text.match(DAYS) ?? []).map(parseWrittenDate).filter((day) => day !== undefined));
  return days.size > 0 ? (days.size === 1 ? [...days][0] : undefined) : shortDayIn(text, dayFirst);
}

function shortDayIn(text: string, dayFirst: boolean): string | undefined {
  const days = new Set(text.match(new RegExp(SHORT_DAY.source, 'g')));
  const [, first = '', mark, second = '', year = ''] = (days.size === 1 && SHORT_DAY.exec(text)) || [];
  if (!first || (mark === '.' && year.length === 2 && !dayFirst)) return undefined;
  const isSure = dayFirst || first === second || (year.length === 4 && Number(first) > 12);
  const [day, month] = isSure ? [first, second] : Number(second) > 12 ? [second, first] : [];
  if (!day || !month) return undefined;
  const century = year.length === 2 ? '20' : '';
  return parseWrittenDate(`${century}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** Everywhere but in the United States the day comes before the month; English texts often name no country. */
export const isDayFirst = (language: string | undefined): boolean =>
  language !== undefined &&
  (/^en-(?:GB|AU|NZ|IE|ZA|IN)$/.test(language) || !/^(?:en|zh|ja|ko|hu|lt|fa|mn)\b/.test(language));
