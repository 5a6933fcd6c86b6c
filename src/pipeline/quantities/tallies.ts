import type { Document } from '../../records/index.ts';
import type { Mention } from './mention.ts';

/** Two numbers of one expression, "134 to 63" or "2 for 17", and at which place of it a number stands. */
export type Tally = Readonly<{ numbers: readonly [number, number]; place: 0 | 1 }>;

const BETWEEN = /^(?:-to-| to | for |[-–])$/;

/** Numbers with the expression of two that they stand in, where they stand in one. */
export function readTallies({ text }: Pick<Document, 'text'>, mentions: readonly Mention[]): Mention[] {
  const tallies = new Map<Mention, Tally>();
  for (const [index, first] of mentions.entries()) {
    const second = mentions[index + 1];
    if (!second || tallies.has(first) || !isPlain(first) || !isPlain(second)) continue;
    if (!BETWEEN.test(text.slice(first.figure.end, second.figure.start))) continue;
    const numbers = [first.value.low ?? 0, second.value.low ?? 0] as const;
    tallies.set(first, { numbers, place: 0 }).set(second, { numbers, place: 1 });
  }
  return mentions.map((mention) => {
    const tally = tallies.get(mention);
    return tally ? { ...mention, tally } : mention;
  });
}

const isPlain = ({ value, figure }: Mention): boolean =>
  figure.unit === null && value.low !== null && value.low === value.high;

/** Whether two numbers stand at one place of one expression: "won 134 to 63" here and there. */
export const areOfOneTally = ({ tally: x }: Mention, { tally: y }: Mention): boolean =>
  x !== undefined && y !== undefined && x.place === y.place && x.numbers.every((each, at) => each === y.numbers[at]);
