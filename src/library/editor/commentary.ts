import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Comparison, fileStemOf, type Notice } from '../../records/index.ts';
import { byCodeUnits } from '../files.ts';
import { checkValue } from './checkedValue.ts';
import { makeDocumentFinder } from './documentNames.ts';
import { tellNames } from './nearestNames.ts';
import { checkPointers, type Pointable } from './pointers.ts';
import { runMdx } from './runMdx.ts';
import { isLeftAside } from './strays.ts';
import { parseYaml, problemIn } from './yamlFile.ts';

/** The commentary files of a folder that can be shown: file name within the folder → id of what it comments on. */
export type CommentaryFiles = ReadonlyMap<string, string>;
export type Commentary = Readonly<{ briefings: CommentaryFiles; comparisons: CommentaryFiles }>;

type Subject = Pointable & Readonly<{ id: string }>;
/** Why a file belongs to nothing. */
type Unknown = Readonly<{ reason: string; fix: string }>;
type Records = Pointable & Readonly<{ comparisons: readonly Pick<Comparison, 'id'>[] }>;

/**
 * The editor's commentaries, each read once as the site would: those that belong to nothing, do not parse, throw or point
 * at what is not there are left out and told, with their own file and line. `leftOut`: files that are told of already.
 */
export async function readCommentary(
  content: string,
  records: Records,
  leftOut: ReadonlyMap<string, string> = new Map(),
): Promise<{ commentary: Commentary; problems: Notice[] }> {
  const problems: Notice[] = [];
  const read = async (folder: string, find: (name: string) => Subject | Unknown): Promise<CommentaryFiles> => {
    const files = new Map<string, string>();
    for (const name of await listFolder(join(content, folder))) {
      if (leftOut.has(`${folder}/${name}`)) continue;
      const subject = await readFileOf(content, `${folder}/${name}`, find, problems);
      if (subject) files.set(name, subject.id);
    }
    return files;
  };
  const briefings = await read('briefings', findDocument(records));
  const comparisons = await read('comparisons', findComparison(records));
  return { commentary: { briefings, comparisons }, problems };
}

const listFolder = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(() => [])).filter((name) => !isLeftAside(name)).sort(byCodeUnits);

async function readFileOf(
  content: string,
  file: string,
  find: (name: string) => Subject | Unknown,
  problems: Notice[],
): Promise<Subject | undefined> {
  const stem = file.replace(/^.*\//, '').replace(/\.mdx$/, '');
  if (!file.endsWith('.mdx')) {
    problems.push(problemIn(file, 'It is no MDX file, so it is not read', 'End its name in .mdx'));
    return undefined;
  }
  const text = await readFile(join(content, file), 'utf8').catch(() => undefined);
  if (text === undefined) {
    problems.push(problemIn(file, 'It cannot be opened', 'Give yourself the right to read it'));
    return undefined;
  }
  const subject = find(stem);
  if ('reason' in subject) {
    problems.push(problemIn(file, subject.reason, subject.fix));
    return undefined;
  }
  const found = await problemsOfText(file, text, subject);
  problems.push(...found);
  return found.length === 0 ? subject : undefined;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?\r?\n)?---(?:\r?\n|$)/;
const frontMatterSchema = z.strictObject({ title: z.string().optional(), author: z.string().optional() });

async function problemsOfText(file: string, text: string, subject: Subject): Promise<Notice[]> {
  const head = FRONT_MATTER.exec(text)?.[0] ?? '';
  const { yaml, problem } = parseYaml(file, `\n${FRONT_MATTER.exec(text)?.[1] ?? ''}`);
  if (problem) return [problem];
  if (yaml && yaml.value !== null) {
    const { problems } = checkValue(yaml, frontMatterSchema);
    if (problems.length > 0) return problems;
  }
  // Lines of the front matter stay as empty ones, so that lines are counted as in the file.
  const body = head.replace(/[^\n]/g, '') + text.slice(head.length);
  const run = await runMdx(file, body);
  if ('reason' in run)
    return [problemIn(file, run.reason, 'Correct the commentary; the site is built without it', run.line)];
  return checkPointers(run.pointers, subject).map(({ pointer, reason, fix }) =>
    problemIn(file, reason, fix, lineHolding(text, pointer.id)),
  );
}

const lineHolding = (text: string, words: string): number =>
  text.split('\n').findIndex((line) => line.includes(words)) + 1 || 1;

function unknown(reason: string, name: string, names: readonly string[]): Unknown {
  const told = tellNames(name, names);
  return {
    reason,
    fix: told ? `Rename it after what it is about (${told}), or remove it` : 'Remove it; there is none',
  };
}

const stemOf = ({ file }: Readonly<{ file: string }>): string => fileStemOf(file);

/** How a comparison's commentary is called: the stems of its two documents. */
const calledBy =
  (documents: Records['documents']) =>
  ({ id }: Readonly<{ id: string }>): string => {
    const [left, right] = documents.filter(
      (document) => id.startsWith(`${document.id}--`) || id.endsWith(`--${document.id}`),
    );
    return left && right ? [left, right].map(stemOf).join('--') : id;
  };

/** What a commentary on some documents may point at. */
const subjectOf = ({ documents, quantities }: Records, id: string, ids: readonly string[]): Subject => ({
  id,
  documents: documents.filter((document) => ids.includes(document.id)),
  quantities: quantities.filter(({ members }) => members.some(({ document }) => ids.includes(document))),
});

function findDocument(records: Records): (name: string) => Subject | Unknown {
  const find = makeDocumentFinder(records.documents);
  return (name) => {
    const id = find(name);
    if (id !== undefined) return subjectOf(records, id, [id]);
    return unknown(`No document is called "${name}"`, name, records.documents.map(stemOf));
  };
}

/** "a--b" or "b--a", each document called as anywhere. */
function findComparison(records: Records): (name: string) => Subject | Unknown {
  const find = makeDocumentFinder(records.documents);
  const known = new Set(records.comparisons.map(({ id }) => id));
  return (name) => {
    for (const [left, right] of splitsOf(name)) {
      const ids = [find(left), find(right)].filter((id) => id !== undefined).sort(byCodeUnits);
      const id = ids.join('--');
      if (ids.length === 2 && known.has(id)) return subjectOf(records, id, ids);
    }
    const reason = name.includes('--')
      ? `No two documents that are compared are called "${name}"`
      : `"${name}" names no comparison, expected two documents with "--" between them`;
    return unknown(reason, name, records.comparisons.map(calledBy(records.documents)));
  };
}

/** "a--b--c" → "a" and "b--c", "a--b" and "c". */
const splitsOf = (name: string): (readonly [string, string])[] =>
  Array.from(name.matchAll(/--/g), ({ index }) => [name.slice(0, index), name.slice(index + 2)] as const);
