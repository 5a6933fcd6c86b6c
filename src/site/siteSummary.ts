import type { Comparison, Document, Story } from '../records/index.ts';
import { tallyRelations } from '../view/comparison/comparisonRows.ts';
import { MARKS } from '../view/words/marks.ts';
import { count } from '../view/words/numbers.ts';
import type { SiteRecords } from './siteRecords.ts';

/** The state of the subject in one line: "2 documents · 21 figures · in both: 3 same, 1 adds up". */
export const stateOf = (records: Pick<SiteRecords, 'briefings' | 'comparisons'>): string =>
  lineOf(
    records.briefings.map(({ document }) => document),
    records.comparisons,
  );

/** The same for the documents of one story; a copy of one of them adds nothing to what is counted. */
export function lineOf(documents: readonly Document[], comparisons: readonly Comparison[]): string {
  const copies = copiesAmong(documents);
  const figures = documents.reduce((sum, { id, figures: own }) => sum + (copies.has(id) ? 0 : own.length), 0);
  const counted = comparisons.filter((comparison) => !comparison.documents.some((id) => copies.has(id)));
  const rows = counted.flatMap((comparison) => comparison.figures);
  const tally = tallyRelations(rows).map(({ mark, number }) => `${number} ${MARKS[mark].word}`);
  const compared = tally.length > 0 ? `${count(rows.length, 'pair')} of figures compared: ${tally.join(', ')}` : '';
  const copied = copies.size > 0 ? `${copies.size} of them ${copies.size > 1 ? 'copies' : 'a copy'}` : '';
  return [count(documents.length, 'document'), copied, count(figures, 'figure'), compared].filter(Boolean).join(' · ');
}

/** Ids of the documents that repeat the text of another one of them, or of one of them what another repeats. */
function copiesAmong(documents: readonly Document[]): Set<string> {
  const texts = new Set<string>();
  const copies = documents.filter(({ id, copyOf }) => {
    const text = copyOf ?? id;
    const isKnown = texts.has(text) || (copyOf !== undefined && documents.some((each) => each.id === copyOf));
    texts.add(text);
    return isKnown;
  });
  return new Set(copies.map(({ id }) => id));
}

/** The line of a story, and whether the editor had a hand in what belongs to it. */
export const storyLineOf = ({ edited }: Story, line: string): string =>
  edited ? `${line} · joined, parted or named by the editor` : line;

/** What a document goes by where its title is too long: publisher, or the title itself. */
export function shortNameOf(document: Pick<Document, 'publisher' | 'title'>): string {
  const name = document.publisher ?? document.title;
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME).trimEnd()}…`;
}

const LONGEST_NAME = 48;

/** The stories of two and more documents. */
export const sharedStoriesOf = (records: Pick<SiteRecords, 'stories'>): Story[] =>
  records.stories.filter((story) => story.documents.length > 1);
