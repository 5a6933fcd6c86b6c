import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/pipeline/language/sentences.ts';
import { wordsOf } from '../../builders.ts';

const sentencesIn = (text: string): string[] => wordsOf(text, splitSentences(text, { start: 0, end: text.length }));

describe('splitSentences(text, block)', () => {
  test('ends a sentence behind the network that is called by one letter', () => {
    expect(sentencesIn('She said so on X. Minsk denied it. J. Behn left.')).toEqual([
      'She said so on X.',
      'Minsk denied it.',
      'J. Behn left.',
    ]);
  });

  test.each([
    ['between words', 'the mayor counted 41 boats in the old dock ', /[a-z] $/],
    ['behind a mark', 'the mayor counted 41 boats, the clerk 42 ', /, $/],
    ['where there is neither', '😀', /^(?:😀)+$/],
  ])('cuts what lacks its full stops %s', (_, words, ending) => {
    const text = words.repeat(Math.ceil(30_000 / words.length));
    const sentences = splitSentences(text, { start: 0, end: text.length });
    expect(sentences.length).toBeGreaterThan(5);
    expect(
      sentences
        .map(({ start, end }) => text.slice(start, end))
        .join('')
        .replaceAll(' ', ''),
    ).toBe(text.replaceAll(' ', ''));
    for (const [index, { start, end }] of sentences.entries()) {
      expect(end - start).toBeLessThanOrEqual(5000);
      const next = sentences[index + 1];
      if (next) expect(text.slice(start, next.start)).toMatch(ending);
    }
  });

  test.each<[string, string[]]>([
    ['It rained. The dam held.', ['It rained.', 'The dam held.']],
    ['Did it rain? Yes! It did.', ['Did it rain?', 'Yes!', 'It did.']],
    ['“It rained.” The dam held.', ['“It rained.”', 'The dam held.']],
    ['He left (it rained). She stayed.', ['He left (it rained).', 'She stayed.']],
    ['He left the U.S. The dam held.', ['He left the U.S.', 'The dam held.']],
    ['They found pipes, tools, etc. The dam held.', ['They found pipes, tools, etc.', 'The dam held.']],
    ['The answer was no. The dam held.', ['The answer was no.', 'The dam held.']],
    ['  It rained.  \n The dam held. ', ['It rained.', 'The dam held.']],
    ['Storm hits coast', ['Storm hits coast']],
    ['It rained… The dam held.', ['It rained…', 'The dam held.']],
  ])('ends at the mark: %s', (text, sentences) => {
    expect(sentencesIn(text)).toEqual(sentences);
  });

  describe('does not match', () => {
    test.each([
      'Mr. Palm left at dawn.',
      'Dr. Ana Ruiz and Gen. Palm left.',
      'Marta K. Solberg left at dawn.',
      'J. K. Palm left at dawn.',
      'It cost $2.5 million in all.',
      'On Jan. 5 it rained.',
      'Look at No. 7 again.',
      'At 9 p.m. it rained.',
      'The U.S. Navy left.',
      '“Did it rain?” she asked.',
      '“Stop!” he cried.',
      'It rained ... and rained.',
      'Palm & Co. sold the mill.',
      'Open www.example.org now.',
    ])('%s', (text) => {
      expect(sentencesIn(text)).toEqual([text]);
    });
  });

  test('counts from the start of the block', () => {
    const text = 'Title\nIt rained. The dam held.';
    expect(splitSentences(text, { start: 6, end: text.length })).toEqual([
      { start: 6, end: 16 },
      { start: 17, end: 30 },
    ]);
  });

  test('has none in a blank block', () => {
    expect(sentencesIn(' \n ')).toEqual([]);
  });
});
