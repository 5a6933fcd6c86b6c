import { resolve } from 'node:path';
import { makeCorrector, resolveStories } from '../library/editor/applied.ts';
import { quantityEditsOf, readEditorFiles } from '../library/editorFiles.ts';
import { articleOfLine, extractLine, type LineResult } from '../library/lines.ts';
import { readSeedFiles } from '../library/seedFiles.ts';
import { extractWithCache, planTasks } from '../library/tasks.ts';
import type { Article } from '../pipeline/index.ts';
import { NO_EDITS, type QuantityEdits } from '../pipeline/quantities/index.ts';
import { printable } from '../printable.ts';
import type { Document, Notice, StoryEdit } from '../records/index.ts';
import { UserError } from '../userError.ts';
import type { Effects } from './effects.ts';

/** The documents of a command's inputs, one after the other; rejections are told and counted. */
export type Inputs<T = Document> = Readonly<{ documents: AsyncIterable<T>; rejected: () => number }>;

/** Opens files and folders, or standard input for "-". */
export const openInputs = (paths: readonly string[], effects: Effects): Inputs => open(paths, effects, extractLine);

/** The same, where no evidence is asked for: lines of standard input are read in a fraction of the time. */
export const openArticles = (paths: readonly string[], effects: Effects): Inputs<Article> =>
  open(paths, effects, articleOfLine);

/** What the editor says of the stories of these documents and of their quantities; of lines on standard input nobody says anything. */
export async function editsOf(
  paths: readonly string[],
  effects: Effects,
  documents: readonly Pick<Document, 'id' | 'file'>[],
): Promise<Readonly<{ stories: readonly StoryEdit[]; quantities: QuantityEdits }>> {
  if (paths[0] === '-') return { stories: [], quantities: NO_EDITS };
  const editor = await readEditorFiles(effects.settings.content);
  return { stories: resolveStories(editor.stories, documents).stories, quantities: quantityEditsOf(editor) };
}

type ReadLine<T> = (line: string, lineNumber: number) => LineResult<T>;

function open<T>(paths: readonly string[], effects: Effects, readLine: ReadLine<T>): Inputs<Document | T> {
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
  const documents =
    paths[0] === '-' ? fromLines(effects, tellNotices, readLine) : fromPaths(paths, effects, tellNotices);
  return { documents, rejected: () => count };
}

/** "a.txt: rejected: The file is empty. Put the text into it" */
export const noticeLine = ({ file, line, kind, reason, fix }: Notice): string =>
  `${printable(file)}${line ? `:${line}` : ''}: ${kind}: ${printable(reason)}. ${printable(fix)}`;

async function* fromLines<T>(
  effects: Effects,
  tellNotices: (notices: readonly Notice[]) => void,
  readLine: ReadLine<T>,
) {
  let lineNumber = 0;
  for await (const line of effects.lines()) {
    lineNumber += 1;
    if (!line.trim()) continue;
    const { document, notices } = readLine(line, lineNumber);
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
  const [editor, read] = await Promise.all([
    readEditorFiles(settings.content),
    Promise.all(folders.map((folder) => readSeedFiles(folder))),
  ]);
  tellNotices([...editor.problems, ...read.flatMap(({ rejected }) => rejected)]);
  const corrector = makeCorrector(editor);
  const tasks = planTasks(
    read.flatMap(({ files }) => files),
    editor,
  );
  for await (const { documents, notices } of extractWithCache(tasks, settings, progress)) {
    tellNotices(notices);
    for (const document of documents) {
      const corrected = corrector.correct(document);
      tellNotices(corrected.notices);
      if (corrected.document) yield corrected.document;
    }
  }
  tellNotices(corrector.rest().filter(({ rule }) => rule === 'correction-lost'));
  progress.end();
}
