import type { Measured } from '../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../pipeline/language/index.ts';
import { type Figure, isCurrency } from '../../../records/index.ts';
import { EMPTY_LABELS, PASSING_NOUNS } from '../words/labelDoubts.ts';
import { VAGUE_NUMBERS } from '../words/numberWords.ts';
import { TIME_UNITS } from '../words/units.ts';
import { shareVerb } from './clause.ts';
import { startsTime } from './counted/parts.ts';
import { isDoer } from './doer.ts';

export type Told = Pick<Figure, 'what' | 'whatRule' | 'unit' | 'qualifiers' | 'role' | 'state' | 'purpose'>;
type Case = Readonly<{
  tokens: readonly Token[];
  measured: Measured;
  told: Told;
  words: readonly string[];
  head: string;
}>;

/** A reason not to show a figure: its label alone would mislead, or says nothing. */
export type Doubt = Readonly<{ name: string; holds: (figure: Case) => boolean }>;

/** Up to how many of a thing are a few. */
const FEW = 12;

const isCount = ({ told }: Case): boolean => told.unit === null;
const isSpell = ({ told }: Pick<Case, 'told'>): boolean => told.unit !== null && TIME_UNITS.has(told.unit);

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

/** Rules that take a verb on purpose, or the noun of an earlier sentence. */
const TOLD_ELSEWHERE =
  /^(?:predicate|acted|elided|extent|held share|heads|sum of verb|purpose|described|unnamed|inherited|of them|resumed|recounted|figure of|antecedent|moved object|held|tally|worth|against)$/;

/** "7 weeks: untangling", "$2,800: takes": a label in which nothing is named. Of a role or a predicate the verb tells enough. */
function hasNoNoun({ tokens, told, words }: Case): boolean {
  if (told.role !== undefined || TOLD_ELSEWHERE.test(told.whatRule ?? '')) return false;
  if (words.length === 1 && isSpell({ told }) && /ing$/.test(words[0] ?? '')) return true;
  return !tokens.some(
    ({ lower, tag }) =>
      /^(?:NOUN|PROPN|X|ADJ)$/.test(tag) && words.some((word) => word === lower || word.endsWith(lower)),
  );
}

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

/**
 * Labels that tell another thing, and counts of no weight. A bare noun is none: its clause stands beside it. `tests/measures/figures.ts` counts on
 * annotated news how often each is right all the same.
 */
export const DOUBTS: readonly Doubt[] = [
  {
    name: 'empty label',
    holds: ({ words, told }) =>
      words.length > 0 &&
      words.every((word) => EMPTY_LABELS.has(word)) &&
      told.state === undefined &&
      (told.role === undefined || /^(?:cost|price|rate)$/.test(told.role)),
  },
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
  {
    name: 'with a group of its own',
    holds: ({ tokens, measured, told }) =>
      /^(?:joined|by again|level of subject)$/.test(told.whatRule ?? '') &&
      /^(?:in|among|for|at)$/.test(lowerAt(tokens, measured.last + 1)) &&
      /^(?:DET|PROPN|NOUN|ADJ)$/.test(tokens[measured.last + 2]?.tag ?? '') &&
      !startsTime(tokens, measured.last + 2) &&
      / (?:in|among|for|at) /.test(told.what),
  },
  { name: 'those who tell', holds: isTeller },
  {
    name: 'by or for which something is done',
    holds: ({ tokens, measured, told }) =>
      (told.unit === '%' && told.whatRule === 'subject' && lowerAt(tokens, measured.first - 1) === 'by') ||
      (isCurrency(told.unit) &&
        told.whatRule === 'subject' &&
        /^(?:for|by)$/.test(lowerAt(tokens, measured.first - 1))),
  },
  {
    name: 'share of nobody',
    holds: ({ tokens, measured, told }) =>
      told.unit === '%' && told.whatRule === 'following' && shareVerb(tokens, measured.first) !== undefined,
  },
  {
    name: 'change of somebody',
    holds: ({ tokens, told }) => told.whatRule === 'change alone' && isDoer(tokens, told.what),
  },
  {
    name: 'passing noun',
    holds: (figure) =>
      figure.told.role === undefined && PASSING_NOUNS.has(figure.head) && (figure.measured.low ?? 0) < 100,
  },
  { name: 'no noun', holds: hasNoNoun },
  { name: 'same in another unit', holds: isConversion },
  { name: 'unit of a part', holds: ({ told }) => /^(?:bedroom|room|count|member)$/.test(told.unit ?? '') },
  { name: 'few of which nothing is told', holds: (figure) => isCount(figure) && isFew(figure) && !isTold(figure) },
  {
    name: 'bare share',
    holds: (figure) =>
      figure.told.unit === '%' && figure.told.whatRule === 'of them' && figure.told.state === undefined,
  },
  {
    name: 'spell',
    holds: (figure) =>
      isSpell(figure) &&
      figure.told.role === undefined &&
      /^(?:nearest noun|subject|after preposition|preceding of|joined)$/.test(figure.told.whatRule ?? ''),
  },
  {
    name: 'measure of a subject',
    holds: ({ told }) =>
      told.unit !== null &&
      told.unit !== '%' &&
      !isCurrency(told.unit) &&
      told.role === undefined &&
      /^(?:subject|nearest noun)$/.test(told.whatRule ?? ''),
  },
  {
    name: 'sum with what is beside it',
    holds: ({ tokens, told }) =>
      isCurrency(told.unit) &&
      told.purpose === undefined &&
      (told.whatRule === 'after preposition' ||
        (/^(?:bounded|rate|listed)$/.test(told.whatRule ?? '') && isDoer(tokens, told.what))),
  },
  {
    name: 'share with what is beside it',
    holds: ({ told }) => told.unit === '%' && told.whatRule === 'after preposition',
  },
  {
    name: 'share of a subject that acts',
    holds: ({ tokens, told }) =>
      told.unit === '%' && told.whatRule === 'subject' && told.state === undefined && isDoer(tokens, told.what),
  },
];

/** The doubts about a figure, by name; each of them is enough to keep it out of what is shown. */
export function doubtsOf(tokens: readonly Token[], measured: Measured, told: Told): string[] {
  const words = told.what.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const main = told.what.toLowerCase().split(/\s(?:of|in|on|for|from|at|to|with|who|that)\s/)[0] ?? '';
  const head = main.match(/[\p{L}-]+/gu)?.at(-1) ?? '';
  return DOUBTS.filter(({ holds }) => holds({ tokens, measured, told, words, head })).map(({ name }) => name);
}
