import type { BlockKind } from '../../records/index.ts';

/** Why a stretch of a page is what it is; `name` becomes the block's `rule`. */
export type Verdict = Readonly<{
  name: string;
  kind: BlockKind | 'hidden';
  /** Share of the article's letters, 0 to 1, above which it does not fit the page; for most rules a common one. */
  maxShare?: number;
}>;

/** An element that a rule names, inside others that rules name. */
export type Container = Readonly<{ id: number; verdict: Verdict; outer: Container | undefined }>;

/** A line or paragraph of a page: the text of one block element, or of a part of it between two breaks. */
export type Piece = Readonly<{
  /** White space collapsed; single breaks are "\n". */
  text: string;
  /** Tag of the nearest block element, lower case. */
  tag: string;
  /** Share of the letters that stand in links: 0 to 1. */
  linked: number;
  /** Number of the element that holds the piece's block element, to tell siblings. */
  parent: number;
  /** Elements whose own text the piece is made of, with the number of its characters. */
  owners: ReadonlyMap<number, number>;
  /** The innermost element round it that a rule names. */
  container: Container | undefined;
  /** Share of the letters in italics: 0 to 1. */
  italic: number;
  /** An image stands directly before it. */
  followsImage: boolean;
  /** It is the only text of an element that holds an image. */
  isBesideImage: boolean;
  /** Its place in a table that reports data; the cell's own text is the piece's. */
  cell?: Readonly<{ table: number; row: number; isHead: boolean; columns: number; rows: number }>;
  /** EDTF: the day of the post of a live blog that it stands in. */
  post?: string;
  /** Stands in a post of a social network that is quoted in the page. */
  isEmbeddedPost: boolean;
}>;

/** Lists, tables and preformatted text: short lines are normal there. */
export const isListed = (piece: Piece): boolean => /^(?:li|dd|dt|pre|tr|td|th|caption)$/.test(piece.tag);

export const isHeading = (piece: Piece): boolean => /^h[1-6]$/.test(piece.tag);
