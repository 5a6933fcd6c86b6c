import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Reading, readBytes, UnreadableError } from '../../src/readers/index.ts';
import { paragraph, writeDocx } from '../fixtures/docx.ts';
import { encodeLegacy, utf8, utf16 } from '../fixtures/legacyText.ts';
import { setLines, writePdf } from '../fixtures/pdf.ts';

/** READER_MUTATIONS=500 in `npm run test:full`. */
const RUNS = Number(process.env.READER_MUTATIONS ?? 50);
const MAX_SECONDS = 10;

const WORDS =
  'The ministry counted 600 tents on the east bank on Tuesday, and said that more would follow in the week. ';
const PAGE = `<!doctype html><html lang="en"><head><title>Tents</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Tents"}</script></head><body><nav>Home</nav><article><h1>Tents</h1><p>${WORDS}</p><figure><img src="a.jpg"><figcaption>Tents.</figcaption></figure><table><tr><td>600</td></tr></table><p>${WORDS}</p></article></body></html>`;

const GOOD: readonly (readonly [file: string, bytes: Uint8Array])[] = [
  ['a.txt', utf8(WORDS.repeat(5))],
  ['b.txt', encodeLegacy('Министерство сообщило, что погибли 600 человек. '.repeat(5), 'windows-1251')],
  ['c.txt', utf16(WORDS.repeat(3))],
  ['d.txt', utf8(`HD\nTents\nPD  1 July 2025\nLP\n${WORDS}\nTD\n${WORDS}\nAN  1\n`.repeat(3))],
  ['a.md', utf8(`---\ntitle: Tents\ndate: 2025-07-01\n---\n# Tents\n\n${WORDS}\n\n## More\n\n${WORDS}`)],
  ['a.html', utf8(PAGE)],
  ['a.pdf', writePdf([setLines([WORDS.slice(0, 60), WORDS.slice(60)]), setLines(['Tents.'])])],
  ['a.docx', writeDocx(paragraph('Tents', 'Title') + paragraph(WORDS).repeat(5))],
  [
    'a.eml',
    utf8(
      `From: Ana <a@example.org>\r\nTo: b@example.org\r\nSubject: Tents\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="B"\r\n\r\n--B\r\nContent-Type: text/plain\r\n\r\n${WORDS}\r\n--B\r\nContent-Type: text/html\r\n\r\n${PAGE}\r\n--B--\r\n`,
    ),
  ],
];

/** What other formats hold the same words in. */
const CONTAINERS: readonly (readonly [file: string, bytes: Uint8Array])[] = [
  ['a.rtf', utf8(`{\\rtf1\\ansi\\ansicpg1252 {\\b Tents}\\par ${WORDS}\\par caf\\'e9 \\u1058? ${WORDS}\\par}`)],
  ['a.zip', zipSync({ 'a.txt': utf8(WORDS), 'b/c.md': utf8(`# Tents\n\n${WORDS}`) })],
  [
    'a.mbox',
    utf8(
      `From a@example.org Tue Jul  1 10:00:00 2025\nFrom: Ana <a@example.org>\nSubject: Tents\n\n${WORDS}\n\nFrom a@example.org Tue Jul  1 11:00:00 2025\nFrom: Ana <a@example.org>\nSubject: More\n\n${WORDS}\n`,
    ),
  ],
  [
    'a.rss',
    utf8(
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Star</title><item><title>Tents</title><description>${WORDS.repeat(4)}</description></item></channel></rss>`,
    ),
  ],
  [
    'a.vtt',
    utf8(`WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ana Ruiz>${WORDS}\n\n00:05.000 --> 00:08.000\n<v Bo Lind>${WORDS}\n`),
  ],
];

/** mulberry32: the same numbers on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Mutation = (bytes: Buffer, at: number, length: number) => Buffer;

const MUTATIONS: readonly Mutation[] = [
  (bytes, at, length) =>
    Buffer.from(bytes.map((byte, i) => (i >= at && i < at + length ? byte ^ (1 << (i % 8)) : byte))),
  (bytes, at) => bytes.subarray(0, at),
  (bytes, at, length) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]),
  (bytes, at, length) => Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]),
  (bytes, at, length) => Buffer.concat([bytes.subarray(at), bytes.subarray(0, length)]),
];

function mutate(good: Uint8Array, random: () => number): Uint8Array {
  let bytes = Buffer.from(good);
  for (let pass = 0; pass < 1 + random() * 3; pass += 1) {
    const mutation = MUTATIONS[Math.floor(random() * MUTATIONS.length)] as Mutation;
    bytes = Buffer.from(mutation(bytes, Math.floor(random() * bytes.length), 1 + Math.floor(random() * 40)));
  }
  return new Uint8Array(bytes);
}

// pdf.js leaves promises of damaged files behind; the process that reads seeds looks away as well.
const listeners = process.listeners('unhandledRejection');
beforeAll(() => {
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', () => {});
});
afterAll(() => {
  process.removeAllListeners('unhandledRejection');
  for (const listener of listeners) process.on('unhandledRejection', listener);
});

/** What holds of every reading, whatever the file was. */
function check({ text, blocks = [], notices }: Reading): void {
  expect(text).toMatch(/[\p{L}\p{N}]/u);
  expect(text).not.toMatch(/[\0-\x08\u202A-\u202E]/);
  expect(text.split('\uFFFD').length - 1).toBeLessThanOrEqual(Math.max(1, text.length / 1000));
  let end = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThan(block.start);
    if (block.kind === 'clutter') expect(block.rule).toBeTruthy();
    end = block.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
  for (const { reason } of notices) expect(reason).not.toMatch(/[\0-\x1F]/);
}

describe(`readBytes(file, bytes) of ${RUNS} damaged files a format`, () => {
  test.each([...GOOD, ...CONTAINERS])(
    'gives a reading or a reason: %s',
    { timeout: RUNS * 2000 + 10_000 },
    async (file, good) => {
      const random = seeded(1909);
      for (let run = 0; run < RUNS; run += 1) {
        const started = performance.now();
        const outcome = await readBytes(file, mutate(good, random)).catch((error: unknown) => error);
        expect((performance.now() - started) / 1000).toBeLessThan(MAX_SECONDS);
        if (Array.isArray(outcome)) outcome.forEach(check);
        else {
          expect(outcome).toBeInstanceOf(UnreadableError);
          expect(outcome).not.toMatchObject({ cause: expect.any(TypeError) });
        }
      }
    },
  );
});
