import { isCapitalised, type Token } from '../../../pipeline/language/index.ts';
import { isGivenName, isPlaceName } from '../../names/index.ts';
import { isDateWord, isSurnameMonth } from '../grammar/phrases.ts';
import {
  BODIES_OF,
  FIELDS_OF_WORK,
  HOUSES_OF,
  KNOWN_BODIES,
  NAME_PARTICLES,
  ORGANISATION_WORDS,
  OWNING_GROUPS,
  RANKS_OF_BODIES,
  WEAK_ORGANISATION_WORDS,
} from '../words/nameWords.ts';
import { PARTS_OF_PLACES } from '../words/placeNames.ts';
import { STOP_WORDS } from '../words/stopWords.ts';
import { wordOf } from './words.ts';

/** A word with a capital that can stand within a name: no function word, day, month or number. */
export function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isCapitalised(token) || isDateWord(tokens, at)) return false;
  if (/^(?:I|I'm|I've|I'll|I'd|A|An|The|O|PhD)$/.test(token.text)) return false;
  if (COMPOUND.test(token.text)) return false;
  if (!STOP_WORDS.has(token.lower) || isSurnameMonth(tokens, at)) return true;
  // "New York", "First Bank"; "US" and "WHO" are names, "Who" is none; "Will Roe" may be.
  if (/^(?:New|First)$/.test(token.text)) return isCapitalisedWord(tokens[at + 1]);
  return /^(?:WHO|US)$/.test(token.text) || (isGivenName(token.text) && isCapitalisedWord(tokens[at + 1]) && at > 0);
}

/** "Lima-based", "Oslo-listed": made of a name, and none. */
export const COMPOUND =
  /-(?:area|backed|based|born|bound|brokered|controlled|dominated|educated|era|funded|held|inspired|led|level|listed|made|majority|occupied|owned|related|run|speaking|sponsored|style|trained|wide|winner|winners|winning)$/u;

const isCapitalisedWord = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{L}/u.test(token.text);

export function endOfRun(tokens: readonly Token[], first: number): number {
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
  const behind =
    /^(?:of|for|on)$/.test(joint) && wordOf(tokens[at + 1]) === 'the' ? pastFormer(tokens, at + 2) : at + 1;
  if (joint === 'the' && isKnownBody(tokens, last, at + 1)) return at + 1; // Save the Children
  if (!isNamePart(tokens, behind)) return particleEnd(tokens, at);
  const isParticle = NAME_PARTICLES.has(joint) && tokens[at]?.text === joint;
  const joins = JOINTS[joint]?.(tokens, { first, joint: at, behind }) ?? isParticle;
  return joins ? behind : undefined;
}

const isKnownBody = (tokens: readonly Token[], first: number, last: number): boolean =>
  KNOWN_BODIES.has(
    tokens
      .slice(first, last + 1)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** "Bashar al-Hamid", "Samir el-Tayeb": a part of a name that its article writes small. */
export const isArabicName = (token: Token | undefined): boolean =>
  /^(?:a[dlnrstz]|ash|el)-\p{Lu}/u.test(token?.text ?? '');

/** "for the former Yugoslavia" */
const pastFormer = (tokens: readonly Token[], at: number): number => (wordOf(tokens[at]) === 'former' ? at + 1 : at);

type Joint = Readonly<{ first: number; joint: number; behind: number }>;

type Joins = (tokens: readonly Token[], joint: Joint) => boolean;

const joinsBody: Joins = (tokens, { joint, behind }) =>
  isHeadOfBody(tokens[joint - 1]) &&
  !isPlaceName(tokens[behind]?.text ?? '') &&
  !(PARTS_OF_PLACES.has(wordOf(tokens[behind])) && isPlaceName(tokens[behind + 1]?.text ?? '')); // Agency for Northeast Norland

/** "Commission of Inquiry on Norland", "Panel of Inquiry on the Northern Valley": what is looked into. */
const isOfInquiry = (tokens: readonly Token[], { joint }: Joint): boolean =>
  wordOf(tokens[joint - 1]) === 'inquiry' && wordOf(tokens[joint - 2]) === 'of';

/** When the small words within a name join what stands beside them. */
const JOINTS: Readonly<Record<string, Joins>> = {
  of: (tokens, { first, joint, behind }) => {
    const head = wordOf(tokens[joint - 1]);
    if (head === 'house') return HOUSES_OF.has(wordOf(tokens[behind]));
    const isForces = head === 'forces' && isPlaceName(tokens[behind]?.text ?? ''); // Armed Forces of Norland
    const isPlace = isPlaceName(`${tokens[joint - 1]?.text} of ${tokens[behind]?.text}`); // District of Columbia
    // Office for the Coordination of Humanitarian Affairs
    const isTask = FIELDS_OF_WORK.has(wordOf(tokens[behind])) && tokens.slice(first, joint - 1).some(isHeadOfBody);
    return BODIES_OF.has(head) || head === 'gulf' || head === 'bay' || isForces || isPlace || isTask;
  },
  // Organisation for Security and Cooperation in Europe
  in: (tokens, { first, joint, behind }) =>
    /^organi[sz]ation$/.test(wordOf(tokens[first])) &&
    FIELDS_OF_WORK.has(wordOf(tokens[joint - 1])) &&
    isPlaceName(tokens[behind]?.text ?? ''),
  for: (tokens, joint) => joinsBody(tokens, joint) || wordOf(tokens[joint.behind - 1]) === 'former',
  on: (tokens, joint) =>
    isOfInquiry(tokens, joint) ||
    (/^(?:commission|committee|conference|council|panel)$/.test(wordOf(tokens[joint.joint - 1])) &&
      joinsBody(tokens, joint)),
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

export const isHeadOfBody = (token: Token | undefined): boolean => {
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
