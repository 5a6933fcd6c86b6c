import { describe, expect, test } from 'vitest';
import { readBytes } from '../../src/readers/index.ts';
import { paragraph, writeDocx } from '../fixtures/docx.ts';
import { utf8 } from '../fixtures/legacyText.ts';
import { setLines, writePdf } from '../fixtures/pdf.ts';

/** Four times the size may take at most this many times as long: between a straight line (4) and a square (16). */
const MAX_GROWTH = 9;
/** Below this a duration says nothing of its growth. */
const MIN_MS = 40;
/** A machine that is busy may be measured again. */
const MOST_RUNS = 5;

const WORDS = 'The ministry counted 600 tents on the east bank on Tuesday, and said that more would follow. ';
const page = (inner: string, head = ''): Uint8Array => utf8(`<!doctype html><head>${head}</head><body>${inner}`);

const CASES: readonly (readonly [name: string, file: string, make: (size: number) => Uint8Array, size: number])[] = [
  ['one paragraph', 'a.txt', (n) => utf8(WORDS.repeat(n)), 5000],
  ['no full stop', 'a.txt', (n) => utf8('the ministry said '.repeat(n)), 25_000],
  ['spaces', 'a.txt', (n) => utf8(`LENGTH: 9 words\n${' '.repeat(n)}x`), 400_000],
  ['nested quotation marks', 'a.txt', (n) => utf8(`${'“‘'.repeat(n)}words${'’”'.repeat(n)}`), 100_000],
  ['a long export', 'a.txt', (n) => utf8(`HD  Tents\nPD  1 July 2025\nLP\n${WORDS}\n`.repeat(n)), 4000],
  ['many headings', 'a.md', (n) => utf8(`# Tents\n\n${WORDS}\n\n`.repeat(n)), 4000],
  ['one long heading', 'a.md', (n) => utf8(`# ${' '.repeat(n)}x`), 400_000],
  ['many paragraphs', 'a.html', (n) => page(`<article>${`<p>${WORDS}</p>`.repeat(n)}`), 2500],
  ['many breaks', 'a.html', (n) => page(`<article>${`${WORDS}<br>`.repeat(n)}`), 4000],
  ['many links', 'a.html', (n) => page(`<a href="x">${WORDS}</a> `.repeat(n)), 2500],
  ['many items', 'a.html', (n) => page(`<ul>${`<li>${WORDS}</li>`.repeat(n)}</ul>`), 2500],
  ['open brackets', 'a.html', (n) => page(`<p>${WORDS}${'<'.repeat(n)}`), 50_000],
  ['open comments', 'a.html', (n) => page(`<p>${WORDS}${'<!--'.repeat(n)}`), 200_000],
  [
    'style sheets',
    'a.html',
    (n) => page(`<p>${WORDS}`, `<style>${'@media{.x{display:none}'.repeat(n)}</style>`),
    20_000,
  ],
  ['at signs', 'a.html', (n) => page(`<p>${WORDS}`, `<style>${'@'.repeat(n)}</style>`), 400_000],
  [
    'pictures in the page',
    'a.html',
    (n) => page(`<p>${WORDS}<img src="data:image/png;base64,${'A'.repeat(n)}">`),
    4_000_000,
  ],
  ['many runs', 'a.docx', (n) => writeDocx(paragraph(`${WORDS}${Math.random()}`).repeat(n)), 2000],
  [
    'many lines',
    'a.pdf',
    (n) => writePdf(Array.from({ length: n }, () => setLines(Array.from({ length: 40 }, () => WORDS)))),
    20,
  ],
];

/** Of the processor, not of the clock: other work on the machine does not count. */
async function msFor(file: string, bytes: Uint8Array): Promise<number> {
  const before = process.cpuUsage();
  await readBytes(file, bytes).catch(() => []);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Four times the size against once, each as quick as it was in any run so far: other work on the machine only adds. */
async function growthOf(file: string, once: Uint8Array, fourTimes: Uint8Array): Promise<number> {
  let [onceMs, fourTimesMs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let run = 0; run < MOST_RUNS; run += 1) {
    onceMs = Math.min(onceMs, await msFor(file, once));
    fourTimesMs = Math.min(fourTimesMs, await msFor(file, fourTimes));
    if (fourTimesMs / Math.max(MIN_MS, onceMs) < MAX_GROWTH && run > 0) break;
  }
  return fourTimesMs / Math.max(MIN_MS, onceMs);
}

describe('readBytes(file, bytes) by size', () => {
  test.each(CASES)('takes no more than its share for four times as much: %s', async (_, file, make, size) => {
    expect(await growthOf(file, make(size / 2), make(2 * size))).toBeLessThan(MAX_GROWTH);
  });
});
