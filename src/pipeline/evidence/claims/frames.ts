import type { Certainty } from '../../../records/index.ts';
import type { Sentence } from '../../language/index.ts';
import type { Range } from '../../language/phrases.ts';
import { weaker } from '../certainty.ts';
import { isAsserted } from './asserted.ts';
import { findVerbCues } from './cues.ts';
import type { Frame } from './frame.ts';
import { PHRASE_RULES } from './phraseRules.ts';
import { VERB_RULES } from './verbRules.ts';

/** The attributions of one sentence: matchers first, then the refiner that settles those inside each other. */
export function findFrames(sentence: Sentence): Frame[] {
  const cues = findVerbCues(sentence);
  const phrases = PHRASE_RULES.flatMap(({ name, extract }) =>
    extract(sentence).map((frame) => ({ ...frame, rule: name })),
  );
  const verbs = cues.flatMap((cue): Frame[] => {
    for (const { name, extract } of VERB_RULES) {
      const frame = extract({ sentence, cue, cues: cues.filter((other) => other !== cue) });
      if (frame && !isAsserted(sentence, cue, frame.source ?? cue.group)) return [];
      if (frame)
        return [{ ...frame, certainty: cue.isNegated ? negated(frame.certainty) : frame.certainty, rule: name }];
    }
    return [];
  });
  // "The mayor fears that …": what is a verb in one frame is no noun in another.
  const isVerb = (phrase: Frame): boolean => verbs.some((verb) => holds(verb.cue, phrase.cue));
  const denials = verbs.filter(({ rule }) => rule === 'denial');
  const sourced = [...phrases.filter((phrase) => !isVerb(phrase)), ...verbs]
    .filter(namesSomebody)
    .filter((frame) => !denials.some((denial) => isDenied(denial, frame)));
  return settleNested(sourced.filter((frame) => frame.rule !== 'in-document' || sourced.length === 1));
}

/** Rules whose frames name nobody by their nature; with any other, a source that is not found is not known. */
const UNSOURCED_RULES = new Set(['passive', 'hearsay', 'has-it-that', 'unconfirmed-report']);
/** "An allegation that it was late came up": what is so doubtful may stand without the one who says it. */
const DOUBTFUL: ReadonlySet<Certainty> = new Set(['alleged', 'unconfirmed']);

const namesSomebody = ({ source, rule, certainty }: Frame): boolean =>
  source !== null || UNSOURCED_RULES.has(rule) || (rule === 'reporting-noun' && DOUBTFUL.has(certainty));

/** "did not say that it was late" is no statement that it was; "could not confirm" leaves it open. */
const negated = (certainty: Certainty): Certainty => (certainty === 'denied' ? 'stated' : 'denied');

/**
 * Keeps the outermost of frames that lie inside each other: in "X said Y believes Z" X says it. A frame that loses
 * leaves its doubt behind: "were believed to have suffered 4,700 casualties, officials said" is believed.
 */
function settleNested(frames: readonly Frame[]): Frame[] {
  const speaksOf = (outer: Frame, inner: Frame): boolean => outer.content.some((range) => holds(range, inner.cue));
  const isInside = (inner: Frame, outer: Frame): boolean =>
    inner !== outer &&
    speaksOf(outer, inner) &&
    (!speaksOf(inner, outer) || closesWith(inner, outer) || (inner.source === null && outer.source !== null));
  const chained = frames.flatMap((frame) => {
    const chain =
      frame.rule === 'according-to'
        ? frames.find((inner) => isInside(inner, frame) && isWholeOf(inner, frame))
        : undefined;
    return chain && frame.source ? [{ ...chain, carrier: frame.source, rule: 'chain' }] : [];
  });
  const isInChain = (frame: Frame): boolean =>
    chained.some((chain) => chain.carrier === frame.source || holds(chain.cue, frame.cue));
  const settled = [...chained, ...frames.filter((frame) => !isInChain(frame))];
  return settled
    .filter((frame) => !settled.some((other) => isInside(frame, other)))
    .map((frame) => {
      const inner = settled.filter((other) => isInside(other, frame) && other.source === null);
      return {
        ...frame,
        certainty: inner.reduce((certainty, other) => weaker(certainty, other.certainty), frame.certainty),
      };
    })
    .sort((a, b) => a.cue.first - b.cue.first);
}

/** "The mayor said it was late, according to the paper.": what closes the sentence is about all of it. */
const closesWith = (inner: Frame, outer: Frame): boolean =>
  outer.rule === 'according-to' &&
  (outer.content.at(-1)?.last ?? 0) < outer.cue.first &&
  outer.content[0]?.first === 0 &&
  inner.cue.first < outer.cue.first &&
  inner.rule !== 'according-to' &&
  inner.source !== null;

/** "rejected the claim that it was late": the claim is no statement beside its denial. */
const isDenied = (denial: Frame, { cue }: Frame): boolean =>
  denial.cue.last < cue.first && denial.content.some((range) => cue.last <= range.last && cue.first + 2 >= range.first);

/** Whether the frame inside says all that the one around it carries, so that the two are one chain. */
const isWholeOf = (inner: Frame, outer: Frame): boolean =>
  inner.source !== null &&
  inner.content.at(-1)?.last === outer.content.at(-1)?.last &&
  inner.source.first <= (outer.content[0]?.first ?? 0) + 1;

const holds = (outer: Range, inner: Range): boolean => outer.first <= inner.first && inner.last <= outer.last;
