import { originLabel, originOf } from '../../pipeline/origins/key.ts';
import type { Claim, Document } from '../../records/index.ts';
import { count } from '../words/numbers.ts';

/** A document that says something, and the claims in which it does; none where it speaks in its own voice. */
export type Saying = Readonly<{ document: Pick<Document, 'id' | 'copyOf'>; claims: readonly Claim[] }>;

/** What stands behind an agreement. */
export type Agreement = Readonly<{
  /** Documents that say it; those with one text count once. */
  documents: number;
  /** Documents that repeat the text of another of them. */
  copies: number;
  /** What they go back to, as our lists name it, each once. */
  origins: readonly string[];
  /** Documents, counted as above, that name no origin. */
  unnamed: number;
}>;

const originsOf = (claims: readonly Claim[]): string[] => claims.flatMap(({ source }) => source?.origin ?? []);

/** An origin as the first claim that goes back to it names it: "Newport Beach Police Department", not the words of its key. */
function nameOfOrigin(origin: string, claims: readonly Claim[]): string {
  const named = claims.find(
    ({ source }) =>
      source?.origin === origin && source.kind !== 'person' && originOf(source.name, source.kind) === origin,
  );
  const name = named?.source?.name.replace(/^(?:the|an?) /i, '');
  return name ? name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : originLabel(origin);
}

/** Counts documents and origins: a text told twice is one document, and two wordings of one origin are one origin. */
export function weighAgreement(sayings: readonly Saying[]): Agreement {
  const texts = [...Map.groupBy(sayings, ({ document }) => document.copyOf ?? document.id).values()];
  const named = texts.map((same) => originsOf(same.flatMap(({ claims }) => claims)));
  const origins = [...new Set(named.flat())];
  return {
    documents: texts.length,
    copies: sayings.length - texts.length,
    origins: origins.map((origin) =>
      nameOfOrigin(
        origin,
        sayings.flatMap(({ claims }) => claims),
      ),
    ),
    unnamed: named.filter((some) => some.length === 0).length,
  };
}

/** More origins than this are counted and not named. */
const MOST_NAMED = 2;

/** "3 of 4 documents, 1 origin: South Korea: intelligence; 1 names none", "2 of 2 documents, no origin named". */
export function agreementLine({ documents, copies, origins, unnamed }: Agreement, all: number): string {
  const copied = copies > 0 ? ` and ${copies > 1 ? `${copies} copies` : 'a copy'}` : '';
  const named = origins.length > 0 && origins.length <= MOST_NAMED ? `: ${origins.join(', ')}` : '';
  const cited = origins.length > 0 ? `${count(origins.length, 'origin')}${named}` : 'no origin named';
  const silent = origins.length > 0 && unnamed > 0 ? `; ${unnamed} ${unnamed > 1 ? 'name' : 'names'} none` : '';
  return `${documents} of ${count(all, 'document')}${copied}, ${cited}${silent}`;
}
