import { likenessOf, meet, RARE } from './meeting.ts';
import type { Mention } from './mention.ts';
import { isMarked, partingOf } from './partings.ts';
import type { Reading } from './reading.ts';

/** Figures of one document that say the same thing again, the first standing for all. */
export type Group = Readonly<{ reading: Reading; first: Mention; all: readonly Mention[] }>;

export function groupRepeated(reading: Reading): Group[] {
  const groups: { reading: Reading; first: Mention; all: Mention[] }[] = [];
  for (const mention of reading.mentions) {
    const known = groups.find(({ first }) => isRepeated(reading, first, mention));
    if (known) known.all.push(mention);
    else groups.push({ reading, first: mention, all: [mention] });
  }
  return groups;
}

function isRepeated(reading: Reading, a: Mention, b: Mention): boolean {
  const [x, y] = [a.figure, b.figure];
  return (
    !isMarked(a) &&
    x.low === y.low &&
    x.high === y.high &&
    x.word === y.word &&
    x.unit === y.unit &&
    qualifiersOf(a) === qualifiersOf(b) &&
    a.role === b.role &&
    a.period === b.period &&
    a.isChange === b.isChange &&
    (a.measure === b.measure || a.rarity === 1 || (a.rarity >= RARE && tellTheSame(reading, a, b)))
  );
}

/** A rare number that is wished for in one sentence and told in the next is one. */
const qualifiersOf = ({ figure, rarity }: Mention): string =>
  figure.qualifiers.filter((qualifier) => rarity < RARE || qualifier !== 'planned').join();

const REPEATED_LIKENESS = 0.15;

function tellTheSame(reading: Reading, a: Mention, b: Mention): boolean {
  const meeting = meet(reading, a, reading, b);
  return meeting !== undefined && !partingOf(meeting) && likenessOf(meeting) >= REPEATED_LIKENESS;
}
