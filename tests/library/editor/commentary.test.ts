import { describe, expect, test } from 'vitest';
import { readCommentary } from '../../../src/library/editor/commentary.ts';
import { findQuantities, readDocument } from '../../../src/pipeline/quantities/index.ts';
import { documentOf, folderOf } from '../../builders.ts';

const documents = [
  documentOf('The ferry carried 310 passengers, Ana Brand said. “We saw nothing,” said Tom Ruiz.', {}, 'ferry'),
  documentOf('The pier was shut for 12 days, the harbor office said.', {}, 'pier'),
];
const quantities = documents.flatMap(
  ({ id }) => findQuantities(id, documents.filter((each) => each.id === id).map(readDocument)).quantities,
);
const records = { documents, quantities, comparisons: [{ id: 'ferry--pier' }] };
const [ferry] = documents;
const figure = ferry?.figures[0]?.id ?? '';
const quote = ferry?.quotes[0]?.id ?? '';
const claim = ferry?.claims[0]?.id ?? '';

const read = async (files: Readonly<Record<string, string>>) => {
  const { commentary, problems } = await readCommentary(await folderOf(files), records);
  return {
    shown: [...commentary.briefings, ...commentary.comparisons],
    said: problems.map(({ file, line, reason }) => `${file}${line ? `:${line}` : ''}: ${reason}`),
  };
};

describe('readCommentary(content, records)', () => {
  test('takes commentaries, however their document is written', async () => {
    const { shown, said } = await read({
      'briefings/Ferry.mdx': `---\nauthor: The desk\n---\n\nSee <Figure id="${figure}" />, <Quote id="${quote}" />, <Claim id="${claim}" />, <Quantity id="${quantities[0]?.id}" /> and <Document id="ferry" />.\n`,
      'comparisons/pier--ferry.mdx': '**Two** views, {1 + 1} texts.\n',
    });
    expect(said).toEqual([]);
    expect(shown).toEqual([
      ['Ferry.mdx', 'ferry'],
      ['pier--ferry.mdx', 'ferry--pier'],
    ]);
  });

  test.each([
    [
      'a file that belongs to nothing',
      'briefings/boat.mdx',
      'Hello',
      'briefings/boat.mdx: No document is called "boat"',
    ],
    [
      'a comparison of nothing',
      'comparisons/a--b.mdx',
      'Hello',
      'comparisons/a--b.mdx: No two documents that are compared are called "a--b"',
    ],
    [
      'a comparison of one',
      'comparisons/ferry.mdx',
      'Hello',
      'comparisons/ferry.mdx: "ferry" names no comparison, expected two documents with "--" between them',
    ],
    ['another ending', 'briefings/ferry.md', 'Hello', 'briefings/ferry.md: It is no MDX file, so it is not read'],
    [
      'a tag that is not closed',
      'briefings/ferry.mdx',
      '---\nauthor: A\n---\n\nHi <b>\n',
      'briefings/ferry.mdx:5: It is no MDX: Expected a closing tag for `<b>` before the end of `paragraph`',
    ],
    [
      'a throw',
      'briefings/ferry.mdx',
      'Hi\n\n{(() => { throw new Error("boom") })()}\n',
      'briefings/ferry.mdx:3: It throws: boom',
    ],
    [
      'a name that is not defined',
      'briefings/ferry.mdx',
      'Hi {nobody}\n',
      'briefings/ferry.mdx:1: It throws: nobody is not defined',
    ],
    [
      'a component that is not there',
      'briefings/ferry.mdx',
      'Hi\n<Chart id="x" />\n',
      'briefings/ferry.mdx:2: <Chart> is no component, expected one of Figure, Quote, Claim, Quantity, Document',
    ],
    [
      'an id that is not there',
      'briefings/ferry.mdx',
      'Hi\n\n<Figure id="nosuch" />\n',
      'briefings/ferry.mdx:3: No figure has the id "nosuch"',
    ],
    [
      'a field that is none',
      'briefings/ferry.mdx',
      '---\nauthr: A\n---\nHi\n',
      'briefings/ferry.mdx:2: authr is no field',
    ],
  ])('leaves out %s', async (_name, file, text, said) => {
    expect(await read({ [file]: text })).toEqual({ shown: [], said: [said] });
  });

  test('gives the ids there are to whoever takes one that is not there', async () => {
    const folder = await folderOf({ 'briefings/ferry.mdx': '<Quote id="x" />' });
    const { problems } = await readCommentary(folder, records);
    expect(problems[0]?.fix).toBe(`Take one of these: ${quote} (We saw nothing)`);
  });
});
