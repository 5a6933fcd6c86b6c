import type { Figure, FigureRelation } from '../../records/index.ts';

/**
 * What a figure counts, with the qualifiers that its own words do not hold: what "troops", qualifiers "additional" →
 * "troops (additional)".
 */
export function whatOf({ what, qualifiers }: Pick<Figure, 'what' | 'qualifiers'>): string {
  const missing = qualifiers.filter((qualifier) => !what.toLowerCase().includes(qualifier.toLowerCase()));
  return missing.length > 0 ? `${what} (${missing.join(', ')})` : what;
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
