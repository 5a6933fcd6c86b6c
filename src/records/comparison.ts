import { z } from 'zod';
import { ORIGIN_RELATIONS } from './quantity.ts';
import { spanSchema } from './span.ts';

export const FIGURE_RELATIONS = ['same', 'compatible', 'moved', 'conflict', 'reconciled'] as const;
export type FigureRelation = (typeof FIGURE_RELATIONS)[number];

/** What a reader must know first: where documents contradict each other. */
export const SHARPEST_FIRST: readonly FigureRelation[] = ['conflict', 'moved', 'reconciled', 'compatible', 'same'];

/** Figures of two documents that measure the same thing. */
export const figureRowSchema = z.object({
  relation: z.enum(FIGURE_RELATIONS),
  /** Figure ids; more than one where a sum reconciles them. */
  left: z.array(z.string()).min(1),
  right: z.array(z.string()).min(1),
  /** Whether both sides go back to one origin: one origin told twice is not two confirmations. */
  origin: z.enum(ORIGIN_RELATIONS),
  /** One plain sentence of ours with both values and both sayers. */
  explanation: z.string(),
});
export type FigureRow = Readonly<z.infer<typeof figureRowSchema>>;

/** Figures that look alike and are not compared. */
export const figureLookAlikeSchema = z.object({ left: z.string(), right: z.string(), reason: z.string() });
export type FigureLookAlike = Readonly<z.infer<typeof figureLookAlikeSchema>>;

const onlySchema = z.object({
  figures: z.array(z.string()),
  claims: z.array(z.string()),
  events: z.array(z.string()),
});
export type OnlyOne = Readonly<z.infer<typeof onlySchema>>;

/** What two documents say of one story, side by side. */
export const comparisonSchema = z.object({
  /** `${a}--${b}`, ids in order. */
  id: z.string(),
  documents: z.tuple([z.string(), z.string()]),
  figures: z.array(figureRowSchema),
  lookAlikes: z.array(figureLookAlikeSchema),
  /** Sentences that report the same thing. Score: 0 to 1. */
  statements: z.array(z.object({ left: z.array(spanSchema), right: z.array(spanSchema), score: z.number() })),
  quotes: z.array(z.object({ left: z.string(), right: z.string(), relation: z.enum(['same', 'trimmed', 'differs']) })),
  events: z.array(
    z.object({ left: z.string(), right: z.string(), relation: z.enum(['same', 'compatible', 'conflict']) }),
  ),
  names: z.array(z.object({ left: z.string(), right: z.string(), relation: z.enum(['same', 'variant']) })),
  onlyLeft: onlySchema,
  onlyRight: onlySchema,
});
export type Comparison = Readonly<z.infer<typeof comparisonSchema>>;
