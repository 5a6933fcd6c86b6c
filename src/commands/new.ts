import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { makeCorrector } from '../library/editor/applied.ts';
import { splitAuthors } from '../library/editor/asWritten.ts';
import { checkValue } from '../library/editor/checkedValue.ts';
import { makeDocumentFinder } from '../library/editor/documentNames.ts';
import { newIn, readTable } from '../library/editor/metadataTable.ts';
import { editYaml } from '../library/editor/notesFile.ts';
import { siteFile, stubOf } from '../library/editor/starter.ts';
import { parseYaml } from '../library/editor/yamlFile.ts';
import { readEditorFiles } from '../library/editorFiles.ts';
import { readSeedFiles } from '../library/seedFiles.ts';
import { extractWithCache, planTasks } from '../library/tasks.ts';
import { type Document, fileStemOf, type Notice, siteSettingsSchema } from '../records/index.ts';
import { UserError } from '../userError.ts';
import type { Effects } from './effects.ts';
import type { Command } from './index.ts';
import { noticeLine } from './inputs.ts';

/**
 * Starts a subject in a folder: settings of the site, folders, and for each document a file with what was read of it. What
 * is there already stays as it is, so it can be called again when documents came in. A table of documents is written
 * into their files.
 */
export const startSubject: Command = async (options, effects) => {
  const [given] = options.paths;
  if (given === undefined) {
    throw new UserError('Cannot start a subject: no folder is named, expected one', { fix: 'Write brief new FOLDER' });
  }
  const folder = resolve(given);
  const [seeds, content] = [join(folder, 'seeds'), join(folder, 'content')];
  const settings = (await hasFile(join(content, 'site.yaml'))) ? undefined : await settingsOf(options, effects);
  await mkdir(seeds, { recursive: true });
  await mkdir(join(content, 'documents'), { recursive: true });
  const isNew = settings !== undefined && (await writeNew(join(content, 'site.yaml'), async () => settings));
  const documents = await readDocuments(seeds, content, effects);
  let stubs = 0;
  for (const document of documents) {
    if (await writeNew(notesPath(content, document), async () => stubOf(document))) stubs += 1;
  }
  const filled = options.documents === undefined ? 0 : await fillIn(options.documents, { content, documents, effects });
  await effects.write(closing({ given, isNew, documents: documents.length, stubs, filled }));
  return 0;
};

const notesPath = (content: string, { file }: Pick<Document, 'file'>): string =>
  join(content, 'documents', `${fileStemOf(file)}.yaml`);

/** Writes a file unless there is one under either ending. Gives whether it did. */
async function writeNew(path: string, text: () => Promise<string>): Promise<boolean> {
  if (await hasFile(path)) return false;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await text(), { flag: 'wx' });
  return true;
}

async function hasFile(path: string): Promise<boolean> {
  const found = [path, path.replace(/\.yaml$/, '.yml')].map((each) => lstat(each).catch(() => undefined));
  return (await Promise.all(found)).some((stats) => stats !== undefined);
}

/** The settings of the new site, judged as those of any site before anything is written. */
async function settingsOf(options: Parameters<Command>[0], effects: Effects): Promise<string> {
  const text = siteFile(await answers(options, effects));
  const [wrong] = problemsOfSettings(text);
  if (wrong)
    throw new UserError(`Cannot start a subject: ${wrong.reason}`, { fix: 'Give another; nothing was written' });
  return text;
}

function problemsOfSettings(text: string): readonly Notice[] {
  const { yaml, problem } = parseYaml('site.yaml', text);
  return problem ? [problem] : yaml ? checkValue(yaml, siteSettingsSchema).problems : [];
}

/** Asks until the answer can be used as that setting; an empty one stands for none. */
async function askFor(
  question: string,
  field: 'language' | 'address',
  { ask, tell }: Effects,
): Promise<string | undefined> {
  for (;;) {
    const answer = (await ask?.(question))?.trim();
    if (!answer) return undefined;
    const text = siteFile({ title: 'A', language: 'en', [field]: answer });
    const [wrong] = problemsOfSettings(text);
    if (!wrong) return answer;
    tell(`${wrong.reason}\n`);
  }
}

async function answers({ title, language, address }: Parameters<Command>[0], effects: Effects) {
  const ask = effects.ask;
  const named = title ?? (await ask?.('What is the subject called? '));
  if (!named?.trim()) {
    throw new UserError('Cannot start a subject: it has no title, expected one', {
      fix: 'Answer the question, or write brief new FOLDER --title "Flood on the Lenn"',
    });
  }
  const isAsked = title === undefined;
  const tongue =
    language ??
    (isAsked
      ? await askFor('In which language are your own lines, such as en or pt-BR? [en] ', 'language', effects)
      : '');
  const where = 'At which address will it stand, such as https://example.org/? [not known yet] ';
  const place = address ?? (isAsked ? await askFor(where, 'address', effects) : '');
  return { title: named.trim(), language: tongue?.trim() || 'en', address: place?.trim() || undefined };
}

async function readDocuments(seeds: string, content: string, effects: Effects): Promise<Document[]> {
  const editor = await readEditorFiles(content);
  const { files, rejected } = await readSeedFiles(seeds);
  for (const notice of [...editor.problems, ...rejected]) effects.progress.say(noticeLine(notice));
  const corrector = makeCorrector(editor);
  const documents: Document[] = [];
  for await (const result of extractWithCache(planTasks(files, editor), effects.settings, effects.progress)) {
    for (const notice of result.notices) effects.progress.say(noticeLine(notice));
    documents.push(...result.documents.flatMap((each) => corrector.correct(each).document ?? []));
  }
  effects.progress.end();
  return documents;
}

type Filling = Readonly<{ content: string; documents: readonly Document[]; effects: Effects }>;

/** Writes a table into the files of its documents; rows of documents that are not there are told. */
async function fillIn(path: string, { content, documents, effects }: Filling): Promise<number> {
  const text = await readFile(resolve(path), 'utf8').catch((cause: unknown) => {
    throw new UserError(`Cannot read "${path}": there is no such file, expected a table`, {
      fix: 'Name a table of documents; brief check --csv makes one',
      cause,
    });
  });
  const find = makeDocumentFinder(documents);
  let filled = 0;
  for (const row of readTable(path, text)) {
    const id = find(row.name);
    const document = documents.find((each) => each.id === id);
    if (!document) {
      effects.progress.say(
        `${path}:${row.line}: notice: No document is called "${row.name}". Write the name of a file in seeds/`,
      );
      continue;
    }
    const changes = Object.entries(newIn(row, document));
    if (changes.length === 0) continue;
    const file = notesPath(content, document);
    const before = await readFile(file, 'utf8').catch(() => '');
    const edits = changes.map(([field, value]) => ({
      path: [field],
      value: field === 'authors' ? splitAuthors(String(value)) : value,
    }));
    await writeFile(file, editYaml(before, edits));
    filled += 1;
  }
  return filled;
}

type Done = Readonly<{ given: string; isNew: boolean; documents: number; stubs: number; filled: number }>;

function closing({ given, isNew, documents, stubs, filled }: Done): string {
  const files = (count: number): string => `${count} ${count === 1 ? 'file' : 'files'}`;
  const lines = [
    `${isNew ? 'Started' : 'Went on with'} ${given}: ${documents} ${documents === 1 ? 'document' : 'documents'}, ${files(documents)} for what you know of them${stubs < documents ? `, ${stubs} of them new` : ''}${filled > 0 ? `, ${files(filled)} filled from the table` : ''}`,
    ...(documents === 0 ? [`Put documents into ${join(given, 'seeds')}, then say brief new ${given} once more`] : []),
    `Build it with: SEEDS=${join(given, 'seeds')} CONTENT=${join(given, 'content')} npm run build`,
  ];
  return `${lines.join('\n')}\n`;
}
