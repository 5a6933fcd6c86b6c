import { areRivalCounts } from './answers.ts';
import type { Meeting } from './meeting.ts';
import type { Mention } from './mention.ts';
import { haveOtherNames, localNamesOf } from './names.ts';
import { courseOf } from './roles.ts';

/** The dead of one village and those of another, or of all; a name that the other report begins with narrows nothing. */
export function areLocal({ left, right, a, b, values }: Meeting): boolean {
  if (values === 'same' || courseOf(a.role) === undefined || areRivalCounts(a, b)) return false;
  const isOne = left === right;
  const isUnknown = (mention: Mention, other: Meeting['left'], context: ReadonlySet<string>): boolean => {
    const lead = isOne ? (other.sentenceTerms[0] ?? context) : other.leadTerms;
    const { quarter } = mention.names;
    if (quarter.size > 0 && [...quarter].every((term) => !context.has(term))) return true;
    const isOfBoth = (term: string): boolean => left.leadTerms.has(term) && right.leadTerms.has(term);
    const { spot } = mention.names;
    if (spot.size > 0 && [...spot].every((term) => !context.has(term) && !isOfBoth(term))) return true;
    if (mention.reach.size > 0 && [...mention.reach].every((term) => !other.frequency.has(term))) return true;
    const terms = localNamesOf(mention);
    return terms.size > 0 && [...terms].every((term) => !context.has(term) && !lead.has(term));
  };
  return isUnknown(a, right, b.context) || isUnknown(b, left, a.context);
}

/** Whose it is here is nobody of whom the other document tells, and the other way round: one firm's cars and another's. */
export function areStrangers({ left, right, a, b }: Meeting): boolean {
  const [x, y] = [a.names.nearest.actors, b.names.nearest.actors];
  const isUnknown = (terms: ReadonlySet<string>, other: Meeting['left']): boolean =>
    [...terms].every((term) => !other.frequency.has(term));
  return haveOtherNames(a.names, b.names, 'actors') && isUnknown(x, right) && isUnknown(y, left);
}
