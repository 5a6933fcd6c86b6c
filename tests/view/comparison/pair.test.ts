import { describe, expect, test } from 'vitest';
import type { Comparison, Story } from '../../../src/records/index.ts';
import { placesInStory } from '../../../src/view/comparison/pair.ts';

const storyOf = (id: string, documents: string[]): Story =>
  ({ id, title: id, slug: id, documents }) as unknown as Story;

const placesOf = (stories: readonly Story[], ...documents: [string, string]): [number, number] => {
  const document = new Map(stories.flatMap((story) => story.documents.map((id) => [id, [story]])));
  return placesInStory({ storiesBy: { document, id: new Map() } }, { documents } as unknown as Comparison);
};

describe('placesInStory(records, comparison)', () => {
  const stories = [storyOf('ferry', ['dawn', 'noon', 'dusk']), storyOf('dam', ['flood'])];

  test('keeps the places of the story', () => {
    expect(placesOf(stories, 'noon', 'dusk')).toEqual([1, 2]);
    expect(placesOf(stories, 'dusk', 'dawn')).toEqual([2, 0]);
  });

  test('counts from A where two are of no common story', () => {
    expect(placesOf(stories, 'noon', 'flood')).toEqual([0, 1]);
    expect(placesOf([], 'noon', 'dusk')).toEqual([0, 1]);
  });
});
