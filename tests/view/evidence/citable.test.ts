import { describe, expect, test } from 'vitest';
import {
  headingOf,
  listCitables,
  makeAnswers,
  previewTextOf,
  titleOf,
  wordsOf,
} from '../../../src/view/evidence/citable.ts';
import { sharedOf } from '../../../src/view/evidence/share.ts';
import { addressOf, records } from '../../editions/valley.ts';

const citables = listCitables(records.briefings);
const find = (document: string, id: string) => {
  const citable = citables.find(({ briefing, record }) => briefing.document.id === document && record.id === id);
  if (!citable) throw new Error(`There is no "${id}" in "${document}"`);
  return citable;
};

describe('titleOf(citable)', () => {
  test('never leaves out who says it and how sure', () => {
    for (const citable of citables) {
      expect(titleOf(citable)).toContain(citable.record.certainty);
      expect(previewTextOf(citable)).toContain(citable.record.certainty);
      expect(headingOf(citable)).toMatch(/\S/);
    }
  });
});

describe('wordsOf(citable)', () => {
  test('is empty or printed words, never a gap alone', () => {
    for (const citable of citables) expect(wordsOf(citable)).toMatch(/^$|[\p{L}\p{N}]/u);
  });
});

describe('makeAnswers(records)', () => {
  test('finds the rows that hold a figure, from both sides', () => {
    const answersOf = makeAnswers(records);
    const here = answersOf(find('101_courier', 'f1'));
    expect(here.compared).toBe(2);
    expect(here.answers.map((answer) => [answer.kind, answer.other.document.id])).toContainEqual([
      'figures',
      '102_bote',
    ]);
    const [there] = answersOf(find('102_bote', 'g1')).answers;
    expect(there).toMatchObject({ kind: 'figures', figures: [{ id: 'f1' }] });
  });
});

describe('sharedOf(citable, linkOf)', () => {
  test('gives a link, a link to the words, a quotation with its source, and how to embed it', () => {
    const shared = sharedOf(find('101_courier', 'f1'), addressOf);
    expect(shared.link).toBe('https://briefings.example/a/c/f1/');
    expect(shared.wordsLink).toMatch(/^https:\/\/briefings\.example\/a\/c\/f1\/#c-f1:~:text=[^-&,]+(?:,[^-&,]+)?$/);
    expect(shared.hasWords).toBe(true);
    expect(shared.citation).toMatch(/^— .+ \(.+\), in .+\. https:\/\/briefings\.example\/a\/c\/f1\/ \(sha256 [^)]+\)$/);
    expect(shared.embed).toContain('src="https://briefings.example/a/c/f1/#embed"');
  });

  test('offers no code to embed where the site’s address is not known', () => {
    expect(sharedOf(find('101_courier', 'f1'), (path) => `/${path}`).embed).toBeUndefined();
  });
});
