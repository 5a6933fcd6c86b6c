import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DEMO, excuseDemo, findDemoTitle } from '../../../src/library/editor/demo.ts';

describe('findDemoTitle(site, documents)', () => {
  test('knows the demo as it is', async () => {
    const site = parse(await readFile('content/site.yaml', 'utf8')) as { title: string };
    const stems = (await readdir('seeds')).map((file) => file.replace(/\.[^.]*$/, ''));
    expect([site.title, stems.sort()]).toEqual([DEMO.title, [...DEMO.stems]]);
  });

  test('tells a site of other documents with the title of the demo', () => {
    expect(findDemoTitle(DEMO, [{ file: 'flood.txt' }])).toMatchObject([{ rule: 'demo-title', file: 'site.yaml' }]);
  });

  test.each([
    ['the demo', DEMO.title, `${DEMO.stems[0]}.txt`],
    ['a site with a title of its own', 'Flood', 'flood.txt'],
  ])('says nothing of %s', (_name, title, file) => {
    expect(findDemoTitle({ title }, [{ file }])).toEqual([]);
  });
});

test('excuseDemo(problems) makes a notice of what is left of the demo, and of nothing else', () => {
  const problem = (file: string) => ({
    file,
    kind: 'rejected' as const,
    rule: 'editor-file',
    reason: 'No document',
    fix: '',
  });
  const told = excuseDemo([problem(`briefings/${DEMO.stems[0]}.mdx`), problem('briefings/flood.mdx')]);
  expect(told.map(({ kind }) => kind)).toEqual(['notice', 'rejected']);
});
