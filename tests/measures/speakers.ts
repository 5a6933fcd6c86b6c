/**
 * How often the speaker of a claim is right, by what is known of it, on annotated news (documents as JSON Lines with `text`
 * and `attributions` of spans, as PolNeAR is given out). Two halves are counted apart: a class is called unsure only where
 * both are under LEAST.
 *
 *   node tests/measures/speakers.ts ANNOTATED.jsonl
 */
import { readFileSync } from 'node:fs';
import { EN } from '../../src/language/en/index.ts';
import { findClaims } from '../../src/pipeline/evidence/claims/index.ts';
import { findNames } from '../../src/pipeline/evidence/names/index.ts';
import { analyse } from '../../src/pipeline/language/index.ts';

type Pair = readonly [start: number, end: number];
type Annotated = Readonly<{
  text: string;
  attributions: readonly Readonly<{ source: readonly Pair[]; cue: readonly Pair[] }>[];
}>;

const LEAST = 0.8;
const FEWEST = 8;

const meet = (a: Pair, b: Pair): boolean => a[0] < b[1] && b[0] < a[1];

const [path = ''] = process.argv.slice(2);
const documents: Annotated[] = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const counts = new Map<string, { right: number; all: number }[]>();

for (const [at, { text, attributions }] of documents.entries()) {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    kind: 'paragraph' as const,
  }));
  const prose = analyse(text, blocks, EN);
  const names = findNames(prose, 'a');
  for (const { source, cue, agreed, rule } of findClaims(prose, EN.claims, names, 'a')) {
    if (!source || !cue) continue;
    const isRight = attributions.some(
      (gold) =>
        gold.cue.some((span) => meet(span, [cue.start, cue.end])) &&
        gold.source.some((span) => meet(span, [source.start, source.end])),
    );
    const isKnown = names.some(({ name }) => name === source.name);
    const reading = agreed ? 'agreed' : 'single';
    for (const key of [`${reading}, ${isKnown ? 'a name' : source.kind}`, `${reading}, rule ${rule}`]) {
      const halves = counts.get(key) ?? [
        { right: 0, all: 0 },
        { right: 0, all: 0 },
      ];
      const half = halves[at % 2];
      if (half) Object.assign(half, { right: half.right + Number(isRight), all: half.all + 1 });
      counts.set(key, halves);
    }
  }
}

for (const [key, halves] of [...counts].sort(([a], [b]) => a.localeCompare(b))) {
  const shares = halves.map(({ right, all }) => right / all);
  const isMany = halves.every(({ all }) => all >= FEWEST);
  const isUnsure = isMany && shares.every((share) => share < LEAST);
  const row = halves.map(({ right, all }) => `${right} of ${all}`).join(' | ');
  process.stdout.write(`${isUnsure ? 'unsure ' : '       '}${key.padEnd(44)} ${row}\n`);
}
