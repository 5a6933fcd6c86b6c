import { MEASURES, PEOPLE_MEASURES } from '../../../language/en/words/measures.ts';
import { HARM_WORDS, PLAN_WORDS, SCOPE_WORDS, STATUS_WORDS } from '../../../language/en/words/statusWords.ts';
import { isTimeWord } from '../../../language/en/words/timeWords.ts';
import type { Token } from '../../language/index.ts';
import type { Measured } from './measured.ts';

/** What tells two figures of one measure apart: status, scope, rate, plan. Sorted, each once. */
export function findQualifiers(tokens: readonly Token[], measured: Measured, what: string, measure: string): string[] {
  const found = new Set<string>();
  const word = statusWordOf(tokens, measured, what);
  const status = word && canSuffer(measure, word) ? STATUS_WORDS.get(word) : undefined;
  if (status) found.add(status);
  const scope = scopeOf(tokens, measured);
  if (scope) found.add(scope);
  const rate = rateOf(tokens, measured);
  if (rate) found.add(rate);
  if (!status && isPlanned(tokens, measured)) found.add('planned');
  return [...found].sort();
}

/** People in any status; whatever has no measure of its own where harm is done to it: miners killed, but not games lost. */
const canSuffer = (measure: string, word: string): boolean =>
  PEOPLE_MEASURES.has(measure) || (!MEASURES.has(measure) && HARM_WORDS.has(word));

/** Killed, wounded, captured …: in the noun itself, in the participle behind it, or in the verb before the number. */
function statusWordOf(tokens: readonly Token[], { first, last }: Measured, what: string): string | undefined {
  const inWhat = what
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .find((word) => STATUS_WORDS.has(word));
  if (inWhat) return inWhat;
  const before = tokens[first - 1];
  if (before && STATUS_WORDS.has(before.lower) && before.tag !== 'NOUN') return before.lower;
  const words = what.split(/\s+/).length;
  const behind = tokens.slice(last + 1 + words, last + 5 + words);
  const end = behind.findIndex((token) => token.tag === 'PUNCT' || token.tag === 'CCONJ' || token.tag === 'NUM');
  return (end < 0 ? behind : behind.slice(0, end)).find(
    (token) => token.tag !== 'NOUN' && STATUS_WORDS.has(token.lower),
  )?.lower;
}

/** "an additional 6,000", "6,000 more", "a total of 6,000". */
function scopeOf(tokens: readonly Token[], { first, last }: Measured): string | undefined {
  const near = [
    tokens[first - 1],
    tokens[last + 1],
    tokens[first - 2]?.lower === 'total' ? tokens[first - 2] : undefined,
  ];
  const isBound = tokens[first]?.lower === 'more';
  return isBound ? undefined : near.map((token) => SCOPE_WORDS.get(token?.lower ?? '')).find(Boolean);
}

/** "$2,000 a month", "60 hours per week" → "per month", "per week". */
function rateOf(tokens: readonly Token[], { last }: Measured): string | undefined {
  for (const at of [last + 1, last + 2]) {
    const [article, period] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
    if (/^(?:a|an|per|each|every)$/.test(article) && isTimeWord(period) && !/s$/.test(period)) return `per ${period}`;
  }
  return undefined;
}

const MAX_PLAN_DISTANCE = 20;

/** "6,000 troops would go": the verb of which the number is the subject speaks of what is still to come. */
function isSubjectOfPlan(tokens: readonly Token[], { last }: Measured): boolean {
  const verb = tokens.slice(last + 1, last + 5).find(({ tag }) => !/^(?:NOUN|ADJ|PROPN)$/.test(tag));
  return /^(?:will|would|shall)$/.test(verb?.lower ?? '');
}

/** Whether the verb that governs the number speaks of what is still to come: "plans to send 6,000". */
function isPlanned(tokens: readonly Token[], measured: Measured): boolean {
  const { first } = measured;
  if (isSubjectOfPlan(tokens, measured)) return true;
  for (let at = first - 1; at >= Math.max(0, first - MAX_PLAN_DISTANCE); at -= 1) {
    const token = tokens[at] as Token;
    const isVerb = token.tag === 'VERB' || token.tag === 'AUX' || token.tag === 'ADJ';
    if (PLAN_WORDS.has(token.lower) && (isVerb || tokens[at + 1]?.lower === 'to')) return true;
    if (/^(?:demands?|requests?)$/.test(token.lower) && tokens[at + 1]?.lower === 'for') return true;
    if (/^(?:that|which|who)$/.test(token.lower) && tokens[at + 1]?.tag === 'VERB') return false;
    if (/^(?:has|have|had)$/.test(token.lower) || token.text === ';') return false;
    if (token.tag === 'VERB' && /ed$/.test(token.lower) && tokens[at - 1]?.lower !== 'to') return false;
  }
  return false;
}
