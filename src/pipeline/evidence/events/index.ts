import { dateOfDay, datePartsOf, dayRangeOf, type Event, type Span } from '../../../records/index.ts';
import { idOf, numberIds } from '../../ids.ts';
import type { Prose, Sentence } from '../../language/index.ts';
import { wordsAround } from '../context.ts';
import { type Day, dayOf } from './calendar.ts';
import { DATE_RULES, type DateContext, type Resolved } from './rules.ts';

/** Words in a clause that speak of what is still to come. */
const FUTURE =
  /\b(?:will|would|won['’]t|shall|expect(?:s|ed)?|going to|scheduled|set to|due to|plans?(?: to)?|planned|ahead of|upcoming|next|slated)\b/;
const CLAUSE_START = /[,;:—–]|\b(?:and|but|after|before|while|when)\b/g;

type Found = Span & Readonly<{ resolved: Resolved }>;

/** The dated phrases of a document, in order, each with the day, month or year that it means. */
export function findEvents(prose: Prose, published: string | undefined, documentId: string): Event[] {
  const events: Event[] = [];
  let previous: Day | undefined;
  let postDay: string | undefined;
  for (const sentence of prose.sentences) {
    const post = prose.blocks[sentence.block]?.published; // a post of a live blog has a day of its own
    if (post !== postDay) previous = undefined;
    postDay = post;
    const publishedDay = wholeDay(post ?? published);
    for (const { start, end, resolved } of phrasesOf(prose.text, sentence, { published: publishedDay, previous })) {
      const id = idOf(documentId, 'event', prose.text.slice(start, end).toLowerCase(), resolved.when);
      events.push({ id, start, end, ...withoutUndefined(resolved), sentence: sentence.index });
      previous = firstDay(resolved.when) ?? previous;
    }
  }
  return numberIds(events, ({ start }) => wordsAround(prose, start));
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
    const isFuture =
      FUTURE.test(clauseBefore(words, at)) &&
      !/\b(?:said|told|announced)\s*$/i.test(words.slice(0, at).replace(/\bon\s*$/, ''));
    const resolved = rule.resolve(match.groups ?? {}, { published: context.published, previous, isFuture });
    if (resolved) {
      found.push({ start: sentence.start + at, end: sentence.start + at + match[0].length, resolved });
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

/** The words of the clause before a phrase: what tells whether it looks ahead. */
function clauseBefore(words: string, at: number): string {
  const before = words.slice(0, at);
  const starts = Array.from(before.matchAll(CLAUSE_START), (match) => match.index + match[0].length);
  return before.slice(starts.at(-1) ?? 0);
}
