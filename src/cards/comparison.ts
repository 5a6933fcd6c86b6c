import { type Comparison, type Document, type Figure, type FigureRow, SHARPEST_FIRST } from '../records/index.ts';
import { comparisonsWithin, type SiteRecords } from '../site/siteRecords.ts';
import { formatDate } from '../view/words/dates.ts';
import { excerptOf } from '../view/words/excerpt.ts';
import { MARKS } from '../view/words/marks.ts';
import type { Card, CardFigure } from './card.ts';
import { cardFigureOf, hasValue } from './leadingFigure.ts';
import { countOf } from './relations.ts';
import { cardOfStory } from './story.ts';

/** Both names with their days fit into two lines. */
const MAX_NAME_LENGTH = 26;
const NO_BREAK_SPACE = '\u00a0';

/**
 * The card of two documents: the row that matters most, conflict first, with its mark and both values; where they
 * share no figure, one of each with the mark for "one document only".
 */
export function cardOfComparison(comparison: Comparison, a: Document, b: Document): Card {
  const row = findLeadingRow(comparison);
  const sides = row ? sidesOf(row, a, b) : loneSidesOf(comparison, a, b);
  const mark = row?.relation ?? 'only';
  return {
    kind: 'comparison',
    kicker: 'Two documents compared',
    title: `${nameOf(a)} and ${nameOf(b)}`,
    ...(sides.length > 0 ? { mark, line: lineOf(row) } : {}),
    figures: sides,
    counts: sides.length > 0 ? [] : countsOf(comparison),
  };
}

/** The card of a pair: its own where the two are at odds; else that of their story, which says how all of them stand. */
export function cardOfPair(comparison: Comparison, a: Document, b: Document, records: Told): Card {
  const isDispute = comparison.figures.some(({ relation }) => relation === 'conflict');
  const story = isDispute
    ? undefined
    : records.storiesBy.document.get(a.id)?.find(({ documents }) => documents.includes(b.id));
  return story ? cardOfStory(story, comparisonsWithin(records, story.documents)) : cardOfComparison(comparison, a, b);
}

type Told = Pick<SiteRecords, 'storiesBy' | 'comparisonsBy'>;

/** The row that matters most, the first of its relation; none where no figure is shared. */
export function findLeadingRow(comparison: Pick<Comparison, 'figures'>): FigureRow | undefined {
  const relation = SHARPEST_FIRST.find((each) => comparison.figures.some((row) => row.relation === each));
  return comparison.figures.find((row) => row.relation === relation);
}

/** "same: all give the same value"; one origin told twice is not two confirmations. */
function lineOf(row: FigureRow | undefined): string {
  const { word, explanation } = MARKS[row?.relation ?? 'only'];
  return `${word}: ${row?.origin === 'same' ? 'one origin told twice' : explanation}`;
}

function sidesOf(row: FigureRow, a: Document, b: Document): CardFigure[] {
  const [left, right] = [pick(a, row.left), pick(b, row.right)];
  return left.length > 0 && right.length > 0 ? [cardFigureOf(a, left), cardFigureOf(b, right)] : [];
}

function loneSidesOf({ onlyLeft, onlyRight }: Comparison, a: Document, b: Document): CardFigure[] {
  const [left] = pick(a, onlyLeft.figures);
  const [right] = pick(b, onlyRight.figures);
  return left && right ? [cardFigureOf(a, [left]), cardFigureOf(b, [right])] : [];
}

const pick = (document: Document, ids: readonly string[]): Figure[] =>
  document.figures.filter((figure) => ids.includes(figure.id) && hasValue(figure));

/** "New York Times, 1 July 2025"; the title where no publisher is known. */
function nameOf({ publisher, published, title }: Document): string {
  const name = excerptOf(publisher ?? title, MAX_NAME_LENGTH);
  return published ? `${name}, ${formatDate(published).replaceAll(' ', NO_BREAK_SPACE)}` : name;
}

/** What else is in both; nothing of it where there is none. */
const countsOf = ({ statements, quotes, names }: Comparison): Card['counts'] =>
  [
    countOf(statements.length, 'statement in both', 'statements in both'),
    countOf(quotes.length, 'quote in both', 'quotes in both'),
    countOf(names.length, 'name in both', 'names in both'),
  ].filter((count) => count.number > 0);
