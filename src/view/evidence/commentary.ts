import type { Claim, Figure, Quote } from '../../records/index.ts';
import type { Briefing } from '../../site/siteRecords.ts';
import { UserError } from '../../userError.ts';

/** What an editor's MDX file may point at. */
export type CommentaryContext = Readonly<{ file: string; briefings: readonly Briefing[] }>;

type Citable = Readonly<{ figures: Figure; quotes: Quote; claims: Claim }>;

const NOUNS = { figures: 'figure', quotes: 'quote', claims: 'claim' } as const;

/** The figure, quotation or claim that a commentary points at. Throws a `UserError` with the ids there are where there is none. */
export function findCited<K extends keyof Citable>(
  kind: K,
  id: string,
  { file, briefings }: CommentaryContext,
): { record: Citable[K]; briefing: Briefing } {
  const records = briefings.flatMap((briefing) =>
    (briefing.document[kind] as readonly unknown[] as readonly Citable[K][]).map((record) => ({ record, briefing })),
  );
  const found = records.find(({ record }) => record.id === id);
  if (found) return found;
  const ids = records.map(({ record, briefing }) => {
    const { start, end } = 'content' in record ? (record.content[0] ?? { start: 0, end: 0 }) : record;
    const words = briefing.document.text.slice(start, end).replace(/\s+/g, ' ');
    return `\n  ${record.id}  ${words.length > 60 ? `${words.slice(0, 60)}…` : words}`;
  });
  const noun = NOUNS[kind];
  throw new UserError(`Cannot show ${noun} "${id}": the document has no such ${noun}, expected one of${ids.join('')}`, {
    place: file,
    fix: `Take an id from the list, or remove the ${noun} from the commentary`,
  });
}
