import type { Certainty } from '../../../records/index.ts';
import type { Range } from '../../language/range.ts';

/** What may follow a verb that attributes words to somebody. */
export type VerbFrame =
  /** A clause, or words in quotation marks: "said (that) it was late". Its frame may stand before, in or after. */
  | 'speech'
  /** A clause: "believes that it is late". */
  | 'thought'
  /** An infinitive: "plans to leave". */
  | 'intention'
  /** An object: "criticised the plan". */
  | 'stance'
  /** A deed: "denied losing the keys". */
  | 'doing'
  /** Somebody, then a clause or an infinitive: "urged them to leave". */
  | 'appeal'
  /** A number of things: "counted 40 fires". */
  | 'count'
  /** The object at a number: "put the toll at 40". */
  | 'set'
  /** What somebody else said: "rejected the claim that it was late". */
  | 'denial'
  /** The one whose words are passed on: "citing the harbour police". */
  | 'cite'
  /** A word that is not given: "declined to say". */
  | 'refusal'
  /** A statement or a report, in which its subject speaks: "released a statement saying". */
  | 'issue'
  /** A few quoted words, beside which they are what somebody said: "greeted them as “guests”". */
  | 'act';

/** What a verb can do, and how sure what it reports is. */
export type ReportingVerb = Readonly<{
  frames: readonly VerbFrame[];
  certainty: Certainty;
  /** Its first object is the one who is told: "told the court that". */
  takesListener: boolean;
  /** Its object is a thing, not what is said: "found a house", "added a line". */
  takesThing: boolean;
  /** Whatever shows something can be its subject: "the move suggests that". */
  showsThings: boolean;
}>;

/** A verb of reporting with its auxiliaries: "has also said", "was asked". */
export type VerbCue = Readonly<{
  /** The whole verb group, auxiliaries and adverbs included. */
  group: Range;
  /** Index of the verb itself. */
  verb: number;
  lemma: string;
  entry: ReportingVerb;
  form: 'finite' | 'infinitive' | 'participle' | 'passive';
  isNegated: boolean;
}>;
