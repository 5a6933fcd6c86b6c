import { dateOfDay, datePartsOf, dayRangeOf, type Event, edtfOf, type Span } from '../../../records/index.ts';
import { idOf, numberIds } from '../../ids.ts';
import type { Prose, Sentence, Token } from '../../language/index.ts';
import { wordsAround } from '../context.ts';
import { type Day, dayOf, distance } from './calendar.ts';
import { DAY, MONTH, monthOf, WEEKDAY, YEAR } from './phrases.ts';
import { DATE_RULES, type DateContext, type Resolved } from './rules.ts';
import { barOf } from './tells.ts';

/** Words in a clause that speak of what is still to come. */
const FUTURE =
  /\b(?:will|would|won['’]t|shall|expect(?:s|ed)?|going to|(?:is|are) to|scheduled|set to|due to|plans?(?: to)?|planned|ahead of|upcoming|next|slated)\b/;
const SURE_FUTURE = /\b(?:will|shall|won['’]t|going to|next|upcoming)\b/;
/** The timetable: "reopens in March", "the fair opens on Friday". */
const PRESENT_PLAN =
  /\b(?:arrives|begins|closes|comes|ends|expires|faces|goes|happens|hosts|kicks off|leaves|meets|opens|reopens|resumes|returns|runs out|sails|starts|takes (?:effect|place|office)|travels|votes)\b/;
/** "When they reopen on Friday": a clause of time that looks ahead. */
const WHEN_PLAN =
  /\b(?:when|before|until|once|as soon as) (?:\p{L}+ ){1,3}(?:arrive|begin|close|end|leave|meet|open|reopen|resume|return|start|vote)(?: (?:on|in|at))? ?$/u;
const CLAUSE_START = /[,;:—–]|\b(?:and|but|after|before|while|when)\b/g;

/** "The next day" counts from a date that stands no more than so many sentences before. */
const REACH = 5;

type Found = Span & Readonly<{ resolved: Resolved; rule: string }>;

/** The dated phrases of a document, in order, each with the day, month or year that it means. */
export function findDates(prose: Prose, published: string | undefined, documentId: string): Event[] {
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
    const stamp = readStamp(prose.text, sentence, day);
    if (stamp) {
      day = stamp.day;
      previous = undefined;
      dates.push(dateOf(prose, documentId, stamp, Math.min(sentence.index + 1, prose.sentences.length - 1)));
      continue;
    }
    for (const found of phrasesOf(prose.text, sentence, { published: day, previous })) {
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
    return sentence !== undefined && barOf(sentence, date, date.when) === undefined;
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
const STAMP = new RegExp(
  `^(?:${WEEKDAY},? )?(?:${DAY} ${MONTH}|${MONTH.replace('month', 'first')} ${DAY.replace('day', 'number')}),?(?: ${YEAR})?,?(?: (?:at )?\\d{1,2}[:.h]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?)$`,
);

/** "5 June, 08:10" on a line of its own: what follows was written then, on the day of that name nearest to publication. */
function readStamp(
  text: string,
  { start, end }: Sentence,
  published: Day | undefined,
): (Found & { day: Day }) | undefined {
  const match = STAMP.exec(text.slice(start, end).trim());
  if (!match) return undefined;
  const { day, month, first, number, year } = match.groups ?? {};
  const parts = { month: monthOf(month ?? first), day: Number(day ?? number) };
  const years = year ? [Number(year)] : published ? [published.year - 1, published.year, published.year + 1] : [];
  const [nearest] = years
    .map((each) => ({ year: each, ...parts }))
    .filter((each) => datePartsOf(edtfOf(each)))
    .sort((a, b) => (published ? distance(a, published) - distance(b, published) : 0));
  if (!nearest) return undefined;
  const length = match[0].replace(/,?(?: (?:at )?\d{1,2}[:.h]\d{2}.*)$/, '').length;
  const basis = year ? ('explicit' as const) : ('published' as const);
  return {
    start,
    end: start + length,
    resolved: { when: edtfOf(nearest), basis },
    rule: STAMP_RULE,
    day: dayOf(nearest),
  };
}

/**
 * "will show why the plane that crashed on 19 May", "was to fly at the time of the blast on Friday": whether the verb nearest
 * before the phrase tells what is past, or a noun before it is of a time that is over.
 */
function isTold({ tokens, start }: Sentence, at: number): boolean {
  const before = tokens.filter((token) => token.end <= start + at);
  const verb = before.findLastIndex(({ tag }) => tag === 'VERB' || tag === 'AUX');
  const token = before[verb];
  if (/\bat the time of (?:the )?(?:\p{L}+ ){1,3}(?:on )?$/u.test(wordsOf(before))) return true;
  if (token?.tag !== 'VERB' || !isPastForm(token)) return false;
  const helpers = before.slice(Math.max(0, verb - 3), verb);
  return (
    !helpers.some(({ tag, lower }) => tag === 'AUX' || lower === 'to') &&
    /^(?:who|which|that|when|where)$/.test(relativeBefore(before, verb))
  );
}

const wordsOf = (tokens: readonly Token[]): string => `${tokens.map(({ lower }) => lower).join(' ')} `;

/** "crashed", "fell": a form that is not the lemma's own and no third person. */
const isPastForm = ({ lower, lemma }: Token): boolean =>
  !/(?:ing|[^s]s)$/.test(lower) && (/ed$/.test(lower) || lower !== lemma.toLowerCase());

/** The word that opens the relative clause of a verb; "" where it has none. */
const relativeBefore = (tokens: readonly Token[], verb: number): string =>
  tokens[verb - 1]?.tag === 'ADV' ? (tokens[verb - 2]?.lower ?? '') : (tokens[verb - 1]?.lower ?? '');

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

/** The phrases of one sentence: at each place the first rule that matches there; no two overlap. */
function phrasesOf(text: string, sentence: Sentence, context: Pick<DateContext, 'published' | 'previous'>): Found[] {
  const words = text.slice(sentence.start, sentence.end);
  const found: Found[] = [];
  let { previous } = context;
  let from = 0;
  while (from < words.length) {
    const next = nearestMatch(words, from);
    if (!next) break;
    const { rule, match, at } = next;
    const clause = clauseBefore(sentence, words, at);
    const isSaid = /\b(?:said|told|announced)\s*$/i.test(words.slice(0, at).replace(/\bon\s*$/, ''));
    const isFuture =
      !isSaid &&
      (FUTURE.test(clause) || PRESENT_PLAN.test(clause) || WHEN_PLAN.test(words.slice(0, at))) &&
      !isTold(sentence, at);
    const isSure = SURE_FUTURE.test(clause);
    const resolved = rule.resolve(match.groups ?? {}, { published: context.published, previous, isFuture, isSure });
    if (resolved) {
      found.push({ start: sentence.start + at, end: sentence.start + at + match[0].length, resolved, rule: rule.name });
      previous = firstDay(resolved.when) ?? previous;
    }
    from = at + match[0].length;
  }
  return found;
}

function nearestMatch(
  words: string,
  from: number,
): { rule: (typeof DATE_RULES)[number]; match: RegExpExecArray; at: number } | undefined {
  let best: { rule: (typeof DATE_RULES)[number]; match: RegExpExecArray; at: number } | undefined;
  const rest = words.slice(from);
  for (const rule of DATE_RULES) {
    const match = rule.pattern.exec(rest);
    if (!match || (from > 0 && match.index === 0 && /\w/.test(words[from - 1] ?? ''))) continue;
    const at = from + match.index;
    const isBetter = !best || at < best.at || (at === best.at && match[0].length > best.match[0].length);
    if (isBetter && !(best && at < best.at + best.match[0].length && at > best.at)) best = { rule, match, at };
  }
  return best;
}

/**
 * The words of the clause before a phrase: what tells whether it looks ahead. A clause without a verb goes on from the one
 * before: "She is going to Lima in May, to Quito in June".
 */
function clauseBefore(sentence: Sentence, words: string, at: number): string {
  const before = words.slice(0, at);
  const starts = Array.from(before.matchAll(CLAUSE_START), (match) => match.index + match[0].length);
  const hasVerb = (from: number): boolean =>
    sentence.tokens.some(
      ({ start, tag }) =>
        start >= sentence.start + from && start < sentence.start + at && (tag === 'VERB' || tag === 'AUX'),
    );
  return before.slice(starts.findLast(hasVerb) ?? 0);
}
