import type { DayRules } from '../../../pipeline/evidence/figures/rules.ts';
import { MONTHS } from '../words/timeWords.ts';

const MONTH_NAMES = [...MONTHS.keys()]
  .filter((name) => name.length > 2 && !name.endsWith('.'))
  .map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`)
  .join('|');

/** Where a date of a sentence is the day of its numbers: patterns of the words round dates and numbers. */
export const DAYS: DayRules = {
  /** Words that say, before a date, that what is told holds for it. */
  holdsOn: /\b(?:as of|as at|as on|by|until|through|up to)\s+(?:late |early |midday |noon on |the end of )?$/i,
  /** A date beside a verb of saying or of reaching a level is the day of the number, not of the event. */
  reportedOn:
    /\b(?:said|says|told|reported|announced|confirmed|put|stood|stands|rose|risen|climbed|grew|reached|fell|dropped|jumped|increased|hit)\b[^.;:]*$/i,
  /** What sets a figure beside one of another day: a date behind it is that of the figure behind it. */
  compared: /\b(?:compared (?:with|to)|versus|vs|than|from|over the same)\b/i,
  /** What stands right before the figure that another is set beside, with words between and no other mark. */
  baseline:
    /(?:\bcompared (?:with|to)|\b(?:versus|vs\.?)|(?:%|percent|per cent|million|billion|\dbn|\dm|euros|dollars) from|\b(?:up|down|ris(?:e|es|en|ing)|rose|grew|grown|climb(?:ed|ing)|jump(?:ed|ing)|increas(?:ed|ing)|f(?:e|a)ll(?:en|ing)?|drop(?:ped|ping)?|declin(?:ed|ing)|shr(?:a|u)nk)(?: by)?[^,;:]{0,30}? from)\s+(?:(?:a|an|the|about|around|some|nearly|almost|just|only|over|under|more than|less than|at least|net|operating|gross|total)\s+|[\p{L}-]+ of\s+|[\p{L}-]+ [\p{L}-]+ of\s+)*$/iu,
  /** All that stands before a year or month with which a sentence opens: "In 1979, 21 people died". */
  opening:
    /^(?:(?:and |but |then,? )?(?:(?:back |late |early )?(?:in|on|during|throughout)(?: the)?(?: (?:early |late )?(?:night|morning|evening|afternoon|hours|week) of)?)?)?\s*$/i,
  /** What joins a date to the words before it. */
  joint: /\bon\s+$/i,
  /** Words right before a date that make it a bound, not the time of what is told: "since 1975", "after Monday". */
  bounding:
    /\b(?:since|after)\b[^,;]*$|\b(?:from|before|until|till|than|following|ahead of|prior to)\s+(?:the\s+|in\s+|on\s+)?$/i,
  /** The same, where the date's own words begin with it. */
  boundingOwn: /^(?:since|from|after|before|until|till|than)\b/i,
  /** What stands before a number of what went before: "a day after more than 100". */
  afterwards: /\bafter(?: (?:about|around|some|nearly|almost|over|at least|more than))?\s+$/i,
  /** What of a sentence parts a number from a date: another clause begins. */
  clause:
    /[;—–]|\s--\s|\b(?:while|whereas|but|after|following|since|before|until|although|though|because|once)\b|,\s*(?:which|who|whose|where|when|and)\b|\b(?:over|for|in|on|from|during|of) which\b/i,
  /** What goes on with the time of the date right before it: "in 1975 when four were killed". */
  goesOn: /^\s*,?\s*(?:when|that|which|who)\b/i,
  /** A part between commas that tells of something else: ", founded in 1987,". */
  aside: /,\s*(?:which|who|whose|where|(?:first |newly |re)?[\p{L}-]+(?:ed|lt|wn))\b[^,]*$/iu,
  /** Words of the present, beside which an old year is not that of the number. */
  present: /\b(?:is|are|has|have|'s|’s|[Nn]ow|[Tt]oday|[Cc]urrently|[Ss]till|will|would|may|might|can|could)\b/,
  /** A year that stands before the noun which it dates: "the 2004 flood". */
  attributive: /\b(?:an?|the|that)\s+(?<year>(?:1[89]|20)\d\d)\s+(?=\p{Ll})/gu,
  /** A year right behind a month or quarter, or behind a second month: "in July and August 2004". */
  yearBehind: /^(?:\s+(?:of\s+)?|\s*(?:and|to|or|–|-)\s*\p{Lu}\p{L}+\s+)(?<year>(?:1[89]|20)\d\d)\b/u,
  /** What opens a sentence that goes on with the time of the one before. */
  meanwhile:
    /^(?:and |but )?(?:at (?:that|this) (?:point|time|moment|stage)|at the time|back then|then|that (?:day|week|month|year|summer|winter|spring|autumn)|in that (?:month|year|war|fire|flood|quake))\b/i,
  /** What opens a sentence on the thing of the one before: "It killed 40", "The quake killed 40". */
  takesUp: /^(?:it|they|this|(?:the|that) (?<noun>\p{Ll}{4,})) /iu,
  /** What stands before the last day of the period that a report on a company is of. */
  periodEnd:
    /\b(?:quarter|year|months|weeks|half|period)\b[^.;]{0,30}\bended\s+$|\b(?:months|weeks|quarter|half|period) to (?:the end of )?$/i,
  /** Where a number of such a report is of that period. */
  ofPeriod:
    /^[^.;,]{0,60}?\b(?:in|for|during) (?:the |its )?(?:[\p{L}-]+ ){0,3}(?:quarter|months|weeks|half|period)\b/iu,
  /** Where it is of an earlier one. */
  earlier: /\b(?:same|prior|previous|earlier|ago|before|last|comparable|corresponding|(?:1[89]|20)\d\d)\b/i,
  /** What ends the words of a figure before a date behind it: another clause, another number, a thing with its own time. */
  besideEnds:
    /[,;:—–(](?! ?[$£€]?[\d.,]+ ?(?:mm?|bn|km|f|c|miles|feet|inches)?\))|\b(?:while|whereas|but|after|following|since|before|although|though|because|once|that|which|where|when|over (?!the)|over the same|same|than|from|said|says|sa[iw]|told|reported|announced|if)\b/i,
  /** What stands between a figure and the last month of its period. */
  overPeriod:
    /\b(?:in|over|for|during) (?:the |its |a )?(?:[\p{L}\d]+[ -]){0,2}(?:months?|weeks|days|period|quarter|half|year)\b/iu,
  /** A day up to which something is to come: "by Friday". */
  byDay: /^(?:by|until|till|to)\b/i,
  /** A day that is told by the one after it. */
  before: /^the (?:day|night) before$|^the previous (?:day|night)$/i,
  /** A period behind a figure that no date names: the day of publication is not that of the number. */
  unnamedPeriod:
    /^[^.;,]{0,60}\b(?:in|over|for|during) the (?:first|second|third|last|final|past|previous|same|preceding)\b(?: [\p{L}\d-]+)? (?:months?|weeks|quarter|half|period|decade)\b|^[^.;,]{0,40}\b(?:over|in) (?:the past|recent) (?:decades?|years|months)\b/iu,
  /** A date that is told, not one that names a thing ("the 1995 siege"): behind a preposition or with a word of its own. */
  placed:
    /\b(?:in|on|during|for|of|at|to)\s+(?:(?:the|mid|early|late)[ -])?[\p{Lu}\d][\p{L}\d,.-]*(?: \d+(?:st|nd|rd|th)?,?){0,2}$|\b(?:last|this|next|yesterday|today|tomorrow|ago|before|later|quarter)\b|(?:day|night|morning)$/u,
  /** Words of a time before the document's, as its own clause tells it; not what is compared or counted since then. */
  anotherTime:
    /(?<!(?:than|from|since|with|to|same period|of) (?:\S+ ){0,3})\b(?:last year|last (?:spring|summer|autumn|fall|winter)|earlier (?:this|that) (?:year|month)|the previous (?:year|month)|(?:years|decades) ago|in recent (?:years|decades))\b/i,
  /** Words of the news: what stands beside them is of these days. */
  today:
    /\b(?:this (?:week|weekend|month|year|morning)|today|yesterday|now|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/,
  /** What goes on until now. */
  perfect: /\b(?:has|have)\b/,
  /** What stands between a date and the clause that tells what was then. */
  whenBetween: /^,? (?:when|where|in which)\s+$/i,
  /** What stands before a date at which something was. */
  timed:
    /\b(?:in|on|during|of|early|late|mid)[ -](?:(?:the )?(?:early|late|mid|spring|summer|autumn|winter)[ -](?:of )?)?$/i,
  /** Roles of the results that a report on a period is of. */
  results: /^(?:revenue|profit|loss)$/,
  /** Roles of what an event does once: its number is that of its day. */
  ofEvent: /^(?:killed|injured|casualties|arrested|captured|rescued|destroyed|damaged|bodies found)$/,
  /** Words of a result that is of a year, not of the period reported on. */
  wholeYear: /\b(?:full[- ]year|annual(?:ly)?|a year|per year|yearly|(?:1[89]|20)\d\d)\b/i,
  /** What opens a clause of the time right before it: ", when it reached 40". */
  when: /^,? when\b/i,
  /** What opens a clause on one thing long past: "the worst since a sinking in 2014 killed 304". */
  sinceOne: /\bsince an? [^,;:]*$/i,
  /** What stands before the first of two dates that are the ends of one time. */
  spanLead: /\b(?:from|between)\s+(?:the\s+)?$/i,
  /** What stands between them. */
  spanJoint: /^\s*(?:to|through|until|till|–|-)\s*$/i,
  spanAnd: /^\s*and\s*$/i,
  /** What stands before the day of an older statement. */
  saidThen:
    /\b(?:said|told|reported|estimated|announced|warned|published|issued|released|dated|signed|disclosed|revealed)(?: [^,;.“”"]{0,40}?)??\s(?:back\s)?(?:in|on)\s(?:early\s|late\s|mid[- ])?$/i,
  /** What stands between that day and the number. */
  thenThat: /^(?:,? last year)?,? that\b[^;]*$/i,
  /** A study with its year. */
  study:
    /\b(?:an?|the|one|its|this|that) (?:[\p{L}-]+ ){0,2}?(?<year>(?:19|20)\d\d) (?:[\p{L}-]+ ){0,2}?(?:survey|study|report|poll|census|review|analysis|audit|estimate|paper|assessment)\b/iu,
  /** What stands before a date on which something falls due or begins. */
  term: /\b(?:due|payable|repayable|matur(?:es|ing)|expir(?:es|ing)|beginning|starting|effective|scheduled|slated)\s+(?:(?:in|on|by|from|for|back)\s+)?$/i,
  /** A condition before a date. */
  condition: /\b(?:if|unless)\b[^,;]*$/i,
  /** Words of a match, whose quarters are no quarters of a year. */
  match:
    /\b(?:rebounds?|touchdowns?|play-?offs?|coach|half-?time|teammates?|baskets?|to the game|with (?:a )?(?:[\w-]+ )?\d+ points)\b/i,
  quarterOfMatch: /\bquarter\b(?! of \d)/i,
  /** Between a penalty and the date of what it is for. */
  deed: /\b(?:for|over|about)\s+(?:an?\b|the\b|his\b|her\b|their\b|its\b|\p{L}+ing\b)/iu,
  penalty:
    /\b(?:fine[ds]?|sentence[ds]?|jail(?:ed)?|prison|imprison\w*|pay|damages|convict\w*|indict\w*|charged|suspended|banned)\b/i,
  /** A time that is counted from another of the sentence. */
  relativeTime:
    /^(?:an?|one|the) (?:year|quarter|month|week)s? (?:ago|earlier|before)$|^(?:the )?(?:previous|prior)\b/i,
  /** Roles of what does not change with the day. */
  timeless: /^(?:distance|height|depth|length|width)$/,
  /** The last joint of a list of nouns, which opens no clause: "measles, mumps, and rubella". */
  listAnd: /(?<=\p{L}, \p{L}+), and (?=\p{L}+\b(?! (?:was|were|is|are|has|had|\p{L}+ed)\b))/gu,
  /** A preposition of time with which the words of a date begin. */
  lead: /^(?:in|on)\s(?:early\s|late\s|mid[- ])?/i,
  /** What the words of a time between two dates begin with. */
  spanOwn: /^(?:from|between)\b/i,
  /** A time that no event tells: that of an older statement, and the second of two months. */
  unread: new RegExp(
    `\\b(?:said|told|reported|announced|estimated)(?: [^,;.]{0,40}?)?? (?:in|back in) (?:early |late |mid-)?(?:${MONTH_NAMES})\\b|\\b(?:in|during) (?:${MONTH_NAMES}) (?:and|or) (?:${MONTH_NAMES})\\b`,
  ),
  /** A second month behind a date. */
  halfRead: new RegExp(`^ (?:and|or) (?:${MONTH_NAMES})\\b`),
};
