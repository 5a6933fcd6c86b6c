import type { Comparison, Document, FigureRelation, Story } from '../records/index.ts';
import { tallyRelations } from './comparisonRows.ts';
import { MARKS } from './marks.ts';
import { count } from './numbers.ts';
import { comparisonsWithin, type SiteRecords } from './siteRecords.ts';

/** The state of the subject in one line: "2 documents · 21 figures · in both: 3 same, 1 adds up". */
export const stateOf = (records: Pick<SiteRecords, 'briefings' | 'comparisons'>): string =>
  lineOf(
    records.briefings.map(({ document }) => document),
    records.comparisons,
  );

/** The same for the documents of one story. */
export function lineOf(documents: readonly Document[], comparisons: readonly Comparison[]): string {
  const figures = documents.reduce((sum, document) => sum + document.figures.length, 0);
  const rows = comparisons.flatMap((comparison) => comparison.figures);
  const tally = tallyRelations(rows).map(({ mark, number }) => `${number} ${MARKS[mark].word}`);
  const compared = tally.length > 0 ? `${count(rows.length, 'pair')} of figures compared: ${tally.join(', ')}` : '';
  return [count(documents.length, 'document'), count(figures, 'figure'), compared].filter(Boolean).join(' · ');
}

/** What a document goes by where its title is too long: publisher, or the title itself. */
export function shortNameOf(document: Pick<Document, 'publisher' | 'title'>): string {
  const name = document.publisher ?? document.title;
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME).trimEnd()}…`;
}

const LONGEST_NAME = 48;

/** The stories of two and more documents. */
export const sharedStoriesOf = (records: Pick<SiteRecords, 'stories'>): Story[] =>
  records.stories.filter((story) => story.documents.length > 1);

/** Weight of a compared figure for what leads the home page: a contradiction before a sum, a sum before an agreement. */
const DISPUTE: Readonly<Record<FigureRelation, number>> = { conflict: 100, reconciled: 10, compatible: 3, same: 1 };

/** Stories whose documents share figures, those with most in dispute first; then those with most documents. */
export function rankByDispute(records: Pick<SiteRecords, 'comparisons'>, stories: readonly Story[]): Story[] {
  const weightOf = (story: Story): number =>
    comparisonsWithin(records, story.documents)
      .flatMap(({ figures }) => figures)
      .reduce((sum, { relation }) => sum + DISPUTE[relation], 0);
  return stories
    .map((story) => ({ story, weight: weightOf(story) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || b.story.documents.length - a.story.documents.length)
    .map(({ story }) => story);
}
