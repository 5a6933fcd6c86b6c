import { describe, expect, test } from 'vitest';
import { surnameOf } from '../../../../src/language/en/names/records.ts';
import { findNames } from '../../../../src/pipeline/evidence/names/index.ts';
import { proseOf, wordsOf } from '../../../builders.ts';

const namesIn = (text: string) => findNames(proseOf(text), 'a');
const kindsIn = (text: string): string[][] => namesIn(text).map(({ name, kind }) => [name, kind]);

describe('findNames(prose, id)', () => {
  describe('people', () => {
    test.each([
      ['A letter came from Ana Ruiz on Monday.', 'Ana Ruiz'],
      ['A letter came from Marta K. Solberg on Monday.', 'Marta K. Solberg'],
      ['A letter came from Dr. Solberg on Monday.', 'Solberg'],
      ['A letter came from President Viktor Palm on Monday.', 'Viktor Palm'],
      ['A letter came from Pak Min-seo on Monday.', 'Pak Min-seo'],
      ['A letter came from Ludwig van Hoorn on Monday.', 'Ludwig van Hoorn'],
    ])('%s → %s', (text, name) => {
      expect(kindsIn(text)).toEqual([[name, 'person']]);
    });
  });

  describe('one person by a part of the name', () => {
    test.each([
      ['Jacob Lorenz-Marten met Ana Ruiz. Lorenz-Marten said it was late.', 'Jacob Lorenz-Marten'],
      ['Consuelo Jimenez Prado met them. Jimenez said it was late.', 'Consuelo Jimenez Prado'],
      ['Nasser bin Ali al-Amsi met them. Amsi said it was late.', 'Nasser bin Ali al-Amsi'],
    ])('%s', (text, name) => {
      expect(namesIn(text).find((each) => each.name === name)?.mentions).toHaveLength(2);
    });
    test.each([
      ['Pak Min-seo met them. Min-seo left in the rain.', 'Pak Min-seo'],
      ['Consuelo Jimenez Prado met them. The Jimenez bridge fell.', 'Consuelo Jimenez Prado'],
    ])('another thing: %s', (text, name) => {
      expect(namesIn(text).find((each) => each.name === name)?.mentions).toHaveLength(1);
    });
  });

  describe('organisations', () => {
    test.each([
      ['A letter came from the Harbor Authority on Monday.', 'Harbor Authority'],
      ['A letter came from the Ministry of Water on Monday.', 'Ministry of Water'],
      ['A letter came from Lakeside University on Monday.', 'Lakeside University'],
      ['A letter came from the OSCE on Monday.', 'OSCE'],
      ['A letter came from Northern Star Airlines on Monday.', 'Northern Star Airlines'],
      [
        'A letter came from the Institute of Rare Disease and Public Health on Monday.',
        'Institute of Rare Disease and Public Health',
      ],
      ['A letter came from the Northern Refugee and Migration Fund on Monday.', 'Northern Refugee and Migration Fund'],
      ['A letter came from the Arts and Museums Department on Monday.', 'Arts and Museums Department'],
      [
        'A letter came from the Commission of Inquiry on the Northern Valley on Monday.',
        'Commission of Inquiry on the Northern Valley',
      ],
      ['A letter came from the Thomson Reuters office on Monday.', 'Thomson Reuters'],
    ])('%s → %s', (text, name) => {
      expect(kindsIn(text)).toEqual([[name, 'organisation']]);
    });
  });

  describe('places', () => {
    test.each([
      ['They met in Norway on Monday.', 'Norway'],
      ['They met in South Sudan on Monday.', 'South Sudan'],
      ['They met in Lowmere on Monday.', 'Lowmere'],
      ['They met near Lake Arno on Monday.', 'Lake Arno'],
      ['They met on Harbor Street on Monday.', 'Harbor Street'],
    ])('%s → %s', (text, name) => {
      expect(kindsIn(text)).toEqual([[name, 'place']]);
    });
  });

  describe('does not match', () => {
    test.each([
      'The dam is safe.',
      'It rained on Monday in June.',
      'Rain fell.',
      'They spoke of Norwegian ships.',
      'They celebrated Christmas at home.',
      'She read the Water Act twice.',
      'He cheered the Republican nominee.',
    ])('%s', (text) => {
      expect(kindsIn(text)).toEqual([]);
    });
  });

  describe('one name in several forms', () => {
    test('full name, surname, title', () => {
      const text = 'Marta K. Solberg came. Ms. Solberg left. Solberg was tired. Marta Solberg slept.';
      const [name, ...others] = namesIn(text);
      expect(others).toEqual([]);
      expect([name?.name, name?.aliases]).toEqual(['Marta K. Solberg', ['Marta Solberg', 'Solberg']]);
      expect(wordsOf(text, name?.mentions ?? [])).toEqual(['Marta K. Solberg', 'Solberg', 'Solberg', 'Marta Solberg']);
    });

    test('a Korean surname stands first', () => {
      const [name] = namesIn('They greeted Pak Min-seo warmly. Then Mr. Pak spoke.');
      expect([name?.name, name?.aliases]).toEqual(['Pak Min-seo', ['Pak']]);
    });

    test('two who share a given name stay two', () => {
      expect(kindsIn('They saw Ana Ruiz and then met Ana Solberg.').map(([name]) => name)).toEqual([
        'Ana Ruiz',
        'Ana Solberg',
      ]);
    });

    test('two spellings stay two', () => {
      expect(kindsIn('They saw Ana Zelenko and then met Ana Zelenkko.')).toHaveLength(2);
    });
  });
});

describe('surnameOf(words)', () => {
  test.each([
    [['Marta', 'Solberg'], 'Solberg'],
    [['Marta', 'K.', 'Solberg'], 'Solberg'],
    [['Pak', 'Min-seo'], 'Pak'],
    [['Jean-Luc', 'Moreau'], 'Moreau'],
    [['Solberg'], 'Solberg'],
    [[], ''],
  ])('%j → %s', (words, surname) => {
    expect(surnameOf(words)).toBe(surname);
  });
});
