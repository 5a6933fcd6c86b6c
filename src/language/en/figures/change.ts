import type { Measured, Move } from '../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../pipeline/language/index.ts';
import { CHANGE_NOUNS, DOWN_WORDS, MOVING_WORDS, UP_WORDS } from '../words/changeWords.ts';
import { TIME_UNITS, unitKind } from '../words/units.ts';
import { governorBefore } from './clause.ts';
import { isMoney } from './part.ts';

type Direction = Move['direction'];

const directionOf = (word: string): Direction | undefined =>
  UP_WORDS.has(word) ? 'up' : DOWN_WORDS.has(word) ? 'down' : MOVING_WORDS.has(word) ? 'to' : undefined;

/** The part that a number has in a change; undefined for a plain level: "was 5 percent", "unchanged at 14". */
export function findMove(tokens: readonly Token[], measured: Measured): Move | undefined {
  return (
    ofNoun(tokens, measured) ?? ofNounTo(tokens, measured) ?? ofComparison(tokens, measured) ?? ofVerb(tokens, measured)
  );
}

/** "an 8 percent rise", "a cut of 30 percent". */
function ofNoun(tokens: readonly Token[], { first, last, unit }: Measured): Move | undefined {
  const [behind, ahead] = [
    lowerAt(tokens, last + 1),
    lowerAt(tokens, first - 1) === 'of' ? lowerAt(tokens, first - 2) : '',
  ];
  const noun = [behind, ahead].find((word) => CHANGE_NOUNS.has(word));
  const direction = CHANGE_NOUNS.get(noun ?? '');
  // "an operating loss of $1.1 billion"
  if (noun === 'loss' && isMoney(unit)) return undefined;
  return direction && { part: 'by', direction, verb: noun === behind ? last + 1 : first - 2 };
}

/** "an increase to 5 percent", "the rise from 3 percent". */
function ofNounTo(tokens: readonly Token[], { first }: Measured): Move | undefined {
  const joint = lowerAt(tokens, first - 1);
  const direction = CHANGE_NOUNS.get(lowerAt(tokens, first - 2));
  return direction && (joint === 'to' || joint === 'from') ? { part: joint, direction, verb: first - 2 } : undefined;
}

/** "40 percent more than in spring", "a third fewer accidents". */
function ofComparison(tokens: readonly Token[], { last, unit }: Measured): Move | undefined {
  if (unit === null) return undefined;
  const word = lowerAt(tokens, last + 1);
  const direction = /^(?:more|higher|larger|bigger)$/.test(word)
    ? 'up'
    : /^(?:less|fewer|lower|smaller|cheaper)$/.test(word)
      ? 'down'
      : undefined;
  return direction && { part: 'by', direction, verb: last + 1 };
}

/** "rose 2 percent to 5.1 percent", "down from €1.5bn", ", up 5 percent,". */
function ofVerb(tokens: readonly Token[], measured: Measured): Move | undefined {
  const found = movingWordBefore(tokens, measured.first);
  // "the climber fell 2,000 feet" is a way, not a change.
  if (!found || unitKind(measured.unit) === 'length') return undefined;
  // "falling below the 2 percent target"
  const isMark = /^(?:below|above|past|under|over|towards?|beyond|near)$/.test(lowerAt(tokens, measured.first - 2));
  if (isMark && lowerAt(tokens, measured.first - 1) === 'the') return undefined;
  // "fell down the four-step stoop"
  const isPartOfThing = measured.isAttribute && lowerAt(tokens, measured.first - 1) === 'the';
  if (isPartOfThing || isLevel(tokens, measured)) return undefined;
  const joint = jointBefore(tokens, measured.first);
  if (joint === 'from' || joint === 'to') return { part: joint, ...found };
  if (found.direction === 'to') return undefined;
  if (joint === 'by') return { part: 'by', ...found };
  const isSum =
    measured.unit === '%' || measured.unit === 'pp' || measured.unit === 'times' || measured.kind === 'fraction';
  const isLost = /^(?:los|add|rais|cut|lift|shed|boost)/.test(lowerAt(tokens, found.verb));
  if (!isSum && (isLost || measured.unit === null || joint === 'at' || joint === 'in')) return undefined;
  if (joint === 'at' || joint === 'of' || joint === 'than') return undefined;
  const isDirect = measured.first - found.verb <= 3;
  return isDirect || isSum || (isMoney(measured.unit) && isDirect) ? { part: 'by', ...found } : undefined;
}

/** "put the number at closer to 1,000", "sank to 13-month lows": nothing moves by or to it. */
const isLevel = (tokens: readonly Token[], { first, isAttribute, unit }: Measured): boolean =>
  /^close(?:r|st)?$/.test(lowerAt(tokens, first - 2)) || (isAttribute && TIME_UNITS.has(unit ?? ''));

const MAX_DISTANCE = 12;

function movingWordBefore(tokens: readonly Token[], first: number): { direction: Direction; verb: number } | undefined {
  const governor = governorBefore(tokens, first);
  for (let at = first - 1; at >= Math.max(0, first - MAX_DISTANCE); at -= 1) {
    const direction = directionOf(lowerAt(tokens, at));
    const isWord = tokens[at]?.tag === 'VERB' || /^(?:up|down|higher|lower)$/.test(lowerAt(tokens, at));
    if (direction && isWord) return isBound(tokens, at) || isDenied(tokens, at) ? undefined : { direction, verb: at };
    if (at === governor?.verb || /^[;:—(]$/.test(tokens[at]?.text ?? '')) return undefined;
  }
  return undefined;
}

/** "do not drop below 100": what does not move. */
const isDenied = (tokens: readonly Token[], verb: number): boolean =>
  [verb - 1, verb - 2].some((at) => /n['’]t$|^(?:not|never)$/.test(lowerAt(tokens, at)));

/** "up to 40" is a bound, "broke down" no change. */
const isBound = (tokens: readonly Token[], at: number): boolean =>
  (lowerAt(tokens, at) === 'up' && /^(?:ma(?:k|d)e|makes|making)$/.test(lowerAt(tokens, at - 1))) || // "make up 70 percent of"
  (lowerAt(tokens, at) === 'up' &&
    lowerAt(tokens, at + 1) === 'to' &&
    tokens[at - 1]?.tag !== 'PUNCT' &&
    tokens[at - 1]?.tag !== 'AUX');

/** The preposition before a number, past "a record" and the like. */
function jointBefore(tokens: readonly Token[], first: number): string {
  let at = first - 1;
  while (
    at > first - 4 &&
    /^(?:DET|ADJ|ADV|NOUN)$/.test(tokens[at]?.tag ?? '') &&
    /^(?:a|an|the|new|record|high|low|just|only|only|its|all-time)$/.test(lowerAt(tokens, at))
  )
    at -= 1;
  const word = lowerAt(tokens, at);
  return /^(?:from|to|by|at|of|in|than)$/.test(word) ? word : '';
}
