import type { Figure, FigureChange } from '../../../records/index.ts';
import type { Measured, Move } from './rules.ts';

/** A figure before it has its id; the partners of a change are still places in the sentence's list. */
export type Draft = Readonly<{ figure: Figure; measured: Measured; move: Move | undefined }>;

export type Linked = Readonly<{
  figure: Figure;
  by?: Figure;
  from?: Figure;
  to?: Figure;
  direction?: FigureChange['direction'];
  part?: Move['part'];
}>;

/** Joins the figures of one sentence that one verb moves: by how much, from where, to where. */
export function linkChanges(drafts: readonly Draft[]): Linked[] {
  return drafts.map(({ figure, move }) => {
    if (!move) return { figure };
    const partner = (part: Move['part']): Figure | undefined =>
      drafts.find((each) => each.move?.part === part && each.move.verb === move.verb && each.figure !== figure)?.figure;
    const [by, from, to] = [partner('by'), partner('from'), partner('to')];
    return {
      figure,
      direction: move.direction,
      part: move.part,
      ...(by && move.part !== 'by' ? { by } : {}),
      ...(from && move.part !== 'from' ? { from } : {}),
      ...(to && move.part !== 'to' ? { to } : {}),
    };
  });
}
