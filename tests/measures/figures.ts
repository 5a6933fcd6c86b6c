/**
 * How often what is counted is right, by the doubts about a figure, on annotated news: which share of the figures is shown, how
 * many of those are right, and the same for those that a doubt keeps out. Two halves are counted apart: a doubt is kept
 * where it holds for few right figures in both.
 *
 *   node tests/measures/figures.ts GOLD.jsonl TEXTS.jsonl[.gz] [GOLD TEXTS …]
 *
 * GOLD: a document a line with its `figures` ({ start, end, low, high, what }); TEXTS: `{ id, text, title?, date?, outlet? }` a line.
 */
import { doubtsOf } from '../../src/language/en/figures/doubts.ts';
import { findMeasured } from '../../src/language/en/figures/measured.ts';
import { EN } from '../../src/language/en/index.ts';
import { ruleSetOf } from '../../src/language/index.ts';
import { extract } from '../../src/pipeline/index.ts';
import { analyse } from '../../src/pipeline/language/index.ts';
import { type Document, type Figure, overlaps, type Span } from '../../src/records/index.ts';
import { readLines } from './lines.ts';

type Gold = Span & Readonly<{ low: number | null; high: number | null; what: string | null }>;
type Line = Readonly<{
  id?: string;
  text?: string;
  title?: string;
  date?: string;
  outlet?: string;
  figures?: readonly Gold[];
}>;
type Count = { right: number; all: number };

function documentOf({ id = '', text = '', title, date, outlet }: Line): Document {
  const notes = {
    ...(title ? { title } : {}),
    ...(date ? { published: date } : {}),
    ...(outlet ? { publisher: outlet } : {}),
  };
  const source = { id, file: `${id}.txt`, sha256: '', format: 'text' as const, text, frontMatter: {}, markup: {} };
  return extract({ ...source, notes: { language: 'en', ...notes } }, ruleSetOf);
}

const stems = (words: string): string[] =>
  (words.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).map((word) => word.replace(/(?:ies|es|s)$/, ''));

/** The value, and a word of what is counted. */
const isRight = (figure: Figure, gold: Gold): boolean =>
  (figure.word !== undefined || (figure.low === gold.low && figure.high === gold.high)) &&
  stems(figure.what).some((word) => stems(gold.what ?? '').includes(word));

/** The doubts about each figure of a document; none for one that is shown. */
function doubtsIn({ text, blocks, figures }: Document): Map<string, string[]> {
  const prose = analyse(text, blocks, EN);
  const found = new Map<string, string[]>();
  for (const { tokens } of prose.sentences) {
    for (const measured of findMeasured(tokens)) {
      const figure = figures.find(({ start }) => start === tokens[measured.first]?.start);
      if (figure) found.set(figure.id, doubtsOf(tokens, measured, figure));
    }
  }
  return found;
}

function add(counts: Map<string, [Count, Count]>, key: string, half: number, right: boolean): void {
  const both = counts.get(key) ?? [
    { right: 0, all: 0 },
    { right: 0, all: 0 },
  ];
  const count = both[half % 2 === 0 ? 0 : 1];
  count.right += Number(right);
  count.all += 1;
  counts.set(key, both);
}

const paths = process.argv.slice(2);
const counts = new Map<string, [Count, Count]>();
let listed = 0;
for (let at = 0; at + 1 < paths.length; at += 2) {
  const texts = new Map(readLines<Line>(paths[at + 1] ?? '').map((line) => [line.id, line]));
  for (const [half, { id, figures: gold }] of readLines<Line>(paths[at] ?? '').entries()) {
    const line = texts.get(id);
    if (!gold || !line) continue;
    listed += gold.length;
    const document = documentOf(line);
    const doubts = doubtsIn(document);
    for (const figure of document.figures) {
      const own = gold.find((each) => overlaps(each, figure));
      const right = own !== undefined && isRight(figure, own);
      add(counts, figure.minor ? 'kept out' : 'shown', half, right);
      for (const doubt of doubts.get(figure.id) ?? []) add(counts, `doubt: ${doubt}`, half, right);
    }
  }
}

process.stdout.write(`${listed} figures listed\n`);
for (const [key, halves] of [...counts].sort(([a], [b]) => a.localeCompare(b))) {
  process.stdout.write(`${key.padEnd(44)} ${halves.map(({ right, all }) => `${right} of ${all}`).join(' | ')}\n`);
}
