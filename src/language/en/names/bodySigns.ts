import { isGivenName, isPlaceName, isSurname } from '../../names/index.ts';
import { COUNTRIES } from '../words/countries.ts';
import {
  BODIES_BEFORE,
  BODY_NOUNS,
  COMPANY_FORMS,
  HONOURS,
  OF_FIRMS,
  ORGANISATION_WORDS,
  OTHER_ACRONYMS,
  OTHER_NAME_WORDS,
  OWNED_BY_FIRMS,
  PLACE_WORDS,
  RANKS_OF_BODIES,
  SURVEYS,
  UNION_HEADS,
  WEAK_ORGANISATION_WORDS,
} from '../words/nameWords.ts';
import { OTHER_PLACES } from '../words/placeNames.ts';
import { GROUP_NOUNS } from '../words/speakers.ts';
import type { Finding } from './kindRule.ts';
import { after, bare, before, headOf, isGivenFirst, isOffice, isSingle, isVerbOfSpeech } from './mentionSigns.ts';
import type { Mention } from './mentions.ts';
import { isDemonym, isEverydayWord, wordOf } from './words.ts';

/** Words of bodies that are surnames too: "Peter Banks". */
export const SURNAME_BODY_WORDS: ReadonlySet<string> = new Set(
  'banks house church guard guards park post works squad watch mission center price press law war day force exchange front'.split(
    ' ',
  ),
);

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
export const isUnion = (words: readonly string[], head: string): boolean =>
  words.includes('of') && UNION_HEADS.has(head);

export const isAcronym = (word: string): boolean =>
  /^\p{Lu}[\p{Lu}&-]*\p{Lu}s?$/u.test(word.replaceAll('.', '')) && word.length <= 8;

/** All capitals: a body where it does what bodies do. */
export function acronym(mention: Mention): Finding | undefined {
  const word = mention.words[0] ?? '';
  if (!isSingle(mention) || !isAcronym(word)) return undefined;
  const letters = word.replaceAll('.', '');
  if (COUNTRIES.has(word.toLowerCase()) || OTHER_PLACES.has(word.toLowerCase())) return 'place';
  if (OTHER_ACRONYMS.has(letters) || letters.length < 3 || /s$/.test(letters)) return 'other';
  const closes = /^[,.;:]?$/.test(after(mention)?.text ?? ''); // said HSB.; not "said HSB is a cough"
  const isActing =
    isVerbOfSpeech(after(mention)) || isOffice(after(mention)) || (closes && isVerbOfSpeech(before(mention)));
  const isGiver = wordOf(before(mention)) === 'the' && /^(?:at|by|from|within)$/.test(wordOf(before(mention, 2)));
  const isModifier = /^(?:NOUN|PROPN|ADJ)$/.test(after(mention)?.tag ?? '');
  const article = wordOf(before(mention)) === 'the' ? 1 : 0;
  const isCited = wordOf(before(mention, article + 1)) === 'to' && wordOf(before(mention, article + 2)) === 'according';
  return isCited || isActing || (isGiver && !isModifier) ? 'organisation' : undefined;
}

/** An acronym that nothing tells but, maybe, the name that it shortens. */
export const isOpenAcronym = (mention: Mention): boolean =>
  isSingle(mention) && isAcronym(mention.name) && mention.name.length > 2 && !/s$/.test(mention.name);

/** "the carmaker Corvo", "hotel group Corvo". */
export function nounOfBody(mention: Mention): Finding | undefined {
  const token = before(mention);
  if (!token || token.text !== token.lower || !BODY_NOUNS.has(token.lower) || token.tag === 'VERB') return undefined;
  return mention.words.length < 5 && !isGivenFirst(mention) && !isThing(mention) ? 'organisation' : undefined;
}

/** Whether a mention names something that is nobody: a treaty, an award, a storm. */
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
