import { contains, type Figure, type FigureRow } from '../../records/index.ts';
import { explainFigures } from './explanations.ts';
import { isMarked } from './measures.ts';
import { compareOrigins } from './origins.ts';
import type { Side } from './side.ts';

/** A whole and the statuses that make it up. */
const WHOLES: ReadonlyMap<string, readonly string[]> = new Map([['killed or wounded', ['killed', 'wounded']]]);
const TOTAL_WORDS = new Set(['total']);
const MAX_PARTS = 4;

/**
 * Where the parts in one document make up the whole in the other: 4,700 casualties here, 600 dead and 4,100 wounded
 * there. Only where the parts are parts of that whole and stand in one sentence.
 */
export function reconcileFigures(left: Side, right: Side): FigureRow[] {
  return [
    ...findSums(left, right).map(({ whole, parts }) => rowOf(left, right, [whole], parts)),
    ...findSums(right, left).map(({ whole, parts }) => rowOf(left, right, parts, [whole])),
  ];
}

function findSums(wholeSide: Side, partSide: Side): { whole: Figure; parts: Figure[] }[] {
  return wholeSide.document.figures.filter(canBeWhole).flatMap((whole) => {
    const sentences = partSide.document.sentences.map((sentence) =>
      partSide.document.figures.filter((figure) => contains(sentence, figure) && isPartOf(figure, whole)),
    );
    const parts = sentences
      .filter((figures) => figures.length >= 2 && figures.length <= MAX_PARTS)
      .find((figures) => addsUp(figures, whole));
    return parts ? [{ whole, parts }] : [];
  });
}

/** Whether anything can be a part of a figure: most count no whole, and are not held against every sentence. */
const canBeWhole = ({ qualifiers }: Figure): boolean =>
  qualifiers.some((qualifier) => WHOLES.has(qualifier) || TOTAL_WORDS.has(qualifier));

function isPartOf(part: Figure, whole: Figure): boolean {
  if (isMarked(part) || part.unit !== whole.unit || part.low === null || part.low !== part.high) return false;
  const wanted = whole.qualifiers.map((qualifier) => WHOLES.get(qualifier)).find(Boolean);
  if (wanted) return wanted.some((status) => part.qualifiers.includes(status));
  return whole.qualifiers.some((qualifier) => TOTAL_WORDS.has(qualifier)) && part.measure === whole.measure;
}

function addsUp(parts: readonly Figure[], whole: Figure): boolean {
  const sum = parts.reduce((total, part) => total + (part.low ?? 0), 0);
  const kinds = new Set(parts.map((part) => part.qualifiers.join()));
  return whole.low !== null && whole.low === whole.high && sum === whole.low && kinds.size === parts.length;
}

function rowOf(left: Side, right: Side, a: Figure[], b: Figure[]): FigureRow {
  const [first, second] = [a[0] as Figure, b[0] as Figure];
  const origin = compareOrigins(left.claimOf(first), right.claimOf(second));
  return {
    relation: 'reconciled',
    left: a.map((figure) => figure.id),
    right: b.map((figure) => figure.id),
    origin,
    explanation: explainFigures({ left, right, leftFigures: a, rightFigures: b, relation: 'reconciled', origin }),
  };
}
