import { describe, expect, test } from 'vitest';
import { explain, UserError } from '../../../src/userError.ts';
import { findCited } from '../../../src/view/evidence/commentary.ts';
import { bote, boteDigest } from '../../fixtures/bote.ts';

const context = { file: 'content/briefings/102_bote.mdx', briefings: [{ document: bote, digest: boteDigest }] };

describe('findCited(kind, id, context)', () => {
  test('finds a figure by its id', () => {
    expect(findCited('figures', 'g1', context).record.low).toBe(214);
  });

  test('names the file and the ids there are where there is none', () => {
    const cite = (): unknown => findCited('quotes', 'g9', context);
    expect(cite).toThrow(UserError);
    try {
      cite();
    } catch (error) {
      expect(explain(error as UserError)).toBe(
        [
          'Cannot show quote "g9": the document has no such quote, expected one of',
          '  p1  Wir haben es ihnen schriftlich gesagt',
          '  at content/briefings/102_bote.mdx',
          '  fix: Take an id from the list, or remove the quote from the commentary',
        ].join('\n'),
      );
    }
  });
});
