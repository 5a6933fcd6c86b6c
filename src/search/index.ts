import type { Library } from '../library/index.ts';
import { type BundleFile, makeBundle } from './pagefind.ts';
import { languageOf, listSearchRecords } from './records.ts';

/** The search index of a site: the files of Pagefind's bundle, and what is in it. */
export type SearchIndex = Readonly<{ files: readonly BundleFile[]; pages: number; records: number }>;

/** Indexes the pages in `folder`, and what is found by itself. */
export async function writeIndex(
  library: Pick<Library, 'documents' | 'digests' | 'site'>,
  folder: string,
): Promise<SearchIndex> {
  const records = listSearchRecords(library);
  const { files, pages } = await makeBundle(folder, records, languageOf(library));
  return { files, pages, records: records.length };
}
