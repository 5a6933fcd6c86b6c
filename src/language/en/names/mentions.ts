import { isCapitalised, type Sentence, type Token } from '../../../pipeline/language/index.ts';
import type { Span } from '../../../records/index.ts';
import { isGivenName, isPlaceName, isSurname } from '../../names/index.ts';
import { ORGANISATION_WORDS, TITLE_PARTS } from '../words/nameWords.ts';
import { PERSON_NOUNS } from '../words/speakers.ts';
import { isTitle, isTitleWord, type Part, partsOfRun } from './mentionParts.ts';
import { COMPOUND, endOfRun, isArabicName, isHeadOfBody, isNamePart } from './mentionRuns.ts';
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
  if (isTownOfDateline(tokens, at)) return true;
  const isOfTwo = isDemonym(`${token.lower} ${tokens[at + 1]?.lower}`) && isGivenName(tokens[at + 2]?.text ?? '');
  if (isOfTwo || (isDemonym(`${tokens[at - 1]?.lower} ${token.lower}`) && isGivenName(tokens[at + 1]?.text ?? '')))
    return true;
  if (isDemonym(token.lower)) return !endsAsBody(tokens, at);
  if (isRoleBefore(tokens, at)) return true;
  const isPart = TITLE_PARTS.has(wordOf(token)) && !isPlaceName(`${token.text} ${tokens[at + 1]?.text}`);
  if (isPart && isGivenName(tokens[at + 1]?.text ?? '')) return true;
  if (!opensSentence(tokens, at) || isGivenName(token.text) || isPlaceName(token.text)) return false;
  if (isPlaceName(`${token.text} ${tokens[at + 1]?.text}`)) return false; // South Sudan
  return (
    /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
    (token.tag !== 'PROPN' || (isEverydayWord(token.lower) && !endsAsBody(tokens, at)))
  );
}

/** "LIMA Ana Roe said": the town of a dateline without its dash, in capitals before a word that is written like others. */
const isTownOfDateline = (tokens: readonly Token[], at: number): boolean => {
  const [town, next] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  return at === 0 && /^\p{Lu}{4,}$/u.test(town) && /^\p{Lu}\p{Ll}/u.test(next) && isPlaceName(town);
};

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
