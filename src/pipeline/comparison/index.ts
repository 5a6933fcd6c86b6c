import { type Comparison, type Document, type OnlyOne, overlaps } from '../../records/index.ts';
import {
  findQuantities,
  type QuantityEdits,
  type Reading,
  readDocument,
  type StoryQuantities,
} from '../quantities/index.ts';
import { alignEvents } from './events.ts';
import { lookAlikesOf, rowsOf } from './figures.ts';
import { alignNames } from './names.ts';
import { alignQuotes } from './quotes.ts';
import { alignStatements } from './statements.ts';

/** Two documents as if the two were a story. */
export function compare(one: Document, other: Document, edits?: QuantityEdits): Comparison {
  const readings = [one, other].sort((a, b) => (a.id <= b.id ? -1 : 1)).map(readDocument) as [Reading, Reading];
  return compareReadings(...readings, findQuantities(readings[0].document.id, readings, edits));
}

/** What two documents of a story say, side by side, its figures read off the story's quantities. The one with the smaller id is the left. */
export function compareReadings(one: Reading, other: Reading, found: StoryQuantities): Comparison {
  const [left, right] = one.document.id <= other.document.id ? [one, other] : [other, one];
  const [a, b] = [left.document, right.document];
  const figures = rowsOf(found.quantities, a.id, b.id);
  const lookAlikes = lookAlikesOf(found, figures, { left: a.id, right: b.id });
  const statements = alignStatements(left, right);
  const quotes = alignQuotes(a, b);
  const events = alignEvents(left, right, figures);
  const names = alignNames(a, b);
  return {
    id: `${a.id}--${b.id}`,
    documents: [a.id, b.id],
    figures,
    lookAlikes,
    statements,
    quotes,
    events,
    names,
    onlyLeft: onlyIn(a, {
      figures: figures.flatMap((row) => row.left),
      statements: statements.flatMap((row) => row.left),
      events: events.map((row) => row.left),
    }),
    onlyRight: onlyIn(b, {
      figures: figures.flatMap((row) => row.right),
      statements: statements.flatMap((row) => row.right),
      events: events.map((row) => row.right),
    }),
  };
}

type Shared = Readonly<{
  figures: readonly string[];
  statements: Comparison['statements'][number]['left'];
  events: readonly string[];
}>;

/** What of a document stands in no row. */
function onlyIn(document: Document, shared: Shared): OnlyOne {
  const [figures, events] = [new Set(shared.figures), new Set(shared.events)];
  return {
    figures: document.figures.filter((figure) => !figures.has(figure.id)).map((figure) => figure.id),
    claims: document.claims
      .filter((claim) => !claim.content.some((content) => shared.statements.some((span) => overlaps(span, content))))
      .map((claim) => claim.id),
    events: document.events.filter((event) => !events.has(event.id)).map((event) => event.id),
  };
}
