import { compareSayers } from '../../pipeline/origins/compare.ts';
import { readSayer, type Sayer } from '../../pipeline/origins/sayer.ts';
import type { Claim, Document, OriginRelation } from '../../records/index.ts';
import { wording } from '../../wording/index.ts';

/** A document that says something, and the claims in which it does; none where it speaks in its own voice. */
export type Saying = Readonly<{
  document: Pick<Document, 'id' | 'copyOf' | 'text' | 'names' | 'sentences'>;
  claims: readonly Claim[];
}>;

/** What stands behind an agreement. */
export type Agreement = Readonly<{
  /** Documents that say it; those with one text count once. */
  documents: number;
  /** Documents that repeat the text of another of them. */
  copies: number;
  /** People and bodies that they go back to, each once, under the name that stands first. */
  bodies: readonly string[];
  /** Whether the documents go back to one of them, or to several that are known to be different; undefined where none is named. */
  origin: OriginRelation | undefined;
  /** Documents, counted as above, that name no origin. */
  unnamed: number;
}>;

const sayersIn = ({ document, claims }: Saying): Sayer[] => claims.flatMap((claim) => readSayer(document, claim) ?? []);

/** Counts documents and origins: a text told twice is one document, and two names of one origin are one origin. */
export function weighAgreement(sayings: readonly Saying[]): Agreement {
  const texts = [...Map.groupBy(sayings, ({ document }) => document.copyOf ?? document.id).values()];
  const named = texts.map((same) => same.flatMap(sayersIn));
  const all = named.flat();
  const each = all.filter((sayer, at) => !all.slice(0, at).some((other) => compareSayers(other, sayer) === 'same'));
  return {
    documents: texts.length,
    copies: sayings.length - texts.length,
    bodies: [...new Set(each.map(({ label }) => label))],
    origin: originBehind(named, each),
    unnamed: named.filter((sayers) => sayers.length === 0).length,
  };
}

/** One origin where two texts name it and none another; different ones where each of them is known not to be any other. */
function originBehind(named: readonly (readonly Sayer[])[], each: readonly Sayer[]): OriginRelation | undefined {
  if (each.length === 0) return undefined;
  if (each.length === 1) return named.filter((sayers) => sayers.length > 0).length > 1 ? 'same' : 'unknown';
  const areApart = each.every((a, at) => each.slice(at + 1).every((b) => compareSayers(a, b) === 'different'));
  return areApart ? 'different' : 'unknown';
}

/** "3 of 4 documents, one origin: the fire brigade; 1 names none", "2 of 2 documents, no origin named". */
export function agreementLine({ documents, copies, bodies, origin, unnamed }: Agreement, all: number): string {
  return wording.story.agreement({ documents, copies, all, unnamed }, wording.quantities.origins({ bodies, origin }));
}
