import { PEOPLE_MEASURES } from '../../language/en/words/measures.ts';
import type { Figure } from '../../records/index.ts';
import { MARKED } from '../evidence/figures/marked.ts';
import { termsOf } from '../language/terms.ts';
import { areNear, relateValues } from './values.ts';

/** Whether marks and digits alone tell a figure, so that what it counts is unknown. */
export const isMarked = (figure: Figure): boolean => figure.rule === MARKED;

const STATUSES = new Set([
  'killed',
  'wounded',
  'killed or wounded',
  'captured',
  'missing',
  'arrested',
  'displaced',
  'rescued',
  'infected',
]);

/** What happened to those whom a figure counts: "killed". */
export const statusOf = (figure: Figure): string | undefined =>
  figure.qualifiers.find((qualifier) => STATUSES.has(qualifier));

const rateOf = (figure: Figure): string | undefined =>
  figure.qualifiers.find((qualifier) => qualifier.startsWith('per '));

const differIn = (qualifier: string, a: Figure, b: Figure): boolean =>
  a.qualifiers.includes(qualifier) !== b.qualifiers.includes(qualifier);

export const TOO_FAR_APART = 'The values are too far apart to be of the same thing';

/** Why two figures are not set against each other, in our words; undefined where they may be. */
export function whyNotCompared(a: Figure, b: Figure): string | undefined {
  if (a.unit !== b.unit) return `One is in ${unitName(a)}, the other in ${unitName(b)}`;
  const [statusA, statusB] = [statusOf(a), statusOf(b)];
  if (statusA !== statusB) return `One counts ${statusA ?? 'all'}, the other ${statusB ?? 'all'}`;
  if (rateOf(a) !== rateOf(b)) return `One is ${rateOf(a) ?? 'a total'}, the other ${rateOf(b) ?? 'a total'}`;
  if (differIn('planned', a, b)) return 'One is a plan, the other is reported as done';
  if (differIn('additional', a, b)) return 'One comes on top of an earlier number, the other does not';
  if (!measuresMeet(a, b)) return `One counts ${a.what}, the other ${b.what}`;
  return areNear(a, b) || relateValues(a, b) !== 'conflict' ? undefined : TOO_FAR_APART;
}

const unitName = ({ unit, measure }: Figure): string => unit ?? `a count of ${measure || 'things'}`;

/** One measure, or people of some kind with one status: 600 deaths and 600 soldiers lost. */
function measuresMeet(a: Figure, b: Figure): boolean {
  if (a.measure === b.measure || a.unit !== null || isNamedShorter(a, b)) return true;
  const arePeople = PEOPLE_MEASURES.has(a.measure) && PEOPLE_MEASURES.has(b.measure);
  return arePeople && (statusOf(a) !== undefined || a.measure === 'people' || b.measure === 'people');
}

/** One value of "a quake of magnitude" and of "magnitude": the same thing in more words. */
function isNamedShorter(a: Figure, b: Figure): boolean {
  const [x, y] = [termsOf(a.what), termsOf(b.what)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return a.low === b.low && a.high === b.high && short.length > 0 && short.every((term) => long.includes(term));
}

/** One unit, one kind of thing and a like value: a reader could take one for the other. */
export const looksAlike = (a: Figure, b: Figure): boolean =>
  a.unit === b.unit &&
  areNear(a, b) &&
  (a.measure === b.measure || (PEOPLE_MEASURES.has(a.measure) && PEOPLE_MEASURES.has(b.measure)));
