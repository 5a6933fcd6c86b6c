import type { Token } from '../../../pipeline/language/index.ts';
import { foldName, isGivenName, isPlaceName, isSurname } from '../../names/index.ts';
import { COUNTRIES } from '../words/countries.ts';
import {
  BODIES_BEFORE,
  BODY_NOUNS,
  COMPANY_FORMS,
  FIELDS_OF_WORK,
  HONOURS,
  NUMBERED_THINGS,
  OF_FIRMS,
  ORGANISATION_WORDS,
  OTHER_ACRONYMS,
  OTHER_NAME_WORDS,
  OWNED_BY_FIRMS,
  PERSON_TITLES,
  PLACE_NOUNS,
  PLACE_WORDS,
  RANKS_OF_BODIES,
  SPEAKING_WORDS,
  SURVEYS,
  UNION_HEADS,
  WEAK_ORGANISATION_WORDS,
} from '../words/nameWords.ts';
import { OTHER_PLACES, PARTS_OF_PLACES, WORDLIKE_PLACES } from '../words/placeNames.ts';
import { GROUP_NOUNS, PERSON_NOUNS } from '../words/speakers.ts';
import type { Finding } from './kinds.ts';
import type { Mention } from './mentions.ts';
import { isDemonym, isEverydayWord, wordOf } from './words.ts';

/** The word that tells what a name is of: its last, or the one before "of", in small letters: "Bank of Lima" → bank. */
export const headOf = ({ words }: Mention): string => {
  const joint = words.findIndex((word) => /^(?:of|for|on|against)$/.test(word));
  return bare(joint > 0 ? words[joint - 1] : words.at(-1));
};
/** A word in small letters, without a point at its end. */
export const bare = (word: string | undefined): string =>
  word?.toLowerCase().replaceAll('’', "'").replace(/\.$/, '') ?? '';
/** The token so many before a mention. */
export const before = ({ tokens, first }: Mention, steps = 1): Token | undefined => tokens[first - steps];
/** The token so many behind a mention. */
export const after = ({ tokens, last }: Mention, steps = 1): Token | undefined => tokens[last + steps];
/** Whether a mention is one word. */
export const isSingle = ({ words }: Mention): boolean => words.length === 1;
/** Whether a mention is made of letters alone. */
export const isLetters = ({ words }: Mention): boolean => words.every((word) => /^[\p{L}'’.-]+$/u.test(word));

/** Behind a preposition of place: "in Marat", "near Quirra". */
const isLocated = (mention: Mention): boolean =>
  /^(?:in|at|near|outside|around|across|throughout|inside)$/.test(wordOf(before(mention)));
/** Whether a token is an article or what stands in its place. */
export const isArticle = (token: Token | undefined): boolean =>
  /^(?:the|a|an|this|that|its|their|his|her|our|every|each)$/.test(wordOf(token));

export const isVerbOfSpeech = (token: Token | undefined): boolean => SPEAKING_WORDS.has(wordOf(token));

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

export const isOffice = (token: Token | undefined): boolean =>
  PERSON_NOUNS.has(wordOf(token)) || PERSON_TITLES.has(wordOf(token));
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

export const SURNAME_BODY_WORDS = new Set(
  'banks house church guard guards park post works squad watch mission center price press law war day force exchange front'.split(
    ' ',
  ),
);

/** "Emperor Norton Bridge": the name of a thing after somebody; "Mayor Mia Hill" is none. */
export const endsAsPlace = ({ words }: Mention): boolean =>
  words.length > 1 && PLACE_WORDS.has(bare(words.at(-1))) && !isGivenName(words[0] ?? '');

export const isBody = (mention: Mention): boolean => {
  const { words } = mention;
  const head = headOf(mention);
  if (ORGANISATION_WORDS.has(head)) return true;
  if (words.length > 1 && words.slice(1).some((word) => COMPANY_FORMS.has(word.replace(/(?<!\..)\.$/, ''))))
    return true;
  if (head === 'survey' && SURVEYS.has(bare(words.at(-2)))) return true;
  if (isUnion(words, head) || words.includes('Without')) return true;
  return WEAK_ORGANISATION_WORDS.has(head) && words.slice(0, -1).some(namesABody);
};

/** A word that lifts a weak head to the name of one body: somebody's name, a place, a people, a rank. */
const namesABody = (word: string): boolean =>
  RANKS_OF_BODIES.has(bare(word)) ||
  isPlaceName(word) ||
  isDemonym(bare(word)) ||
  (isSurname(word) && !isEverydayWord(bare(word))) ||
  (/^\p{Lu}\p{L}*\p{Lu}/u.test(word) && !OTHER_ACRONYMS.has(word));

/** "Imperial College Lowmere", "Bank Norland": a word of a body that is no surname, before the last of two to four words. */
export const isBodyBefore = ({ name, words }: Mention): boolean =>
  words.length > 1 &&
  words.length < 5 &&
  words.slice(0, -1).some((word) => BODIES_BEFORE.has(bare(word))) &&
  !words.some((word) => /^(?:of|for|and)$/.test(word)) &&
  !PLACE_WORDS.has(bare(words.at(-1))) &&
  !isPlaceName(name);

/** "Deep Reef Program": work of a body, which can report and is nobody. */
export const isProject = (mention: Mention): boolean =>
  /^(?:program|programme|project|initiative|campaign|challenge|index|monitor|tracker|weather)$/.test(headOf(mention));

/** What belongs to many countries: "Asian shares". */
const PEOPLES: ReadonlySet<string> = new Set(
  'african american arab asian balkan baltic caribbean european latin nordic scandinavian western'.split(' '),
);

/** "Oakco shares", "Oakco’s board of directors": a thing that only firms have, right behind a word. */
export const hasOfFirm = (mention: Mention): boolean => {
  const owns = /^['’]s?$/.test(after(mention)?.text ?? '');
  const noun = after(mention, owns ? 2 : 1);
  return (
    noun?.tag === 'NOUN' &&
    (owns ? OWNED_BY_FIRMS : OF_FIRMS).has(wordOf(noun)) &&
    !isPlaceName(mention.name) &&
    !isDemonym(bare(mention.name)) &&
    !PEOPLES.has(bare(mention.name))
  );
};

/** "Norland FA": capitals at the end that are no honour of a person. */
export const endsAsAcronym = ({ words }: Mention): boolean =>
  words.length > 1 && /^\p{Lu}{2,4}$/u.test(words.at(-1) ?? '') && !HONOURS.has(words.at(-1) ?? '');

/** "Ship Workers of Norland", "Brotherhood of Engineers". */
const isUnion = (words: readonly string[], head: string): boolean => words.includes('of') && UNION_HEADS.has(head);

export const isThing = (mention: Mention): boolean => {
  const head = headOf(mention);
  if (isUnion(mention.words, head)) return false;
  // "a Harding-era law"
  if (head.endsWith('-era')) return true;
  if (isSingle(mention)) return (OTHER_NAME_WORDS.has(head) || GROUP_NOUNS.has(head)) && !isGivenName(head);
  return (
    OTHER_NAME_WORDS.has(head) ||
    GROUP_NOUNS.has(head) ||
    (/^(?:act|hurricane|storm|cyclone|typhoon|operation|covid|article|chapter|section|version|class|grade|phase|stage|type)$/i.test(
      mention.words[0] ?? '',
    ) &&
      mention.words.length < 4)
  );
};

/** The first word is a given name and what follows is no word of everyday English. */
export const isGivenFirst = ({ words }: Mention): boolean => {
  const [first = '', second = ''] = words;
  if (/^(?:Al|El)$/.test(first)) return isSurname(second);
  if (/^(?:Sunni|Shia|Shiite|Muslim|Hindu)$/.test(first)) return false;
  if (isGivenName(first)) return !/^\p{Lu}/u.test(second) || !isPlaceName(second) || words.length === 2;
  return /^(?:\p{Lu}\.)+$/u.test(first) && isGivenName(second) && words.length > 2;
};

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

const isAcronym = (word: string): boolean =>
  /^\p{Lu}[\p{Lu}&-]*\p{Lu}s?$/u.test(word.replaceAll('.', '')) && word.length <= 8;

/** All capitals: a body where it does what bodies do. */
export function acronym(mention: Mention): Finding | undefined {
  const word = mention.words[0] ?? '';
  if (!isSingle(mention) || !isAcronym(word)) return undefined;
  const letters = word.replaceAll('.', '');
  if (COUNTRIES.has(word.toLowerCase()) || OTHER_PLACES.has(word.toLowerCase())) return 'place';
  if (OTHER_ACRONYMS.has(letters) || letters.length < 3 || /s$/.test(letters)) return 'other';
  const isActing = isVerbOfSpeech(after(mention)) || isOffice(after(mention)) || isVerbOfSpeech(before(mention));
  const isGiver = wordOf(before(mention)) === 'the' && /^(?:at|by|from|within)$/.test(wordOf(before(mention, 2)));
  const isModifier = /^(?:NOUN|PROPN|ADJ)$/.test(after(mention)?.tag ?? '');
  const article = wordOf(before(mention)) === 'the' ? 1 : 0;
  const isCited = wordOf(before(mention, article + 1)) === 'to' && wordOf(before(mention, article + 2)) === 'according';
  return isCited || isActing || (isGiver && !isModifier) ? 'organisation' : undefined;
}

/** An acronym that nothing tells but, maybe, the name that it shortens. */
export const isOpenAcronym = (mention: Mention): boolean =>
  isSingle(mention) && isAcronym(mention.name) && mention.name.length > 2 && !/s$/.test(mention.name);

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

/** "the carmaker Corvo", "hotel group Corvo". */
export function nounOfBody(mention: Mention): Finding | undefined {
  const token = before(mention);
  if (!token || token.text !== token.lower || !BODY_NOUNS.has(token.lower) || token.tag === 'VERB') return undefined;
  return mention.words.length < 5 && !isGivenFirst(mention) && !isThing(mention) ? 'organisation' : undefined;
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
