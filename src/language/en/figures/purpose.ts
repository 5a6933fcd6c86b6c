import type { Measured } from '../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../pipeline/language/index.ts';
import { MONEY_VERBS } from '../words/countedWords.ts';
import { governorBefore, relativeVerb } from './clause.ts';
import { isMoney } from './part.ts';

/** A sum of which nothing but its verb is told: "raised", "cost". */
export const sumOfPurpose = (tokens: readonly Token[], measured: Measured): string | undefined =>
  purposeOf(tokens, measured) ?? costVerb(tokens, measured);

/** "costs", "will run you", "set the town back". */
const costVerb = (tokens: readonly Token[], measured: Measured): string | undefined => {
  if (!isMoney(measured.unit)) return undefined;
  const at = governorBefore(tokens, measured.first)?.verb ?? -1;
  const verb = lowerAt(tokens, at);
  const isRun = /^(?:run|runs|ran)$/.test(verb) && tokens[at + 1]?.tag === 'PRON';
  return /^cost(?:s|ing)?$/.test(verb) || isRun ? (isRun ? 'cost' : verb) : undefined;
};

/** Of a sum, the verb of money that governs it, with its particle: "raised", "asked for". */
export function purposeOf(tokens: readonly Token[], measured: Measured): string | undefined {
  if (!isMoney(measured.unit)) return undefined;
  const at = relativeVerb(tokens, measured.last) ?? governorBefore(tokens, measured.first)?.verb;
  const verb = tokens[at ?? -1];
  if (at === undefined || !verb || !MONEY_VERBS.has(verb.lower)) return undefined;
  const particle = lowerAt(tokens, at + 1);
  return /^(?:for|aside|out|in|up|off)$/.test(particle) && at + 1 !== measured.first
    ? `${verb.lower} ${particle}`
    : verb.lower;
}
