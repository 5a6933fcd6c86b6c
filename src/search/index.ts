import type { Library } from '../library/index.ts';
import { type BundleFile, makeBundle } from './pagefind.ts';
import { listQuantityRecords } from './quantities.ts';
import { languageOf, listSearchRecords } from './records.ts';

/** The search index of a site: the files of Pagefind's bundle, and what is in it. */
export type SearchIndex = Readonly<{
  files: readonly BundleFile[];
  pages: number;
  records: number;
  /** Where its results lead, from the base on. */
  addresses: readonly string[];
}>;

/** Indexes the pages in `folder`, and what is found by itself. */
export async function writeIndex(
  library: Pick<Library, 'documents' | 'digests' | 'site' | 'stories' | 'quantities'> &
    Readonly<{ sources?: ReadonlySet<string> }>,
  folder: string,
): Promise<SearchIndex> {
  const language = languageOf(library);
  const records = [...listQuantityRecords(library, language), ...listSearchRecords(library)];
  const { files, pages } = await makeBundle(folder, records, language);
  return { files, pages, records: records.length, addresses: records.map(({ url }) => url.slice(1)) };
}
