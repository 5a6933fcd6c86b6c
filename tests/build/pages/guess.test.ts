import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { guessCommentary } from '../../../src/build/pages/guess.ts';

async function contentOf(...files: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'crossbrief-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), 'It rained.');
  }
  return folder;
}

test('takes the commentaries that are called like seeds, under the ids of their documents', async () => {
  const content = await contentOf(
    'briefings/river.mdx',
    'briefings/other.mdx',
    'briefings/river.txt',
    'briefings/the flood.mdx',
    'comparisons/the flood--river.mdx',
    'comparisons/river--other.mdx',
    'comparisons/a--b--river.mdx',
  );
  const seeds = ['a--b.txt', 'news/river.html', 'the flood.txt'];
  expect(await guessCommentary(content, seeds)).toEqual({
    briefings: [
      ['river.mdx', 'river'],
      ['the flood.mdx', 'the-flood'],
    ],
    comparisons: [
      ['a--b--river.mdx', 'a--b--river'],
      ['the flood--river.mdx', 'river--the-flood'],
    ],
  });
});

test('takes none where there is no seed or no folder', async () => {
  const none = { briefings: [], comparisons: [] };
  expect(await guessCommentary(await contentOf('briefings/river.mdx'), [])).toEqual(none);
  expect(await guessCommentary(join(tmpdir(), 'crossbrief-nowhere'), ['river.txt'])).toEqual(none);
});
