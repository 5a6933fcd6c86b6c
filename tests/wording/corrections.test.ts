import { expect, test } from 'vitest';
import { corrections } from '../../src/wording/en/corrections.ts';

test.each([
  [
    { was: { value: '310', speaker: '' } },
    'Corrected by the editor. The rules had read value: 310; who says it: nothing.',
  ],
  [{ was: {}, added: true, remark: 'From the second edition.' }, 'Added by the editor. From the second edition.'],
  [{ was: {}, remark: 'Both are the same man.' }, 'Corrected by the editor. Both are the same man.'],
])('tells of %j', (corrected, told) => {
  expect(corrections.told(corrected)).toBe(told);
});

test('counts what was hidden', () => {
  expect(corrections.hidden({ claims: 2, figures: 1 })).toBe(
    'The editor hid 2 statements and 1 number that the rules had read.',
  );
});
