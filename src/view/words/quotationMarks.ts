export type Marks = readonly [open: string, close: string];

const ENGLISH: Marks = ['“', '”'];

/** For words that hold quotation marks of their own. */
export const NO_MARKS: Marks = ['', ''];

/** Outer quotation marks by language (CLDR, "quotationStart" and "quotationEnd"). */
const MARKS_OF: Readonly<Record<string, Marks>> = {
  bg: ['„', '“'],
  cs: ['„', '“'],
  da: ['”', '”'],
  de: ['„', '“'],
  el: ['«', '»'],
  es: ['«', '»'],
  et: ['„', '“'],
  fi: ['”', '”'],
  fr: ['« ', ' »'],
  hr: ['„', '“'],
  hu: ['„', '”'],
  it: ['«', '»'],
  ja: ['「', '」'],
  lt: ['„', '“'],
  lv: ['«', '»'],
  no: ['«', '»'],
  pl: ['„', '”'],
  pt: ['«', '»'],
  ro: ['„', '”'],
  ru: ['«', '»'],
  sk: ['„', '“'],
  sl: ['„', '“'],
  sr: ['„', '“'],
  sv: ['”', '”'],
  uk: ['«', '»'],
};

/** The quotation marks of a language; English ones where it is not known. "de-AT" → „ “ */
export const quotationMarksOf = (language: string): Marks => MARKS_OF[language.split('-')[0] ?? ''] ?? ENGLISH;

/** Whether words already hold quotation marks, so that outer ones would read as nested. */
export const holdsQuotationMarks = (words: string): boolean => /["“”„«»「」]/.test(words);
