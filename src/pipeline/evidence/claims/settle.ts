import { holds } from '../../language/range.ts';
import { weaker } from '../certainty.ts';
import type { Frame } from './frame.ts';

const speaksOf = (outer: Frame, inner: Frame): boolean => outer.content.some((range) => holds(range, inner.cue));

/**
 * Keeps the outermost of frames that lie inside each other: in "X said Y believes Z" X says it. A frame that loses
 * leaves its doubt behind: "were believed to have suffered 4,700 casualties, officials said" is believed. `carriers`:
 * names of rules whose source passes on what the frame inside says.
 */
export function settleNested(
  frames: readonly Frame[],
  carriers: ReadonlySet<string>,
  drop: (frame: Frame, why: string) => false,
): Frame[] {
  const isInside = (inner: Frame, outer: Frame): boolean =>
    inner !== outer &&
    speaksOf(outer, inner) &&
    (!speaksOf(inner, outer) || closesWith(inner, outer, carriers) || (inner.source === null && outer.source !== null));
  const chained = frames.flatMap((frame) => {
    const chain = carriers.has(frame.rule)
      ? frames.find((inner) => isInside(inner, frame) && isWholeOf(inner, frame))
      : undefined;
    return chain && frame.source ? [{ ...chain, carrier: frame.source, rule: 'chain' }] : [];
  });
  const isInChain = (frame: Frame): boolean =>
    chained.some((chain) => chain.carrier === frame.source || holds(chain.cue, frame.cue));
  const settled = [...chained, ...frames.filter((frame) => !isInChain(frame))];
  return settled
    .filter((frame) => {
      const outer = settled.find((other) => isInside(frame, other));
      return !outer || drop(frame, `inside ${outer.rule}`);
    })
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
const closesWith = (inner: Frame, outer: Frame, carriers: ReadonlySet<string>): boolean =>
  carriers.has(outer.rule) &&
  (outer.content.at(-1)?.last ?? 0) < outer.cue.first &&
  outer.content[0]?.first === 0 &&
  inner.cue.first < outer.cue.first &&
  !carriers.has(inner.rule) &&
  inner.source !== null;

/** Whether the frame inside says all that the one around it carries, so that the two are one chain. */
const isWholeOf = (inner: Frame, outer: Frame): boolean =>
  inner.source !== null &&
  inner.content.at(-1)?.last === outer.content.at(-1)?.last &&
  inner.source.first <= (outer.content[0]?.first ?? 0) + 1;
