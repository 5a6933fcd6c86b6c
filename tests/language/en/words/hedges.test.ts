import { describe, expect, test } from 'vitest';
import { CLAIM_RULES } from '../../../../src/language/en/claims/index.ts';
import { HEDGES } from '../../../../src/language/en/words/hedges.ts';
import { findClaims } from '../../../../src/pipeline/evidence/claims/index.ts';
import { proseOf } from '../../../builders.ts';

const certaintiesIn = (text: string) =>
  findClaims(proseOf(text), CLAIM_RULES, [], 'a').map(({ certainty }) => certainty);
const hedgesOf = (holdsIn: 'clause' | 'words', words: string): string[] =>
  HEDGES.filter((hedge) => hedge.holdsIn === holdsIn && hedge.pattern.test(words)).map(({ name }) => name);

/** What somebody said, by the one hedge in it, and what it leaves of the certainty of "said". */
const CLAUSES: readonly (readonly [name: string, said: string, certainty: string])[] = [
  ['own denial', 'he denies any part in it', 'denied'],
  ['untrue', 'it is untrue that the well is dry', 'denied'],
  ['false report', 'reports of a dry well were entirely false', 'denied'],
  ['rumour', 'unverified footage showed the well', 'unconfirmed'],
  ['hearsay', 'the well was allegedly dug at night', 'alleged'],
  ['own thought', 'they fear the well is dry', 'believed'],
  ['likelihood', 'the well is probably dry', 'believed'],
  ['own estimate', 'they estimate 40 tons of it', 'estimated'],
  ['intention', 'they hope to fill the well', 'expected'],
  ['announced plan', 'its plan to fill the well holds', 'expected'],
];

const WORDS: readonly (readonly [name: string, words: string])[] = [
  ['unconfirmed words', 'unofficial sources'],
  ['alleged words', 'reportedly'],
  ['believed words', 'were thought to number'],
  ['estimated words', 'an estimated 40'],
  ['expected words', 'will'],
];

describe('HEDGES', () => {
  test('has a case for every hedge', () => {
    const named = new Set([...CLAUSES, ...WORDS].map(([name]) => name));
    expect(HEDGES.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
  });

  test.each(CLAUSES)('%s: said %s', (name, said, certainty) => {
    expect(hedgesOf('clause', said)).toEqual([name]);
    expect(certaintiesIn(`The mayor said ${said}.`)).toEqual([certainty]);
  });

  test.each([
    ['the tide appears to be rising', 'believed'],
    ['the risk does not seem to fall', 'believed'],
    ['the crowd seemed calm', 'believed'],
    ['it looks like rain has come', 'believed'],
    ['it appears that the boat sank', 'believed'],
    ['the fire may have begun in the hold', 'believed'],
    ['that the cargo may well have sunk', 'believed'],
    ['the captain appeared in court on Friday', 'stated'],
    ['the ghost that seems to walk is a lamp', 'stated'],
    ['she never seems to tire', 'stated'],
    ['the study told how tides may have changed', 'stated'],
    ['the list appeared on Friday', 'stated'],
  ])('by the first verb of what is said: %s', (said, certainty) => {
    expect(certaintiesIn(`The mayor said ${said}.`)).toEqual([certainty]);
  });

  test.each(WORDS)('%s: %s', (name, words) => {
    expect(hedgesOf('words', words)).toEqual([name]);
  });

  test.each([
    'the well is dry',
    'the claims were paid',
    'the plan is old',
    'the hope of rain is gone',
    'the well is a likely place',
  ])('none: said %s', (said) => {
    expect(hedgesOf('clause', said)).toEqual([]);
  });
});
