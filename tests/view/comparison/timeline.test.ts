import { describe, expect, test } from 'vitest';
import { groupByDate, layOutTimeline, listEvents } from '../../../src/view/comparison/timeline.ts';
import { valleyDocuments } from '../../fixtures/valley.ts';

describe('listEvents(documents)', () => {
  test('puts events in order of date; a late year comes after its days', () => {
    expect(listEvents(valleyDocuments).map(({ event }) => event.id)).toEqual(['w9', 'e1', 'd1', 'e2', 'd2', 'e3']);
  });
});

describe('groupByDate(items)', () => {
  test('names each date once', () => {
    const dates = groupByDate(listEvents(valleyDocuments));
    expect(dates.map(({ event, items }) => [event.when, items.length])).toEqual([
      ['2031-03-28', 3],
      ['2031-04-02', 1],
      ['2031-04-03', 1],
      ['2031', 1],
    ]);
  });
});

describe('layOutTimeline(items)', () => {
  test('gives a lane for each document and marks as wide as dates are uncertain', () => {
    const timeline = layOutTimeline(listEvents(valleyDocuments));
    expect(timeline?.lanes.map(({ index, marks }) => [index, marks.length])).toEqual([
      [0, 1],
      [1, 3],
      [2, 2],
    ]);
    const widths = timeline?.lanes[1]?.marks.map(({ from, to }) => Math.round(to - from));
    expect(widths).toEqual([0, 0, 42]);
    expect(timeline?.ticks.map(({ label }) => label)).toEqual(['May 2031', 'Jul 2031', 'Sep 2031', 'Nov 2031']);
  });

  test('is nothing for a single date', () => {
    expect(layOutTimeline(listEvents(valleyDocuments).slice(0, 1))).toBeUndefined();
  });
});
