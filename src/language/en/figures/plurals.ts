import { lowerAt, type Token } from '../../../pipeline/language/index.ts';
import { UNCHANGED_PLURALS } from '../words/identifierWords.ts';
import { measureOf } from '../words/measures.ts';
import { STATUS_ADJECTIVES } from '../words/statusWords.ts';

/** Whether a noun names more than one: "boats", "people", "sheep". */
export const isPlural = (noun: string): boolean =>
  /(?:[^s]s|[^ious]i|men|people|children|feet|teeth|mice)$/.test(noun) ||
  UNCHANGED_PLURALS.has(noun) ||
  measureOf(noun) !== undefined ||
  STATUS_ADJECTIVES.has(noun);

/** "coast guard, navy and other vessels": the plural that closes a list which goes on at `from`; undefined where there is none. */
export function listEnd(tokens: readonly Token[], from: number): number | undefined {
  const other = tokens.findIndex(({ lower }, at) => at >= from && at < from + 8 && lower === 'other');
  const isList = lowerAt(tokens, from) === ',' || /^(?:and|or)$/.test(lowerAt(tokens, from));
  if (other < 0 || !isList || !/^(?:and|or)$/.test(lowerAt(tokens, other - 1))) return undefined;
  if (tokens.slice(from, other).some(({ tag }) => tag === 'DET' || tag === 'VERB' || tag === 'AUX')) return undefined;
  const plural = tokens.findIndex(({ lower }, at) => at > other && at < other + 4 && isPlural(lower));
  return plural < 0 ? undefined : plural;
}
