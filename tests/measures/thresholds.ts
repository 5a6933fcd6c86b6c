/**
 * Chooses how alike two figures must be, by leaving out one story at a time, and prints the curve:
 *
 *   node tests/measures/thresholds.ts [--cases CASES.jsonl …] GOLD.jsonl TEXTS.jsonl[.gz] [GOLD TEXTS …]
 *
 * GOLD: a document a line with its `figures` ({ id?, start, end }), and groups of figures of one quantity ({ members: [{ doc, figure }] });
 * TEXTS: `{ id, story?, text, title?, date?, outlet? }` a line. CASES: two texts a line, `{ id, texts, expect: { rows: [{ a, b }] } }`,
 * `a` and `b` a value or its two bounds; whatever else stands in no row of a case is wrong. Without arguments the small stories of the project alone are read.
 * The suite does not run it: annotated news is no part of the project.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { ruleSetOf } from '../../src/language/index.ts';
import { extract } from '../../src/pipeline/index.ts';
import { areRivalCounts } from '../../src/pipeline/quantities/answers.ts';
import { countOneThing } from '../../src/pipeline/quantities/edges.ts';
import { NO_EDITS } from '../../src/pipeline/quantities/index.ts';
import { areTolls, likenessOf, meet, nameOneRareNumber, rarityOfBoth } from '../../src/pipeline/quantities/meeting.ts';
import { doubtOf, partingOf } from '../../src/pipeline/quantities/partings.ts';
import { kinshipOf, type Reading, readDocument } from '../../src/pipeline/quantities/reading.ts';
import { relationOf } from '../../src/pipeline/quantities/relations.ts';
import { courseOf } from '../../src/pipeline/quantities/roles.ts';
import { leastLikeness, THRESHOLDS } from '../../src/pipeline/quantities/thresholds.ts';
import { chorusOf } from '../../src/pipeline/quantities/voices.ts';
import { overlaps, type QuantityRelation, type Span } from '../../src/records/index.ts';
import { readLines } from './lines.ts';

/** Two figures of two documents of one story, and whether the gold says that they are of one quantity. */
type Pair = Readonly<{
  story: string;
  relation: QuantityRelation;
  rarity: number;
  kinship: number;
  isOneNumber: boolean;
  areTolls: boolean;
  isRunning: boolean;
  areOfOneCount: boolean;
  /** Likeness without what a doubt takes. */
  likeness: number;
  isRight: boolean;
}>;
type Line = Readonly<{
  id?: string;
  story?: string;
  text?: string;
  title?: string;
  date?: string;
  outlet?: string;
  texts?: readonly Line[];
  published?: string;
  expect?: { rows?: readonly Readonly<{ a: Bounds; b: Bounds }>[] };
  figures?: readonly (Span & { id?: string })[];
  members?: readonly Readonly<{ doc: string; figure: string }>[];
}>;

type Bounds = number | null | readonly (number | null)[];

/** What has a threshold of its own: a relation; equal values by how seldom they come up; a bound of a rare number. */
const BANDS: readonly Readonly<{ name: string; holds: (pair: Pair) => boolean }>[] = [
  ...THRESHOLDS.common.map(({ rarity }, index) => ({
    name: `same, rarity up to ${rarity}`,
    holds: (pair: Pair) =>
      pair.relation === 'same' &&
      !pair.areTolls &&
      pair.rarity <= rarity &&
      pair.rarity > (THRESHOLDS.common[index - 1]?.rarity ?? 0),
  })),
  { name: 'a bound of a rare number', holds: (pair) => pair.relation === 'compatible' && pair.isOneNumber },
  { name: 'compatible', holds: (pair) => pair.relation === 'compatible' && !pair.isOneNumber },
  { name: 'same, tolls', holds: (pair) => pair.relation === 'same' && pair.areTolls },
  { name: 'moved, tolls', holds: (pair) => pair.relation === 'moved' && pair.areTolls },
  { name: 'moved', holds: (pair) => pair.relation === 'moved' && !pair.areTolls },
  { name: 'conflict, tolls', holds: (pair) => pair.relation === 'conflict' && pair.areTolls && pair.isRunning },
  {
    name: 'conflict of one count',
    holds: (pair) => pair.relation === 'conflict' && !(pair.areTolls && pair.isRunning) && pair.areOfOneCount,
  },
  {
    name: 'conflict',
    holds: (pair) => pair.relation === 'conflict' && !(pair.areTolls && pair.isRunning) && !pair.areOfOneCount,
  },
];
/** A step of the curve: added to the thresholds as they are. */
const STEPS = [-0.2, -0.15, -0.1, -0.05, 0, 0.05, 0.1, 0.15, 0.2];
/** Precision first: of the steps that reach it, the one with most recall. */
const MIN_PRECISION = 0.95;

function readingOf(id: string, text: string, { title, date, outlet }: Line): Reading {
  const notes = {
    ...(title ? { title } : {}),
    ...(date ? { published: date } : {}),
    ...(outlet ? { publisher: outlet } : {}),
  };
  const source = { id, file: `${id}.txt`, sha256: '', format: 'text' as const, text, frontMatter: {}, markup: {} };
  return readDocument(extract({ ...source, notes: { language: 'en', ...notes } }, ruleSetOf));
}

/** All pairs of figures of two documents of one story that nothing parts. */
function pairsOf(
  story: string,
  readings: readonly Reading[],
  isRight: (keys: readonly [string, string]) => boolean,
): Pair[] {
  const { voices } = chorusOf(readings, NO_EDITS);
  return readings.flatMap((left, index) =>
    readings.slice(index + 1).flatMap((right) => {
      const kinship = kinshipOf(left, right);
      return left.mentions.flatMap((a) =>
        right.mentions.flatMap((b): Pair[] => {
          const meeting = meet(left, a, right, b);
          if (!meeting || partingOf(meeting)) return [];
          const relation = relationOf({ meeting, ...voices(a, b) });
          if (!relation) return [];
          const keys = [`${a.document} ${a.figure.id}`, `${b.document} ${b.figure.id}`] as const;
          const likeness = likenessOf(meeting) - doubtOf(meeting);
          const rarity = rarityOfBoth(meeting);
          const isOneNumber = nameOneRareNumber(meeting);
          return [
            {
              story,
              relation,
              rarity,
              kinship,
              isOneNumber,
              areTolls: areTolls(meeting) || areRivalCounts(a, b),
              isRunning: courseOf(a.role) !== undefined,
              areOfOneCount: countOneThing(meeting),
              likeness,
              isRight: isRight(keys),
            },
          ];
        }),
      );
    }),
  );
}

/** The pairs of one annotated set; `missed` counts right pairs that no rule let through. */
function readGold(goldPath: string, textsPath: string): { pairs: Pair[]; right: number } {
  const gold = readLines<Line>(goldPath);
  const wanted = new Map(gold.filter(({ id }) => id).map((line) => [line.id ?? '', line]));
  const texts = readLines<Line>(textsPath).filter(({ id }) => wanted.has(id ?? ''));
  const readings = new Map(texts.map((line) => [line.id ?? '', readingOf(line.id ?? '', line.text ?? '', line)]));
  const quantityOf = new Map<string, string>();
  for (const [at, { members = [] }] of gold.entries()) {
    for (const { doc, figure } of members) {
      const spans = wanted.get(doc)?.figures ?? [];
      const span = spans.find(({ id }, index) => (id ?? String(index)) === figure);
      const found = span && readings.get(doc)?.document.figures.find((each) => overlaps(each, span));
      if (found) quantityOf.set(`${doc} ${found.id}`, String(at));
    }
  }
  const isRight = ([a, b]: readonly [string, string]): boolean =>
    quantityOf.has(a) && quantityOf.get(a) === quantityOf.get(b);
  const stories = Map.groupBy(texts, ({ id = '', story }) => story ?? id.replace(/[a-z]?$/, ''));
  const pairs = [...stories].flatMap(([story, lines]) =>
    pairsOf(
      story,
      lines.flatMap(({ id = '' }) => readings.get(id) ?? []),
      isRight,
    ),
  );
  return { pairs, right: pairs.filter((pair) => pair.isRight).length };
}

/** The small stories of the project: what their expected rows hold is right. */
function readSmallStories(): { pairs: Pair[]; right: number } {
  const folder = new URL('../fixtures/stories/', import.meta.url);
  const pairs = readdirSync(folder).flatMap((slug) => {
    const files = readdirSync(new URL(`${slug}/`, folder)).filter((file) => file.endsWith('.txt'));
    const expected = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, folder), 'utf8')) as {
      published?: Record<string, string>;
      comparisons?: Record<string, { figures?: readonly { left: readonly string[]; right: readonly string[] }[] }>;
    };
    const readings = files.map((file) => {
      const id = file.slice(0, -'.txt'.length);
      const date = expected.published?.[id] ?? '2024-05-15';
      return readingOf(id, readFileSync(new URL(`${slug}/${file}`, folder), 'utf8'), { date });
    });
    const words = new Map<string, string>(
      readings.flatMap(({ document }) =>
        document.figures.map(
          (figure) => [`${document.id} ${figure.id}`, document.text.slice(figure.start, figure.end)] as const,
        ),
      ),
    );
    const isRight = ([a, b]: readonly [string, string]): boolean => {
      const rows = expected.comparisons?.[`${a.split(' ')[0]}--${b.split(' ')[0]}`]?.figures ?? [];
      return rows.some(({ left, right }) => left.includes(words.get(a) ?? '') && right.includes(words.get(b) ?? ''));
    };
    return pairsOf(slug, readings, isRight);
  });
  return { pairs, right: pairs.filter((pair) => pair.isRight).length };
}

/** Cases of two texts each: a pair is right where a row of the case has its two values. */
function readCases(path: string): { pairs: Pair[]; right: number } {
  const boundsOf = (value: Bounds): string => JSON.stringify(Array.isArray(value) ? value : [value, value]);
  const pairs = readLines<Line>(path).flatMap(({ id = '', texts = [], expect = {} }) => {
    const readings = texts
      .slice(0, 2)
      .map((line, index) =>
        readingOf(`${id}-${index}`, line.text ?? '', { ...line, ...(line.published ? { date: line.published } : {}) }),
      );
    const values = new Map<string, string>(
      readings.flatMap(({ document, mentions }) =>
        mentions.map(
          ({ figure: { id: figure, low, high } }) => [`${document.id} ${figure}`, boundsOf([low, high])] as const,
        ),
      ),
    );
    const isRight = ([a, b]: readonly [string, string]): boolean =>
      (expect.rows ?? []).some((row) => boundsOf(row.a) === values.get(a) && boundsOf(row.b) === values.get(b));
    return pairsOf(id, readings, isRight);
  });
  return { pairs, right: pairs.filter((pair) => pair.isRight).length };
}

/** Right and shown pairs at a step. */
function countAt(own: readonly Pair[], step: number): { shown: number; right: number; all: number } {
  const shown = own.filter((pair) => pair.likeness >= leastLikeness(pair) + step);
  return {
    shown: shown.length,
    right: shown.filter(({ isRight }) => isRight).length,
    all: own.filter(({ isRight }) => isRight).length,
  };
}

/** The step with most recall among those that are precise enough; the most precise where none is. */
function chooseStep(pairs: readonly Pair[]): number {
  const counted = STEPS.map((step) => ({ step, ...countAt(pairs, step) }));
  const precisionOf = ({ shown, right }: { shown: number; right: number }): number => (shown === 0 ? 1 : right / shown);
  const precise = counted.filter((each) => precisionOf(each) >= MIN_PRECISION);
  const [best] = (precise.length > 0 ? precise : counted).toSorted((a, b) => b.right - a.right || b.step - a.step);
  return best?.step ?? 0;
}

const share = (part: number, whole: number): string => (whole === 0 ? '   –' : (part / whole).toFixed(3));

function main(args: readonly string[]): void {
  const cases = args.flatMap((arg, index) => (args[index - 1] === '--cases' ? [arg] : []));
  const paths = args.filter((arg) => arg !== '--cases' && !cases.includes(arg));
  const sets = [readSmallStories(), ...cases.map(readCases)];
  for (let at = 0; at + 1 < paths.length; at += 2) sets.push(readGold(paths[at] ?? '', paths[at + 1] ?? ''));
  const pairs = sets.flatMap((set) => set.pairs);
  const stories = new Set(pairs.map(({ story }) => story));
  const right = pairs.filter(({ isRight }) => isRight).length;
  const lines = [`${stories.size} stories, ${pairs.length} pairs that nothing parts, ${right} of them right`];
  for (const { name, holds } of BANDS) lines.push(`\n${name}`, ...curveOf(pairs.filter(holds)));
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Precision and recall at each step, and what comes of leaving out one story. */
function curveOf(pairs: readonly Pair[]): string[] {
  const lines = ['  step   precision  recall  shown'];
  for (const step of STEPS) {
    const { shown, right, all } = countAt(pairs, step);
    const sign = step >= 0 ? '+' : '';
    lines.push(`  ${sign}${step.toFixed(2)}  ${share(right, shown)}      ${share(right, all)}   ${shown}`);
  }
  const held = [...new Set(pairs.map(({ story }) => story))].map((story) => {
    const step = chooseStep(pairs.filter((pair) => pair.story !== story));
    return {
      step,
      ...countAt(
        pairs.filter((pair) => pair.story === story),
        step,
      ),
    };
  });
  const sum = (field: 'shown' | 'right' | 'all'): number => held.reduce((total, each) => total + each[field], 0);
  const steps = [...Map.groupBy(held, ({ step }) => step)].map(([step, some]) => `${step} (${some.length})`).join(', ');
  const [precision, recall] = [share(sum('right'), sum('shown')), share(sum('right'), sum('all'))];
  return [...lines, `  one story left out: precision ${precision}, recall ${recall}; chosen: ${steps}`];
}

if (import.meta.main) main(process.argv.slice(2));
