import type { Measured } from '../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../pipeline/language/index.ts';
import type { Figure } from '../../../records/index.ts';
import { PASSING_NOUNS } from '../words/labelDoubts.ts';
import { VAGUE_NUMBERS } from '../words/numberWords.ts';

export type Told = Pick<Figure, 'what' | 'whatRule' | 'unit' | 'qualifiers' | 'role' | 'state' | 'purpose'>;
type Case = Readonly<{
  tokens: readonly Token[];
  measured: Measured;
  told: Told;
  head: string;
}>;

/** A reason not to show a figure. */
export type Doubt = Readonly<{ name: string; holds: (figure: Case) => boolean }>;

/** Up to how many of a thing are a few. */
const FEW = 12;

const isCount = ({ told }: Case): boolean => told.unit === null;

/** Status, rate or scope: what tells that the number is of an event. */
const isQualified = ({ told }: Case): boolean =>
  told.role !== undefined || told.qualifiers.some((each) => !/^(?:planned|additional|total|average)$/.test(each));

/** Whether anything but the noun is told. */
const isTold = (figure: Case): boolean =>
  figure.told.state !== undefined || isQualified(figure) || isNextOfList(figure) || isFirstOfList(figure);

/** "sent 40 carts, dozens of lamps and 9 tents": what is told of the first holds for all. */
const isNextOfList = ({ tokens, measured: { first } }: Case): boolean =>
  /^(?:,|and)$/.test(lowerAt(tokens, first - 1)) &&
  tokens
    .slice(Math.max(0, first - LIST_REACH), first - 1)
    .some(({ tag, lower }) => tag === 'NUM' || VAGUE_NUMBERS.has(lower));
const LIST_REACH = 7;

/** "40 carts, dozens of lamps": a list of counts says enough by what it counts. */
const isFirstOfList = ({ tokens, measured: { last } }: Case): boolean => {
  const joint = tokens.findIndex(({ lower }, at) => at > last && /^(?:,|and)$/.test(lower));
  const next = tokens[joint + 1];
  return joint > 0 && joint <= last + LIST_REACH && (next?.tag === 'NUM' || VAGUE_NUMBERS.has(next?.lower ?? ''));
};

const isFew = ({ measured: { low, high, kind } }: Case): boolean =>
  kind !== 'vague' && low !== null && (high ?? low) <= FEW && (high === null ? kind === 'word' && low <= FEW : true);

/** What keeps people alive: "500 deaths could be averted". */
const AVERTING = /^(?:saved?|saves|saving|avert(?:s|ed|ing)?|prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?)$/;

/** Whether the words before a number, up to the next mark or clause, deny what is told of it. */
function isDenied(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - DENIAL_REACH); at -= 1) {
    const word = lowerAt(tokens, at);
    if (/n['’]t$|^(?:not|never)$/.test(word)) return lowerAt(tokens, at + 1) !== 'only';
    if (/^[,;:.()—–“”"]$|^(?:and|but|that|which|who|because|as|if|while|when)$/.test(word)) return false;
  }
  return false;
}
const DENIAL_REACH = 12;

/** "300 metres (330 yards) away": the number before the bracket says it. */
const isConversion = ({ tokens, measured: { first, last }, told }: Case): boolean =>
  told.unit !== null && lowerAt(tokens, first - 1) === '(' && tokens[last + 1]?.text === ')' && told.unit !== '%';

const TELLING_REACH = 9;

/** "One injured guard told us": who tells, not what. */
const isTeller = ({ tokens, measured, told }: Case): boolean => {
  const isSmall = told.unit === null && (measured.high ?? measured.low ?? FEW) <= 3;
  return (
    isSmall &&
    tokens
      .slice(measured.last + 1, measured.last + TELLING_REACH)
      .some(
        ({ lower }, at, behind) =>
          /^(?:told|said|says|recalled|added)$/.test(lower) && /^(?:NOUN|PROPN)$/.test(behind[at - 1]?.tag ?? ''),
      )
  );
};

/** "Four fell ill" behind "34 guests were seen": what is counted stands in the sentence before, and no clause tells it. */
const isOfSentenceBefore = ({ tokens, told, head }: Case): boolean =>
  /^(?:resumed|of them)$/.test(told.whatRule ?? '') &&
  told.role === undefined &&
  !tokens.some(({ lower }) => lower === head || `${lower}s` === head);

/** "That represents an increase of 6 percent": of what, the sentence before tells. */
const isOnSentenceBefore = ({ tokens, told }: Case): boolean =>
  told.unit !== null &&
  /^(?:that|this|it|which)$/.test(lowerAt(tokens, 0)) &&
  /^(?:represent(?:s|ed)?|compare[sd]?|mean[st]?|meant|equal(?:s|led)?|amount(?:s|ed)?|translate[sd]?|correspond(?:s|ed)?|mark(?:s|ed)?)$/.test(
    lowerAt(tokens, /^(?:would|will|could)$/.test(lowerAt(tokens, 1)) ? 2 : 1),
  );

const LONG_LIST = 45;

/** "a shop that offers (1) a desk, (2) 40 lamps …" in very many words: no clause of it tells one number. */
const isInNumberedList = ({ tokens }: Case): boolean =>
  tokens.length > LONG_LIST &&
  ['1', '2'].every((mark) =>
    tokens.some(({ text }, at) => text === mark && tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')'),
  );

/**
 * Numbers told in passing, and those of which the clause says that it is not so. What a number counts its clause tells, so a bare
 * noun, or none, is no reason. `tests/measures/figures.ts` counts on annotated news how often each is right all the same.
 */
export const DOUBTS: readonly Doubt[] = [
  {
    name: 'mark that is reached or not',
    holds: ({ told, head }) =>
      told.unit === '%' && /^(?:targets?|thresholds?|marks?|ceilings?|benchmarks?)$/.test(head),
  },
  {
    name: 'denied',
    holds: ({ tokens, measured }) => isDenied(tokens, measured.first),
  },
  {
    name: 'averted',
    holds: ({ tokens, measured, told }) =>
      told.role === 'killed' &&
      tokens.slice(Math.max(0, measured.first - 4), measured.last + 8).some(({ lower }) => AVERTING.test(lower)),
  },
  { name: 'those who tell', holds: isTeller },
  {
    name: 'passing noun',
    holds: (figure) =>
      figure.told.role === undefined && PASSING_NOUNS.has(figure.head) && (figure.measured.low ?? 0) < 100,
  },
  { name: 'same in another unit', holds: isConversion },
  { name: 'unit of a part', holds: ({ told }) => /^(?:bedroom|room|count|member)$/.test(told.unit ?? '') },
  { name: 'of the sentence before', holds: isOfSentenceBefore },
  { name: 'set beside the sentence before', holds: isOnSentenceBefore },
  { name: 'in a long numbered list', holds: isInNumberedList },
  { name: 'few of which nothing is told', holds: (figure) => isCount(figure) && isFew(figure) && !isTold(figure) },
];

/** The doubts about a figure, by name; each of them is enough to keep it out of what is shown. */
export function doubtsOf(tokens: readonly Token[], measured: Measured, told: Told): string[] {
  const main = told.what.toLowerCase().split(/\s(?:of|in|on|for|from|at|to|with|who|that)\s/)[0] ?? '';
  const head = main.match(/[\p{L}-]+/gu)?.at(-1) ?? '';
  return DOUBTS.filter(({ holds }) => holds({ tokens, measured, told, head })).map(({ name }) => name);
}
