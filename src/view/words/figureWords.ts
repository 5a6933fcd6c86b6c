import type { Figure, FigureRelation } from '../../records/index.ts';

/**
 * What a figure counts, with the qualifiers that its words do not hold: what "migrants", qualifiers "additional" →
 * "migrants (additional)". What else is said of it its clause tells.
 */
export function whatOf({
  what,
  qualifiers,
  change,
}: Pick<Figure, 'what' | 'qualifiers'> & Readonly<{ change?: Figure['change'] }>): string {
  const words = change?.part === 'from' && what !== '' ? `${what} (before)` : what;
  const missing = qualifiers.filter((qualifier) => !words.toLowerCase().includes(qualifier.toLowerCase()));
  return missing.length > 0 ? `${words} (${missing.join(', ')})` : words;
}

/** What several figures of one row are about: the shortest of their words, with the qualifiers that all of them share. */
export function labelOf(figures: readonly Figure[]): string {
  const [first, ...others] = figures;
  if (!first) return '';
  const whats = figures.map((figure) => figure.what).filter(Boolean);
  const what = whats.sort((a, b) => a.length - b.length)[0] ?? first.measure;
  const shared = first.qualifiers.filter((word) => others.every(({ qualifiers }) => qualifiers.includes(word)));
  return whatOf({ what, qualifiers: shared });
}

/** What a row is about, its figures given document by document: a sum is about what its total counts. */
export function rowLabelOf(relation: FigureRelation, sides: readonly (readonly Figure[])[]): string {
  const [total] = sides.filter(({ length }) => length > 0).sort((a, b) => a.length - b.length);
  return labelOf(relation === 'reconciled' && total ? total : sides.flat());
}
