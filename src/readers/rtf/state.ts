import type { LooseBlock } from '../layOutBlocks.ts';
import type { Cell } from '../table.ts';

/** What was left out of the text, counted in stretches. */
export type LeftOut = { hidden: number; deleted: number; struck: number };

/** What holds within a pair of braces. */
export type Group = {
  skips: boolean;
  info: string | undefined;
  font: number;
  unicodeSkip: number;
  isHidden: boolean;
  isDeleted: boolean;
  isStruck: boolean;
  isRaised: boolean;
  isNote: boolean;
  opensAt: number;
};

/** A rich text file as far as it was read. */
export type State = {
  groups: Group[];
  codePage: number;
  fonts: Map<number, number>;
  currentFont: number;
  isFontTable: boolean;
  bytes: number[];
  toSkip: number;
  text: string;
  raised: string;
  isListed: boolean;
  isInTable: boolean;
  cells: Cell[];
  rows: Cell[][];
  blocks: LooseBlock[];
  notes: LooseBlock[];
  outer: string[];
  info: Record<string, string>;
  leftOut: LeftOut;
};

export const newState = (): State => ({
  groups: [],
  codePage: 1252,
  fonts: new Map(),
  currentFont: 0,
  isFontTable: false,
  bytes: [],
  toSkip: 0,
  text: '',
  raised: '',
  isListed: false,
  isInTable: false,
  cells: [],
  rows: [],
  blocks: [],
  notes: [],
  outer: [],
  info: {},
  leftOut: { hidden: 0, deleted: 0, struck: 0 },
});
