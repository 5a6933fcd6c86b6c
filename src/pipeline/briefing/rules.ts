/** What a language tells of clauses that can stand alone. */
export type ClauseRules = Readonly<{
  /** Words that open another clause behind a comma: ", and the rest went home". */
  openers: readonly string[];
  /** Words that make what follows hang on another clause: "because". */
  dependent: ReadonlySet<string>;
  /** Whether a word, in small letters, is a verb with a tense and nothing else. */
  isVerb: (word: string) => boolean;
  /** A word that may be one, by its ending. */
  past: RegExp;
  /** What only leads over at the start of a clause: "and ". */
  leadsOver: RegExp;
  /** Verbs with a tense that report: a clause whose verb is one is what somebody said, and no event. */
  reports: ReadonlySet<string>;
  /** Words behind which a form with the ending of the past is a participle: "than projected", "the disputed vote". */
  beforeParticiples: ReadonlySet<string>;
  /** What a clause ends with that is torn out of a noun phrase: "the first doses of a new". */
  torn: RegExp;
  /** Words that point to somebody or something told before, or to whoever speaks. */
  pointing: ReadonlySet<string>;
  /** How a verb opens that has no subject: "killing". */
  participle: RegExp;
  /** Words that lead to a verb whose subject stands before the clause: "still killed", "first seen". */
  adverbs: ReadonlySet<string>;
  /** Verbs that tell of nothing where nothing follows: "the office announced on Monday". */
  announces: ReadonlySet<string>;
  /** What opens the words of a report: "that". */
  that: RegExp;
  /** Words by which a clause is whoever speaks, or tells of nothing in particular: "you", "anything". */
  loose: RegExp;
  /** Joining words before which a clause of a dated sentence may end, without their comma. */
  joints: readonly string[];
}>;

/** What makes a sentence no key point, whatever it tells: it greets, points back, asks the reader to do something. */
export type PointBar = Readonly<{
  name: string;
  pattern: RegExp;
  /** The first sentence of a document has nothing to point back to. */
  notFirst?: true;
}>;

/** What a language tells of sentences that an editor would take, and of those that hang on others. */
export type PointRules = Readonly<{
  /** In the order in which they are tried, on the sentence without what leads it in. */
  bars: readonly PointBar[];
  /** What stands before the first word of a sentence and is none of it: a place in brackets, the number of a paragraph. */
  lead: RegExp;
  /** How a sentence opens that hangs on the one before. */
  opensOpen: RegExp;
  /** How a sentence opens that goes against the one before, and the words of its doubt. */
  turns: RegExp;
  doubts: RegExp;
  /** Cues of caveats that say that something was not shown to be so. */
  notShown: RegExp;
  /** A pronoun for one person, who must stand before it. */
  pronoun: RegExp;
  /** Whether a noun, in small letters, names a person. */
  isPerson: (noun: string) => boolean;
  /** Abbreviations that end with a point. */
  abbreviated: RegExp;
  /** "I", "we": somebody's own talk. */
  self: RegExp;
  /** What a report tells for its news: what was decided, who was hurt. */
  outcome: RegExp;
  /** What was before: "in 2013", "previously". */
  background: RegExp;
  /** What a report gives for the sake of completeness: "cost of goods sold". */
  aside: RegExp;
}>;

/** What a briefing has to know of a language. */
export type BriefingRules = Readonly<{ clauses: ClauseRules; points: PointRules }>;
