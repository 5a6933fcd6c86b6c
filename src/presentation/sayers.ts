import type { Claim, ClaimSource, Document, Figure } from '../records/index.ts';

/** Who says something, and who they are said to be. */
export type Sayer = Readonly<{
  name: string;
  /** Nobody is named: "it is believed". */
  unnamed: boolean;
  role?: string;
  carrier?: string;
}>;

const NOBODY: Sayer = { name: 'nobody named', unnamed: true };

/** The source of a claim as a page names it. */
export function sayerOf(document: Pick<Document, 'names'>, source: ClaimSource | null): Sayer {
  if (!source) return NOBODY;
  const role = document.names.find((name) => name.name === source.name)?.role;
  return {
    name: source.name,
    unnamed: source.kind === 'unnamed',
    ...(role ? { role } : {}),
    ...(source.carrier ? { carrier: source.carrier.name } : {}),
  };
}

/** Who gives a figure: the source of its claim, else the document itself. */
export function figureSayerOf(document: Document, figure: Figure): string {
  const claim = document.claims.find((each) => each.id === figure.claim);
  if (!claim) return document.publisher ?? 'the document itself';
  return sayerOf(document, claim.source).name;
}

/** All claims of one source. */
export type SourceGroup = Readonly<{ sayer: Sayer; claims: readonly Claim[] }>;

/** Claims by source; the source with most claims first, those who are not named last. */
export function groupBySource(document: Pick<Document, 'names' | 'claims'>): SourceGroup[] {
  const groups = new Map<string, { sayer: Sayer; claims: Claim[] }>();
  for (const claim of document.claims) {
    const sayer = sayerOf(document, claim.source);
    const key = claim.source ? sayer.name.toLowerCase() : '';
    const group = groups.get(key) ?? { sayer, claims: [] };
    group.claims.push(claim);
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) => Number(a.sayer === NOBODY) - Number(b.sayer === NOBODY) || b.claims.length - a.claims.length,
  );
}
