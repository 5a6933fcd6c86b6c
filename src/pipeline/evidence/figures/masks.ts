import type { Identifier, Masked } from './rules.ts';

/** The stretches of a text that are identifiers, by offset. */
export function findIdentifiers(identifiers: readonly Identifier[], text: string, offset: number): Masked[] {
  return identifiers.flatMap(({ name, pattern }) =>
    Array.from(text.matchAll(pattern), (match) => ({
      name,
      start: offset + match.index,
      end: offset + match.index + match[0].trimEnd().length,
    })),
  );
}

/** A numbered line of a list or of notes: digits, a space and a capital, where the numbers go on from 1. */
const NUMBERED_LINE = /^[ \t]*\d{1,2}[.)]?[ \t]+(?=\p{Lu})/gmu;

/** Marks of numbered lines that follow each other: "1 District office", "2 School board". */
export function findListMarks(text: string): Masked[] {
  const lines = Array.from(text.matchAll(NUMBERED_LINE), (match) => ({
    number: Number.parseInt(match[0].trim(), 10),
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
  return lines
    .filter(({ number }, index) => {
      const [before, after] = [lines[index - 1]?.number, lines[index + 1]?.number];
      return (number === 1 && after === 2) || (before === number - 1 && number > 1);
    })
    .map(({ start, end }) => ({ name: 'list mark', start, end }));
}
