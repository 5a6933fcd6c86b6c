import { type Claim, type Comparison, type Document, type Figure, overlaps, type Span } from '../../records/index.ts';
import { type Briefing, type SiteRecords, storyOf } from '../../site/siteRecords.ts';
import { wording } from '../../wording/index.ts';
import { type Line, lineAt, linesOf } from '../briefing/lines.ts';
import { isOpen } from '../evidence/place.ts';
import { sayerOf } from '../evidence/sayers.ts';
import { hasOwnPage, type QuantityView, rowOfFigure, type ValueRow } from '../quantity/quantity.ts';
import { capitalised } from '../words/capitalised.ts';
import { rowLabelOf, whatOf } from '../words/figureWords.ts';
import { type ResolvedRow, resolveRows } from './comparisonRows.ts';
import { placesOf } from './links.ts';

/** Whether two documents have anything in common that a page could show. */
export const haveCommonGround = ({ figures, statements, quotes }: Comparison): boolean =>
  figures.length + statements.length + quotes.length > 0;

type Pair = Readonly<{ comparison: Comparison; left: Briefing; right: Briefing }>;

/** The places of two documents in their story, whose letters and colours they keep wherever they stand. */
export function placesInStory(records: Pick<SiteRecords, 'storiesBy'>, comparison: Comparison): [number, number] {
  const story = storyOf(records, { id: comparison.documents[0] });
  return placesOf(story?.documents ?? [], comparison) ?? [0, 1];
}

/** What two documents both give a number for, a table for each, what is disputed first, the left one's values above. */
export function pairQuantities(records: Pick<SiteRecords, 'quantitiesBy' | 'storiesBy'>, pair: Pair): QuantityView[] {
  const { comparison, left, right } = pair;
  const story = storyOf(records, left.document);
  const quantities = records.quantitiesBy.story.get(story?.id ?? '') ?? [];
  const rows = resolveRows(comparison, left.document, right.document);
  const places = placesInStory(records, comparison);
  const keyOf = (row: ResolvedRow): string => {
    const [total] = [row.left, row.right].toSorted((a, b) => a.length - b.length);
    const figure = total?.[0]?.id ?? '';
    return quantities.find(({ members }) => members.some((member) => member.figure === figure))?.id ?? figure;
  };
  return [...Map.groupBy(rows, keyOf)].flatMap(([id, some]): QuantityView[] => {
    const [first] = some;
    if (!first) return [];
    const quantity = records.quantitiesBy.id.get(id);
    const label = quantity?.label ?? rowLabelOf(first.row.relation, [first.left, first.right]);
    return [
      {
        id,
        story: story?.id ?? '',
        label: capitalised(label),
        mark: first.row.relation,
        line: '',
        plain: wording.quantities.plain({ mark: first.row.relation, origin: first.row.origin }),
        explanation: first.row.explanation,
        rows: [
          ...rowsIn(
            left,
            places[0],
            some.map((row) => row.left),
          ),
          ...rowsIn(
            right,
            places[1],
            some.map((row) => row.right),
          ),
        ],
        parts: [],
        documents: 2,
        hasPage: quantity !== undefined && hasOwnPage(quantity),
      },
    ];
  });
}

/** A value each; where several make up one of the other document, with what each counts. */
const rowsIn = (briefing: Briefing, place: number, sides: readonly (readonly Figure[])[]): ValueRow[] => {
  const parts = new Set(sides.filter(({ length }) => length > 1).flat());
  return [...new Set(sides.flat())].map((figure) => ({
    ...rowOfFigure({ place, briefing, figure }),
    ...(parts.has(figure) ? { of: whatOf(figure) } : {}),
  }));
};

/** Statements that both documents print, and how many more there are of which a side may not be printed. */
export function pairStatements({ comparison, left, right }: Pair): { shown: Comparison['statements']; hidden: number } {
  const shown = comparison.statements.filter(
    (statement) =>
      statement.left.some((span) => isOpen(left, span)) && statement.right.some((span) => isOpen(right, span)),
  );
  const once = new Set<string>();
  const fresh = shown.filter((statement) => {
    const keys = [
      ...statement.left.map(({ start }) => `l${start}`),
      ...statement.right.map(({ start }) => `r${start}`),
    ];
    if (keys.some((key) => once.has(key))) return false;
    for (const key of keys) once.add(key);
    return true;
  });
  return { shown: fresh, hidden: comparison.statements.length - fresh.length };
}

/** Quotations that both give, printed on both sides and in no statement that is shown. */
export function pairQuotes(
  { comparison, left, right }: Pair,
  statements: Comparison['statements'],
): Comparison['quotes'] {
  const isFree = ({ document }: Briefing, id: string, spans: readonly { start: number; end: number }[]): boolean => {
    const quote = document.quotes.find((each) => each.id === id);
    return quote !== undefined && !spans.some(({ start, end }) => start <= quote.start && quote.start < end);
  };
  const isPrinted = (briefing: Briefing, id: string): boolean => {
    const quote = briefing.document.quotes.find((each) => each.id === id);
    const sentence = briefing.document.sentences.find(
      ({ start, end }) => quote && start <= quote.start && quote.start < end,
    );
    return isOpen(briefing, sentence);
  };
  return comparison.quotes.filter(
    (pair) =>
      isPrinted(left, pair.left) &&
      isPrinted(right, pair.right) &&
      isFree(
        left,
        pair.left,
        statements.flatMap((each) => each.left),
      ) &&
      isFree(
        right,
        pair.right,
        statements.flatMap((each) => each.right),
      ),
  );
}

const MOST_LINES = 4;

/** What one document alone says through a named source, in sentences that stand nowhere else on the page. */
export function onlyLines(briefing: Briefing, claims: readonly string[], taken: readonly Span[]): Line[] {
  const lines = linesOf(briefing);
  const own = briefing.document.claims.filter(
    (claim) => claims.includes(claim.id) && isNamed(briefing.document, claim),
  );
  const found = own.flatMap(({ content: [first] }) => (first ? (lineAt(lines, first) ?? []) : []));
  return [...new Set(found)].filter(({ span }) => !taken.some((each) => overlaps(each, span))).slice(0, MOST_LINES);
}

const isNamed = (document: Document, claim: Claim): boolean => !sayerOf(document, claim.source).unnamed;
