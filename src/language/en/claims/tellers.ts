import type { Teller } from '../../../pipeline/evidence/claims/rules.ts';
import { isQuotationMark, type Token } from '../../../pipeline/language/index.ts';
import type { Span } from '../../../records/index.ts';
import { isPossessive, phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { subjectAfter } from '../grammar/subjectAfter.ts';
import { isReportForm, sayerAt } from './cues.ts';
import { readSpeaker } from './speakers.ts';

/** Between a verb and the words that it brings stand no more tokens: "told her over dinner,". */
const REACH = 8;

/**
 * Whose words stand in quotation marks from `start` to `end`, where a sentence of somebody else holds them: "Lund testified
 * that the mayor told him, “…”" → the mayor; "was fined by the harbour office for “…”" → the harbour office; "“…,” he
 * muttered, police said" → he; `own`: who makes the claim. Far from the words it may be either: nobody is sure. Undefined where nobody else is named.
 */
export function tellerOf(tokens: readonly Token[], { start, end }: Span, own?: Span): Teller | undefined {
  const closing = closerOf(tokens, end);
  if (closing && tokens[closing.first]?.start !== own?.start) return { range: closing, isSure: true };
  const before = tokens.findLastIndex((token) => token.end <= start && token.tag !== 'PUNCT');
  const agent = agentBefore(tokens, before);
  if (agent) return { range: agent, isSure: true };
  const verb = tokens.findLastIndex(({ tag, isQuoted }, at) => at <= before && tag === 'VERB' && !isQuoted);
  const near = verb >= 0 && isNear(tokens, verb, before) ? sayerAt(tokens, verb) : undefined;
  if (near) return { range: near, isSure: true };
  const far = farSayer(tokens, before);
  return far && { range: far, isSure: false };
}

/** Whether the words follow a verb closely, with no other clause between. */
const isNear = (tokens: readonly Token[], verb: number, last: number): boolean =>
  last - verb < REACH && tokens.slice(verb + 1, last + 1).every(({ tag }) => tag !== 'AUX' && tag !== 'SCONJ');

/** "Lund said the owner had defended the late work on the quay “…”": who says something in the clause that the words end. */
function farSayer(tokens: readonly Token[], last: number): Range | undefined {
  const mark = tokens.findLastIndex(
    ({ text, isQuoted }, at) => at <= last && !isQuoted && /^(?:[,;:—–]|--)$/.test(text),
  );
  const verb = tokens.findLastIndex(
    (token, at) => at > mark && at <= last && token.tag === 'VERB' && sayerAt(tokens, at) !== undefined,
  );
  return verb < 0 ? undefined : sayerAt(tokens, verb);
}

/** "“…,” he muttered", "“…,” muttered the driver": who says the words right behind them. */
function closerOf(tokens: readonly Token[], end: number): Range | undefined {
  let at = tokens.findIndex((token) => token.start >= end);
  const isClosed = /^[,.?!…]$/.test(tokens[at - 1]?.text ?? '') || /^[,.]$/.test(tokens[at + 1]?.text ?? '');
  if (at < 0 || !isClosed) return undefined;
  while (isQuotationMark(tokens[at]) || /^[,.]$/.test(tokens[at]?.text ?? '')) at += 1;
  const token = tokens[at];
  if (!token || token.isQuoted) return undefined;
  if (isReportForm(token.lower)) return subjectAfter(tokens, at);
  const isPronoun = token.tag === 'PRON' && !isPossessive(token);
  const subject = isPronoun ? { first: at, last: at } : phraseStartingAt(tokens, at);
  const verb = subject && tokens[subject.last + 1];
  return verb?.tag === 'VERB' && isReportForm(verb.lower) ? subject : undefined;
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
