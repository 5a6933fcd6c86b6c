/** Words by which a sentence is no key point, or hangs on another. Written for this project. */

/** A sentence that opens with one of them needs the sentence before it. */
export const OPENS_OPEN =
  /^(?:["“”‘«([*•–—-]|(?:he|she|it|they|this|that|these|those|them|his|her|hers|its|their|theirs|both|neither|either|but|and|or|so|then|there|such|another|others|also|however|instead|yet|still|nor|thus|hence|therefore|moreover|furthermore|besides|similarly|likewise|otherwise|elsewhere|here|afterwards|later|meanwhile|in fact|again|indeed|of course|first(?:ly)?(?=,)|second(?:ly)?(?=,)|third(?:ly)?(?=,)|finally(?=,)|at the other end|coming up|in addition|in contrast|in turn|even so|already|as such|all in all|now this|(?:in|at|on|to|for|with|by|of|from|beyond|after|before|under|despite|during|because of|according to) (?:this|that|these|those|such|them|him|her|it)\b|one is\b|some of (?:them|these)|as a result|for example|for instance|on the other hand|the (?:same|latter|former|other|others|two|three|trio|pair|move|move|decision came))\b)/i;

const TOLD_BEFORE =
  'announcement|attack|attacks|ban|blast|case|change|changes|claim|claims|clip|comment|comments|crash|deal|decision|development|event|fall|figure|figures|finding|findings|footage|gesture|image|images|incident|increase|initiative|letter|measure|measures|meeting|moment|move|moves|news|number|numbers|outcome|picture|pictures|plan|plans|proposal|remark|remarks|report|reports|result|results|rise|ruling|scene|scenes|situation|statement|step|steps|tragedy|trend|update|video|videos|visit|warning';

/** "The moment, as shown on television, was", "The move drew anger": a thing that the sentences before have told of. */
export const POINTS_BACK = new RegExp(
  `^the (?:\\p{L}+ )?(?:${TOLD_BEFORE})(?:,| (?:also|are|brought|came|comes|could|drew|followed|follows|had|has|have|is|led|left|marked|marks|may|means|meant|prompted|raises?|raised|remains?|showed|shows|sparked|suggests?|took|was|were|will|would)\\b)`,
  'iu',
);

/** A sentence that goes against the one before it. */
export const TURNS =
  /^(?:but|however|yet|instead|nevertheless|nonetheless|still|critics|opponents|the claim|that claim|neither|none of)\b/i;

/** What surrounds an article or announces it, in its own sentences. */
export const AROUND_ARTICLE =
  /\b(?:embargo(?:ed)?|for immediate release|not for (?:publication|release)|notes? (?:to|for) editors|(?:media|press) (?:contact|inquir|enquir)|for (?:more|further) (?:information|details)|(?:click|subscribe|sign up|follow us|read more|download)\b|file photo|pictured|photo(?:graph)?(?:ed)? by|image (?:by|courtesy)|seen (?:here )?in (?:this|an undated)|(?:this|the following) (?:article|obituary|story|post|interview|transcript|report|paper|page|version) (?:is|was|has been|originally|first|appeared|looks|describes|summari[sz]es|covers|contains)|all rights reserved|copyright|forward-looking statements|this (?:press|news) release|in this (?:article|paper|report|section|post|issue|episode)|(?:additional )?reporting by|edited by|correction:|editor['’]s note|table of contents|cookies?)\b/i;

/** Addresses, telephone numbers, lists of those who get a copy, and speech as it was spoken. */
export const OF_LETTERHEAD =
  /(?:\bhttps?:|\bwww\.|@\w|\b(?:phone|tel|fax|encl|cc|e-?mail|isbn|doi)\b ?[:.]|#\w|\b(?:uh|um|erm)\b)/i;

/** How somebody greets, thanks or opens a talk. */
export const GREETS =
  /^(?:good (?:morning|afternoon|evening)|hello|hi\b|thank you|thanks|welcome|ladies and gentlemen|dear\b|excellenc|mr\.? (?:president|speaker|chairman)|it is (?:a|an|my) (?:great )?(?:honou?r|pleasure|privilege)|i am (?:honou?red|pleased|delighted)|let me (?:begin|start)|i (?:have|'ve got|’ve got) (?:a little|a few|just|one|some|two|three)\b|hon(?:ou?rable|\.) |in the matter of\b|before (?:the )?(?:justices?|judges?)\b)/i;

/** A pronoun for one person, who must stand before it in the sentence. */
export const SINGLE_PRONOUN = /\b(?:he|she|him|his|hers|her)\b/i;
