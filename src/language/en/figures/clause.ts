import { lowerAt, type Token } from '../../../pipeline/language/index.ts';
import { isReportForm } from '../claims/cues.ts';
import { phraseEndingAt, type Range } from '../grammar/phrases.ts';
import { subjectBefore } from '../grammar/subjects.ts';
import { STATUS_ADJECTIVES } from '../words/statusWords.ts';
import { isTimeWord } from '../words/timeWords.ts';

/** How far a verb may stand before the number that it governs. */
const MAX_DISTANCE = 14;
const BOUNDARY = /^(?:[;:—–(“"]|--)$/;
const SUBORDINATORS = /^(?:because|after|while|when|if|although|though|unless|whether|than)$/;

export type Governor = Readonly<{
  verb: number;
  /** First token of the verb group: "has been restored" → has. */
  group: number;
  /** Whether nothing but articles, adverbs and numbers stands between the verb and the number. */
  isDirect: boolean;
}>;

/** The verb before a number in its clause; undefined where a mark or another clause lies between. */
export function governorBefore(tokens: readonly Token[], first: number): Governor | undefined {
  let isDirect = true;
  for (let at = first - 1; at >= Math.max(0, first - MAX_DISTANCE); at -= 1) {
    const token = tokens[at] as Token;
    const isBound = token.lower === 'than' && /^(?:more|fewer|less)$/.test(lowerAt(tokens, at - 1));
    if (BOUNDARY.test(token.text) || (SUBORDINATORS.test(token.lower) && !isBound)) return undefined;
    if (isVerb(tokens, at)) return { verb: at, group: groupStart(tokens, at), isDirect };
    if (!/^(?:DET|ADV|NUM|ADJ|SYM|PART)$/.test(token.tag) && !isTimeWord(token.lower)) isDirect = false;
    if (token.lower === 'and' && tokens[at + 1]?.tag === 'PRON') return undefined;
  }
  return undefined;
}

/** "The funds each invested": words that count the subject again. */
const FLOATING = /^(?:each|all|both)$/;

/** "Two of the apps costs 9 euros": a noun to the tagger, a verb before its sum. */
const isCostVerb = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === 'costs' &&
  /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.tag ?? '') &&
  /^(?:SYM|NUM|PROPN|PRON)$/.test(tokens[at + 1]?.tag ?? '');

const isVerb = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.tag === 'AUX') return !/^(?:to)$/.test(token.lower);
  if (token?.tag !== 'VERB') return isCostVerb(tokens, at);
  // "a planned 40", "the estimated 40": a participle before its noun governs nothing.
  const before = tokens[at - 1];
  const isAttribute =
    before?.tag === 'DET' &&
    /(?:ed|en)$/.test(token.lower) &&
    !FLOATING.test(before.lower) &&
    !/^(?:that|which)$/.test(before.lower);
  return !isAttribute && !/^(?:including|according|excluding)$/.test(token.lower);
};

function groupStart(tokens: readonly Token[], verb: number): number {
  let group = verb;
  while (['AUX', 'ADV', 'PART', 'VERB'].includes(tokens[group - 1]?.tag ?? '')) group -= 1;
  return group;
}

/**
 * Where the verb begins whose subject is the part that a number tells: "make up 70 percent of", "accounted for a third of";
 * undefined where the number is the object of another.
 */
export function shareVerb(tokens: readonly Token[], first: number): number | undefined {
  // a noun to the tagger
  if (/^account(?:s|ed)?$/.test(lowerAt(tokens, first - 2)) && lowerAt(tokens, first - 1) === 'for')
    return groupStart(tokens, first - 2);
  const governor = governorBefore(tokens, first);
  const verb = lowerAt(tokens, governor?.verb ?? -1);
  const particle = lowerAt(tokens, (governor?.verb ?? -2) + 1);
  const isShare =
    /^(?:represent(?:s|ed)?|constitute[sd]?|comprise[sd]?|form(?:s|ed)?)$/.test(verb) ||
    (/^(?:ma(?:k|d)e|makes)$/.test(verb) && particle === 'up') ||
    (/^account(?:s|ed)?$/.test(verb) && particle === 'for');
  return isShare ? governor?.group : undefined;
}

/** The subject of the verb group that starts at `group`, without apposition and relative; undefined for a pronoun. */
export function subjectOf(tokens: readonly Token[], group: number): Range | undefined {
  const end = beforeTime(tokens, group);
  const found = subjectBefore(asSpoken(tokens, end), end);
  if (!found) return undefined;
  let { last } = found;
  const first = withGerund(tokens, found.first);
  if (/^(?:who|which|that)$/.test(lowerAt(tokens, last))) last -= lowerAt(tokens, last - 1) === ',' ? 2 : 1;
  const comma = tokens.findIndex((token, index) => index > found.first && index <= last && /^[,(—–]$/.test(token.text));
  if (comma > 0) last = comma - 1;
  last = withoutTime(tokens, first, last);
  const that = tokens.findLastIndex(
    ({ lower, tag }, at) =>
      lower === 'that' && at > first && at < last && (tag === 'SCONJ' || tokens[at - 1]?.tag === 'VERB'),
  );
  if (that > 0) return subjectWords(tokens, { first: that + 1, last });
  return subjectWords(tokens, { first, last });
}

/** A noun, a name, or an adjective in place of one ("the poor"); no time, and no predicate ("was able"). */
function subjectWords(tokens: readonly Token[], { first, last }: Range): Range | undefined {
  const tag = tokens[last]?.tag ?? '';
  const isName =
    /^(?:NOUN|PROPN|X|NUM)$/.test(tag) ||
    (tag === 'ADJ' && (last > first || STATUS_ADJECTIVES.has(lowerAt(tokens, last))));
  return last >= first && isName && !isTimeWord(lowerAt(tokens, last)) ? { first, last } : undefined;
}

/** "Profit for the year was", "Profit in 2022 rose": where the phrase of time before a verb begins; else the verb. */
function beforeTime(tokens: readonly Token[], group: number): number {
  const last = tokens[group - 1];
  const isYear =
    last?.tag === 'NUM' && (/^(?:1[89]|20)\d\d$/.test(last.text) || isTimeWord(lowerAt(tokens, group - 2)));
  if (!isYear && !isTimeWord(last?.lower ?? '')) return group;
  let at = group - 2;
  const isInPhrase = (token: Token | undefined): boolean =>
    /^(?:DET|ADJ|NUM)$/.test(token?.tag ?? '') || isTimeWord(token?.lower ?? '');
  while (isInPhrase(tokens[at]) && at > group - 6) at -= 1;
  const isPhrase =
    /^(?:for|in|during|over)$/.test(lowerAt(tokens, at)) && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.tag ?? '');
  return isPhrase ? at : group;
}

const SPOKEN = new WeakMap<readonly Token[], readonly Token[]>();

/** Inside of a quotation a subject is looked for as outside of it. */
function asSpoken(tokens: readonly Token[], at: number): readonly Token[] {
  if (tokens[at]?.isQuoted !== true) return tokens;
  const known = SPOKEN.get(tokens);
  if (known) return known;
  const spoken = tokens.map((token) => ({ ...token, isQuoted: false }));
  SPOKEN.set(tokens, spoken);
  return spoken;
}

/** "the deficit for all of last year" → the deficit. */
function withoutTime(tokens: readonly Token[], first: number, last: number): number {
  if (!isTimeWord(lowerAt(tokens, last))) return last;
  const joint = tokens
    .slice(first, last)
    .findIndex(({ lower }) => /^(?:for|in|during|over|on|of|from|since)$/.test(lower));
  return joint > 0 ? first + joint - 1 : last;
}

/** "The total cost of completing the merger": a gerund joins the phrase to the noun before it. */
function withGerund(tokens: readonly Token[], first: number): number {
  const isGerund = tokens[first - 1]?.tag === 'VERB' && /ing$/.test(lowerAt(tokens, first - 1));
  // "Operating income rose"
  const before = tokens[first - 2];
  if (isGerund && (before === undefined || /^(?:PUNCT|DET|ADJ)$/.test(before.tag)) && tokens[first]?.tag === 'NOUN')
    return first - 1;
  const isJoined = /^(?:of|for|in)$/.test(lowerAt(tokens, first - 2)) && tokens[first - 3]?.tag === 'NOUN';
  return isGerund && isJoined ? (phraseEndingAt(tokens, first - 3)?.first ?? first) : first;
}

/** "the $3 billion it had asked for": the verb of a clause that begins right behind a number; undefined where none does. */
export function relativeVerb(tokens: readonly Token[], last: number): number | undefined {
  const start = /^(?:that|which)$/.test(lowerAt(tokens, last + 1)) ? last + 2 : last + 1;
  const isPassive = start === last + 2 && tokens[start]?.tag === 'AUX';
  const isThat = lowerAt(tokens, last + 1) === 'that';
  const opens = isThat ? /^(?:PRON|DET|PROPN|NOUN|ADJ)$/ : /^(?:PRON|DET|PROPN)$/;
  if (!isPassive && !opens.test(tokens[start]?.tag ?? '')) return undefined;
  for (let at = start + 1; at <= start + 5; at += 1) {
    const tag = tokens[at]?.tag;
    // "the $2,800 she says she takes home"
    const isAside =
      tag === 'VERB' && isReportForm(lowerAt(tokens, at)) && /^(?:PRON|PROPN)$/.test(tokens[at + 1]?.tag ?? '');
    if (isAside) continue;
    if (tag === 'VERB') return at;
    const isGoal = lowerAt(tokens, at) === 'to' && !/^(?:AUX|VERB)$/.test(tokens[at - 1]?.tag ?? '');
    if (tag === 'PUNCT' || tag === 'CCONJ' || tag === 'ADP' || isGoal) return undefined;
  }
  return undefined;
}
