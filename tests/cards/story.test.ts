import { describe, expect, test } from 'vitest';
import { cardOfSite } from '../../src/cards/site.ts';
import { cardOfStory } from '../../src/cards/story.ts';
import { comparisonWith, documentWith, figureWith, rowOf } from './fixture.ts';

const COMPARISON = comparisonWith({
  figures: [rowOf('same', ['f1'], ['g1']), rowOf('conflict', ['f2'], ['g2']), rowOf('same', ['f3'], ['g3'])],
});
const COUNTS = [
  { number: 1, word: 'in dispute', mark: 'conflict' },
  { number: 2, word: 'same', mark: 'same' },
];

describe('cardOfStory(story, comparisons)', () => {
  const story = { id: 'a', slug: 'a', title: 'Losses', documents: ['a', 'b'] };

  test('counts its documents and how their figures stand to each other', () => {
    expect(cardOfStory(story, [COMPARISON]).counts).toEqual([{ number: 2, word: 'documents' }, ...COUNTS]);
  });

  test('leaves out comparisons with documents of other stories', () => {
    const counts = cardOfStory({ ...story, documents: ['a'] }, [COMPARISON]).counts;
    expect(counts).toEqual([{ number: 1, word: 'document' }]);
  });
});

describe('cardOfSite(library)', () => {
  test('gives the state of the subject in counts', () => {
    const site = { title: 'Losses', description: 'What is said of them.' };
    const documents = [documentWith({ figures: [figureWith()] }), documentWith()];
    expect(cardOfSite({ site, documents, comparisons: [COMPARISON] })).toMatchObject({
      title: 'Losses',
      line: 'What is said of them.',
      counts: [{ number: 2, word: 'documents' }, { number: 1, word: 'figure' }, ...COUNTS],
    });
  });
});
