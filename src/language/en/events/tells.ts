import { lowerAt, type Sentence } from '../../../pipeline/language/index.ts';
import type { Span } from '../../../records/index.ts';
import { DATED_THINGS, EVENT_NOUNS, TREND_VERBS } from '../words/eventWords.ts';
import {
  ACCOUNTS,
  type Dated,
  headBehind,
  isAimed,
  isEventful,
  isGlued,
  isInName,
  isInPassing,
  isJoined,
  isLong,
  isOfCompared,
  isOfHoliday,
  isOfLaw,
  isOfWeek,
  isOfWords,
  isPerfect,
  isPresent,
  isState,
  lemmaAt,
  MOST_OF_CLAUSE,
  phraseFrom,
  phraseOf,
} from './eventSigns.ts';
import { governingVerb } from './governingVerb.ts';

/** A reason why a date is no event's, in the order in which they are tried. */
export type EventBar = Readonly<{ name: string; bars: (dated: Dated) => boolean }>;

/** A span of so many years is that of a count or a life, and no day of a deed. */
const LONG_SPAN = 3;

/** The verb of the clause only may come true. */
const isPossible = ({ tokens, first, verb }: Dated): boolean =>
  tokens
    .slice(Math.max(0, (verb ?? first) - 4), first)
    .some(({ lower: word }) => /^(?:could|may|might|expect|expects|expected|forecast|likely)$/.test(word));

/** "a thing we cannot afford any more today", "among the young generation today": how it is in these times. */
const isOfAnAge = ({ tokens, first }: Dated): boolean =>
  /^(?:any ?more|generation|generations|society|world)$/.test(lowerAt(tokens, first - 1)) ||
  tokens.slice(Math.max(0, first - 4), first).some(({ lower: word }) => /^(?:can|cannot|can't)$/.test(word));

const THIS_PERIOD = /^(?:earlier |later )?this (?:year|month|decade|season|spring|summer|autumn|fall|winter|quarter)$/;

export const EVENT_BARS: readonly EventBar[] = [
  {
    name: 'publication line', // "Thursday, May 7, 2015 On Tuesday the council …"
    bars: ({ tokens, first, last, when }) =>
      first === 0 &&
      /^\d{4}-\d\d-\d\d$/.test(when) &&
      /^\d{4}$/.test(tokens[last]?.text ?? '') &&
      /^\p{Lu}/u.test(tokens[last + 1]?.text ?? ''),
  },
  {
    name: 'every', // every Sunday, each Monday, on most Fridays
    bars: ({ tokens, first, last }) =>
      /^(?:a|an|every|each|most|any|some|many|alternate|other)$/.test(lowerAt(tokens, first - 1)) ||
      isOfWeek(tokens, last, last + 2) ||
      isOfWeek(tokens, first - 2, first) ||
      /^(?:mornings|afternoons|evenings|nights)$/.test(lowerAt(tokens, last + 1)),
  },
  {
    name: 'name', // NBC's Today, the Paris 2024 Games, Agenda 2030, Good Friday
    bars: ({ tokens, first, last }) =>
      isInName(tokens, first, last) || isOfLaw(tokens, first) || isOfHoliday(tokens, first) || isGlued(tokens, first),
  },
  {
    name: 'end of a span', // between Sunday and 14 May, in May and June alone, from 2019 to 2021
    bars: ({ tokens, first, last }) => isJoined(tokens, first, last),
  },
  {
    name: 'day of a clause', // on the Saturday when he went
    bars: ({ tokens, first, last }) =>
      /^(?:when|that|after|before)$/.test(lowerAt(tokens, last + 1)) &&
      tokens.slice(Math.max(0, first - 1), last).some(({ lower: word }) => word === 'the'),
  },
  {
    name: 'span up to now', // have fled since May, as of Monday, before 2019
    bars: (dated) => {
      const { tokens, first, last } = dated;
      const opener = /^(?:since|until|before|after|through|throughout|by|till)$/;
      const isOpen = opener.test(lowerAt(tokens, first)) || opener.test(lowerAt(tokens, first - 1));
      const isAsOf =
        /^as (?:of|at)$/.test(`${lowerAt(tokens, first - 2)} ${lowerAt(tokens, first - 1)}`) ||
        /^as (?:of|at)/.test(phraseFrom(tokens, first, last));
      const isNotUntil = [first - 1, first - 2].some(
        (at) => lowerAt(tokens, at) === 'not' || lowerAt(tokens, at) === "n't",
      );
      return (isOpen || isAsOf) && !isNotUntil;
    },
  },
  {
    name: 'comparison', // than last year, compared with March, from a year earlier, than projected in April
    bars: ({ tokens, first, last }) =>
      isOfCompared(tokens, first) ||
      /^(?:than|versus|vs)$/.test(lowerAt(tokens, first - 1)) ||
      (/^(?:with|to|from|over|on|in)$/.test(lowerAt(tokens, first - 1)) &&
        /^(?:compar|down|up)/.test(lowerAt(tokens, first - 2))) ||
      (/^(?:earlier|before|ago)$/.test(lowerAt(tokens, last)) && /^(?:from|than)$/.test(lowerAt(tokens, first - 1))),
  },
  { name: 'named in passing', bars: isInPassing },
  {
    name: 'planned thing', // he put off his planned Friday talk
    bars: ({ tokens, first, last }) =>
      /^(?:planned|scheduled|expected|proposed)$/.test(lowerAt(tokens, first - 1)) && tokens[last + 1]?.tag === 'NOUN',
  },
  {
    name: 'decade', // during the war of the 1990s
    bars: ({ tokens, first, when }) =>
      /^\d{3}0\/\d{3}9$/.test(when) && /^(?:of|from|during)$/.test(lowerAt(tokens, first - 1)),
  },
  {
    name: 'period', // in the year ended 30 June, a deficit for next year
    bars: ({ tokens, first, last, when }) =>
      /^(?:ended|ending)$/.test(lowerAt(tokens, first - 1)) ||
      /^(?:ended|ending)$/.test(lowerAt(tokens, last + 1)) ||
      (isLong(when) && lowerAt(tokens, first - 1) === 'for' && tokens[first - 2]?.tag === 'NOUN'),
  },
  {
    name: 'goal', // a goal of around March 2031, its target for 2030
    bars: ({ tokens, first }) => {
      let at = first - 1;
      while (/^(?:about|around|for|in|late|early|of|roughly)$/.test(lowerAt(tokens, at))) at -= 1;
      return (
        /^(?:aim|date|deadline|forecast|goal|objective|projection|target|timeline|timetable)s?$/.test(
          lowerAt(tokens, at),
        ) && at < first - 1
      );
    },
  },
  {
    name: 'habit', // it typically delivers shares in January
    bars: ({ tokens, first }) =>
      tokens
        .slice(Math.max(0, first - MOST_OF_CLAUSE), first)
        .some(({ lower: word }) =>
          /^(?:always|generally|normally|often|regularly|traditionally|typically|usually)$/.test(word),
        ),
  },
  {
    name: 'part of accounts', // its fourth-quarter earnings, sales in the third quarter
    bars: ({ tokens, first, last, when }) =>
      /^\d{4}-3[3-6]$/.test(when) &&
      (tokens[last + 1]?.tag === 'NOUN' ||
        tokens.slice(Math.max(0, first - MOST_OF_CLAUSE), first).some(({ lower: word }) => ACCOUNTS.test(word))),
  },
  {
    name: 'aim', // could raise rates four times this year, aiming to sell doses from this year
    bars: (dated) => isLong(dated.when) && isAimed(dated),
  },
  {
    name: 'found', // earlier this year, a poll found that many were poor
    bars: ({ tokens, verb }) =>
      verb !== undefined &&
      /^(?:find|reveal)$/.test(lemmaAt(tokens, verb)) &&
      tokens
        .slice(Math.max(0, verb - 4), verb)
        .some(({ lower: word }) => /^(?:analysis|data|figures|poll|report|research|study|survey)$/.test(word)),
  },
  {
    name: 'condition', // if the town is besieged tomorrow
    bars: ({ tokens, first }) => {
      const from = tokens.slice(0, first).findLastIndex(({ text }) => /^[,;:—–]$/.test(text)) + 1;
      return tokens.slice(from, first).some(({ lower: word }) => word === 'if' || word === 'unless');
    },
  },
  {
    name: 'thanks', // thank you for attending today
    bars: ({ tokens, first }) => tokens.slice(0, first).some(({ lower: word }) => /^(?:thanks?|welcome)$/.test(word)),
  },
  {
    name: 'thing of a year', // the 2019 film, its 2030 target, Monday's paper
    bars: ({ tokens, first, last }) => {
      const head = headBehind(tokens, last);
      const isYear = /^\d{4}$/.test(tokens[last]?.text ?? '') && lowerAt(tokens, first) === 'the';
      return DATED_THINGS.has(head) || (isYear && !EVENT_NOUNS.has(head)) || (isYear && tokens[last + 1]?.text === '/');
    },
  },
  {
    name: 'possibility', // could still be held this week, may open this month
    bars: (dated) => /^(?:later )?this (?:week|month|year)/.test(phraseOf(dated)) && isPossible(dated),
  },
  {
    name: 'span of years', // those who fell ill between 1992 and 2019
    bars: ({ when }) => {
      const [from, to] = /^(\d{4})\/(\d{4})$/.exec(when)?.slice(1).map(Number) ?? [];
      return from !== undefined && to !== undefined && to - from >= LONG_SPAN && !(from % 10 === 0 && to - from === 9);
    },
  },
  {
    name: 'some years ago', // nobody counts them from the day
    bars: (dated) => /^(?:[5-9]|\d{2,}|five|six|seven|eight|nine|ten|eleven|twelve) years? ago$/.test(phraseOf(dated)),
  },
  {
    name: 'this period', // dearer this year; but "the plant opened this year"
    bars: (dated) => THIS_PERIOD.test(phraseOf(dated)) && (!isEventful(dated) || isPerfect(dated)),
  },
  {
    name: 'nowadays',
    bars: (dated) =>
      phraseOf(dated) === 'today' &&
      (isPresent(dated) ||
        isOfAnAge(dated) ||
        dated.tokens.slice(Math.max(0, dated.first - 3), dated.first).some(({ lower: word }) => word === 'still') ||
        TREND_VERBS.has(lemmaAt(dated.tokens, dated.verb))),
  },
  { name: 'words said', bars: isOfWords },
  { name: 'trend', bars: ({ tokens, verb, when }) => isLong(when) && TREND_VERBS.has(lemmaAt(tokens, verb)) },
  { name: 'state', bars: isState },
];

/** The name of the first reason why the date at a span of a sentence is no event's; undefined where its clause tells one. */
export function barOf(sentence: Sentence, { start, end }: Span, when: string): string | undefined {
  const { tokens } = sentence;
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  if (first < 0 || last < first) return undefined;
  const dated = { tokens, first, last, when, verb: governingVerb(tokens, first, last) };
  return EVENT_BARS.find(({ bars }) => bars(dated))?.name;
}
