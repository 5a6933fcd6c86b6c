/** Words by a date that make it the day of a saying. Written for this project. */

/** "he said late on", "at a press conference on", "lowered the toll to four" */
export const SAID_BEFORE =
  /\b(?:(?:said|says|reported|announced|told (?:\p{L}+ ){1,4}|added|warned|(?:press|news) conference|briefing|statement|interview)(?: on| late| early| in a statement| in (?:a|an) (?:\p{L}+ )?(?:interview|briefing))*|(?:lowered|raised|revised|updated) (?:the|its|their|his|her) [^.;,]{0,60})\s*$/iu;

/** "on Monday ruled out" */
export const SAID_BEHIND =
  /^(?: \p{Ll}+ly)? (?:said|says|told|announced|warned|denied|confirmed|reported|ruled out|insisted|vowed|acknowledged|admitted|lowered (?:the|its)|raised the (?:death )?toll)\b/u;

/** A weekday without a date may be that of this week or of the next. */
export const WEEKDAY = /^\W*(?:on |last |next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\W*$/i;
