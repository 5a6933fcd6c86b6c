import { expect, test } from 'vitest';
import type { Digest } from '../../src/records/index.ts';
import { listLaterPages, pagesOfName } from '../../src/site/listPages.ts';
import { listNames } from '../../src/view/evidence/names.ts';
import { documentOf } from '../builders.ts';

const digest: Digest = {
  id: 'a',
  bottomLine: '',
  keyPoints: [],
  printed: [],
  words: { printed: 0, document: 0, limit: 0, longestRun: 0 },
};
const document = documentOf('The flood killed 40 people on May 3, police chief Ana Ruiz said.', {}, 'a');
const briefingsOf = (count: number) => Array.from({ length: count }, () => ({ document, digest }));

const stories = [{ id: 'a', documents: ['a'] }];
/** A story a briefing. */
const alone = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `${index}`, documents: ['a'] }));

test('listLaterPages(briefings, names, stories) names the pages of long lists after the first', () => {
  expect(listLaterPages(briefingsOf(2), [], stories)).toEqual([]);
  // 60 briefings, 250 figures and 120 dates stand on a page.
  expect(listLaterPages(briefingsOf(130), [], stories)).toEqual(['briefings/page/2/', 'briefings/page/3/']);
  expect(listLaterPages(briefingsOf(1), [], alone(300)).filter((path) => path.startsWith('figures/'))).toEqual([
    'figures/2/',
  ]);
  const names = listNames(briefingsOf(130));
  expect(listLaterPages([], names, [])).toEqual(['names/ana-ruiz/2/', 'names/ana-ruiz/3/']);
});

test('pagesOfName(named) has those who cite a name first, in the order of days, then those who only name it', () => {
  const texts = {
    a: ['Nobody had asked Ana Ruiz on the day of the flood.', '2024-05-01'],
    b: ['The dam held, Ana Ruiz said.', '2024-05-09'],
    c: ['The dam broke, Ana Ruiz said.', '2024-05-03'],
  } as const;
  const briefings = Object.entries(texts).map(([id, [text, published]]) => ({
    document: documentOf(text, { published }, id),
    digest: { ...digest, id },
  }));
  const [named] = listNames(briefings);
  const ids = named && pagesOfName(named).map(({ items }) => items.map((item) => item.briefing.document.id));
  expect(ids).toEqual([['c', 'b', 'a']]);
});
