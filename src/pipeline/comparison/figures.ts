import type { FigureLookAlike, FigureRow, Quantity } from '../../records/index.ts';
import { PARTING_REASONS } from '../../wording/en/explanations.ts';
import type { LookAlike } from '../quantities/edges.ts';
import type { StoryQuantities } from '../quantities/index.ts';
import type { Mention } from '../quantities/mention.ts';
import { ratioOf, relateValues } from '../quantities/values.ts';

/** The rows of two documents: what their story's quantities say of their figures. The row's sides are as `left` and `right` are. */
export function rowsOf(quantities: readonly Quantity[], left: string, right: string): FigureRow[] {
  const rows = quantities.flatMap((quantity) => pairRows(quantity, left, right));
  return [...rows, ...sumRows(quantities, left, right)];
}

/** Pairs of one relation and of the same values are one row: what a document tells twice stands once. */
function pairRows({ members, pairs }: Quantity, left: string, right: string): FigureRow[] {
  const rows: { row: FigureRow; left: Set<string>; right: Set<string> }[] = [];
  for (const { a, b, relation, origin, explanation } of pairs) {
    const [x, y] = [members[a], members[b]];
    if (!x || !y) continue;
    const [l, r] = x.document === left && y.document === right ? [x, y] : [y, x];
    if (l.document !== left || r.document !== right) continue;
    const known = rows.find(
      (each) => each.row.relation === relation && (each.left.has(l.figure) || each.right.has(r.figure)),
    );
    if (known) {
      known.left.add(l.figure);
      known.right.add(r.figure);
    } else {
      rows.push({
        row: { relation, left: [], right: [], origin, explanation },
        left: new Set([l.figure]),
        right: new Set([r.figure]),
      });
    }
  }
  return rows.map(({ row, left: l, right: r }) => ({ ...row, left: [...l], right: [...r] }));
}

function sumRows(quantities: readonly Quantity[], left: string, right: string): FigureRow[] {
  const byId = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  return quantities.flatMap(({ members, sums = [] }) =>
    sums.flatMap(({ member, parts, origin, explanation }): FigureRow[] => {
      const whole = members[member];
      const placed = parts.flatMap(({ quantity, member: place }) => byId.get(quantity)?.members[place] ?? []);
      const from = placed[0]?.document;
      const ids = placed.map(({ figure }) => figure);
      if (whole?.document === left && from === right) {
        return [{ relation: 'reconciled', left: [whole.figure], right: ids, origin, explanation }];
      }
      if (whole?.document === right && from === left) {
        return [{ relation: 'reconciled', left: ids, right: [whole.figure], origin, explanation }];
      }
      return [];
    }),
  );
}

/** Values nearer than this could be taken for one. */
const MAX_RATIO = 1.5;

/** Figures of two documents that a reader could take for one quantity, the likest of each on the left, with what parts them. */
export function lookAlikesOf(
  { lookAlikes }: Pick<StoryQuantities, 'lookAlikes'>,
  rows: readonly FigureRow[],
  { left, right }: Readonly<{ left: string; right: string }>,
): FigureLookAlike[] {
  const paired = new Set(rows.flatMap((row) => [...row.left, ...row.right]));
  const best = new Map<string, { record: FigureLookAlike; score: number }>();
  for (const lookAlike of lookAlikes) {
    const [a, b] = sidesOf(lookAlike, left, right) ?? [];
    if (!a || !b || paired.has(a.figure.id) || paired.has(b.figure.id) || !areConfusing(a, b)) continue;
    if (SURE[lookAlike.parting.name]?.(a, b) === false) continue;
    if (lookAlike.score <= (best.get(a.figure.id)?.score ?? 0)) continue;
    const record = { left: a.figure.id, right: b.figure.id, reason: reasonOf(lookAlike.parting.name, a, b) };
    best.set(a.figure.id, { record, score: lookAlike.score });
  }
  return [...best.values()].map(({ record }) => record);
}

function sidesOf({ a, b }: LookAlike, left: string, right: string): [Mention, Mention] | undefined {
  if (a.first.document === left && b.first.document === right) return [a.first, b.first];
  return a.first.document === right && b.first.document === left ? [b.first, a.first] : undefined;
}

const areConfusing = (a: Mention, b: Mention): boolean =>
  ratioOf(a.value, b.value) <= MAX_RATIO && a.figure.measure === b.figure.measure;

/** Two roles are taken for one where the numbers are nearly one. */
const NEARLY_ONE = 1.1;

/** What became of people, of which nobody is counted under two; an evacuee may well be aboard. */
const FATES: ReadonlySet<string> = new Set(['killed', 'injured', 'missing', 'arrested', 'rescued']);
const isFate = ({ role }: Mention): boolean => role !== undefined && FATES.has(role);
const isWord = ({ figure }: Mention): boolean => figure.word !== undefined;

const areApart = (a: Mention, b: Mention): boolean => relateValues(a.value, b.value) === 'apart';

/**
 * When a reason is sure enough to be told, by what parts the two: where one text only leaves it open what the number is, or
 * for when, nothing is said; and a part or a plan with the very number of the other may be the same after all.
 */
const SURE: Readonly<Record<string, (a: Mention, b: Mention) => boolean>> = {
  role: (a, b) =>
    isFate(a) &&
    isFate(b) &&
    a.isAside === b.isAside &&
    !isWord(a) &&
    !isWord(b) &&
    ratioOf(a.value, b.value) <= NEARLY_ONE,
  phase: (a, b) => areApart(a, b) && [a, b].every(({ phase, figure }) => phase === 'done' || figure.phase === phase),
  period: (a, b) => a.period !== undefined && b.period !== undefined,
  additional: (a, b) => areApart(a, b) && ratioOf(a.value, b.value) > NEARLY_ONE,
  change: areApart,
  group: (a, b) => [...a.parts].some(([line, side]) => b.parts.has(line) && b.parts.get(line) !== side),
};

const REASON_FIELDS: Readonly<Record<string, (mention: Mention) => string>> = {
  role: ({ role, figure }) => role ?? figure.what,
  rate: ({ per }) => per ?? 'a total',
  phase: ({ phase }) => phase,
  period: ({ period }) => period ?? 'no time that is named',
};

function reasonOf(parting: string, a: Mention, b: Mention): string {
  const field = REASON_FIELDS[parting] ?? (() => '');
  return PARTING_REASONS[parting]?.(field(a), field(b)) ?? '';
}
