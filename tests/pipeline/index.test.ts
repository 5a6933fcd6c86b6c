import { describe, expect, test } from 'vitest';
import { documentOf, wordsOf } from '../builders.ts';

describe('extract(source)', () => {
  const text = [
    'Flood Hits Lowmere',
    'By Ana Ruiz',
    'LOWMERE, Norway — The flood killed 40 people on May 3, Viktor Palm said.',
    'Share',
    '“The dam is quite safe,” Palm said. It was unclear who had opened it.',
  ].join('\n');
  const document = documentOf(text);

  test('finds all kinds of evidence in the paragraphs', () => {
    expect(document.title).toBe('Flood Hits Lowmere');
    expect(document.blocks.map(({ kind }) => kind)).toEqual([
      'title',
      'byline',
      'dateline',
      'paragraph',
      'clutter',
      'paragraph',
    ]);
    expect(wordsOf(text, document.figures)).toEqual(['40']);
    expect(wordsOf(text, document.quotes)).toEqual(['The dam is quite safe']);
    expect(document.events.map(({ when }) => when)).toEqual(['2024-05-03']);
    expect(wordsOf(text, document.caveats)).toEqual(['It was unclear who had opened it.']);
    expect(document.claims.map(({ source }) => source?.name)).toEqual(['Viktor Palm', 'Viktor Palm']);
    expect(document.names.map(({ name }) => name)).toContain('Viktor Palm');
  });

  test('keeps ids when the text is put elsewhere', () => {
    const moved = documentOf(`It rained all week in the hills.\n${text}`);
    const ids = (each: typeof document) => [...each.figures, ...each.quotes, ...each.events].map(({ id }) => id);
    expect(ids(moved)).toEqual(ids(document));
  });

  test('reads only marks in a language that is not English', () => {
    const german = documentOf('Palm sagte am Freitag: „Der Damm ist heute sicher.“ Es gab 40 Tote.', {
      language: 'de',
    });
    expect(wordsOf(german.text, german.quotes)).toEqual(['Der Damm ist heute sicher.']);
    expect([german.claims, german.figures, german.events, german.caveats, german.names]).toEqual([[], [], [], [], []]);
  });

  test('finds nothing in nothing', () => {
    const { blocks, sentences, claims, figures, quotes, events, names, caveats } = documentOf('');
    expect([blocks, sentences, claims, figures, quotes, events, names, caveats].flat()).toEqual([]);
  });
});
