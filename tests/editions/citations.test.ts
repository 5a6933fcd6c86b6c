import { describe, expect, test } from 'vitest';
import { citationsOf, coinsOf } from '../../src/editions/citations.ts';
import { documentOf } from '../builders.ts';

const document = documentOf('Storm & 50% more_rain hits {coast}\nBy Ana Ruiz\nThe flood killed 40 people.', {
  title: 'Storm & 50% more rain',
  publisher: 'Гірський вісник',
  authors: ['Ana Ruiz', '김민준'],
  published: '2024-05-15',
  url: 'https://example.org/storm?a=1&b=2',
  slug: 'storm',
});
const { csl, bibtex, ris } = citationsOf(document);

describe('citationsOf(document)', () => {
  test('as CSL-JSON keeps the names as they are written', () => {
    expect(JSON.parse(csl)).toEqual([
      {
        id: 'storm',
        type: 'article-newspaper',
        title: 'Storm & 50% more rain',
        author: [{ literal: 'Ana Ruiz' }, { literal: '김민준' }],
        'container-title': 'Гірський вісник',
        publisher: 'Гірський вісник',
        issued: { 'date-parts': [[2024, 5, 15]] },
        URL: 'https://example.org/storm?a=1&b=2',
        language: 'en',
      },
    ]);
  });

  test('as BibTeX loses no letter of any script', () => {
    expect(bibtex).toMatch(/^@article\{storm,\n/);
    for (const part of [
      '{Ana Ruiz} and {김민준}',
      'journal = {Гірський вісник}',
      'year = {2024}',
      '\tmonth = may,\n\tday = {15},\n',
      'Storm \\& 50\\% more rain',
    ]) {
      expect(bibtex).toContain(part);
    }
  });

  test('as BibTeX keeps its braces in pairs', () => {
    const odd = citationsOf({ ...document, title: 'A } b { \\ c_d', publisher: '{' }).bibtex;
    expect(odd).toContain('{A \\textbraceright{} b \\textbraceleft{} \\textbackslash{} c\\_d}');
    expect(odd.split('{')).toHaveLength(odd.split('}').length);
  });

  test('as RIS is a newspaper’s article with authors and day', () => {
    const lines = ris.split('\n').map((line) => line.trimEnd());
    expect(lines[0]).toBe('TY  - NEWS');
    expect(lines.at(-1)).toBe('ER  -');
    expect(lines).toEqual(
      expect.arrayContaining([
        'AU  - Ana Ruiz',
        'AU  - 김민준',
        'PY  - 2024',
        'T2  - Гірський вісник',
        'UR  - https://example.org/storm?a=1&b=2',
      ]),
    );
  });

  test('leaves out what is not known', () => {
    const bare = citationsOf(documentOf('Storm Hits\nIt rained.', { published: '2024' }));
    expect(bare.csl).not.toContain('author');
    expect(JSON.parse(bare.csl)[0].issued).toEqual({ 'date-parts': [[2024]] });
  });
});

describe('coinsOf(document)', () => {
  test('is a ContextObject of OpenURL', () => {
    const object = new URLSearchParams(coinsOf(document));
    expect(object.get('rft_val_fmt')).toBe('info:ofi/fmt:kev:mtx:journal');
    expect(object.getAll('rft.au')).toEqual(['Ana Ruiz', '김민준']);
    expect([object.get('rft.atitle'), object.get('rft.date')]).toEqual(['Storm & 50% more rain', '2024-05-15']);
  });
});
