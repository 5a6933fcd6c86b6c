import type { Claim, ClaimSource, Name } from '../../records/index.ts';
import type { Prose } from '../language/index.ts';
import { spansOver } from '../spanIndex.ts';

const SINGULAR = new Set(['he', 'she']);
/** "the expert", "the spokesman": somebody cited just before. */
const DEFINITE = /^the \p{Ll}+$/u;

/**
 * Gives "he" and "she" the name of the one person they can mean: the last person cited or named before, where nobody
 * else is named between. Not sure: the pronoun stays.
 */
export function resolvePronouns(prose: Prose, claims: readonly Claim[], names: readonly Name[]): Claim[] {
  const people = names.filter((name) => name.kind === 'person');
  const resolved: Claim[] = [];
  for (const claim of claims) {
    const { source } = claim;
    const person = source ? findReferent(prose, source, people, resolved) : undefined;
    resolved.push(source && person ? { ...claim, source: { ...source, ...person } } : claim);
  }
  return resolved;
}

function findReferent(
  prose: Prose,
  source: ClaimSource,
  people: readonly Name[],
  before: readonly Claim[],
): Pick<ClaimSource, 'name' | 'origin'> | undefined {
  const words = source.name.toLowerCase();
  if (SINGULAR.has(words)) return findPerson(prose, source, people, before);
  const wanted =
    words === 'it' ? ['document', 'organisation'] : source.kind === 'person' && DEFINITE.test(words) ? ['person'] : [];
  const [block] = spansOver(prose.blocks, { start: source.start, end: source.start + 1 });
  const last = before.findLast((claim) => claim.source && claim.source.start < source.start)?.source;
  const isSure =
    block && last && last.start >= block.start && wanted.includes(last.kind) && !SINGULAR.has(last.name.toLowerCase());
  return isSure ? pickIdentity(last) : undefined;
}

/** The only person named since the start of the paragraph before, if they were the last to speak or stand alone. */
function findPerson(
  prose: Prose,
  source: ClaimSource,
  people: readonly Name[],
  before: readonly Claim[],
): Pick<ClaimSource, 'name' | 'origin'> | undefined {
  const from = paragraphBefore(prose, source.start);
  const last = before.findLast(
    (claim) => claim.source?.kind === 'person' && claim.source.start >= from && claim.source.start < source.start,
  );
  const named = people.filter((person) =>
    person.mentions.some((mention) => mention.start >= from && mention.end <= source.start),
  );
  const speaker = last?.source;
  if (speaker && !SINGULAR.has(speaker.name.toLowerCase())) {
    const since = named.filter(
      (person) =>
        person.name !== speaker.name &&
        person.mentions.some((mention) => mention.start > speaker.end && mention.end <= source.start),
    );
    const isAlone = since.every((person) => isQuotedOnly(prose, person, speaker.end, source.start));
    return isAlone ? pickIdentity(speaker) : undefined;
  }
  const [only, ...others] = named;
  return only && others.length === 0 ? { name: only.name, origin: only.name.toLowerCase() } : undefined;
}

const pickIdentity = ({ name, origin }: ClaimSource): Pick<ClaimSource, 'name' | 'origin'> => ({
  name,
  ...(origin ? { origin } : {}),
});

/** Named only inside what somebody else says, so hardly the next to speak. */
function isQuotedOnly(prose: Prose, person: Name, from: number, to: number): boolean {
  return person.mentions
    .filter((mention) => mention.start > from && mention.end <= to)
    .every((mention) =>
      prose.quotations.some((quotation) => quotation.start <= mention.start && mention.end <= quotation.end),
    );
}

/** Start of the block before the one that holds `at`. */
function paragraphBefore(prose: Prose, at: number): number {
  const index = prose.blocks.findIndex((block) => block.start <= at && at < block.end);
  const earlier = prose.blocks.slice(0, Math.max(index, 0)).findLast((block) => block.kind === 'paragraph');
  return earlier?.start ?? prose.blocks[index]?.start ?? 0;
}
