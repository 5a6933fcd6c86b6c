import { describe, expect, test } from 'vitest';
import { documentOf, figureRows } from '../../../builders.ts';

/** What is said of each number besides its noun: qualifiers, role, phase and change. */
const saidIn = (sentence: string): string[] => {
  const text = `Note of the day\n\n${sentence}\n\nThat was all that anybody said there.`;
  return figureRows(text, documentOf(text).figures).map(({ words, qualifiers, role, phase, change }) =>
    [words, qualifiers.join(' '), role ?? '', phase ?? '', change?.direction ?? '']
      .join(' | ')
      .replace(/(?: \| )+$/, ''),
  );
};

describe('what is said of a number is said where the grammar of its clause agrees', () => {
  test.each([
    // a plan is of the verb that the number belongs to
    ['The mill plans to hire 40 bakers.', ['40 | planned |  | planned']],
    ['Some 40 bakers will be hired.', ['Some 40 | planned |  | planned']],
    ['The club will help the return of the 197 rowers.', ['197 |  |  | expected']],
    ['The king said the plan was aimed at ending a nine-year feud.', ['nine-year']],
    // freed, helped out, carried out: no captives, nobody who lost a home
    ['The army kidnapped 126 pupils.', ['126 | captured | captured']],
    ['The army freed 126 hostages.', ['126']],
    ['Some 900 villagers fled the flood.', ['Some 900 | displaced | displaced']],
    ['They looked for the 15 board members who fled after the crash.', ['15']],
    ['Crews rescued 40 rowers.', ['40 | rescued | rescued']],
    ['The club is committed to rescuing the 218 rowers.', ['218']],
    [
      'Of the 213 people who were evacuated, 20 of them later died.',
      ['213 | displaced | displaced', '20 | killed | killed'],
    ],
    // a level is no change
    ['Its profit fell by 9 percent.', ['9 percent |  |  |  | down']],
    ['The carpet unit had an operating loss of $1.1 million.', ['$1.1 million |  | loss']],
  ] as const)('%s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});
