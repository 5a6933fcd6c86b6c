import { AUTHOR_NOTE_ROLES } from '../lexicon/authorRoles.ts';
import { CAPTION_WORDS } from '../lexicon/captionWords.ts';

/** What a rule may look at besides the block's own words. */
export type ClutterContext = Readonly<{
  /** Place of the block among all, 0 to 1. */
  place: number;
  /** Writing system of the block and of the body: "Latin", "Cyrillic". */
  script: string | undefined;
  bodyScript: string | undefined;
}>;

/** A kind of page clutter and how to know it. */
export type ClutterRule = Readonly<{
  name: string;
  kind: 'clutter' | 'caption';
  matches: (line: string, context: ClutterContext) => boolean;
}>;

const SHORT = 160;
const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'iu');

const COUNTER = /^[\p{N}][\p{N}.,\s]*[kKmM]?$|^\p{N}[\p{N}.,]* (?:views?|reads?|shares?|comments?|likes?)$/iu;
const NAVIGATION = whole(
  String.raw`(?:link|back|go|return|skip) to (?:the )?(?:main|full|original|content|top|home)(?: \p{L}+)*|print(?: this)?(?: page| article| version)?|(?:previous|next)(?: article| post| page)?|home|menu`,
);
const SHARE = whole(
  String.raw`(?:(?:share|tweet|pin|post|e-?mail|print|save|copy link|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|messenger|flipboard)(?: (?:this|on|via|by|with|article|story|link|friends|facebook|twitter|x|whatsapp|telegram|linkedin|e-?mail))*[\s|/,·•]*)+`,
);
const PROMOTION =
  /^(?:subscribe|sign up|sign in|log in|join (?:us|our|the|now|today)|follow us|download (?:our|the) app|get (?:our|the)|support (?:our|us)|donate|become a (?:member|subscriber)|register (?:now|today|here|for|to)|get unlimited|already a subscriber|enjoying this)\b/iu;
const POINTER =
  /^(?:read (?:more|also|next|the full)|see (?:also|more)|related(?: (?:stories|articles|posts|content|links|coverage))?\s*:?|more (?:on|from|about) |recommended|most (?:read|popular|viewed)|you may also like|also read|watch(?: (?:more|also|now|live|the video))\b|listen(?: (?:now|to this))\b|click here|continue reading|view gallery)/iu;
const ADVERTISEMENT = whole(
  String.raw`(?:advertisement|advertising|sponsored(?: content)?|promoted(?: content)?|story continues below(?: advertisement)?|advertisement - scroll to continue|paid content|article continues (?:below|after)[^.]*)\W*`,
);
const NOTICE =
  /^(?:©|\(c\)|copyright(?=\s*(?:$|[©(:]|\p{N}|by\b|notice\b|the\b))|all rights reserved|this (?:site|website) uses cookies|we use cookies|(?:accept|manage) (?:all )?cookies|terms (?:of (?:use|service)|and conditions)|privacy policy|reprinted with permission)/iu;
/** "Copyright Nordpress"; not "Copyright law". */
const OWNER = /^(?:Copyright|COPYRIGHT) \p{Lu}/u;
/** "The post Storm Hits Coast appeared first on …"; not "The post office appeared …": a title has a capital. */
const TRAILER =
  /^The (?:post|article|story) [^\p{Ll}].* (?:appeared|was (?:first )?published|was originally published) (?:first )?(?:on|in|at|by) .+$/u;
const ORIGINALLY =
  /^(?:this (?:article|story|post|piece) (?:was )?(?:originally|first) (?:appeared|published)|originally published|editing by|reporting by|\(?(?:additional )?reporting by|writing by)\b/iu;
const COMMENTS = whole(
  String.raw`(?:\p{N}+ )?(?:comments?|leave a (?:comment|reply)|view comments|join the conversation|add a comment|post a comment)\W*`,
);
const PAGE_NUMBER = whole(String.raw`(?:page )?\p{N}{1,4}(?: (?:of|/) \p{N}{1,4})?|- \p{N}{1,4} -`);
const CREDIT = new RegExp(
  String.raw`^[(\[]?(?:${[...CAPTION_WORDS].join('|')})(?: (?:by|credit|courtesy of|von|par|de))?\s*[:©/|]`,
  'iu',
);
const AUTHOR_NOTE =
  /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}\p{Lu}?[\p{L}.’'-]*,? (?:is|was|are|works as|has been|covers|writes|reports|joined|contributed|can be reached)\b/u;
const AUTHOR_WORK = new RegExp(String.raw`\b(?:${[...AUTHOR_NOTE_ROLES].join('|')})\b`, 'iu');
const CONTRIBUTED =
  /^.{0,120}\bcontributed (?:reporting|research|to this (?:report|story|article))\b.{0,60}$|^follow .{1,60} on (?:twitter|x|facebook|instagram)|^contact .{1,60} at .{1,80}@/iu;
/** From here on a note on the author is one: the last part of the text. */
const TAIL = 0.7;

/** In the order in which they are tried; the first that matches names the block. */
export const CLUTTER_RULES: readonly ClutterRule[] = [
  { name: 'page-number', kind: 'clutter', matches: (line) => PAGE_NUMBER.test(line) },
  { name: 'counter', kind: 'clutter', matches: (line) => line.length < 30 && COUNTER.test(line) },
  { name: 'navigation', kind: 'clutter', matches: (line) => line.length < 60 && NAVIGATION.test(line) },
  { name: 'share-bar', kind: 'clutter', matches: (line) => line.length < SHORT && SHARE.test(line) },
  { name: 'advertisement', kind: 'clutter', matches: (line) => line.length < SHORT && ADVERTISEMENT.test(line) },
  { name: 'comments', kind: 'clutter', matches: (line) => line.length < 60 && COMMENTS.test(line) },
  { name: 'trailer', kind: 'clutter', matches: (line) => TRAILER.test(line) },
  { name: 'origin-note', kind: 'clutter', matches: (line, { place }) => place > TAIL && ORIGINALLY.test(line) },
  { name: 'photo-credit', kind: 'clutter', matches: (line) => line.length < 2 * SHORT && CREDIT.test(line) },
  {
    name: 'pointer',
    kind: 'clutter',
    matches: (line) => line.length < SHORT && POINTER.test(line) && !isSentence(line),
  },
  { name: 'promotion', kind: 'clutter', matches: (line) => line.length < SHORT && PROMOTION.test(line) },
  {
    name: 'legal-notice',
    kind: 'clutter',
    matches: (line) => line.length < 2 * SHORT && (NOTICE.test(line) || OWNER.test(line)),
  },
  {
    name: 'author-note',
    kind: 'clutter',
    matches: (line, { place }) =>
      place > TAIL &&
      line.length < 400 &&
      ((AUTHOR_NOTE.test(line) && AUTHOR_WORK.test(line)) || CONTRIBUTED.test(line)),
  },
  {
    name: 'other-language',
    kind: 'clutter',
    matches: (_line, { script, bodyScript }) =>
      script !== undefined && bodyScript !== undefined && script !== bodyScript,
  },
];

/** "Related stories:" is a pointer, "Related services were hit by the strike." is a sentence of the article. */
const isSentence = (line: string): boolean => /[.!?]["”’']?$/.test(line) && line.split(/\s+/).length > 7;
