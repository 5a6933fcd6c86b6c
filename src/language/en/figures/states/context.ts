import type { Measured } from '../../../../pipeline/evidence/figures/rules.ts';
import type { Token } from '../../../../pipeline/language/index.ts';

/** What is known of a number when what is said of those whom it counts is looked for. `end`: last token of their noun phrase. */
export type StateContext = Readonly<{ tokens: readonly Token[]; measured: Measured; end: number; hasStatus: boolean }>;
