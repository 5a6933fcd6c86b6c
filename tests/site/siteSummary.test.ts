import { describe, expect, test } from 'vitest';
import { lineOf, storyLineOf } from '../../src/site/siteSummary.ts';
import { valleyComparisons, valleyDocuments, valleyStory } from '../fixtures/valley.ts';

const figuresOf = (documents: typeof valleyDocuments): number =>
  documents.reduce((sum, { figures }) => sum + figures.length, 0);

describe('lineOf(documents, comparisons)', () => {
  test('counts documents, figures and what is compared', () => {
    expect(lineOf(valleyDocuments, valleyComparisons)).toMatch(
      new RegExp(`^3 documents · ${figuresOf(valleyDocuments)} figures · \\d+ pairs of figures compared: `),
    );
  });

  test('counts nothing twice that a copy repeats', () => {
    const [first, ...others] = valleyDocuments as [(typeof valleyDocuments)[0], ...typeof valleyDocuments];
    const copy = { ...first, id: 'copy', copyOf: first.id };
    const comparisons = valleyComparisons.map((comparison) => ({
      ...comparison,
      documents: ['copy', first.id] as const,
    }));
    const line = lineOf(
      [...others, first, copy],
      comparisons.map((each) => ({ ...each, documents: [...each.documents] })),
    );
    expect(line).toBe(`4 documents · 1 of them a copy · ${figuresOf(valleyDocuments)} figures`);
  });

  test('counts one of two copies of a text that is not here', () => {
    const [first] = valleyDocuments as [(typeof valleyDocuments)[0]];
    const copies = ['x', 'y'].map((id) => ({ ...first, id, copyOf: 'gone' }));
    expect(lineOf(copies, [])).toBe(`2 documents · 1 of them a copy · ${first.figures.length} figures`);
  });
});

describe('storyLineOf(story, line)', () => {
  test('says where the editor had a hand in it', () => {
    expect(storyLineOf(valleyStory, '3 documents')).toBe('3 documents');
    expect(storyLineOf({ ...valleyStory, edited: true }, '3 documents')).toBe(
      '3 documents · joined, parted or named by the editor',
    );
  });
});
