import { describe, expect, test } from 'vitest';
import { cardOfName } from '../../src/cards/name.ts';
import { arrangeRecords } from '../../src/site/siteRecords.ts';
import { valleyComparisons, valleyDigests, valleyDocuments, valleyStory } from '../fixtures/valley.ts';

const { names } = arrangeRecords({
  site: {
    title: 'x',
    description: 'y',
    language: 'en',
    private: false,
    offline: true,
    publishing: { quote: 'excerpt', share: 0.3, words: 400, run: 60 },
  },
  documents: valleyDocuments,
  digests: valleyDigests,
  stories: [valleyStory],
  comparisons: valleyComparisons,
});

describe('cardOfName(named)', () => {
  test('says who it is, by whom they are named, and how much they say', () => {
    const named = names.find(({ name }) => name === 'Aldin Hydro');
    const card = named && cardOfName(named);
    expect(card).toMatchObject({ kicker: 'Organisation', title: 'Aldin Hydro' });
    expect(card?.line).toMatch(/^Named by /);
    expect(card?.counts[0]?.word).toMatch(/^documents?$/);
    expect(card?.counts.every(({ number }) => number > 0)).toBe(true);
  });
});
