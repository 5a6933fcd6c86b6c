import type { OriginRelation, QuantityRelation } from '../../records/index.ts';
import { termsOf } from '../language/terms.ts';
import type { Meeting } from './meeting.ts';
import type { Mention } from './mention.ts';
import { overlapOf, type Reading } from './reading.ts';
import { courseOf } from './roles.ts';
import { isOpenEnded, middleOf, ratioOf } from './values.ts';

/** A meeting of two figures of one quantity, with who stands behind them. */
export type Voiced = Readonly<{ meeting: Meeting; origin: OriginRelation; haveSayers: boolean }>;

/** How two figures of one quantity stand to each other; undefined where nothing can be said of the two. */
export function relationOf(voiced: Voiced): QuantityRelation | undefined {
  const { a, b, values } = voiced.meeting;
  if (values === 'same') return 'same';
  const course =
    courseOf(a.role ?? b.role) ??
    (a.role === undefined && b.role === undefined && a.isOngoing && b.isOngoing && a.figure.unit === null
      ? 'up'
      : undefined);
  if (course) return runningRelation(voiced, course);
  if (values === 'compatible') return 'compatible';
  if (values !== 'apart') return undefined;
  if (a.role === undefined && a.isOngoing !== b.isOngoing && a.figure.unit === null) return undefined;
  if (isCorrection(voiced)) return 'moved';
  return isDispute(voiced) ? 'conflict' : undefined;
}

/** A toll may move from day to day; on one day and of two sayers, two tolls are a dispute. */
function runningRelation(voiced: Voiced, course: 'up' | 'either'): QuantityRelation | undefined {
  const { a, b, values } = voiced.meeting;
  if (a.figure.word !== undefined || b.figure.word !== undefined)
    return values === 'compatible' ? 'compatible' : undefined;
  const order = orderOf(a, b);
  if (values === 'compatible')
    return order !== undefined && order.days !== 0 && hasMoved(a, b) ? 'moved' : 'compatible';
  if (order === undefined) return undefined;
  if (order.days !== 0) return order.isTold || course === 'either' || goesUp(a, b, order.days) ? 'moved' : undefined;
  return values === 'apart' && order.isTold && isDispute(voiced) ? 'conflict' : undefined;
}

/** A bound that a later value has left behind: "at least 38", then 45. */
const hasMoved = (a: Mention, b: Mention): boolean => ratioOf(a.value, b.value) >= 1.1;

/** Days from the first to the second, and whether the texts themselves tell them; undefined where a day is unknown. */
function orderOf(a: Mention, b: Mention): Readonly<{ days: number; isTold: boolean }> | undefined {
  if (a.day !== undefined && b.day !== undefined && a.day !== b.day) return { days: b.day - a.day, isTold: true };
  const [x, y] = [a.published ?? a.day, b.published ?? b.day];
  if (x === undefined || y === undefined) return undefined;
  return { days: y - x, isTold: a.day !== undefined && a.day === b.day };
}

const goesUp = (a: Mention, b: Mention, days: number): boolean => middleOf(b.value) >= middleOf(a.value) === days > 0;

/** The same body gives another value on a later day. */
const isCorrection = ({ meeting: { a, b }, origin }: Voiced): boolean => {
  const [x, y] = [a.published ?? a.day, b.published ?? b.day];
  return origin === 'same' && x !== undefined && y !== undefined && x !== y;
};

/** Values further apart than this are hardly of one thing, however alike the words. */
const MAX_DISPUTE_RATIO = 3;
/** Counts up to here come up anywhere; they are in dispute only where a role says what they are. */
const SMALL_COUNT = 12;

/** Role, scope, unit and occasion agree, and what one text narrows down the other does too. */
function isDispute({ meeting, origin, haveSayers }: Voiced): boolean {
  const { left, right, a, b } = meeting;
  if (ratioOf(a.value, b.value) > MAX_DISPUTE_RATIO) return false;
  if (courseOf(a.role) && (!haveSayers || origin === 'same')) return false;
  if (left.document.id === right.document.id && (!haveSayers || origin === 'same')) return false;
  if (a.role !== b.role || a.phase !== b.phase || a.isPart || b.isPart || a.figure.minor || b.figure.minor)
    return false;
  if (tellsChange(a) || tellsChange(b) || areTwoPolls(meeting, origin)) return false;
  if (a.role === undefined && a.figure.unit === null && !haveSayers && (isOpenEnded(a.value) || isOpenEnded(b.value))) {
    return false;
  }
  if (a.role === undefined && Math.max(middleOf(a.value), middleOf(b.value)) <= SMALL_COUNT && a.figure.unit === null)
    return false;
  if (isNarrowed(a, right) || isNarrowed(b, left) || saysMore(a, b) || saysMore(b, a) || !tellTheSame(a, b))
    return false;
  return a.role !== undefined || countTheSame(a, b);
}

const CHANGING =
  /\b(?:rose|rises?|risen|fell|falls?|fallen|plunged?|dropped|slid|lost|gained?|jumped|climbed|grew|grown|down|up|declined?|increased?|decreased?|cut|shrank|surged?|slumped)\b(?!.*\bto$)/i;

/** Changes of one day are told as they go on: a share falls 5 percent and closes 4 percent down. */
const tellsChange = ({ isChange, figure, clauseBefore }: Mention): boolean =>
  isChange || (figure.unit === '%' && CHANGING.test(clauseBefore));

const POLL = /\b(?:polls?|polled|pollsters?|surveys?|surveyed|respondents?)\b/i;

/** Two polls may well find two shares. */
function areTwoPolls({ left, right, a, b }: Meeting, origin: OriginRelation): boolean {
  if (a.figure.unit !== '%' || origin === 'same') return false;
  const isPolled = ({ document }: Reading, { sentence }: Mention): boolean => {
    const span = document.sentences[sentence];
    return span !== undefined && POLL.test(document.text.slice(span.start, span.end));
  };
  return (
    isPolled(left, a) &&
    isPolled(right, b) &&
    (a.claim !== undefined || b.claim !== undefined) &&
    origin === 'different'
  );
}

/** Without a role the words must say that it is the same thing. */
function countTheSame(a: Mention, b: Mention): boolean {
  const share = overlapOf(a.counted, b.counted);
  if (a.figure.unit === null) return a.figure.measure === b.figure.measure;
  const isNamed = (term: string): boolean =>
    a.names.places.has(term) || a.names.actors.has(term) || a.names.others.has(term);
  const isNounShared = [...a.counted].some((term) => b.counted.has(term) && !isNamed(term));
  return share >= 0.5 && (a.figure.unit !== '%' || (isNounShared && overlapOf(a.near, b.near) >= 0.5));
}

/** Whether what one counts is narrowed down by a word of which the other's sentence knows nothing: "capital turnout". */
function saysMore(a: Mention, b: Mention): boolean {
  const heads = new Set([a, b].flatMap(({ figure }) => termsOf(figure.what).slice(-1)));
  const own = termsOf(a.figure.what).filter((term) => !heads.has(term) && !b.context.has(term) && !b.counted.has(term));
  return own.length > 0 && b.counted.size > 0;
}

/** Whether the sentences share a word beside what is counted. */
const tellTheSame = (a: Mention, b: Mention): boolean =>
  [...a.context].some((term) => b.context.has(term) && !a.counted.has(term) && !b.counted.has(term));

/** Whether the words round a figure name what the other document does not know at all. */
function isNarrowed({ names }: Mention, other: Reading): boolean {
  const unknown = (terms: ReadonlySet<string>): boolean => [...terms].some((term) => !other.frequency.has(term));
  return unknown(names.actors) || unknown(names.places) || unknown(names.others);
}
