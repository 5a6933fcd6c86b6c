/**
 * Chooses how alike two figures must be, by leaving out one story at a time, and prints the curve:
 *
 *   node tests/measures/thresholds.ts GOLD.jsonl TEXTS.jsonl[.gz] [GOLD TEXTS …]
 *
 * GOLD: a document a line with its `figures` ({ id?, start, end }), and groups of figures of one quantity ({ members: [{ doc, figure }] });
 * TEXTS: `{ id, story?, text, title?, date?, outlet? }` a line. Without arguments the small stories of the project alone are read.
 * The suite does not run it: annotated news is no part of the project.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { ruleSetOf } from '../../src/language/index.ts';
import { extract } from '../../src/pipeline/index.ts';
import { likenessOf, meet } from '../../src/pipeline/quantities/meeting.ts';
import { doubtOf, partingOf } from '../../src/pipeline/quantities/partings.ts';
import { kinshipOf, type Reading, readDocument } from '../../src/pipeline/quantities/reading.ts';
import { relationOf } from '../../src/pipeline/quantities/relations.ts';
import { leastLikeness, THRESHOLDS } from '../../src/pipeline/quantities/thresholds.ts';
import { overlaps, type QuantityRelation, type Span } from '../../src/records/index.ts';

/** Two figures of two documents of one story, and whether the gold says that they are of one quantity. */
type Pair = Readonly<{
  story: string;
  relation: QuantityRelation;
  rarity: number;
  kinship: number;
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
  figures?: readonly (Span & { id?: string })[];
  members?: readonly Readonly<{ doc: string; figure: string }>[];
}>;

const RELATIONS: readonly QuantityRelation[] = ['same', 'compatible', 'moved', 'conflict'];
/** A step of the curve: added to the thresholds as they are. */
const STEPS = [-0.2, -0.15, -0.1, -0.05, 0, 0.05, 0.1, 0.15, 0.2];
/** Precision first: of the steps that reach it, the one with most recall. */
const MIN_PRECISION = 0.95;

function readLines(path: string): Line[] {
  const bytes = readFileSync(path);
  const text = path.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

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
  return readings.flatMap((left, index) =>
    readings.slice(index + 1).flatMap((right) => {
      const kinship = kinshipOf(left, right);
      return left.mentions.flatMap((a) =>
        right.mentions.flatMap((b): Pair[] => {
          const meeting = meet(left, a, right, b);
          if (!meeting || partingOf(meeting)) return [];
          const relation = relationOf({ meeting, origin: 'unknown', haveSayers: true });
          if (!relation) return [];
          const keys = [`${a.document} ${a.figure.id}`, `${b.document} ${b.figure.id}`] as const;
          const likeness = likenessOf(meeting) - doubtOf(meeting);
          return [{ story, relation, rarity: a.rarity, kinship, likeness, isRight: isRight(keys) }];
        }),
      );
    }),
  );
}

/** The pairs of one annotated set; `missed` counts right pairs that no rule let through. */
function readGold(goldPath: string, textsPath: string): { pairs: Pair[]; right: number } {
  const gold = readLines(goldPath);
  const wanted = new Map(gold.filter(({ id }) => id).map((line) => [line.id ?? '', line]));
  const texts = readLines(textsPath).filter(({ id }) => wanted.has(id ?? ''));
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
    const readings = files.map((file) =>
      readingOf(file.slice(0, -4), readFileSync(new URL(`${slug}/${file}`, folder), 'utf8'), { date: '2024-05-15' }),
    );
    const expected = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, folder), 'utf8')) as {
      comparisons?: Record<string, { figures?: readonly { left: readonly string[]; right: readonly string[] }[] }>;
    };
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

/** Right and shown pairs of one relation at a step. */
function countAt(
  pairs: readonly Pair[],
  relation: QuantityRelation,
  step: number,
): { shown: number; right: number; all: number } {
  const own = pairs.filter((pair) => pair.relation === relation);
  const shown = own.filter((pair) => pair.likeness >= leastLikeness(pair) + step);
  return {
    shown: shown.length,
    right: shown.filter(({ isRight }) => isRight).length,
    all: own.filter(({ isRight }) => isRight).length,
  };
}

/** The step with most recall among those that are precise enough; the most precise where none is. */
function chooseStep(pairs: readonly Pair[], relation: QuantityRelation): number {
  const counted = STEPS.map((step) => ({ step, ...countAt(pairs, relation, step) }));
  const precisionOf = ({ shown, right }: { shown: number; right: number }): number => (shown === 0 ? 1 : right / shown);
  const precise = counted.filter((each) => precisionOf(each) >= MIN_PRECISION);
  const [best] = (precise.length > 0 ? precise : counted).toSorted((a, b) => b.right - a.right || b.step - a.step);
  return best?.step ?? 0;
}

const share = (part: number, whole: number): string => (whole === 0 ? '   –' : (part / whole).toFixed(3));

function main(paths: readonly string[]): void {
  const sets = [readSmallStories()];
  for (let at = 0; at + 1 < paths.length; at += 2) sets.push(readGold(paths[at] ?? '', paths[at + 1] ?? ''));
  const pairs = sets.flatMap((set) => set.pairs);
  const stories = [...new Set(pairs.map(({ story }) => story))];
  const lines = [
    `${stories.length} stories, ${pairs.length} pairs that nothing parts, ${pairs.filter(({ isRight }) => isRight).length} of them right`,
  ];
  for (const relation of RELATIONS) {
    lines.push(`\n${relation}, as it is: ${THRESHOLDS.oneStory[relation]}`, '  step   precision  recall  shown');
    for (const step of STEPS) {
      const { shown, right, all } = countAt(pairs, relation, step);
      lines.push(
        `${step >= 0 ? '  +' : '  '}${step.toFixed(2)}  ${share(right, shown)}      ${share(right, all)}   ${shown}`,
      );
    }
    const held = stories.map((story) => {
      const step = chooseStep(
        pairs.filter((pair) => pair.story !== story),
        relation,
      );
      return {
        step,
        ...countAt(
          pairs.filter((pair) => pair.story === story),
          relation,
          step,
        ),
      };
    });
    const sum = (field: 'shown' | 'right' | 'all'): number => held.reduce((total, each) => total + each[field], 0);
    const steps = [...Map.groupBy(held, ({ step }) => step)]
      .map(([step, some]) => `${step} (${some.length})`)
      .join(', ');
    lines.push(
      `  one story left out: precision ${share(sum('right'), sum('shown'))}, recall ${share(sum('right'), sum('all'))}; chosen: ${steps}`,
    );
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

if (import.meta.main) main(process.argv.slice(2));
