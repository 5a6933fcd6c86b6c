import type { ClaimSource } from '../../../records/index.ts';
import type { Draft, Known } from './draft.ts';

/** Kinds of sources that the document does not know by name and that two readings seldom find alike. */
const VAGUE: ReadonlySet<ClaimSource['kind']> = new Set(['organisation', 'unnamed']);

/**
 * Whether it is unsure who speaks: two readings of the sentence do not agree, and the rule is weak, or the words are no
 * name that the document knows. On annotated news such speakers are right 6 times in 10, all others 95 times in 100; the
 * classes were chosen on each half and hold on the other (`tests/measures/speakers.ts`).
 */
export function isUnsure(
  { rules, names }: Known,
  { claim: { rule, agreed }, reading }: Pick<Draft, 'claim' | 'reading'>,
  source: ClaimSource | null,
): boolean {
  if (agreed || source === null || reading?.pronoun) return false;
  const { isWeak = false, isSure = false } = [...rules.verbs, ...rules.phrases].find(({ name }) => name === rule) ?? {};
  if (isWeak || isSure) return isWeak;
  return VAGUE.has(source.kind) && !names.some(({ name }) => name === source.name);
}
