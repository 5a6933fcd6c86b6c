import { AGENCY_NAMES } from '../../../records/index.ts';
import { CAPTION_WORDS } from './captionWords.ts';

/** How English pages write round their articles. Written for this project. */

const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'iu');

/** Nothing but addresses that lead a reader of a newsletter on: in pointed brackets, or too long for a source that is named. */
export const ADDRESSES = /^(?:<https?:\/\/\S+>\s*|https?:\/\/\S{150,}\s*)+$/i;

/** A link that leads over a page: "back to the top", "print this page". */
export const NAVIGATION = whole(
  String.raw`(?:link|back|go|return|skip|scroll) to (?:the )?(?:main|full|original|content|top|home)(?: \p{L}+)*|search(?: for)?:?|(?:open|close|toggle) (?:menu|navigation|search)|print(?: this)?(?: page| article| version)?|(?:previous|next)(?: article| post| page)?|home|menu`,
);

/** "The post … appeared first on …". */
export const TRAILER_LINE =
  /^The (?:post|article|story) ["“‘]?[\p{Lu}\p{Lo}\p{N}].* (?:(?:first )?appeared|was (?:first |originally )?published) (?:first )?(?:on|in|at|by) (?:the )?[\p{Lu}\p{Lo}].*$/u;

/** What a page says of the article: "This story was originally published …". */
export const ORIGINALLY =
  /^(?:this (?:article|story|post|piece) (?:was )?(?:originally|first) (?:appeared|published)|originally published|editing by|reporting by|\(?(?:additional )?reporting by|writing by)\b/iu;

/** "12 comments", "3 min read". */
export const COUNTER =
  /^[\p{N}][\p{N}.,\s]*[kKmM]?$|^\p{N}[\p{N}.,]*\s?[kKmM]? (?:views?|reads?|shares?|comments?|likes?)$|^\p{N}{1,3}[ -]min(?:ute)?s?(?: read)?$/iu;

/** "All rights reserved", "© 2031 …". */
export const COPYRIGHT =
  /^(?:©|\(c\)|copyright (?:©|\(c\)|\p{N}{4}|(?:\S+ ?){1,4}$)|reprinted with permission)|\ball rights reserved\W*$/iu;

/** "Page 3 of 9". */
export const PAGE_NUMBER = whole(String.raw`(?:page )?\p{N}{1,4}(?: (?:of|/) \p{N}{1,4})?|- \p{N}{1,4} -`);

/** Who took a picture: "Photo: …". */
export const CREDIT = new RegExp(
  String.raw`^[(\[]?(?:${[...CAPTION_WORDS].join('|')})(?: (?:by|credit|courtesy of|von|par|de))?\s*[:=©/|]`,
  'iu',
);

/** A caption says what is seen and, behind its full stop or in brackets, who took it. */
export const CAPTION = new RegExp(
  String.raw`^.{10,}(?:[.!?|]["”’]? (?:${[...CAPTION_WORDS].join('|')})(?: (?:by|credit|von|par))?\s*[:=/]|[(\[](?:${[...CAPTION_WORDS].join('|')})(?: (?:by|credit|courtesy of|von|par)|\s*[:=/])) ?[^.!?]{2,60}$`,
  'iu',
);

/** "(AP)", "DW", "Source: Reuters". */
export const WIRE_CREDIT = whole(
  String.raw`(?:source|quelle|fuente|источник|джерело)?:? ?[(\[/]?(?:${AGENCY_NAMES.join('|')})[)\]/]?\.?`,
);

/** "Ana Lind covers the harbour for …". */
export const AUTHOR_NOTE =
  /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}\p{Lu}?[\p{L}.’'-]*,? (?:is|was|are|works as|has been|covers|writes|reports|joined|contributed|can be reached)\b/u;

/** "… contributed reporting", "follow her on X". */
export const CONTRIBUTED =
  /^.{0,120}\bcontributed (?:reporting|research|to this (?:report|story|article))\b.{0,60}$|^follow .{1,60} on (?:twitter|x|facebook|instagram)|^contact .{1,60} at .{1,80}@/iu;

/** "Article continues below". */
export const CONTINUES = /^(?:article|story) continues (?:below|after)[^.]*$/iu;

/** What leads to another article: "Read also", "Watch:". */
export const POINTER =
  /^(?:read (?:the full|also|next)|related:|more (?:on|from|about) |watch: |watch(?: (?:more|also|now|live|the video))\b|listen(?: (?:now|to this))\b|click here)/iu;

/** Who comments, above the comment: "Ana Lind says:". */
export const COMMENTER =
  /^[\p{L}\p{N}_.’' -]{2,40} (?:says|said|wrote|commented|schreibt|dit|dice|пишет|пише|написа)\b[^.!?]{0,40}:$|^[\p{L}\p{N}_.’' -]{2,40} [·•|] .{2,30}$/u;

/** The title and the publisher that a trailer names. */
export const TRAILER_PARTS =
  /^The (?:post|article|story) (?<title>[^\p{Ll}].*?) (?:appeared first|first appeared|was (?:first |originally )?published) (?:on|in|at|by) (?<publisher>.+?)\.?$/u;

/** Whose note a line at the end is. */
export const NOTE_ON_AUTHOR =
  /^(?<author>(?:\p{Lu}[\p{L}.’'-]*\s+){1,3}\p{Lu}[\p{L}.’'-]*) (?:is|was|covers|writes|reports)\b/u;

/** The name of a day and nothing else, which is no name of a publisher. */
export const DAY_NAME = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** Whose copyright names nobody: "all", "the authors". */
export const NOBODY_IN_PARTICULAR = /^(?:all|the authors?|authors?)\b/i;

/** "Ana Ruiz in Lowmere", "Ana Ruiz for Harbor Courier": what follows is no name. */
export const PLACE_OF_BYLINE = /\s(?:in|for|aus|à|en)\s.*$/u;

/** Behind the name of an agency: who wrote from it "contributed to this report". */
export const CONTRIBUTED_TO = '(?:,? (?:and|&) .{2,40})? contributed (?:reporting )?to this (?:report|story|article)';
