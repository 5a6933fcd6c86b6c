import type { Measured } from '../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../pipeline/language/index.ts';
import { BOUND_MARKS, BOUNDS_AFTER, BOUNDS_BEFORE, type BoundEffect } from '../words/boundWords.ts';
import { TOPIC_LEADS } from '../words/countedWords.ts';
import { UNIT_WORDS } from '../words/units.ts';
import type { Part } from './part.ts';
import { isTouching } from './torn.ts';

/** One value with the words that bound it. */
export function single(tokens: readonly Token[], part: Part): Measured {
  const isVague = part.amount.kind === 'vague';
  const before = isVague ? undefined : boundBefore(tokens, part.first);
  const after = isVague ? undefined : boundAfter(tokens, part.last);
  const effects = [before?.effect, after?.effect];
  const { value, kind } = part.amount;
  const isFloor = effects.includes('most') && isNotBelow(tokens, before?.first ?? part.first);
  const isLeast = effects.includes('least') || isFloor;
  const isMost = effects.includes('most') && !isLeast;
  return {
    rule: kind,
    first: before?.first ?? part.first,
    last: after?.last ?? part.last,
    low: isMost ? null : value,
    high: isLeast ? null : value,
    ...(before?.isStrict && !isFloor && value !== null ? { strict: true as const } : {}),
    approx: value !== null && effects.includes('approx') && !isLeast && !isMost,
    unit: part.unit,
    kind,
    isAttribute: part.isAttribute,
    also: [],
    at: part.first,
    numberLast: part.amount.last,
  };
}

/** "do not drop below 100": 100 at least. */
const isNotBelow = (tokens: readonly Token[], first: number): boolean =>
  /^(?:below|under)$/.test(lowerAt(tokens, first)) &&
  [first - 2, first - 3].some((at) => /n['’]t$|^(?:not|never)$/.test(lowerAt(tokens, at)));

/** The words before a number that bound it: "at least", "about". */
export function boundBefore(
  tokens: readonly Token[],
  first: number,
): { first: number; effect: BoundEffect; isStrict: boolean } | undefined {
  const mark = BOUND_MARKS.get(lowerAt(tokens, first - 1));
  if (mark && isTouching(tokens, first - 1, first)) return { first: first - 1, ...mark };
  const article = lowerAt(tokens, first - 1) === 'a' && lowerAt(tokens, first) === 'dozen' ? 1 : 0;
  for (const { words, effect, isStrict } of BOUNDS_BEFORE) {
    const from = first - article - words.length;
    if (from >= 0 && words.every((word, index) => tokens[from + index]?.lower === word))
      return isUnderWater(tokens, from) || isTopic(tokens, from) || isNoBound(tokens, from, first)
        ? undefined
        : { first: from, effect, isStrict };
  }
  return undefined;
}

/** "handed over 21 girls", "takes over two mills": the word belongs to the verb. */
const isParticle = (tokens: readonly Token[], at: number, first: number): boolean =>
  lowerAt(tokens, at) === 'over' &&
  (/^(?:hand(?:ed|s|ing)?|turn(?:ed|s|ing))$/.test(lowerAt(tokens, at - 1)) ||
    (/^(?:take|takes|took|taking|taken)$/.test(lowerAt(tokens, at - 1)) && isSmallCount(tokens, first)));

/** A number word, or one below a hundred, before a noun that is no measure. */
const isSmallCount = (tokens: readonly Token[], first: number): boolean =>
  (/^\d{1,2}$/.test(tokens[first]?.text ?? '') || /^\p{L}+$/u.test(tokens[first]?.text ?? '')) &&
  /^(?:NOUN|PROPN|ADJ)$/.test(tokens[first + 1]?.tag ?? '') &&
  !UNIT_WORDS.has(lowerAt(tokens, first + 1));

/** "charged under six articles", "sold under 48 brands", "the party was up to 19 per cent": by which law or name, and how far it has come. */
const isNoBound = (tokens: readonly Token[], at: number, first: number): boolean =>
  isParticle(tokens, at, first) ||
  (lowerAt(tokens, at) === 'under' &&
    tokens
      .slice(first + 1, first + 4)
      .some(({ lower }) =>
        /^(?:brands?|labels?|names|titles?|headings?|categories|articles|sections|laws|treaties|contracts|leaders?|presidents?|owners?|managers?|coaches)$/.test(
          lower,
        ),
      ) &&
    !/^(?:just|well|slightly|is|are|was|were|has|have|had|to)$/.test(lowerAt(tokens, at - 1))) ||
  (lowerAt(tokens, at) === 'under' &&
    /^(?:charged|indicted|convicted|prosecuted|accused|sentenced)$/.test(lowerAt(tokens, at - 1))) ||
  (lowerAt(tokens, at) === 'up' &&
    /^(?:is|are|was|were|went|goes|jumped|moved|climbed)$/.test(lowerAt(tokens, at - 1)) &&
    /^(?:%|percent|per)$/.test(lowerAt(tokens, first + 1)));

/** "with information about two deaths": what is told, no guess. */
const isTopic = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === 'about' && TOPIC_LEADS.has(lowerAt(tokens, at - 1));

/** "is now under 90 cm of water": a place, no bound. */
const isUnderWater = (tokens: readonly Token[], at: number): boolean =>
  /^(?:under|beneath)$/.test(lowerAt(tokens, at)) &&
  tokens
    .slice(at + 2, at + 5)
    .some(({ lower }, index, all) => lower === 'of' && COVERS.test(all[index + 1]?.lower ?? ''));
const COVERS = /^(?:water|floodwater|snow|mud|sand|ash|earth|rubble|debris|ice|sewage|soil)$/;

function boundAfter(tokens: readonly Token[], last: number): { last: number; effect: BoundEffect } | undefined {
  if (lowerAt(tokens, last + 1) === '+' && isTouching(tokens, last, last + 1))
    return { last: last + 1, effect: 'least' };
  const found = BOUNDS_AFTER.find(({ words }) =>
    words.every((word, index) => tokens[last + 1 + index]?.lower === word),
  );
  return found && { last: last + found.words.length, effect: found.effect };
}

/** How many tokens the bound that begins at one has. */
export const boundWordsAt = (tokens: readonly Token[], at: number): number => {
  const bound = BOUNDS_BEFORE.find(({ words }) => words.every((word, index) => lowerAt(tokens, at + index) === word));
  return bound ? bound.words.length : 0;
};
