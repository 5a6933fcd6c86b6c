import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Document, isMap, isNode, isPair, LineCounter, parseAllDocuments } from 'yaml';
import type { Notice } from '../../records/index.ts';
import { tellBroken } from './brokenYaml.ts';

/** A file in `content/` that was read as YAML. */
export type YamlFile = Readonly<{
  /** Path within `content/`. */
  file: string;
  text: string;
  value: unknown;
  /** The line, from 1, of the value at a path, or of its key; of the file where there is neither. */
  lineOf: (path: readonly PropertyKey[]) => number;
}>;

/** A file that is used, one that cannot be, or none. */
export type YamlResult = Readonly<{ yaml?: YamlFile; problem?: Notice; text?: string }>;

/** More aliases than anybody writes by hand: what a file of a kilobyte could blow up to gigabytes with. */
const MAX_ALIASES = 50;
const MAX_BYTES = 2_000_000;

/** Reads a YAML file; nothing where there is none. What cannot be read or is no single document gives a problem. */
export async function readYamlFile(folder: string, file: string): Promise<YamlResult> {
  const path = join(folder, file);
  const stats = await lstat(path).catch(() => undefined);
  if (!stats) return {};
  if (stats.isDirectory()) {
    return { problem: problemIn(file, 'It is a folder, expected a file', 'Rename the folder, and write the file') };
  }
  if (stats.size > MAX_BYTES) {
    return { problem: problemIn(file, `It has ${Math.ceil(stats.size / 1e6)} MB, at most 2 are read`, 'Shorten it') };
  }
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined
    ? { problem: problemIn(file, 'It cannot be opened', 'Give yourself the right to read it') }
    : parseYaml(file, text);
}

/** Reads the text of a YAML file. Dates stay as they are written. */
export function parseYaml(file: string, text: string): YamlResult {
  const lines = new LineCounter();
  const documents = [
    ...parseAllDocuments(text, { logLevel: 'silent', schema: 'core', lineCounter: lines, uniqueKeys: true }),
  ];
  const [first, second] = documents;
  if (!first) return { text, yaml: { file, text, value: null, lineOf: () => 1 } };
  for (const document of documents) {
    const [broken] = document.errors;
    if (broken) {
      const { reason, fix, line } = tellBroken(text, document, broken, lines);
      return { text, problem: problemIn(file, reason, fix, line) };
    }
  }
  if (second) {
    const line = lines.linePos(second.range?.[0] ?? 0).line;
    const fix = 'Remove the line "---" between them, or one of the two parts';
    return { text, problem: problemIn(file, 'It holds two YAML documents, expected one', fix, line) };
  }
  try {
    const value: unknown = first.toJS({ maxAliasCount: MAX_ALIASES });
    return { text, yaml: { file, text, value, lineOf: lineFinder(first, lines) } };
  } catch {
    const reason = 'Its aliases (*name) repeat too much';
    return { text, problem: problemIn(file, reason, 'Write the values out in place of the aliases') };
  }
}

const lineFinder =
  (document: Document, lines: LineCounter) =>
  (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const line = lineAt(document, lines, path.slice(0, length));
      if (line !== undefined) return line;
    }
    return 1;
  };

function lineAt(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const last = String(path.at(-1));
  const pair = isMap(parent) && parent.items.find(({ key }) => String(isNode(key) ? key.toJSON() : key) === last);
  const key = isPair(pair) && isNode(pair.key) ? pair.key : undefined;
  const value = document.getIn([...path], true);
  const node = key ?? (isNode(value) ? value : undefined);
  return node?.range ? lines.linePos(node.range[0]).line : undefined;
}

/** That a file of the editor's, or a part of it, is not used. */
export const problemIn = (file: string, reason: string, fix: string, line?: number): Notice => ({
  file,
  kind: 'rejected',
  rule: 'editor-file',
  reason,
  fix,
  ...(line === undefined ? {} : { line }),
});
