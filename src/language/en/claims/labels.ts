/** Longer names would quote the document: a name is a label, not a passage. */
const MAX_NAME_WORDS = 12;

/** Words of a source without what hangs on them: "the message, which", "the singer, a woman" → the message, the singer. */
export function labelOf(words: string): string {
  const bare = words
    .replace(/\s+/g, ' ')
    .replace(
      /(?:, (?:an?|the|who|which|whose|where|one|\p{Lu}\p{Ll}+ \p{Lu}|\p{Ll}+ (?:of|at|for))\b.*| [—–-]{1,2} .*)$/u,
      '',
    )
    .replace(/(?: (?:who|which|that)|,? (?:however|meanwhile|too|instead|though))$/u, '')
    .replace(/(?<!& \p{Lu}\p{Ll}+)[’']s$/u, '')
    .replace(/(?<=^(?:\S+ )+\S+) (?:filmed|issued|made|posted|published|recorded|released|sent|shot|taken)$/u, '');
  const list = bare.split(' ');
  if (list.length <= MAX_NAME_WORDS) return bare;
  const kept = list.slice(0, MAX_NAME_WORDS).join(' ');
  return `${kept.replace(/(?: (?:of|the|a|an|in|on|at|for|from|by|to|and|or|with))+$/u, '')} …`;
}
