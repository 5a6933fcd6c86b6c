import { z } from 'zod';

/** An address that was published and has no page of its own any more. */
export const departureSchema = z.object({
  /** Relative to the base, with its last slash. */
  from: z.string(),
  /** What stands there instead; absent: a page says what became of it. */
  to: z.string().optional(),
  /** What it was: "600 soldiers, South Korea’s spy agency". */
  title: z.string(),
  /** What became of it. */
  reason: z.string(),
  /** Pages where a reader may go on, with what they are called. */
  onward: z.array(z.object({ path: z.string(), title: z.string() })),
});
export type Departure = Readonly<z.infer<typeof departureSchema>>;
