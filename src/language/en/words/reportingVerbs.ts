import type { Certainty } from '../../../records/index.ts';

/**
 * Verbs that make an attribution, by what follows them, with the certainty that they lend to what is said.
 * Written for this project after Quirk et al., A Comprehensive Grammar of the English Language (1985), 16.30 to 16.63
 * (public, private and suasive verbs), and Levin, English Verb Classes and Alternations (1993), 29, 33 and 37.
 */
export type VerbFrame =
  /** A clause, or words in quotation marks: "said (that) it was late". Its frame may stand before, in or after. */
  | 'speech'
  /** A clause: "believes that it is late". */
  | 'thought'
  /** An infinitive: "plans to leave". */
  | 'intention'
  /** An object: "criticised the plan". */
  | 'stance'
  /** Somebody, then a clause or an infinitive: "urged them to leave". */
  | 'appeal'
  /** A number of things: "counted 40 fires", "put the toll at 40". */
  | 'count'
  /** What somebody else said: "rejected the claim that it was late". */
  | 'denial';

export type ReportingVerb = Readonly<{ frames: readonly VerbFrame[]; certainty: Certainty }>;

const GROUPS: readonly { frames: readonly VerbFrame[]; certainty: Certainty; verbs: string }[] = [
  {
    frames: ['speech'],
    certainty: 'stated',
    verbs:
      'acknowledge add admit affirm agree announce answer argue assert assure attest attribute boast caution chide clarify ' +
      'comment complain concede conclude confess confide confirm contend continue counter declare demonstrate disclose ' +
      'elaborate emphasize emphasise exclaim explain find fume gush highlight hint indicate inform insist interject joke ' +
      'lament learn maintain mention muse mutter note notify observe opine point post proclaim prove quip read reason recall ' +
      'recount reflect reiterate relate remark remind repeat reply report respond retort reveal rule say scoff shout show ' +
      'sigh snap speculate state stipulate stress suggest sum testify thunder tweet underline underscore volunteer warn ' +
      'whisper write yell determine signal tease elaborate crow scream sing chant recite brag deadpan growl recommend',
  },
  { frames: ['speech', 'appeal'], certainty: 'stated', verbs: 'tell advise instruct ask beg' },
  { frames: ['speech'], certainty: 'alleged', verbs: 'allege claim charge purport' },
  { frames: ['speech'], certainty: 'unconfirmed', verbs: 'rumor rumour' },
  { frames: ['speech'], certainty: 'estimated', verbs: 'estimate calculate reckon approximate extrapolate' },
  { frames: ['count'], certainty: 'stated', verbs: 'count tally put peg' },
  { frames: ['speech'], certainty: 'expected', verbs: 'predict forecast project foresee' },
  { frames: ['speech', 'intention'], certainty: 'expected', verbs: 'promise vow pledge threaten swear propose' },
  { frames: ['speech', 'stance', 'denial'], certainty: 'denied', verbs: 'deny dispute' },
  { frames: ['stance', 'denial'], certainty: 'denied', verbs: 'contest contradict debunk rebut refute repudiate' },
  { frames: ['stance'], certainty: 'alleged', verbs: 'accuse' },
  {
    frames: ['thought'],
    certainty: 'believed',
    verbs:
      'assume believe doubt fear feel guess imagine presume realize realise sense suppose suspect think surmise understand wonder worry ' +
      'know consider',
  },
  { frames: ['thought', 'intention'], certainty: 'expected', verbs: 'expect hope anticipate wish decide' },
  {
    frames: ['intention'],
    certainty: 'expected',
    verbs: 'aim decline desire intend mean need plan prefer prepare refuse resolve seek want opt',
  },
  {
    frames: ['stance'],
    certainty: 'stated',
    verbs:
      'address admire applaud assail attack back bash blame blast call celebrate challenge champion characterize cite ' +
      'compare condemn criticize criticise decry defend demand denounce deride describe discuss dismiss dub echo endorse ' +
      'express extol favor favour hail identify insult invoke label lambaste laud mock name object oppose outline pan ' +
      'portray praise press protest question quote raise rebuke reference refer reject rip ridicule slam support thank ' +
      'tout trash urge view welcome',
  },
  { frames: ['denial'], certainty: 'stated', verbs: 'brush call dismiss knock reject scotch shoot' },
  { frames: ['appeal'], certainty: 'stated', verbs: 'urge implore encourage order persuade plead press convince warn' },
];

/** Every verb by its lemma; one in several groups has the frames of all and the certainty of the first. */
export const REPORTING_VERBS: ReadonlyMap<string, ReportingVerb> = GROUPS.reduce(
  (verbs, { frames, certainty, verbs: lemmas }) => {
    for (const lemma of lemmas.split(' ')) {
      const known = verbs.get(lemma);
      verbs.set(lemma, { frames: [...(known?.frames ?? []), ...frames], certainty: known?.certainty ?? certainty });
    }
    return verbs;
  },
  new Map<string, ReportingVerb>(),
);

/** Nouns that take what is said as a clause: "the claim that it was late". */
export const REPORTING_NOUNS: ReadonlyMap<string, Certainty> = new Map([
  ['accusation', 'alleged'],
  ['admission', 'stated'],
  ['allegation', 'alleged'],
  ['announcement', 'stated'],
  ['argument', 'stated'],
  ['assertion', 'alleged'],
  ['assessment', 'estimated'],
  ['assurance', 'stated'],
  ['belief', 'believed'],
  ['charge', 'alleged'],
  ['claim', 'alleged'],
  ['complaint', 'alleged'],
  ['conclusion', 'stated'],
  ['concern', 'believed'],
  ['contention', 'alleged'],
  ['conviction', 'believed'],
  ['declaration', 'stated'],
  ['denial', 'denied'],
  ['estimate', 'estimated'],
  ['estimation', 'estimated'],
  ['expectation', 'expected'],
  ['fear', 'believed'],
  ['finding', 'stated'],
  ['forecast', 'expected'],
  ['hope', 'expected'],
  ['insistence', 'stated'],
  ['opinion', 'believed'],
  ['plan', 'expected'],
  ['prediction', 'expected'],
  ['pledge', 'expected'],
  ['promise', 'expected'],
  ['remark', 'stated'],
  ['report', 'stated'],
  ['rumor', 'unconfirmed'],
  ['rumour', 'unconfirmed'],
  ['statement', 'stated'],
  ['suggestion', 'believed'],
  ['suspicion', 'believed'],
  ['view', 'believed'],
  ['vow', 'expected'],
  ['warning', 'stated'],
]);

/** Nouns for what somebody else has said, which one can deny or fail to confirm. */
export const DENIABLE_NOUNS: ReadonlySet<string> = new Set(
  (
    'account accounts accusation accusations allegation allegations assertion assertions charge charges claim claims ' +
    'gossip idea insinuation notion report reports rumor rumors rumour rumours speculation story stories suggestion suggestions talk'
  ).split(' '),
);
