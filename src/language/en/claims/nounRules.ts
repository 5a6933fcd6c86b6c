import { weaker } from '../../../pipeline/evidence/certainty.ts';
import { trimRange } from '../../../pipeline/evidence/claims/frame.ts';
import type { FoundFrame, PhraseRule } from '../../../pipeline/evidence/claims/rules.ts';
import { isQuotationMark, type Sentence, type Token } from '../../../pipeline/language/index.ts';
import { phraseEndingAt, phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { mainSubject } from '../grammar/subjects.ts';
import { DENIABLE_NOUNS, REPORTING_NOUNS } from '../words/reportingNouns.ts';
import { takesStatement } from './cues.ts';
import { doubtAt } from './doubt.ts';

/** "Ruiz’s claim that it is late", "the claim by Ruiz that it is late". */
function reportingNoun({ tokens }: Sentence): FoundFrame[] {
  return tokens.flatMap((token, index) => {
    const certainty = REPORTING_NOUNS.get(singular(token));
    if (!certainty || token.isQuoted || token.tag === 'VERB') return [];
    const by =
      tokens[index + 1]?.lower === 'by' || tokens[index + 1]?.lower === 'from'
        ? phraseStartingAt(tokens, index + 2)
        : undefined;
    const start = contentAfterNoun(tokens, (by ? by.last : index) + 1);
    const content = start && trimRange(tokens, { first: start, last: clauseEnd(tokens, start) });
    if (!content) return [];
    const isDoubted = isUnconfirmed(tokens, index);
    return [
      {
        source: by ?? possessorBefore(tokens, index) ?? giverBefore(tokens, index),
        cue: { first: index, last: index },
        content: [content],
        certainty: isDoubted ? weaker(certainty, 'unconfirmed') : certainty,
      },
    ];
  });
}

const singular = (token: Token): string => (token.tag === 'NOUN' ? token.lemma : token.lower).toLowerCase();

/** To the comma that is not inside quotation marks, or to where the sentence doubts it, else to the end. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  const comma = tokens.findIndex((token, index) => index > from + 3 && token.lower === ',' && !token.isQuoted);
  const closing = tokens.findIndex(
    (token, index) =>
      index > from + 3 && isQuotationMark(token) && tokens[index - 1]?.text === ',' && index + 1 < tokens.length,
  );
  if (closing > 0 && (comma < 0 || closing < comma)) return closing;
  const doubt = doubtAt(tokens) ?? -1;
  return Math.min(comma < 0 ? tokens.length : comma, doubt > from ? doubt : tokens.length) - 1;
}

function possessorBefore(tokens: readonly Token[], noun: number): Range | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at -= 1) {
    const token = tokens[at] as Token;
    if (token.lower === "'s" || token.lower === "'") {
      const owner = phraseEndingAt(tokens, at - 1);
      return owner ? { first: owner.first, last: at } : null;
    }
    if (['his', 'her', 'its', 'their'].includes(token.lower)) return holderBefore(tokens, at);
    if (token.tag !== 'ADJ' && token.tag !== 'NOUN' && token.tag !== 'ADV') return null;
  }
  return null;
}

/** "Luke expressed his belief that": the subject of the verb before; else the possessive itself. */
function holderBefore(tokens: readonly Token[], possessive: number): Range {
  const isExpressed = /^(?:express|voice|repeat|reiterate|announce|declare|withdr[ae]w|retract|share|stress)/.test(
    tokens[possessive - 1]?.lower ?? '',
  );
  return (isExpressed ? mainSubject(tokens, possessive) : undefined) ?? { first: possessive, last: possessive };
}

/** Where what a noun reports begins: "the claim that", "their plan is to", "the forecast was that"; undefined elsewhere. */
function contentAfterNoun(tokens: readonly Token[], at: number): number | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.lower === 'that') return isRelative(second) ? undefined : at;
  const isCopula = first?.tag === 'AUX' && /^(?:is|was)$/.test(first.lower);
  return isCopula && /^(?:that|to)$/.test(second?.lower ?? '') ? at + 1 : undefined;
}

/** "the claim that began it": "that" is the subject of a clause about the noun. */
const isRelative = (next: Token | undefined): boolean => next?.tag === 'VERB' || next?.tag === 'AUX';

function giverBefore(tokens: readonly Token[], noun: number): Range | null {
  const verb = tokens.slice(0, noun).findLastIndex(({ tag }) => tag === 'VERB' || tag === 'AUX');
  const isGiven = verb > 0 && noun - verb <= 4 && takesStatement(tokens[verb]);
  return isGiven ? (mainSubject(tokens, noun) ?? null) : null;
}

const UNCONFIRMED = /^(?:unverified|unconfirmed|unsubstantiated|uncorroborated|unofficial)$/;

/** Whether a sentence itself says that what a noun in it reports was not confirmed. */
const isUnconfirmed = (tokens: readonly Token[], noun: number): boolean =>
  tokens.slice(Math.max(0, noun - 2), noun).some(({ lower }) => UNCONFIRMED.test(lower)) ||
  doubtAt(tokens) !== undefined;

/** "Rumor has it that it is late", "unconfirmed reports have it that". */
function hasItThat({ tokens }: Sentence): FoundFrame[] {
  return tokens.flatMap((token, index) => {
    if (!DENIABLE_NOUNS.has(token.lower) || token.isQuoted) return [];
    const [has, it, that] = tokens.slice(index + 1, index + 4).map(({ lower }) => lower);
    if (!/^(?:has|have|had)$/.test(has ?? '') || it !== 'it' || that !== 'that') return [];
    const content = trimRange(tokens, { first: index + 3, last: clauseEnd(tokens, index + 3) });
    const cue = { first: index, last: index + 2 };
    return content ? [{ source: null, cue, content: [content], certainty: 'unconfirmed' as const }] : [];
  });
}

/** "Reports of cholera could not be confirmed", "unverified claims of 40 dead": what such a report is of. */
function unconfirmedReport({ tokens }: Sentence): FoundFrame[] {
  return tokens.flatMap((token, index) => {
    const isReport = DENIABLE_NOUNS.has(token.lower) && token.tag !== 'VERB' && !token.isQuoted;
    const phrase =
      isReport && /^(?:of|about)$/.test(tokens[index + 1]?.lower ?? '')
        ? phraseStartingAt(tokens, index + 2)
        : undefined;
    if (!phrase || !isUnconfirmed(tokens, index)) return [];
    const cue = { first: index, last: index };
    return [{ source: possessorBefore(tokens, index), cue, content: [phrase], certainty: 'unconfirmed' as const }];
  });
}

/** Rules for nouns that report, in the order in which they are tried. */
export const NOUN_RULES: readonly PhraseRule[] = [
  { name: 'reporting-noun', extract: reportingNoun, namesNobody: 'doubtful' },
  { name: 'has-it-that', extract: hasItThat, namesNobody: 'always' },
  { name: 'unconfirmed-report', extract: unconfirmedReport, namesNobody: 'always' },
];
