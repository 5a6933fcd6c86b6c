import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Article, readArticle } from '../../../src/pipeline/article/index.ts';
import { readBytes } from '../../../src/readers/index.ts';
import type { Block, BlockKind } from '../../../src/records/index.ts';

/** A case is a folder: `source.txt` or `source.md`, and in `expected.json` everything that is read from it. */
const FOLDER = join(import.meta.dirname, '../../fixtures/articles');
const SLUGS = readdirSync(FOLDER).sort();

async function articleIn(folder: string): Promise<Article> {
  const file = readdirSync(folder).find((name) => name.startsWith('source.')) ?? 'source.txt';
  const [reading] = await readBytes(file, readFileSync(join(folder, file)));
  if (!reading) throw new Error(`There is no article in "${join(folder, file)}"`);
  return readArticle({ ...reading, id: 'source', file, sha256: '', notes: {} });
}

/** What `expected.json` is to say of an article; a field that the text does not give stays away. */
function shown({ text, blocks, ...article }: Article) {
  const words = ({ start, end }: Block): string => text.slice(start, end);
  const ofKind = (kind: BlockKind): string[] => blocks.filter((block) => block.kind === kind).map(words);
  const { title, subtitle, authors, publisher, published, updated, wire, language } = article;
  const headings = ofKind('heading').filter((heading) => heading !== subtitle);
  const leftOut = blocks.filter(({ kind }) => kind === 'clutter' || kind === 'caption');
  return {
    title,
    subtitle,
    byline: ofKind('byline')[0],
    authors,
    dateline: ofKind('dateline')[0],
    publisher,
    published,
    updated,
    wire,
    language,
    body: ofKind('paragraph'),
    headings: headings.length ? headings : undefined,
    leftOut: leftOut.map((block) => ({ rule: block.rule, text: words(block) })),
  };
}

test.each(SLUGS)('%s', async (slug) => {
  const folder = join(FOLDER, slug);
  const expected: unknown = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  expect(shown(await articleIn(folder))).toEqual(expected);
});
