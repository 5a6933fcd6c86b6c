import type { Identifier } from '../../../pipeline/evidence/figures/rules.ts';

/** Tried on the text of a sentence; what overlaps a match is no figure. */
export const IDENTIFIERS: readonly Identifier[] = [
  {
    name: 'web address',
    pattern: /(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@[^\s@]{1,255}\.\p{L}+|(?<!\S)[@#][\p{L}\p{N}_]+/gu,
  },
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
  {
    name: 'law report',
    pattern: /[[(](?:1[89]|20)\d\d[\])]\s+(?:\d{1,3}\s+)?[A-Z]{2,8}(?:\s[A-Z][A-Za-z]*)?\s+\d+(?:\s*(?:@|at)\s*\d+)?/g,
  },
  { name: 'multiplication', pattern: /(?<![\p{L}\d])[$£€]?\d[\d,.]*\s?[x×]\s?[$£€]?\d[\d,.]*/gu },
  { name: 'share quote', pattern: /(?<!\d)\d+-\d\/\d+(?!\d)/g },
];
