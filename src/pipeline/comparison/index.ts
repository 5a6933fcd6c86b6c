import { type Comparison, type Document, type FigureRow, type OnlyOne, overlaps } from '../../records/index.ts';
import { isOneText } from '../stories/copies.ts';
import { alignEvents } from './events.ts';
import { alignFigures } from './figures.ts';
import { alignNames } from './names.ts';
import { alignQuotes } from './quotes.ts';
import { reconcileFigures } from './reconciled.ts';
import { readSide } from './side.ts';
import { alignStatements } from './statements.ts';

/** An agreement of a text with itself is none: both sides have one origin, whoever is cited. */
const asOneText = (row: FigureRow): FigureRow => ({
  ...row,
  origin: 'same',
  explanation: `${row.explanation} The two documents are one text, so this counts once.`,
});

/** What two documents say of one story, side by side. The one with the smaller id is the left. */
export function compare(one: Document, other: Document): Comparison {
  const [a, b] = one.id <= other.id ? [one, other] : [other, one];
  const [left, right] = [readSide(a), readSide(b)];
  const { rows, lookAlikes } = alignFigures(left, right);
  const found = [...rows, ...reconcileFigures(left, right)];
  const figures = isOneText(a, b) ? found.map(asOneText) : found;
  const statements = alignStatements(a, b);
  const quotes = alignQuotes(a, b);
  const events = alignEvents(a, b, rows);
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
