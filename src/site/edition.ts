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
