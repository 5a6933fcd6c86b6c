import type { Mention } from './mention.ts';
import { isMarked } from './partings.ts';
import type { Reading } from './reading.ts';

/** Figures of one document that say the same thing again, the first standing for all. */
export type Group = Readonly<{ reading: Reading; first: Mention; all: readonly Mention[] }>;

export function groupRepeated(reading: Reading): Group[] {
  const groups: { reading: Reading; first: Mention; all: Mention[] }[] = [];
  for (const mention of reading.mentions) {
    const known = groups.find(({ first }) => isRepeated(first, mention));
    if (known) known.all.push(mention);
    else groups.push({ reading, first: mention, all: [mention] });
  }
  return groups;
}

function isRepeated(a: Mention, b: Mention): boolean {
  const [x, y] = [a.figure, b.figure];
  return (
    !isMarked(a) &&
    x.low === y.low &&
    x.high === y.high &&
    x.word === y.word &&
    x.unit === y.unit &&
    x.qualifiers.join() === y.qualifiers.join() &&
    a.role === b.role &&
    a.period === b.period &&
    a.isChange === b.isChange &&
    (x.measure === y.measure || a.rarity === 1)
  );
}
