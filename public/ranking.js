/**
 * The order of what is found. Pagefind knows pages that hold every word; who asks "how many people died on the ferry"
 * wants a number, though no page has all of these words: names come first, then numbers, then stories, then the rest.
 */

/** What a question asks for. @typedef {Readonly<{ kind: string | undefined, isPlanned: boolean }>} Asking */

/** How much of a question a number has to answer to come before the sentences. 0 to 1. */
const LEAST_ANSWER = 0.6;
/** And any page, where none holds every word. */
const LEAST_MATCH = 0.5;
const MOST_NAMES = 5;
/** What it adds that a number is of the kind that is asked for, and takes that it is planned where nobody asks for plans. */
const KIND_ASKED = 0.5;
const NOT_PLANNED = 0.15;
/** And that its label holds the words that are asked for: a sentence with two numbers holds them for both. */
const IN_LABEL = 0.6;
const MOST_LABELS = 12;
/** A word that no page of a kind holds tells little of which is meant. */
const UNKNOWN_WORD = 0.4;

/** @typedef {(term: string | null, options: SearchOptions) => Promise<SearchHits>} Find */

/**
 * Finds as `find` does, in the order that a reader wants. Where one kind is asked for, that kind is all there is.
 * @param {Find} find
 * @param {string | null} term
 * @param {SearchOptions} options
 * @param {Asking} asking
 * @returns {Promise<SearchHits>}
 */
export async function findInOrder(find, term, options, asking) {
  const found = await find(term, options);
  const words = [...new Set(term?.toLowerCase().split(/\s+/).filter(Boolean))];
  if (!term || words.length === 0 || Object.keys(options.sort ?? {}).length > 0 || options.filters?.kind?.length)
    return found;
  /** @param {string} kind */
  const only = (kind) => ({ ...options, filters: { ...options.filters, kind: [kind] } });
  const [names, numbers, stories] = await Promise.all([
    findNames(find, term, words, only('name')),
    findNumbers(find, words, only('quantity'), asking),
    find(term, only('story')),
  ]);
  const rest =
    found.results.length > 0
      ? found.results
      : await (await findPartly(find, words, options, LEAST_MATCH)).map(({ hit }) => hit);
  return { ...found, results: once([...names, ...numbers, ...stories.results, ...rest]) };
}

/**
 * Pages of those whose name is what was typed, or a part of it.
 * @param {Find} find
 * @param {string} term
 * @param {readonly string[]} words
 * @param {SearchOptions} options
 */
async function findNames(find, term, words, options) {
  const { results } = await find(term, options);
  const titled = await Promise.all(
    results.slice(0, MOST_NAMES).map(async (hit) => ({ hit, title: (await hit.data()).meta?.title ?? '' })),
  );
  return titled.filter(({ title }) => words.every((word) => title.toLowerCase().includes(word))).map(({ hit }) => hit);
}

/**
 * Numbers that answer, those of the kind that is asked for first.
 * @param {Find} find
 * @param {readonly string[]} words
 * @param {SearchOptions} options
 * @param {Asking} asking
 */
async function findNumbers(find, words, options, { kind, isPlanned }) {
  /** @param {string} asks */
  const idsOf = async (asks) => {
    const { results } = await find(null, { ...options, filters: { ...options.filters, asks: [asks] } });
    return new Set(results.map(({ id }) => id));
  };
  const [held, ofKind, planned] = await Promise.all([
    findPartly(find, words, options, LEAST_ANSWER),
    kind ? idsOf(kind) : new Set(),
    idsOf('planned'),
  ]);
  /** @param {string} id */
  const boostOf = (id) => (ofKind.has(id) ? KIND_ASKED : 0) - (planned.has(id) !== isPlanned ? NOT_PLANNED : 0);
  const ranked = await Promise.all(
    held.slice(0, MOST_LABELS).map(async ({ hit, share, score }) => {
      const about = (await hit.data()).meta.about?.toLowerCase() ?? '';
      const named = words.filter((word) => about.includes(stemOf(word))).length / words.length;
      return { hit, share: share + IN_LABEL * named + boostOf(hit.id), score };
    }),
  );
  const sorted = ranked.sort((a, b) => b.share - a.share || b.score - a.score).map(({ hit }) => hit);
  return [...sorted, ...held.slice(MOST_LABELS).map(({ hit }) => hit)];
}

/**
 * What holds most of the words, the most of them first: a rare word weighs more than one that stands everywhere.
 * @param {Find} find
 * @param {readonly string[]} words
 * @param {SearchOptions} options
 * @param {number} least
 */
async function findPartly(find, words, options, least) {
  const each = await Promise.all(words.map((word) => find(word, options)));
  const all = Math.max(1, ...each.map(({ results }) => results.length));
  const weights = each.map(({ results }) =>
    results.length === 0 ? UNKNOWN_WORD : Math.log(1 + (all + 1) / (results.length + 1)),
  );
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  /** @type {Map<string, { hit: FoundHit, share: number, score: number }>} */
  const held = new Map();
  for (const [index, { results }] of each.entries()) {
    for (const hit of results) {
      const { share, score } = held.get(hit.id) ?? { share: 0, score: 0 };
      held.set(hit.id, { hit, share: share + (weights[index] ?? 0) / whole, score: score + hit.score });
    }
  }
  return [...held.values()]
    .filter(({ share }) => share >= least)
    .sort((a, b) => b.share - a.share || b.score - a.score);
}

/** A word without its ending, roughly. @param {string} word */
const stemOf = (word) => (word.length > 4 ? word.replace(/(?:ies|es|s|ed|ing)$/u, '') : word);

/** @param {readonly FoundHit[]} hits */
const once = (hits) => [...new Map(hits.map((hit) => [hit.id, hit])).values()];
