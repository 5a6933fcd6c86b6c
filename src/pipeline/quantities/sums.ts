import { PARTS_OF_ROLES } from '../../language/en/words/roles.ts';
import type { OriginRelation } from '../../records/index.ts';
import { isOfPeople } from './kinds.ts';
import type { Mention } from './mention.ts';
import { isMarked } from './partings.ts';
import { overlapOf, type Reading } from './reading.ts';
import { isMoney } from './values.ts';
import type { Voices } from './voices.ts';

/** A whole in one document, and parts in one document, the same or another, that make it up. */
export type Sum = Readonly<{
  whole: Readonly<{ reading: Reading; mention: Mention }>;
  parts: Readonly<{ reading: Reading; mentions: readonly [Mention, Mention, ...Mention[]] }>;
  origin: OriginRelation;
}>;

const MAX_PARTS = 4;
/** Parts stand in one sentence, or each in one of two. */
const MAX_SENTENCES = 2;

/** Where parts make up a whole that the texts name as such: 47 casualties here, 6 killed and 41 wounded there. */
export function findSums(readings: readonly Reading[], voices: Voices): Sum[] {
  return readings.flatMap((wholes) =>
    wholes.mentions.filter(isExact).flatMap((whole) =>
      readings.flatMap((reading) => {
        const parts = partsIn(reading, whole);
        if (!parts) return [];
        return [
          {
            whole: { reading: wholes, mention: whole },
            parts: { reading, mentions: parts },
            origin: voices(whole, parts[0]).origin,
          },
        ];
      }),
    ),
  );
}

const isExact = ({ value, figure, isChange }: Mention): boolean =>
  figure.low !== null &&
  figure.low === figure.high &&
  !value.approx &&
  !isChange &&
  figure.unit !== '%' &&
  figure.low > 2;

function partsIn(reading: Reading, whole: Mention): [Mention, Mention, ...Mention[]] | undefined {
  const fitting = reading.mentions.filter(
    (part) => part !== whole && isExact(part) && !isMarked(part) && isPartOf(part, whole),
  );
  for (const [index, first] of fitting.entries()) {
    const run: Mention[] = [first];
    let total = first.value.low ?? 0;
    for (let at = index + 1; at < fitting.length; at += 1) {
      const next = fitting[at] as Mention;
      if (next.sentence - first.sentence >= MAX_SENTENCES || run.length >= MAX_PARTS) break;
      run.push(next);
      total += next.value.low ?? 0;
      if (Math.abs(total - (whole.value.low ?? 0)) < 1e-9 && areParts(run, whole))
        return run as [Mention, Mention, ...Mention[]];
    }
  }
  return undefined;
}

/** Of one unit, smaller than the whole, and of its kind: a part of its role, or of what it counts. */
function isPartOf(part: Mention, whole: Mention): boolean {
  if (part.value.dimension !== whole.value.dimension || part.phase !== whole.phase || part.per !== whole.per)
    return false;
  if ((part.value.low ?? 0) >= (whole.value.low ?? 0)) return false;
  const roles = whole.role === undefined ? undefined : PARTS_OF_ROLES[whole.role];
  if (roles) return part.role !== undefined && roles.includes(part.role);
  if (part.role !== whole.role && part.role !== undefined && whole.role !== undefined) return false;
  if (part.measure === whole.measure) return true;
  if (isMoney(part)) return overlapOf(part.context, whole.context) > 0;
  return isOfPeople(part) && isOfPeople(whole) && part.role !== undefined && part.role === whole.role;
}

/** Parts differ from one another, and the whole is called one, or is of the same sentence's noun. */
function areParts(parts: readonly Mention[], whole: Mention): boolean {
  const roles = whole.role === undefined ? undefined : PARTS_OF_ROLES[whole.role];
  if (roles) return new Set(parts.map(({ role }) => role)).size === parts.length;
  if ((whole.value.low ?? 0) <= SMALL_SUM && new Set(parts.map(({ sentence }) => sentence)).size > 1) return false;
  if (new Set(parts.map(({ isPart }) => isPart)).size > 1) return false;
  const kinds = new Set(parts.map((part) => [...part.near].sort().join(' ')));
  const isNamedWhole = whole.figure.qualifiers.includes('total') || parts.every((part) => isNarrower(part, whole));
  return (
    kinds.size === parts.length &&
    isNamedWhole &&
    parts.some((part) => part.document !== whole.document || part.sentence >= whole.sentence)
  );
}

/** Up to here numbers add up by chance; they must be told together. */
const SMALL_SUM = 12;

/** "18 cargo aircraft" of "30 aircraft", "8 men" of "11 people": the part says what kind. */
const isNarrower = (part: Mention, whole: Mention): boolean =>
  [...part.counted].some((term) => !whole.counted.has(term) && !whole.context.has(term));
