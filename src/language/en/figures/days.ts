/** Where a date of a sentence is the day of its numbers: patterns of the words between the sentence's start and the date. */
export const DAYS = {
  /** Words that say, before a date, that what is told holds for it. */
  holdsOn: /\b(?:as of|as at|as on|by|until|through|up to)\s+(?:late |early |midday |noon on |the end of )?$/i,
  /** A date beside a verb of saying or of reaching a level is the day of the number, not of the event. */
  reportedOn:
    /\b(?:said|says|told|reported|announced|confirmed|put|stood|stands|rose|risen|climbed|grew|reached|fell|dropped|jumped|increased|hit)\b[^.;:]*$/i,
  /** What sets a figure beside one of another day. */
  compared: /\b(?:compared (?:with|to)|versus|vs)\b/i,
  /** All that stands before a year or month with which a sentence opens: "In 1979, 21 people died". */
  opening: /^(?:in|during|throughout|back in)?\s*$/i,
  /** What joins a date to the words before it. */
  joint: /\bon\s+$/i,
} as const;
