import type { Token } from '../../../pipeline/language/index.ts';
import { phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { actorOf } from './cues.ts';
import { readSpeaker } from './speakers.ts';

/** Between a verb and the words that it brings stand no more tokens: "told her over dinner,". */
const REACH = 8;

/**
 * Whose words stand in quotation marks at the offset `at`, where a sentence of somebody else holds them: "Lund testified
 * that the mayor told him, “…”" → the mayor; "was fined by the harbour office for “…”" → the harbour office. Undefined
 * where nobody is named so.
 */
export function tellerOf(tokens: readonly Token[], at: number): Range | undefined {
  const before = tokens.findLastIndex(({ end, tag }) => end <= at && tag !== 'PUNCT');
  return agentBefore(tokens, before) ?? (verbIsNear(tokens, before) ? actorOf(tokens, at) : undefined);
}

/** Whether a verb stands near before the words, with no other verb between. */
function verbIsNear(tokens: readonly Token[], last: number): boolean {
  const verb = tokens.findLastIndex(({ tag, isQuoted }, index) => index <= last && tag === 'VERB' && !isQuoted);
  const between = tokens.slice(verb + 1, last + 1);
  return verb >= 0 && last - verb < REACH && between.every(({ tag }) => tag !== 'AUX' && tag !== 'SCONJ');
}

const LEADS = /^(?:for|of|as|over)$/;

/** "accused by the union of “…”", "fined by the office for “…”": the doer of a passive right before the words. */
function agentBefore(tokens: readonly Token[], last: number): Range | undefined {
  const end = LEADS.test(tokens[last]?.lower ?? '') ? last - 1 : last;
  const by = tokens.findLastIndex(({ lower }, index) => lower === 'by' && index <= end && index > end - REACH);
  const isPassive = /(?:ed|en|wn)$/.test(tokens[by - 1]?.lower ?? '') && tokens[by - 1]?.tag === 'VERB';
  const agent = isPassive ? phraseStartingAt(tokens, by + 1) : undefined;
  return agent && agent.last === end && readSpeaker(tokens, agent).canSpeak ? agent : undefined;
}
