import { isMark, type Token } from '../../../pipeline/language/index.ts';

/** Words between a verb and the number that it gives: "counted as many as 40", "counted about 40". */
const BEFORE_NUMBER =
  /^(?:about|almost|approximately|around|as|at|exactly|few|fewer|least|less|many|more|most|nearly|of|only|over|roughly|some|than|to|up)$/;
/** The furthest that "at" may stand from "put": "put the number of those who had left the valley at 40". */
const MAX_TOLL_WORDS = 12;

/**
 * Whether a verb of counting gives a number: "counted 40 boats", "put the toll at 40". Whoever counts on somebody, or
 * puts a cup on a table, gives none. `verb`: index of its token.
 */
export function givesNumber(tokens: readonly Token[], verb: number, frame: 'count' | 'set'): boolean {
  return frame === 'set' ? isSetAt(tokens, verb + 1) : isNumberAt(tokens, verb + 1);
}

function isNumberAt(tokens: readonly Token[], at: number): boolean {
  const number = tokens.findIndex(({ lower }, index) => index >= at && !BEFORE_NUMBER.test(lower));
  return tokens[number]?.tag === 'NUM' || tokens[number]?.tag === 'SYM';
}

/** "the toll at 40", with nothing but words between. */
function isSetAt(tokens: readonly Token[], start: number): boolean {
  const object = tokens.slice(start, start + MAX_TOLL_WORDS);
  const length = object.findIndex((token) => isMark(token) || token.lower === 'at');
  return length > 0 && object[length]?.lower === 'at' && isNumberAt(tokens, start + length + 1);
}
