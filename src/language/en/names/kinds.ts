import { agencyNamed } from '../../../records/index.ts';
import { isGivenName, isPlaceName, isSurname } from '../../names/index.ts';
import {
  FIRM_ENDINGS,
  KNOWN_BODIES,
  PLACE_OPENINGS,
  PLACE_WORDS,
  RANKS_OF_BODIES,
  SURNAME_PLACE_WORDS,
} from '../words/nameWords.ts';
import {
  acronym,
  hasOfFirm,
  isBody,
  isBodyBefore,
  isOpenAcronym,
  isThing,
  nounOfBody,
  SURNAME_BODY_WORDS,
} from './bodySigns.ts';
import type { KindRule } from './kindRule.ts';
import {
  behindIn,
  endsAsPlace,
  isOfTwoPeoples,
  isPartOfPlace,
  looksLikePerson,
  nounOfPlace,
  placeAlone,
  townAndRegion,
} from './kindSigns.ts';
import { after, bare, before, headOf, isArticle, isLetters, isOffice, isSingle } from './mentionSigns.ts';
import { PERSON_RULES } from './personRules.ts';
import { isDemonym, isEverydayWord, wordOf } from './words.ts';

/** The rule of an acronym that stands for a body only if a name that it shortens is one. */
export const OPEN_ACRONYM = 'acronym of a name';

export const KIND_RULES: readonly KindRule[] = [
  {
    name: 'known body',
    find: ({ name, isOpening, words }) => {
      if (isOpening && words.length === 1 && isEverydayWord(name.toLowerCase())) return undefined; // Total sales fell
      const isNamed =
        KNOWN_BODIES.has(
          name
            .toLowerCase()
            .replaceAll('’', "'")
            .replace(/^(?:us|u\.s\.) /, ''),
        ) &&
        (name.length > 3 || name === name.toUpperCase());
      const isAgency = agencyNamed(name) !== undefined && name === name.toUpperCase();
      return isNamed || isAgency ? 'organisation' : undefined;
    },
  },
  {
    name: 'demonym',
    find: ({ words }) => (isDemonym(words.join(' ').toLowerCase()) || isOfTwoPeoples(words) ? 'other' : undefined),
  },
  {
    name: 'country or region',
    find: (mention) =>
      !isSingle(mention) && isPlaceName(mention.name) && !(isPartOfPlace(mention.words) && isOffice(after(mention)))
        ? 'place'
        : undefined,
  },
  {
    name: 'part of a place',
    // Not "East Asia expert": what somebody works on.
    find: (mention) => (isPartOfPlace(mention.words) && !isOffice(after(mention)) ? 'place' : undefined),
  },
  {
    name: 'abbreviated part of a place', // N. Korea
    find: ({ words }) =>
      words.length === 2 && /^[NSEW]\.?$/.test(words[0] ?? '') && isPlaceName(words[1] ?? '') ? 'place' : undefined,
  },
  { name: 'acronym', find: acronym },
  { name: OPEN_ACRONYM, find: (mention) => (isOpenAcronym(mention) ? 'organisation' : undefined) },
  {
    name: 'title before',
    find: (mention) =>
      mention.hasTitle &&
      isLetters(mention) &&
      mention.words.length <= 5 &&
      !isBody(mention) &&
      !isThing(mention) &&
      !endsAsPlace(mention) &&
      !isPlaceName(mention.name) &&
      !/^(?:guest|guests|officer|justice)$/i.test(mention.name)
        ? 'person'
        : undefined,
  },
  { name: 'thing', find: (mention) => (isThing(mention) ? 'other' : undefined) },
  {
    name: 'surname that is a word of place',
    find: (mention) =>
      mention.words.length === 2 &&
      SURNAME_PLACE_WORDS.has(headOf(mention)) &&
      isGivenName(mention.words[0] ?? '') &&
      !isPlaceName(mention.words[0] ?? '')
        ? /^(?:in|at|near|on|across|from|to|into|around|the|over|along|through)$/.test(wordOf(before(mention)))
          ? 'place'
          : 'person'
        : undefined,
  },
  {
    name: 'surname that is a word of body',
    find: (mention) =>
      mention.words.length === 2 &&
      SURNAME_BODY_WORDS.has(headOf(mention)) &&
      isGivenName(mention.words[0] ?? '') &&
      !isPlaceName(mention.words[0] ?? '') &&
      looksLikePerson(mention)
        ? 'person'
        : undefined,
  },
  {
    name: 'word of body',
    find: (mention) => (isBody(mention) ? (isSingle(mention) ? undefined : 'organisation') : undefined),
  },
  {
    name: 'word of place',
    find: ({ words }) =>
      words.length > 1 &&
      !words.slice(0, -1).every((word) => RANKS_OF_BODIES.has(bare(word))) &&
      (PLACE_WORDS.has(bare(words.at(-1))) || PLACE_WORDS.has(bare(words[words.indexOf('of') - 1])))
        ? 'place'
        : undefined,
  },
  {
    name: 'opening of a place',
    find: (mention) =>
      mention.words.length > 1 &&
      mention.words.length < 5 &&
      PLACE_OPENINGS.has(bare(mention.words[0])) &&
      !isSurname(mention.words[0] ?? '')
        ? 'place'
        : undefined,
  },
  { name: 'noun of place', find: nounOfPlace },
  { name: 'noun of body', find: nounOfBody },
  {
    name: 'noun of body behind', // the PAX news agency, the Lantern newspaper
    find: (mention) =>
      /^(?:newspaper|magazine|newswire|broadcaster)$/.test(wordOf(after(mention))) ||
      (wordOf(after(mention)) === 'news' && /^(?:agency|site|website|channel)$/.test(wordOf(after(mention, 2))))
        ? 'organisation'
        : undefined,
  },
  {
    name: 'what a firm has', // Oakco shares fell, Oakco's board met
    find: (mention) =>
      isSingle(mention) && !isEverydayWord(bare(mention.words[0])) && hasOfFirm(mention) ? 'organisation' : undefined,
  },
  {
    name: 'capital inside', // NordAir, SkyBridge: a firm writes its name so; not McKay, DeLuca, "a PlayTab"
    find: ({ words, tokens, first }) =>
      words.length === 1 &&
      /^(?!(?:Mc|Mac|De|Di|Du|El|Fitz|La|Le|Van|Von)\p{Lu})\p{Lu}\p{Ll}{1,}\p{Lu}\p{Ll}{2,}$/u.test(words[0] ?? '') &&
      !isArticle(tokens[first - 1])
        ? 'organisation'
        : undefined,
  },
  {
    name: 'word of a firm', // Akasa Air, Air Norland, Oak Foods
    find: ({ words }) =>
      words.length > 1 &&
      words.length < 5 &&
      (FIRM_ENDINGS.has(bare(words.at(-1))) || (words[0] === 'Air' && !isEverydayWord(bare(words[1]))))
        ? 'organisation'
        : undefined,
  },
  {
    name: 'word of body before', // Imperial College Lowmere, Bank Norland, Radio Pell
    find: (mention) => (isBodyBefore(mention) ? 'organisation' : undefined),
  },
  {
    name: 'whose officials speak', // Elm Wildfire official Ana Lind
    find: (mention) =>
      looksLikePerson(mention) && /^(?:employees?|officials?)$/.test(wordOf(after(mention))) && !mention.hasTitle
        ? 'organisation'
        : undefined,
  },
  { name: 'town and region', find: townAndRegion },
  { name: 'place alone', find: placeAlone },
  { name: 'behind "in"', find: behindIn },
  ...PERSON_RULES,
];
