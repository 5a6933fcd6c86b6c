import { SAID_BEFORE, SAID_BEHIND, WEEKDAY } from '../../language/en/words/sayingDays.ts';
import {
  type Comparison,
  contains,
  type Document,
  dayRangeOf,
  type Event,
  type FigureRow,
  textOf,
} from '../../records/index.ts';
import { isEveryday } from '../language/everyday.ts';
import { termsOf } from '../language/terms.ts';
import { overlapOf, type Reading } from '../quantities/reading.ts';

/**
 * Dates that are one day need less likeness of their sentences than "this week" and a day in it, which hold much more
 * than one event, and these less than dates that cannot be one.
 */
const MIN_LIKENESS = { same: 0.4, compatible: 0.6, conflict: 0.9 } as const;
/** Fewer shared words are chance, however few words the sentence has. */
const MIN_SHARED = { same: 3, compatible: 3, conflict: 3 } as const;
/** Longer spans than this hold too much to be one event. */
const MAX_DAYS = 45;

/** A day that both name in full, days away from their own, is hardly that of two events: "the winner takes office on 28 July". */
const RARE_DAY = { days: 10, shared: 2, least: 0.2 } as const;

type Relation = Comparison['events'][number]['relation'];

/** Dates of the same event in two documents, best likeness first, each event once, in the left one's order. */
export function alignEvents(
  { document: left }: Reading,
  { document: right }: Reading,
  rows: readonly FigureRow[],
): Comparison['events'] {
  const figuresMeet = meetingSentences(left, right, rows);
  const [termsOfLeft, termsOfRight] = [eventTerms(left), eventTerms(right)];
  const candidates = left.events.flatMap((a, i) =>
    right.events.flatMap((b, j) => {
      const relation = relationOf([left, a], [right, b]);
      if (!relation) return [];
      const isRare = relation === 'same' && isRareDay(left, a) && isRareDay(right, b);
      const { shared, least } = isRare ? RARE_DAY : { shared: MIN_SHARED[relation], least: leastOf(relation, a, b) };
      const alike = likenessOf(termsOfLeft[i] ?? new Set(), termsOfRight[j] ?? new Set(), shared);
      const likeness = alike + (relation !== 'conflict' && figuresMeet.has(`${a.sentence} ${b.sentence}`) ? 0.5 : 0);
      if (isOfSaying(left, a) !== isOfSaying(right, b) && alike < ONE_SENTENCE) return [];
      return likeness >= least ? [{ a, b, relation, likeness }] : [];
    }),
  );
  const used = new Set<string>();
  return candidates
    .sort((x, y) => y.likeness - x.likeness || x.a.start - y.a.start || x.b.start - y.b.start)
    .filter(({ a, b }) => {
      if (used.has(`l${a.id}`) || used.has(`r${b.id}`)) return false;
      used.add(`l${a.id}`).add(`r${b.id}`);
      return true;
    })
    .sort((x, y) => x.a.start - y.a.start)
    .map(({ a, b, relation }) => ({ left: a.id, right: b.id, relation }));
}

type Dated = readonly [Document, Event];

/** How two dates stand to each other; undefined where they say too little, or one of them may be misread. */
function relationOf(x: Dated, y: Dated): Relation | undefined {
  const relation = relateDates(x[1].when, y[1].when);
  return relation === 'conflict' && mayBeMisread(x, y) ? undefined : relation;
}

/** Whole weeks apart, or one day of two years: a day that its text names by halves, and no other day. */
function mayBeMisread([left, a]: Dated, [right, b]: Dated): boolean {
  if (a.when.slice(4) === b.when.slice(4) && a.when.length === DAY_LENGTH) return true;
  const [x, y] = [dayRangeOf(a.when), dayRangeOf(b.when)];
  if (x === undefined || y === undefined) return true;
  const days = Math.abs(x.first - y.first);
  const isWeekday = [textOf(left.text, a), textOf(right.text, b)].some((words) => WEEKDAY.test(words));
  return isWeekday && days >= DAYS_OF_WEEK;
}

const DAY_LENGTH = '2031-05-06'.length;
const DAYS_OF_WEEK = 7;
/** From this share of their terms on two sentences are one. */
const ONE_SENTENCE = 0.8;

/** How far round a date the words may stand that make it the day of a saying. */
const SAYING_REACH = 70;

/** "At a press conference on Monday", "The ministry on Monday ruled out": the day on which somebody spoke, not that of which he did. */
const isOfSaying = ({ text }: Document, { start, end }: Event): boolean =>
  SAID_BEFORE.test(text.slice(Math.max(0, start - SAYING_REACH), start)) ||
  SAID_BEHIND.test(text.slice(end, end + SAYING_REACH));

const leastOf = (relation: Relation, a: Event, b: Event): number =>
  relation === 'compatible' && isNear(a, b) ? MIN_LIKENESS.same : MIN_LIKENESS[relation];

const NAMED_BY_MONTH = /\p{L}{3,}\.? \d{1,2}\b|\b\d{1,2} \p{L}{3,}/u;

/** Whether a date is one day, named by its month, and far from the day of the report. */
function isRareDay({ published, text }: Document, event: Event): boolean {
  const [day, own] = [dayRangeOf(event.when), published === undefined ? undefined : dayRangeOf(published)];
  if (!day || !own || day.first !== day.last || !NAMED_BY_MONTH.test(textOf(text, event))) return false;
  return Math.abs(day.first - own.first) >= RARE_DAY.days;
}

/** Share of the shorter sentence's terms that the other has; 0 where these are next to none, or words of any report. */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>, minShared: number): number {
  const shared = [...a].filter((term) => b.has(term));
  return shared.length >= minShared && !shared.every(isEveryday) ? overlapOf(a, b) : 0;
}

/** Same day or month, one within the other, or apart; undefined where a date is too wide to tell. */
export function relateDates(a: string, b: string): Relation | undefined {
  const [x, y] = [dayRangeOf(a), dayRangeOf(b)];
  if (!x || !y || x.last - x.first > MAX_DAYS || y.last - y.first > MAX_DAYS) return undefined;
  if (a === b) return 'same';
  return x.first <= y.last && y.first <= x.last ? 'compatible' : 'conflict';
}

/** A part of a month, and a day in it, are as good as one day: "late June" and 30 June, not "early June" and 30 June. */
function isNear(a: Event, b: Event): boolean {
  const [wide, day] = a.part ? [a, b] : [b, a];
  const [range, inner] = [dayRangeOf(wide.when), dayRangeOf(day.when)];
  if (!wide.part || day.part || !range || !inner || inner.first !== inner.last) return false;
  const third = (range.last - range.first + 1) / 3;
  const from = range.first + (wide.part === 'late' ? 2 * third : wide.part === 'mid' ? third : 0);
  return inner.first >= Math.floor(from) && inner.first <= Math.ceil(from + third);
}

/** What the sentence of each event is about, the words of the date itself left out. */
const eventTerms = (document: Document): ReadonlySet<string>[] =>
  document.events.map((event) => {
    const sentence = document.sentences[event.sentence];
    const dateTerms = new Set(termsOf(textOf(document.text, event)));
    return new Set(sentence ? termsOf(textOf(document.text, sentence)).filter((term) => !dateTerms.has(term)) : []);
  });

/** Pairs of sentences, by index, whose figures stand in one row: what they date is the same as well. */
function meetingSentences(left: Document, right: Document, rows: readonly FigureRow[]): ReadonlySet<string> {
  const sentenceOf = (document: Document, id: string | undefined): number => {
    const figure = document.figures.find((each) => each.id === id);
    return figure ? document.sentences.findIndex((sentence) => contains(sentence, figure)) : -1;
  };
  return new Set(rows.map((row) => `${sentenceOf(left, row.left[0])} ${sentenceOf(right, row.right[0])}`));
}
