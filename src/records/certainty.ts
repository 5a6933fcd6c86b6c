import { z } from 'zod';

/** How sure the one who says it is, from plain statement to denial. */
export const CERTAINTIES = ['stated', 'estimated', 'believed', 'alleged', 'unconfirmed', 'denied', 'expected'] as const;
export const certaintySchema = z.enum(CERTAINTIES);
export type Certainty = z.infer<typeof certaintySchema>;
