import type { Claim, Figure, Name, Quote, Span } from '../../records/index.ts';

/** Stands where a letter of the text was lost before it came here. */
const LOST = '\uFFFD';

/** Whether words hold a lost letter, or begin or end at one: "1\uFFFD000" is no 1 and no 000. */
const isDamaged =
  (text: string) =>
  ({ start, end }: Span): boolean =>
    text.slice(Math.max(0, start - 1), end + 1).includes(LOST);

type Records = Readonly<{
  names: readonly Name[];
  claims: readonly Claim[];
  figures: readonly Figure[];
  quotes: readonly Quote[];
}>;

/** Leaves out what rests on words with a lost letter: nothing is quoted, counted or named that nobody can read. */
export function withoutLost(text: string, records: Records): { [K in keyof Records]: [...Records[K]] } {
  const { names, claims, figures, quotes } = records;
  if (!text.includes(LOST)) {
    return { names: [...names], claims: [...claims], figures: [...figures], quotes: [...quotes] };
  }
  const isLost = isDamaged(text);
  const said = claims.filter(({ content, source }) => !content.some(isLost) && !(source && isLost(source)));
  const kept = new Set(said.map(({ id }) => id));
  return {
    names: names.flatMap((name) => {
      const mentions = name.mentions.filter((mention) => !isLost(mention));
      return mentions.length > 0 && !name.name.includes(LOST) ? [{ ...name, mentions }] : [];
    }),
    claims: said,
    figures: figures.filter((figure) => !isLost(figure)).map((figure) => withoutClaim(figure, kept)),
    quotes: quotes.filter((quote) => !isLost(quote)).map((quote) => withoutClaim(quote, kept)),
  };
}

/** The record without the claim that it was part of, where that is left out. */
function withoutClaim<T extends { claim?: string | undefined }>(record: T, kept: ReadonlySet<string>): T {
  if (record.claim === undefined || kept.has(record.claim)) return record;
  const { claim: _, ...rest } = record;
  return rest as T;
}
