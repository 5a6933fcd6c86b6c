import { isCapitalised, type Sentence, type Token } from '../../../pipeline/language/index.ts';
import type { Span } from '../../../records/index.ts';
import { isGivenName, isPlaceName, isSurname } from '../../names/index.ts';
import { isDateWord } from '../grammar/phrases.ts';
import { COUNTRY_NAMES } from '../words/countries.ts';
import {
  BODIES_OF,
  FIELDS_OF_WORK,
  HOUSES_OF,
  NAME_PARTICLES,
  ORGANISATION_WORDS,
  OWNING_GROUPS,
  PERSON_TITLES,
  PLACE_WORDS,
  RANKS_OF_BODIES,
  SURVEYS,
  TITLE_PARTS,
  WEAK_ORGANISATION_WORDS,
} from '../words/nameWords.ts';
import { PARTS_OF_PLACES } from '../words/placeNames.ts';
import { PERSON_NOUNS } from '../words/speakers.ts';
import { STOP_WORDS } from '../words/stopWords.ts';
import { isDemonym, isEverydayWord, wordOf } from './words.ts';

/** A row of words of one sentence that may be a name, without the titles before it. */
export type Mention = Span &
  Readonly<{
    name: string;
    words: readonly string[];
    tokens: readonly Token[];
    /** Indexes of its first and last token. */
    first: number;
    last: number;
    /** "Mr.", "Finance Minister": a title stands right before it. */
    hasTitle: boolean;
    /** It opens its sentence, so that the capital of its first word tells nothing. */
    isOpening: boolean;
    sentence: Sentence;
  }>;

/** What may be a name in a sentence, in order. None overlap. */
export function findMentions(text: string, sentence: Sentence): Mention[] {
  const { tokens } = sentence;
  const mentions: Mention[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    if (!isNamePart(tokens, first)) continue;
    const last = endOfRun(tokens, first);
    for (const range of partsOfRun(tokens, first, last)) {
      const mention = mentionAt(text, sentence, range);
      if (mention) mentions.push(mention);
    }
    first = last;
  }
  return mentions;
}

type Part = Readonly<{ first: number; last: number; hasTitle: boolean }>;

/** A word with a capital that can stand within a name: no function word, day, month or number. */
function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isCapitalised(token) || isDateWord(tokens, at)) return false;
  if (/^(?:I|I'm|I've|I'll|I'd|A|An|The|O|PhD)$/.test(token.text)) return false;
  if (COMPOUND.test(token.text)) return false;
  if (!STOP_WORDS.has(token.lower)) return true;
  // "New York", "First Bank"; "US" and "WHO" are names, "Who" is none; "Will Roe" may be.
  if (/^(?:New|First)$/.test(token.text)) return isCapitalisedWord(tokens[at + 1]);
  return /^(?:WHO|US)$/.test(token.text) || (isGivenName(token.text) && isCapitalisedWord(tokens[at + 1]) && at > 0);
}

/** "Lima-based", "Oslo-listed": made of a name, and none. */
const COMPOUND =
  /-(?:area|backed|based|born|bound|brokered|controlled|dominated|educated|era|funded|held|inspired|led|level|listed|made|majority|occupied|owned|related|run|speaking|sponsored|style|trained|wide|winner|winners|winning)$/u;

const isCapitalisedWord = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{L}/u.test(token.text);

function endOfRun(tokens: readonly Token[], first: number): number {
  let last = first;
  for (;;) {
    const next = nextPart(tokens, first, last);
    if (next === undefined) return last;
    last = next;
  }
}

/** The token with which a name goes on behind `last`, past a small word that joins. */
function nextPart(tokens: readonly Token[], first: number, last: number): number | undefined {
  const at = last + 1;
  if (isNamePart(tokens, at) || isArabicName(tokens[at]))
    return isEndOfInitial(tokens, last) || isParted(tokens, last) ? undefined : at;
  const joint = wordOf(tokens[at]);
  const behind = /^(?:of|for)$/.test(joint) && wordOf(tokens[at + 1]) === 'the' ? pastFormer(tokens, at + 2) : at + 1;
  if (!isNamePart(tokens, behind)) return particleEnd(tokens, at);
  const isParticle = NAME_PARTICLES.has(joint) && tokens[at]?.text === joint;
  const joins = JOINTS[joint]?.(tokens, { first, joint: at, behind }) ?? isParticle;
  return joins ? behind : undefined;
}

/** "Bashar al-Hamid", "Samir el-Tayeb": a part of a name that its article writes small. */
const isArabicName = (token: Token | undefined): boolean => /^(?:a[dlnrstz]|ash|el)-\p{Lu}/u.test(token?.text ?? '');

/** "for the former Yugoslavia" */
const pastFormer = (tokens: readonly Token[], at: number): number => (wordOf(tokens[at]) === 'former' ? at + 1 : at);

type Joint = Readonly<{ first: number; joint: number; behind: number }>;
type Joins = (tokens: readonly Token[], joint: Joint) => boolean;

const joinsBody: Joins = (tokens, { joint, behind }) =>
  isHeadOfBody(tokens[joint - 1]) &&
  !isPlaceName(tokens[behind]?.text ?? '') &&
  !(PARTS_OF_PLACES.has(wordOf(tokens[behind])) && isPlaceName(tokens[behind + 1]?.text ?? '')); // Agency for Northeast Norland

/** When the small words within a name join what stands beside them. */
const JOINTS: Readonly<Record<string, Joins>> = {
  of: (tokens, { joint, behind }) => {
    const head = wordOf(tokens[joint - 1]);
    if (head === 'house') return HOUSES_OF.has(wordOf(tokens[behind]));
    const isForces = head === 'forces' && isPlaceName(tokens[behind]?.text ?? ''); // Armed Forces of Norland
    const isPlace = isPlaceName(`${tokens[joint - 1]?.text} of ${tokens[behind]?.text}`); // District of Columbia
    return BODIES_OF.has(head) || head === 'gulf' || head === 'bay' || isForces || isPlace;
  },
  // Organisation for Security and Cooperation in Europe
  in: (tokens, { first, joint, behind }) =>
    /^organi[sz]ation$/.test(wordOf(tokens[first])) &&
    FIELDS_OF_WORK.has(wordOf(tokens[joint - 1])) &&
    isPlaceName(tokens[behind]?.text ?? ''),
  for: (tokens, joint) => joinsBody(tokens, joint) || wordOf(tokens[joint.behind - 1]) === 'former',
  on: (tokens, joint) =>
    /^(?:commission|committee|conference|council|panel)$/.test(wordOf(tokens[joint.joint - 1])) &&
    joinsBody(tokens, joint),
  against: joinsBody,
  // Clowns Without Borders
  without: (tokens, { behind }) => /^(?:borders|frontiers|limits)$/.test(wordOf(tokens[behind])),
  and: (tokens, joint) => joinsFields(tokens, joint) || isPlaceOfTwo(tokens, joint),
  '&': () => true,
  "'s": (tokens, { joint, behind }) => isOwned(tokens, joint - 1, behind),
  "'": (tokens, { joint, behind }) => isOwned(tokens, joint - 1, behind),
};

/** "Ibrahim bin al Said", "Maria de los Rios": two particles. */
function particleEnd(tokens: readonly Token[], at: number): number | undefined {
  const [one, two] = [wordOf(tokens[at]), wordOf(tokens[at + 1])];
  return NAME_PARTICLES.has(one) && NAME_PARTICLES.has(two) && isNamePart(tokens, at + 2) ? at + 2 : undefined;
}

/** Words between which a mark was left out belong to two names: Ana "Bo" Ruiz. */
const isParted = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at + 1]?.start ?? 0) - (tokens[at]?.end ?? 0) > 1;

/** A word with a point that ends the abbreviation "Inc." is followed by a new name. */
const isEndOfInitial = (tokens: readonly Token[], at: number): boolean =>
  /^(?:Inc|Ltd|Corp|Co|Jr|Sr)\.?$/.test(tokens[at]?.text ?? '') && !isHeadOfBody(tokens[at + 1]);

const isHeadOfBody = (token: Token | undefined): boolean => {
  const word = wordOf(token);
  return ORGANISATION_WORDS.has(word) || WEAK_ORGANISATION_WORDS.has(word);
};

/** "Newfoundland and Labrador", "Trinidad and Tobago". */
const isPlaceOfTwo: Joins = (tokens, { joint, behind }) =>
  isPlaceName(`${tokens[joint - 1]?.text} and ${tokens[behind]?.text}`);

/** "Ministry of Trade and Industry", "Food and Drug Administration": fields of work on both sides. */
function joinsFields(tokens: readonly Token[], { first, joint, behind }: Joint): boolean {
  const isField = (at: number): boolean =>
    FIELDS_OF_WORK.has(wordOf(tokens[at])) ||
    RANKS_OF_BODIES.has(wordOf(tokens[at])) ||
    /^(?:global|regional|world)$/.test(wordOf(tokens[at]));
  if (!isField(joint - 1) || !isField(behind)) return false;
  if (tokens.slice(first, joint).some(isHeadOfBody)) return true;
  let end = behind;
  while (isNamePart(tokens, end + 1)) end += 1;
  return isHeadOfBody(tokens[end]);
}

/** "People's Party", "Children's Clinic", "St Mary's Hospital". */
function isOwned(tokens: readonly Token[], owner: number, behind: number): boolean {
  let end = behind;
  while (isNamePart(tokens, end + 1)) end += 1;
  if (!isHeadOfBody(tokens[end])) return false;
  const isSaint = /^(?:St|Saint)\.?$/.test(tokens[owner - 1]?.text ?? '');
  return isSaint || OWNING_GROUPS.has(wordOf(tokens[owner]));
}

/** A run without its titles; "Lake College expert Kim Roe" has none in one run, "Boston Globe Editor Kim Roe" has two names. */
function partsOfRun(tokens: readonly Token[], first: number, last: number): Part[] {
  const title = findTitle(tokens, first, last);
  if (title !== undefined) {
    let from = title;
    while (from > first && isTitleWord(tokens[from - 1])) from -= 1;
    while (from > first && isDemonym(tokens[from - 1]?.lower ?? '')) from -= 1;
    let start = title + 1;
    while (start < last && TITLE_PARTS.has(wordOf(tokens[start]))) start += 1; // Chief Executive Ana Lind
    const isOne = last - start < MAX_NAME && !isHeadOfBody(tokens[last]) && !isJoined(tokens, start, last);
    const parts = isOne ? [{ first: start, last, hasTitle: true }] : partsOfRun(tokens, start, last);
    const behind = parts.map((part, index) => (index === 0 ? { ...part, hasTitle: true } : part));
    return from > first ? [...partsOfRun(tokens, first, from - 1), ...behind] : behind;
  }
  const country = countryEnd(tokens, first, last);
  if (country !== undefined) {
    return [{ first, last: country, hasTitle: false }, ...partsOfRun(tokens, country + 1, last)];
  }
  const given = findGivenInside(tokens, first, last);
  if (given !== undefined) {
    return [
      { first, last: given - 1, hasTitle: false },
      { first: given, last, hasTitle: false },
    ];
  }
  return [{ first, last, hasTitle: isTitle(tokens[first - 1]) }];
}

/** Behind a title so many words are one name, whatever each can be else: "Judge Lowmere Innes QC". */
const MAX_NAME = 3;

const isJoined = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(first, last + 1).some((token) => !isCapitalised(token));

/** "U.S. Treasuries", "South Korea Kim Roe": a country before what is neither a body nor a place of that name. */
function countryEnd(tokens: readonly Token[], first: number, last: number): number | undefined {
  for (let end = Math.min(first + 2, last - 1); end >= first; end -= 1) {
    const name = tokens
      .slice(first, end + 1)
      .map(({ text }) => text)
      .join(' ');
    if (!COUNTRY_NAMES.has(name.toLowerCase()) || isPlaceName(`${name} ${tokens[end + 1]?.text}`)) continue;
    const isSurvey = wordOf(tokens[last]) === 'survey' && SURVEYS.has(wordOf(tokens[last - 1]));
    const isWhole =
      isSurvey || isHeadOfBody(tokens[last]) || PLACE_WORDS.has(wordOf(tokens[last])) || isGivenName(name);
    return isWhole ? undefined : end;
  }
  return undefined;
}

/** Index of the last title within a run that a name follows. */
function findTitle(tokens: readonly Token[], first: number, last: number): number | undefined {
  for (let at = last - 1; at >= first; at -= 1) {
    if (!isTitle(tokens[at])) continue;
    if (/^(?:the|of)$/.test(tokens[at - 1]?.lower ?? '') && at > first) continue; // Office of the Attorney General
    if (ROYAL.test(wordOf(tokens[at])) && isHeadOfBody(tokens[last]) && last - at > 1) continue; // King Otto Hospital
    const isSaintOrBody =
      tokens.slice(at + 1, last + 1).some((token) => isHeadOfBody(token)) && !isGivenName(tokens[at + 1]?.text ?? '');
    if (!isSaintOrBody) return at;
  }
  return undefined;
}

const ROYAL = /^(?:king|queen|prince|princess|emperor|empress|pope)$/;

/** Where a given name begins the name of somebody behind the name of something else: "State John Kerry" → at John. */
function findGivenInside(tokens: readonly Token[], first: number, last: number): number | undefined {
  if (last - first < 2 || isHeadOfBody(tokens[last]) || PLACE_WORDS.has(wordOf(tokens[last]))) return undefined;
  for (let at = last - 1; at > first; at -= 1) {
    const before = tokens[at - 1];
    const isSure = isGivenName(tokens[at]?.text ?? '') && !isPlaceName(tokens[at]?.text ?? '');
    const isPlaceOf = at - 1 === first && wordOf(tokens[first - 1]) === 'of' && isPlaceName(before?.text ?? '');
    if (!isSure || !before || (isNameLike(before) && !isPlaceOf) || NAME_PARTICLES.has(before.lower)) continue;
    if (
      isHeadOfBody(before) ||
      FIELDS_OF_WORK.has(before.lower) ||
      isEverydayWord(before.lower) ||
      isPlaceName(before.text) ||
      isDemonym(before.lower)
    ) {
      return at;
    }
  }
  return undefined;
}

const isNameLike = (token: Token): boolean => isGivenName(token.text) || /^\p{Lu}\.?$/u.test(token.text);

/** Titles that only their capitals tell from words. */
const CAPITAL_TITLES: ReadonlySet<string> = new Set(['ADA', 'AG', 'DA', 'PM', 'VP']);

/** Whether a word stands before the names of people: "Mr", "Mayor", "DA". */
export const isTitle = (token: Token | undefined): boolean => {
  const word = wordOf(token);
  return (
    CAPITAL_TITLES.has(token?.text ?? '') ||
    PERSON_TITLES.has(word) ||
    word.endsWith('-general') ||
    word.endsWith('-elect')
  );
};

const isTitleWord = (token: Token | undefined): boolean => isTitle(token) || TITLE_PARTS.has(wordOf(token));

function mentionAt(text: string, sentence: Sentence, part: Part): Mention | undefined {
  const { tokens } = sentence;
  let { first, last } = part;
  const runStart = first;
  while (first < last && dropsFirst(tokens, first)) first += 1;
  while (last > first && dropsLast(tokens, first, last)) last -= 1;
  const words = tokens.slice(first, last + 1);
  const [from, to] = [words[0], words.at(-1)];
  if (
    !from ||
    !to ||
    !(isCapitalised(to) || isArabicName(to)) ||
    isCutCompound(tokens[last + 1]) ||
    words.every((token) => /^\p{Lu}\.?$/u.test(token.text)) ||
    words.every((token) => isTitleWord(token) || PERSON_NOUNS.has(wordOf(token)))
  )
    return undefined;
  return {
    start: from.start,
    end: to.end,
    name: text.slice(from.start, to.end).replace(/\s+/g, ' '),
    words: words.map((token) => token.text),
    tokens,
    first,
    last,
    hasTitle:
      (part.hasTitle && first === runStart) ||
      isTitle(tokens[first - 1]) ||
      (first > runStart && isRoleBefore(tokens, first - 1)),
    isOpening: opensSentence(tokens, first),
    sentence,
  };
}

/** "United Reef Council-backed": the name goes on in a word that is none. */
const isCutCompound = (token: Token | undefined): boolean =>
  token !== undefined && COMPOUND.test(token.text) && ORGANISATION_WORDS.has(token.lower.split('-')[0] ?? '');

/** A word before a name that is none of its own: "Former Miss Roe", "Russian Railways" keeps, "Residents Ana Roe" drops. */
function dropsFirst(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (/^\p{Lu}\p{Ll}+-\p{Ll}+(?:ed|ing)$/u.test(token.text)) return true; // Visibly-shaken Joan Oru
  const isOfTwo = isDemonym(`${token.lower} ${tokens[at + 1]?.lower}`) && isGivenName(tokens[at + 2]?.text ?? '');
  if (isOfTwo || (isDemonym(`${tokens[at - 1]?.lower} ${token.lower}`) && isGivenName(tokens[at + 1]?.text ?? '')))
    return true;
  if (isDemonym(token.lower)) return !endsAsBody(tokens, at);
  if (isRoleBefore(tokens, at)) return true;
  const isPart = TITLE_PARTS.has(wordOf(token)) && !isPlaceName(`${token.text} ${tokens[at + 1]?.text}`);
  if (isPart && isGivenName(tokens[at + 1]?.text ?? '')) return true;
  if (!opensSentence(tokens, at) || isGivenName(token.text) || isPlaceName(token.text)) return false;
  return (
    /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
    (token.tag !== 'PROPN' || (isEverydayWord(token.lower) && !endsAsBody(tokens, at)))
  );
}

/** "Passenger Joan Oru", "Republican Joan Oru": what somebody is, before two names of which the first is a given one. */
const isRoleBefore = (tokens: readonly Token[], at: number): boolean =>
  (PERSON_NOUNS.has(wordOf(tokens[at])) || PARTISANS.test(wordOf(tokens[at])) || isTradeBefore(tokens, at)) &&
  isGivenName(tokens[at + 1]?.text ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(tokens[at + 2]?.text ?? '') &&
  !endsAsBody(tokens, at);

/** "Footballer Ana Roe": a word for what people do that nobody bears as a name, at the start of a sentence. */
const isTradeBefore = (tokens: readonly Token[], at: number): boolean => {
  const { text, lower } = tokens[at] as Token;
  const isTrade = /(?:baller|boarder|fighter|ist|keeper|maker|seller|woman|worker|[^aeiou]man)$/.test(lower);
  return isTrade && opensSentence(tokens, at) && !isGivenName(text) && !isSurname(text);
};

const PARTISANS = /^(?:conservative|democrat|independent|liberal|republican|socialist)$/;

function endsAsBody(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (isNamePart(tokens, end + 1)) end += 1;
  return end > at && isHeadOfBody(tokens[end]);
}

/** A word behind a name that is none of its own: "the Science Office Acting Director". */
const dropsLast = (tokens: readonly Token[], first: number, last: number): boolean =>
  /^(?:Who|That|But|And)$/.test(tokens[last]?.text ?? '') ||
  ((isTitle(tokens[last]) || /^(?:Acting|Deputy|Assistant|Executive)$/.test(tokens[last]?.text ?? '')) &&
    /^\p{Lu}/u.test(tokens[last - 1]?.text ?? '') &&
    tokens.slice(first, last).some(isHeadOfBody) &&
    !/^(?:the|of)$/.test(tokens[last - 2]?.lower ?? '') && // Office of the Attorney General
    !isHeadOfBody(tokens[last]));

/** First in its sentence, or behind an opening mark, a colon, a dash or a sign of a list. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const token = tokens[before] as Token;
    if (token.tag !== 'PUNCT' && /[\p{L}\p{N}]/u.test(token.text)) return /^\d+$/.test(token.text) && before === 0;
    if (/^[,;)]$/.test(token.text)) return false;
    if (/^["“‘(:—–•*-]$/.test(token.text)) return true;
  }
  return true;
}
