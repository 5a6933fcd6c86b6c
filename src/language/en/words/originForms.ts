/** How English says whose words are whose. Written for this project. */

/** A cue by which a paper passes on what others say. */
export const REPORTING_CUE = /\b(?:report|quot|cit)/i;

/** Whom a paper cites behind its own words. */
export const CITED_BEHIND = /, (?:citing|quoting) ((?:the |an? )?[^,.;]+)/i;

/** An article before a name. */
export const ARTICLE = /^(?:the|an?) /i;

/** "the Institute" for a longer name. */
export const SHORT_FORM = /^[Tt]he (\p{Lu}\p{L}+)$/u;

/** Between who speaks and for whom. */
export const OFFICE_OF = '(?:for|of|at|from|with)';

/** Behind "spokeswoman": the body that she speaks for. */
export const SPOKEN_FOR = `${OFFICE_OF} (?:the )?([^,]+)`;

/** Before "spokeswoman": the body that she speaks for. */
export const BEFORE_OFFICE = "^(?:[^,]*, )?(?:the |an? )?(.+?)(?:[’']s?)?";

/** The body that a role names: "head of the Harbour Trust". */
export const BODY_OF_ROLE = / (?:of|at|for) (?:the )?(\p{Lu}.*)$/u;

/** A body of which there are more. */
export const INDEFINITE = /^(?:an?|one|another|some|several|two|three|many) /i;

/** An article or an owner before the name of a body. */
export const OPENING_OF_BODY = /^(?:the|an?|its|their|our) /i;

/** Between a document and whose it is: "report by the". */
export const DOCUMENT_OF = '(?:by|from|of|released by|published by|issued by)';

/** Words of a name that its initials leave out. */
export const NOT_IN_INITIALS = /^(?:of|for|the|and|in|on|to|at)$/i;

/** Words with which no name of a person begins. */
export const NO_NAME = /^(?:he|she|who|i|the|an?|his|her|one|another|this|that)$/i;

/** A title before the name of a person. */
export const TITLE_OF_PERSON = /^(?:Mr|Mrs|Ms|Dr|Sir|Prof|Gen|Col|Sen|Rep|Gov)\.?$/;

/** Words that stand for somebody named elsewhere, or for nobody. */
export const STANDS_FOR_ANOTHER =
  /^(?:he|she|it|they|we|i|you|who|which|what|that|this|these|those|others|some|there|one|many|most|all|both)$/i;
