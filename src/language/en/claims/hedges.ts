import { weaker } from '../../../pipeline/evidence/certainty.ts';
import { isQuotationMark, type Sentence, type Token } from '../../../pipeline/language/index.ts';
import type { Certainty } from '../../../records/index.ts';
import type { Range } from '../grammar/phrases.ts';
import { doubtAt } from './doubt.ts';

/** A way in which the words of a claim are less sure than the verb that reports them. */
type Hedge = Readonly<{ name: string; certainty: Certainty; pattern: RegExp }>;

/** One who speaks of their own mind: "we fear", "it also believes". */
const SELF = '^(?:that )?(?:i|we|he|she|it|they)(?: (?:also|still|now|would|do|does|did))? ';

/** On the words of the main clause of what is said, in lower case. */
const HEDGES: readonly Hedge[] = [
  { name: 'own denial', certainty: 'denied', pattern: new RegExp(`${SELF}(?:den(?:y|ies)|rejects?|disputes?)\\b`) },
  {
    name: 'untrue',
    certainty: 'denied',
    pattern: /^(?:that )?(?:it is|it's|it was) (?:\p{L}+ )?(?:untrue|false|not true|a lie)\b/u,
  },
  {
    name: 'false report',
    certainty: 'denied',
    pattern:
      /\b(?:reports?|rumou?rs?|claims?|allegations?|accusations?|stories)\b.* (?:is|are|was|were) (?:\p{L}+ly )?(?:false|untrue|wrong|baseless|lies|a lie|fabricated|unfounded)\b/u,
  },
  { name: 'rumour', certainty: 'unconfirmed', pattern: /\b(?:unverified|unconfirmed|unsubstantiated) \p{L}+/u },
  {
    name: 'hearsay',
    certainty: 'alleged',
    pattern:
      /\b(?:reportedly|allegedly|purportedly|supposedly)\b|\b(?:is|are|was|were) (?:said|reported|alleged|accused) (?:to|of)\b/,
  },
  {
    name: 'own thought',
    certainty: 'believed',
    pattern: new RegExp(`${SELF}(?:thinks?|believes?|fears?|suspects?|guess(?:es)?|assumes?|suppose?)\\b(?! in\\b)`),
  },
  {
    name: 'likelihood',
    certainty: 'believed',
    pattern:
      /\b(?:probably|possibly|presumably|perhaps|most likely|it (?:is|was) (?:likely|possible|probable)|seems? to (?:me|us) that)\b/,
  },
  {
    name: 'condition',
    certainty: 'expected',
    pattern: /^(?:that )?if (?!not\b).*/,
  },
  { name: 'own estimate', certainty: 'estimated', pattern: new RegExp(`${SELF}estimates?\\b`) },
  {
    name: 'intention',
    certainty: 'expected',
    pattern: new RegExp(
      `${SELF}(?:(?:plan|intend|hope|expect|aim|want)s? to|(?:is|are|was|were) (?:planning|preparing|hoping) to)\\b`,
    ),
  },
  {
    name: 'announced plan',
    certainty: 'expected',
    pattern: /^(?:its|his|her|their|a|the) (?:intention|intentions|plan|plans) to\b/,
  },
];

/** The verb of the main clause, where it makes what is said a matter of the future. */
const FUTURE =
  /^(?:will|won't|shall|'ll)\b(?! have\b)|^would (?!have\b|be (?:an?|the|\p{L}+ing)\b|like\b|rather\b|not\b)\p{L}+|^(?:is|are|was|were|'s|'re) (?:expected|scheduled|set|due|going|about|poised|slated) to\b|^(?:is|are) to (?!blame\b)\p{L}+/u;

const CLAUSE_END =
  /^(?:[,;:—–]|--|because|although|while|though|after|before|since|unless|if|when|but|who|which|where)$/;

/** What the words of a claim take from the certainty of its frame: "said it was probably mined" → believed. */
export function hedgeOfContent({ tokens }: Sentence, content: readonly Range[], frame: Certainty): Certainty {
  const [first, last] = [content[0], content.at(-1)];
  if (!first || !last) return frame;
  const whole = tokens.slice(first.first, last.last + 1).filter((token) => !isQuotationMark(token));
  const clause = mainClause(whole);
  const words = clause
    .map(({ lower }) => lower)
    .join(' ')
    .replace(/ n't\b/g, "n't");
  const hedges = HEDGES.filter(({ pattern }) => pattern.test(words)).map(({ certainty }) => certainty);
  const doubt = isDoubtedBehind(tokens, first.first) ? ['unconfirmed' as const] : [];
  return [...hedges, ...doubt, ...(isFuture(clause) ? ['expected' as const] : [])].reduce(weaker, frame);
}

/** "said it was late, but this could not be verified": behind the clause in which it is said. */
function isDoubtedBehind(tokens: readonly Token[], start: number): boolean {
  const mark = tokens.findIndex(({ lower, isQuoted }, index) => index > start && !isQuoted && /^[,;—–]$/.test(lower));
  return mark >= 0 && doubtAt(tokens.slice(mark)) !== undefined;
}

/** The words up to the first mark or conjunction behind which another clause can begin. */
function mainClause(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ lower }, index) => index > 1 && CLAUSE_END.test(lower));
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** Whether the first verb of the clause speaks of the future. */
function isFuture(clause: readonly Token[]): boolean {
  const verb = clause.findIndex(
    ({ tag, lower }) => tag === 'AUX' || tag === 'VERB' || /^(?:will|would|'ll)$/.test(lower),
  );
  if (verb < 0) return false;
  return FUTURE.test(
    clause
      .slice(verb)
      .filter(({ tag, lower }) => tag !== 'ADV' || lower === 'not')
      .map(({ lower }) => lower)
      .join(' '),
  );
}
