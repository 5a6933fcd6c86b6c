import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Document, fileStemOf, type Notice } from '../records/index.ts';
import { lineHolding, readEditorFiles } from './editorFiles.ts';
import type { Library } from './index.ts';
import type { Settings } from './settings.ts';

/**
 * Everything that an editor should look at: what the readers noted, fields that are unknown, notes without a seed, and
 * stories of documents that are not there.
 */
export async function checkLibrary(library: Library, settings: Settings): Promise<Notice[]> {
  const stems = new Set(library.documents.map((document) => fileStemOf(document.file)));
  return [
    ...library.notices,
    ...library.documents.flatMap(findUnknownFields),
    ...(await findOrphans(join(settings.content, 'documents'), stems)),
    ...(await findStrangers(settings.content, library.documents)),
  ];
}

const WANTED: readonly { field: 'publisher' | 'published'; what: string }[] = [
  { field: 'publisher', what: 'who published it' },
  { field: 'published', what: 'when it was published, so relative dates stay open' },
];

function findUnknownFields(document: Document): Notice[] {
  return WANTED.filter(({ field }) => document[field] === undefined).map(({ field, what }) => ({
    file: document.file,
    kind: 'notice',
    rule: `unknown-${field}`,
    reason: `It does not say ${what}`,
    fix: `Write "${field}: …" into content/documents/${fileStemOf(document.file)}.yaml`,
  }));
}

async function findOrphans(folder: string, stems: ReadonlySet<string>): Promise<Notice[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => /\.ya?ml$/.test(name) && !stems.has(fileStemOf(name)))
    .sort()
    .map((name) => ({
      file: `documents/${name}`,
      kind: 'notice',
      rule: 'notes-without-seed',
      reason: 'No document in seeds/ has this file stem',
      fix: 'Rename it after the document it is about, or remove it',
    }));
}

async function findStrangers(content: string, documents: readonly Document[]): Promise<Notice[]> {
  const known = new Set(documents.map(({ id }) => id));
  const { stories } = await readEditorFiles(content);
  const found = stories.map(async ({ path, documents: members, not }): Promise<Notice[]> => {
    const strangers = [...members, ...not].filter((id) => !known.has(id));
    const text = strangers.length ? await readFile(join(content, path), 'utf8') : '';
    return strangers.map((id) => ({
      file: path,
      line: lineHolding(text, id),
      kind: 'notice',
      rule: 'story-without-document',
      reason: `No document has the id "${id}"`,
      fix: 'Write the file stem of a document in seeds/, or take it out',
    }));
  });
  return (await Promise.all(found)).flat();
}
