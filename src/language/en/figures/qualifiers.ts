import type { Measured, StatusContext } from '../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../pipeline/language/index.ts';
import { PLAN_WORDS, REFUSAL_WORDS, SCOPE_WORDS } from '../words/statusWords.ts';
import { isTimeWord } from '../words/timeWords.ts';
import { TIME_UNITS } from '../words/units.ts';
import { argumentOf, isOfNoun } from './clauses/argument.ts';
import { isMoney } from './part.ts';
import { findStatus, isPart } from './status.ts';

/** What tells two figures of one measure apart: status, scope, rate, plan. Sorted, each once. */
export function findQualifiers(context: StatusContext): string[] {
  const { tokens, measured } = context;
  const found = new Set<string>();
  const status = findStatus(context);
  if (status) found.add(status);
  const scope = scopeOf(tokens, measured);
  if (scope) found.add(scope);
  const rate = rateOf(tokens, measured, context.end);
  if (rate) found.add(rate);
  const isPlan = isPlanned(tokens, measured) && !isBeside(context);
  if (!status && (isPlan || (context.previous.includes('planned') && isPart(context)))) found.add('planned');
  return [...found].sort();
}

/** "an additional 6,000", "6,000 more", "a total of 6,000". */
function scopeOf(tokens: readonly Token[], { first, last }: Measured): string | undefined {
  const isTotal = lowerAt(tokens, first - 1) === 'of' && lowerAt(tokens, first - 2) === 'total';
  if (isTotal) return 'total';
  if (lowerAt(tokens, first - 1) === 'of' && lowerAt(tokens, first - 2) === 'average') return 'average';
  if (lowerAt(tokens, first) === 'more') return SCOPE_WORDS.get(lowerAt(tokens, first - 1));
  return (
    SCOPE_WORDS.get(lowerAt(tokens, first - 1)) ??
    (isComparison(tokens, last + 1) ? undefined : SCOPE_WORDS.get(lowerAt(tokens, last + 1)))
  );
}

/** "40 more than", "17 percent more likely". */
const isComparison = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at + 1) === 'than' ||
  (lowerAt(tokens, at) === 'more' && tokens[at + 1]?.tag === 'ADJ' && tokens[at + 2]?.tag !== 'NOUN');

/** "$2,000 a month", "60 hours per week", "90 tonnes of dust a year", "30 cents per share" → "per month" … */
function rateOf(tokens: readonly Token[], measured: Measured, end: number): string | undefined {
  for (const at of [measured.last + 1, end + 1, measured.last + 2]) {
    const [article, period] = [lowerAt(tokens, at), tokens[at + 1]];
    if (!/^(?:a|an|per|each|every|\/)$/.test(article) || !period) continue;
    if (isTimeWord(period.lower) && !/s$/.test(period.lower) && !isMoment(lowerAt(tokens, at + 2), measured))
      return `per ${period.lower}`;
    const isOfThing =
      period.tag === 'NOUN' &&
      !isTimeWord(period.lower) &&
      at === measured.last + 1 &&
      (article === 'per' || isMoney(measured.unit) || /^(?:cent|pence)$/.test(measured.unit ?? ''));
    if (isOfThing && /^(?:per|a|an|each)$/.test(article)) return `per ${period.lower}`;
    // "$12 per diluted share"
    const isModified = article === 'per' && /^(?:ADJ|VERB)$/.test(period.tag) && tokens[at + 2]?.tag === 'NOUN';
    if (isModified && isMoney(measured.unit)) return `per ${lowerAt(tokens, at + 2)}`;
  }
  return basedRate(tokens, end) ?? wideRate(tokens, end);
}

/** "a day after", "an hour ago": when, no rate; but "$24 an hour after a year" is one. */
const isMoment = (next: string, { unit }: Measured): boolean =>
  /^(?:earlier|later|ago)$/.test(next) || (/^(?:before|after)$/.test(next) && !isMoney(unit));

/** "12 infants in 1,000 births" → "per 1,000 births". */
function basedRate(tokens: readonly Token[], end: number): string | undefined {
  if (!/^(?:per|in)$/.test(lowerAt(tokens, end + 1))) return undefined;
  const at = lowerAt(tokens, end + 2) === 'every' ? end + 3 : end + 2;
  const base = Number((tokens[at]?.text ?? '').replaceAll(',', ''));
  const isBase = tokens[at]?.tag === 'NUM' && base >= 10 && Number.isInteger(Math.log10(base));
  const noun = tokens[at + 1];
  if (!isBase || (noun?.tag !== 'NOUN' && lowerAt(tokens, end + 1) === 'in')) return undefined;
  return noun?.tag === 'NOUN' ? `per ${tokens[at]?.text} ${noun.lower}` : `per ${tokens[at]?.text}`;
}

/** "33 new cases were seen each week": the rate stands behind the verb. */
function wideRate(tokens: readonly Token[], end: number): string | undefined {
  for (let at = end + 2; at <= end + 5; at += 1) {
    if (tokens[at]?.tag === 'PUNCT' || tokens[at]?.tag === 'CCONJ') return undefined;
    const period = lowerAt(tokens, at + 1);
    if (/^(?:each|every|per)$/.test(lowerAt(tokens, at)) && isTimeWord(period) && !/s$/.test(period))
      return `per ${period}`;
  }
  return undefined;
}

/**
 * What the plan is of is another noun: "to help the return of 197 girls", "to end a nine-year war", "a $17 wage would cost
 * jobs". There the number is no plan, whatever verb stands before it.
 */
function isBeside({ tokens, measured, end }: StatusContext): boolean {
  const isSpell = measured.isAttribute && TIME_UNITS.has(measured.unit ?? '');
  const isMeant = isMoney(measured.unit) && end > measured.last && lowerAt(tokens, end + 1) === 'would';
  return isSpell || isMeant || (isOfNoun(tokens, measured) && argumentOf(tokens, measured, end) === undefined);
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
    const verdict = planAt(tokens, at);
    if (verdict !== undefined) return verdict;
  }
  return false;
}

/** Words that open a clause of its own, in which a plan before it plans nothing. */
const CLAUSES = /^(?:after|because|since|although|though|whereas|alleged|allegedly)$/;

/** Whether a word before the number makes it a plan, or settles that it is none. */
function planAt(tokens: readonly Token[], at: number): boolean | undefined {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (CLAUSES.test(token.lower) && token.tag !== 'ADV') return false;
  if (REFUSAL_WORDS.has(token.lower) && next?.lower === 'to') return false;
  const isPlan = /^(?:VERB|AUX|ADJ)$/.test(token.tag) && !/^(?:set|ready|offers?|asks?|agree[sd]?)$/.test(token.lower);
  if (PLAN_WORDS.has(token.lower) && (isPlan || next?.lower === 'to')) return true;
  if (/^(?:demands?|requests?)$/.test(token.lower) && next?.lower === 'for') return true;
  const isRelative = /^(?:that|which|who)$/.test(token.lower) && next?.tag === 'VERB';
  const isDone = /^(?:has|have|had)$/.test(token.lower) || token.text === ';';
  const isPast = token.tag === 'VERB' && /ed$/.test(token.lower) && lowerAt(tokens, at - 1) !== 'to';
  const isParticiple = token.tag === 'VERB' && /ing$/.test(token.lower) && lowerAt(tokens, at - 1) === ',';
  return isRelative || isDone || isPast || isParticiple ? false : undefined;
}
