import { describe, expect, test } from 'vitest';
import { blameDocuments } from '../../src/build/blame.ts';
import { buildWithoutIntruders } from '../../src/build/leftOut.ts';
import { type Found, IntruderError } from '../../src/intruderError.ts';
import type { LeftOut, Library } from '../../src/library/index.ts';
import { documentOf } from '../builders.ts';

const documents = [
  { ...documentOf('Flood\nThe <script>alert("sea wall")</script> broke on Friday.', {}, 'a'), file: 'a.txt' },
  { ...documentOf('Fire\nA bakery burned down.', {}, 'b'), file: 'b.txt' },
];
const found = (file: string, words: string): Found => ({ file, what: 'a script that is not ours', words });

describe('blameDocuments(documents, found)', () => {
  test('names the file that holds the words, on whichever page they came up', () => {
    expect([...blameDocuments(documents, [found('index.html', 'alert("sea wall")')])]).toEqual(['a.txt']);
    expect([...blameDocuments(documents, [found('index.html', 'alert(&#34;sea wall&#34;)')])]).toEqual(['a.txt']);
  });

  test('else the document that the page is about; nobody for a page of the whole site', () => {
    const slug = documents[1]?.slug;
    expect([...blameDocuments(documents, [found(`briefings/${slug}/index.html`, 'no such words')])]).toEqual(['b.txt']);
    expect([...blameDocuments(documents, [found('compare/a--b/index.html', '')])]).toEqual(['a.txt', 'b.txt']);
    expect([...blameDocuments(documents, [found('index.html', 'no such words')])]).toEqual([]);
  });
});

describe('buildWithoutIntruders(make, build)', () => {
  const make = async (leftOut: LeftOut): Promise<Library> =>
    ({ documents: documents.filter(({ file }) => !leftOut.has(file)) }) as unknown as Library;

  test('builds once more without the one bad seed', async () => {
    const built: string[][] = [];
    const { library, result } = await buildWithoutIntruders(make, async (made, round) => {
      built.push(made.documents.map(({ file }) => file));
      if (built.length === 1) throw new IntruderError([found('index.html', 'alert("sea wall")')]);
      return `round ${round}`;
    });
    expect(result).toBe('round 2');
    expect(built).toEqual([['a.txt', 'b.txt'], ['b.txt']]);
    expect(library.documents.map(({ file }) => file)).toEqual(['b.txt']);
  });

  test('publishes nothing where no seed is to blame, or after another error', async () => {
    const intruder = new IntruderError([found('about/index.html', 'no such words')]);
    for (const error of [intruder, new Error('The disk is full')]) {
      await expect(buildWithoutIntruders(make, () => Promise.reject(error))).rejects.toBe(error);
    }
  });
});
