import type { CaveatRule } from '../../../pipeline/evidence/caveats.ts';

/**
 * Words with which a document limits what it knows. Written for this project; levels after Rubin, "Epistemic modality:
 * from uncertainty to certainty in the context of information seeking" (2010).
 */
export const CAVEAT_CUES: readonly CaveatRule[] = [
  {
    name: 'not verified',
    pattern:
      /\b(?:could|can|has|have|had|was|were|is|are) ?(?:not|n[’']t|never)(?: yet| immediately)?(?: be| been)? (?:independently |immediately )?(?:verif(?:y|ied)|confirm(?:ed)?|corroborated?|authenticated?|substantiated?)(?: independently)?\b/i,
  },
  {
    name: 'no way to verify',
    pattern:
      /\b(?:impossible|difficult|no way|unable|hard) to (?:independently )?(?:verify|confirm|know|say|determine)\b/i,
  },
  {
    name: 'unclear',
    pattern:
      /\b(?:it (?:is|was|remains|remained) (?:un|not (?:immediately )?)clear|unclear (?:how|who|why|when|whether|if|what|where)|(?:remains|remained) (?:unclear|unknown|a mystery))\b/i,
  },
  {
    name: 'unknown',
    pattern:
      /\b(?:(?:is|was|are|were|remains?|remained) (?:not (?:yet |immediately )?known(?! (?:to|for|as)\b)|unknown)|no one knows|nobody knows|not immediately (?:known|available(?! (?:for|to) comment)|possible))\b/i,
  },
  {
    name: 'unconfirmed',
    pattern:
      /\b(?:(?:unconfirmed|unverified|uncorroborated|unsubstantiated)(?: \p{L}+)?|unofficial (?:count|data|estimates?|figures?|results?|tall(?:y|ies)|toll))\b/iu,
  },
  {
    name: 'rumour',
    pattern:
      /\b(?:there (?:are|were|have been)(?: also)? rumou?rs|rumou?rs? (?:that|of|about|has it|have it)|rumou?red)\b/i,
  },
  {
    name: 'hearsay',
    pattern:
      /\b(?:reportedly|allegedly|purportedly|(?<!\b(?:will|would) )supposedly(?!-| to\b)|(?:is|are|was|were) said to(?= (?:be|have)\b))\b/i,
    // "was charged over a theft that he allegedly planned": the charge itself, and no doubt about what is told.
    hangs:
      /\b(?:accused|arrest(?:ed)?|charged?|charges|convicted|defendants?|extradit(?:ed|ion)|indict(?:ed|ment)|prosecut(?:ed|ors?|ion)|sued|suspects?|warrant)\b[^.;]*\b(?:allegedly|purportedly|supposedly)\b(?!.*\breportedly\b)/i,
  },
  {
    name: 'believed',
    pattern:
      /(?<!\bwhat )\b(?:is|are|was|were) (?:widely |generally )?(?:believed|thought|suspected|presumed|assumed) to (?:be|have)(?: \p{L}+)?\b/iu,
  },
  {
    name: 'apparently',
    pattern:
      /(?<=\b(?:had|has|have|was|were|is|are) )apparently\b|\bapparently(?= (?:\p{L}+ed|after|among|because|been|by|had|in|to|was|were)\b)/iu,
  },
  {
    name: 'no comment',
    pattern:
      /\b(?:declined to comment|did not (?:immediately )?(?:answer (?:questions|calls|requests)|respond|reply|return)|(?:has|have) reached out to|(?:has|have) yet to (?:comment|reply|respond)|could not (?:immediately )?be reached|refused to comment|no (?:immediate )?comment)\b/i,
  },
  {
    name: 'anonymous',
    pattern:
      /\b(?:on (?:the )?condition of anonymity|asked not to be (?:named|identified)|not authori[sz]ed to (?:speak|discuss|comment)|who (?:declined|asked|did not want) to be (?:named|identified))\b/i,
    // "The official spoke on condition of anonymity.": which official, and of what?
    hangs:
      /^(?:(?:the|both|all|two|three) (?:[\p{L}-]+ ){0,2}(?:officials?|sources?|persons?|people|diplomats?|officers?|executives?|aides?)|he|she|they|all|both)(?: also| all| both)? (?:spoke|declined|asked|requested|insisted|was|were)\b[^,;“"]*$/iu,
  },
  {
    name: 'limits of a study',
    pattern:
      /\b(?:(?:not|n[’']t) (?:yet )?(?:been )?(?:published in a )?peer[- ]reviewed|has (?:several|some|important) limitations|(?:study|findings|results|analysis|data) (?:is|are|was|were) limited (?:by|to)|small sample|margin of error|more research is needed|further (?:research|studies) (?:is|are) needed|(?:does|do|did) not prove|not (?:a )?proof|cannot (?:be ruled|rule) out|could not rule out)\b/i,
  },
  {
    name: 'not established',
    pattern:
      /\b(?:evidence (?:is|was|remains) (?:inconclusive|mixed|limited|thin|weak|insufficient)|(?:has|have|had) yet to (?:establish|prove|determine|find|show)|(?:has|have|had) ?(?:not|n[’']t) (?:yet )?been (?:established|proven|proved|determined|identified)|no (?:conclusive|clear|direct) (?:evidence|proof)|(?:study|its|several|some) limitations (?:include|of|are)|(?:likely|probably|may be) (?:an )?under(?:estimat(?:e|ed|es)|count(?:ed)?|reported))\b/i,
  },
  {
    name: 'corrected',
    pattern:
      /(?:\b(?:story|report|article|item|post|headline) (?:has been|was) (?:corrected|amended)|\bstory corrects\b|\bcorrects (?:the )?(?:(?:first|second|third|last) )?(?:day|figure|headline|name|number|paragraph|spelling|typo)|\b(?:remove|removes) (?:an? )?retracted\b)/i,
  },
  {
    name: 'at odds',
    pattern:
      /\b(?:conflicting (?:accounts?|claims?|reports?|statements?)|contradictory (?:accounts?|reports?|statements?)|no independent confirmation|(?:yet|remains) to be (?:confirmed|seen|verified)|(?:has|have) yet to (?:be )?(?:confirm|confirmed|verify|verified)|could not say (?:how|if|what|when|whether|why))\b/i,
  },
  {
    name: 'preliminary',
    pattern:
      /(?<!\bafter (?:an?|the) )\b(?:preliminary|provisional|initial) (?:assessments?|figures?|inquir(?:y|ies)|investigations?|reports?|count|results?|estimates?|data|toll|findings)\b|\bcould (?:still )?(?:rise|change)\b|\bsubject to (?:change|revision)\b|\b(?:figures?|toll|number) (?:is|are|was|were) (?:expected|likely) to (?:change|rise)\b/i,
  },
  {
    name: 'not known to them',
    pattern:
      /\b(?:(?:we|they|officials|police|investigators|authorities) (?:do|did) ?(?:not|n[’']t) (?:yet )?know (?:how|if|who|why|whether|what|when|where|with)|(?:number|numbers|toll|figure|figures) (?:may|might|could) (?:still )?(?:change|go up|increase|move|rise)|too (?:early|soon) to (?:say|tell|know))\b/i,
  },
];

/** A sentence's own words for what nobody could confirm. */
export const NOT_CONFIRMED =
  /\b(?:could|can|has|have|had|was|were|is|are) ?(?:not|n['’]t|never)(?: yet| immediately)?(?: be| been)?(?: independently)? (?:verified|confirmed|corroborated|authenticated|substantiated)\b|\bremains? (?:a rumou?r|unverified|unconfirmed)\b|\b(?:is|are|was|were) (?:unverified|unconfirmed)\b|\bunable to (?:independently )?(?:verify|confirm|corroborate)\b|\bno independent confirmation\b/i;
