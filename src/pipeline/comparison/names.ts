import type { Comparison, Document, Name } from '../../records/index.ts';
import { areVariants, nameWords } from '../language/spelling.ts';

/** The same names, and people who may be one under two spellings: to be confirmed by the editor, never merged. */
export function alignNames(left: Document, right: Document): Comparison['names'] {
  return left.names.flatMap((a): Comparison['names'] => {
    const same = right.names.find((b) => b.kind === a.kind && plainName(b) === plainName(a));
    if (same) return [{ left: a.id, right: same.id, relation: 'same' }];
    const variant =
      a.kind === 'person' ? right.names.find((b) => b.kind === 'person' && areVariants(a.name, b.name)) : undefined;
    return variant ? [{ left: a.id, right: variant.id, relation: 'variant' }] : [];
  });
}

/** "Sergei K. Shoigu" → "sergei shoigu". */
const plainName = ({ name }: Name): string => nameWords(name).join(' ');
