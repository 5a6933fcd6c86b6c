import { isQuotationMark, lowerAt, type Token } from '../../../../pipeline/language/index.ts';
import type { Range } from '../../grammar/phrases.ts';
import { VAGUE_NUMBERS } from '../../words/numberWords.ts';
import { ASIDE_OPENERS, PLAIN_REPORTS } from '../../words/segmentWords.ts';
import { clauseVerb, finiteness } from './finite.ts';
import { isDash, type Segment, segmentsOf } from './segments.ts';
import { tearOf } from './sound.ts';

/**
 * The clause of a number: its verb with subject and objects, from one real end to the next, as tokens. `within`: what
 * somebody says of it, or the sentence. Undefined where that holds no clause.
 */
export function clauseAround(tokens: readonly Token[], number: Range, within: Range): Range | undefined {
  const inside = bracketAround(tokens, number, within) ?? within;
  const segments = segmentsOf(tokens, inside);
  const at = segments.findIndex(({ first, last }) => first <= number.first && number.first <= last);
  if (at < 0) return undefined;
  const from = startOf(tokens, segments, at, number);
  const first = segments[from]?.first ?? inside.first;
  const last = Math.max(number.last, endOf(tokens, segments, first, at, number));
  const isWhole = within.first === 0 && within.last === tokens.length - 1;
  const isClause = segments.slice(from).some((each) => each.isClause) && !isVerb(tokens[first]);
  if (!isWhole && !isClause) return undefined;
  const clause = trimmed(tokens, number, balanced(tokens, { first, last }));
  if (tearOf(tokens, clause, inside) === undefined) return clause;
  return isWhole ? trimmed(tokens, number, within) : undefined;
}

/** The words between brackets, where a clause stands there round the number. */
function bracketAround(tokens: readonly Token[], number: Range, within: Range): Range | undefined {
  const open = tokens.findLastIndex(
    ({ text }, at) => at < number.first && at >= within.first && /^[()[\]]$/.test(text),
  );
  const close = tokens.findIndex(({ text }, at) => at > number.last && at <= within.last && /^[()[\]]$/.test(text));
  const isPair = /^[([]$/.test(tokens[open]?.text ?? '') && /^[)\]]$/.test(tokens[close]?.text ?? '');
  if (!isPair) return undefined;
  const inside = { first: open + 1, last: close - 1 };
  return clauseVerb(tokens, inside) === undefined ? undefined : inside;
}

/** So many words may a clause have for the sake of what its pronoun or its bare number means. */
const MOST_WITH_REFERENT = 40;

/** The stretch where the clause begins: the nearest that has subject and verb, with the scene that is set before it. */
function startOf(tokens: readonly Token[], segments: readonly Segment[], at: number, number: Range): number {
  let from = clauseStart(tokens, segments, at);
  while (from > 0 && !isFirst(segments[from]) && hangs(tokens, segments[from] as Segment, number)) {
    const before = clauseStart(tokens, segments, from - 1);
    if ((segments[at]?.last ?? 0) - (segments[before]?.first ?? 0) > MOST_WITH_REFERENT) break;
    from = before;
  }
  return opensBefore(tokens, segments, from) ? 0 : from;
}

const isFirst = (segment: Segment | undefined): boolean => segment?.behind === 'report' || segment?.behind === 'start';

/** Back to where the clause of a stretch begins: to its own start, or that of the one whose part it is. */
function clauseStart(tokens: readonly Token[], segments: readonly Segment[], at: number): number {
  // "The mayor, a former clerk, won": the subject stands before what is said by the way
  const isPredicate =
    /^(?:VERB|AUX|ADV)$/.test(tokens[segments[at]?.first ?? 0]?.tag ?? '') && !isForm(tokens, segments[at]);
  let from = at;
  while (from > 0 && !isFirst(segments[from])) {
    const { isClause, behind, first } = segments[from] as Segment;
    const opensAnew = behind === 'and' || behind === 'joint' || tokens[first]?.tag === 'CCONJ';
    if (isPredicate ? from < at && opensAnew : isClause) break;
    from -= 1;
  }
  return from;
}

const isForm = (tokens: readonly Token[], segment: Segment | undefined): boolean =>
  /ing$/.test(lowerAt(tokens, segment?.first ?? -1));

const POINTING = /^(?:it|they|he|she|this|these|those|we|i)$/;

/** Whether a clause needs the one before it to be understood: "they held 31", "54 more were hurt", "put the figure at 40". */
function hangs(tokens: readonly Token[], { first }: Segment, number: Range): boolean {
  let at = first;
  while (tokens[at]?.tag === 'CCONJ') at += 1;
  if (POINTING.test(lowerAt(tokens, at))) return true;
  const isOther = number.first > at && isNumber(tokens[at]);
  const last = isOther ? at : number.last;
  const behind = tokens[behindBracket(tokens, last)];
  const isBare =
    (isOther || number.first <= at + 2) &&
    (/^(?:VERB|AUX|ADP)$/.test(behind?.tag ?? '') || /^(?:more|others)$/.test(behind?.lower ?? ''));
  const isToll = tokens
    .slice(first, number.first)
    .some(
      ({ lower }, index) =>
        lower === 'the' &&
        /^(?:figure|number|total|toll)$/.test(lowerAt(tokens, first + index + 1)) &&
        lowerAt(tokens, first + index + 2) !== 'of',
    );
  return (isBare && lowerAt(tokens, last + 1) !== 'of') || isToll;
}

const isNumber = (token: Token | undefined): boolean => token?.tag === 'NUM' || VAGUE_NUMBERS.has(token?.lower ?? '');

/** Past "(99%)" behind a number. */
function behindBracket(tokens: readonly Token[], last: number): number {
  if (lowerAt(tokens, last + 1) !== '(') return last + 1;
  const close = tokens.findIndex(({ text }, at) => at > last && text === ')');
  return close > 0 ? close + 1 : last + 1;
}

/** "Of the 25 boats,", "In March,", "Heavy rain,": the beginning of a sentence that is no clause, and not who says it. */
const opensBefore = (tokens: readonly Token[], segments: readonly Segment[], from: number): boolean =>
  from > 0 &&
  from <= MOST_OPENINGS &&
  segments[from]?.behind === 'comma' &&
  lowerAt(tokens, segments[0]?.first ?? 0) !== 'according' &&
  segments.slice(0, from).every(({ isClause, behind }) => !isClause && /^(?:start|comma)$/.test(behind));
const MOST_OPENINGS = 3;

/** The last token of the clause: as far as its verb, and what is listed or stands beside the number. */
function endOf(
  tokens: readonly Token[],
  segments: readonly Segment[],
  first: number,
  at: number,
  number: Range,
): number {
  let to = at;
  const end = (): number => segments[to]?.last ?? first;
  while (to < segments.length - 1 && end() < number.last) to += 1;
  while (to < segments.length - 1 && !hasVerb(tokens, segments, first, to)) to += 1;
  to = behindAside(tokens, segments, to);
  while (to < segments.length - 1 && (goesOn(tokens, segments[to + 1]) || isOpen(tokens, first, end()))) to += 1;
  if (segments[to + 1]?.behind !== 'report') return end();
  // "put the toll at 27 and said that": what is said is another clause
  const joint = tokens.findIndex(
    ({ tag, text }, index) => index > number.last && index < end() && (tag === 'CCONJ' || text === ','),
  );
  if (joint > 0 && hasVerb(tokens, segments, first, to, joint - 1)) return joint - 1;
  // "90 percent of those who said they were hurt": what is said belongs to them
  if (PLAIN_REPORTS.has(lowerAt(tokens, end()))) to += 1;
  return end();
}

/** "found since the ship, the Alma, sank": a word that opens a clause, and no verb behind it yet. */
function isOpen(tokens: readonly Token[], from: number, last: number): boolean {
  const joint = tokens.findLastIndex(
    ({ lower, tag }, at) => at > from && at <= last && OPENERS.test(lower) && tag !== 'DET',
  );
  return joint > 0 && !tokens.slice(joint + 1, last + 1).some((token) => isVerb(token) && !/ing$/.test(token.lower));
}
const OPENERS = /^(?:since|when|while|because|although|though|if|whether|which|who|whose|where|that)$/;

/** "26 million people – half of the country – at risk": past what stands between two dashes, to the rest of the clause. */
function behindAside(tokens: readonly Token[], segments: readonly Segment[], to: number): number {
  const dashes = segments.flatMap(({ first, behind }, index) =>
    behind === 'hard' && isDash(tokens[first - 1]) ? [index] : [],
  );
  const [open, close] = dashes;
  if (dashes.length !== 2 || open === undefined || close === undefined || segments[close]?.isClause) return to;
  return to >= open - 1 && to < close ? close : to;
}

/** Whether the stretches up to one of them hold a subject with its verb. */
const hasVerb = (
  tokens: readonly Token[],
  segments: readonly Segment[],
  first: number,
  to: number,
  last?: number,
): boolean =>
  segments
    .slice(0, to + 1)
    .some((each) => each.first >= first && each.isClause && (last === undefined || each.first < last)) ||
  clauseVerb(tokens, { first, last: last ?? segments[to]?.last ?? first }) !== undefined ||
  finiteness(tokens, segments[to]?.first ?? -1, tokens.length) === 'sure';

const isVerb = (token: Token | undefined): boolean => /^(?:VERB|AUX)$/.test(token?.tag ?? '');

/** Whether a stretch behind a comma belongs to the clause before it: the rest of a list. */
function goesOn(tokens: readonly Token[], next: Segment | undefined): boolean {
  if (next?.behind !== 'comma' || next.isClause) return false;
  const [word, tag] = [lowerAt(tokens, next.first), tokens[next.first]?.tag ?? ''];
  return !ASIDE_OPENERS.has(word) && !/^(?:ADP|DET|PUNCT)$/.test(tag) && !(tag === 'VERB' && /(?:ing|ed)$/.test(word));
}

/** Quotation marks and brackets that open in it close in it. */
function balanced(tokens: readonly Token[], { first, last }: Range): Range {
  let [from, to] = [first, last];
  const count = (sign: RegExp): number => tokens.slice(from, to + 1).filter(({ text }) => sign.test(text)).length;
  while (count(/^[([]$/) > count(/^[)\]]$/) && to < tokens.length - 1) to += 1;
  while (count(/^[)\]]$/) > count(/^[([]$/) && from > 0) from -= 1;
  if (tokens.slice(from, to + 1).filter((token) => isQuotationMark(token)).length % 2 === 1) {
    const close = tokens.findIndex((token, at) => at > to && isQuotationMark(token));
    const open = tokens.findLastIndex((token, at) => at < from && isQuotationMark(token));
    if (tokens[to]?.isQuoted && close > 0) to = close;
    else if (tokens[from]?.isQuoted && open >= 0) from = open;
  }
  return { first: from, last: to };
}

/** Without the joints and marks at both ends. */
function trimmed(tokens: readonly Token[], number: Range, { first, last }: Range): Range {
  let [from, to] = [first, last];
  const marks = tokens.slice(first, last + 1).filter((token) => isQuotationMark(token)).length;
  const isWrapped = marks === 2 && isQuotationMark(tokens[first]) && isQuotationMark(tokens[last]);
  const isLoose = (at: number): boolean => {
    const token = tokens[at];
    if (isQuotationMark(token)) return isWrapped || marks % 2 === 1;
    return token?.tag === 'PUNCT' && !/^[()[\]%]$/.test(token.text);
  };
  const isJoint = (at: number): boolean => {
    const { tag, text = '' } = tokens[at] ?? {};
    if (text === 'that') return !/^(?:VERB|AUX)$/.test(tokens[at + 1]?.tag ?? '');
    return tag === 'CCONJ' || /^(?:when|while|whereas|because|although|though|where|as)$/.test(text);
  };
  if (
    tokens[from]?.text === '(' &&
    tokens[to]?.text === ')' &&
    !tokens.slice(from, to).some(({ text }) => text === ')')
  ) {
    [from, to] = [from + 1, to - 1];
  }
  while (from < number.first && (isLoose(from) || isJoint(from))) from += 1;
  while (to > number.last && isLoose(to)) to -= 1;
  return { first: Math.min(from, number.first), last: Math.max(to, number.last) };
}
