/** Words by which two sentences with the same nouns say two things. Written for this project. */

import { wordSet } from './wordSet.ts';

/** Words that turn a sentence into its opposite. */
export const NEGATIONS: ReadonlySet<string> = wordSet(
  'against cannot declined declines denied denies deny failed fails hardly lack lacked neither never no nobody none nor not nothing oppose opposed opposes refused refuses reject rejected rejects rule ruled unlikely unable without withdrew',
);

/** Words that put what a sentence tells into the time to come, or leave it open. */
export const PROSPECTS: ReadonlySet<string> = wordSet(
  'aims could expected expects hopes intends likely may might must plan planned plans proposal proposed proposes propose should shall threaten threatened threatens urged urges vow vowed wants will would',
);
