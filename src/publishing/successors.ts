import type { PublishedDocument, PublishedRecord } from '../records/index.ts';

/**
 * Finds the record that stands for one that is gone: the same words of the same kind under another id, as after a file
 * was renamed; undefined where there is none, or more than one. A figure whose value changed has no successor.
 */
export function makeSuccessors(
  records: readonly PublishedRecord[],
): (gone: PublishedRecord) => PublishedRecord | undefined {
  const byWords = new Map<string, PublishedRecord[]>();
  for (const record of records) byWords.set(keyOf(record), [...(byWords.get(keyOf(record)) ?? []), record]);
  return (gone) => {
    const [first, ...more] = byWords.get(keyOf(gone)) ?? [];
    return more.length === 0 ? first : undefined;
  };
}

const keyOf = ({ kind, words }: PublishedRecord): string => `${kind} ${words}`;

/** Records by the document they are of. */
export function groupByDocument(records: readonly PublishedRecord[]): Map<string, PublishedRecord[]> {
  const groups = new Map<string, PublishedRecord[]>();
  for (const record of records) {
    const group = groups.get(record.document);
    if (group) group.push(record);
    else groups.set(record.document, [record]);
  }
  return groups;
}

/**
 * Two figures of one measure and sayer, or two claims of one sayer, equally sure: what one of them said the other may say
 * now, with another value or in other words.
 */
export const isAlike = (a: PublishedRecord, b: PublishedRecord): boolean =>
  a.kind === b.kind &&
  a.sayer === b.sayer &&
  (a.kind === 'figure' ? a.measure === b.measure : a.certainty === b.certainty);

/** What stays the same when a file is renamed: its bytes and, because an export holds many documents, the title. */
export const contentKeyOf = ({ sha256, title }: PublishedDocument): string => `${sha256} ${title}`;
