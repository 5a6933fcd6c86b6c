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
