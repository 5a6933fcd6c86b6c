import type { Commentary } from '../../library/editor/commentary.ts';

/** What is to be compiled, as it goes to the process that does it. */
export type Order = Readonly<{
  /** The project. */
  root: string;
  /** Where Astro keeps what it needs in between. */
  folder: string;
  /** Where the bundle is put. */
  out: string;
  commentary: CommentaryList;
}>;

/** What the process says that compiled all. */
export const COMPILED = 'compiled';

/** The commentaries that are to be among the pages: file name and id of what it is about. */
export type CommentaryList = Readonly<Record<keyof Commentary, readonly (readonly [file: string, id: string])[]>>;

export const listCommentary = ({ briefings, comparisons }: Commentary): CommentaryList => ({
  briefings: [...briefings],
  comparisons: [...comparisons],
});
