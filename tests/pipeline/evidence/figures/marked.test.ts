import { describe, expect, test } from 'vitest';
import { compare } from '../../../../src/pipeline/comparison/index.ts';
import { findMarkedFigures } from '../../../../src/pipeline/evidence/figures/marked.ts';
import { analyse } from '../../../../src/pipeline/language/index.ts';
import { documentOf, figureRows, paragraphsOf } from '../../../builders.ts';

type Row = [words: string, value: number | null, unit: string | null];
const rowsIn = (language: string, text: string): Row[] =>
  figureRows(text, findMarkedFigures(analyse(text, paragraphsOf(text), undefined), language, 'a')).map(
    ({ words, low, unit }) => [words, low, unit],
  );

describe('findMarkedFigures(prose, language, id)', () => {
  test.each<[string, string, Row[]]>([
    [
      'de',
      'Rund 4.700 Menschen blieben, 12,5 % gingen.',
      [
        ['4.700', 4700, null],
        ['12,5 %', 12.5, '%'],
      ],
    ],
    ['de', 'Es kostet 2,5 Mio € im Jahr.', [['2,5 Mio €', 2_500_000, 'EUR']]],
    [
      'fr',
      'Quelque 12 300 personnes, soit 4 %.',
      [
        ['12 300', 12_300, null],
        ['4 %', 4, '%'],
      ],
    ],
    [
      'es',
      'Costó 1.200 € y subió un 4,5%.',
      [
        ['1.200 €', 1200, 'EUR'],
        ['4,5%', 4.5, '%'],
      ],
    ],
    [
      'ru',
      'Погибли 4 700 человек, ущерб — $2,5 млн.',
      [
        ['4 700', 4700, null],
        ['$2,5 млн.', 2_500_000, 'USD'],
      ],
    ],
    ['uk', 'Загинули 15 000 людей.', [['15 000', 15_000, null]]],
    [
      'bg',
      'Над 1 200 души, 30% от всички.',
      [
        ['1 200', 1200, null],
        ['30%', 30, '%'],
      ],
    ],
    [
      'ko',
      '주민 1,200명이 떠났고 비용은 ₩3,000만이다.',
      [
        ['1,200', 1200, null],
        ['₩3,000만', 30_000_000, 'KRW'],
      ],
    ],
    ['ar', 'بلغت النسبة ١٢٫٥٪ من السكان.', [['١٢٫٥٪', 12.5, '%']]],
  ])('%s: %s', (language, text, rows) => {
    expect(rowsIn(language, text)).toEqual(rows);
  });

  test.each([
    ['de', 'Am 03.05.2031 um 17.30 Uhr kamen 12 Leute.'],
    ['de', 'Im Jahr 2031 brach der Damm.'],
    ['fr', 'Le 3 mai 2031 à 17h30, la digue a cédé.'],
    ['ru', 'В 2031 году и 3.05.2031 было тихо.'],
    ['ru', 'Телефон: 0800 123 456.'],
    ['ko', '2031.05.03 17:30에 둑이 무너졌다.'],
    ['es', 'La versión 1.200.3 salió en 2031.'],
    ['xx', 'Ba 4.700 lo 12 %.'],
  ])('does not match: %s: %s', (language, text) => {
    expect(rowsIn(language, text)).toEqual([]);
  });

  test('tells nothing of what is counted', () => {
    const document = documentOf('Rund 4.700 Menschen blieben auf der Insel.', { language: 'de' });
    expect(document.figures).toMatchObject([{ what: '', measure: '', rule: 'marked', certainty: 'stated' }]);
  });
});

describe('compare(a, b) of figures that marks alone tell', () => {
  const rows = (left: string, right: string): number =>
    compare(documentOf(left, { language: 'de' }), documentOf(right, { language: 'de' }, 'b')).figures.length;
  const SAID = 'Auf der Insel Lohholm blieben nach der Sturmflut 4.700 Menschen zurück.';

  test('sets equal values beside each other where words are shared', () => {
    expect(rows(SAID, 'Nach der Sturmflut blieben auf Lohholm 4.700 Menschen.')).toBe(1);
  });

  test.each([
    ['another value', 'Nach der Sturmflut blieben auf Lohholm 4.800 Menschen.'],
    ['another unit', 'Nach der Sturmflut blieben auf Lohholm 4.700 €.'],
    ['no shared word', 'Das Werk lieferte 4.700 Motoren.'],
    ['only small words shared', 'Nach der Messe wurden auf der Bahn 4.700 Karten verkauft.'],
  ])('sets nothing beside %s', (_, other) => {
    expect(rows(SAID, other)).toBe(0);
  });
});
