import type { Comparison, Story } from '../records/index.ts';
import { excerptOf } from '../view/words/excerpt.ts';
import type { Card } from './card.ts';
import { countOf, countRelations } from './relations.ts';

const MAX_TITLE_LENGTH = 150;

/** A story's card: its title, how many documents tell it, and how their figures stand to each other. */
export function cardOfStory(story: Story, comparisons: readonly Comparison[]): Card {
  const members = new Set(story.documents);
  const inside = comparisons.filter(({ documents }) => documents.every((id) => members.has(id)));
  return {
    kind: 'story',
    kicker: 'Story',
    title: excerptOf(story.title, MAX_TITLE_LENGTH),
    figures: [],
    counts: [countOf(members.size, 'document', 'documents'), ...countRelations(inside)],
  };
}
