import { expect, test } from 'vitest';
import { toldOf, toldWordsOf } from '../../../src/view/evidence/told.ts';
import { documentOf } from '../../builders.ts';

const text = 'Note of the day\n\nAna Ruiz said the Greens captured 31 seats in the north.';
const document = documentOf(text);
const [figure] = document.figures;
const printed = (words: string) => ({
  printed: [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }],
});

test('toldOf(briefing, figure) gives the clause with its number where all of it may be printed', () => {
  expect(figure && toldOf({ document, digest: printed('the Greens captured 31 seats in the north.') }, figure)).toEqual(
    {
      kind: 'clause',
      before: 'the Greens captured ',
      number: '31',
      after: ' seats in the north',
    },
  );
});

test('toldOf(briefing, figure) gives the bare noun where a part may not be, and where the editor put it right', () => {
  const digest = printed('captured 31 seats');
  expect(figure && toldWordsOf({ document, digest }, figure)).toBe('seats');
  const corrected = figure && { ...figure, what: 'seats won', corrected: { was: {} } };
  const whole = printed('the Greens captured 31 seats in the north.');
  expect(corrected && toldWordsOf({ document, digest: whole }, corrected)).toBe('seats won');
});
