import type { Library } from '../library/index.ts';
import type { BuiltSite } from '../site/builtSite.ts';
import { type BundleFile, type CustomRecord, makeBundle, patternOf } from './pagefind.ts';
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

/** Indexes the pages of a site in `folder`, and what is found by itself. */
export async function writeIndex(
  library: Pick<Library, 'documents' | 'digests' | 'site' | 'stories' | 'quantities'> &
    Readonly<{ sources?: ReadonlySet<string> }>,
  { folder, pages: all }: Pick<BuiltSite, 'folder' | 'pages'>,
): Promise<SearchIndex> {
  const language = languageOf(library);
  const records = joinByAddress(listQuantityRecords(library, language), listSearchRecords(library));
  const { files, pages } = await makeBundle({ folder, glob: patternOf(all) }, records, language);
  return { files, pages, records: records.length, addresses: records.map(({ url }) => url.slice(1)) };
}

/**
 * The records of numbers and of all else. A number of one voice is a figure, and has its address: of two records with one
 * address Pagefind keeps the last, so they become one, which is found as both.
 */
export function joinByAddress(numbers: readonly CustomRecord[], others: readonly CustomRecord[]): CustomRecord[] {
  const byAddress = new Map(numbers.map((number) => [number.url, number]));
  const joined = others.map((other) => {
    const number = byAddress.get(other.url);
    return number ? joinRecords(number, other) : other;
  });
  const taken = new Set(others.map(({ url }) => url));
  return [...numbers.filter(({ url }) => !taken.has(url)), ...joined];
}

function joinRecords(number: CustomRecord, other: CustomRecord): CustomRecord {
  const both = (name: 'kind' | 'asks') => [...new Set([number, other].flatMap(({ filters }) => filters?.[name] ?? []))];
  return {
    ...other,
    content: `${number.content}. ${other.content}`,
    meta: { ...other.meta, ...(number.meta?.about ? { about: number.meta.about } : {}) },
    filters: { ...number.filters, ...other.filters, kind: both('kind'), asks: both('asks') },
  };
}
