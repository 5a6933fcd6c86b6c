import type { Claim, CorrectedKind, Corrections, Document, Event, Figure, Quote, Span } from '../../records/index.ts';
import { addRecords } from './additions.ts';
import { onClaim, onEvent, onFigure, onQuote } from './carryOut.ts';
import type { Lost } from './lost.ts';
import { inOrder } from './order.ts';
import { findByWords, findWords } from './place.ts';

export type { Lost } from './lost.ts';
export { allNamesOf, correctNames, type NamesCorrected } from './names.ts';
export { wordsFor } from './quoting.ts';

type Records = Pick<Document, CorrectedKind>;
type Apply<E> = (document: Document, id: string, entry: E) => Document | undefined;
type Entry = Readonly<{ words?: string | undefined; hide?: boolean | undefined }>;

/** A document as its editor corrects it, and the entries that found no record. Ids first, words where an id is gone. */
export function correct(document: Document, corrections: Corrections): { document: Document; lost: Lost[] } {
  const lost: Lost[] = [];
  const taken = new Map<string, string>();
  let corrected = document;
  const carryOut = <E extends Entry>(
    kind: CorrectedKind,
    entries: Readonly<Record<string, E>> = {},
    apply: Apply<E>,
  ): void => {
    for (const [id, entry] of Object.entries(entries)) {
      const record = findRecord(document, kind, id, entry, lost);
      const other = record && taken.get(record.id);
      if (other !== undefined) lost.push(meantTwice(kind, id, other));
      if (!record || other !== undefined) continue;
      taken.set(record.id, id);
      // What another entry hid already needs nothing more.
      if (!corrected[kind].some((each) => each.id === record.id)) continue;
      const next = apply(corrected, record.id, entry);
      if (next) corrected = next;
      else lost.push(unreadable(kind, id));
    }
  };
  // A figure and a quotation may be given another speaker than their claim, so claims come first.
  carryOut('claims', corrections.claims, onClaim);
  carryOut('figures', corrections.figures, onFigure);
  carryOut('quotes', corrections.quotes, onQuote);
  carryOut('events', corrections.events, onEvent);
  const added = corrections.add ? addRecords(corrected, corrections.add) : undefined;
  if (!added) return { document: corrected, lost };
  return {
    document: {
      ...corrected,
      claims: inOrder([...corrected.claims, ...added.claims], ({ content }) => content[0]?.start ?? 0),
      figures: inOrder([...corrected.figures, ...added.figures], ({ start }) => start),
      quotes: inOrder([...corrected.quotes, ...added.quotes], ({ start }) => start),
    },
    lost: [...lost, ...added.lost],
  };
}

const meantTwice = (kind: CorrectedKind, id: string, other: string): Lost => ({
  path: [kind, id],
  reason: `It means the same record as "${other}", which holds`,
  fix: 'Join the two entries, or quote more words',
});

const unreadable = (kind: CorrectedKind, id: string): Lost => ({
  path: [kind, id, 'value'],
  reason: 'Its value is no number',
  fix: 'Write it as a report would: 310, "about 310", "4.2 million"',
});

const spansOf = (record: Records[CorrectedKind][number]): readonly Span[] =>
  'content' in record ? record.content : [record];

function findRecord(
  document: Document,
  kind: CorrectedKind,
  id: string,
  { words }: Entry,
  lost: Lost[],
): Claim | Figure | Quote | Event | undefined {
  const records: readonly (Claim | Figure | Quote | Event)[] = document[kind];
  const known = records.find((record) => record.id === id);
  if (known) return known;
  if (words === undefined) {
    const fix = 'Give its "words" as well, or take an id from brief extract --table';
    lost.push({ path: [kind, id], reason: `None of its ${kind} has the id "${id}"`, fix });
    return undefined;
  }
  const found = findByWords(document.text, words, records, spansOf);
  if ('record' in found) return found.record;
  lost.push({
    path: [kind, id],
    ...('several' in found ? betweenSeveral(words, found.several) : notThere(document, kind, words)),
  });
  return undefined;
}

const betweenSeveral = (words: string, several: readonly Readonly<{ id: string }>[]): Omit<Lost, 'path'> => ({
  reason: `“${words}” may be any of ${several.map(({ id }) => id).join(', ')}`,
  fix: 'Write one of these ids, or quote more words',
});

const notThere = ({ text }: Document, kind: CorrectedKind, words: string): Omit<Lost, 'path'> =>
  findWords(text, words).length > 0
    ? {
        reason: `None of its ${kind} is read in “${words}” any more`,
        fix: 'Remove the entry, or add the record under "add"',
      }
    : {
        reason: `“${words}” does not stand in the document any more`,
        fix: 'Quote the words as they stand there now, or remove the entry',
      };
