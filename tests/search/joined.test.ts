import { expect, test } from 'vitest';
import { joinByAddress } from '../../src/search/index.ts';

const recordOf = (url: string, kind: string, content: string) => ({
  url,
  content,
  language: 'en',
  meta: { kind, title: content, ...(kind === 'quantity' ? { about: 'divers' } : {}) },
  filters: { kind: [kind], ...(kind === 'quantity' ? { asks: ['count'] } : { sayer: ['Lena Holt'] }) },
});

test('a number and its figure at one address are found as both, and shown as the figure', () => {
  const records = joinByAddress(
    [recordOf('/b/#f-1', 'quantity', 'divers'), recordOf('/q/2/', 'quantity', 'sailors')],
    [recordOf('/b/#f-1', 'figure', 'twelve divers'), recordOf('/b/#c-1', 'claim', 'twelve divers searched')],
  );
  expect(records.map(({ url, filters }) => [url, filters?.kind])).toEqual([
    ['/q/2/', ['quantity']],
    ['/b/#f-1', ['quantity', 'figure']],
    ['/b/#c-1', ['claim']],
  ]);
  expect(records[1]).toMatchObject({
    content: 'divers. twelve divers',
    meta: { kind: 'figure', title: 'twelve divers', about: 'divers' },
    filters: { asks: ['count'], sayer: ['Lena Holt'] },
  });
});
