import { isQuotationMark, type Token } from '../../../pipeline/language/index.ts';
import { NOT_CONFIRMED } from '../words/caveatCues.ts';
import { DENIABLE_NOUNS } from '../words/reportingNouns.ts';

/** Whether a noun names what somebody else has said: "claims", "rumour". */
export const isDeniableNoun = (word: string): boolean =>
  DENIABLE_NOUNS.has(word) || /^(?:figure|figures|number|numbers|footage|video|images|toll|information)$/.test(word);

/**
 * Index of the first token with which a sentence says, outside quotation marks, that something was not confirmed: "Reports
 * of a fire could not be verified" → 4. Undefined where it does not.
 */
export function doubtAt(tokens: readonly Token[]): number | undefined {
  const words = tokens.map((token) => (token.isQuoted || isQuotationMark(token) ? '"' : token.lower)).join(' ');
  const match = NOT_CONFIRMED.exec(words);
  return match ? words.slice(0, match.index).split(' ').length - 1 : undefined;
}
