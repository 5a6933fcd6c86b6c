import { normalizeLine } from './fields.ts';

/** Titles that programs give where nobody did. */
const NO_TITLE =
  /^(?:document ?\d*|dokument ?\d*|untitled.*|unbenannt.*|title|titel|microsoft (?:word|powerpoint)\b.*|normal|template|print|layout \d+|.*\.(?:docx?|dotx?|rtf|pdf|indd|qxd|tex|dvi|html?|txt|xlsx?|pptx?|pub|odt)|[\d\W_]*)$/i;
/** "Q3_report_final": the name of a file and no title. */
const FILE_NAME = /^\S*[_\d]\S*$/;

/** The title that a file's own properties give; "" where it is what a program put there. */
export function titleOfProperties(value: string): string {
  const title = normalizeLine(value);
  return NO_TITLE.test(title) || FILE_NAME.test(title) ? '' : title;
}
