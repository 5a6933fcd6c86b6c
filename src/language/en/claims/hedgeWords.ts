import { weaker } from '../../../pipeline/evidence/certainty.ts';
import type { Certainty } from '../../../records/index.ts';

/** Words that weaken what stands beside them, with the certainty that they leave. */
const HEDGES: readonly { certainty: Certainty; pattern: RegExp }[] = [
  {
    certainty: 'unconfirmed',
    pattern:
      /\b(?:unconfirmed|unverified|unofficial|rumou?rs?|could not be (?:independently )?(?:verified|confirmed))\b/i,
  },
  {
    certainty: 'alleged',
    pattern:
      /\b(?:alleged(?:ly)?|reportedly|purported(?:ly)?|supposed(?:ly)?|apparently|an? reported|(?:is|are) said to)\b/i,
  },
  {
    certainty: 'believed',
    pattern: /\b(?:believed|thought|suspected|presumed|likely|probably|may have|might have|appears? to|seems? to)\b/i,
  },
  { certainty: 'estimated', pattern: /\b(?:estimated?|estimates|an estimated|ballpark)\b/i },
  {
    certainty: 'expected',
    pattern:
      /\b(?:expected to|projected|forecast|aiming to|is to|are to|plans? to|planned to|preparing to|intends? to|set to|would send|will)\b/i,
  },
];

/** The certainty of what stands in `words`, given what the frame lends it. */
export function hedge(words: string, frame: Certainty): Certainty {
  const found = HEDGES.find(({ pattern }) => pattern.test(words));
  return found ? weaker(frame, found.certainty) : frame;
}
