import type { Container } from './piece.ts';

/** A stretch of text on its way to a piece, as the nodes of a page bring it. Counts are of characters. */
export type Run = {
  text: string;
  letters: number;
  linked: number;
  italic: number;
  endsInBreak: boolean;
  /** By number of the element whose own text it is. */
  owners: Map<number, number>;
  /** Elements within the line that a rule names. */
  named: { container: Container | undefined; letters: number }[];
};

/** Stand for `<br>` and for the next cell of a table until the white space of the source is gone. */
const BREAK = '\u0001';
const CELL = '\u0002';

export const newRun = (): Run => ({
  text: '',
  letters: 0,
  linked: 0,
  italic: 0,
  endsInBreak: false,
  owners: new Map(),
  named: [],
});

/** Adds the text of one node. */
export function addText(
  run: Run,
  data: string,
  { owner, isLink, isItalic }: { owner: number; isLink: boolean; isItalic: boolean },
): void {
  const letters = data.trim().length;
  run.text += data.replace(/[\s\u0001\u0002]+/g, ' ');
  run.letters += letters;
  if (isLink) run.linked += letters;
  if (isItalic) run.italic += letters;
  if (!letters) return;
  run.endsInBreak = false;
  run.owners.set(owner, (run.owners.get(owner) ?? 0) + letters);
}

export function addBreak(run: Run): void {
  run.text += BREAK;
  run.endsInBreak = true;
}

export function addCell(run: Run): void {
  run.text += CELL;
}

/** White space as it is shown: one blank, "\n" for a break, a tab between the cells of a row. */
export const shownText = ({ text }: Run): string =>
  text
    .replace(/ +/g, ' ')
    .replace(/ ?\u0001 ?/g, '\n')
    .replace(/ ?\u0002 ?/g, '\t')
    .trim();
