import {
  type Claim,
  type Comparison,
  type Document,
  type Figure,
  type FigureRow,
  SHARPEST_FIRST,
  type Span,
} from '../../records/index.ts';
import { contentOf, spansOver } from '../spanIndex.ts';

/** The sharper a relation, the sooner its words are wanted. */

/**
 * The spans that a page wants to show, the most wanted first: what comparisons rest on, one statement of each named
 * source, what the document is unsure of, then what else is said, counted and dated. The clauses of the numbers
 * come behind what is compared, for they stand beside them wherever they are listed.
 */
export function evidenceOf(
  document: Document,
  comparisons: readonly Comparison[],
): Record<'compared' | 'first' | 'rest', Span[]> {
  const mine = comparisons.filter(({ documents }) => documents.includes(document.id));
  const compared = comparedFigures(document, mine);
  const named = document.claims.filter(({ source }) => source && source.kind !== 'unnamed');
  const firsts = firstOfEachSource(named);
  return {
    compared,
    first: [...firsts.flatMap(contentOf), ...document.caveats.map(({ cue }) => cue)],
    rest: [
      ...statementsIn(document, mine),
      ...document.figures.filter(isTelling),
      ...named.flatMap(contentOf),
      ...document.quotes,
      ...document.events,
      ...document.claims.flatMap(contentOf),
      ...document.figures,
    ],
  };
}

/** The clauses of the numbers that a page lists, what weighs most first. */
export const clausesOf = ({ figures }: Pick<Document, 'figures'>): Span[] =>
  figures
    .filter(({ minor }) => !minor)
    .toSorted((a, b) => Number(isTelling(b)) - Number(isTelling(a)))
    .flatMap(({ clause }) => clause ?? []);

function comparedFigures(document: Document, comparisons: readonly Comparison[]): Figure[] {
  const rows = comparisons.flatMap(({ documents, figures }) =>
    figures.map((row) => ({ row, ids: documents[0] === document.id ? row.left : row.right })),
  );
  const sharpness = ({ relation }: FigureRow): number => SHARPEST_FIRST.indexOf(relation);
  const ids = rows.sort((a, b) => sharpness(a.row) - sharpness(b.row)).flatMap((each) => each.ids);
  const byId = new Map(document.figures.map((figure) => [figure.id, figure]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

/** The sentences that another document reports as well. */
const statementsIn = (document: Document, comparisons: readonly Comparison[]): Span[] =>
  comparisons.flatMap(({ documents, statements }) =>
    statements
      .toSorted((a, b) => b.score - a.score)
      .flatMap(({ left, right }) => (documents[0] === document.id ? left : right)),
  );

const firstOfEachSource = (claims: readonly Claim[]): Claim[] =>
  [...Map.groupBy(claims, ({ source }) => source?.name.toLowerCase())].flatMap(([, [first]]) => first ?? []);

const SMALL_COUNT = 12;

/** "two countries" in the document's own voice can wait; a sum, a share or what somebody says cannot. */
const isTelling = ({ unit, claim, low, high }: Figure): boolean =>
  unit !== null || claim !== undefined || (low ?? high ?? 0) > SMALL_COUNT;

/** The sentences that hold a span or a part of it, in order; none where it stands outside of all. */
export const sentencesOf = (document: Pick<Document, 'sentences'>, span: Span): Span[] =>
  spansOver(document.sentences, span).map(({ start, end }) => ({ start, end }));
