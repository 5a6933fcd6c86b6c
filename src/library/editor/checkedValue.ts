import type { z } from 'zod';
import type { Notice } from '../../records/index.ts';
import { asWritten } from './asWritten.ts';
import { expectedAt, saidBy } from './expected.ts';
import { knownKeys } from './knownKeys.ts';
import { findNearest } from './nearestWord.ts';
import { problemIn, type YamlFile } from './yamlFile.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** Mending one mistake can only bring those to light that lay below it. */
const MAX_ROUNDS = 50;

/**
 * What of a file fits its schema, and a problem for each part that does not: a wrong field is set aside alone, with its
 * entry where the entry cannot do without it. No value where nothing is left to use. `lines`: of a list, the line of each
 * entry that is left; `places`: its place in the file.
 */
export function checkValue<T>(
  yaml: YamlFile,
  schema: z.ZodType<T>,
): { value?: T; lines: readonly number[]; places: readonly number[]; problems: Notice[] } {
  const problems: Notice[] = [];
  const told: Path[] = [];
  let value = asWritten(structuredClone(yaml.value));
  // Where each entry of a list stands in the file, whichever were set aside before it.
  let places = Array.isArray(value) ? [...value.keys()] : [];
  const inFile = ([first, ...rest]: Path): Path =>
    first === undefined ? [] : [typeof first === 'number' ? (places[first] ?? first) : first, ...rest];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const parsed = schema.safeParse(value);
    const lines = places.map((place) => yaml.lineOf([place]));
    if (parsed.success) return { value: parsed.data, lines, places, problems };
    const issues = parsed.error.issues.filter(({ code, path }) => !isTold(told, code, inFile(path)));
    told.push(...parsed.error.issues.map(({ path }) => inFile(path)));
    problems.push(...issues.flatMap((issue) => describe({ yaml, schema, value, inFile }, issue)));
    const aside = uniquePaths(parsed.error.issues.flatMap((issue) => pathsOf(value, issue)));
    const next = without(value, aside);
    if (next === undefined) return { lines: [], places: [], problems };
    places = places.filter((_, at) => !aside.some((path) => path.length === 1 && path[0] === at));
    value = next;
  }
  return { lines: [], places: [], problems };
}

/** Whether an issue only follows from a part that was set aside: that it is missing now, or what it lacked with it. */
const isTold = (told: readonly Path[], code: Issue['code'], path: Path): boolean =>
  told.some((each) => path.every((key, at) => each[at] === key) && (code === 'custom' || each.length === path.length));

/** What an issue speaks of: the keys that do not belong there, or the value itself. */
function pathsOf(value: unknown, issue: Issue): Path[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...issue.path, key]);
  const isThere = valueAt(value, issue.path) !== undefined;
  return [isThere ? issue.path : issue.path.slice(0, -1)];
}

const uniquePaths = (paths: readonly Path[]): Path[] => [
  ...new Map(paths.map((path) => [JSON.stringify(path), path])).values(),
];

type Checked = Readonly<{ yaml: YamlFile; schema: z.ZodType; value: unknown; inFile: (path: Path) => Path }>;

function describe({ yaml, schema, value, inFile }: Checked, issue: Issue): Notice[] {
  const place = inFile(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(yaml, knownKeys(schema, issue.path), place, key));
  }
  const name = nameOf(place);
  const found = valueAt(value, issue.path);
  const expected = expectedAt(issue.path) ?? saidBy(issue);
  const line = yaml.lineOf(place);
  if (issue.code === 'custom' && issue.message !== 'Invalid input')
    return [problemIn(yaml.file, `${name}: ${issue.message}`, `Correct ${name}`, line)];
  if (found === undefined) {
    return [problemIn(yaml.file, `${name} is missing, expected ${expected}`, `Add ${name}`, line)];
  }
  return [problemIn(yaml.file, `${name} is ${shown(found)}, expected ${expected}`, `Correct or remove ${name}`, line)];
}

function unknownKey(yaml: YamlFile, known: readonly string[], path: Path, key: string): Notice {
  const nearest = findNearest(key, known);
  const place = path.length > 0 ? ` in ${nameOf(path)}` : '';
  const fix = nearest ? `Write ${nearest}` : `Remove it; there are ${known.join(', ')}`;
  return problemIn(yaml.file, `${key} is no field${place}`, fix, yaml.lineOf([...path, key]));
}

/** "published", "claims.k1.certainty", "entry 2, kind". */
function nameOf(path: Path): string {
  if (path.length === 0) return 'the file';
  const parts = path.map((key) => (typeof key === 'number' ? `entry ${key + 1}` : String(key)));
  return parts.join(path.some((key) => typeof key === 'number') ? ', ' : '.');
}

const MAX_SHOWN = 60;

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  if (text.length <= MAX_SHOWN) return text;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a group of fields' : `${text.slice(0, MAX_SHOWN)}…`;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    value,
  );
}

/** The value without what stands at these paths; undefined where a path is the whole. */
function without(value: unknown, paths: readonly Path[]): unknown {
  if (paths.some((path) => path.length === 0)) return undefined;
  // From the last item of a list to the first, so that places hold.
  const ordered = [...paths].sort((a, b) => (Number(b.at(-1)) || 0) - (Number(a.at(-1)) || 0));
  for (const path of ordered) {
    const parent = valueAt(value, path.slice(0, -1));
    const key = path.at(-1);
    // What may be meant to be hidden is hidden.
    if (key === 'hide' && typeof parent === 'object' && parent !== null) Reflect.set(parent, key, true);
    else if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else if (typeof parent === 'object' && parent !== null && key !== undefined) Reflect.deleteProperty(parent, key);
  }
  return value;
}
