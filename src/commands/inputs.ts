import { resolve } from 'node:path';
import { readEditorFiles } from '../library/editorFiles.ts';
import { extractLine } from '../library/lines.ts';
import { readSeedFiles } from '../library/seedFiles.ts';
import { extractWithCache, planTasks } from '../library/tasks.ts';
import { printable } from '../printable.ts';
import type { Document, Notice } from '../records/index.ts';
import { UserError } from '../userError.ts';
import type { Effects } from './effects.ts';

/** The documents of a command's inputs, one after the other; rejections are told and counted. */
export type Inputs = Readonly<{ documents: AsyncIterable<Document>; rejected: () => number }>;

/** Opens files and folders, or standard input for "-". */
export function openInputs(paths: readonly string[], effects: Effects): Inputs {
  let count = 0;
  const tellNotices = (notices: readonly Notice[]): void => {
    for (const notice of notices) {
      if (notice.kind === 'rejected') count += 1;
      effects.progress.say(noticeLine(notice));
    }
  };
  if (paths.includes('-') && paths.length > 1) {
    throw new UserError('Cannot read "-" together with paths: standard input stands alone', {
      fix: 'Leave out "-" or the paths',
    });
  }
  const documents = paths[0] === '-' ? fromLines(effects, tellNotices) : fromPaths(paths, effects, tellNotices);
  return { documents, rejected: () => count };
}

/** "a.txt: rejected: The file is empty. Put the text into it" */
export const noticeLine = ({ file, line, kind, reason, fix }: Notice): string =>
  `${printable(file)}${line ? `:${line}` : ''}: ${kind}: ${printable(reason)}. ${printable(fix)}`;

async function* fromLines(effects: Effects, tellNotices: (notices: readonly Notice[]) => void) {
  let lineNumber = 0;
  for await (const line of effects.lines()) {
    lineNumber += 1;
    if (!line.trim()) continue;
    const { document, notices } = extractLine(line, lineNumber);
    tellNotices(notices);
    if (document) yield document;
  }
}

async function* fromPaths(
  paths: readonly string[],
  effects: Effects,
  tellNotices: (notices: readonly Notice[]) => void,
) {
  const { settings, progress } = effects;
  const folders = paths.length ? paths.map((path) => resolve(path)) : [settings.seeds];
  const [{ notes }, read] = await Promise.all([
    readEditorFiles(settings.content),
    Promise.all(folders.map((folder) => readSeedFiles(folder))),
  ]);
  tellNotices(read.flatMap(({ rejected }) => rejected));
  const tasks = planTasks(
    read.flatMap(({ files }) => files),
    notes,
  );
  for await (const { documents, notices } of extractWithCache(tasks, settings, progress)) {
    tellNotices(notices);
    yield* documents;
  }
  progress.end();
}
