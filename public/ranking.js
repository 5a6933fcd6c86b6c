/**
 * The order of what is found. Pagefind knows pages that hold every word; who asks "how many people died on the ferry"
 * wants a number, and who asks why it sank a sentence with the cause, though nothing has all of these words. So each word is
 * looked for by itself, what holds most of them is looked at, and what answers comes first.
 */

import { cueIn } from './asking.js';

/**
 * @typedef {import('./asking.js').Asking} Asking
 * @typedef {(term: string | null, options: SearchOptions) => Promise<SearchHits>} Find
 * @typedef {Readonly<{ alike(word: string): readonly string[], roleOf(word: string): readonly string[] }>} Words Other words for a word, and those of what became of somebody.
 * @typedef {Readonly<{ hit: FoundHit, share: number, score: number, isTheirs?: boolean }>} Held
 * @typedef {Omit<Awaited<ReturnType<typeof lookUp>>, 'unknown'>} Looked
 * @typedef {import('./asking.js').Forms} Forms
 * @typedef {(text: string, word: string) => boolean} Holds Whether a word stands in a text, in any of its forms.
 * @typedef {Readonly<{ words: readonly string[], find: Find, options: SearchOptions, asking: Asking, forms: Forms, holds: Holds }> & Words & Looked} Search
 */

/** How much of a question a number has to answer to come before the sentences. 0 to 1. */
const LEAST_ANSWER = 0.6;
/** And any page, where none holds every word. */
const LEAST_MATCH = 0.5;
/** And a sentence to be looked at. */
const LEAST_SENTENCE = 0.3;
/** Below this a sentence does not come before the story. */
const LEAST_TELLING = 0.75;
const MOST_NAMES = 5;
/** What it adds that a number is of the kind that is asked for, and takes that it is of another, or planned where nobody asks for plans. */
const KIND_ASKED = 0.8;
const OTHER_KIND = 0.8;
const NOT_PLANNED = 0.15;
/** And that several give it. */
const SHARED = 0.35;
/** And that its label holds the words that are asked for: a sentence with two numbers holds them for both. */
const IN_LABEL = 0.6;
/** And that the one who is asked about gives it, and that it is of the story that is meant. */
const BY_WHOM = 0.2;
const IN_STORY = 0.4;
/** How much more of a question a story has to hold than the next to be the one that is meant. */
const CLEARLY = 0.1;
/** What it takes that a number is of the injured where the dead are asked for, and that it has no digits: "dozens". */
const OTHER_ROLE = 0.6;
const NO_VALUE = 0.3;
/** And that what is counted is what its label counts, or not; and takes for each word of the label that nobody asked for. */
const COUNTED = 0.6;
const COUNTED_ALIKE = 0.3;
const NOT_COUNTED = 0.3;
const UNASKED = 0.12;
const MOST_UNASKED = 3;
const MOST_LABELS = 20;
const MOST_SENTENCES = 30;
/** A word that no page of a kind holds tells little of which is meant. */
const UNKNOWN_WORD = 0.4;
/** What a word weighs that is not the one asked for, but means the same. */
const MEANT = 0.8;
const MOST_ALIKE = 6;

const SENTENCES = ['claim', 'quote', 'sentence', 'figure'];

/** @type {Words} */
const NO_WORDS = { alike: () => [], roleOf: () => [] };

/**
 * Finds as `find` does, in the order that a reader wants. Where one kind is asked for, that kind is all there is.
 * @param {Find} find
 * @param {string | null} term
 * @param {SearchOptions} options
 * @param {Asking} asking
 * @param {Forms} forms
 * @param {Words} [known]
 * @returns {Promise<SearchHits>}
 */
export async function findInOrder(find, term, options, asking, forms, known = NO_WORDS) {
  const typed = [...new Set(term?.toLowerCase().split(/\s+/).filter(Boolean))];
  const isPlain = Object.keys(options.sort ?? {}).length > 0 || options.filters?.kind !== undefined;
  if (!term || typed.length === 0 || isPlain) return find(term, options);
  const holds = holdsBy(forms);
  const { unknown, ...looked } = await lookUp(find, typed, options, { ...known, holds });
  const words = typed.filter((word) => !unknown.includes(word));
  // What is asked for exactly and stands nowhere is not found, nor is anything like it.
  if (words.length === 0) return find(`"${term}"`, options);
  const found = await find(unknown.length > 0 ? words.join(' ') : term, options);
  const search = { ...known, ...looked, words, find, options, asking, forms, holds };
  const { hits: stories, story } = await findStories(search);
  // Of what is typed without a question, and of numbers that nobody gives, the sentences are the last to ask.
  const isNumber = asking.wants === undefined || asking.wants === 'number';
  const [names, numbers, sentences] = await Promise.all([
    findNamesAsked(search),
    findNumbers(search, story),
    isNumber ? [] : findSentences(search, story),
  ]);
  const told =
    isNumber && numbers.length === 0 && stories.length === 0 ? await findSentences(search, story) : sentences;
  const rest =
    found.results.length > 0
      ? found.results
      : search.held.flatMap(({ hit, share }) => (share >= LEAST_MATCH ? [hit] : []));
  const parts = inOrder(asking, { names, numbers, stories, sentences });
  const sayings = told.map(({ hit }) => hit);
  const others = isNumber ? [...numbers, ...stories, ...sayings] : [...stories, ...sayings, ...numbers];
  return { ...found, results: once([...parts, ...others, ...rest]) };
}

/**
 * What comes first, by what is asked for.
 * @param {Asking} asking
 * @param {Readonly<{ names: readonly FoundHit[], numbers: readonly FoundHit[], stories: readonly FoundHit[], sentences: readonly Held[] }>} found
 * @returns {readonly FoundHit[]}
 */
function inOrder({ wants, words, topic }, { names, numbers, stories, sentences }) {
  const telling = sentences.filter(({ share }) => share >= LEAST_TELLING).map(({ hit }) => hit);
  if (wants === 'speech') {
    const theirs = sentences.filter(({ isTheirs, share }) => isTheirs && share >= LEAST_TELLING).map(({ hit }) => hit);
    return topic ? [...theirs, ...names, ...telling] : [...names, ...theirs, ...telling];
  }
  if (wants === undefined || wants === 'number' || /(?:^|\s)\d[\d.,]/.test(words)) return [...names, ...numbers];
  return [...(wants === 'person' || wants === 'check' ? names : []), ...telling, ...names, ...stories];
}

/** @param {SearchOptions} options @param {readonly string[]} kind @returns {SearchOptions} */
const only = (options, kind) => ({ ...options, filters: { ...options.filters, kind } });

/**
 * What of some kinds holds so much of the question.
 * @param {Search} search
 * @param {readonly string[]} kinds
 * @param {number} least
 */
async function heldBy({ find, options, held }, kinds, least) {
  const found = await Promise.all(kinds.map((kind) => find(null, only(options, [kind]))));
  const ids = new Set(found.flatMap(({ results }) => results.map(({ id }) => id)));
  return held.filter(({ hit, share }) => share >= least && ids.has(hit.id));
}

/**
 * Names that are asked for: of who speaks, of who is what, else those that were typed.
 * @param {Search} search
 */
async function findNamesAsked(search) {
  const { asking, words } = search;
  if (asking.wants === 'speech') return findNames(search, asking.speaker.toLowerCase().split(/\s+/));
  const names = await findNames(search, words);
  return names.length > 0 || asking.wants !== 'person' ? names : findRoles(search);
}

/** So much of a question has to stand in a role for "who is the pastor of the church" to be answered by who has it. */
const LEAST_ROLE = 0.35;
const MOST_ROLES = 30;

/**
 * Pages of those whose role is what was asked for.
 * @param {Search} search
 */
async function findRoles(search) {
  const held = await heldBy(search, ['name'], LEAST_ROLE);
  const read = await Promise.all(
    held.slice(0, MOST_ROLES).map(async ({ hit, share, score }) => {
      const { role = '' } = (await hit.data()).meta;
      return { hit, score, share: search.shareOf(role), whole: share };
    }),
  );
  return read
    .filter(({ share }) => share >= LEAST_ROLE)
    .sort((a, b) => byShare(a, b) || b.whole - a.whole)
    .map(({ hit }) => hit);
}

/**
 * Pages of those whose name is what was typed, or a part of it.
 * @param {Search} search
 * @param {readonly string[]} words
 */
async function findNames({ find, options }, words) {
  const { results } = await find(words.join(' '), only(options, ['name']));
  const titled = await Promise.all(
    results.slice(0, MOST_NAMES).map(async (hit) => ({ hit, title: (await hit.data()).meta?.title ?? '' })),
  );
  return titled.filter(({ title }) => words.every((word) => title.toLowerCase().includes(word))).map(({ hit }) => hit);
}

/**
 * Stories that hold most of the words, and the one that is meant, where it holds clearly more than the next.
 * @param {Search} search
 * @returns {Promise<{ hits: readonly FoundHit[], story: string }>}
 */
async function findStories(search) {
  const held = await heldBy(search, ['story'], LEAST_MATCH);
  const hits = held.map(({ hit }) => hit);
  const [first, second] = held;
  const isClear = first && first.share - (second?.share ?? 0) >= CLEARLY;
  return { hits, story: isClear ? ((await first.hit.data()).meta.title ?? '') : '' };
}

/**
 * Numbers that answer, those of the kind that is asked for first.
 * @param {Search} search
 * @param {string} story
 */
async function findNumbers(search, story) {
  const { asking, find, shareOf, holds } = search;
  /** @param {string} asks */
  const idsOf = async (asks) => {
    const { results } = await find(null, { ...search.options, filters: { ...search.options.filters, asks: [asks] } });
    return new Set(results.map(({ id }) => id));
  };
  const [held, ofKind, planned, shared] = await Promise.all([
    heldBy(search, ['quantity', 'figure'], LEAST_ANSWER),
    asking.kind ? idsOf(asking.kind) : new Set(),
    idsOf('planned'),
    idsOf('shared'),
  ]);
  /** @param {string} id */
  const boostOf = (id) =>
    (ofKind.has(id) ? KIND_ASKED : asking.kind ? -OTHER_KIND : 0) +
    (shared.has(id) ? SHARED : 0) -
    (planned.has(id) !== asking.isPlanned ? NOT_PLANNED : 0);
  const ranked = await Promise.all(
    held.slice(0, MOST_LABELS).map(async ({ hit, share, score }) => {
      const { meta } = await hit.data();
      const { about = '', title = '', value = '', sayer = '', kind } = meta;
      const label = kind === 'figure' ? title.replace(value, '').replace(/\(.*/u, '') : labelIn(meta.label);
      const fits = fitOf(search, label, about);
      const isOther = search.words.some((word) => isOtherRole(search, word, about));
      const isTheirs = search.words.some((word) => word.length > 2 && holds(sayer, word));
      const whole =
        share +
        IN_LABEL * shareOf(about) +
        boostOf(hit.id) +
        fits +
        (isTheirs ? BY_WHOM : 0) +
        (story && meta.story === story ? IN_STORY : 0) -
        (isOther ? OTHER_ROLE : 0) -
        (/\d/.test(value) ? 0 : NO_VALUE);
      return { hit, share: whole, score };
    }),
  );
  return [...ranked.sort(byShare).map(({ hit }) => hit), ...held.slice(MOST_LABELS).map(({ hit }) => hit)];
}

/** "South Africans, captured" → "South Africans". @param {string} [label] */
const labelIn = (label = '') => label.split(',')[0] ?? '';

/**
 * Whether a number is of another role than a word asks for.
 * @param {Search} search
 * @param {string} word
 * @param {string} about
 */
function isOtherRole({ roleOf, holds }, word, about) {
  const role = roleOf(word);
  return role.length > 0 && !role.some((each) => holds(about, each));
}

/**
 * How a number's label fits what is counted: "how many bombs" asks for bombs, and no tonnes of them; "how many people", "how
 * many North Koreans" for people of any kind.
 * @param {Search} search
 * @param {string} label
 * @param {string} about
 */
function fitOf({ asking: { counted }, alike, roleOf, shareOf, holds, forms }, label, about) {
  const isGeneral = (/** @type {string} */ word) => forms.general.has(word.toLowerCase());
  const unasked = label.split(/\s+/).filter((word) => word && !isGeneral(word) && shareOf(word) === 0).length;
  const least = UNASKED * Math.min(unasked, MOST_UNASKED);
  if (counted === '') return -least;
  if (isGeneral(counted) || forms.people.test(counted)) return (unasked === 0 ? COUNTED : 0) - least;
  if (holds(label, counted)) return COUNTED - least;
  if ([counted, ...alike(counted)].some((word) => holds(about, word))) return COUNTED_ALIKE - least;
  return -least - (roleOf(counted).length === 0 ? NOT_COUNTED : 0);
}

/**
 * Sentences by how surely they answer: the words of the question that are printed in them, and what tells a cause, a day or
 * a place where one is wanted; of speech, those of the speaker alone.
 * @param {Search} search
 * @param {string} story
 * @returns {Promise<Held[]>}
 */
async function findSentences(search, story) {
  const { asking } = search;
  const held = await heldBy(search, SENTENCES, LEAST_SENTENCE);
  const read = await Promise.all(
    held.slice(0, MOST_SENTENCES).map(async ({ hit, ...held }) => ({ hit, ...held, meta: (await hit.data()).meta })),
  );
  const theirs = asking.speaker ? saidBy(read, search) : [];
  const ranked = theirs.length > 0 ? theirs : read.map(tellingOf(search, story));
  const sorted = ranked.filter(({ share }) => share > 0).sort(byShare);
  return sorted.filter(({ line }, at) => !sorted.slice(0, at).some((other) => other.line.includes(line)));
}

/** @typedef {Held & Readonly<{ meta: SearchHit['meta'] }>} Read */

/**
 * What a speaker says, of the topic first.
 * @param {readonly Read[]} read
 * @param {Search} search
 */
function saidBy(read, { asking: { speaker, topic }, shareOf, holds }) {
  const [who, what] = [speaker, topic].map((words) => words.toLowerCase().split(/\s+/).filter(Boolean));
  return read.flatMap(({ hit, score, meta: { sayer = '', words = '', title = '', document = '', kind } }) => {
    const line = words || title;
    if (kind === 'sentence' || !who?.some((word) => holds(sayer, word))) return [];
    const isOfTopic = what?.some((word) => holds(line, word) || holds(document, word));
    return [{ hit, share: Number(isOfTopic) + shareOf(line), score, line, isTheirs: true }];
  });
}

/** What it takes from a sentence that it tells no cause, day or place where one is asked for. */
const NOT_TOLD = 0.5;

/** A cue tells the more of what is asked, the more of the question stands beside it; so much of it in any case. */
const CUE_ALONE = 0.25;

/**
 * @param {Search} search
 * @param {string} story
 */
const tellingOf =
  ({ asking, forms, shareOf }, story) =>
  /** @param {Read} read */
  ({ hit, share, score, meta }) => {
    const { words = '', document = '', kind } = meta;
    const cue = cueIn(asking, meta, forms);
    const held = shareOf(words);
    const told = 0.4 * share + held + 0.4 * shareOf(document);
    const answer = cue === undefined ? 0 : cue * Math.min(1, held + CUE_ALONE) || -NOT_TOLD;
    const wanted = answer + (story && meta.story === story ? IN_STORY : 0);
    return { hit, share: words ? told + wanted - (kind === 'figure' ? 0.05 : 0) : 0, score, line: words };
  };

/**
 * Looks each word up, with those that mean the same, and weighs it: a rare one tells more than one that stands everywhere,
 * and one that stands nowhere tells little.
 * @param {Find} find
 * @param {readonly string[]} words
 * @param {SearchOptions} options
 * @param {Words & Readonly<{ holds: Holds }>} known
 */
async function lookUp(find, words, options, known) {
  const meant = words.map((word) => [word, ...known.alike(word).slice(0, MOST_ALIKE)]);
  const each = await Promise.all(meant.map((forms) => findAny(find, forms, options, known.holds)));
  const all = Math.max(1, ...each.map((hits) => hits.size));
  const weights = each.map((hits) => (hits.size === 0 ? UNKNOWN_WORD : Math.log(1 + (all + 1) / (hits.size + 1))));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  /** @type {Map<string, Held>} */
  const held = new Map();
  for (const [index, hits] of each.entries()) {
    for (const [id, { hit, worth }] of hits) {
      const { share, score } = held.get(id) ?? { share: 0, score: 0 };
      held.set(id, { hit, share: share + (worth * (weights[index] ?? 0)) / whole, score: score + hit.score });
    }
  }
  return {
    /** Words that nothing holds. */
    unknown: words.filter((_, index) => each[index]?.size === 0),
    /** What holds most of the words, the most of them first. @type {readonly Held[]} */
    held: [...held.values()].sort(byShare),
    /** How much of the question stands in a text. @param {string} text */
    shareOf: (text) =>
      meant.reduce((sum, [word = '', ...others], index) => {
        const worth = known.holds(text, word) ? 1 : others.some((other) => known.holds(text, other)) ? MEANT : 0;
        return sum + worth * (weights[index] ?? 0);
      }, 0) / whole,
  };
}

/**
 * What holds a word or one that means the same.
 * @param {Find} find
 * @param {readonly string[]} forms
 * @param {SearchOptions} options
 * @param {Holds} holds
 */
async function findAny(find, forms, options, holds) {
  const found = await Promise.all(forms.map((form) => findWord(find, form, options, holds)));
  /** @type {Map<string, { hit: FoundHit, worth: number }>} */
  const hits = new Map();
  for (const [index, { results }] of found.entries()) {
    for (const hit of results) if (!hits.has(hit.id)) hits.set(hit.id, { hit, worth: index === 0 ? 1 : MEANT });
  }
  return hits;
}

/**
 * What holds a word, or one that begins with it. Of a word that nothing holds Pagefind finds what begins as it does:
 * "howitzers" brings all that has "how".
 * @param {Find} find
 * @param {string} word
 * @param {SearchOptions} options
 * @param {Holds} holds
 * @returns {Promise<SearchHits>}
 */
async function findWord(find, word, options, holds) {
  const [found, exact] = await Promise.all([find(word, options), find(`"${word}"`, options)]);
  const [first] = found.results;
  if (!first || exact.results.length > 0) return found;
  const { excerpt = '' } = await first.data();
  const marked = /<mark>(.*?)<\/mark>/su.exec(excerpt)?.[1];
  return marked === undefined || holds(foldedOf(marked), foldedOf(word)) ? found : { ...found, results: [] };
}

/** Without accents, in lower case. @param {string} text */
const foldedOf = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** @param {{ share: number, score: number }} a @param {{ share: number, score: number }} b */
const byShare = (a, b) => b.share - a.share || b.score - a.score;

/** @param {Forms} forms @returns {Holds} */
function holdsBy({ endings }) {
  const stemOf = (/** @type {string} */ word) => (word.length > 4 ? word.replace(endings, '') : word);
  return (text, word) => {
    const stem = stemOf(word);
    return text
      .toLowerCase()
      .split(/[^\p{L}\p{N}.,]+/u)
      .some((each) => (stem.length > 3 ? each.startsWith(stem) : stemOf(each.replace(/[.,]+$/u, '')) === stem));
  };
}

/** @param {readonly FoundHit[]} hits */
const once = (hits) => [...new Map(hits.map((hit) => [hit.id, hit])).values()];
