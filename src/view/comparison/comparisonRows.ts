import { type Comparison, type Document, type Figure, type FigureRow, SHARPEST_FIRST } from '../../records/index.ts';
import { formatDate } from '../words/dates.ts';
import { MARKS, type MarkName } from '../words/marks.ts';
import { count } from '../words/numbers.ts';

/** A row of a comparison with its figures in place of their ids. */
export type ResolvedRow = Readonly<{ row: FigureRow; left: readonly Figure[]; right: readonly Figure[] }>;

/** Figures of a document by id, in the order of the ids; an id that is not there is passed over. */
export const figuresOf = (document: Pick<Document, 'figures'>, ids: readonly string[]): Figure[] =>
  ids.flatMap((id) => document.figures.find((figure) => figure.id === id) ?? []);

/** The rows of a comparison, what is disputed first. Rows that have lost a side are left out. */
export function resolveRows(comparison: Comparison, left: Document, right: Document): ResolvedRow[] {
  return comparison.figures
    .map((row) => ({ row, left: figuresOf(left, row.left), right: figuresOf(right, row.right) }))
    .filter((each) => each.left.length > 0 && each.right.length > 0)
    .sort((a, b) => SHARPEST_FIRST.indexOf(a.row.relation) - SHARPEST_FIRST.indexOf(b.row.relation));
}

/** How many rows have each relation: "1 conflict, 2 compatible". */
export function tallyRelations(rows: readonly Pick<FigureRow, 'relation'>[]): { mark: MarkName; number: number }[] {
  return (['same', 'reconciled', 'compatible', 'moved', 'conflict'] as const)
    .map((mark) => ({ mark, number: rows.filter((row) => row.relation === mark).length }))
    .filter(({ number }) => number > 0);
}

const TALLY_WORDS = { same: ['is the same', 'are the same'], compatible: ['is compatible', 'are compatible'] } as const;

/** The line that stands at the top of a comparison: "4 figures in both: 3 are the same, 1 conflicts". */
export function summaryOf(comparison: Pick<Comparison, 'figures' | 'onlyLeft' | 'onlyRight'>): string {
  const rows = comparison.figures;
  if (rows.length === 0) return 'No figure is in both documents';
  const parts = tallyRelations(rows).map(({ mark, number }) => `${number} ${verbOf(mark, number)}`);
  const shared = rows.filter((row) => row.origin === 'same').length;
  const origins = shared > 0 ? ` · ${shared} from one origin, reported twice` : '';
  return `${count(rows.length, 'figure')} in both: ${parts.join(', ')}${origins}`;
}

function verbOf(mark: MarkName, number: number): string {
  if (mark === 'same' || mark === 'compatible') return TALLY_WORDS[mark][number === 1 ? 0 : 1];
  if (mark === 'conflict') return number === 1 ? 'conflicts' : 'conflict';
  return number === 1 ? MARKS[mark].word : 'add up';
}

/**
 * "Harbour Courier and Valley Wire"; of one publisher with the days: "Harbour Courier, 3 May 2025 and 9 May 2025"; titles where
 * neither tells the two apart.
 */
export function comparisonTitleOf(left: Document, right: Document): string {
  const [a, b] = [left.publisher, right.publisher];
  if (a && b && a !== b) return `${a} and ${b}`;
  const [from, to] = [left.published, right.published];
  return a && b && from && to && from !== to
    ? `${a}, ${formatDate(from)} and ${formatDate(to)}`
    : `${left.title} – ${right.title}`;
}

/** How two quotations of the same words relate. */
export const QUOTE_WORDS: Readonly<Record<Comparison['quotes'][number]['relation'], string>> = {
  same: 'the same words',
  trimmed: 'one gives less of it',
  differs: 'the words differ',
};
