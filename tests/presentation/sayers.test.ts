import { describe, expect, test } from 'vitest';
import { figureSayerOf, groupBySource, printsWords, unprintedFiguresOf } from '../../src/presentation/sayers.ts';
import type { Claim, Figure } from '../../src/records/index.ts';
import { bote, boteDigest } from '../fixtures/bote.ts';
import { courier, courierDigest } from '../fixtures/courier.ts';
import { claim } from '../fixtures/spans.ts';

describe('groupBySource(document)', () => {
  test('puts the source with most claims first and those not named last', () => {
    const nobody = claim('x', [{ start: 0, end: 1 }], {});
    const groups = groupBySource({ ...courier, claims: [nobody, nobody, nobody, ...courier.claims] });
    expect([groups[0]?.sayer.name, groups.at(-1)?.sayer.name]).toEqual(['Aldin Hydro', 'nobody named']);
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
