import { isCapitalised, isMark, isNoun, isQuotationMark, type Token } from '../../../pipeline/language/token.ts';
import { isGivenName } from '../../names/index.ts';
import { isTimeWord } from '../words/timeWords.ts';
import { isPossessive, phraseEndingAt, type Range } from './phrases.ts';
import { RELATIVES } from './relatives.ts';

/** Whether a subject with an apposition can end at the mark. */
export const closesApposition = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.text ?? '') in OPENING || isSpacedHyphen(tokens, at);

/** An apposition between commas is seldom longer than this many tokens. */
const MAX_APPOSITION = 40;

const OPENING: Readonly<Record<string, string>> = { ',': ',', ')': '(', '—': '—', '–': '–', '--': '--', '―': '―' };

/** "Lund - a carpenter - said": a hyphen in place of a dash. */
const isSpacedHyphen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '-' &&
  (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0) &&
  (tokens[at]?.end ?? 0) < (tokens[at + 1]?.start ?? 0);

export function subjectWithApposition(tokens: readonly Token[], closing: number): Range | undefined {
  const mark = OPENING[tokens[closing]?.text ?? ''] ?? '-';
  for (let at = closing - 1; at > 0 && closing - at < MAX_APPOSITION; at -= 1) {
    const token = tokens[at] as Token;
    if (token.isQuoted && isQuotationMark(tokens[at - 1])) return undefined;
    const isOpening = token.text === mark && (mark !== '-' || isSpacedHyphen(tokens, at));
    const first = isOpening ? apposedStart(tokens, at, closing) : undefined;
    if (first !== undefined) return { first, last: mark === '(' ? closing : closing - 1 };
  }
  return undefined;
}

/** Where the subject begins whose apposition stands between the marks at `at` and `closing`; undefined where none ends there. */
function apposedStart(tokens: readonly Token[], at: number, closing: number): number | undefined {
  const head = phraseEndingAt(tokens, beforeBracket(tokens, at - 1));
  if (!head) return isNameBetween(tokens, at + 1, closing) ? at + 1 : undefined;
  const member = tokens[at]?.text === ',' ? undefined : nameOfMember(tokens, head.first);
  if (member !== undefined) return member;
  if (isWithinClause(tokens, head.first) || !opensName(tokens[head.first])) return undefined;
  return isApposition(tokens.slice(at + 1, closing), tokens[head.last] as Token)
    ? (namedBefore(tokens, head.first) ?? governorOf(tokens, head) ?? head.first)
    : undefined;
}

/** "Rep. Bo Lind (D-Va.), a member,": the head stands before the bracket. */
function beforeBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ')') return at;
  const open = tokens.slice(0, at).findLastIndex((token) => token.text === '(');
  return open > 0 ? open - 1 : at;
}

/** "who heads the program, a think tank,": the object of a clause inside the apposition, not its head. */
function isWithinClause(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  const isObject = before?.tag === 'VERB' && RELATIVES.has(tokens[first - 2]?.lower ?? '');
  return isObject || (before?.tag === 'ADP' && tokens[first - 2]?.lower === ',');
}

/** "Shops across Elmton – two chains among them – have said": what a preposition governs is the tail of the subject. */
const governorOf = (tokens: readonly Token[], { first }: Range): number | undefined =>
  tokens[first - 1]?.tag === 'ADP' && isNoun(tokens[first - 2]) ? phraseEndingAt(tokens, first - 2)?.first : undefined;

/** "Lund, of the Harbour Centre – a club – said": where the name begins that a comma parts from its body. */
const nameOfMember = (tokens: readonly Token[], body: number): number | undefined =>
  tokens[body - 1]?.lower === 'of' ? namedBefore(tokens, body - 1) : undefined;

/** "One who refused, Ana Lind, said": a name of two to four words between the commas, and no noun before them. */
const isNameBetween = (tokens: readonly Token[], first: number, closing: number): boolean =>
  closing - first > 1 &&
  closing - first < 5 &&
  isGivenName(tokens[first]?.text ?? '') &&
  tokens.slice(first, closing).every((token) => token.tag === 'PROPN' && isCapitalised(token));

const opensName = (token: Token | undefined): boolean =>
  token !== undefined && (isCapitalised(token) || /^(?:DET|NOUN|PRON)$/.test(token.tag));

/** "Ana Lind, head of the port, which is shut, said": where the head of an apposition is one itself, the name it belongs to. */
export function namedBefore(tokens: readonly Token[], first: number): number | undefined {
  if (tokens[first - 1]?.lower !== ',' || tokens[first]?.tag === 'PROPN') return undefined;
  let at = first - 2;
  while (tokens[at]?.tag === 'PROPN' && !isTimeWord(tokens[at]?.lower ?? '')) at -= 1;
  const isName = at < first - 2;
  return isName && opensClause(tokens, at + 1) ? at + 1 : undefined;
}

/** What may stand between a subject and its verb: a noun phrase, a relative clause, an age, a place, a participle. */
function isApposition(inner: readonly Token[], head: Token): boolean {
  const [first] = inner;
  if (!first || head.tag === 'ADV') return false;
  if (inner.length <= 3) return true;
  if (RELATIVES.has(first.lower) || first.lower === 'whose' || first.lower === 'of' || first.tag === 'NUM') return true;
  if (first.tag === 'ADP' || first.tag === 'SCONJ') return inner.length < (head.tag === 'PROPN' ? 15 : 6);
  if (isPossessive(first)) return true;
  if (first.tag === 'VERB') return /(?:ing|ed|en|wn|ld|ght|ade|ent)$/.test(first.lower);
  return (
    first.tag === 'DET' || first.tag === 'NOUN' || first.tag === 'PROPN' || first.tag === 'ADJ' || first.tag === 'ADV'
  );
}

/** Whether a clause can begin at `first`: the sentence does, or a mark or a joining word stands before. */
export const opensClause = (tokens: readonly Token[], first: number): boolean => {
  const before = tokens[first - 1];
  return before === undefined || isMark(before) || /^(?:and|but|that)$/.test(before.lower);
};
