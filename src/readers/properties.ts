import { normalizeLine } from './fields.ts';

/** Titles that programs give where nobody did. */
const NO_TITLE =
  /^(?:document ?\d*|dokument ?\d*|untitled.*|unbenannt.*|title|titel|microsoft (?:word|powerpoint)\b.*|normal|template|print|layout \d+|.*\.(?:docx?|dotx?|rtf|pdf|indd|qxd|tex|dvi|html?|txt|xlsx?|pptx?|pub|odt)|[\d\W_]*)$/i;
/** "Q3_report_final": the name of a file and no title. */
const FILE_NAME = /^\S*[_\d]\S*$|^[a-z0-9]+(?:[-.][a-z0-9]+)+$/;

/** The title that a file's own properties give; "" where it is what a program put there. */
export function titleOfProperties(value: string): string {
  const title = normalizeLine(value);
  return NO_TITLE.test(title) || FILE_NAME.test(title) ? '' : title;
}

/** What of a file's properties holds before its text: a title that stands at its beginning. */
export function titleInText(title: string | undefined, text: string): string | undefined {
  const letters = lettersOf(title ?? '');
  return title && letters.length >= MIN_TITLE_LETTERS && lettersOf(text.slice(0, BEGINNING)).includes(letters)
    ? title
    : undefined;
}

const MIN_TITLE_LETTERS = 12;
/** Letters of the beginning of a text: its first page. */
const BEGINNING = 3000;
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
