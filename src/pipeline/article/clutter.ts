import {
  ADDRESSES,
  AUTHOR_NOTE,
  CAPTION,
  CONTINUES,
  CONTRIBUTED,
  COPYRIGHT,
  COUNTER,
  CREDIT,
  NAVIGATION,
  ORIGINALLY,
  PAGE_NUMBER,
  POINTER,
  TRAILER_LINE,
  WIRE_CREDIT,
} from '../../language/en/words/articleLines.ts';
import { AUTHOR_NOTE_ROLES } from '../../language/en/words/authorRoles.ts';
import { CLUTTER_PHRASES, REPORTED } from '../../language/en/words/clutterPhrases.ts';
import { readDateLine } from './dateLine.ts';
import { isForeignTo } from './language.ts';
import { bareOf, holdsWord, isMadeOf, isPhrase, openingPhrase } from './phrases.ts';
import { isReleaseHead } from './releaseHead.ts';

/** What a rule may look at besides the block's own words. */
export type ClutterContext = Readonly<{
  /** Place of the block among all, 0 to 1. */
  place: number;
  /** Writing system of the block and of the body: "Latin", "Cyrillic". */
  script: string | undefined;
  bodyScript: string | undefined;
  /** Whether no sentence of the article stands before it. */
  isHead?: boolean;
  /** BCP 47, by the small words of the text; absent: they do not tell. */
  bodyLanguage?: string | undefined;
}>;

/** A kind of page clutter and how to know it. */
export type ClutterRule = Readonly<{
  name: string;
  kind: 'clutter' | 'caption';
  matches: (line: string, context: ClutterContext) => boolean;
}>;

const SHORT = 160;

const AUTHOR_WORK = new RegExp(String.raw`\b(?:${[...AUTHOR_NOTE_ROLES].join('|')})\b`, 'iu');
/** From here on a note on the author is one: the last part of the text. */
const TAIL = 0.7;
/** Up to here a line stands before the article or among its first. */
const NEAR_TOP = 0.25;

/** In the order in which they are tried; the first that matches names the block. */
export const CLUTTER_RULES: readonly ClutterRule[] = [
  { name: 'page-number', kind: 'clutter', matches: (line) => PAGE_NUMBER.test(line) },
  { name: 'counter', kind: 'clutter', matches: (line) => line.length < 30 && COUNTER.test(line) },
  { name: 'date-line', kind: 'clutter', matches: isDateLine },
  { name: 'release-head', kind: 'clutter', matches: (line, { isHead }) => isHead === true && isReleaseHead(line) },
  { name: 'addresses', kind: 'clutter', matches: (line) => ADDRESSES.test(line) },
  { name: 'navigation', kind: 'clutter', matches: (line) => line.length < 60 && NAVIGATION.test(line) },
  {
    name: 'share-bar',
    kind: 'clutter',
    matches: (line) => line.length < SHORT && isMadeOf(line, CLUTTER_PHRASES.share, CLUTTER_PHRASES.shareFillers),
  },
  {
    name: 'advertisement',
    kind: 'clutter',
    matches: (line) => line.length < SHORT && (isPhrase(line, CLUTTER_PHRASES.advertisement) || CONTINUES.test(line)),
  },
  {
    name: 'comments',
    kind: 'clutter',
    matches: (line) => line.length < 60 && isPhrase(uncounted(line), CLUTTER_PHRASES.comments),
  },
  { name: 'trailer', kind: 'clutter', matches: (line) => TRAILER_LINE.test(line) },
  { name: 'origin-note', kind: 'clutter', matches: (line, { place }) => place > TAIL && ORIGINALLY.test(line) },
  {
    name: 'wire-credit',
    kind: 'clutter',
    matches: (line) => line.length < 60 && WIRE_CREDIT.test(line) && /\p{Lu}|\p{Lo}|dpa/u.test(line),
  },
  { name: 'photo-credit', kind: 'clutter', matches: (line) => line.length < 2 * SHORT && CREDIT.test(line) },
  { name: 'caption', kind: 'caption', matches: (line) => line.length < 2 * SHORT && CAPTION.test(line) },
  {
    name: 'pointer',
    kind: 'clutter',
    matches: (line) => line.length < SHORT && isPointer(line),
  },
  {
    name: 'cookie-notice',
    kind: 'clutter',
    matches: (line) =>
      line.length < 3 * SHORT &&
      (isPhrase(line, CLUTTER_PHRASES.cookieButtons) ||
        (openingPhrase(line, CLUTTER_PHRASES.cookieNotice) !== undefined && !holdsWord(line, REPORTED))),
  },
  { name: 'promotion', kind: 'clutter', matches: (line) => line.length < SHORT && isPromotion(line) },
  {
    name: 'legal-notice',
    kind: 'clutter',
    matches: (line) => line.length < 2 * SHORT && (COPYRIGHT.test(line) || isPhrase(line, CLUTTER_PHRASES.legal)),
  },
  {
    name: 'author-note',
    kind: 'clutter',
    matches: (line, { place }) =>
      place > TAIL &&
      line.length < 400 &&
      ((AUTHOR_NOTE.test(line) && AUTHOR_WORK.test(line)) || CONTRIBUTED.test(line)),
  },
  { name: 'other-language', kind: 'clutter', matches: isOtherLanguage },
];

/** "Comments (3)", "3 comments" → "comments". */
const uncounted = (line: string): string => line.replace(/\s*\(?\p{N}+\)?\s*/gu, ' ');

/** A line that says when it was published, or only a date with its time, or only a date near the top. */
function isDateLine(line: string, { place, isHead }: ClutterContext): boolean {
  const dates = readDateLine(line);
  return (
    dates !== undefined && (dates.isAnnounced || (place < 0.5 && dates.hasTime) || place < NEAR_TOP || isHead === true)
  );
}

/** "Related stories:" is a pointer, "Related services were hit by the strike." is a sentence of the article. */
function isPointer(line: string): boolean {
  const phrase = openingPhrase(line, CLUTTER_PHRASES.pointer) ?? POINTER.exec(line)?.[0];
  if (phrase === undefined) return false;
  const isLabel = bareOf(line) === bareOf(phrase) || /^["“(]?[^.!?]{0,40}[:：]/u.test(line);
  return isLabel || !isSentence(line);
}

const isSentence = (line: string): boolean =>
  /[.!?]["”’']?$/.test(line) && (line.split(/\s+/).length > 5 || (/,/.test(line) && holdsWord(line, REPORTED)));

/** "Subscribe to our newsletter"; not "Join forces or lose, the mayor told the towns." */
function isPromotion(line: string): boolean {
  if (holdsWord(line, REPORTED)) return false;
  const isOpened = openingPhrase(line, CLUTTER_PHRASES.promotionOpenings) !== undefined;
  if (isOpened && (/^[^.]*[^.!?…”"]$|!$/u.test(line) || line.split(/\s+/).length <= 5)) return true;
  const isVerb = openingPhrase(line, CLUTTER_PHRASES.promotionVerbs) !== undefined;
  return (isOpened || isVerb) && holdsWord(line, CLUTTER_PHRASES.promotedThings);
}

/** Another writing system than the body's; at the edges another language in the same one. */
function isOtherLanguage(line: string, { place, script, bodyScript, bodyLanguage }: ClutterContext): boolean {
  if (script === undefined || bodyScript === undefined) return false;
  if (script !== bodyScript) return true;
  const isEdge = place < NEAR_TOP || place > TAIL;
  if (!isEdge || bodyLanguage === undefined || /^["“„«'‘]/.test(line)) return false;
  return isForeignTo(line, bodyLanguage);
}
