import type { Figure, FigureChange, Span } from '../../../records/index.ts';
import type { Prose, Sentence, Token } from '../../language/index.ts';
import type { Range } from '../../language/range.ts';

/** A bare number in a sentence: its tokens and its value; a vague word ("dozens") has none. */
export type Amount = Readonly<{
  first: number;
  last: number;
  value: number | null;
  kind: 'digits' | 'word' | 'one' | 'vague' | 'fraction' | 'ratio' | 'times';
}>;

/** A number with its unit, bound and range, as tokens of a sentence. */
export type Measured = Readonly<{
  rule: string;
  first: number;
  last: number;
  low: number | null;
  high: number | null;
  /** The bound itself is left out: "more than 600". */
  strict?: true;
  approx: boolean;
  unit: string | null;
  kind: Amount['kind'];
  /** The unit stands before a noun: "a 48-page report". */
  isAttribute: boolean;
  /** Conversions in brackets behind it, as tokens. */
  also: readonly { first: number; last: number }[];
  /** First token of the number itself, behind the words that bound it. */
  at: number;
  /** Its last token, before its unit. */
  numberLast: number;
}>;

/** Which money a document means by a word that several countries use: "dollar" → AUD. */
export type Purse = ReadonlyMap<string, string>;

/** A shape of digits and marks that names something: a date, a telephone, a score. It holds no figure. */
export type Identifier = Readonly<{ name: string; pattern: RegExp }>;

/** A kind of number that is no figure. Tried in order; the first that fits drops the number. */
export type Exclusion = Readonly<{ name: string; fits: (tokens: readonly Token[], measured: Measured) => boolean }>;

/** What a rule for the thing counted looks at. `before`: what the count before it in the sentence counts. */
export type CountedContext = Readonly<{
  tokens: readonly Token[];
  measured: Measured;
  before: string | undefined;
  /** What the last count of an earlier sentence of the paragraph counts. */
  earlier?: string | undefined;
  /** The figure before it in the sentence, whatever its unit. */
  previous?: Told | undefined;
  /** The last figure of the sentence before it in the paragraph. */
  told?: Told | undefined;
  unnamed?: UnnamedCounts | undefined;
}>;

/** A number with what it counts or measures. */
export type Told = Readonly<{ measured: Measured; what: string }>;

/** What a bare number stands for in a kind of text where no noun stands beside it: "made 74" → runs. */
export type UnnamedCounts = (tokens: readonly Token[], measured: Measured) => string | undefined;

/** The words, and where a noun phrase behind the number ends. */
export type Counted = Readonly<{
  what: string;
  last?: number;
  /** The noun alone, for the numbers that follow, where `what` says more. */
  noun?: string;
}>;

/** A way in which a sentence tells what a number counts. The first that finds something decides. */
export type CountedRule = Readonly<{
  name: string;
  find: (context: CountedContext) => Counted | undefined;
  /** It finds a noun of which there can be more: "42 were hurt" behind them are of the same. */
  counts?: true;
}>;

/** What is known of a number when its status, scope, rate and plan are looked for. */
export type StatusContext = Readonly<{
  tokens: readonly Token[];
  measured: Measured;
  what: string;
  measure: string;
  /** Last token of the noun phrase behind the number, or of the number. */
  end: number;
  /** The qualifiers of the figure before in the same sentence. */
  previous: readonly string[];
}>;

/** How a number takes part in a change: as its size, as where it began, or as where it ended. */
export type Move = Readonly<{ part: 'by' | 'from' | 'to'; direction: FigureChange['direction']; verb: number }>;

/** What the heads of a cell say of the number in it. */
export type Headed = Readonly<{
  /** The head that names what is counted. */
  what: string;
  /** The other heads: what tells this number from those of other rows and columns. */
  among: readonly string[];
  /** The tokens of the cell with those of the head behind them: "45" "Dead". */
  tokens: readonly Token[];
  unit: string | null;
  factor: number;
}>;

/** Where a date of a sentence is the day of its numbers: patterns of the words round dates and numbers. */
export type DayRules = Readonly<
  Record<
    | 'holdsOn'
    | 'reportedOn'
    | 'compared'
    | 'baseline'
    | 'opening'
    | 'joint'
    | 'bounding'
    | 'boundingOwn'
    | 'afterwards'
    | 'clause'
    | 'goesOn'
    | 'aside'
    | 'present'
    | 'attributive'
    | 'yearBehind'
    | 'meanwhile'
    | 'takesUp'
    | 'periodEnd'
    | 'ofPeriod'
    | 'earlier'
    | 'besideEnds'
    | 'overPeriod'
    | 'placed'
    | 'results'
    | 'ofEvent'
    | 'when'
    | 'sinceOne'
    | 'wholeYear'
    | 'byDay'
    | 'before'
    | 'unnamedPeriod'
    | 'anotherTime'
    | 'timed'
    | 'perfect'
    | 'today'
    | 'whenBetween'
    | 'spanLead'
    | 'spanJoint'
    | 'spanAnd'
    | 'saidThen'
    | 'thenThat'
    | 'study'
    | 'term'
    | 'condition'
    | 'match'
    | 'quarterOfMatch'
    | 'deed'
    | 'penalty'
    | 'relativeTime'
    | 'timeless'
    | 'listAnd'
    | 'lead'
    | 'unread'
    | 'halfRead'
    | 'spanOwn',
    RegExp
  >
>;

/** How a language writes numbers, and how it tells what they are of. */
export type FigureRules = Readonly<{
  readPurse: (text: string) => Purse;
  /** All numbers of a sentence with their units, in order; those that stand for one range are one. */
  findMeasured: (tokens: readonly Token[], purse?: Purse) => Measured[];
  identifiers: readonly Identifier[];
  exclusions: readonly Exclusion[];
  /** In the order in which they are tried. */
  counted: readonly CountedRule[];
  /** What the bare numbers of a document stand for, if it is of such a kind. */
  unnamedIn: (text: string) => UnnamedCounts | undefined;
  /** Undefined for what is no cell, and where its number is no figure. */
  readHeads: (prose: Prose, sentence: Sentence) => Headed | undefined;
  /** "Of the boats in the bay, 14 were lost": what the numbers of a sentence are taken from. */
  wholeOf: (tokens: readonly Token[]) => string | undefined;
  /** Whether a "one" counts: "one person died", "over one hour"; not "one day". */
  countsOne: (tokens: readonly Token[], measured: Measured, figure: Figure) => boolean;
  /** The normalised head of what is counted, so that troops, soldiers and fighters meet. */
  measureFor: (what: string) => string;
  qualifiersOf: (context: StatusContext) => string[];
  roleOf: (
    tokens: readonly Token[],
    measured: Measured,
    told: Pick<Figure, 'unit' | 'what' | 'qualifiers'>,
  ) => string | undefined;
  /** Whether the number of a role runs on from day to day. */
  runsOn: (role: string) => boolean;
  stateOf: (
    context: Readonly<{ tokens: readonly Token[]; measured: Measured; end: number; hasStatus: boolean }>,
  ) => string | undefined;
  /** The clause of a number inside of what somebody says of it; undefined where that holds no clause. */
  clauseOf: (tokens: readonly Token[], measured: Measured, within: Range) => Range | undefined;
  /** A number with the noun right beside it, in a few words. */
  phraseOf: (tokens: readonly Token[], measured: Measured, end: number) => Range | undefined;
  purposeOf: (tokens: readonly Token[], measured: Measured) => string | undefined;
  moveOf: (tokens: readonly Token[], measured: Measured) => Move | undefined;
  /** The certainty that the words just before a number give it; `planned`: the figure is a plan. */
  hedgeOf: (words: string, isPlanned: boolean) => Figure['certainty'];
  /** Whether a number is only possible: "could be 3,000 metres", "as many as 40 clerks could be dismissed". */
  isPossible: (tokens: readonly Token[], measured: Measured, end: number) => boolean;
  /** Whether what is possible lies in the past: "40 may have died". */
  isPast: (tokens: readonly Token[], end: number) => boolean;
  /** What the predicate of what is counted says of the future: "set to be evacuated" is planned, "expected to attend" expected. */
  outlookOf: (tokens: readonly Token[], end: number) => Figure['phase'];
  /** Whether the predicate of what is counted says that it is believed: "90 are thought to be missing". */
  isBelieved: (tokens: readonly Token[], end: number) => boolean;
  /** Whether a sentence is a publication's note on its own mistake: its numbers are no figures. */
  isCorrection: (sentence: string) => boolean;
  /** Whether a sentence is doubted in its own voice. */
  isDoubted: (tokens: readonly Token[]) => boolean;
  /** Whether the words of a claim's cue report rather than want, call for or support. */
  reports: (cue: readonly string[]) => boolean;
  /** Small counts of everyday things, of which nothing is told. */
  isMinor: (
    tokens: readonly Token[],
    measured: Measured,
    told: Pick<Figure, 'what' | 'whatRule' | 'unit' | 'qualifiers' | 'role' | 'state' | 'purpose'>,
  ) => boolean;
  days: DayRules;
}>;

/** A stretch of a text that holds no figure, and why. */
export type Masked = Span & Readonly<{ name: string }>;
