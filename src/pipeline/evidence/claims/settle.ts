import type { Token } from '../../language/index.ts';
import { holds, type Range } from '../../language/range.ts';
import { weaker } from '../certainty.ts';
import { type Frame, trimRange } from './frame.ts';
import type { Citation } from './rules.ts';

/** What is known of the rules whose frames lie inside each other: those that pass words on, and those that tell deeds. */
type Nesting = Readonly<{ carriers: ReadonlySet<string>; deeds: ReadonlySet<string>; tokens: readonly Token[] }>;

const speaksOf = (outer: Frame, inner: Frame): boolean => outer.content.some((range) => holds(range, inner.cue));

/**
 * Keeps the outermost of frames that lie inside each other: in "X said Y believes Z" X says it. A frame that loses
 * leaves its doubt behind: "is believed to have lost nine boats, the harbour office said" is believed. `carriers`:
 * names of rules whose source passes on what the frame inside says.
 */
export function settleNested(
  frames: readonly Frame[],
  { carriers, deeds, tokens }: Nesting,
  drop: (frame: Frame, why: string) => false,
): Frame[] {
  const isInside = (inner: Frame, outer: Frame): boolean =>
    inner !== outer &&
    speaksOf(outer, inner) &&
    (!speaksOf(inner, outer) ||
      (closesWith(inner, outer, carriers) && !isPronoun(outer, tokens)) ||
      (inner.source === null && outer.source !== null));
  const chained = frames.flatMap((frame) => {
    const chain = frames.find(
      (inner) =>
        isInside(inner, frame) &&
        !deeds.has(inner.rule) &&
        (isTailOf(inner, frame) ||
          (carriers.has(frame.rule) &&
            ((isWholeOf(inner, frame) && isPlain(inner, tokens)) || isQuotedWhole(inner, frame, tokens)))),
    );
    const content = chain && cutBefore(chain.content, frame);
    return content && frame.source ? [{ ...chain, content, carrier: frame.source, rule: 'chain' }] : [];
  });
  const isInChain = (frame: Frame): boolean =>
    chained.some((chain) => chain.carrier === frame.source || holds(chain.cue, frame.cue));
  const settled = [...chained, ...frames.filter((frame) => !isInChain(frame))];
  return settled
    .filter((frame) => !settled.some((other) => saysAgain(frame, other)) || drop(frame, 'said already'))
    .filter((frame) => {
      const outer = settled.find((other) => isInside(frame, other));
      return !outer || drop(frame, `inside ${outer.rule}`);
    })
    .map((frame) => {
      const inner = settled.filter((other) => isInside(other, frame) && other.source === null);
      return {
        ...frame,
        content: settled.reduce<readonly Range[]>(
          (content, other) => beforeClosing(content, frame, other),
          frame.content,
        ),
        certainty: inner.reduce((certainty, other) => weaker(certainty, other.certainty), frame.certainty),
      };
    })
    .sort((a, b) => a.cue.first - b.cue.first);
}

/** "The mayor said it was late, according to the paper.", "Tests show it is safe, said Lind.": what closes the sentence is about all of it. */
const closesWith = (inner: Frame, outer: Frame, carriers: ReadonlySet<string>): boolean =>
  (outer.content.at(-1)?.last ?? 0) < outer.cue.first &&
  outer.content[0]?.first === 0 &&
  inner.cue.first < outer.cue.first &&
  !carriers.has(inner.rule) &&
  inner.source !== null;

/** "wrote in a statement that it was late": a noun that says what its verb does. */
const saysAgain = (frame: Frame, other: Frame): boolean =>
  other !== frame &&
  other.cue.first < frame.cue.first &&
  !speaksOf(other, other) && // the well is presumed to be dry, officials said
  frame.content.length === 1 &&
  other.content.length === 1 &&
  other.content[0]?.first === frame.content[0]?.first &&
  other.content[0]?.last === frame.content[0]?.last;

/** "Norland demanded it at once, he added.": what is said ends before another frame that closes the sentence. */
function beforeClosing(content: readonly Range[], frame: Frame, other: Frame): readonly Range[] {
  const end = other.content.at(-1)?.last ?? 0;
  const closes =
    other !== frame &&
    other.source !== null &&
    end < Math.min(other.cue.first, other.source.first) &&
    frame.cue.first < end;
  const reaches = content.some(({ first, last }) => first <= end && last >= other.cue.first);
  return closes && reaches
    ? content.map(({ first, last }) => ({ first, last: first <= end ? Math.min(last, end) : last }))
    : content;
}

/** "Ruiz said she left because it was late, she said.": who closes is no other than who began. */
const isPronoun = ({ source }: Frame, tokens: readonly Token[]): boolean =>
  source !== null && source.first === source.last && tokens[source.first]?.tag === 'PRON';

/** Whether the frame inside says all that the one around it carries, so that the two are one chain. */
const isWholeOf = (inner: Frame, outer: Frame): boolean =>
  inner.source !== null &&
  (inner.content.at(-1)?.last ?? 0) >= (outer.content.at(-1)?.last ?? 0) &&
  inner.source.first <= (outer.content[0]?.first ?? 0) + 1;

/** No verb lies in the words for who speaks: not "the policy of making voters" of "prove". */
const isPlain = ({ source }: Frame, tokens: readonly Token[]): boolean =>
  source !== null && !tokens.slice(source.first, source.last + 1).some(({ tag }) => tag === 'VERB');

/** Tokens between who speaks and the one who carries it: "told reporters in Lowmere, the radio said". */
const MAX_TAIL = 6;

/** "Five were cooks, the chief told reporters, the radio reported.": who closes what another passes on. */
const isTailOf = (inner: Frame, outer: Frame): boolean => {
  const [content, last] = [inner.content[0], outer.content.at(-1)?.last ?? 0];
  return (
    inner.source !== null &&
    outer.source !== null &&
    content !== undefined &&
    outer.content.length === 1 &&
    outer.cue.first > last &&
    (inner.content.at(-1)?.last ?? 0) < Math.min(inner.source.first, inner.cue.first) &&
    content.first <= (outer.content[0]?.first ?? 0) + 1 &&
    Math.max(inner.cue.last, inner.source.last) + MAX_TAIL >= last
  );
};

/** What is said without the words of the one who carries it, where they close the sentence. */
const cutBefore = (content: readonly Range[], { content: [carried], cue }: Frame): readonly Range[] =>
  carried && carried.last < cue.first
    ? content.map(({ first, last }) => ({ first, last: Math.min(last, Math.max(first, carried.last)) }))
    : content;

/** "“It is over,” Ruiz told his wife, according to a neighbour.": what is quoted and what is reported begin together. */
const isQuotedWhole = (inner: Frame, outer: Frame, tokens: readonly Token[]): boolean =>
  inner.source !== null &&
  inner.content[0]?.first === outer.content[0]?.first &&
  inner.content.every(({ first, last }) =>
    tokens.slice(first, last + 1).every(({ isQuoted, tag }) => isQuoted || tag === 'PUNCT'),
  );

/** "The radio said it was late, citing the police.": the police say it, and the radio carries their words. */
export function withCitations(
  frames: readonly Frame[],
  citations: readonly Citation[],
  tokens: readonly Token[],
): Frame[] {
  return frames.map((frame) => {
    const citation = citations.find((each) => carriesCited(frame, each, frames));
    if (!citation || !frame.source || frame.carrier) return frame;
    const content = frame.content.flatMap((range) => without(range, citation, tokens));
    return content.length
      ? { ...frame, source: citation.source, carrier: before(frame.source, citation), content, rule: 'chain' }
      : frame;
  });
}

/** The frame nearest before a citation, or the one whose source holds it: "according to the paper, citing an aide,". */
const carriesCited = (frame: Frame, { cue }: Citation, frames: readonly Frame[]): boolean =>
  frame.source !== null &&
  (holds(frame.source, cue) || frame.cue.first < cue.first) &&
  !frames.some((other) => other !== frame && other.cue.first > frame.cue.first && other.cue.first <= cue.first);

/** The carrier without what it cites. */
const before = (source: Range, { cue }: Citation): Range =>
  holds(source, cue) ? { first: source.first, last: Math.max(source.first, cue.first - 2) } : source;

/** What is left of a range where a citation stands in it or at its end. */
function without(range: Range, { cue, source }: Citation, tokens: readonly Token[]): Range[] {
  if (cue.first > range.last || source.last < range.first) return [range];
  const parts = [
    { first: range.first, last: cue.first - 1 },
    { first: source.last + 1, last: range.last },
  ];
  return parts.filter(({ first, last }) => first <= last).flatMap((part) => trimRange(tokens, part) ?? []);
}
