import { lowerAt, type Token } from '../../../../pipeline/language/index.ts';
import { PREDICATE_ENDS } from '../../words/countedWords.ts';

/** The most words of a predicate. */
export const MAX_WORDS = 9;

/** The last word of a predicate: nine words at most, and no loose joint at its end. */
export function predicateEnd(tokens: readonly Token[], at: number): number {
  let last = at;
  const isEither = tokens.slice(Math.max(0, at - 3), at + 1).some(({ lower }) => lower === 'either');
  const isChoice = (index: number): boolean => isEither && lowerAt(tokens, index) === 'or';
  while (last - at < MAX_WORDS && (isChoice(last + 1) || !endsPredicate(tokens, last + 1))) last += 1;
  if (last - at >= MAX_WORDS) last = beforeLastPhrase(tokens, at, last);
  while (
    last > at &&
    /^(?:ADP|DET|CCONJ|PRON|SCONJ)$/.test(tokens[last]?.tag ?? '') &&
    !PARTICLES.test(lowerAt(tokens, last))
  )
    last -= 1;
  return last;
}

/** Words that may close a predicate though they are prepositions elsewhere. */
const PARTICLES = /^(?:outside|inside|aboard|ashore|nearby|out|down|off|away|underground|abroad)$/;

/** Where words are cut for length, the last phrase goes whole. */
function beforeLastPhrase(tokens: readonly Token[], first: number, last: number): number {
  const joint = tokens.slice(first + 2, last + 1).findLastIndex(({ tag }) => tag === 'ADP');
  return joint < 0 ? last : first + 1 + joint;
}

/** Whether a predicate ends before a token. */
export function endsPredicate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  const isAge = /^(?:before|after|until)$/.test(token.lower) && tokens[at + 1]?.tag === 'PRON';
  const before = tokens[at - 1];
  const isMainVerb =
    token.tag === 'AUX'
      ? !/^(?:to|and)$/.test(before?.lower ?? '') && !/^(?:PRON|AUX|ADV|PART)$/.test(before?.tag ?? '')
      : token.tag === 'VERB' && /^(?:NOUN|PROPN|VERB)$/.test(before?.tag ?? '') && !/ing$/.test(token.lower);
  if (isMainVerb) return true;
  return (
    /^[.,;:!?()—–"“”]$/.test(token.text) || (PREDICATE_ENDS.has(token.lower) && !isAge && token.lower !== 'before')
  );
}
