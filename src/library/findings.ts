import { type Document, fileStemOf, type Notice } from '../records/index.ts';
import type { Library } from './index.ts';

/** Everything that an editor should look at: what the build says as well, and fields that are unknown. */
export const checkLibrary = (library: Library): Notice[] => [
  ...library.notices,
  ...library.documents.flatMap(findUnknownFields),
];

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
