import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document } from '../records/index.ts';
import { datetimeOf } from '../view/words/dates.ts';

/** What a build of the site is known by; every edition of it says so. */
export type Edition = Readonly<{
  /** Changes with any file of the site: "3f2a91c04b7d". */
  id: string;
  /** The day it speaks of: a year, month or day. Absent where no document is dated. */
  date?: string;
}>;

/** The newest date that a document has. Never the day of the build: the same documents give the same bytes. */
export function dateOfDocuments(documents: readonly Pick<Document, 'published' | 'updated'>[]): string | undefined {
  const dates = documents.flatMap(({ published, updated }) => datetimeOf(updated ?? published ?? '') ?? []);
  return dates.toSorted().at(-1);
}

/** The id of the site whose `files` stand in `folder`. */
export async function idOfFiles(folder: string, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n`).update(await readFile(join(folder, file)));
  return hash.digest('hex').slice(0, 12);
}
