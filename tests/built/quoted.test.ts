import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { describe, expect, inject, test } from 'vitest';
import { altOf } from '../../src/cards/alt.ts';
import { listCards } from '../../src/cards/list.ts';
import { wordsIn } from '../../src/pipeline/briefing/words.ts';
import { isBody, overlaps } from '../../src/records/index.ts';
import { arrangeRecords } from '../../src/site/arrange.ts';
import { filesOf } from './pages.ts';
import { briefings, library } from './records.ts';

/** So many words in a row are a quotation; fewer can meet by chance, in names and in our own lines. */
const SHORTEST_RUN = 8;
const INLINE = /^(?:a|b|data|em|i|mark|q|span|strong|time)$/;
const READ_OUT = ['content', 'title', 'alt', 'aria-label', 'value', 'placeholder'];

/** Words as the quotation budget counts them. */
const wordsOf = (text: string): string[] =>
  wordsIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end).toLowerCase());

/** All that a page says: its text, and what its attributes hold for machines and screen readers. */
function textOfPage(html: string): string[] {
  const said: string[] = [''];
  const parser = new Parser({
    onopentag(name, attributes) {
      said.push(...READ_OUT.flatMap((each) => attributes[each] ?? []));
      if (!INLINE.test(name)) said[0] += ' ';
    },
    ontext(text) {
      said[0] += text;
    },
    onclosetag(name) {
      if (!INLINE.test(name)) said[0] += ' ';
    },
  });
  parser.end(html.replace(/<(style|script)\b.*?<\/\1>/gs, ''));
  return said;
}

/** Exports, feeds, Markdown, oEmbed. */
const TAKEN_ALONG = /\.(?:json|jsonld|csv|md|txt|atom|xml)$/;

/** The strings, cells, lines and elements of a file, each by itself, without escapes. */
const textsOfFile = (text: string): string[] =>
  text
    .replace(/&(?:amp;)?lt;\/?[a-z].*?&(?:amp;)?gt;|<\/?[a-z][^>]*>/g, '\n')
    .replace(/&(?:amp;)?(?:lt|gt|quot|apos|amp);|\\(?:n|r|t|u[0-9a-f]{4}|.)|""/g, ' ')
    .split(/[\n"]/);

const ARCHIVED_PAGE = /\.x?html$/;

/** The pages in an archive: of the site as a folder, and of the book. */
const archivedPages = (bytes: Buffer): string[] =>
  Object.entries(unzipSync(new Uint8Array(bytes), { filter: ({ name }) => ARCHIVED_PAGE.test(name) })).map(([, page]) =>
    Buffer.from(page).toString(),
  );

/** Every text that the built site publishes: pages, exports, search index, cards, editions. */
function textsOf(folder: string): string[] {
  const files = filesOf(folder);
  const read = (file: string): Buffer => readFileSync(join(folder, file));
  return [
    ...files.filter((file) => file.endsWith('.html')).flatMap((file) => textOfPage(read(file).toString())),
    ...files.filter((file) => TAKEN_ALONG.test(file)).flatMap((file) => textsOfFile(read(file).toString())),
    ...files
      .filter((file) => /\.(?:zip|epub)$/.test(file))
      .flatMap((file) => archivedPages(read(file)).flatMap(textOfPage)),
    ...files.filter((file) => file.endsWith('.pf_fragment')).map((file) => gunzipSync(read(file)).toString()),
    ...listCards(arrangeRecords(library), true).flatMap((card) => [JSON.stringify(card), altOf(card)]),
  ];
}

/** All runs of `SHORTEST_RUN` words, by the place of their first. */
const runsIn = (words: readonly string[]): string[] =>
  words.slice(0, 1 - SHORTEST_RUN).map((_, at) => words.slice(at, at + SHORTEST_RUN).join(' '));

/** Lengths of the stretches of neighbouring places. */
function stretchesOf(places: readonly number[]): number[] {
  const lengths: number[] = [];
  for (const [index, place] of places.entries()) {
    if (index > 0 && place === (places[index - 1] ?? 0) + 1) lengths.push((lengths.pop() ?? 0) + 1);
    else lengths.push(SHORTEST_RUN);
  }
  return lengths;
}

describe.each(briefings)('of the words of $file', ({ document, digest }) => {
  const published = new Set(textsOf(inject('site').folder).flatMap((text) => runsIn(wordsOf(text))));
  const words = document.blocks.filter(isBody).flatMap((block) => wordsIn(document.text, block));
  const runs = runsIn(words.map(({ start, end }) => document.text.slice(start, end).toLowerCase()));
  const mayBePrinted = words.map((word) => digest.printed.some((span) => overlaps(span, word)));

  test('the built site holds no run beyond what the digest prints', () => {
    // One word more: a label of ours beside a passage may happen to be the word before it in the document.
    const isPrinted = (at: number): boolean =>
      mayBePrinted.slice(at, at + SHORTEST_RUN).filter(Boolean).length >= SHORTEST_RUN - 1;
    const allowed = new Set(runs.filter((_, at) => isPrinted(at)));
    expect(runs.filter((run) => published.has(run) && !allowed.has(run))).toEqual([]);
  });

  test('the built site stays within share, number and run', () => {
    const { share, words: most, run } = library.site.publishing;
    const places = runs.flatMap((each, at) => (published.has(each) && runs.indexOf(each) === at ? [at] : []));
    const quoted = new Set(places.flatMap((at) => words.slice(at, at + SHORTEST_RUN).map((_, index) => at + index)));
    // As above: a label of ours that happens to be the word before or behind a passage is no quotation.
    const isLabel = (at: number): boolean => !mayBePrinted[at] && !(quoted.has(at - 1) && quoted.has(at + 1));
    const count = [...quoted].filter((at) => !isLabel(at)).length;
    expect(count).toBeGreaterThan(digest.words.printed / 2);
    expect(count).toBeLessThanOrEqual(Math.min(most, share * words.length));
    expect(Math.max(...stretchesOf(places))).toBeLessThanOrEqual(run);
  });
});
