import { describe, expect, test } from 'vitest';
import { blame } from '../../src/build/blame.ts';
import { buildWithoutIntruders } from '../../src/build/leftOut.ts';
import { type Found, IntruderError } from '../../src/intruderError.ts';
import type { LeftOut, Library } from '../../src/library/index.ts';
import { documentOf } from '../builders.ts';

const documents = [
  { ...documentOf('Flood\nThe <script>alert("sea wall")</script> broke on Friday.', {}, 'a'), file: 'a.txt' },
  { ...documentOf('Fire\nA bakery burned down.', {}, 'b'), file: 'b.txt' },
];
const library = (briefings: [string, string][] = [], comparisons: [string, string][] = []) => ({
  documents,
  commentary: { briefings: new Map(briefings), comparisons: new Map(comparisons) },
});
const found = (file: string, words: string): Found => ({ file, what: 'a script that is not ours', words });

describe('blame(library, found)', () => {
  test('names the file that holds the words, on whichever page they came up', () => {
    expect([...blame(library(), [found('index.html', 'alert("sea wall")')])]).toEqual(['a.txt']);
    expect([...blame(library(), [found('index.html', 'alert(&#34;sea wall&#34;)')])]).toEqual(['a.txt']);
  });

  test('else the document that the page is about; nobody for a page of the whole site', () => {
    const slug = documents[1]?.slug;
    expect([...blame(library(), [found(`briefings/${slug}/index.html`, 'no such words')])]).toEqual(['b.txt']);
    expect([...blame(library(), [found('compare/a--b/index.html', '')])]).toEqual(['a.txt', 'b.txt']);
    expect([...blame(library(), [found('index.html', 'no such words')])]).toEqual([]);
  });

  test('the commentary on a page before its document, where no document holds the words', () => {
    const commented = library([['fire.mdx', 'b']], [['a--b.mdx', 'a--b']]);
    const blamed = (file: string, words: string) => [...blame(commented, [found(file, words)])];
    expect(blamed(`briefings/${documents[1]?.slug}/index.html`, 'run()')).toEqual(['briefings/fire.mdx']);
    expect(blamed('compare/a--b/index.html', 'run()')).toEqual(['comparisons/a--b.mdx']);
    expect(blamed(`briefings/${documents[0]?.slug}/index.html`, 'run()')).toEqual(['a.txt']);
    expect(blamed(`briefings/${documents[1]?.slug}/index.html`, 'alert("sea wall")')).toEqual(['a.txt']);
  });
});

describe('buildWithoutIntruders(make, build)', () => {
  const make = async (leftOut: LeftOut): Promise<Library> =>
    ({ ...library(), documents: documents.filter(({ file }) => !leftOut.has(file)) }) as unknown as Library;

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
