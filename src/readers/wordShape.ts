/** A word of one script, small, capital, or with one capital first: "Київ", not "лХЙЧ". */
const WORD =
  /^(?:\p{Script=Latin}+|\p{Script=Cyrillic}+|\p{Script=Greek}+|[\p{Script=Hebrew}\p{M}]+|[\p{Script=Arabic}\p{M}]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|\p{Script=Hangul}+|[\p{Script=Thai}\p{M}]+)$/u;
const CASED = /^\p{Lu}?[^\p{Lu}]*$|^\p{Lu}+$/u;
/** No language that is written in Latin letters has words of nothing but accents: "âàø", "Ìèíèñòåðñòâî" are Russian. */
const ACCENTS_ALONE = /^(?:(?=\p{Script=Latin})[^\0-\x7F]){3,}$|(?:(?=\p{Script=Latin})[^\0-\x7F]){5}/u;
const SIGNS = /[\s°§©®«»·–—‘’‚“”„†‡•…‰‹›€™№¡¿½¼¾×£¥ªº、。「」，．・！？（）：；]/u;
const EDGES = new RegExp(`^${SIGNS.source}+|${SIGNS.source}+$`, 'gu');
/** Within a word of other languages; the signs of Chinese and Japanese, which put no space behind them. */
const INSIDE = /[’‘·–—、。「」『』《》，．・！？（）：；“”]/u;

/** What is longer is no word: the bytes of a picture. */
const MAX_TOKEN = 2000;

/** Share of the words and signs beyond ASCII that look as words and signs do: 0 to 1. */
export function wordShare(text: string): number {
  let all = 0;
  let good = 0;
  for (const [token] of text.matchAll(/[^\s\0-@[-`{-\x7F]{1,4000}/gu)) {
    if (token.length > MAX_TOKEN || /^[\0-\x7F]+$/.test(token)) continue;
    all += 1;
    const words = token.replace(EDGES, '').split(INSIDE);
    if (words.every((word) => word === '' || isWord(word))) good += 1;
  }
  return all ? good / all : 0;
}

const isWord = (word: string): boolean => WORD.test(word) && CASED.test(word) && !ACCENTS_ALONE.test(word);
