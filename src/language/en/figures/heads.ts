import type { Headed } from '../../../pipeline/evidence/figures/rules.ts';
import type { Prose, Sentence } from '../../../pipeline/language/index.ts';
import { GENERIC_HEADS, NAMING_HEADS } from '../words/columnHeads.ts';
import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_NOUNS, CURRENCY_SIGNS, USUAL_CURRENCY } from '../words/currencies.ts';
import { measureOf } from '../words/measures.ts';
import { MAGNITUDES } from '../words/numberWords.ts';
import { STATUS_WORDS } from '../words/statusWords.ts';
import { PERCENT_WORDS, UNIT_WORDS } from '../words/units.ts';

const YEAR = /^(?:fy ?)?(?:1[89]|20)\d\d(?:[/–-]\d{2,4})?$/i;
const BRACKET = /\s*[([]([^)\]]{1,30})[)\]]\s*\*?$/;

/**
 * What the heads of a table's cell say of its number: below "Displaced", beside "North", 8,000 are displaced, in the
 * north. Undefined for a sentence that is no cell, below a head that makes a number a name ("Page", "Year"),
 * and for what may be a year beside a head that counts nothing.
 */
export function readHeads({ text, blocks, sentences }: Prose, { block, tokens }: Sentence): Headed | undefined {
  const spans = blocks[block]?.heads ?? [];
  const heads = spans.map(({ start, end }) => ({ start, words: text.slice(start, end).trim() }));
  if (heads.length === 0 || heads.some(({ words }) => isNaming(words))) return undefined;
  const head =
    heads.findLast(({ words }, at) => at < heads.length && namesCount(words)) ??
    heads.find(({ words }) => !isGeneric(words));
  if (!head) return undefined;
  const { what, unit, factor } = readUnit(head.words);
  if (!namesCount(head.words) && tokens.every((token) => YEAR.test(token.text))) return undefined;
  const own = sentenceAt(sentences, head.start)?.tokens ?? [];
  const others = heads.filter(
    (each) => each !== head && !GENERIC_HEADS.has(bare(each.words)) && each.words.length < 60,
  );
  return { what, among: others.map(({ words }) => words), tokens: [...tokens, ...own], unit, factor };
}

/** Sentences are in the order of the text. */
function sentenceAt(sentences: readonly Sentence[], start: number): Sentence | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return sentences[low]?.start === start ? sentences[low] : undefined;
}

const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(BRACKET, '')
    .replace(/[^\p{L}\p{N} ]+/gu, '')
    .trim();
const isGeneric = (words: string): boolean => GENERIC_HEADS.has(bare(words)) || YEAR.test(words);
const isNaming = (words: string): boolean =>
  bare(words)
    .split(/\s+/)
    .some((word) => NAMING_HEADS.has(word)) && !/%|per cent/.test(words);

/** A head with a word that is counted or measured: "Dead", "Cost ($ m)", "People in need". */
const namesCount = (words: string): boolean =>
  !YEAR.test(words) &&
  ((words.toLowerCase().match(/[\p{L}-]+/gu) ?? []).some(
    (word) => STATUS_WORDS.has(word) || measureOf(word) !== undefined,
  ) ||
    BRACKET.test(words) ||
    words.includes('%'));

/** "Cost (US$ million)" → Cost, in USD, a million each. What is not understood stays in the words. */
function readUnit(head: string): Pick<Headed, 'what' | 'unit' | 'factor'> {
  const inside = BRACKET.exec(head)?.[1] ?? '';
  const words = inside.toLowerCase().match(/us\$|\p{Sc}|%|'000|[\p{L}²³]+/gu) ?? [];
  let unit: string | null = null;
  let factor = 1;
  let isKnown = words.length > 0 && !/\d(?!00)/.test(inside.replace("'000", ''));
  for (const word of words) {
    const found = unitNamed(word);
    const magnitude = word === "'000" ? 1000 : (MAGNITUDES.get(word) ?? MAGNITUDES.get(word.replace(/s$/, '')));
    if (found !== undefined) unit = found;
    else if (magnitude !== undefined) factor *= magnitude;
    else if (word !== 'in') isKnown = false;
  }
  if (!isKnown) return { what: head.replace(/\s*%$/, ''), unit: /%\s*$|^%/.test(head) ? '%' : null, factor: 1 };
  return { what: head.replace(BRACKET, ''), unit, factor };
}

function unitNamed(word: string): string | undefined {
  if (PERCENT_WORDS.includes(word)) return '%';
  const [usual] = [...(CURRENCY_NOUNS.get(word) ?? [])];
  const code = word.toUpperCase();
  return (
    CURRENCY_SIGNS.get(word) ??
    CURRENCY_NAMES.get(word) ??
    USUAL_CURRENCY[word.replace(/s$/, '')] ??
    usual ??
    (CURRENCY_CODES.has(code) ? code : UNIT_WORDS.get(word))
  );
}
