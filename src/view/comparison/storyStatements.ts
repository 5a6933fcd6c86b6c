import { type Comparison, type Document, overlaps, type Span } from '../../records/index.ts';
import type { Briefing } from '../../site/siteRecords.ts';
import { passageOf } from '../evidence/passage.ts';
import { isOpen } from '../evidence/place.ts';
import { type Voice, voicesOver } from '../evidence/sayers.ts';
import { type Agreement, weighAgreement } from './agreement.ts';
import { joinLinked, placesOf } from './links.ts';

/** What a document says of a statement: its sentences and who answers for them; both empty where it says nothing. */
export type StatementCell = Readonly<{ spans: readonly Span[]; voices: readonly Voice[] }>;

/** What several documents report, however worded. */
export type StatementRow = Readonly<{
  cells: readonly StatementCell[];
  /** The document in whose words it is shown, by its place: the first of those of which most may be printed. */
  lead: number;
  agreement: Agreement;
}>;

/** A sentence of a document by its place on the page. */
type Node = Readonly<{ document: number; start: number; end: number }>;

const keyOf = ({ document, start, end }: Node): string => `${document} ${start} ${end}`;

/**
 * Statements that comparisons bring together, a cell for each document in order; what most documents say first. A text
 * and its copies alone are no agreement; what may be printed in no document's words is left to the comparisons.
 */
export function layOutStatements(briefings: readonly Briefing[], comparisons: readonly Comparison[]): StatementRow[] {
  const documents = briefings.map(({ document }) => document);
  const links = comparisons.flatMap((comparison) => linksOf(documents, comparison));
  const rows = joinLinked(links, keyOf).map((nodes) => rowOf(briefings, nodes));
  return rows
    .filter(({ agreement, lead }) => agreement.documents > 1 && lead >= 0)
    .sort((a, b) => b.agreement.documents - a.agreement.documents || a.lead - b.lead || startOf(a) - startOf(b));
}

const startOf = ({ cells, lead }: StatementRow): number => cells[lead]?.spans[0]?.start ?? 0;

/** A pair of aligned sentences each; where one is told in several, all of them go together. */
function linksOf(documents: readonly Document[], comparison: Comparison): { from: Node; to: Node }[] {
  const places = placesOf(
    documents.map(({ id }) => id),
    comparison,
  );
  if (!places) return [];
  const [left, right] = places;
  return comparison.statements.flatMap((statement) =>
    statement.left.flatMap((a) =>
      statement.right.map((b) => ({ from: { document: left, ...a }, to: { document: right, ...b } })),
    ),
  );
}

function rowOf(briefings: readonly Briefing[], nodes: readonly Node[]): StatementRow {
  const documents = briefings.map(({ document }) => document);
  const cells = documents.map((document, index) => {
    const spans = nodes
      .filter((node) => node.document === index)
      .map(({ start, end }) => ({ start, end }))
      .sort((a, b) => a.start - b.start);
    return { spans, voices: voicesOver(document, spans) };
  });
  const sayings = documents.flatMap((document, index) => {
    const spans = cells[index]?.spans ?? [];
    const claims = document.claims.filter(({ content }) =>
      spans.some((span) => content.some((part) => overlaps(part, span))),
    );
    return spans.length > 0 ? [{ document, claims }] : [];
  });
  return { cells, lead: leadOf(briefings, cells), agreement: weighAgreement(sayings) };
}

/** The place of the document whose words leave least out; -1 where none may be printed. */
function leadOf(briefings: readonly Briefing[], cells: readonly StatementCell[]): number {
  const omitted = briefings.map((briefing, index) => {
    const spans = cells[index]?.spans ?? [];
    if (!spans.some((span) => isOpen(briefing, span))) return Number.POSITIVE_INFINITY;
    return spans.reduce((sum, span) => sum + passageOf(briefing, span).omitted, 0);
  });
  const least = Math.min(...omitted);
  return Number.isFinite(least) ? omitted.indexOf(least) : -1;
}
