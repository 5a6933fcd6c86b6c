import { briefing } from './briefing.ts';
import { count } from './counts.ts';
import { evidence } from './evidence.ts';
import { source } from './source.ts';

/** English. */
export const en = { briefing, count, evidence, source } as const;
