import { describe, expect, test } from 'vitest';
import { classifyBlocks } from '../../../src/pipeline/article/blocks.ts';
import { isHeadline, readTextMetadata } from '../../../src/pipeline/article/fromText.ts';
import { paragraphsOf } from '../../builders.ts';

const metadataIn = (text: string) => {
  const spans = paragraphsOf(text).map(({ start, end }) => ({ start, end }));
  const { titleBlock: _titleBlock, head: _head, ...metadata } = readTextMetadata(text, classifyBlocks(text, spans));
  return metadata;
};

describe('readTextMetadata(text, blocks)', () => {
  test('takes the first headline and the byline', () => {
    expect(metadataIn('Storm Hits Coast\nBy Ana Ruiz and Viktor Palm\nWater rose all night.')).toEqual({
      title: 'Storm Hits Coast',
      authors: ['Ana Ruiz', 'Viktor Palm'],
    });
  });

  test.each([
    [
      'below a sentence',
      'This is what the harbour board wrote to us in spring.\nLowmere, 18901\nWater rose all night.',
    ],
    [
      'of a sentence that is torn',
      'Water rose in all of the houses that\nstand on the east bank of the river.\nIt fell.',
    ],
    ['of a list', '• Parrots and other birds\n• Boats\nWater rose all night.'],
    ['over columns', 'Price of fish ($/ton)\nHerring 12\nWater rose all night.'],
    ['with the sign of a column', 'Panel # Base Total\n12 of 40\nWater rose all night.'],
    ['of a stamp', 'Official - Subject to Final Review\nWater rose all night, and fell.'],
    ['of a count', '1100 REGISTERED VOTERS\nWater rose all night.'],
  ])('takes no line for the title: %s', (_which, text) => {
    expect(metadataIn(text).title).not.toBe(text.split('\n')[0]);
    expect(metadataIn(text).title).not.toBe('Lowmere, 18901');
  });

  test.each([
    '2031 Harbour Report',
    'Storm Hits Coast, Prices Rise Again',
    'Ten Ships in a Storm: What We Know',
    'Confidential Papers Found in Harbour',
    'Draft Budget Passes',
    'No. 5 Boat Wins',
    'What the Boats Are For',
  ])('takes a headline that looks like none of it: %s', (headline) => {
    expect(metadataIn(`${headline}\nWater rose all night.\nIt fell.`).title).toBe(headline);
    expect(metadataIn(`Harbour Courier\n${headline}\nWater rose all night.\nIt fell.`).title).toBeDefined();
  });

  test('takes a headline above a line that begins with a small letter', () => {
    expect(metadataIn('History of the boats\ndate, name, place\nWater rose all night.').title).toBe(
      'History of the boats',
    );
  });

  test('takes no line that the next one goes on with', () => {
    const text = 'This talk is made to help owners\nand all who sail with them.\nWater rose all night.';
    expect(metadataIn(text).title).not.toBe('This talk is made to help owners');
  });

  test('takes title and publisher from a trailer', () => {
    expect(metadataIn('Water rose all night.\nThe post Storm Hits Coast appeared first on Harbor Courier.')).toEqual({
      title: 'Storm Hits Coast',
      publisher: 'Harbor Courier',
    });
  });

  test('takes the author from a note at the end', () => {
    expect(metadataIn('Storm Hits Coast\nWater rose.\nIt fell.\nAna Ruiz is a staff writer.').authors).toEqual([
      'Ana Ruiz',
    ]);
  });

  test('finds nothing in a paragraph alone', () => {
    expect(metadataIn('Water rose all night.')).toEqual({});
    expect(metadataIn('')).toEqual({});
  });
});

describe('isHeadline(line)', () => {
  test.each(['Storm Hits Coast', 'Why did it burst?', '“It is late”', '12 things to know', '폭풍이 온다'])(
    '%s',
    (line) => {
      expect(isHeadline(line)).toBe(true);
    },
  );
  test.each(['Water rose all night.', 'and more', 'No', 'Three things:', `${'Word '.repeat(31)}end`])(
    'does not match: %s',
    (line) => {
      expect(isHeadline(line)).toBe(false);
    },
  );
});
