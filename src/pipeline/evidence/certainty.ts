import type { Certainty } from '../../records/index.ts';

/** From the surest to the least sure; a plan is no fact yet, a denial is none at all. */
const ORDER: readonly Certainty[] = ['stated', 'expected', 'estimated', 'believed', 'alleged', 'unconfirmed', 'denied'];

/** The less sure of two. */
export const weaker = (a: Certainty, b: Certainty): Certainty => (ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b);
