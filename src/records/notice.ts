import { z } from 'zod';

/** Something that a person should know of one input: what is doubtful or wrong, and what to do. */
export const noticeSchema = z.object({
  /** Path relative to `seeds/` or `content/`. */
  file: z.string(),
  /** Rejected: the file is not published. Notice: it is, and this is what was done to it. */
  kind: z.enum(['rejected', 'notice']),
  /** The check that found it, in kebab case: "no-text-layer". */
  rule: z.string(),
  /** What is there and what is wanted, without a full stop. */
  reason: z.string(),
  /** What to do about it. */
  fix: z.string(),
  /** Line in the file, from 1. */
  line: z.int().positive().optional(),
});
export type Notice = Readonly<z.infer<typeof noticeSchema>>;
