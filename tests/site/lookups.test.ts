import { afterEach, describe, expect, test } from 'vitest';
import {
  lookUp,
  NotedMap,
  NotedSet,
  noteEverything,
  sharedLookUp,
  shareRecords,
  tellOfLookups,
  watched,
} from '../../src/site/lookups.ts';

const records = {
  site: { title: 'Lowmere' },
  stories: [{ id: 'flood' }],
  storiesBy: { id: new NotedMap('storiesBy.id', [['flood', { id: 'flood' }]]) },
  byId: new NotedMap('byId', [['a', 1]]),
  own: new NotedSet('own', ['f1']),
  pages: { plan: { cards: 'all' }, own: ['f1'] },
};

/** What `work` looks up. */
function lookupsOf(work: () => void): string[] {
  const told: string[] = [];
  tellOfLookups((what, key) => void told.push(key === undefined ? what : `${what} ${key}`));
  work();
  tellOfLookups(undefined);
  return told;
}

afterEach(() => tellOfLookups(undefined));

describe('watched(records)', () => {
  const seen = watched(records);

  test.each([
    ['a list, whole', () => seen.stories.length, ['stories']],
    ['settings, whole', () => seen.site.title, ['site']],
    ['a key of a map', () => seen.byId.get('a'), ['byId a']],
    ['a key that is not there', () => seen.byId.get('b'), ['byId b']],
    ['whether a key is there', () => seen.byId.has('b'), ['byId b']],
    ['a map within', () => seen.storiesBy.id.get('flood'), ['storiesBy.id flood']],
    ['a member of a set', () => seen.own.has('f2'), ['own f2']],
    ['a field of the plan', () => seen.pages.plan.cards, ['pages.plan']],
    ['all of a map', () => [...seen.byId], ['byId']],
    ['the values of a map', () => [...seen.byId.values()], ['byId']],
    ['the keys of a map', () => [...seen.byId.keys()], ['byId']],
    ['the size of a map', () => seen.byId.size, ['byId']],
    ['each of a map', () => seen.byId.forEach(() => {}), ['byId']],
    ['all of a set', () => [...seen.own], ['own']],
    ['each of a set', () => seen.own.forEach(() => {}), ['own']],
    ['the size of a set', () => seen.own.size, ['own']],
    ['what is made of all', () => noteEverything(), ['*']],
  ])('tells of %s', (_, work, told) => {
    expect(lookupsOf(work)).toEqual(told);
  });

  test('tells of every field where all of them are taken', () => {
    const { storiesBy: _, ...others } = seen;
    expect([...new Set(lookupsOf(() => void { ...watched(others) }))].sort()).toEqual([
      'byId',
      'own',
      'pages',
      'site',
      'stories',
    ]);
  });

  test('gives what is there, and tells nobody where nobody asked to be told', () => {
    expect(seen.byId.get('a')).toBe(1);
    expect(seen.pages.own).toEqual(['f1']);
    expect([...seen.own.entries()]).toEqual([['f1', 'f1']]);
  });
});

describe('lookUp(records, what, key)', () => {
  test.each([
    ['byId', 'a', 1],
    ['byId', 'b', undefined],
    ['byId', undefined, [['a', 1]]],
    ['own', 'f1', true],
    ['own', undefined, ['f1']],
    ['storiesBy.id', 'flood', { id: 'flood' }],
    ['pages.plan', undefined, { cards: 'all' }],
    ['stories', undefined, [{ id: 'flood' }]],
  ])('finds what a page found: %s %s', (what, key, found) => {
    expect(lookUp(records, what, key)).toEqual(found);
    shareRecords(records);
    expect(sharedLookUp()?.(what, key)).toEqual(found);
  });
});
