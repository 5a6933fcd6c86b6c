import { fileStemOf } from '../../records/index.ts';

/** How a document is compared wherever an editor names it: case, Unicode form, spaces and an ending make no difference. */
export const documentKeyOf = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');

type Named = Readonly<{ id: string; file: string; slug?: string }>;

/**
 * Finds the document that an editor names by its id, its file's stem, its file or its address; undefined where none is
 * called so.
 */
export function makeDocumentFinder(documents: readonly Named[]): (name: string) => string | undefined {
  const keys = new Map<string, string>();
  const put = (name: string | undefined, id: string): void => {
    const key = documentKeyOf(name ?? '');
    if (key && !keys.has(key)) keys.set(key, id);
  };
  for (const { id } of documents) put(id, id);
  for (const { id, file } of documents) put(fileStemOf(file), id);
  for (const { id, file } of documents) put(file, id);
  for (const { id, slug } of documents) put(slug, id);
  const exact = new Set(documents.map(({ id }) => id));
  return (name) => (exact.has(name) ? name : keys.get(documentKeyOf(name)));
}
