import { describe, expect, test } from 'vitest';
import type { Figure, Span } from '../../../src/records/index.ts';
import { figureSayerOf, groupBySource, printsWords, sayerOf, voicesOf } from '../../../src/view/evidence/sayers.ts';
import { bote } from '../../fixtures/bote.ts';
import { courier, courierDigest } from '../../fixtures/courier.ts';
import { claim } from '../../fixtures/spans.ts';

describe('groupBySource(document)', () => {
  test('puts the source with most claims first and those not named last', () => {
    const nobody = claim('x', [{ start: 0, end: 1 }], {});
    const groups = groupBySource({ ...courier, claims: [nobody, nobody, nobody, ...courier.claims] });
    expect([groups[0]?.sayer.name, groups.at(-1)?.sayer.name]).toEqual(['Aldin Hydro', 'nobody named']);
  });
});

describe('sayerOf(document, source)', () => {
  const source = { start: 0, end: 1, kind: 'person' as const };
  test.each(['he', 'They', 'the source', 'the two', 'somebody'])('takes "%s" for nobody', (name) => {
    expect(sayerOf(courier, { ...source, name })).toEqual({ name: 'nobody named', unnamed: true });
  });
  test.each(['the ministry', 'the report', 'The statement', 'Ida They', 'The Two Rivers Trust'])(
    'takes "%s" by the name',
    (name) => {
      expect(sayerOf(courier, { ...source, name }).name).toBe(name);
    },
  );
});

describe('figureSayerOf(document, figure)', () => {
  test('is the source of the claim, else the publisher', () => {
    const [first, second] = bote.figures as [Figure, Figure];
    expect([figureSayerOf(bote, first), figureSayerOf(bote, second)]).toEqual([
      'Rettungsdienst der Provinz',
      'Tieflandbote',
    ]);
  });
});

describe('voicesOf(document, sentence)', () => {
  const voicesAt = (index: number) =>
    voicesOf(courier, courier.sentences[index] as Span).map(({ name, certainty }) => [name, certainty]);
  test('names each source once, as unsure as what it says', () => {
    expect([2, 4, 6].map(voicesAt)).toEqual([
      [['provincial rescue service', 'stated']],
      [['hydrologists at Karsk University', 'believed']],
      [['Aldin Hydro', 'denied']],
    ]);
  });

  test('keeps the hedge of a figure whose claim is stated', () => {
    const figures = courier.figures.map((figure) => ({ ...figure, certainty: 'estimated' as const }));
    const [voice] = voicesOf({ ...courier, figures }, courier.sentences[2] as Span);
    expect(voice).toMatchObject({ name: 'provincial rescue service', certainty: 'estimated' });
  });

  test('is the publisher where nobody is cited, without a word on how sure', () => {
    expect(voicesAt(0)).toEqual([['Harbour Courier', undefined]]);
  });
});

describe('printsWords(briefing, words)', () => {
  test('is false for words that the budget leaves out', () => {
    const briefing = { document: courier, digest: courierDigest };
    expect(printsWords(briefing, 'had been warned')).toBe(true);
    expect(printsWords(briefing, "led the university's survey of the valley")).toBe(false);
  });
});
