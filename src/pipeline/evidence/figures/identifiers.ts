import type { Span } from '../../../records/index.ts';

/** A shape of digits and marks that names something: a date, a telephone, a score. It holds no figure. */
export type Identifier = Readonly<{ name: string; pattern: RegExp }>;

/** Tried on the text of a sentence; what overlaps a match is no figure. */
export const IDENTIFIERS: readonly Identifier[] = [
  { name: 'web address', pattern: /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\p{L}+|(?<!\S)[@#][\p{L}\p{N}_]+/gu },
  {
    name: 'date in digits',
    pattern: /(?<![\d.])(?:\d{4}-\d{2}(?:-\d{2})?|\d{4}\/\d{1,2}\/\d{1,2}|\d{1,2}([./])\d{1,2}\1\d{2,4})(?![\d])/g,
  },
  {
    name: 'clock',
    pattern:
      /(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])|(?<!\d)\d{1,2}(?:\.\d{2})?\s?[ap]\.?m\b\.?|(?<!\d)\d{4}\s?(?:GMT|UTC|hrs|hours)\b/gi,
  },
  { name: 'verse', pattern: /(?<!\d)\d{1,3}:\d{1,3}(?:[-–]\d{1,3})?(?!\d)/g },
  {
    name: 'telephone',
    pattern:
      /\+\d[\d\s().–-]{6,}\d|(?<![\d.,$£€])0\d{2,4}[\s-]\d{3,4}(?:[\s-]?\d{2,4})*|\(\d{3}\)\s?\d{3}[-\s]\d{4}|(?<!\d)(?:1[-.\s])?\d{3}[-.]\d{3}[-.]\d{4}(?!\d)|(?<!\d)\d{3}-\d{4}(?!\d)/g,
  },
  { name: 'book number', pattern: /\b(?:ISBN|ISSN|IBAN|DOI|EAN|VIN|IMEI|SKU|PIN)\b\S*\s*[\dX][\d\s./-]*/g },
  { name: 'season', pattern: /(?<!\d)(?:1[5-9]|20)\d{2}\s?[-–/]\s?\d{2}(?:\d{2})?(?!\d)/g },
  { name: 'version', pattern: /\bv?\d+(?:\.\d+){2,}\b/g },
  { name: 'note mark', pattern: /\[\d+\]|[¹²³⁴⁵⁶⁷⁸⁹⁰]+/g },
  { name: 'postcode', pattern: /\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b|\b[A-Z]{2}\s\d{5}(?:-\d{4})?\b/g },
  {
    name: 'postal address',
    pattern:
      /\b\d{1,5}\s(?:[NSEW]\.?\s)?\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,4},\s(?:\p{Lu}[\p{L} .]+,\s)?[A-Z]{2}\s\d{5}/gu,
  },
  { name: 'place on the globe', pattern: /\d+(?:\.\d+)?\s?°\s?\d+|\d+(?:\.\d+)?\s?°?\s?[NSEW]\b(?!\.)/g },
  { name: 'ticker', pattern: /\(\s?(?:[A-Z]{2,}:\s?)?\d{3,6}(?:\.[A-Z]{1,3})\s?\)/g },
  { name: 'short year', pattern: /(?<![\p{L}\p{N}])['’]\d{2}(?!\d)/gu },
  {
    name: 'case number',
    pattern: /\b[\p{L}]{1,6}[-/.]\d+(?:[-/]\d+)+|(?<!\d)\d+\/\d+(?!\d)|\b\d+[-/][A-Z]{1,4}[-/]\d+\b/gu,
  },
  { name: 'share quote', pattern: /(?<!\d)\d+-\d\/\d+(?!\d)/g },
];

export type Masked = Span & Readonly<{ name: string }>;

/** The stretches of a text that are identifiers, by offset. */
export function findIdentifiers(text: string, offset: number): Masked[] {
  return IDENTIFIERS.flatMap(({ name, pattern }) =>
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
