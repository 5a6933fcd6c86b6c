import { STATUS_WORDS } from '../../language/en/words/statusWords.ts';
import { contains, datesOf, dayRangeOf, type Figure, type FigureRelation, type Span } from '../../records/index.ts';
import { termsOf } from '../language/terms.ts';
import { statusOf, TOO_FAR_APART } from './measures.ts';
import type { Side } from './side.ts';

/** Two figures of one measure, and how their values stand to each other. */
type Meeting = Readonly<{
  left: Side;
  right: Side;
  a: Figure;
  b: Figure;
  relation: Exclude<FigureRelation, 'reconciled'>;
}>;

/** A reason for which two figures of one measure are not of one occasion; undefined where it does not hold. */
type Parting = Readonly<{ name: string; reason: (meeting: Meeting) => string | undefined }>;

/** Percentages of one whole lie nearer than this to each other, or they are hardly of one question. */
const MAX_SHARE_RATIO = 1.5;

const sentenceOf = ({ document }: Side, figure: Figure): Span =>
  document.sentences.find((sentence) => contains(sentence, figure)) ?? figure;

/** The one day that the sentence of a figure names, as EDTF; undefined where it names none, or several. */
function dayOf(side: Side, figure: Figure): string | undefined {
  const sentence = sentenceOf(side, figure);
  const days = datesOf(side.document)
    .filter((event) => contains(sentence, event) && isDay(event.when))
    .map(({ when }) => when);
  return new Set(days).size === 1 ? days[0] : undefined;
}

function isDay(when: string): boolean {
  const range = dayRangeOf(when);
  return range !== undefined && range.first === range.last;
}

/** A toll of Monday and a toll of Friday are a development, not a conflict. */
function asOf({ left, right, a, b, relation }: Meeting): string | undefined {
  const [x, y] = [dayOf(left, a), dayOf(right, b)];
  if (relation === 'same' || x === undefined || y === undefined || x === y) return undefined;
  return `One is as of ${x}, the other as of ${y}`;
}

const RESTRICTIONS = /\b(?:under|over|aged|among|younger|older|who|without)\b.*/;

/** What a percentage is of, with its restriction: "voters under 30". */
function baseOf(side: Side, figure: Figure): string | undefined {
  const { end } = sentenceOf(side, figure);
  const [behind = ''] = side.document.text.slice(figure.end, end).split(/[,;:()—.]/);
  return RESTRICTIONS.exec(behind)?.[0].trim();
}

/** 42 percent of voters, 58 percent of voters under 30: shares of two wholes. */
function base({ left, right, a, b, relation }: Meeting): string | undefined {
  if (a.unit !== '%' || relation === 'same') return undefined;
  const [x, y] = [baseOf(left, a), baseOf(right, b)];
  const isOne = x === y || (x !== undefined && y !== undefined && termsOf(x).join() === termsOf(y).join());
  return isOne ? undefined : `One is of ${x ? `those ${x}` : 'all'}, the other of ${y ? `those ${y}` : 'all'}`;
}

/** 12 percent of voters, 31 percent of voters: hardly answers to one question. */
function share({ a, b, relation }: Meeting): string | undefined {
  if (a.unit !== '%' || relation !== 'conflict') return undefined;
  const [smaller, larger] = [a.low ?? 0, b.low ?? 0].sort((x, y) => x - y) as [number, number];
  return larger / Math.max(smaller, 1) > MAX_SHARE_RATIO ? TOO_FAR_APART : undefined;
}

/** Terms of the names in the sentence of a figure. */
function namesRound(side: Side, figure: Figure): string[] {
  const sentence = sentenceOf(side, figure);
  const named = side.document.names.filter(({ mentions }) => mentions.some((mention) => contains(sentence, mention)));
  return named.flatMap(({ name }) => termsOf(name));
}

/** "A flood killed 40 in Lowmere", "a fire killed 55 in Oslo": other places, and no other word in common. */
function event({ left, right, a, b }: Meeting): string | undefined {
  if (statusOf(a) === undefined) return undefined;
  const [x, y] = [namesRound(left, a), namesRound(right, b)];
  if (x.length === 0 || y.length === 0) return undefined;
  const counted = new Set([...left.countedOf(a), ...right.countedOf(b), ...STATUS_TERMS]);
  const others = right.contextOf(b);
  const shared = [...left.contextOf(a)].some((term) => others.has(term) && !counted.has(term));
  return shared ? undefined : 'They name other places or people and share no word on what happened';
}

const STATUS_TERMS: ReadonlySet<string> = new Set([...STATUS_WORDS.keys()].flatMap(termsOf));

const PARTINGS: readonly Parting[] = [
  { name: 'as of', reason: asOf },
  { name: 'base', reason: base },
  { name: 'share', reason: share },
  { name: 'event', reason: event },
];

/** Why two figures of one measure are not set against each other after all, in our words; undefined where they may be. */
export function whyOtherOccasion(meeting: Meeting): string | undefined {
  for (const { reason } of PARTINGS) {
    const found = reason(meeting);
    if (found !== undefined) return found;
  }
  return undefined;
}
