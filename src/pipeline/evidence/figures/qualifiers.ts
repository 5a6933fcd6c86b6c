import type { Token } from '../../language/index.ts';
import { PEOPLE_MEASURES } from '../../lexicon/measures.ts';
import { PLAN_WORDS, SCOPE_WORDS, STATUS_WORDS } from '../../lexicon/statusWords.ts';
import { isTimeWord } from '../../lexicon/timeWords.ts';
import type { Measured } from './measured.ts';

/** What tells two figures of one measure apart: status, scope, rate, plan. Sorted, each once. */
export function findQualifiers(tokens: readonly Token[], measured: Measured, what: string, measure: string): string[] {
  const found = new Set<string>();
  const status = PEOPLE_MEASURES.has(measure) ? statusOf(tokens, measured, what) : undefined;
  if (status) found.add(status);
  const scope = scopeOf(tokens, measured);
  if (scope) found.add(scope);
  const rate = rateOf(tokens, measured);
  if (rate) found.add(rate);
  if (!status && isPlanned(tokens, measured)) found.add('planned');
  return [...found].sort();
}

/** Killed, wounded, captured …: by the noun itself, by the participle behind it, or by the verb before the number. */
function statusOf(tokens: readonly Token[], { first, last }: Measured, what: string): string | undefined {
  const inWhat = what
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map((word) => STATUS_WORDS.get(word))
    .find(Boolean);
  if (inWhat) return inWhat;
  const before = tokens[first - 1];
  const verb = before && STATUS_WORDS.get(before.lower);
  if (verb && before.tag !== 'NOUN') return verb;
  const words = what.split(/\s+/).length;
  const behind = tokens.slice(last + 1 + words, last + 5 + words);
  const end = behind.findIndex((token) => token.tag === 'PUNCT' || token.tag === 'CCONJ' || token.tag === 'NUM');
  return (end < 0 ? behind : behind.slice(0, end))
    .filter((token) => token.tag !== 'NOUN')
    .map((token) => STATUS_WORDS.get(token.lower))
    .find(Boolean);
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

const MAX_PLAN_DISTANCE = 12;

/** Whether the verb that governs the number speaks of what is still to come: "plans to send 6,000". */
function isPlanned(tokens: readonly Token[], { first }: Measured): boolean {
  for (let at = first - 1; at >= Math.max(0, first - MAX_PLAN_DISTANCE); at -= 1) {
    const token = tokens[at] as Token;
    if (PLAN_WORDS.has(token.lower) && (token.tag === 'VERB' || token.tag === 'AUX' || token.tag === 'ADJ'))
      return true;
    if (/^(?:has|have|had)$/.test(token.lower) || token.text === ';') return false;
    if (token.tag === 'VERB' && /ed$/.test(token.lower) && tokens[at - 1]?.lower !== 'to') return false;
  }
  return false;
}
