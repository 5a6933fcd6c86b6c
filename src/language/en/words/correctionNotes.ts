/**
 * Sentences with which a publication corrects itself: what they number is withdrawn or told elsewhere, and is no news.
 * Written for this project.
 */
export const CORRECTION_NOTE =
  /\b(?:(?:item|story|article|report|post|version|headline|piece|text|copy|page) (?:has been|was|is) (?:corrected|amended|updated to (?:remove|correct))|(?:an )?earlier versions? of this|retract(?:s|ed|ing)|this (?:corrects|is a correction)|corrects? (?:the )?(?:\p{L}+ )?(?:paragraph|figure|number|toll|spelling|date|headline)|previously (?:misstated|said|reported) incorrectly|incorrectly (?:said|stated|reported)|misstated)\b/iu;
