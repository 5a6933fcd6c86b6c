import { describe, expect, test } from 'vitest';
import { findNames } from '../../../../src/pipeline/evidence/names/index.ts';
import { proseOf, wordsOf } from '../../../builders.ts';

const namesIn = (text: string) =>
  findNames(proseOf(text), 'a').map(({ name, aliases, mentions }) => ({
    name,
    aliases,
    mentions: wordsOf(text, mentions),
  }));

describe('joinAcronyms(text, names)', () => {
  test.each<[string, string, string[]]>([
    ['The Harbor Safety Agency (HSA) met. The HSA left.', 'Harbor Safety Agency', ['HSA']],
    ['The Federation of Dam Workers (FDW) met.', 'Federation of Dam Workers', ['FDW']],
    ['The HSA (Harbor Safety Agency) met.', 'Harbor Safety Agency', ['HSA']],
    ['The UN met in Lowmere. The United Nations left.', 'United Nations', ['UN']],
    ['The United Nations and the UN met.', 'United Nations', ['UN']],
    ['The European Union met, and the EU left.', 'European Union', ['EU']],
  ])('%s → %s, %s', (text, name, aliases) => {
    const [found] = namesIn(text);
    expect([found?.name, found?.aliases]).toEqual([name, aliases]);
  });

  test('takes every mention of the acronym', () => {
    const [found, ...others] = namesIn('The Harbor Safety Agency (HSA) met. Nobody at the HSA spoke.');
    expect(found?.mentions).toEqual(['Harbor Safety Agency', 'HSA', 'HSA']);
    expect(others).toEqual([]);
  });

  test('takes the acronym without brackets in a later sentence', () => {
    const [found, ...others] = namesIn('The Harbor Safety Agency met. Then an HSA boat left.');
    expect(found?.aliases).toEqual(['HSA']);
    expect(others).toEqual([]);
  });

  test.each([
    'The Harbor Safety Agency (NATO) met.',
    'The United Nations Fund met the UN.',
    'The European Union met. The UN left.',
    'The Harbor Safety Agency met the HSA.',
    'The University of Shelby in the U.S. met. The U.S. left.',
  ])('keeps apart: %s', (text) => {
    expect(namesIn(text)[0]?.aliases).toEqual([]);
  });
});

describe('spelling variants within a document', () => {
  test('are kept apart, each with the id of the other', () => {
    const [first, second] = findNames(proseOf('Sergei Orlov came late. Then Sergey Orlov left early.'), 'a');
    expect(first?.variants).toEqual([second?.id]);
    expect(second?.variants).toEqual([first?.id]);
  });

  test('are none where names differ in more than a letter or two', () => {
    expect(
      findNames(proseOf('Ana Ruiz came late. Then Viktor Palm left early.'), 'a').map(({ variants }) => variants),
    ).toEqual([undefined, undefined]);
  });
});
