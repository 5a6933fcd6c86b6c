/**
 * What a question asks for. "How many people died on the ferry" wants a number, "what did Holt say about the ferry" words
 * of hers, "why did it sink" a cause; what is left of it, "people died ferry", is looked for. How a language asks stands in
 * `search-words.js`, which the build writes.
 */

/**
 * @typedef {import('../src/language/en/asking.ts').AskingRules} AskingRules
 * @typedef {import('../src/language/en/asking.ts').Wanted} Wanted
 * @typedef {Readonly<{ words: string, wants: Wanted | undefined, kind: string | undefined, isPlanned: boolean, counted: string, speaker: string, topic: string }>} Asking
 * @typedef {ReturnType<typeof formsOf>} Forms
 */

/**
 * The rules of a language, ready for use.
 * @param {AskingRules} rules
 */
export function formsOf({ words, speech, wanted, number, kinds, counted, planned, owning, cues, ...rest }) {
  return {
    words: new Set(words),
    speech: speech.map(formOf),
    wanted: wanted.map(/** @returns {readonly [RegExp, Wanted]} */ ([form, wants]) => [formOf(form), wants]),
    number: formOf(number),
    kinds: kinds.map(/** @returns {readonly [RegExp, string]} */ ([form, kind]) => [formOf(form), kind]),
    counted: formOf(counted),
    planned: formOf(planned),
    owning: new RegExp(owning, 'gu'),
    cues: new Map(
      Object.entries(cues).map(([wants, each]) => [
        wants,
        each.map((cue) => ({ form: cue.case ? new RegExp(cue.pattern, 'u') : formOf(cue.pattern), worth: cue.worth })),
      ]),
    ),
    general: new Set(rest.general),
    people: formOf(rest.people),
    endings: formOf(rest.endings),
  };
}

/** @param {string} source */
const formOf = (source) => new RegExp(source, 'iu');

/** Nothing is asked. @type {Asking} */
export const NOTHING = {
  words: '',
  wants: undefined,
  kind: undefined,
  isPlanned: false,
  counted: '',
  speaker: '',
  topic: '',
};

/**
 * @param {string} term What was typed.
 * @param {Forms} forms
 * @returns {Asking}
 */
export function askedFor(term, forms) {
  // Pagefind knows no signs of currencies: it finds "2,000", and nothing for "$2,000".
  const plain = term
    .replace(/\p{Sc}/gu, ' ')
    .replace(forms.owning, '')
    .replace(/[?!"“”]/gu, ' ');
  const asked = (/** @type {string} */ words) => withoutQuestion(words, forms.words);
  const [speaker = '', topic = ''] = forms.speech.flatMap((form) => form.exec(plain)?.slice(1, 3) ?? []);
  const isSpeech = asked(speaker) !== '' && !forms.number.test(plain);
  return {
    words: asked(plain) || plain.trim(),
    wants: isSpeech ? 'speech' : forms.wanted.find(([form]) => form.test(plain))?.[1],
    kind: forms.kinds.find(([form]) => form.test(plain))?.[1],
    counted: asked(forms.counted.exec(plain)?.[1] ?? '').toLowerCase(),
    isPlanned: forms.planned.test(plain),
    speaker: asked(speaker),
    topic: isSpeech ? asked(topic) : '',
  };
}

/**
 * A query without what makes it a question: Pagefind finds what has all words.
 * @param {string} term
 * @param {ReadonlySet<string>} words
 */
const withoutQuestion = (term, words) =>
  term
    .split(/\s+/)
    .filter((word) => word && !words.has(word.toLowerCase().replace(/[.,;:]+$/u, '')))
    .join(' ');

/** What of a sentence the index tells that answers by itself: whom it names, which places, whether a day. */
const TOLD_WORTH = { person: 0.5, place: 0.5, time: 0.6 };

/**
 * What it adds to a sentence that it tells a cause, a day, a place or somebody where that is asked for; undefined where
 * nothing of the kind is. A name that the question holds itself is no answer.
 * @param {Asking} asking
 * @param {Readonly<Record<string, string>>} meta
 * @param {Forms} forms
 */
export function cueIn({ wants, words }, meta, forms) {
  const cues = wants && forms.cues.get(wants);
  if (!cues) return undefined;
  const asked = words.toLowerCase();
  const isFresh = (/** @type {string} */ name) => !asked.includes(name.toLowerCase().split(' ').at(-1) ?? '');
  const names = (wants === 'person' ? meta.people : wants === 'place' ? meta.places : '')?.split('; ') ?? [];
  const isTold = wants === 'time' ? Boolean(meta.days) : names.some((name) => name && isFresh(name));
  const told = isTold && wants in TOLD_WORTH ? TOLD_WORTH[/** @type {keyof typeof TOLD_WORTH} */ (wants)] : 0;
  const cue = Math.max(0, ...cues.map(({ form, worth }) => (form.test(meta.words ?? '') ? worth : 0)));
  return Math.min(1, told + cue);
}
