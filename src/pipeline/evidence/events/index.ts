import { dateOfDay, datePartsOf, dayRangeOf, type Event, edtfOf, type Span } from '../../../records/index.ts';
import { idOf, numberIds } from '../../ids.ts';
import type { Prose, Sentence } from '../../language/index.ts';
import { wordsAround } from '../context.ts';
import { type Day, dayOf, distance } from './calendar.ts';
import type { DateContext, DateRule, EventRules, Resolved } from './rules.ts';

/** "The next day" counts from a date that stands no more than so many sentences before. */
const REACH = 5;

type Found = Span & Readonly<{ resolved: Resolved; rule: string }>;

/** The dated phrases of a document, in order, each with the day, month or year that it means. */
export function findDates(prose: Prose, published: string | undefined, documentId: string): Event[] {
  const rules = prose.rules?.events;
  if (!rules) return [];
  const dates: Event[] = [];
  let day = wholeDay(published);
  let previous: Day | undefined;
  let told = 0;
  let postDay: string | undefined;
  for (const sentence of prose.sentences) {
    const post = prose.blocks[sentence.block]?.published; // a post of a live blog has a day of its own
    if (post !== postDay) {
      previous = undefined;
      day = wholeDay(post ?? published);
    }
    postDay = post;
    if (sentence.index - told > REACH) previous = undefined;
    const stamp = readStamp(rules, prose.text, sentence, day);
    if (stamp) {
      day = stamp.day;
      previous = undefined;
      dates.push(dateOf(prose, documentId, stamp, Math.min(sentence.index + 1, prose.sentences.length - 1)));
      continue;
    }
    for (const found of phrasesOf(rules, prose.text, sentence, { published: day, previous })) {
      dates.push(dateOf(prose, documentId, found, sentence.index));
      const day = firstDay(found.resolved.when);
      if (day) [previous, told] = [day, sentence.index];
    }
  }
  return numberIds(dates, ({ start }) => wordsAround(prose, start));
}

/** Those of the dates whose clause tells an event. */
export const tellingEvents = (prose: Prose, dates: readonly Event[]): Event[] =>
  dates.filter((date) => {
    if (date.rule === STAMP_RULE) return true;
    const sentence = prose.sentences[date.sentence];
    return sentence !== undefined && prose.rules?.events.barOf(sentence, date, date.when) === undefined;
  });

/** The events of a document: the dates whose clause tells what happened or will happen. */
export const findEvents = (prose: Prose, published: string | undefined, documentId: string): Event[] =>
  tellingEvents(prose, findDates(prose, published, documentId));

const dateOf = (prose: Prose, documentId: string, { start, end, resolved, rule }: Found, sentence: number): Event => ({
  id: idOf(documentId, 'event', prose.text.slice(start, end).toLowerCase(), resolved.when),
  start,
  end,
  ...withoutUndefined(resolved),
  sentence,
  rule,
});

/** The rule of a line that dates the post below it in a live blog. */
const STAMP_RULE = 'post';
/** "5 June, 08:10" on a line of its own: what follows was written then, on the day of that name nearest to publication. */
function readStamp(
  rules: EventRules,
  text: string,
  { start, end }: Sentence,
  published: Day | undefined,
): (Found & { day: Day }) | undefined {
  const stamp = rules.readStamp(text.slice(start, end).trim());
  if (!stamp) return undefined;
  const { month, day, year, length } = stamp;
  const years = year ? [year] : published ? [published.year - 1, published.year, published.year + 1] : [];
  const [nearest] = years
    .map((each) => ({ year: each, month, day }))
    .filter((each) => datePartsOf(edtfOf(each)))
    .sort((a, b) => (published ? distance(a, published) - distance(b, published) : 0));
  if (!nearest) return undefined;
  const basis = year ? ('explicit' as const) : ('published' as const);
  return {
    start,
    end: start + length,
    resolved: { when: edtfOf(nearest), basis },
    rule: STAMP_RULE,
    day: dayOf(nearest),
  };
}

/** The day of a date that has one. */
function wholeDay(date: string | undefined): Day | undefined {
  const parts = date === undefined ? undefined : datePartsOf(date);
  return parts?.day === undefined ? undefined : dayOf(parts);
}

const withoutUndefined = ({ part, ...rest }: Resolved): Pick<Event, 'when' | 'basis' | 'part'> =>
  part ? { ...rest, part } : rest;

/** The day that later phrases count from; none where the date is not a day. */
function firstDay(when: string): Day | undefined {
  const range = dayRangeOf(when);
  return range && range.first === range.last ? dateOfDay(range.first) : undefined;
}

/** Of a year alone no day is known that another could count from. */
const YEAR_ALONE = /^\d{4}$/;

/** A year that no rule took for a date: what follows it counts from it, and not from a date before. */
const UNREAD_YEAR = /\b(?:1[5-9]|20)\d{2}\b/;

/** The phrases of one sentence: at each place the first rule that matches there; no two overlap. */
function phrasesOf(
  { dates, outlookOf }: EventRules,
  text: string,
  sentence: Sentence,
  context: Pick<DateContext, 'published' | 'previous'>,
): Found[] {
  const words = text.slice(sentence.start, sentence.end);
  const found: Found[] = [];
  let { previous } = context;
  let from = 0;
  while (from < words.length) {
    const next = nearestMatch(dates, words, from);
    if (!next) break;
    const { rule, match, at } = next;
    if (UNREAD_YEAR.test(words.slice(from, at))) previous = undefined; // in the 2003 fiscal year and the following year
    const outlook = outlookOf(sentence, words, at);
    const resolved = rule.resolve(match.groups ?? {}, { published: context.published, previous, ...outlook });
    if (resolved) {
      found.push({ start: sentence.start + at, end: sentence.start + at + match[0].length, resolved, rule: rule.name });
      previous = firstDay(resolved.when) ?? (YEAR_ALONE.test(resolved.when) ? undefined : previous);
    }
    from = at + match[0].length;
  }
  return found;
}

type Match = Readonly<{ rule: DateRule; match: RegExpExecArray; at: number }>;

function nearestMatch(rules: readonly DateRule[], words: string, from: number): Match | undefined {
  let best: Match | undefined;
  const rest = words.slice(from);
  for (const rule of rules) {
    const match = rule.pattern.exec(rest);
    if (!match || (from > 0 && match.index === 0 && /\w/.test(words[from - 1] ?? ''))) continue;
    const at = from + match.index;
    const isBetter = !best || at < best.at || (at === best.at && match[0].length > best.match[0].length);
    if (isBetter && !(best && at < best.at + best.match[0].length && at > best.at)) best = { rule, match, at };
  }
  return best;
}
