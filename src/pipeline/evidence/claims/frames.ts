import type { Certainty } from '../../../records/index.ts';
import type { Sentence } from '../../language/index.ts';
import { holds } from '../../language/range.ts';
import type { Frame } from './frame.ts';
import type { ClaimRules, PhraseRule, VerbRule } from './rules.ts';
import { settleNested, withCitations } from './settle.ts';
import type { Step } from './trace.ts';

/** A frame with the rule that found it. */
type Candidate = Readonly<{ frame: Frame; rule: VerbRule | PhraseRule }>;

/** The attributions of a sentence, and what became of every rule that fitted. */
export type FoundFrames = Readonly<{ frames: readonly Frame[]; steps: readonly Step[] }>;

/** The attributions of one sentence: matchers first, then the refiners that leave out what is no claim or lies in another. */
export function findFrames(sentence: Sentence, rules: ClaimRules, isHeading = false): FoundFrames {
  const lost: Step[] = [];
  const drop = (frame: Frame, why: string): false => {
    lost.push({ rule: frame.rule, at: frame.cue, lost: why });
    return false;
  };
  const verbs = verbCandidates(sentence, rules, drop);
  const phrases = rules.phrases.flatMap((rule) =>
    rule.extract(sentence).map((found): Candidate => ({ frame: { ...found, rule: rule.name }, rule })),
  );
  const denials = verbs.filter(({ rule }) => rule.denies);
  const holdsHere = ({ frame, rule }: Candidate): boolean =>
    !isHeading || rule.inHeadings === true || drop(frame, 'a headline');
  const kept = [...phrases.filter(({ frame }) => !isVerb(frame, verbs) || drop(frame, 'its cue is a verb')), ...verbs]
    .filter(holdsHere)
    .filter(({ frame, rule }) => namesSomebody(frame, rule) || drop(frame, 'it names nobody'))
    .filter(({ frame }) => !denials.some((denial) => isDenied(denial.frame, frame)) || drop(frame, 'it is denied'));
  const alone = kept.filter(({ frame, rule }) => !rule.yields || kept.length === 1 || drop(frame, 'another rule fits'));
  const carriers = new Set(alone.filter(({ rule }) => rule.carries).map(({ rule }) => rule.name));
  const settled = settleNested(
    alone.map(({ frame }) => frame),
    { carriers, deeds: deedsOf(rules), tokens: sentence.tokens },
    drop,
  );
  const frames = withCitations(settled, rules.findCitations(sentence), sentence.tokens);
  return { frames, steps: [...frames.map(({ rule, cue }) => ({ rule, at: cue })), ...lost] };
}

/** Names of rules of which the verb is a part of what is told: "plans to leave". */
const deedsOf = ({ verbs }: ClaimRules): ReadonlySet<string> =>
  new Set(verbs.filter(({ tellsVerb }) => tellsVerb).map(({ name }) => name));

/** The first rule that fits each verb, unless a bar says that its words are no claim. */
function verbCandidates(
  sentence: Sentence,
  { findCues, verbs, bars }: ClaimRules,
  drop: (frame: Frame, why: string) => false,
): Candidate[] {
  const cues = findCues(sentence);
  return cues.flatMap((cue): Candidate[] => {
    for (const rule of verbs) {
      const found = rule.extract({ sentence, cue, cues: cues.filter((other) => other !== cue) });
      if (!found) continue;
      const certainty = cue.isNegated ? negated(found.certainty) : found.certainty;
      const frame = { ...found, certainty, rule: rule.name };
      const bar = bars.find((each) => each.holds(sentence, cue, found.source ?? cue.group));
      if (bar) drop(frame, bar.name);
      return bar ? [] : [{ frame, rule }];
    }
    return [];
  });
}

/** "The mayor fears that …": what is a verb in one frame is no noun in another. */
const isVerb = (phrase: Frame, verbs: readonly Candidate[]): boolean =>
  verbs.some(({ frame }) => holds(frame.cue, phrase.cue));

/** "An allegation that it was late came up": what is so doubtful may stand without the one who says it. */
const DOUBTFUL: ReadonlySet<Certainty> = new Set(['alleged', 'unconfirmed']);

const namesSomebody = ({ source, certainty }: Frame, { namesNobody }: Candidate['rule']): boolean =>
  source !== null || (namesNobody === 'always' ? true : namesNobody === 'doubtful' && DOUBTFUL.has(certainty));

/** "did not say that it was late" is no statement that it was; "could not confirm" leaves it open. */
const negated = (certainty: Certainty): Certainty => (certainty === 'denied' ? 'stated' : 'denied');

/** "rejected the claim that it was late": the claim is no statement beside its denial. */
const isDenied = (denial: Frame, { cue }: Frame): boolean =>
  denial.cue.last < cue.first && denial.content.some((range) => cue.last <= range.last && cue.first + 2 >= range.first);
