import type { Figure, FigureRelation } from '../../records/index.ts';

/** More words than these are a sentence, which stands beside its number. */
const MOST_WORDS_OF_STATE = 8;

/**
 * What a figure counts, with what is said of it and the qualifiers that its words do not hold: what "migrants", state
 * "were returned", qualifiers "additional" → "migrants were returned (additional)".
 */
export function whatOf({
  what,
  state,
  qualifiers,
  change,
}: Pick<Figure, 'what' | 'state' | 'qualifiers'> & Readonly<{ change?: Figure['change'] }>): string {
  const isShort = state !== undefined && state.split(' ').length <= MOST_WORDS_OF_STATE;
  const said = isShort ? joined(what, state) : what;
  const words = change?.part === 'from' && said !== '' ? `${said} (before)` : said;
  const missing = qualifiers.filter((qualifier) => !words.toLowerCase().includes(qualifier.toLowerCase()));
  return missing.length > 0 ? `${words} (${missing.join(', ')})` : words;
}

/** One behind the other, the words that end the first and begin the second once: "people treated", "treated at home". */
function joined(what: string, state: string): string {
  const [first, second] = [what.split(' '), state.split(' ')];
  for (let shared = Math.min(first.length, second.length); shared > 0; shared -= 1) {
    if (first.slice(-shared).join(' ').toLowerCase() !== second.slice(0, shared).join(' ').toLowerCase()) continue;
    return [...first, ...second.slice(shared)].join(' ');
  }
  return `${what} ${state}`.trim();
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
