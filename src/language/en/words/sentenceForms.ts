import { NAMED_THINGS } from './namedThings.ts';

/** “Is it late?” Ana Ruiz said: the frame belongs to the sentence that it follows. */
export const FRAME_AFTER =
  /^(?:(?:\p{Lu}[\p{L}.’'-]*|the|of|a)\s+){1,6}(?:said|says|asked|asks|told|wrote|added|tweeted|replied|continued|exclaimed|joked|quipped|responded|shouted|texted|messaged|demanded|wondered)\b/u;

/** Before a name in quotation marks: the newspaper “Rodong Sinmun”, an expert from “Boston College”. */
export const NAMED_BEFORE = new RegExp(String.raw`\b(?:${[...NAMED_THINGS].join('|')}|college|from|at|of)\s*$`, 'i');

/** Words that a title or a name writes small. */
export const SMALL_IN_TITLES = /^(?:of|the|and|for|in|on|a|to)$/;

/** "is to open": a clause about what is still to come. */
export const IS_TO = /\b(?:is|are|was|were) to \p{Ll}/u;

/** What hangs on a word behind an apostrophe: "she's", "they'll". */
export const CLITICS = 's|S|re|ve|ll|d|m';
