import { COUNTED_NOUNS, PERSON_NOUNS } from '../../language/en/words/countedNouns.ts';
import { PEOPLE_MEASURES } from '../../language/en/words/measures.ts';
import { COLLECTIVES, GENERIC_PEOPLE, SCENES } from '../../language/en/words/scopes.ts';
import { STATUS_ADJECTIVES, STATUS_NOUNS, STATUS_WORDS } from '../../language/en/words/statusWords.ts';
import type { Figure } from '../../records/index.ts';
import { termsOf } from '../language/terms.ts';

const NOUNS: ReadonlyMap<string, string> = new Map(
  [...COUNTED_NOUNS].flatMap(([noun, head]) => {
    const [from, to] = [termsOf(noun)[0], termsOf(head)[0]];
    return from !== undefined && to !== undefined && from !== to ? [[from, to] as const] : [];
  }),
);

/** The terms of what is counted, each noun under the first of its synonyms: "two lecturers" → two, professor. */
export const countedTermsOf = (words: string): string[] => termsOf(words).map((term) => NOUNS.get(term) ?? term);

/** The name of a measure under which its synonyms meet: "lecturers", "professors"; of "crew members" it is the crew. */
export function measureNameOf({ measure, what, unit }: Pick<Figure, 'measure' | 'what' | 'unit'>): string {
  if (unit === null && COLLECTIVES.has(headOf(what))) return 'people';
  const terms = countedTermsOf(measure);
  if (terms.length === 0) return measure;
  const own = countedTermsOf(what);
  return (terms.join(' ') === 'member' && own.at(-1) === 'member' ? own.at(-2) : undefined) ?? terms.join(' ');
}

/** The last word of what is counted. */
const headOf = (what: string): string => what.toLowerCase().split(/\s+/).at(-1) ?? '';

/** Whether a measure is of people: "people", "troops", "defendant". */
export const isOfPeople = ({ figure, measure }: Readonly<{ figure: Figure; measure: string }>): boolean =>
  PEOPLE_MEASURES.has(figure.measure) || PEOPLE_MEASURES.has(measure) || PERSON_TERMS.has(measure);

const PERSON_TERMS: ReadonlySet<string> = new Set([...PERSON_NOUNS].flatMap(countedTermsOf));

/**
 * Of which kind those are who are counted, as the noun right behind the number says: "eight soldiers dead" → soldier.
 * Undefined where it says no more than that they are people, or where no noun stands there: "the toll rose to 118".
 */
export function kindOf({ what, unit }: Pick<Figure, 'what' | 'unit'>, behind: string): string | undefined {
  const noun = what.split(/\s(?:of|in|from|at|on|for|with)\s/)[0] ?? '';
  const words = noun.toLowerCase().split(/\s+/).filter(Boolean);
  while (words.length > 1 && isStatus(words.at(-1) ?? '')) words.pop();
  const head = words.at(-1) ?? '';
  const isBehind = (behind.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []).slice(0, NOUN_WORDS).includes(head);
  const isTitle =
    /^\p{Lu}/u.test(noun.split(/\s+/).find((word) => word.toLowerCase() === head) ?? '') && !head.endsWith('s');
  if (unit !== null || !isBehind || isTitle || GENERIC_PEOPLE.has(head) || isStatus(head) || CROWD.test(head))
    return undefined;
  return countedTermsOf(head)[0];
}

const isStatus = (word: string): boolean =>
  STATUS_ADJECTIVES.has(word) || STATUS_WORDS.has(word) || STATUS_NOUNS.has(word);

/** Whoever is in a crowd. */
const CROWD =
  /^(?:board|aboard|participant|protester|demonstrator|marcher|attendee|evacuee|survivor|case|infection)s?$/;

/** How far behind a number its noun may stand: "eight paramilitary border soldiers". */
const NOUN_WORDS = 6;

/** What carried them or where it happened, as the words of a sentence tell: a plane, a ship. */
export function scenesIn(terms: ReadonlySet<string>): ReadonlySet<number> {
  return new Set(SCENE_TERMS.flatMap((scene, index) => ([...scene].some((term) => terms.has(term)) ? [index] : [])));
}

const SCENE_TERMS: readonly ReadonlySet<string>[] = SCENES.map((words) => new Set(termsOf(words)));
