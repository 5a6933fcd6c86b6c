/** The words of a name without accents, hyphens and initials, in lower case: "Sergei K. Shoigu" → sergei, shoigu. */
export const nameWords = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => !/^\p{L}\.$/u.test(word));

/** What Latin letters make of one Cyrillic or Greek letter, by country and time: the way written here for all of them. */
const ROMANISATIONS: readonly (readonly [RegExp, string])[] = [
  [/(?:yo|jo|io|ye|je)/g, 'e'],
  [/(?:iy|ii|yi|yy|ij|y|j)/g, 'i'],
  [/(?:iu|ju|yu)/g, 'u'],
  [/kh/g, 'h'],
  [/(?:w|ff|ph)/g, 'v'],
  [/ks/g, 'x'],
  [/ts|tz/g, 'c'],
  [/(\p{L})\1/gu, '$1'],
];

/** One romanisation for all: "Dyomin", "Demin" → "demin". */
const romanised = (word: string): string =>
  ROMANISATIONS.reduce((form, [pattern, letter]) => form.replace(pattern, letter), word);

/** One word the same and the others one letter apart or a transliteration: Zelensky, Zelenskyy. */
export function areVariants(a: string, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)];
  if (x.length !== y.length || x.length < 2 || !x.some((word, index) => word === y[index])) return false;
  if (x.map(romanised).join(' ') === y.map(romanised).join(' ')) return true;
  const distances = x.map((word, index) => editDistance(word, y[index] ?? ''));
  return distances.every((distance, index) => distance <= ((x[index]?.length ?? 0) > 5 ? 2 : 1));
}

/** Levenshtein distance in code units. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
