/** A word of one script, small, capital, or with one capital first: "Київ", not "лХЙЧ". */
const WORD =
  /^(?:\p{Script=Latin}+|\p{Script=Cyrillic}+|\p{Script=Greek}+|[\p{Script=Hebrew}\p{M}]+|[\p{Script=Arabic}\p{M}]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|\p{Script=Hangul}+|[\p{Script=Thai}\p{M}]+)$/u;
const CASED = /^\p{Lu}?[^\p{Lu}]*$|^\p{Lu}+$/u;
const TYPOGRAPHIC = /^[\s°§©®«»·–—‘’‚“”„†‡•…‰‹›€™№¡¿½¼¾×£¥ªº、。「」，．・！？（）：；]+$/u;

/** Share of the words and signs beyond ASCII that look as words and signs do: 0 to 1. */
export function wordShare(text: string): number {
  let all = 0;
  let good = 0;
  for (const [token] of text.matchAll(/[\p{L}\p{M}]+|[^\p{L}\p{M}\0-\x7F]+/gu)) {
    if (/^[\0-\x7F]+$/.test(token)) continue;
    all += 1;
    if (TYPOGRAPHIC.test(token) || (WORD.test(token) && CASED.test(token))) good += 1;
  }
  return all ? good / all : 0;
}
