import type { NameDraft } from '../../../pipeline/evidence/names/rules.ts';
import { isPlaceName } from '../../names/index.ts';
import { FIELDS_OF_WORK, ORGANISATION_WORDS } from '../words/nameWords.ts';
import { bare } from './mentionSigns.ts';
import type { Mention } from './mentions.ts';
import { wordOf } from './words.ts';

/** "Foreign Ministry", "Supreme Court", "Coast Guard": words that every country has a body of. */
const isOfAnyCountry = ({ words }: Mention): boolean =>
  words.length > 1 && words.every((word) => OF_ANY_COUNTRY.some((some) => some.has(bare(word))));

const OF_ANY_COUNTRY = [FIELDS_OF_WORK, ORGANISATION_WORDS, new Set(['and', 'coast', 'national', 'of', 'supreme'])];

/** Tokens of the longest name of a place that owns something: "the United Arab Emirates’". */
const MAX_OWNER = 3;

/** "Norland's Foreign Ministry": the name of a body that every country has, with the country that owns it; else the name alone. */
export function ownedName(text: string, mention: Mention): string {
  const { tokens, first, end, name } = mention;
  if (!/^['’]s?$/.test(wordOf(tokens[first - 1])) || !isOfAnyCountry(mention)) return name;
  for (let from = first - 1 - MAX_OWNER; from < first - 1; from += 1) {
    const owner = tokens[from];
    const last = tokens[first - 2];
    if (owner && last && isPlaceName(text.slice(owner.start, last.end)))
      return text.slice(owner.start, end).replace(/\s+/g, ' ');
  }
  return name;
}

/** "Norland's Foreign Ministry … The Foreign Ministry": the one whose country was named before, where that is one alone. */
export function joinOwned(
  drafts: readonly NameDraft[],
  merge: (into: NameDraft, draft: NameDraft) => void,
): NameDraft[] {
  return drafts.filter((draft) => {
    const owned = drafts.filter(({ name }) => name.replace(/^.*?['’]s? /, '') === draft.name && name !== draft.name);
    const [only, ...others] = owned;
    const isBehind = only && others.length === 0 && startOf(only) < startOf(draft);
    if (isBehind) merge(only, draft);
    return !isBehind;
  });
}

const startOf = ({ mentions }: NameDraft): number => Math.min(...mentions.map(({ start }) => start));
