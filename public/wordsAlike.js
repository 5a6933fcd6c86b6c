/**
 * Words for a word: those that mean the same, as `search-words.js` has them from the language of the site, and where the
 * site holds no such word, the one of its titles and names that it is misspelt for.
 */

const SHORTEST = 5;
/** So long a word may have two letters wrong. */
const LONG = 8;

/**
 * @param {Readonly<Record<string, Readonly<Record<string, number>>>>} filters What the index is told apart by.
 * @param {readonly string[]} groups Words that mean the same, a group a line.
 * @param {readonly string[]} roles Those of what became of somebody.
 * @returns {import('./ranking.js').Words}
 */
export function wordsAlike({ document = {}, sayer = {} }, groups, roles) {
  const texts = [...Object.keys(document), ...Object.keys(sayer)];
  const known = new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  const meant = byWord([...groups, ...roles]);
  const ofRole = byWord(roles);
  return {
    alike: (word) => {
      const same = meant.get(word) ?? meant.get(word.replace(/(?:s|ed|ing)$/u, '')) ?? [];
      if (same.length > 0 || known.has(word) || word.length < SHORTEST) return same;
      return [...known].filter((each) => isMisspelt(word, each)).slice(0, 2);
    },
    roleOf: (word) => (ofRole.has(word) ? [word, ...(ofRole.get(word) ?? [])] : []),
  };
}

/** A word → the others of its groups. @param {readonly string[]} groups */
function byWord(groups) {
  /** @type {Map<string, readonly string[]>} */
  const others = new Map();
  for (const group of groups) {
    const words = group.split(' ');
    for (const word of words) {
      others.set(word, [...new Set([...(others.get(word) ?? []), ...words.filter((other) => other !== word)])]);
    }
  }
  return others;
}

/**
 * Whether a word of one's own may be meant for a known one: the first letter is right, and few of the others are wrong.
 * @param {string} word
 * @param {string} known
 */
export function isMisspelt(word, known) {
  const most = word.length >= LONG ? 2 : 1;
  if (word[0] !== known[0] || Math.abs(word.length - known.length) > most || known.length < SHORTEST) return false;
  return distance(word, known, most) <= most && !known.startsWith(word) && !word.startsWith(known);
}

/**
 * How many letters have to be changed, put in, left out or swapped with the next; more than `most` is not counted out.
 * @param {string} a
 * @param {string} b
 * @param {number} most
 */
function distance(a, b, most) {
  /** @type {number[][]} */
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const [above = [], before = []] = [rows[i - 1], rows[i - 2]];
      const change = (above[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change, swap));
    }
    if (Math.min(...row) > most + 1) return most + 1;
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? most + 1;
}
