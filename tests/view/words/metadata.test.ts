import { describe, expect, test } from 'vitest';
import { metadataOf } from '../../../src/view/words/metadata.ts';
import { bote } from '../../fixtures/bote.ts';
import { courier } from '../../fixtures/courier.ts';

describe('metadataOf(document)', () => {
  test('gives every field with where it comes from, or neither where it is not known', () => {
    const rows = metadataOf({ ...courier, basis: { ...courier.basis, authors: 'text', wire: 'markup' } }).map(
      ({ label, value = '–', from = '–' }) => [label, value, from].join(' | '),
    );
    expect(rows).toEqual([
      'Title | What the water left behind in Sorrel Valley | read from the text',
      'Subtitle | The dam was inspected three times in the year before it broke | –',
      'Publisher | Harbour Courier | given by the editor',
      'Authors | Mara Lindqvist, Jon Abara | read from the text',
      'Published | 14 May 2031 | from the file’s front matter',
      'Updated | – | –',
      'Original | https://courier.example/2031/05/sorrel-valley | from the file’s front matter',
      'Agency | – | –',
      'Licence | All rights reserved | –',
      'Language | English (en) | read from the text',
      'Rights | An excerpt may be printed | unless the editor says otherwise',
      'File | 101_courier.txt (text) | –',
      `SHA-256 | ${'a'.repeat(64)} | –`,
    ]);
  });

  test('names the field of a mail', () => {
    const basis = { ...courier.basis, published: 'markup', url: 'markup' } as const;
    const rows = metadataOf({ ...courier, format: 'mail', basis });
    expect(rows.flatMap(({ name, from }) => (name === 'published' || name === 'url' ? [from] : []))).toEqual([
      'from the mail’s field “Date”',
      'from the page’s markup',
    ]);
  });

  test('says in which language the title is', () => {
    expect(
      metadataOf(bote)
        .filter(({ language }) => language === 'de')
        .map(({ name }) => name),
    ).toEqual(['title', 'subtitle']);
  });
});
