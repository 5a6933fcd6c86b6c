/** Words that make a label unsure. Written for this project. */

import { wordSet } from './wordSet.ts';

/** Nouns that name no thing when they are all of a label: "average", "target", "the same period". */
export const EMPTY_LABELS: ReadonlySet<string> = wordSet(`
  average averages maximum minimum total totals sum sums amount amounts number numbers figure figures estimate estimates level levels record records
  high low peak median mean target targets threshold thresholds limit limits mark quota quotas forecast forecasts projection projections rate rates
  rise rises increase increases drop drops fall falls decline declines decrease decreases cut cuts growth gain gains jump jumps surge slump change changes
  period periods quarter half year years month months week weeks day days time times others other rest majority minority proportion portion share shares
  percentage part parts piece pieces side sides end ends range ranges difference gap score scores vote votes set total-in cost costs price prices value worth
  equivalent up down across below above below-ground yards feet metres meters one ones it them those these things thing stuff same-period group groups first second third fourth next last same previous`);

/** Nouns of which a few are no news whatever is done with them: parts of a thing, people who talk, turns of time. */
export const PASSING_NOUNS: ReadonlySet<string> = wordSet(`
  bedroom bedrooms room rooms floor floors story stories storey storeys seat seats door doors lane lanes page pages part parts piece pieces
  source sources witness witnesses spokesmen spokespeople document documents statement statements interview interviews
  period stretch span interval`);
