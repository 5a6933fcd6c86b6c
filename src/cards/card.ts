import { z } from 'zod';
import { certaintySchema } from '../records/index.ts';
import { MARKS, type MarkName } from '../view/words/marks.ts';

export const markNameSchema = z.enum(Object.keys(MARKS) as [MarkName]);

/** A figure as a card shows it: never without what makes it less than certain. */
export const cardFigureSchema = z.object({
  /** With its hedge: "at least 600", "about 4,700"; several that add up: "600 + 4,100". */
  value: z.string(),
  /** What is counted: "casualties". */
  what: z.string(),
  /** Who says it. */
  sayer: z.string(),
  /** More than one where figures of different certainty add up. */
  certainties: z.array(certaintySchema).min(1),
  /** On a comparison, the place of its document in its story, whose letter it keeps: 0 is A. */
  place: z.int().nonnegative().optional(),
});
export type CardFigure = Readonly<z.infer<typeof cardFigureSchema>>;

/** "2 in conflict"; the mark where the count is of compared figures. */
export const cardCountSchema = z.object({
  number: z.int().nonnegative(),
  word: z.string(),
  mark: markNameSchema.optional(),
});
export type CardCount = Readonly<z.infer<typeof cardCountSchema>>;

/** Everything that the share image of a page shows. Texts are cut to what fits before they come here. */
export const cardSchema = z.object({
  kind: z.enum(['site', 'briefing', 'comparison', 'story', 'claim', 'page']),
  /** What kind of page it is: "Briefing". */
  kicker: z.string(),
  /** Empty where no font has its letters. */
  title: z.string(),
  publisher: z.string().optional(),
  /** In words: "1 July 2025". */
  date: z.string().optional(),
  /** A line of ours below the title. */
  line: z.string().optional(),
  /** How the figures of a comparison stand to each other. */
  mark: markNameSchema.optional(),
  /** One on a briefing, A's and B's on a comparison. */
  figures: z.array(cardFigureSchema).max(2),
  counts: z.array(cardCountSchema).max(6),
});
export type Card = Readonly<z.infer<typeof cardSchema>>;
