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
import { lengthOf } from './words.ts';

/**
 * The spans that a page wants to show: what comparisons rest on, the sharpest relation first; then one statement of each
 * named source and what the document is unsure of; then what else is said, counted and dated.
 */
export function evidenceOf(
  document: Document,
  comparisons: readonly Comparison[],
): Record<'compared' | 'first' | 'rest', Span[]> {
  const mine = comparisons.filter(({ documents }) => documents.includes(document.id));
  const compared = comparedFigures(document, mine);
  const named = document.claims.filter(({ source }) => source && source.kind !== 'unnamed');
  const said = shortestOfEachSource(
    document,
    named.filter(({ minor }) => !minor),
  );
  return {
    compared,
    first: [...said.flatMap(contentOf), ...document.caveats.map(({ cue }) => cue)],
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

/** The clauses of the numbers that a page lists, each from the beginning of its sentence, what weighs most first. */
export const clausesOf = ({ figures, sentences }: Pick<Document, 'figures' | 'sentences'>): Span[] =>
  figures
    .filter(({ minor }) => !minor)
    .toSorted((a, b) => Number(isTelling(b)) - Number(isTelling(a)))
    .flatMap(({ clause }) => {
      const [sentence] = clause ? spansOver(sentences, clause) : [];
      return clause ? { start: sentence?.start ?? clause.start, end: clause.end } : [];
    });

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

/** Of each source the claim whose sentences have the fewest words, but enough to say something. */
function shortestOfEachSource(document: Document, claims: readonly Claim[]): Claim[] {
  const lengths = new Map(claims.map((claim) => [claim, lengthIn(document, claim)]));
  const lengthBy = (claim: Claim): number => lengths.get(claim) ?? 0;
  return [...Map.groupBy(claims, ({ source }) => source?.name.toLowerCase())].flatMap(
    ([, all]) => all.toSorted((a, b) => lengthBy(a) - lengthBy(b))[0] ?? [],
  );
}

const FEWEST_WORDS = 8;

function lengthIn({ text, sentences }: Document, claim: Claim): number {
  const own = new Set(contentOf(claim).flatMap((span) => spansOver(sentences, span)));
  const length = lengthOf(text, [...own]);
  return length < FEWEST_WORDS ? Number.POSITIVE_INFINITY : length;
}

const SMALL_COUNT = 12;

/** "two countries" in the document's own voice can wait; a sum, a share or what somebody says cannot. */
const isTelling = ({ unit, claim, low, high }: Figure): boolean =>
  unit !== null || claim !== undefined || (low ?? high ?? 0) > SMALL_COUNT;

/** The sentences that hold a span or a part of it, in order; none where it stands outside of all. */
export const sentencesOf = (document: Pick<Document, 'sentences'>, span: Span): Span[] =>
  spansOver(document.sentences, span).map(({ start, end }) => ({ start, end }));
