import { type Document, fileStemOf } from '../records/index.ts';
import { keyOf } from './cache.ts';

const MAX_ID_LENGTH = 100;

/**
 * An id for each file: its stem, made safe for an address. Where two would meet, also by case or Unicode form alone,
 * the later ones carry a short hash of their path: "notes.txt", "notes.html" → "notes", "notes-3f2a91".
 */
export function identifyFiles(files: readonly string[]): string[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const stem = fileStemOf(file);
    const safe = stem
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .replace(/^[.-]+|[.-]+$/g, '');
    const wanted = safe.slice(0, MAX_ID_LENGTH) || 'document';
    return claimWord(wanted, file, taken);
  });
}

/** Gives every document a slug of its own; those that would meet carry a short hash of their id. */
export function settleSlugs(documents: readonly Document[]): Document[] {
  const taken = new Set<string>();
  return documents.map((document) => ({ ...document, slug: claimWord(document.slug, document.id, taken) }));
}

function claimWord(wanted: string, from: string, taken: Set<string>): string {
  let free = wanted;
  for (let attempt = 0; taken.has(free.toLowerCase()); attempt += 1) {
    free = `${wanted}-${keyOf(from, String(attempt)).slice(0, 6)}`;
  }
  taken.add(free.toLowerCase());
  return free;
}
