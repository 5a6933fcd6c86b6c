import { describe, expect, test } from 'vitest';
import type { Claim, Figure, Span } from '../../../src/records/index.ts';
import {
  figureSayerOf,
  groupByPrinted,
  groupBySource,
  printsWords,
  type SourceGroup,
  sayerOf,
  unprintedFiguresOf,
  voicesOf,
} from '../../../src/view/evidence/sayers.ts';
import { bote, boteDigest } from '../../fixtures/bote.ts';
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
  test.each(['he', 'They', 'the statement', 'the two', 'somebody'])('takes "%s" for nobody', (name) => {
    expect(sayerOf(courier, { ...source, name })).toEqual({ name: 'nobody named', unnamed: true });
  });
  test.each(['the ministry', 'Ida They', 'The Two Rivers Trust'])('takes "%s" by the name', (name) => {
    expect(sayerOf(courier, { ...source, name }).name).toBe(name);
  });
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

describe('groupByPrinted(briefing)', () => {
  test('parts those of whom words are printed from those of whom none are', () => {
    const { printed, unprinted } = groupByPrinted({ document: courier, digest: courierDigest });
    const namesOf = (groups: readonly SourceGroup[]) => groups.map(({ sayer }) => sayer.name);
    expect(namesOf(unprinted)).toEqual(['hydrologists at Karsk University', 'finance ministry']);
    expect(printed.length + unprinted.length).toBe(groupBySource(courier).length);
    expect(namesOf(printed)).toContain('Aldin Hydro');
  });
});

describe('printsWords(briefing, words)', () => {
  test('is false for words that the budget leaves out', () => {
    const briefing = { document: courier, digest: courierDigest };
    expect(printsWords(briefing, 'had been warned')).toBe(true);
    expect(printsWords(briefing, "led the university's survey of the valley")).toBe(false);
  });
});

describe('unprintedFiguresOf(briefing, claim)', () => {
  test('names the figures of a claim whose words are all left out', () => {
    const moved = bote.claims.find(({ id }) => id === 'b3') as Claim;
    expect(unprintedFiguresOf({ document: bote, digest: boteDigest }, moved)).toBe('30,000 Menschen umzusiedeln');
  });
});
