/** The sentences that say how two values stand to each other. A leaf: it knows words and nothing else. */

/** What one side of a row says: `said` "4,700 casualties", `sayer` as `sayerWords` gives it. */
export type SideWords = Readonly<{
  label: string;
  said: readonly string[];
  sayer: string;
  asOf?: string | undefined;
  /** Whether that is no more than the day of the report. */
  isReported?: boolean;
}>;

type Relation = 'same' | 'compatible' | 'moved' | 'conflict' | 'reconciled';
type Origin = 'same' | 'different' | 'unknown';

/** Why two values are compatible: two ranges, a range and a value, a rounding, or words for a size. */
export type CompatibleBecause = 'ranges' | 'range' | 'rounding' | 'words';

export type RowWords = Readonly<{
  sides: readonly [SideWords, SideWords];
  relation: Relation;
  origin: Origin;
  because?: CompatibleBecause | undefined;
  /** The sum in figures: "600 + 4,100 = 4,700". */
  sum?: string | undefined;
  /** Who stands behind both, where one body does. */
  body?: string | undefined;
  /** Whether both sides name a body, so that it is worth saying that nobody knows whether they are one. */
  haveBodies: boolean;
  /** Whether both stand in a passage that one document has from the other. */
  isOnePassage: boolean;
}>;

/** "TASS, citing Sergei Shoigu"; the document itself where nobody is cited. */
export function sayerWords(
  claim: { source: { name: string; carrier?: { name: string } | undefined } | null } | undefined,
): string {
  if (!claim) return 'in its own voice';
  if (!claim.source?.name) return 'nobody is named';
  return claim.source.carrier ? `${claim.source.name}, as ${claim.source.carrier.name} reports` : claim.source.name;
}

const COMPATIBLE: Readonly<Record<CompatibleBecause, string>> = {
  ranges: 'The two ranges overlap.',
  range: 'The range of one has room for the value of the other.',
  rounding: 'One value is a rounding of the other.',
  words: 'Words for a size, which have room for each other.',
};

const VERDICTS: Readonly<Record<Relation, (row: RowWords) => string>> = {
  same: () => 'The values are the same.',
  compatible: ({ because }) => COMPATIBLE[because ?? 'rounding'],
  moved: ({ sides: [left, right] }) => {
    if (left.asOf === undefined || right.asOf === undefined) return 'The later value takes the place of the earlier.';
    return left.asOf === right.asOf
      ? 'The values are of one day; the one is an update of the other.'
      : 'The values are of different days, so the later one takes the place of the earlier.';
  },
  conflict: () => 'Both values cannot be right for the same thing at the same time.',
  reconciled: ({ sum }) => `The parts add up: ${sum ?? ''}.`,
};

const sideWords = ({ label, said, sayer, asOf, isReported }: SideWords): string => {
  const day = asOf ? `, ${isReported ? 'reported ' : ''}${asOf}` : '';
  return `${label}: ${said.join(' and ')} (${sayer}${day})`;
};

/** One plain paragraph: what both say, who says it, how the values stand, and whether one origin is told twice. */
export function explainRow(row: RowWords): string {
  const [left, right] = row.sides;
  return [`${sideWords(left)}; ${sideWords(right)}.`, VERDICTS[row.relation](row), explainOrigin(row)]
    .filter(Boolean)
    .join(' ');
}

/** Values that differ are not one thing told twice, whoever gave them. */
const isToldTwice = (relation: Relation): boolean => relation !== 'conflict' && relation !== 'moved';

function explainOrigin({ relation, origin, body, haveBodies, isOnePassage }: RowWords): string {
  if (isOnePassage && isToldTwice(relation)) return 'Both documents print the same passage, so this counts once.';
  if (isOnePassage) return 'Both documents print the same passage, with another number.';
  if (origin === 'same' && !isToldTwice(relation))
    return body ? `Both go back to one origin (${body}).` : 'Both are of one house.';
  if (origin === 'same')
    return body
      ? `Both go back to one origin (${body}), so this is one source told twice.`
      : 'Both are of one house, so this is one voice told twice.';
  if (origin === 'different') return 'They cite different origins.';
  return haveBodies ? 'It is not known whether they share a source.' : '';
}

/** Why two figures that look alike are not compared, by what parts them. */
export const PARTING_REASONS: Readonly<Record<string, (a: string, b: string) => string>> = {
  change: () => 'One says by how much it changed, the other where it stands',
  occasion: () => 'They are of two occasions',
  role: (a, b) => `One counts ${a}, the other ${b}`,
  rate: (a, b) => `One is ${a}, the other ${b}`,
  phase: (a, b) =>
    (a === 'expected' || b === 'expected') && a !== 'done' && b !== 'done'
      ? 'One is planned, the other is expected'
      : `One is ${a === 'done' ? b : a}, the other is reported as done`,
  additional: () => 'One comes on top of an earlier number, the other does not',
  group: () => 'They count different groups of people or things',
  period: (a, b) => `One is of ${a}, the other of ${b}`,
};
