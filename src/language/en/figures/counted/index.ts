import type { Counted, CountedContext, CountedRule } from '../../../../pipeline/evidence/figures/rules.ts';
import { isDoer } from '../doer.ts';
import { sumOfPurpose } from '../purpose.ts';
import { against, antecedent, byAgain, compared, joined } from './alike.ts';
import {
  acted,
  copula,
  described,
  elided,
  figureOf,
  held,
  heldShare,
  ofThem,
  onBoard,
  predicate,
  recounted,
  resumed,
  shared,
} from './bare.ts';
import {
  boundSubject,
  changeAlone,
  changedObject,
  changeNoun,
  keptObject,
  levelSubject,
  movedObject,
  nounMoved,
  numberOfSubject,
  putAt,
} from './changes.ts';
import { extent, lasting, termOfVerb } from './measures.ts';
import {
  apposedCount,
  bounded,
  following,
  guessed,
  label,
  namedMeasure,
  nearestNoun,
  precedingOf,
  priced,
} from './nouns.ts';
import { inherited, isChanged, isDuration, only, shareOfWhole, subject } from './parts.ts';
import {
  afterPreposition,
  boughtFor,
  listed,
  rate,
  relativeSum,
  sumOfVerb,
  valued,
  worthBehind,
  worthOf,
} from './sums.ts';

/** "Roe makes $20 an hour", "cost the airline $500 million": of a sum whose verb is told, whoever makes or pays it is no label. */
const notDoer = (context: CountedContext, found: Counted | undefined): Counted | undefined =>
  found && isDoer(context.tokens, found.what) && sumOfPurpose(context.tokens, context.measured) !== undefined
    ? undefined
    : found;

/** A word that stands for a thing names none. */
const STANDS_FOR = /^(?:it|that|which|this|they|these|he|she|who|there|we|i|you)$/i;

const named =
  (find: CountedRule['find']): CountedRule['find'] =>
  (context) => {
    const found = find(context);
    return found && STANDS_FOR.test(found.what) ? undefined : found;
  };

const RULES: readonly CountedRule[] = [
  { name: 'share of whole', find: shareOfWhole },
  { name: 'tally', find: ({ measured }) => (measured.rule === 'tally' ? { what: 'votes' } : undefined) },
  { name: 'bound of subject', find: boundSubject },
  { name: 'named measure', find: namedMeasure },
  { name: 'of them', counts: true, find: ofThem },
  { name: 'shared', counts: true, find: shared },
  { name: 'elided', counts: true, find: elided },
  { name: 'described', counts: true, find: described },
  { name: 'copula', counts: true, find: copula },
  { name: 'predicate', counts: true, find: predicate },
  { name: 'on board', counts: true, find: onBoard },
  { name: 'acted', counts: true, find: acted },
  { name: 'held share', find: heldShare },
  { name: 'bounded', find: bounded },
  { name: 'guessed', counts: true, find: guessed },
  { name: 'unnamed', find: ({ tokens, measured, unnamed }) => only(unnamed?.(tokens, measured)) },
  { name: 'against', find: against },
  { name: 'priced', find: priced },
  { name: 'compared', find: compared },
  { name: 'put at', counts: true, find: putAt },
  { name: 'changed object', find: changedObject },
  { name: 'by again', find: byAgain },
  { name: 'rate', find: rate },
  { name: 'worth of', find: worthOf },
  { name: 'worth', find: worthBehind },
  { name: 'term of verb', find: termOfVerb },
  { name: 'extent', find: extent },
  { name: 'lasting', find: lasting },
  { name: 'kept object', find: keptObject },
  { name: 'moved object', find: movedObject },
  { name: 'change noun', find: changeNoun },
  { name: 'change alone', find: changeAlone },
  { name: 'noun moved', find: nounMoved },
  { name: 'number of subject', counts: true, find: numberOfSubject },
  { name: 'apposed', counts: true, find: apposedCount },
  { name: 'following', counts: true, find: following },
  { name: 'valued', find: valued },
  { name: 'bought for', find: boughtFor },
  { name: 'relative sum', find: relativeSum },
  { name: 'sum of verb', find: sumOfVerb },
  { name: 'label', counts: true, find: label },
  { name: 'preceding of', find: precedingOf },
  {
    name: 'after preposition',
    find: (context) => (isChanged(context) ? undefined : afterPreposition(context)),
  },
  { name: 'held', counts: true, find: held },
  { name: 'figure of', counts: true, find: figureOf },
  { name: 'joined', find: joined },
  { name: 'antecedent', find: antecedent },
  { name: 'level of subject', find: levelSubject },
  {
    name: 'inherited',
    counts: true,
    find: inherited,
  },
  {
    name: 'subject',
    find: (context) =>
      isDuration(context) || context.measured.unit === null ? undefined : notDoer(context, subject(context)),
  },
  { name: 'resumed', counts: true, find: resumed },
  { name: 'recounted', find: recounted },
  { name: 'nearest noun', find: (context) => notDoer(context, nearestNoun(context)) },
  { name: 'listed', find: listed },
  { name: 'purpose', find: ({ tokens, measured }) => only(sumOfPurpose(tokens, measured)) },
];

/** In the order in which they are tried. */
export const COUNTED_RULES: readonly CountedRule[] = RULES.map((rule) => ({ ...rule, find: named(rule.find) }));
