/** Words that make a number one told in passing. Written for this project. */

import { wordSet } from './wordSet.ts';

/** Nouns of which a few are no news whatever is done with them: parts of a thing, people who talk, turns of time. */
export const PASSING_NOUNS: ReadonlySet<string> = wordSet(`
  bedroom bedrooms room rooms floor floors story stories storey storeys seat seats door doors lane lanes page pages part parts piece pieces
  source sources witness witnesses spokesmen spokespeople document documents statement statements interview interviews
  period stretch span interval`);
