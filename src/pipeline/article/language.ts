import { franc } from 'franc-min';
import { FUNCTION_WORDS } from '../../language/en/words/functionWords.ts';

/** Below this many letters a guess is no better than chance between neighbours (franc-min, measured on news). */
const MIN_LETTERS = 120;
/** More letters than this change no verdict (measured on news: 300 are enough). */
const SAMPLE_LETTERS = 700;

const SCRIPTS: readonly { name: string; pattern: RegExp; language: string }[] = [
  { name: 'Latin', pattern: /\p{Script=Latin}+/gu, language: 'en' },
  { name: 'Cyrillic', pattern: /\p{Script=Cyrillic}+/gu, language: 'ru' },
  { name: 'Greek', pattern: /\p{Script=Greek}+/gu, language: 'el' },
  { name: 'Hangul', pattern: /\p{Script=Hangul}+/gu, language: 'ko' },
  { name: 'Arabic', pattern: /\p{Script=Arabic}+/gu, language: 'ar' },
  { name: 'Hebrew', pattern: /\p{Script=Hebrew}+/gu, language: 'he' },
  { name: 'Japanese', pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu, language: 'ja' },
  { name: 'Han', pattern: /\p{Script=Han}+/gu, language: 'zh' },
  { name: 'Devanagari', pattern: /\p{Script=Devanagari}+/gu, language: 'hi' },
  { name: 'Thai', pattern: /\p{Script=Thai}+/gu, language: 'th' },
];

/** ISO 639-3 codes that the detector gives → BCP 47. */
const CODES: Readonly<Record<string, string>> = {
  eng: 'en',
  fra: 'fr',
  deu: 'de',
  spa: 'es',
  por: 'pt',
  ita: 'it',
  nld: 'nl',
  pol: 'pl',
  ces: 'cs',
  ron: 'ro',
  hun: 'hu',
  swe: 'sv',
  tur: 'tr',
  ind: 'id',
  vie: 'vi',
  rus: 'ru',
  ukr: 'uk',
  bul: 'bg',
  srp: 'sr',
  bel: 'be',
  kaz: 'kk',
  ell: 'el',
};

/** How much of a text a pattern takes up, in UTF-16 units. */
const lengthOf = (text: string, pattern: RegExp): number =>
  (text.match(pattern) ?? []).reduce((sum, run) => sum + run.length, 0);

/** The writing system that most letters belong to; undefined for a text without letters. */
export function scriptOf(text: string): string | undefined {
  const counts = SCRIPTS.map(({ name, pattern }) => ({ name, count: lengthOf(text, pattern) }));
  const most = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return most.count > 0 ? most.name : undefined;
}

/** BCP 47 language of a text: by its script where that decides, else by its letters; short Latin texts read as English. */
export function detectLanguage(text: string): string {
  const script = SCRIPTS.find(({ name }) => name === scriptOf(text)) ?? SCRIPTS[0];
  if (!script) return 'en';
  const letters = lengthOf(text, /\p{L}+/gu);
  if (script.name === 'Cyrillic') return cyrillicLanguage(text);
  if (script.name !== 'Latin' || letters < MIN_LETTERS) return script.language;
  return CODES[franc(text.slice(0, SAMPLE_LETTERS), { only: LATIN_CODES })] ?? 'en';
}

const LATIN_CODES = Object.keys(CODES).filter(
  (code) => !['rus', 'ukr', 'bul', 'srp', 'bel', 'kaz', 'ell'].includes(code),
);

/** Small words of Bulgarian that Russian does not write. `\b` knows Latin letters alone. */
const BULGARIAN_WORDS = /(?<!\p{L})(?:беше|като|които|през|се|със|ще)(?!\p{L})/iu;

/** Letters that only one of the languages writes tell them apart where a detector takes Ukrainian for Bulgarian. */
function cyrillicLanguage(text: string): string {
  if (/[ўЎ]/.test(text)) return 'be';
  if (/[іїєґІЇЄҐ]/.test(text)) return 'uk';
  if (/[ђјљњћџЂЈЉЊЋЏ]/.test(text)) return 'sr';
  if (/[ыэёЫЭЁ]/.test(text)) return 'ru';
  return /[ъЪ]/.test(text) || BULGARIAN_WORDS.test(text) ? 'bg' : 'ru';
}

const MIN_FUNCTION_WORDS = 4;

const LANGUAGES_BY_WORD = new Map<string, string[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words) LANGUAGES_BY_WORD.set(word, [...(LANGUAGES_BY_WORD.get(word) ?? []), language]);
}

function countFunctionWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    for (const language of LANGUAGES_BY_WORD.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return counts;
}

/**
 * The language whose small words hold a text together: "The views expressed are those of the author" → "en". Undefined
 * where they are few.
 */
export function languageByWords(text: string): string | undefined {
  const [best] = [...countFunctionWords(text)].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= MIN_FUNCTION_WORDS ? best[0] : undefined;
}

/**
 * The language of a line that is not the body's: by its small words, else by a script that one language writes. A few
 * Cyrillic or Latin words tell nothing, so a short credit stays undefined.
 */
export function foreignLanguage(line: string, bodyLanguage: string | undefined): string | undefined {
  const script = SCRIPTS.find(({ name }) => name === scriptOf(line));
  const isShared = script === undefined || script.name === 'Latin' || script.name === 'Cyrillic';
  const language = languageByWords(line) ?? (isShared ? undefined : script.language);
  return language === bodyLanguage ? undefined : language;
}

/** Whether a line is in another language than the body, and holds next to none of the body's small words. */
export function isForeignTo(line: string, bodyLanguage: string): boolean {
  const language = languageByWords(line);
  if (language === undefined || language === bodyLanguage || !Object.hasOwn(FUNCTION_WORDS, bodyLanguage)) return false;
  const counts = countFunctionWords(line);
  return (counts.get(language) ?? 0) >= 3 * (counts.get(bodyLanguage) ?? 0);
}
