import { expect, test } from 'vitest';
import { isFigureTold } from '../../../src/pipeline/briefing/printed.ts';
import type { Briefing } from '../../../src/site/siteRecords.ts';
import { nounOf, ownDayOf, repeatedClauses, toldOf, toldWordsOf } from '../../../src/view/evidence/told.ts';
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

test('toldOf(briefing, figure) gives the number with its own noun where a part may not be, and what the editor put right', () => {
  const digest = printed('captured 31 seats');
  expect(figure && toldWordsOf({ document, digest }, figure)).toBe('31 seats');
  expect(figure && nounOf(document, figure)).toBe('seats');
  const corrected = figure && { ...figure, what: 'seats won', corrected: { was: {} } };
  const whole = printed('the Greens captured 31 seats in the north.');
  expect(corrected && toldWordsOf({ document, digest: whole }, corrected)).toBe('seats won');
});

test.each([
  // the noun stands elsewhere in its sentence, or the verb makes it a plan
  'Profit before interest and tax rose by 16 percent.',
  'The mill will hire 900 bakers.',
])('toldOf(briefing, figure) gives nothing where the clause may not be printed: %s', (sentence) => {
  const other = documentOf(`Note of the day\n\n${sentence}`);
  const [number] = other.figures;
  expect(number && toldOf({ document: other, digest: { printed: [] } }, number)).toEqual({ kind: 'nothing' });
  expect(number && isFigureTold({ printed: [] }, number)).toBe(false);
});

test.each([
  ['The rescue package of 17 billion euros was late.', 'rescue package of 17 billion euros'],
  ['Mines caused 29 percent of all deaths.', '29 percent of all deaths'],
  ['The mill has 40 old bakers.', '40 old bakers'],
])('a number with its noun is a stretch of the text: %s', (sentence, words) => {
  const other = documentOf(`Note of the day\n\n${sentence}`);
  const [number] = other.figures;
  expect(number && toldWordsOf({ document: other, digest: { printed: [] } }, number)).toBe(words);
});

test('repeatedClauses(figures) names those whose clause an earlier figure of the list prints', () => {
  const briefing = { document, digest: printed('the Greens captured 31 seats in the north.') } as unknown as Briefing;
  const again = figure && { ...figure, id: 'again' };
  const both = [figure, again].flatMap((each) => (each ? [{ briefing, figure: each }] : []));
  expect([...repeatedClauses(both)].map(({ id }) => id)).toEqual(['again']);
  const unprinted = { document, digest: { printed: [] } } as unknown as Briefing;
  expect(repeatedClauses(both.map((each) => ({ ...each, briefing: unprinted }))).size).toBe(0);
});

test('ownDayOf(document, figure) is the day that the text tells for a number, and no other', () => {
  const { figures, ...read } = documentOf(
    'Note of the day\n\nIn 2019, 400 goats were sold. Some 300 weavers marched. As of Monday, 62 carts were lost.',
  );
  expect(figures.map((each) => ownDayOf(read, each))).toEqual(['2019', undefined, '2024-05-13']);
});
