import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Document, fileStemOf, type Notice } from '../records/index.ts';
import type { Library } from './index.ts';
import type { Settings } from './settings.ts';

/** Everything that an editor should look at: what the readers noted, fields that are unknown, notes without a seed. */
export async function checkLibrary(library: Library, settings: Settings): Promise<Notice[]> {
  const stems = new Set(library.documents.map((document) => fileStemOf(document.file)));
  return [
    ...library.notices,
    ...library.documents.flatMap(findUnknownFields),
    ...(await findOrphans(join(settings.content, 'documents'), stems)),
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
