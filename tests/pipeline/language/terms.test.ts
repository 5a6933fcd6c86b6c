import { describe, expect, test } from 'vitest';
import { stemOf } from '../../../src/language/en/words/stems.ts';
import { termsOf } from '../../../src/pipeline/language/terms.ts';

describe('termsOf(text)', () => {
  test.each<[string, string[]]>([
    ['The dam was safe', ['dam', 'safe']],
    ['Two caskets arrived', ['coffin', 'arrive']],
    ['the earthquake and the quake', ['quake', 'quake']],
    ['Palm’s 4,700 sheep', ['palm', '4,700', 'sheep']],
    ['of the and', []],
    ['', []],
  ])('%s → %j', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });
});

describe('stemOf(word)', () => {
  test.each([
    [['dams', 'dam'], 'dam'],
    [['ponies', 'pony'], 'pony'],
    [['passes', 'pass'], 'pass'],
    [['carries', 'carried', 'carry'], 'carry'],
    [['stopped', 'stopping'], 'stop'],
    [['created', 'creating'], 'create'],
    [['walked', 'walking', 'walks', 'walk'], 'walk'],
    [['bus'], 'bus'],
    [['red'], 'red'],
  ])('%j meet in "%s"', (words, stem) => {
    expect(words.map(stemOf)).toEqual(words.map(() => stem));
  });

  test.each(['king', 'string', 'shed', 'glass', '4,700', 'zoë'])('leaves %s whole', (word) => {
    expect(stemOf(word)).toBe(word);
  });
});
