import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { notesOf } from '../library/editor/applied.ts';
import { readEditorFiles } from '../library/editorFiles.ts';
import { makeLibrary } from '../library/index.ts';
import { SILENT } from '../library/progress.ts';
import type { Settings } from '../library/settings.ts';
import { fileStemOf } from '../records/index.ts';
import { arrangeRecords } from '../site/arrange.ts';
import { UserError } from '../userError.ts';
import { changesFor, type Decision, type FileChange, faultOf, joinOf } from './decisions.ts';
import type { Doubt } from './doubt.ts';
import { listDoubts } from './doubts.ts';
import { findNamePairs } from './namePairs.ts';
import { pageBeside } from './pageBeside.ts';

/** What the page of a review shows: each doubt with the page that shows it, relative to the site's home. */
export type ReviewState = Readonly<{
  doubts: readonly (Doubt & { page: string })[];
  decided: number;
  problems: readonly string[];
  /** Every name of a person or body that documents have. */
  names: readonly string[];
}>;

/** One sitting at the review: what is open, decisions that are written at once, and back again. */
export type Session = Readonly<{
  state: (all?: boolean) => Promise<ReviewState>;
  decide: (key: string, decision: Decision) => Promise<ReviewState>;
  /** Says that two names are of one bearer, listed or not; `name` is shown. */
  joinNames: (names: readonly [string, string], name: string) => Promise<ReviewState>;
  undo: () => Promise<ReviewState>;
}>;

/** A file before a decision; undefined where there was none. */
type Before = Readonly<{ path: string; text: string | undefined }>;

export function openSession(settings: Settings): Session {
  const done: Before[][] = [];
  let open: readonly Doubt[] = [];
  let known: ReadonlySet<string> = new Set();

  const state = async (all = false): Promise<ReviewState> => {
    const [library, { reviewed }] = await Promise.all([
      makeLibrary(settings, SILENT),
      readEditorFiles(settings.content),
    ]);
    const records = arrangeRecords(library);
    open = listDoubts({ ...library, pairs: findNamePairs(records) }, reviewed, all);
    const names = records.names.filter(({ kind }) => kind !== 'place').map(({ name }) => name);
    known = new Set(names);
    const problems = library.notices.filter(({ rule }) =>
      /^(?:editor-file|correction-lost|name-not-there|quantity-not-there)$/.test(rule),
    );
    return {
      doubts: open.map((doubt) => ({ ...doubt, page: pageBeside(records, doubt) })),
      decided: done.length,
      names,
      problems: problems.map(({ file, reason, fix }) => `${file}: ${reason}. ${fix}`),
    };
  };

  const decide = async (key: string, decision: Decision): Promise<ReviewState> => {
    const doubt = open.find((each) => each.key === key);
    if (!doubt) {
      throw new UserError(`Cannot decide "${key}": nothing open has this key, expected one of the list`, {
        fix: 'Load the page again: the documents or the editor’s files were changed meanwhile',
      });
    }
    const fault = faultOf(doubt, decision);
    if (fault) throw new UserError(`Cannot decide on “${doubt.words}”: ${fault}`, { fix: 'Write the reason' });
    const editor = await readEditorFiles(settings.content);
    const notesFile =
      notesOf(editor, { id: doubt.document, file: doubt.file })?.file ?? `documents/${fileStemOf(doubt.file)}.yaml`;
    return write(changesFor(doubt, decision, notesFile));
  };

  const joinNames: Session['joinNames'] = (names, name) => {
    const unknown = names.find((each) => !known.has(each));
    if (unknown !== undefined || names[0] === names[1]) {
      throw new UserError(
        `Cannot join “${names.join('” and “')}”: ${unknown === undefined ? 'they are one name' : `no document has the name “${unknown}”`}, expected two names of documents`,
        {
          fix: 'Take two names of the list',
        },
      );
    }
    return write([joinOf(names, name)]);
  };

  const write = async (changes: readonly FileChange[]): Promise<ReviewState> => {
    const before: Before[] = [];
    for (const { file, change } of changes) {
      const path = join(settings.content, file);
      const text = await readFile(path, 'utf8').catch(() => undefined);
      before.push({ path, text });
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, change(text ?? ''));
    }
    done.push(before);
    return state();
  };

  const undo = async (): Promise<ReviewState> => {
    for (const { path, text } of done.pop() ?? []) {
      if (text === undefined) await rm(path, { force: true });
      else await writeFile(path, text);
    }
    return state();
  };
  return { state, decide, joinNames, undo };
}
