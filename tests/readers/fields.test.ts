import { describe, expect, test } from 'vitest';
import { normalizeAuthors } from '../../src/readers/fields.ts';

describe('normalizeAuthors(values)', () => {
  test.each([
    ['By Ann Bell and Bo Lind', ['Ann Bell', 'Bo Lind']],
    ['ANN BELL; Ann Bell reported from Rome, and Bo Lind from Oslo. Cy Orr contributed research.', ['ANN BELL']],
    ['Ann Bell with files from Bo Lind, Cy Orr', ['Ann Bell']],
    ['By Ann Bell, Special for The Valley Paper', ['Ann Bell']],
    ['Ann Bell in Rome', ['Ann Bell']],
    ['Ann Bell political editor', ['Ann Bell']],
    ['Ann Bell Harbour correspondent', ['Ann Bell']],
    ['Ann Bell (now), Bo Lind (earlier)', ['Ann Bell', 'Bo Lind']],
    ['Ann in-der-Au', ['Ann in-der-Au']],
    ['J. F. Bell', ['J. F. Bell']],
  ])('%s → %j', (line, authors) => {
    expect(normalizeAuthors([line]).authors).toEqual(authors);
  });

  test.each(['Letters', 'Editorial', 'Agencies', 'Staff', 'Rome bureau', 'editor@example.org'])(
    '%s is nobody',
    (line) => {
      expect(normalizeAuthors([line])).toEqual({});
    },
  );
});
