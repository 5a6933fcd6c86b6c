import { phraseEndingAt, phraseStartingAt, type Range } from '../../../language/en/grammar/phrases.ts';
import { subjectBefore } from '../../../language/en/grammar/subjects.ts';
import { COUNTED_STATUS_NOUNS, STATUS_NOUNS, STATUS_WORDS } from '../../../language/en/words/statusWords.ts';
import { isTimeWord } from '../../../language/en/words/timeWords.ts';
import { TIME_UNITS } from '../../../language/en/words/units.ts';
import { isMark, type Token } from '../../language/index.ts';
import type { Measured } from './measured.ts';

/** What a rule for the thing counted looks at. `before`: what the figure before it in the sentence counts. */
export type CountedContext = Readonly<{ tokens: readonly Token[]; measured: Measured; before: string | undefined }>;

export type CountedRule = Readonly<{ name: string; find: (context: CountedContext) => string | undefined }>;

const NOUNISH = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'X']);
const wordsOf = (tokens: readonly Token[], { first, last }: Range): string =>
  tokens.slice(first, last + 1).reduce((words, token, index, list) => {
    const gap = index > 0 && (list[index - 1] as Token).end < token.start ? ' ' : '';
    return words + gap + token.text;
  }, '');

/** A noun phrase from `at` on, without articles and "of the"; past marks that only quote it. */
function nounPhraseAt(tokens: readonly Token[], at: number): Range | undefined {
  let first = at;
  while (
    /^(?:[“"”]|''|of|the|these|those|its|his|her|their|our|a|an|such|new|-)$/.test(tokens[first]?.lower ?? '') &&
    first < at + 4
  )
    first += 1;
  let last = first - 1;
  while (isNounPart(tokens, last + 1, first)) last += 1;
  while (last >= first && !endsPhrase(tokens[last] as Token)) last -= 1;
  if (last < first || isTimeWord(tokens[first]?.lower ?? '')) return undefined;
  return { first, last: withOf(tokens, last) };
}

function isNounPart(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  if (!token || isTimeWord(token.lower)) return false;
  if (NOUNISH.has(token.tag) || token.lower === "'s" || token.text === '-') return true;
  const isParticiple =
    token.tag === 'VERB' &&
    /(?:ed|ing|en)$/.test(token.lower) &&
    at === first &&
    NOUNISH.has(tokens[at + 1]?.tag ?? '');
  return (
    isParticiple ||
    (token.lower === 'and' &&
      at > first &&
      isModifier(tokens[at - 1]) &&
      isModifier(tokens[at + 1]) &&
      NOUNISH.has(tokens[at + 2]?.tag ?? ''))
  );
}

const isModifier = (token: Token | undefined): boolean => token?.tag === 'ADJ' || token?.tag === 'PROPN';

const endsPhrase = (token: Token): boolean =>
  token.tag === 'NOUN' ||
  token.tag === 'PROPN' ||
  token.tag === 'X' ||
  STATUS_NOUNS.has(token.lower) ||
  (token.tag === 'ADJ' && STATUS_WORDS.has(token.lower));

/** With a short "of …" behind the head: "rounds of ammunition". */
function withOf(tokens: readonly Token[], last: number): number {
  if (tokens[last + 1]?.lower !== 'of') return last;
  const next = phraseStartingAt(tokens, last + 2);
  return next && next.last - last <= 5 && !isTimeWord(tokens[next.first]?.lower ?? '') ? next.last : last;
}

const phraseText = (tokens: readonly Token[], range: Range | undefined): string | undefined =>
  range && wordsOf(tokens, range);

/** "15,000 North Korean troops", "a $43,000 watch", "24 percent of the contributors". */
function following({ tokens, measured }: CountedContext): string | undefined {
  const next = tokens[measured.last + 1];
  if (!next || (next.tag === 'ADP' && next.lower !== 'of') || next.tag === 'CCONJ' || next.lower === ',')
    return undefined;
  if (measured.unit !== null && next.lower === 'a') return undefined; // "$2,000 a month": a rate
  const skip =
    /^(?:more|other|additional|further|extra|separate|different)$/.test(next.lower) && next.tag !== 'NOUN' ? 1 : 0;
  return phraseText(tokens, nounPhraseAt(tokens, measured.last + 1 + skip));
}

/** "$10,977 worth of televisions". */
function worthOf({ tokens, measured }: CountedContext): string | undefined {
  const at = tokens.findIndex(
    (token, index) => index > measured.last && index <= measured.last + 3 && token.lower === 'worth',
  );
  return at < 0
    ? undefined
    : phraseText(tokens, nounPhraseAt(tokens, tokens[at + 1]?.lower === 'of' ? at + 2 : at + 1));
}

/** "$2,000 a month for each soldier": the rate with what it is for. */
function rate({ tokens, measured }: CountedContext): string | undefined {
  const article = tokens[measured.last + 1];
  const period = tokens[measured.last + 2];
  const isRate =
    (article?.lower === 'a' || article?.lower === 'per' || article?.lower === 'each' || article?.lower === 'an') &&
    isTimeWord(period?.lower ?? '');
  if (!isRate || measured.unit === null) return undefined;
  const joint = tokens[measured.last + 3];
  const target =
    joint?.lower === 'for' || joint?.lower === 'per' || joint?.lower === 'to'
      ? nounPhraseAt(tokens, skipEach(tokens, measured.last + 4))
      : undefined;
  return target
    ? `${period?.text ?? ''} ${joint?.text ?? ''} ${wordsOf(tokens, { first: skipEach(tokens, measured.last + 4) - (isEach(tokens, measured.last + 4) ? 1 : 0), last: target.last })}`
    : undefined;
}
const isEach = (tokens: readonly Token[], at: number): boolean => /^(?:each|every|a)$/.test(tokens[at]?.lower ?? '');
const skipEach = (tokens: readonly Token[], at: number): number => (isEach(tokens, at) ? at + 1 : at);

/** "$750,000 in campaign funds", "$4 billion for a wall", "$5,150 on fur capes", "$4 billion to hire officers". */
function afterPreposition({ tokens, measured }: CountedContext): string | undefined {
  if (measured.unit === null) return undefined;
  const joint = tokens[measured.last + 1]?.lower ?? '';
  if (!/^(?:in|on|for|to|toward|towards|from|at|against|with)$/.test(joint)) return undefined;
  const start = measured.last + 2;
  if (isTimeWord(tokens[start]?.lower ?? '') || tokens[start]?.tag === 'NUM') return undefined;
  const verb = tokens[start]?.tag === 'VERB' ? start + 1 : start;
  return phraseText(tokens, nounPhraseAt(tokens, verb));
}

/** "a fine of up to $250,000", "a vote of 134 to 63", "at a cost of $4 billion". */
function precedingOf({ tokens, measured }: CountedContext): string | undefined {
  let at = measured.first - 1;
  if (/^(?:a|an|the)$/.test(tokens[at]?.lower ?? '')) at -= 1;
  const joint = tokens[at]?.lower ?? '';
  if (!/^(?:of|to|at|by|is|are|was|were|:|between|than)$/.test(joint)) return undefined;
  const head = phraseEndingAt(tokens, at - 1);
  const noun = head && tokens[head.last];
  const isThing = (noun?.tag === 'NOUN' || noun?.tag === 'PROPN') && !SUM_NOUNS.has(noun.lower);
  return head && isThing ? withoutArticle(wordsOf(tokens, head)) : undefined;
}

/** Nouns that only say that there is a number: "a total of", "the amount of". */
const SUM_NOUNS = new Set([
  'total',
  'sum',
  'amount',
  'maximum',
  'minimum',
  'number',
  'average',
  'rate',
  'level',
  'record',
]);

/** "a fine of $250,000", "a sentence of 46 months in prison": what has the measure stands before "of". */
const ofNoun = (context: CountedContext): string | undefined => {
  const before = context.tokens[context.measured.first - 1];
  return TIME_UNITS.has(context.measured.unit ?? '') && before?.lower === 'of' ? precedingOf(context) : undefined;
};

const withoutArticle = (words: string): string => words.replace(/^(?:the|a|an|its|his|her|their|our)\s+/i, '');

/** "4,100 were wounded", "some 2,700 wounded", "and injured 23": the noun of the figure before, with the status. */
function elided({ tokens, measured, before }: CountedContext): string | undefined {
  if (measured.unit !== null) return undefined;
  const after = tokens.slice(measured.last + 1, measured.last + 4).find((token) => STATUS_WORDS.has(token.lower));
  const verb = tokens[measured.first - 1];
  const status = after ?? (verb && STATUS_WORDS.has(verb.lower) ? verb : undefined);
  if (!status) return undefined;
  const noun = before
    ?.split(' ')
    .filter((word) => !STATUS_WORDS.has(word.toLowerCase()))
    .join(' ');
  return noun ? `${noun} ${status.text}` : status.text;
}

/** "Huckabee (14 percent)", "Pawlenty earned 6 percent", "the fine topped $60,000": whose it is. */
function subject({ tokens, measured }: CountedContext): string | undefined {
  const own = ownSubject(tokens, measured.first - 1);
  if (own) return own;
  for (let at = measured.first - 1; at >= Math.max(0, measured.first - 9); at -= 1) {
    const token = tokens[at] as Token;
    if (token.tag !== 'NOUN' && token.tag !== 'PROPN') continue;
    if (isTimeWord(token.lower)) continue;
    const phrase = phraseEndingAt(tokens, at);
    const holdsNumber =
      phrase && tokens.slice(phrase.first, phrase.last + 1).some(({ tag }) => tag === 'NUM' || tag === 'SYM');
    if (phrase && !holdsNumber) return withoutArticle(wordsOf(tokens, phrase));
  }
  return undefined;
}

/** The subject of the verb directly before a number, without its apposition: "Ruiz, a Democrat, took only 17 percent". */
function ownSubject(tokens: readonly Token[], before: number): string | undefined {
  let verb = before;
  while (tokens[verb]?.tag === 'ADV') verb -= 1;
  if (tokens[verb]?.tag !== 'VERB' && tokens[verb]?.tag !== 'AUX') return undefined;
  while (['AUX', 'ADV', 'PART', 'VERB'].includes(tokens[verb - 1]?.tag ?? '')) verb -= 1;
  const found = subjectBefore(tokens, verb);
  if (!found || tokens[found.last]?.tag === 'PRON') return undefined;
  const comma = tokens.findIndex((token, index) => index > found.first && index <= found.last && isMark(token));
  return withoutArticle(wordsOf(tokens, { first: found.first, last: comma < 0 ? found.last : comma - 1 }));
}

/** "about half furloughed, half required to work": a share without a noun is of what came before. */
const shareOf = ({ tokens, measured, before }: CountedContext): string | undefined =>
  measured.kind === 'fraction' && tokens[measured.last + 1]?.tag === 'VERB' ? before : undefined;

/** "between 10,000 and 20,000" with the noun before it: "for the soldiers to be between …"; else what came before. */
function inherited({ before }: CountedContext): string | undefined {
  return before;
}

/** In the order in which they are tried. */
export const COUNTED_RULES: readonly CountedRule[] = [
  { name: 'elided', find: (context) => (followsStatus(context) ? elided(context) : undefined) },
  { name: 'rate', find: rate },
  { name: 'worth of', find: worthOf },
  { name: 'of noun', find: ofNoun },
  { name: 'share of', find: shareOf },
  { name: 'following', find: following },
  { name: 'after preposition', find: afterPreposition },
  { name: 'elided after', find: elided },
  { name: 'preceding of', find: precedingOf },
  { name: 'subject', find: subject },
  { name: 'inherited', find: inherited },
];

/** A status stands where the noun would: "4,100 were wounded", "2,700 wounded and". */
function followsStatus({ tokens, measured }: CountedContext): boolean {
  const next = tokens[measured.last + 1];
  const second = tokens[measured.last + 2];
  if (!next || measured.unit !== null) return false;
  const isCopula = next.tag === 'AUX' && STATUS_WORDS.has(second?.lower ?? '');
  return (
    isCopula ||
    (STATUS_WORDS.has(next.lower) &&
      !(second && NOUNISH.has(second.tag) && next.tag !== 'NOUN') &&
      !COUNTED_STATUS_NOUNS.has(next.lower))
  );
}
