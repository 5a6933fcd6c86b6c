import type { Document, Quantity } from '../../records/index.ts';
import type { Pointer } from './runMdx.ts';

const MAX_WORDS = 60;

/** Ids with the words they stand for, for whoever looks for one. */
type Listed = readonly Readonly<{ id: string; words: string }>[];

/** What each component may point at. */
const LISTS: Readonly<Record<string, { noun: string; list: (document: Document) => Listed }>> = {
  Figure: {
    noun: 'figure',
    list: ({ text, figures }) =>
      figures.map(({ id, start, end, what }) => ({ id, words: `${text.slice(start, end)} ${what}` })),
  },
  Quote: {
    noun: 'quotation',
    list: ({ text, quotes }) => quotes.map(({ id, start, end }) => ({ id, words: text.slice(start, end) })),
  },
  Claim: {
    noun: 'claim',
    list: ({ text, claims }) =>
      claims.map(({ id, source, content }) => ({
        id,
        words: `${source?.name || 'nobody'}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
      })),
  },
  Document: { noun: 'document', list: ({ id, title }) => [{ id, words: title }] },
};

/** What a commentary may point at: documents with all that they hold, and quantities. */
export type Pointable = Readonly<{
  documents: readonly Document[];
  quantities: readonly Pick<Quantity, 'id' | 'label' | 'members'>[];
}>;

/** The pointers that lead to nothing, with the ids that there are. */
export function checkPointers(
  pointers: readonly Pointer[],
  { documents, quantities }: Pointable,
): { pointer: Pointer; reason: string; fix: string }[] {
  return pointers.flatMap((pointer) => {
    const known = pointer.component === 'Quantity' ? { noun: 'quantity' } : LISTS[pointer.component];
    if (!known) return [];
    const listed =
      'list' in known ? documents.flatMap(known.list) : quantities.map(({ id, label }) => ({ id, words: label }));
    if (listed.some(({ id }) => id === pointer.id)) return [];
    const ids = listed.map(({ id, words }) => `${id} (${shortened(words)})`).join(', ') || 'there is none';
    const reason = `No ${known.noun} has the id "${pointer.id}"`;
    return [{ pointer, reason, fix: `Take one of these: ${ids}` }];
  });
}

function shortened(words: string): string {
  const flat = words.replace(/\s+/g, ' ').trim();
  return flat.length > MAX_WORDS ? `${flat.slice(0, MAX_WORDS)}…` : flat;
}
