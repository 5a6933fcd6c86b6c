import { isMark, lowerAt, type Token } from '../../../../pipeline/language/index.ts';
import type { Range } from '../../grammar/phrases.ts';
import { CLAUSE_JOINTS, PLAIN_REPORTS } from '../../words/segmentWords.ts';
import { clauseVerb, hasSureVerb } from './finite.ts';

/** What parts a stretch of a sentence from the one before it. */
export type Break = 'start' | 'comma' | 'hard' | 'and' | 'joint' | 'report';

/** A stretch of a sentence between two breaks. */
export type Segment = Range & Readonly<{ behind: Break; isClause: boolean }>;

type Cut = Readonly<{ from: number; to: number; kind: Break }>;

const isSpaced = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0) || (tokens[at]?.end ?? 0) < (tokens[at + 1]?.start ?? 0);

export const isDash = (token: Token | undefined): boolean => /^(?:[—–―-]|--)$/.test(token?.text ?? '');

const isHard = (tokens: readonly Token[], at: number): boolean => {
  const text = tokens[at]?.text ?? '';
  return /^(?:[;…]|\.\.\.)$/.test(text) || (/^(?:[—–:―-]|--)$/.test(text) && isSpaced(tokens, at));
};

/** Where a mark or word at `at` parts two stretches: the first ends before `from`, the next begins at `to`. */
function cutAt(tokens: readonly Token[], at: number): Cut | undefined {
  const { text = '', lower = '', tag } = tokens[at] ?? {};
  const behind = (kind: Break): Cut => ({ from: at, to: at + 1, kind });
  if (text === ',') return behind('comma');
  if (isHard(tokens, at)) return behind('hard');
  if (/^(?:and|but|yet|so)$/.test(lower) && /^(?:CCONJ|SCONJ)$/.test(tag ?? '')) {
    if (lowerAt(tokens, at + 1) === 'that') return { from: at, to: at + 2, kind: 'report' };
    return /^(?:VERB|AUX|PUNCT)$/.test(tokens[at + 1]?.tag ?? '') ? undefined : behind('and');
  }
  if (CLAUSE_JOINTS.has(lower) && /^(?:SCONJ|ADP|ADV|PRON)$/.test(tag ?? '')) return behind('joint');
  // "216 confirmed cases"
  const isAttribute =
    /^(?:NUM|DET|ADJ)$/.test(tokens[at - 1]?.tag ?? '') && /^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.tag ?? '');
  return tag === 'VERB' && PLAIN_REPORTS.has(lower) && !isAttribute ? reportCut(tokens, at) : undefined;
}

const THAT_REACH = 9;

/** "said on Monday that 40 were hurt", "said 40 were hurt": the clause begins behind "that", or right behind the verb. */
function reportCut(tokens: readonly Token[], at: number): Cut | undefined {
  for (let that = at + 1; that < at + THAT_REACH; that += 1) {
    const token = tokens[that];
    const isVerb = token?.tag === 'AUX' || (token?.tag === 'VERB' && tokens[that - 1]?.tag !== 'DET');
    if (!token || isVerb || token.text === ',') break;
    if (token.lower === 'that') return { from: that, to: that + 1, kind: 'report' };
  }
  return /^t(?:old|ells)$/.test(lowerAt(tokens, at)) ? undefined : { from: at + 1, to: at + 1, kind: 'report' };
}

/** The stretches of a part of a sentence, in order; a word parts two only where a clause of its own follows it. */
export function segmentsOf(tokens: readonly Token[], { first, last }: Range): Segment[] {
  const segments: Segment[] = [];
  let open: Cut = { from: first, to: first, kind: 'start' };
  for (let at = first + 1; at <= last; at += 1) {
    const cut = cutAt(tokens, at);
    if (!cut || cut.to > last || cut.from <= open.to || !parts(tokens, open, cut, last)) continue;
    segments.push(segment(tokens, open, cut.from - 1));
    open = cut;
    at = Math.max(at, cut.to - 1);
  }
  return [...segments, segment(tokens, open, last)];
}

/** A mark always parts; a word where a clause follows and one stands before, so that "and" joins no two subjects. */
function parts(tokens: readonly Token[], open: Cut, { from, to, kind }: Cut, last: number): boolean {
  if (kind === 'comma' || kind === 'hard') return true;
  if (kind === 'report' && lowerAt(tokens, to - 1) === 'that') return true;
  const isWord = kind === 'and' || (kind === 'joint' && from > open.to + 1);
  const before = { first: open.to, last: from - 1 };
  if (isWord && clauseVerb(tokens, before) === undefined) return false;
  if (kind === 'and' && joinsNouns(tokens, before, { first: to, last })) return false;
  // "said beyond the lost sales, the mill paid": the clause begins with a phrase of its own
  const isPhrase = kind === 'report' && /^(?:ADP|SCONJ)$/.test(tokens[to]?.tag ?? '');
  return clauseVerb(tokens, { first: to, last: isPhrase ? last : beforeMark(tokens, to, last) }) !== undefined;
}

/**
 * "the number of goats lost by the lords and other farmers fell", "for mills and millions of users if they fail": the verb
 * behind "and" is that of both, or of a clause which hangs on the nouns.
 */
function joinsNouns(tokens: readonly Token[], before: Range, behind: Range): boolean {
  const verb = clauseVerb(tokens, behind);
  const isHanging =
    verb !== undefined &&
    tokens
      .slice(behind.first + 1, verb)
      .some(({ lower, tag }) => /^(?:if|unless|because|when|while|although)$/.test(lower) && tag === 'SCONJ');
  return isHanging || !hasSureVerb(tokens, before);
}

function beforeMark(tokens: readonly Token[], from: number, last: number): number {
  const mark = tokens.findIndex(
    (token, at) => at > from && at <= last && isMark(token) && (token.text === ',' || isHard(tokens, at)),
  );
  return mark > 0 ? mark - 1 : last;
}

function segment(tokens: readonly Token[], { to, kind }: Cut, last: number): Segment {
  const isAside = (kind === 'comma' || kind === 'hard') && tokens[to]?.tag !== 'CCONJ';
  return { first: to, last, behind: kind, isClause: clauseVerb(tokens, { first: to, last }, isAside) !== undefined };
}
