import {
  ACRONYMS,
  BODY_NOUNS,
  BODY_SPELLINGS,
  BODY_STOP_WORDS,
  COMPANY_WORDS,
  DOCUMENT_WORDS,
  LONG_FORMS,
  METONYMS,
  OUTLET_WORDS,
  SPOKES_WORDS,
  STATE_BODIES,
} from '../../language/en/words/bodies.ts';
import { COUNTRIES } from '../../language/en/words/countries.ts';
import {
  ARTICLE,
  DOCUMENT_OF,
  INDEFINITE,
  NOT_IN_INITIALS,
  OFFICE_OF,
  OPENING_OF_BODY,
} from '../../language/en/words/originForms.ts';
import { GROUP_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS, UNNAMED_NOUNS } from '../../language/en/words/speakers.ts';

/** A body by the words of its name. */
export type Body = Readonly<{
  /** Its words, each in one spelling, sorted: "Norway's health ministry" and "the Ministry of Health of Norway" are one. */
  words: readonly string[];
  countries: readonly string[];
  /** What body of a state it is, where it is nothing else: "police". */
  state: string | undefined;
  /** The same, of whatever place: "Tolna police" → police. */
  office: string | undefined;
  /** Words that name it and nothing else: neither countries nor nouns like "union". */
  proper: readonly string[];
  /** The acronym, where its name is one that is not in our list. */
  acronym: string | undefined;
  /** Initials of the words as they stand: "World Health Organization" → "who". */
  initials: string;
  isKnown: boolean;
  /** "A charity": one of several. */
  isIndefinite: boolean;
  isOutlet: boolean;
}>;

/** Short forms of countries that are words or other names as well: only in capitals, "US" and not "us". */
const CAPITAL_COUNTRIES: ReadonlySet<string> = new Set(['us', 'uk', 'usa']);
const NO_COUNTRIES: ReadonlySet<string> = new Set(['the north', 'the south']);
const MAX_COUNTRY_WORDS = 4;

/** What the words of a name name; `isName`: the document's names hold it, so that its capitals are its own. */
export function readBody(name: string, isName = false): Body {
  const { body, key } = readWords(name, isName);
  return { ...body, isKnown: KNOWN.has(key) };
}

function readWords(name: string, isName = false): { body: Omit<Body, 'isKnown'>; key: string } {
  const plain = longFormOf(withoutOffice(name));
  const written = (plain.match(/[\p{L}\p{N}][\p{L}\p{N}.&’'-]*/gu) ?? []).map((word) =>
    word.replace(/[’']s?$/, '').replace(/(?<!\.\p{L})\.$/u, ''),
  );
  const { countries, rest } = takeCountries(written);
  const { state, others } = takeState(rest);
  const words = others
    .map((word) => BODY_SPELLINGS.get(word) ?? word)
    .filter((word) => !BODY_STOP_WORDS.has(word) && !COMPANY_WORDS.has(word) && !SPOKES_WORDS.has(word));
  const unique = [...new Set([...words, ...(state ? [state] : [])])].sort();
  const acronym =
    written.length === 1 && /^\p{Lu}{2,6}$/u.test(written[0] ?? '') ? written[0]?.toLowerCase() : undefined;
  const hasArticle = isName || ARTICLE.test(name);
  const body = {
    words: unique,
    countries,
    state: others.every((word) => BODY_STOP_WORDS.has(word) || SPOKES_WORDS.has(word)) ? state : undefined,
    office: state,
    proper: unique.filter((word) => !isCommon(word, hasArticle) && word !== state && isCapital(word, written)),
    acronym,
    initials: initialsOf(written),
    isIndefinite: INDEFINITE.test(name),
    isOutlet: unique.some((word) => OUTLET_WORDS.has(word)),
  };
  return { body, key: keyOf(countries, unique) };
}

/** The name without articles, and without who speaks for it: "a spokeswoman for the Port of Nordby" → "Port of Nordby". */
export const withoutOffice = (name: string): string =>
  OFFICES.reduce((rest, office) => rest.replace(office, ''), name.replace(/\s+/g, ' ')).trim();

const SPOKES = [...SPOKES_WORDS].join('|');
const DOCUMENTS = [...DOCUMENT_WORDS].join('|');
/** In the order in which they are taken away. */
const OFFICES: readonly RegExp[] = [
  new RegExp(`^.*\\b(?:${DOCUMENTS}) ${DOCUMENT_OF} `, 'i'),
  new RegExp(`(?:[’']s?)? (?:${DOCUMENTS})$`, 'i'),
  new RegExp(`^.*\\b(?:${SPOKES}) ${OFFICE_OF} `, 'i'),
  new RegExp(`(?:[’']s?)? (?:${SPOKES})(?: \\p{Lu}.*)?$`, 'iu'),
  OPENING_OF_BODY,
];

function longFormOf(name: string): string {
  const lower = name.toLowerCase().replace(/\./g, '');
  const acronym = /^\p{Lu}[\p{Lu}.]+$/u.test(name) ? ACRONYMS.get(lower) : undefined;
  return acronym ?? LONG_FORMS.get(lower) ?? METONYMS.get(lower) ?? name;
}

/** A noun that names nobody; without an article before it, it may have its capital from the sentence that it begins. */
const isCommon = (word: string, hasArticle: boolean): boolean =>
  BODY_NOUNS.has(word) || (!hasArticle && SPEAKER_NOUNS.some((nouns) => nouns.has(word)));

const SPEAKER_NOUNS: readonly ReadonlySet<string>[] = [GROUP_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS, UNNAMED_NOUNS];

/** Whether a word stands with a capital in the name. */
const isCapital = (word: string, written: readonly string[]): boolean =>
  written.some((each) => /^\p{Lu}|\p{N}/u.test(each) && normal(each) === word);

const keyOf = (countries: readonly string[], words: readonly string[]): string =>
  [...countries, '|', ...words].join(' ');

const normal = (word: string): string => BODY_SPELLINGS.get(word.toLowerCase()) ?? word.toLowerCase();

function takeCountries(written: readonly string[]): { countries: string[]; rest: string[] } {
  const countries: string[] = [];
  const rest: string[] = [];
  for (let at = 0; at < written.length; at += 1) {
    const length = countryLengthAt(written, at);
    if (length === 0) rest.push((written[at] ?? '').toLowerCase());
    else {
      countries.push(
        COUNTRIES.get(
          written
            .slice(at, at + length)
            .join(' ')
            .toLowerCase(),
        ) ?? '',
      );
      at += length - 1;
    }
  }
  return { countries: [...new Set(countries)].sort(), rest };
}

function countryLengthAt(written: readonly string[], at: number): number {
  for (let length = MAX_COUNTRY_WORDS; length >= 1; length -= 1) {
    const words = written.slice(at, at + length);
    const name = words.join(' ').toLowerCase();
    if (words.length < length || NO_COUNTRIES.has(name) || !COUNTRIES.has(name)) continue;
    if (CAPITAL_COUNTRIES.has(name) && words[0] !== words[0]?.toUpperCase()) continue;
    return length;
  }
  return 0;
}

function takeState(words: readonly string[]): { state: string | undefined; others: string[] } {
  const joined = ` ${words.join(' ')} `;
  for (const { kind, phrases } of STATE_BODIES) {
    const phrase = phrases.find((each) => joined.includes(` ${each} `));
    if (phrase) return { state: kind, others: joined.replace(` ${phrase} `, ' ').trim().split(' ').filter(Boolean) };
  }
  return { state: undefined, others: [...words] };
}

const initialsOf = (written: readonly string[]): string =>
  written
    .filter((word) => !NOT_IN_INITIALS.test(word))
    .flatMap((word) => word.split('-'))
    .map((word) => word.charAt(0).toLowerCase())
    .join('');

/** Bodies that news calls by an acronym. */
const KNOWN: ReadonlySet<string> = new Set([...ACRONYMS.values()].map((long) => readWords(long, true).key));
