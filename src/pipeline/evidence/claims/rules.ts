import type { Certainty, ClaimSource, Span } from '../../../records/index.ts';
import type { Sentence, Token } from '../../language/index.ts';
import type { Range } from '../../language/range.ts';
import type { VerbCue } from './cue.ts';
import type { Frame } from './frame.ts';

/** What a rule looks at: one verb of reporting, its sentence, and the other such verbs in it. */
export type VerbContext = Readonly<{ sentence: Sentence; cue: VerbCue; cues: readonly VerbCue[] }>;

/** What a rule finds: a frame, to which the engine adds its name. */
export type FoundFrame = Omit<Frame, 'rule'>;

/** What is common to rules for claims. */
type RuleTraits = Readonly<{
  name: string;
  /** Its frames may name nobody: by their nature, or where what they report is doubtful. With any other, a source that is not found is not known. */
  namesNobody?: 'always' | 'doubtful';
  /** It is kept only where nothing else in the sentence makes a claim. */
  yields?: true;
  /** Words of another in its content are passed on, and it is their carrier: "according to the agency, Ruiz said". */
  carries?: true;
  /** Its verb is a part of what is told, which says nothing without it: "blamed the state for the fire". */
  tellsVerb?: true;
  /** What it finds says nothing of somebody whom only a pronoun names: "he promised his support". */
  needsName?: true;
  /** Who speaks is right too seldom where a second reading does not find the same: such claims are kept and not listed. */
  isWeak?: true;
  /** Who speaks is right by itself, whatever a second reading finds. */
  isSure?: true;
  /** It holds in a headline too, where verbs and nouns are cut short. */
  inHeadings?: true;
  /** What it denies are words of somebody else, which make no claim beside it. */
  denies?: true;
}>;

/** A way in which a verb attributes words. The first rule that finds a frame for a verb decides. */
export type VerbRule = RuleTraits & Readonly<{ extract: (context: VerbContext) => FoundFrame | undefined }>;

/** A way in which other words attribute what a sentence says. */
export type PhraseRule = RuleTraits & Readonly<{ extract: (sentence: Sentence) => FoundFrame[] }>;

/** The one from whom another has what is said: "citing the harbour police". */
export type Citation = Readonly<{ cue: Range; source: Range }>;

/** What makes the frame of a verb no claim: a question, a condition, a negation. */
export type Bar = Readonly<{ name: string; holds: (sentence: Sentence, cue: VerbCue, source: Range) => boolean }>;

/** Who the words of a source stand for, as far as the language tells. */
export type SpeakerReading = Readonly<{
  /** The bare noun phrase that speaks: "Sources" of "Sources close to the minister". */
  head: Range;
  /** Index of the noun that tells who it is: "survivors" of "two of the survivors". */
  headToken: number;
  /** A proper name in it or apposed to it: "Kim Roe" of "economist Kim Roe". */
  name?: Range;
  kind?: ClaimSource['kind'];
  /** Where a pronoun stands for it: what that can mean. */
  pronoun?: 'person' | 'body' | 'group' | 'self' | 'other';
  /** Things, numbers, days and place-holders do not speak. */
  canSpeak: boolean;
}>;

/** What a language tells of a person by a name, a title or a pronoun. */
export type Gender = 'female' | 'male';

/** Somebody in a sentence whose words it quotes; not sure where they may be those of whoever tells it. */
export type Teller = Readonly<{ range: Range; isSure: boolean }>;

/** How a language attributes words. */
export type ClaimRules = Readonly<{
  /** The verbs of a sentence that can attribute, in order. */
  findCues: (sentence: Sentence) => VerbCue[];
  /** In the order in which they are tried on each verb. */
  verbs: readonly VerbRule[];
  /** All that match are kept until frames inside each other are settled. */
  phrases: readonly PhraseRule[];
  bars: readonly Bar[];
  /** Who is cited in a sentence by the one who speaks. */
  findCitations: (sentence: Sentence) => Citation[];
  /** Whether a verb only leads to what is said, and is no part of it: "said". */
  isBareVerb: (token: Token | undefined) => boolean;
  /** The words of a source without what hangs on them: "the singer, a woman" → the singer. */
  labelOf: (words: string) => string;
  /** Whether a sentence opens with a clause that hangs on another, so that "he" behind it can be whoever speaks in it or another. */
  opensDependent: (sentence: Sentence) => boolean;
  /** The office of "the mayor", where the words of a source are nothing else. */
  officeIn: (tokens: readonly Token[], reading: SpeakerReading) => string | undefined;
  /** The office that a role names: "mayor of Lowmere" → mayor. */
  officeOf: (role: string) => string | undefined;
  /** Whether a text speaks of a second one of an office: "two ministers", "another mayor". */
  namesAnother: (text: string, office: string) => boolean;
  /** The noun of "the report", where the words of a source are nothing else. */
  writingIn: (tokens: readonly Token[], reading: SpeakerReading) => string | undefined;
  /** Whether a name tells more of a document than its noun: "a report by the Harbour Trust", "the 2031 report". */
  isFullWriting: (name: string, noun: string) => boolean;
  /** Who does what the verb right before quoted words tells: "a choir sang “…”"; `at`: offset of the words. */
  performerOf: (sentence: Sentence, at: number) => Range | undefined;
  /** Who says or judges something in a sentence before quoted words that no claim holds; `at`: offset of the words. */
  actorOf: (sentence: Sentence, at: number) => Range | undefined;
  /** Whose words somebody else's sentence quotes: "Lund said the mayor told him, “…”"; `own`: who makes its claim. */
  tellerOf: (sentence: Sentence, quotation: Span, own?: Span) => Teller | undefined;
  /** The subject of a verb that ends with a colon, before what is said in the next sentence. */
  subjectOf: (sentence: Sentence, cue: VerbCue) => Range | undefined;
  /** Whose words follow a sentence that ends with a colon and has no verb: "And from Ana Lind:". */
  introducedBy: (sentence: Sentence) => Readonly<{ source: Range; cue: Range }> | undefined;
  /** Whom a sentence is about: the subject that it opens with. */
  openingSubject: (sentence: Sentence) => Range | undefined;
  /** Whether a sentence speaks of another person than its subject, so that "he" behind it can be either. */
  hasRival: (sentence: Sentence, subject: Range, gender?: Gender) => boolean;
  /** The words of a sentence in a turn that state something. */
  statement: (sentence: Sentence) => Range | undefined;
  /** Whether the label of a turn names a part in the conversation and nobody: "Q". */
  isRoleLabel: (label: string) => boolean;
  /** The certainty that a sentence leaves to the claim before it. */
  doubtOf: (sentence: Sentence) => Certainty | undefined;
  /** Whether somebody speaks to another by name: "Behn told Lund", so that "he" behind it can be either. */
  tellsSomebody: (sentence: Sentence, source: Span) => boolean;
  /** Whether a subject is somebody of whom the text has not told: "a walker", "one hurt walker". */
  introduces: (sentence: Sentence, subject: Range) => boolean;
  /** Whom a pronoun for one person can mean. */
  genderOfPronoun: (words: string) => Gender | undefined;
  /** What the words for one person tell: "Mrs Lind", "the spokeswoman"; undefined where they do not. */
  genderOf: (words: string) => Gender | undefined;
  readSpeaker: (tokens: readonly Token[], range: Range) => SpeakerReading;
  /** What the words of a frame (its source and adverbs) leave of its certainty. */
  hedgeOfFrame: (words: string, certainty: Certainty) => Certainty;
  /** What the words of the content leave of it. */
  hedgeOfContent: (sentence: Sentence, content: readonly Range[], certainty: Certainty) => Certainty;
}>;
