import { describe, expect, test } from 'vitest';
import { appendYaml, editYaml } from '../../../src/library/editor/notesFile.ts';

describe('editYaml(text, edits)', () => {
  test.each([
    ['', [{ path: ['publisher'], value: 'Courier' }], 'publisher: Courier\n'],
    ['# Ours\n', [{ path: ['publisher'], value: 'Courier' }], '# Ours\n\npublisher: Courier\n'],
    [
      '# publisher: # not found\n# url: x\n',
      [{ path: ['publisher'], value: 'Pier: north' }],
      'publisher: "Pier: north"\n\n# url: x\n',
    ],
    ['b: 1 # one\na: 2\n', [{ path: ['a'], value: 3 }], 'b: 1 # one\na: 3\n'],
    [
      'a: 1\n',
      [{ path: ['claims', 'k1'], value: { words: 'it rained', hide: true } }],
      'a: 1\nclaims:\n  k1: { words: it rained, hide: true }\n',
    ],
    [
      'claims:\n  k1: { hide: true }\n  k2: { hide: true } # why\n',
      [{ path: ['claims', 'k1'], value: undefined }],
      'claims:\n  k2: { hide: true } # why\n',
    ],
    ['a: 1\nclaims:\n  k1: { hide: true }\n', [{ path: ['claims', 'k1'], value: undefined }], 'a: 1\n'],
    ['a: 1\n', [{ path: ['claims', 'k1'], value: undefined }], 'a: 1\n'],
    [
      '',
      [{ path: ['figures', '0123456789'], value: { speaker: null } }],
      'figures:\n  "0123456789": { speaker: null }\n',
    ],
  ])('%j', (text, edits, written) => {
    expect(editYaml(text, edits)).toBe(written);
  });
});

describe('appendYaml(text, entry)', () => {
  test.each([
    ['', '- { same: [ A, B ] }\n'],
    ['- { same: [C, D] } # sure\n', '- { same: [ C, D ] } # sure\n- { same: [ A, B ] }\n'],
  ])('%j', (text, written) => {
    expect(appendYaml(text, { same: ['A', 'B'] })).toBe(written);
  });
});
