import type { Token } from '../../../pipeline/language/index.ts';
import { foldName, isGivenName, isPlaceName, isSurname } from '../../names/index.ts';
import { COUNTRIES } from '../words/countries.ts';
import {
  BODY_NOUNS,
  FIELDS_OF_WORK,
  NUMBERED_THINGS,
  ORGANISATION_WORDS,
  OTHER_NAME_WORDS,
  PERSON_TITLES,
  PLACE_NOUNS,
  PLACE_WORDS,
} from '../words/nameWords.ts';
import { OTHER_PLACES, PARTS_OF_PLACES, WORDLIKE_PLACES } from '../words/placeNames.ts';
import { PERSON_NOUNS } from '../words/speakers.ts';
import { isAcronym, isBody } from './bodySigns.ts';
import type { Finding } from './kindRule.ts';
import { after, bare, before, isArticle, isLetters, isOffice, isSingle, isVerbOfSpeech } from './mentionSigns.ts';
import type { Mention } from './mentions.ts';
import { isDemonym, isEverydayWord, wordOf } from './words.ts';

/** Behind a preposition of place: "in Marat", "near Quirra". */
const isLocated = (mention: Mention): boolean =>
  /^(?:in|at|near|outside|around|across|throughout|inside)$/.test(wordOf(before(mention)));

/** The last word of a lower-case noun phrase that an apposition begins: ", the head of …", ", a carmaker". */
export function appositionNoun(mention: Mention): string {
  if (wordOf(after(mention)) !== ',') return '';
  const { tokens, last } = mention;
  let at = last + 2;
  if (!/^(?:the|an?|its|his|her|their)$/.test(wordOf(tokens[at])) && !isOffice(tokens[at])) return '';
  if (isOffice(tokens[at])) return wordOf(tokens[at]);
  at += 1;
  let noun = '';
  for (; at < tokens.length && at < last + 9; at += 1) {
    const token = tokens[at] as Token;
    if (!/^(?:NOUN|ADJ|PROPN|NUM|VERB)$/.test(token.tag) && token.lower !== "'s" && !/^[-&]$/.test(token.text)) break;
    if (token.tag === 'VERB' && !/(?:ing|ed)$/.test(token.lower)) break;
    noun = wordOf(token);
  }
  return noun;
}

export const isPersonNoun = (noun: string): boolean =>
  PERSON_NOUNS.has(noun) ||
  PERSON_TITLES.has(noun) ||
  (/(?:ist|man|woman|er|or|ian|mate)$/.test(noun) &&
    !ORGANISATION_WORDS.has(noun) &&
    !BODY_NOUNS.has(noun) &&
    !PLACE_NOUNS.has(noun) &&
    !/(?:ber|ther|wer|ater|iver|ower|inder|enter|error|mirror|factor|sector|reactor|corridor|harbor|order|number|paper|matter|layer|offer|power|river|tower|water|weather|winter|cancer|danger|disorder)$/.test(
      noun,
    ));

/** "The head of the league, Rajab Amin, said": a noun of office with its article, then the name between commas. */
export function isNamedOffice(mention: Mention): boolean {
  const { tokens, first } = mention;
  if (wordOf(before(mention)) !== ',' || !/^[,.;)]?$/.test(after(mention)?.text ?? '')) return false;
  for (let at = first - 2; at >= Math.max(0, first - 12); at -= 1) {
    const token = tokens[at] as Token;
    if (token.tag === 'VERB' || /^[,;:]$/.test(token.text)) return false;
    const isHead = at === first - 2 || /^(?:of|for|at|in)$/.test(wordOf(tokens[at + 1]));
    if (isHead && isOffice(token)) return true;
  }
  return false;
}

/** "Spanish-English", "Franco-German". */
export const isOfTwoPeoples = ([word = '', ...more]: readonly string[]): boolean =>
  more.length === 0 && /-/.test(word) && isDemonym(word.toLowerCase().split('-').at(-1) ?? '');

/** "West Africa", "Southern Lebanon", "Upper West". */
export function isPartOfPlace([first, ...rest]: readonly string[]): boolean {
  const part = bare(first);
  if (rest.length === 0 || !PARTS_OF_PLACES.has(part) || part === 'old') return false;
  return isPlaceName(rest.join(' ')) || rest.every((word) => PARTS_OF_PLACES.has(bare(word)));
}

/** ", 34," or ", aged 34,": the age of a person. */
export const hasAge = (mention: Mention): boolean =>
  wordOf(after(mention)) === ',' &&
  ((/^\d{1,2}$/.test(after(mention, 2)?.text ?? '') && /^(?:[,.;)]|from|of)$/.test(wordOf(after(mention, 3)) || '.')) ||
    wordOf(after(mention, 2)) === 'aged');

export const looksLikePerson = (mention: Mention): boolean =>
  mention.words.length > 1 && mention.words.length <= 5 && isLetters(mention) && !isArticle(before(mention));

/** "Emperor Norton Bridge": the name of a thing after somebody; "Mayor Mia Hill" is none. */
export const endsAsPlace = ({ words }: Mention): boolean =>
  words.length > 1 && PLACE_WORDS.has(bare(words.at(-1))) && !isGivenName(words[0] ?? '');

/** "Local Hero", "Mail Bomb": words of any report, so the capitals may be those of a title. */
export const isMostlyEveryday = ({ words }: Mention): boolean => {
  const plain = words.filter((word) => isEverydayWord(bare(word)) && !isGivenName(word));
  return (
    plain.length * 2 > words.length ||
    (words.length === 2 && isEverydayWord(bare(words[0])) && !isGivenName(words[0] ?? '')) ||
    (words.length === 2 && plain.length === 1 && isEverydayWord(bare(words[1])) && !isSurname(words[1] ?? ''))
  );
};

/** "Cairo FIR", "London Living Wage": a place, and an acronym or words of everyday behind it. */
export const isTerm = ({ words: [first = '', ...rest] }: Mention): boolean =>
  rest.some((word) => /^\p{Lu}{3,}$/u.test(word) && first !== first.toUpperCase()) ||
  (isPlaceName(first) && rest.every((word) => isEverydayWord(bare(word)) && !isSurname(word)));

export const isOfficeBefore = (mention: Mention): boolean => {
  const token = before(mention);
  return (
    token !== undefined &&
    !/^\p{Lu}/u.test(token.text) &&
    isPersonNoun(wordOf(token)) &&
    token.tag !== 'VERB' &&
    token.tag !== 'ADP'
  );
};

/** "the town of Marat", "Kolda province", "Marat, a town". */
export function nounOfPlace(mention: Mention): Finding | undefined {
  const isField = FIELDS_OF_WORK.has(bare(mention.words[0])) || isEverydayWord(bare(mention.words[0])); // the area of Immigration
  const isOf = wordOf(before(mention)) === 'of' && PLACE_NOUNS.has(wordOf(before(mention, 2))) && !isField;
  const next = after(mention);
  const isBefore =
    next !== undefined &&
    next.text === next.lower &&
    /^(?:airport|canton|county|district|governorate|mountains|oblast|peninsula|prefecture|province|raion|river|valley)$/.test(
      next.lower,
    ) &&
    !isGivenName(mention.words[0] ?? '') &&
    !/(?:ish|ian|ese|an|ic|i)$/.test(mention.words.at(-1) ?? '');
  return (isOf || isBefore) && mention.words.length < 4 && !isBody(mention) ? 'place' : undefined;
}

/** "Aldford, Texas", "Marat, in Kerala". */
export function townAndRegion(mention: Mention): Finding | undefined {
  if (wordOf(after(mention)) !== ',' || mention.words.length > 3 || NUMBERED_THINGS.has(bare(mention.words[0])))
    return undefined;
  const { tokens, last } = mention;
  const named = [tokens.slice(last + 2, last + 3), tokens.slice(last + 2, last + 4)].map((some) =>
    some.map(({ text }) => text).join(' '),
  );
  const isPlace = named.some((name) => name !== '' && isPlaceName(name));
  const isList = /^(?:and|or)$/.test(wordOf(tokens[last + 3])) || wordOf(before(mention)) === ',';
  const isPreceded = /^(?:in|at|near|from|to|of|outside|around|between)$/.test(wordOf(before(mention)));
  return isPlace && !isList && isPreceded && !mention.hasTitle ? 'place' : undefined;
}

/** A city or country by its name alone; where the name is a person's or an everyday word as well, only behind "in". */
export function placeAlone(mention: Mention): Finding | undefined {
  if (!isSingle(mention) || !isPlaceName(mention.name) || isAcronym(mention.name)) return undefined;
  const folded = foldName(mention.name);
  const isDoubtful =
    (WORDLIKE_PLACES.has(folded) || isGivenName(folded) || isEverydayWord(folded)) && !OTHER_PLACES.has(folded);
  const isCountry = COUNTRIES.has(folded) && !WORDLIKE_PLACES.has(folded);
  if (isCountry) return 'place';
  if (!isDoubtful) return isSurname(folded) && isVerbOfSpeech(after(mention)) ? undefined : 'place';
  const isTo = /^(?:from|to|of|through|via|over|into|towards?|for|leave|left|reached|between)$/.test(
    wordOf(before(mention)),
  );
  return isLocated(mention) ||
    (isTo && !isVerbOfSpeech(after(mention))) ||
    (mention.isOpening && wordOf(after(mention)) === ',')
    ? 'place'
    : undefined;
}

/** "They met in Lowmere": one unknown word behind a preposition of place; not "a stake in Corvo", "in Corvo shares". */
export function behindIn(mention: Mention): Finding | undefined {
  const [word = ''] = mention.words;
  if (!isSingle(mention) || !/^(?:in|near|outside)$/.test(wordOf(before(mention))) || !/^\p{Lu}\p{Ll}{2,}$/u.test(word))
    return undefined;
  if (
    isEverydayWord(word.toLowerCase()) ||
    OTHER_NAME_WORDS.has(word.toLowerCase()) ||
    NUMBERED_THINGS.has(word.toLowerCase()) ||
    isBody(mention) ||
    isGivenName(word) ||
    ADJECTIVE.test(word)
  )
    return undefined;
  const isHeld = INVESTING.test(wordOf(before(mention, 2)));
  const next = after(mention);
  if (/^(?:v|vs|at)$/.test(wordOf(next)) || next?.text === '(') return undefined;
  const isModifier = next !== undefined && (/^(?:NOUN|PROPN|ADJ)$/.test(next.tag) || next.lower === "'s");
  return isHeld || isModifier || mention.isOpening ? undefined : 'place';
}

/** What one does, or has, in a firm, a person or a faith. */
const INVESTING =
  /^(?:believe[sd]?|believing|confidence|faith|degrees?|fluent|major(?:ed|ing)?|interest|interested|invest(?:ed|ing|ment|ments|s)?|money|position|shareholders?|shares?|specialis(?:es|ed|ing)|specializ(?:es|ed|ing)|stakes?|stocks?|trust|written)$/;

/** "European", "Hebrew": people, tongues and what is theirs; "Treasuries"; "Physics", what one studies. */
const ADJECTIVE = /(?:brew|ean|ese|ian|ic|ics|ies|ing|ish|ology|istry)$/;
