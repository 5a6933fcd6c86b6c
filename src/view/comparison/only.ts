import { type Comparison, type Figure, type OnlyOne, overlaps, type Quote, type Span } from '../../records/index.ts';
import type { Briefing } from '../../site/siteRecords.ts';
import type { Line } from '../briefing/lines.ts';
import { isNearlyAll } from '../briefing/plan.ts';
import { isToldAgain, repeatedClauses, toldOf } from '../evidence/told.ts';
import type { StoryHappening } from '../story/timeline.ts';
import { formatFigure } from '../words/numbers.ts';
import { figuresOf } from './comparisonRows.ts';
import { onlyLines } from './pair.ts';

/** What the page of a pair prints of that which one document alone says. */
export type Alone = Readonly<{
  figures: readonly Figure[];
  /** Those whose clause an earlier one prints. */
  repeats: ReadonlySet<Figure>;
  lines: readonly Line[];
}>;

/** What one document alone says: its numbers, and sentences of named sources of which no part is `taken` elsewhere on the page. */
export function aloneIn(briefing: Briefing, only: OnlyOne, taken: readonly Span[]): Alone {
  const shown = figuresOf(briefing.document, only.figures).filter(
    (figure) => formatFigure(figure) !== '' && !figure.minor && toldOf(briefing, figure).kind !== 'nothing',
  );
  const repeats = repeatedClauses(shown.map((figure) => ({ briefing, figure })));
  const figures = shown.filter((figure) => !repeats.has(figure) || isToldAgain(briefing, figure, repeats));
  const clauses = clausesIn(briefing, figures);
  const lines = onlyLines(briefing, only.claims, [...taken, ...clauses]);
  return { figures, repeats, lines };
}

/** The clauses that numbers print. */
const clausesIn = (briefing: Briefing, figures: readonly Figure[]): Span[] =>
  figures.flatMap((figure) => (toldOf(briefing, figure).kind === 'clause' && figure.clause ? [figure.clause] : []));

/** The quotations of one document that stand on the page of a pair. */
export const quotesIn = ({ document }: Briefing, side: 'left' | 'right', pairs: Comparison['quotes']): Quote[] =>
  document.quotes.filter(({ id }) => pairs.some((pair) => pair[side] === id));

/** Dated deeds of two documents but those that are a sentence which the page prints already. */
export const untoldHappenings = (
  happenings: readonly StoryHappening[],
  told: readonly Readonly<{ briefing: Briefing; spans: readonly Span[] }>[],
): StoryHappening[] =>
  happenings.filter(({ briefing, clause, line }) => {
    const spans = told.find((each) => each.briefing.document.id === briefing.document.id)?.spans ?? [];
    return !(line && isNearlyAll(briefing.document, line.span, clause) && spans.some((span) => overlaps(span, clause)));
  });

/** What of a document stands on the page of a pair in that which it alone says. */
export const spansOf = (briefing: Briefing, { figures, lines }: Alone): Span[] => [
  ...clausesIn(briefing, figures),
  ...lines.map(({ span }) => span),
];
