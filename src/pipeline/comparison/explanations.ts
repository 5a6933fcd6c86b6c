import { STATUS_WORDS } from '../../language/en/words/statusWords.ts';
import type { Claim, Figure, FigureRelation, FigureRow } from '../../records/index.ts';
import { textOf } from '../../records/index.ts';
import { originLabel, sharedOrigin } from './origins.ts';
import type { Side } from './side.ts';

export type Explained = Readonly<{
  left: Side;
  right: Side;
  leftFigures: readonly Figure[];
  rightFigures: readonly Figure[];
  relation: FigureRelation;
  origin: FigureRow['origin'];
}>;

/** One plain paragraph of ours: what both say, who says it, how the values stand, and whether one origin is told twice. */
export function explainFigures(explained: Explained): string {
  const { left, right, leftFigures, rightFigures, relation, origin } = explained;
  const said = `${sayings(left, leftFigures)}; ${sayings(right, rightFigures)}.`;
  const originSentence = explainOrigin(
    left.claimOf(leftFigures[0] as Figure),
    right.claimOf(rightFigures[0] as Figure),
    origin,
  );
  return [said, VERDICTS[relation](explained), originSentence].filter(Boolean).join(' ');
}

/** "New York Times: 4,700 casualties (South Korean intelligence officials)", "600 soldiers killed". */
function sayings(side: Side, figures: readonly Figure[]): string {
  const said = figures.map((figure) => [countWords(side, figure), ...untold(figure)].join(' ')).join(' and ');
  const sayer = sayerOf(side.claimOf(figures[0] as Figure));
  return `${side.label}: ${said} (${sayer})`;
}

const countWords = (side: Side, figure: Figure): string => `${valueWords(side, figure)} ${figure.what}`.trim();

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

const valueWords = (side: Side, figure: Figure): string => textOf(side.document.text, figure).replace(/\s+/g, ' ');

/** "TASS, citing Sergei Shoigu"; the document itself where nobody is cited. */
export function sayerOf(claim: Claim | undefined): string {
  if (!claim) return 'in its own voice';
  if (!claim.source) return 'nobody is named';
  return claim.source.carrier ? `${claim.source.name}, as ${claim.source.carrier.name} reports` : claim.source.name;
}

const VERDICTS: Readonly<Record<FigureRelation, (explained: Explained) => string>> = {
  same: () => 'The values are the same.',
  compatible: ({ leftFigures, rightFigures }) => compatibleBecause(leftFigures[0] as Figure, rightFigures[0] as Figure),
  conflict: () => 'Both values cannot be right for the same thing at the same time.',
  reconciled: ({ leftFigures, rightFigures }) => sumOf(leftFigures, rightFigures),
};

function compatibleBecause(a: Figure, b: Figure): string {
  if (a.low !== a.high && b.low !== b.high) return 'The two ranges overlap.';
  if (a.low !== a.high || b.low !== b.high) return 'The range of one has room for the value of the other.';
  return 'One value is a rounding of the other.';
}

function sumOf(left: readonly Figure[], right: readonly Figure[]): string {
  const [whole, parts] = left.length === 1 ? [left, right] : [right, left];
  return `The parts add up: ${parts.map((part) => grouped(part.low)).join(' + ')} = ${grouped(whole[0]?.low ?? null)}.`;
}

/** 4100 → "4,100". */
const grouped = (value: number | null): string =>
  value === null ? '?' : value.toLocaleString('en-US', { maximumFractionDigits: 4 });

function explainOrigin(left: Claim | undefined, right: Claim | undefined, origin: FigureRow['origin']): string {
  const name = sharedOrigin(left, right);
  if (origin === 'same' && name)
    return `Both go back to one origin (${originLabel(name)}), so this is one source told twice.`;
  return origin === 'different' ? 'They cite different origins.' : '';
}
