import { STATUS_WORDS } from '../../language/en/words/statusWords.ts';
import { type Figure, type FigureRelation, type OriginRelation, textOf } from '../../records/index.ts';
import { type CompatibleBecause, explainRow, type SideWords, sayerWords } from '../../wording/en/explanations.ts';
import type { Mention } from './mention.ts';
import { areOfOnePassage } from './passages.ts';
import type { Reading } from './reading.ts';
import type { Chorus } from './voices.ts';

/** One side of a row: figures of one document, more than one where they add up. */
export type Said = Readonly<{ reading: Reading; mentions: readonly [Mention, ...Mention[]] }>;

/** Our sentences on two sides of one quantity. */
export function explain(
  [left, right]: readonly [Said, Said],
  { relation, origin }: Readonly<{ relation: FigureRelation; origin: OriginRelation }>,
  { sayerOf }: Chorus,
): string {
  const [x, y] = [sayerOf(left.mentions[0]), sayerOf(right.mentions[0])];
  const isOne = areOfOnePassage(left.reading, left.mentions[0], right.reading, right.mentions[0]);
  return explainRow({
    sides: [sideOf(left, relation), sideOf(right, relation)],
    relation,
    origin,
    because: relation === 'compatible' ? becauseOf(left.mentions[0].figure, right.mentions[0].figure) : undefined,
    sum: relation === 'reconciled' ? sumOf(left, right) : undefined,
    body: origin === 'same' ? (x?.label ?? y?.label) : undefined,
    haveBodies: x !== undefined && y !== undefined,
    isOnePassage: isOne,
  });
}

const sideOf = ({ reading, mentions }: Said, relation: FigureRelation): SideWords => ({
  label: reading.label,
  said: mentions.map(({ figure }) =>
    [valueWords(reading, figure), figure.what, ...untold(figure)].filter(Boolean).join(' '),
  ),
  sayer: sayerWords(mentions[0].claim),
  asOf: relation === 'moved' && !(mentions[0].isOutdated && !mentions[0].isDayTold) ? mentions[0].asOf : undefined,
  isReported: !mentions[0].isDayTold,
});

const valueWords = ({ document }: Reading, figure: Figure): string =>
  textOf(document.text, figure).replace(/\s+/g, ' ');

/** The status and the rate that the words of what is counted do not tell: killed, per month. */
function untold({ what, qualifiers }: Figure): string[] {
  const words = what.toLowerCase().split(/[^\p{L}]+/u);
  const told = new Set(words.map((word) => STATUS_WORDS.get(word)).filter((status) => status !== undefined));
  const isStatus = (qualifier: string): boolean => [...STATUS_WORDS.values()].some((status) => status === qualifier);
  return qualifiers.filter(
    (qualifier) =>
      (qualifier.startsWith('per ') || isStatus(qualifier)) && ![...told].some((status) => status === qualifier),
  );
}

function becauseOf(a: Figure, b: Figure): CompatibleBecause {
  if (a.word !== undefined || b.word !== undefined) return 'words';
  const [isRangeA, isRangeB] = [a.low !== a.high, b.low !== b.high];
  if (isRangeA && isRangeB) return 'ranges';
  return isRangeA || isRangeB ? 'range' : 'rounding';
}

function sumOf(left: Said, right: Said): string {
  const [whole, parts] = left.mentions.length === 1 ? [left, right] : [right, left];
  return `${parts.mentions.map(({ figure }) => grouped(figure.low)).join(' + ')} = ${grouped(whole.mentions[0].figure.low)}`;
}

/** 4100 → "4,100". */
const grouped = (value: number | null): string =>
  value === null ? '?' : value.toLocaleString('en-US', { maximumFractionDigits: 4 });
