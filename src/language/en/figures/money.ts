import type { Purse } from '../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../pipeline/language/index.ts';
import {
  AMERICAN_PLACES,
  COUNTRIES_OF_CURRENCY,
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_NOUNS,
  CURRENCY_SIGNS,
  DOUBTFUL_NOUNS,
  SMALL_COINS,
  USUAL_CURRENCY,
} from '../words/currencies.ts';
import { MONEY_NEIGHBOURS } from '../words/moneyWords.ts';

/** The nouns of money that several countries use, each with its codes and the full names of each: "dollar" → AUD → "australian dollar". */
const SHARED = [...CURRENCY_NOUNS]
  .filter(([, codes]) => codes.size > 1)
  .map(([noun, codes]) => ({
    noun,
    usual: USUAL_CURRENCY[noun.replace(/s$/, '')],
    codes: [...codes].map((code) => ({
      code,
      names: [...CURRENCY_NAMES].filter(([name, of]) => of === code && name.endsWith(` ${noun}`)).map(([name]) => name),
      countries: COUNTRIES_OF_CURRENCY.get(code) ?? [],
    })),
  }));

/**
 * The money that a document means by "dollar", "pound", "franc" …: the one that it names in full ("Kenyan shillings"), or
 * that of the only country with such money that it is about; else the usual one. A noun that stays open is missing.
 */
export function readPurse(text: string): Purse {
  const lower = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}$.]+/gu, ' ')} `;
  const words = new Set(lower.split(/[ .]+/));
  const has = (name: string): boolean => {
    const isLikely = name.split(/[ .]+/).every((word) => word === '' || words.has(word));
    return isLikely && (lower.includes(` ${name} `) || lower.includes(` ${name}. `));
  };
  /** A country in passing ("exports to Fiji") says nothing of whose dollars they are. */
  const isAbout = (country: string): boolean => {
    if (!has(country)) return false;
    const first = lower.indexOf(` ${country}`);
    return first < OPENING || lower.indexOf(` ${country}`, first + 1) > 0;
  };
  const isOfAmerica = isOfTheUS(text) || AMERICAN_PLACES.some(has);
  const purse = new Map<string, string>();
  for (const { noun, usual, codes } of SHARED) {
    if (!lower.includes(noun) && noun !== 'dollars') continue;
    const named = codes.filter(({ names }) => names.some(has)).map(({ code }) => code);
    const others = codes
      .filter(({ code, countries }) => code !== 'USD' && countries.some(isAbout))
      .map(({ code }) => code);
    const isAmerican = codes.some(({ code, countries }) => code === 'USD' && (countries.some(has) || isOfAmerica));
    const ofCountry = isAmerican ? ['USD', ...others] : others;
    const chosen =
      single(named) ??
      single(ofCountry) ??
      (usual && (ofCountry.includes(usual) || ofCountry.length !== 1) ? usual : undefined);
    if (chosen) purse.set(noun, chosen);
  }
  if (BRACKETED_DOLLARS.test(text)) purse.set('$', 'USD');
  return purse;
}

/** "40 million Brenn dollars ($5 million)": where the sign turns other dollars into those of the US, it always means these. */
const BRACKETED_DOLLARS = /\b\p{Lu}\p{L}+ dollars? \((?:about |around |some |roughly |nearly )?\$\d/u;

/** Where a text says what it is about, in characters. */
const OPENING = 400;

/** How often a text names the US by its letters, which are a pronoun in small ones, before they tell its money. */
const US_NAMED = 3;
const isOfTheUS = (text: string): boolean => (text.match(/\b(?:US|USA)\b|\bU\.S\./g) ?? []).length >= US_NAMED;

/** Signs that several countries use, with the word whose meaning tells theirs. */
const WORD_OF_SIGN: Readonly<Record<string, string>> = { $: 'dollars', rs: 'rupees', 'rs.': 'rupees' };

const single = (codes: readonly string[]): string | undefined => (codes.length === 1 ? codes[0] : undefined);

/** A sign or code right before a number: "$", "US$", "RM", "EUR". `length`: how many tokens it takes. */
export function moneyBefore(
  tokens: readonly Token[],
  at: number,
  purse: Purse,
): { unit: string; length: number } | undefined {
  const [one, two] = [tokens[at], tokens[at + 1]];
  if (!one) return undefined;
  const joined = two && one.end === two.start ? CURRENCY_SIGNS.get(one.lower + two.lower) : undefined;
  if (joined && two?.text === '$') return { unit: joined, length: 2 };
  const isNumber = (token: Token | undefined): boolean => /^\d/.test(token?.text ?? '');
  const sign = CURRENCY_SIGNS.get(one.lower);
  if (sign && /^\p{Lu}/u.test(one.text) === /^\p{L}/u.test(one.text)) {
    const isPoint = two?.text === '.' && isNumber(tokens[at + 2]);
    return { unit: purse.get(one.lower) ?? purse.get(WORD_OF_SIGN[one.lower] ?? '') ?? sign, length: isPoint ? 2 : 1 };
  }
  return CURRENCY_CODES.has(one.text) && isNumber(two) ? { unit: one.text, length: 1 } : undefined;
}

type MoneyWord = Readonly<{ unit: string; last: number }>;

/** The money behind a number: "euros", "Australian dollars", "pounds sterling", "dollars", "cents". */
export function moneyAfter(
  tokens: readonly Token[],
  at: number,
  { purse, isLarge }: { purse: Purse; isLarge: boolean },
): MoneyWord | undefined {
  for (let length = Math.min(4, tokens.length - at); length > 1; length -= 1) {
    const words = tokens
      .slice(at, at + length)
      .map(({ lower }) => lower)
      .join(' ');
    const named = CURRENCY_NAMES.get(words);
    if (named) return { unit: named, last: at + length - 1 };
  }
  const { lower = '', text = '', tag } = tokens[at] ?? {};
  const coin = SMALL_COINS.get(lower);
  if (coin && (lower.length > 1 || tokens[at - 1]?.end === tokens[at]?.start)) return { unit: coin, last: at };
  if (CURRENCY_CODES.has(text) && !isWordCode(text)) return { unit: text, last: at };
  const sign = CURRENCY_SIGNS.get(lower);
  if (sign && !/\p{L}/u.test(lower)) return { unit: sign, last: at };
  const codes = CURRENCY_NOUNS.get(lower);
  if (isWeight(tokens, at)) return undefined;
  if (!codes || (tag === 'VERB' && DOUBTFUL_NOUNS.has(lower) && !isLarge)) return undefined;
  if (DOUBTFUL_NOUNS.has(lower) && !isLarge && !hasMoneyNeighbour(tokens, at)) return undefined;
  return { unit: purse.get(lower) ?? single([...codes]) ?? lower.replace(/(?<=[^s])s$/, ''), last: at };
}

/** "7 million pounds of meat": what is weighed, unless it is money or what money is spent on. */
function isWeight(tokens: readonly Token[], at: number): boolean {
  if (!/^pounds?$/.test(lowerAt(tokens, at)) || lowerAt(tokens, at + 1) !== 'of') return false;
  const noun = tokens.slice(at + 2, at + WEIGHED_REACH).filter(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
  const isSum = noun.some(({ lower }) => MONEY_NEIGHBOURS.has(lower) || SPENT.test(lower));
  return noun[0] !== undefined && !/^(?:DET|PRON)$/.test(tokens[at + 2]?.tag ?? '') && !isSum;
}
const WEIGHED_REACH = 6;
const SPENT =
  /^(?:money|aid|funds?|funding|grants?|spending|investments?|debts?|damages?|savings?|cash|revenues?|income|profits?|tax|taxes|taxpayers?|assets?|property|losses|sales|goods|work|cuts|support|costs?|contracts?|trade|jewellery|art)$/;

/** Codes that are words as well: "the top 5 ALL players". */
const isWordCode = (code: string): boolean => /^(?:ALL|TOP|CUP|MAD|LAK|SOS|PEN|MOP|GEL|BAM)$/.test(code);

/** Whether a word of money stands in the clause: "paid 30 pounds", "a fare of 30 pounds". */
const hasMoneyNeighbour = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 8), at + 5).some(({ lower }) => MONEY_NEIGHBOURS.has(lower)) &&
  lowerAt(tokens, at + 1) !== 'of';
