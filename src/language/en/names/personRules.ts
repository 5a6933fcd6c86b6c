import { isFirstSurname, isPlaceName } from '../../names/index.ts';
import { BODY_NOUNS, PLACE_NOUNS } from '../words/nameWords.ts';
import { GROUP_NOUNS } from '../words/speakers.ts';
import { endsAsAcronym, isProject } from './bodySigns.ts';
import type { KindRule } from './kindRule.ts';
import {
  appositionNoun,
  hasAge,
  isMostlyEveryday,
  isNamedOffice,
  isOfficeBefore,
  isPersonNoun,
  isTerm,
  looksLikePerson,
} from './kindSigns.ts';
import { after, bare, before, headOf, isArticle, isGivenFirst, isSingle, isVerbOfSpeech } from './mentionSigns.ts';
import { isDemonym, isEverydayWord, wordOf } from './words.ts';

/** What tells that two or more words are a person's name, tried behind what tells of bodies and places. */
export const PERSON_RULES: readonly KindRule[] = [
  {
    name: 'age',
    find: (mention) =>
      (looksLikePerson(mention) ||
        (isSingle(mention) &&
          !isMostlyEveryday(mention) &&
          !isArticle(before(mention)) &&
          !isPlaceName(mention.name))) &&
      hasAge(mention)
        ? 'person'
        : undefined,
  },
  {
    name: 'given name',
    find: (mention) =>
      looksLikePerson(mention) &&
      isGivenFirst(mention) &&
      !endsAsAcronym(mention) &&
      !isMostlyEveryday(mention) &&
      !isTerm(mention)
        ? 'person'
        : undefined,
  },
  {
    name: 'given name behind the surname', // Kim Jong-un, Park Ji-woo
    find: ({ words }) =>
      words.length === 2 &&
      /^\p{Lu}\p{Ll}+$/u.test(words[0] ?? '') &&
      /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(words[1] ?? '') &&
      !isDemonym((words[0] ?? '').toLowerCase()) &&
      !isPlaceName(words[0] ?? '')
        ? 'person'
        : undefined,
  },
  {
    name: 'surname before', // Wang Lei said
    find: (mention) =>
      mention.words.length === 2 &&
      isFirstSurname(mention.words[0] ?? '') &&
      /^\p{Lu}\p{Ll}+$/u.test(mention.words[1] ?? '') &&
      !isEverydayWord(bare(mention.words[1])) &&
      !isPlaceName(mention.name) &&
      (isVerbOfSpeech(after(mention)) || isVerbOfSpeech(before(mention)))
        ? 'person'
        : undefined,
  },
  {
    name: 'initials',
    find: (mention) =>
      looksLikePerson(mention) &&
      mention.words.slice(0, -1).some((word) => /^(?:\p{Lu}\.)+$/u.test(word)) &&
      /^\p{Lu}\p{Ll}/u.test(mention.words.at(-1) ?? '')
        ? 'person'
        : undefined,
  },
  {
    name: 'noun of office before', // spokesman Thabo Nkosi
    find: (mention) =>
      looksLikePerson(mention) && isOfficeBefore(mention) && !isMostlyEveryday(mention) ? 'person' : undefined,
  },
  {
    name: 'apposition',
    find: (mention) => {
      const noun = appositionNoun(mention);
      if (!noun) return undefined;
      if (BODY_NOUNS.has(noun)) return isMostlyEveryday(mention) ? undefined : 'organisation';
      if (PLACE_NOUNS.has(noun)) return 'place';
      return looksLikePerson(mention) && isPersonNoun(noun) && !isMostlyEveryday(mention) ? 'person' : undefined;
    },
  },
  {
    name: 'apposition before', // the head of the league, Rajab Amin, said
    find: (mention) =>
      looksLikePerson(mention) && !isMostlyEveryday(mention) && isNamedOffice(mention) ? 'person' : undefined,
  },
  {
    name: 'who speaks',
    find: (mention) =>
      looksLikePerson(mention) &&
      !GROUP_NOUNS.has(headOf(mention)) &&
      !isProject(mention) &&
      !isDemonym(headOf(mention)) &&
      !/^(?:Arabs|Kurds|Muslims|Jews|Christians)$/.test(mention.words.at(-1) ?? '') &&
      mention.words.length < 4 &&
      !isMostlyEveryday(mention) &&
      mention.words.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) &&
      (isVerbOfSpeech(after(mention)) ||
        (isVerbOfSpeech(before(mention)) && /^[,.]?$/.test(after(mention)?.text ?? '')) ||
        wordOf(after(mention)) === 'who' ||
        (wordOf(after(mention)) === ',' && wordOf(after(mention, 2)) === 'who'))
        ? 'person'
        : undefined,
  },
];
