import { STAND_INS } from '../../language/en/words/standIns.ts';
import type { Claim, Document } from '../../records/index.ts';

/** Who is cited, under which names and by which documents. */
export type Origin = Readonly<{
  /** The origin as the records write it: "south korea: intelligence"; the name itself where none is known. */
  key: string;
  /** The most used name. */
  name: string;
  /** All names under which it is cited, the most used first. */
  names: readonly string[];
  /** Who passes its words on: "TASS". */
  carriers: readonly string[];
  documents: readonly Readonly<{ document: Document; claims: readonly Claim[] }>[];
  claims: number;
}>;

type Citation = Readonly<{ document: Document; claim: Claim; key: string; name: string }>;

/** The origins that the documents cite: by most documents first, then most claims, then name. Nobody is left out. */
export function traceOrigins(documents: readonly Document[]): Origin[] {
  const citations = documents.flatMap((document) =>
    document.claims.flatMap((claim): Citation[] => {
      if (!claim.source) return [];
      const { name, origin } = claim.source;
      return [{ document, claim, name, key: origin ?? name.toLowerCase() }];
    }),
  );
  return [...Map.groupBy(citations, ({ key }) => key)]
    .map(([key, some]) => originOf(key, some))
    .sort((a, b) => b.documents.length - a.documents.length || b.claims - a.claims || (a.name < b.name ? -1 : 1));
}

/** "Some analysts", "the expert": nobody to look up. */
const BARE = /^(?:the|an?|some|many|most|several|other|others|his|her|their|its)\b(?: \p{Ll}+){0,2}$/iu;

/** Whether it is worth a row: known by a name, or told by two documents. */
export const isNamedOrigin = ({ name, documents }: Origin): boolean =>
  name !== '' && !STAND_INS.has(name.toLowerCase()) && (documents.length > 1 || !BARE.test(name));

function originOf(key: string, citations: readonly Citation[]): Origin {
  const names = byFrequency(citations.map(({ name }) => name));
  const carriers = byFrequency(citations.flatMap(({ claim }) => claim.source?.carrier?.name ?? []));
  const documents = [...Map.groupBy(citations, ({ document }) => document)].map(([document, some]) => ({
    document,
    claims: some.map(({ claim }) => claim),
  }));
  return { key, name: names[0] ?? key, names, carriers, documents, claims: citations.length };
}

function byFrequency(names: readonly string[]): string[] {
  return [...Map.groupBy(names, (name) => name)]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([name]) => name);
}
