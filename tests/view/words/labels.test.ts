import { describe, expect, test } from 'vitest';
import { bylineOf, citationOf } from '../../../src/view/evidence/citation.ts';
import { certaintyLabelOf, tallyCertainties } from '../../../src/view/words/certainty.ts';
import { labelOf, whatOf } from '../../../src/view/words/figureWords.ts';
import { letterOf, markNameOf } from '../../../src/view/words/marks.ts';
import { holdsQuotationMarks, quotationMarksOf } from '../../../src/view/words/quotationMarks.ts';
import { courier } from '../../fixtures/courier.ts';
import { figure } from '../../fixtures/spans.ts';

const troops = (what: string, qualifiers: string[]) =>
  figure('f', { start: 0, end: 1 }, { what, measure: 'troops', qualifiers });

describe('whatOf(figure)', () => {
  const counted = { what: 'people', qualifiers: [] };
  test.each([
    [{ ...counted, state: 'sleep in schools' }, 'people'],
    [{ ...counted, what: 'jobless', change: { direction: 'down', part: 'from' } as const }, 'jobless (before)'],
    [{ ...counted, what: 'jobless', change: { direction: 'down', part: 'by' } as const }, 'jobless'],
  ])('%j → "%s"', (each, words) => {
    expect(whatOf(each)).toBe(words);
  });
});

describe('certaintyLabelOf(certainty)', () => {
  test.each([
    ['stated', '●'],
    ['expected', '◐'],
    ['denied', '○'],
  ] as const)('%s → %s', (certainty, dot) => {
    expect(certaintyLabelOf(certainty).dot).toBe(dot);
  });
});

describe('tallyCertainties(items)', () => {
  test('counts the most certain first', () => {
    expect(tallyCertainties([{ certainty: 'denied' }, { certainty: 'stated' }, { certainty: 'denied' }])).toBe(
      '1 stated, 2 denied',
    );
  });
});

describe('letterOf(index)', () => {
  test('goes on after Z', () => {
    expect([0, 25, 26, 39, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AN', 'ZZ', 'AAA']);
  });
});

describe('markNameOf(relation)', () => {
  test('gives quotes and names the marks of figures', () => {
    expect(['trimmed', 'differs', 'variant', 'same'].map((relation) => markNameOf(relation as 'same'))).toEqual([
      'compatible',
      'conflict',
      'compatible',
      'same',
    ]);
  });
});

describe('whatOf(figure)', () => {
  test('adds the qualifiers that its words do not hold', () => {
    expect(whatOf(troops('additional troops', ['additional']))).toBe('additional troops');
    expect(whatOf(troops('troops', ['additional', 'killed']))).toBe('troops (additional, killed)');
  });
});

describe('labelOf(figures)', () => {
  test('takes the shortest words and the qualifiers of all', () => {
    expect(labelOf([troops('construction troops', ['additional']), troops('troops', ['additional', 'new'])])).toBe(
      'troops (additional)',
    );
    expect(labelOf([])).toBe('');
  });
});

describe('quotationMarksOf(language)', () => {
  test('follows the language, not the region', () => {
    expect([quotationMarksOf('de-AT'), quotationMarksOf('xx')]).toEqual([
      ['„', '“'],
      ['“', '”'],
    ]);
  });

  test('leaves words alone that hold marks of their own', () => {
    expect([holdsQuotationMarks('He said “no”'), holdsQuotationMarks("It's fine")]).toEqual([true, false]);
  });
});

describe('citationOf(document)', () => {
  test('gives authors, title, publisher, date and address', () => {
    expect(citationOf(courier)).toBe(
      'Mara Lindqvist, Jon Abara. “What the water left behind in Sorrel Valley”. Harbour Courier. 14 May 2031. https://courier.example/2031/05/sorrel-valley.',
    );
  });
});

describe('bylineOf(document)', () => {
  test('cuts a long list of authors', () => {
    expect(bylineOf({ ...courier, authors: ['A', 'B', 'C', 'D'] })).toEqual(['Harbour Courier', 'A and 3 others']);
  });
});
