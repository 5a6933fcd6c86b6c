/** What a language tells of clauses that can stand alone. */
export type ClauseRules = Readonly<{
  /** Words that open another clause behind a comma: ", and the rest went home". */
  openers: readonly string[];
  /** Words that make what follows hang on another clause: "because". */
  dependent: ReadonlySet<string>;
  /** Whether a word, in small letters, is a verb with a tense and nothing else. */
  isVerb: (word: string) => boolean;
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
  /** How a scene is set before the news. */
  scene: RegExp;
  /** What a court decided, in its own words. */
  ruling: RegExp;
  /** What a report gives for the sake of completeness: "cost of goods sold". */
  aside: RegExp;
}>;

/** What a briefing has to know of a language. */
export type BriefingRules = Readonly<{ clauses: ClauseRules; points: PointRules }>;
