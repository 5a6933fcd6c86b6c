import { expect, test } from 'vitest';
import type { Digest } from '../../src/records/index.ts';
import { listLaterPages } from '../../src/site/listPages.ts';
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
