import type { Cell } from '../table.ts';
import { type Fields, newFields } from './fields.ts';

/** A paragraph as it is shown, a table, or a part of the package that is set in whole. */
export type WordItem =
  | Readonly<{ type: 'paragraph'; text: string; style: string; isListed: boolean; isBoxed: boolean }>
  | Readonly<{ type: 'table'; rows: readonly (readonly WordCell[])[] }>
  | Readonly<{ type: 'chunk'; id: string }>;
export type WordCell = Cell & Readonly<{ items: readonly WordItem[] }>;

/** What was left out of the text, counted in runs, rows and equations. */
export type LeftOut = { hidden: number; deleted: number; struck: number; equations: number };

/** What a part of a Word document shows. `notes`: the items of each note by its number, in a part of notes. */
export type WordBody = Readonly<{
  items: readonly WordItem[];
  notes: ReadonlyMap<string, readonly WordItem[]>;
  references: readonly string[];
  leftOut: LeftOut;
}>;

export type Run = { text: string; isHidden: boolean; isStruck: boolean; isRaised: boolean; isInProperties: boolean };
export type Paragraph = {
  text: string;
  style: string;
  isListed: boolean;
  isMarkDeleted: boolean;
  raised: string;
  isInProperties: boolean;
  boxed: WordItem[];
};
/** `column`: where its next cell stands. */
type Row = { cells: WordCell[]; isHead: boolean; column: number; isDeleted: boolean; isInProperties: boolean };
type Table = { rows: Row[]; merged: Map<number, { rows: number }> };
type OpenCell = { isDeleted: boolean; columns: number; merge: '' | 'restart' | 'continue'; outer: WordItem[] };

export type State = {
  /** Where the next paragraph or table goes; a cell and a text box have their own. */
  items: WordItem[];
  paragraphs: Paragraph[];
  tables: Table[];
  cells: OpenCell[];
  boxes: { outer: WordItem[]; carried: Paragraph | undefined }[];
  run: (Run | undefined)[];
  /** A paragraph whose mark was deleted goes on in the next. */
  carried: Paragraph | undefined;
  isText: boolean;
  fields: Fields;
  skipped: number;
  notes: Map<string, WordItem[]>;
  note: { id: string; outer: WordItem[] } | undefined;
  references: string[];
  leftOut: LeftOut;
};

export const newState = (): State => ({
  items: [],
  paragraphs: [],
  tables: [],
  cells: [],
  boxes: [],
  run: [],
  carried: undefined,
  isText: false,
  fields: newFields(),
  skipped: 0,
  notes: new Map(),
  note: undefined,
  references: [],
  leftOut: { hidden: 0, deleted: 0, struck: 0, equations: 0 },
});
