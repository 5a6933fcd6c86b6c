import type { Corrected, Document, Quantity } from '../records/index.ts';
import { wording } from '../wording/index.ts';

const words = wording.changes.correction;

/** What the editor put right of a record, and what was read: "speaker was Tom Ruiz, certainty was stated". */
export const correctionWords = ({ was, added }: Corrected): string =>
  [...(added ? [words.added] : []), ...Object.entries(was).map(([field, old]) => words.wasField(field, old))].join(
    ', ',
  );

type Correctable = Readonly<{ id: string; corrected?: Corrected | undefined }>;

/**
 * What the editor put right of a document's names, quotations, events and of the quantities that begin in it: "name k3f9x0a1bc" →
 * "Ana Brand: kind was place". Figures and claims have records of their own.
 */
export function correctionsIn(
  { names, quotes, events }: Pick<Document, 'names' | 'quotes' | 'events'>,
  quantities: readonly Quantity[],
): Readonly<Record<string, string>> {
  const tell = <T extends Correctable>(kind: string, records: readonly T[], nameOf: (record: T) => string) =>
    records.flatMap((record): [string, string][] => {
      const told = record.corrected && correctionWords(record.corrected);
      return told ? [[`${kind} ${record.id}`, wording.changes.ofRecord(nameOf(record), told)]] : [];
    });
  return Object.fromEntries([
    ...tell('name', names, ({ name }) => name),
    ...tell('quotation', quotes, ({ speaker }) => words.quotation(speaker?.name)),
    ...tell('event', events, ({ when }) => words.event(when)),
    ...tell('quantity', quantities, ({ label }) => label),
  ]);
}

/** Whether a field of what the editor decided is about one record: "quotation k3f9x0a1bc". */
export const isOfRecord = (field: string): boolean => field.includes(' ');
