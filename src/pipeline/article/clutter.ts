import { AUTHOR_NOTE_ROLES } from '../../language/en/words/authorRoles.ts';
import { CAPTION_WORDS } from '../../language/en/words/captionWords.ts';
import { CLUTTER_PHRASES, REPORTED } from '../../language/en/words/clutterPhrases.ts';
import { AGENCY_NAMES } from '../../records/index.ts';
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
const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'iu');

const COUNTER =
  /^[\p{N}][\p{N}.,\s]*[kKmM]?$|^\p{N}[\p{N}.,]*\s?[kKmM]? (?:views?|reads?|shares?|comments?|likes?)$|^\p{N}{1,3}[ -]min(?:ute)?s?(?: read)?$/iu;
const NAVIGATION = whole(
  String.raw`(?:link|back|go|return|skip) to (?:the )?(?:main|full|original|content|top|home)(?: \p{L}+)*|print(?: this)?(?: page| article| version)?|(?:previous|next)(?: article| post| page)?|home|menu`,
);
const COPYRIGHT =
  /^(?:©|\(c\)|copyright (?:©|\(c\)|\p{N}{4}|(?:\S+ ?){1,4}$)|reprinted with permission)|\ball rights reserved\W*$/iu;
const TRAILER =
  /^The (?:post|article|story) ["“‘]?[\p{Lu}\p{Lo}\p{N}].* (?:(?:first )?appeared|was (?:first |originally )?published) (?:first )?(?:on|in|at|by) (?:the )?[\p{Lu}\p{Lo}].*$/u;
const ORIGINALLY =
  /^(?:this (?:article|story|post|piece) (?:was )?(?:originally|first) (?:appeared|published)|originally published|editing by|reporting by|\(?(?:additional )?reporting by|writing by)\b/iu;
const PAGE_NUMBER = whole(String.raw`(?:page )?\p{N}{1,4}(?: (?:of|/) \p{N}{1,4})?|- \p{N}{1,4} -`);
const CREDIT = new RegExp(
  String.raw`^[(\[]?(?:${[...CAPTION_WORDS].join('|')})(?: (?:by|credit|courtesy of|von|par|de))?\s*[:=©/|]`,
  'iu',
);
/** A caption says what is seen and, behind its full stop or in brackets, who took it. */
const CAPTION = new RegExp(
  String.raw`^.{10,}(?:[.!?|]["”’]? (?:${[...CAPTION_WORDS].join('|')})(?: (?:by|credit|von|par))?\s*[:=/]|[(\[](?:${[...CAPTION_WORDS].join('|')})(?: (?:by|credit|courtesy of|von|par)|\s*[:=/])) ?[^.!?]{2,60}$`,
  'iu',
);
/** "(AP)", "DW", "Source: Reuters". */
const WIRE_CREDIT = whole(
  String.raw`(?:source|quelle|fuente|источник|джерело)?:? ?[(\[/]?(?:${AGENCY_NAMES.join('|')})[)\]/]?\.?`,
);
const AUTHOR_NOTE =
  /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}\p{Lu}?[\p{L}.’'-]*,? (?:is|was|are|works as|has been|covers|writes|reports|joined|contributed|can be reached)\b/u;
const AUTHOR_WORK = new RegExp(String.raw`\b(?:${[...AUTHOR_NOTE_ROLES].join('|')})\b`, 'iu');
const CONTRIBUTED =
  /^.{0,120}\bcontributed (?:reporting|research|to this (?:report|story|article))\b.{0,60}$|^follow .{1,60} on (?:twitter|x|facebook|instagram)|^contact .{1,60} at .{1,80}@/iu;
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
  { name: 'trailer', kind: 'clutter', matches: (line) => TRAILER.test(line) },
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

const CONTINUES = /^(?:article|story) continues (?:below|after)[^.]*$/iu;

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
const POINTER =
  /^(?:read (?:the full|also|next)|related:|more (?:on|from|about) |watch: |watch(?: (?:more|also|now|live|the video))\b|listen(?: (?:now|to this))\b|click here)/iu;

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
