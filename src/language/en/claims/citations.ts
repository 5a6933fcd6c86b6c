import type { Citation } from '../../../pipeline/evidence/claims/rules.ts';
import { isQuotationMark, type Sentence, type Token } from '../../../pipeline/language/index.ts';
import { phraseStartingAt, startsClause } from '../grammar/phrases.ts';
import { VERBS } from '../words/verbs.ts';
import { verbLemma } from './cues.ts';
import { kindOfNoun } from './speakerKinds.ts';
import { readSpeaker } from './speakers.ts';

/**
 * "…, citing the harbour police", "quoting an aide": the one from whom another has what is said. Nothing where what is
 * cited is no speaker: "citing high fuel prices".
 */
export function findCitations({ tokens }: Sentence): Citation[] {
  return tokens.flatMap((token, index) => {
    if (token.isQuoted || !/ing$/.test(token.lower) || !takesCited(token)) return [];
    const source = phraseStartingAt(tokens, index + 1);
    if (
      !source ||
      isExample(tokens, source) ||
      isTelling(tokens, source.last + 1) ||
      isQuotationMark(tokens[index + 1]) ||
      startsClause(tokens, index + 1)
    )
      return [];
    const { canSpeak, kind, name, pronoun, headToken } = readSpeaker(tokens, source);
    const isSpeaker = canSpeak && !pronoun && (kind !== undefined || name !== undefined);
    const isNamed = isSpeaker && (name !== undefined || kindOfNoun(tokens[headToken] as Token) !== undefined);
    return isNamed ? [{ cue: { first: index, last: index }, source: beforeAs(tokens, source) }] : [];
  });
}

/** "citing Elm and Oak, which rank seventh and eighth": examples, of which something is told. */
const isExample = (tokens: readonly Token[], { last }: { last: number }): boolean =>
  tokens[last + 1]?.lower === ',' && /^(?:which|where|whose)$/.test(tokens[last + 2]?.lower ?? '');

/** "citing papers that revealed orders": what the papers tell stands in their own clause, and no more of the sentence is theirs. */
const isTelling = (tokens: readonly Token[], at: number): boolean =>
  /^(?:that|which)$/.test(tokens[at]?.lower ?? '') && /^(?:VERB|AUX)$/.test(tokens[at + 1]?.tag ?? '');

const takesCited = (token: Token): boolean => VERBS.get(verbLemma(token))?.frames.includes('cite') === true;

/** "quoting the minister as saying": the phrase without what follows. */
function beforeAs(tokens: readonly Token[], { first, last }: { first: number; last: number }) {
  const as = tokens.findIndex(({ lower }, at) => at > first && at <= last && lower === 'as');
  return { first, last: as < 0 ? last : as - 1 };
}
