import type { Certainty } from '../../../records/index.ts';

/** Words that weaken what they stand beside, and what they leave of its certainty. */
export type Hedge = Readonly<{
  name: string;
  /**
   * `clause`: the main clause of what is said, in small letters; all that match count. `words`: a source with the adverbs of
   * its verb, or the words round a figure; the first that matches counts.
   */
  holdsIn: 'clause' | 'words';
  certainty: Certainty;
  pattern: RegExp;
}>;

/** One who speaks of their own mind: "we fear", "it also believes". */
const SELF = '^(?:that )?(?:i|we|he|she|it|they)(?: (?:also|still|now|would|do|does|did))? ';

/** All hedges of English, those of words from the least sure to the surest. */
export const HEDGES: readonly Hedge[] = [
  {
    name: 'own denial',
    holdsIn: 'clause',
    certainty: 'denied',
    pattern: new RegExp(`${SELF}(?:den(?:y|ies)|rejects?|disputes?)\\b`),
  },
  {
    name: 'untrue',
    holdsIn: 'clause',
    certainty: 'denied',
    pattern: /^(?:that )?(?:it is|it's|it was) (?:\p{L}+ )?(?:untrue|false|not true|a lie)\b(?! ?-| positive| alarm)/u,
  },
  {
    name: 'false report',
    holdsIn: 'clause',
    certainty: 'denied',
    pattern:
      /\b(?:reports?|rumou?rs?|claims?|allegations?|accusations?|stories)\b.* (?:is|are|was|were) (?:\p{L}+ly )?(?:false|untrue|wrong|baseless|lies|a lie|fabricated|unfounded)\b/u,
  },
  {
    name: 'rumour',
    holdsIn: 'clause',
    certainty: 'unconfirmed',
    pattern: /\b(?:unverified|unconfirmed|unsubstantiated) \p{L}+/u,
  },
  {
    name: 'hearsay',
    holdsIn: 'clause',
    certainty: 'alleged',
    pattern:
      /\b(?:reportedly|allegedly|purportedly|supposedly)\b|\b(?:is|are|was|were) (?:said to|reported to (?:be|have)|alleged to|accused of)\b/,
  },
  {
    name: 'own thought',
    holdsIn: 'clause',
    certainty: 'believed',
    pattern: new RegExp(
      `${SELF}(?:thinks?|believe[sd]?|fear(?:s|ed)?|suspect(?:s|ed)?|guess(?:es)?|assumes?|suppose?)\\b(?! in\\b)`,
    ),
  },
  {
    name: 'likelihood',
    holdsIn: 'clause',
    certainty: 'believed',
    pattern:
      /\b(?:probably|possibly|presumably|perhaps|most likely|it (?:is|was) (?:likely|possible|probable)|seems? to (?:me|us) that)\b/,
  },
  { name: 'own estimate', holdsIn: 'clause', certainty: 'estimated', pattern: new RegExp(`${SELF}estimates?\\b`) },
  {
    name: 'intention',
    holdsIn: 'clause',
    certainty: 'expected',
    pattern: new RegExp(
      `${SELF}(?:(?:plan|intend|hope|aim)s? to|(?:expect|predict|project)(?:s|ed)?|(?:is|are|was|were) (?:planning|preparing|hoping) to)\\b`,
    ),
  },
  {
    name: 'announced plan',
    holdsIn: 'clause',
    certainty: 'expected',
    pattern: /^(?:its|his|her|their|a|the) (?:intention|intentions|plan|plans) to\b(?!.* (?:is|are|was|were)\b)/,
  },
  {
    name: 'unconfirmed words',
    holdsIn: 'words',
    certainty: 'unconfirmed',
    pattern:
      /\b(?:unconfirmed|unverified|unofficial|rumou?rs?|could not be (?:independently )?(?:verified|confirmed))\b/i,
  },
  {
    name: 'alleged words',
    holdsIn: 'words',
    certainty: 'alleged',
    pattern:
      /\b(?:alleged(?:ly)?|reportedly|purported(?:ly)?|supposed(?:ly)?|apparently|an? reported|(?:is|are) said to)\b/i,
  },
  {
    name: 'believed words',
    holdsIn: 'words',
    certainty: 'believed',
    pattern: /\b(?:believed|thought|suspected|presumed|likely|probably|may have|might have|appears? to|seems? to)\b/i,
  },
  {
    name: 'estimated words',
    holdsIn: 'words',
    certainty: 'estimated',
    pattern: /\b(?:estimated?|estimates|an estimated|ballpark)\b/i,
  },
  {
    name: 'expected words',
    holdsIn: 'words',
    certainty: 'expected',
    pattern:
      /\b(?:expected to|projected|forecast|aiming to|is to|are to|plans? to|planned to|preparing to|intends? to|set to|would send|will)\b/i,
  },
];
