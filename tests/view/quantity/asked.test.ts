import { expect, test } from 'vitest';
import { questionsFor } from '../../../src/view/quantity/asked.ts';

test.each([
  ['how many', null, 'count'],
  ['how much', 'EUR', 'money'],
  ['how long', 'hour', 'time'],
  ['what share', '%', 'share'],
  ['a length', 'metre', 'measure'],
])('%s is answered by what is counted in %s', (_, unit, kind) => {
  const given = [{ givers: [{ figure: { qualifiers: ['killed'] } }] }] as never;
  expect(questionsFor({ unit }, { rows: given })).toEqual([kind]);
  expect(questionsFor({ unit, phase: 'planned' }, { rows: given })).toEqual([kind, 'planned']);
});
