/** Words by which a sentence is no key point, or hangs on another. Written for this project. */

/** A sentence that opens with one of them needs the sentence before it. */
export const OPENS_OPEN =
  /^(?:["“”‘«([*•–—-]|(?:he|she|it|they|this(?! is an? (?:action|appeal|application|claim|petition)\b)|that|the (?:first|second|third|last|next) of (?:those|these|them)|these|those|them|his|her|hers|its|their|theirs|both|neither|either|but|and|or|so|then|there|such|another|others|also|however|instead|yet|still|nor|thus|hence|therefore|moreover|furthermore|besides|similarly|likewise|otherwise|elsewhere|here|afterwards|later|meanwhile|in fact|again|indeed|of course|first(?:ly)?(?=,)|second(?:ly)?(?=,)|third(?:ly)?(?=,)|finally(?=,)|at the other end|coming up|in addition|in contrast|in turn|even so|already|as such|specifically(?=,)|in particular(?=,)|notably(?=,)|by comparison|in comparison|while (?:some|others|many)|(?:one|two|three|four|five|several|some|many|most) others?|not so|that is|that['’]s|all in all|now this|(?:in|at|on|to|for|with|by|of|from|beyond|after|before|under|despite|during|because of|according to) (?:this|that|these|those|such|them|him|her|it)\b|one is\b|some of (?:them|these)|as a result|for example|for instance|on the other hand|the (?:same|latter|former|other|others|two|three|trio|pair|move|move|decision came))\b)/i;

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
  /\b(?:embargo(?:ed)?|for immediate release|not for (?:publication|release)|notes? (?:to|for) editors|(?:media|press) (?:contact|inquir|enquir)|for (?:more|further) (?:information|details)|(?:click|subscribe|sign up|follow us|read more|download)\b|file photo|pictured|photo(?:graph)?(?:ed)? by|image (?:by|courtesy)|seen (?:here )?in (?:this|an undated)|(?:this|the following) (?:article|obituary|story|post|interview|transcript|report|paper|page|version) (?:is|was|has been|originally|first|appeared|looks|describes|summari[sz]es|covers|contains)|all rights reserved|copyright|forward-looking statements|this (?:press|news) release|in this (?:article|paper|report|section|post|issue|episode)|(?:additional )?reporting by|edited by|correction:|editor['’]s note|moments? of silence|took the chair|table of contents|cookies?)\b/i;

/** Addresses, telephone numbers, lists of those who get a copy, and speech as it was spoken. */
export const OF_LETTERHEAD =
  /(?:\bhttps?:|\bwww\.|@\w|\b(?:phone|tel|fax|encl|cc|e-?mail|isbn|doi)\b ?[:.]|#\w|\b(?:uh|um|erm)\b)/i;

/** How somebody greets, thanks or opens a talk. */
export const GREETS =
  /^(?:good (?:morning|afternoon|evening)|hello|hi\b|thank you|thanks|welcome|ladies and gentlemen|dear\b|excellenc|mr\.? (?:president|speaker|chairman)|it is (?:a|an|my) (?:great )?(?:honou?r|pleasure|privilege)|i am (?:honou?red|pleased|delighted)|let me (?:begin|start)|i (?:have|'ve got|’ve got) (?:a little|a few|just|one|some|two|three)\b|hon(?:ou?rable|\.) |in the matter of\b|before (?:the )?(?:justices?|judges?)\b)/i;

/** A pronoun for one person, who must stand before it in the sentence. */
export const SINGLE_PRONOUN = /\b(?:he|she|him|his|hers|her)\b/i;

/** How somebody leads a talk or a programme on: "I’m just going to make some opening remarks", "More now on the fire". */
export const IN_TALK =
  /^(?:(?:and|but|so|well|now|okay|ok|look),? )?(?:(?:i|we)(?:['’](?:m|re)| am| are) (?:just |also |now )?(?:going to (?:make|say|start|begin|talk|take|hand|pass|speak|turn|be joined)|joined by|delighted|pleased|grateful|happy)|(?:i|we)(?:['’]d| would) (?:also |just |now )?like to (?:say|start|begin|thank|acknowledge|welcome|ask|introduce)|let(?:['’]s| us| me) |more now\b|now to\b|joining (?:us|me)\b|coming up\b|we(?:['’]re| are) joined\b|it gives me\b)/i;

/** Who is spoken to stands in it: a question, an advice, a rule of a page. */
export const TO_READER = /^[^"“]*\b(?:you|your|yours|yourself)\b/i;

/** An announcement without what was announced: "today announced financial results for the quarter ended in March". */
export const EMPTY_NEWS =
  /\b(?:announce[sd]?|report(?:s|ed)?|release[sd]?|publishe[sd]|present(?:s|ed)?) (?:its |their |the |his |her )?(?:\p{L}+ ){0,3}results (?:for|of) (?:the|its) [^.$€£%]*(?:quarter|year|half|months?|period)\b[^$€£%]*$|\bmarks (?:a|an|another|the) (?:\p{L}+ )?(?:milestone|moment|step|day|chapter)\b[^0-9]*$/iu;

/** "I", "we" or "my": somebody's own talk, not a report. */
export const SELF = /\b(?:I|we|my|our|me|us)\b/;

/** Verbs and words by which a report tells its news: what was decided, who was hurt, what a study found. Written for this project. */
export const OUTCOMES =
  /\b(?:acquitted|agreed|announced|approved|arrested|banned|beat|blocked|bought|charged|collapsed|convicted|crashed|cut|dead|declared|defeated|died|dismissed|elected|evacuated|fell|fined|found|held|hit|indicted|injured|jailed|kept|killed|launched|lost|missing|net (?:income|loss|profit)|ordered|overturned|passed|profits?|raised|recalled|rejected|rescued|resigned|revenue|rose|ruled|sank|sentenced|shut|signed|sold|struck|sued|suspended|unchanged|upheld|voted|warned|won|wounded)\b/i;

/** What was before, and a paper tells for whoever has not followed. */
export const BACKGROUND =
  /^In (?:1[5-9]|20)\d\d\b|\bin (?:\p{Lu}\p{L}+ )?(?:19|20)\d\d\)?[,.]?$|\b(?:previously|historically|at the time|for (?:decades|years|centuries)|in the past|since (?:19|20)\d\d|(?:\p{L}+|\d+) (?:years|decades) ago|last year['’]s|(?:come|comes|came) after an?|follows? a (?:similar|series|string|spate|wave))\b/u;

/** A case that is only supposed, and half a sentence: "If Loki lived here", "Because rents are low." */
export const SUPPOSED = /^(?:if|imagine|suppose|picture|what if)\b|^(?:because|which)\b[^,;]*$/i;

/** Lines of a company's accounts that nobody reads first. */
export const SIDE_LINES =
  /\b(?:amorti[sz]ation|cost of (?:goods|revenue|sales)|depreciation|general and administrative|research and development (?:costs|expenses?)|sales and marketing (?:costs|expenses?)|weighted average)\b/i;

/** A label and a colon: who appears for whom, what a picture shows, who takes the floor. */
export const LABELLED = /^\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*| of| for| the){0,6}: /u;

/** What a picture shows, with the place and the day: "A gate is seen in Lowmere, May 6, 2031." */
export const CAPTION = /\b(?:is|are) (?:seen|pictured|shown)\b.*\b(?:19|20)\d\d\.?$/;

/** What a sentence before has told of, spoken of again further on: "due to those 15 workers", "this conduct". */
export const POINTS_BACK_WITHIN =
  /^[^"“]*\b(?:(?:this|these|such) (?!(?:as|was|is|a|an|week|weekend|month|year|morning|afternoon|evening|season|spring|summer|autumn|fall|winter|quarter|decade|century|time|point|stage)\b)(?:\p{Ll}+ )?\p{Ll}{4,}|those (?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|\p{Ll}{3,}(?<!ed|ing|en))(?<!\bwho|\bwhose|\bwith|\bfrom|\bunder|\bnear|\bhurt|\bdead|\bmissing|\bclose|\bmost|\babroad|\baboard|\bresponsible|\bfamiliar) \p{Ll}{3,})\b/u;

/** "Everybody recognises it as a failure": what it is stands before. */
export const OF_EVERYBODY =
  /^(?:everybody|everyone|nobody|no one|most people|some|many|all)\b[^,"“]{0,60}\b(?:it|this|that|them)\b(?! (?:is|was|would|will|had|has)\b)/i;

/** How a paper sets a scene: "For the last two weeks, teams have been under siege". */
export const SCENE =
  /^(?:for (?:the |more than |nearly |almost |over |about )?(?:last|past|many|several|decades|years|centuries|weeks|months|\p{L}+ (?:days|weeks|months|years|decades))\b|(?:on|in|at) an? (?:\p{L}+ )?(?:\p{L}+ )?(?:morning|afternoon|evening|night|day|corner|street|room|office|house)\b|behind an?\b|a few (?:minutes|hours|days) (?:after|before|later)\b|the (?:video|scene|picture|photo|street|room|air|sky|sun) (?:is|was)\b|as the sun\b|it (?:is|was) (?:just )?(?:after|before|past|shortly)\b)/iu;

/** What a court or an office decided, in its own words: "I set aside the conviction", "the appeal is dismissed". */
export const RULING =
  /\b(?:I|we) (?:\p{L}+ly |therefore |thus |would |hereby )?(?:affirm(?:ed)?|allow(?:ed)?|award(?:ed)?|dismiss(?:ed)?|grant(?:ed)?|order(?:ed)?|quash(?:ed)?|refuse(?:d)?|set aside|sentence(?:d)?|uphold|upheld|varied|vary)\b|\b(?:appeal|application|claim|motion|petition)s?(?: [^;.]{1,80}?)? (?:is|are|was|were|must be|should be) (?:\p{L}+ly |hereby |therefore |thus )?(?:allowed|dismissed|granted|refused|struck out)\b|\b(?:conviction|judgment|order|sentence) (?:is|was|are|were) (?:\p{L}+ly |hereby |therefore |thus )?(?:affirmed|quashed|set aside|upheld|varied)\b/u;

/** "Lowmere is often called the town of mills": what something is known as, which is no news. */
export const CALLED =
  /^Known (?:locally|as|for)\b|\b(?:is|are) (?:often |also |widely |sometimes |commonly )?(?:referred to as|known as|nicknamed)\b/;
