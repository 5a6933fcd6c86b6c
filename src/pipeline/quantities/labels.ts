import { ROLE_COURSES } from '../../language/en/words/roles.ts';
import { PART_WORDS } from '../../language/en/words/scopes.ts';
import { STATUS_NOUNS, STATUS_WORDS } from '../../language/en/words/statusWords.ts';
import { MONTHS, WEEKDAYS } from '../../language/en/words/timeWords.ts';
import { WEAK_LABELS } from '../../language/en/words/weakLabels.ts';
import type { Quantity } from '../../records/index.ts';
import type { Mention } from './mention.ts';
import { isMoney } from './values.ts';

/** More words than this are a piece of the sentence. */
const MAX_WORDS = 5;

/**
 * What a quantity is, in a few words: what most of its figures count, the shorter first, with the role where these do not tell
 * it, and the place where all are of one.
 */
export function labelOf(members: readonly Mention[]): string {
  const [first] = members;
  if (!first) return '';
  const what = bestWordsOf(members.map(({ figure }) => figure.what).filter(Boolean)) ?? first.figure.measure;
  const role = members.map((each) => each.role).find(Boolean);
  const label = role ? (ROLE_COURSES[role]?.label ?? '') : '';
  const place = placeOf(members);
  const isAlone = saysRoleOnly(what) || role === 'capacity' || (isMoney(first) && isWeak(what));
  if (label !== '' && isAlone) return place ? `${label} in ${place}` : label;
  const told =
    label === '' || what.toLowerCase().includes(label)
      ? what || (role ?? '')
      : [what, label].filter(Boolean).join(', ');
  const named = withName(told, role, members);
  return place && !named.includes(place) ? `${named} in ${place}` : named;
}

/** Roles that say too little without the name of whose they are. */
const OF_SOMEBODY: ReadonlySet<string> = new Set(['votes', 'share of the count']);

/** "votes, share of the count for Ana Solis", where every member stands under one name. */
function withName(told: string, role: string | undefined, members: readonly Mention[]): string {
  const names = new Set(members.map(({ keyName }) => keyName?.split(' ').at(-1)));
  const [family] = names;
  const name = members.map(({ keyName }) => keyName).find((each) => each !== undefined);
  if (!role || !OF_SOMEBODY.has(role) || names.size !== 1 || !family || !name || told.includes(family)) return told;
  return `${told} for ${name}`;
}

/** What most of some figures count: of the words that a page may show alone, and of these those that tell something. */
function bestWordsOf(all: readonly string[]): string | undefined {
  const clean = all.filter(isClean);
  const telling = clean.filter((what) => !isWeak(what));
  const counts = new Map<string, number>();
  for (const what of [telling, clean, all].find(({ length }) => length > 0) ?? [])
    counts.set(what, (counts.get(what) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1))
    .map(([each]) => each)[0];
}

/** "Cash", "bidding", "access": one word, which tells less than any other. */
const isWeak = (what: string): boolean => WEAK_LABELS.has(what.toLowerCase()) || /^\p{Ll}+ing$/u.test(what);

/** Words that a page may show alone: no number or day among them, and no half of a sentence. */
function isClean(what: string): boolean {
  const words = what.toLowerCase().split(/\s+/);
  return (
    words.length <= MAX_WORDS &&
    !/\p{N}/u.test(what) &&
    !words.some((word) => MONTHS.has(word) || WEEKDAYS.some((day) => day === word))
  );
}

/** "Fatalities", "the death toll", "killed": the role in other words. */
const saysRoleOnly = (what: string): boolean =>
  what
    .toLowerCase()
    .split(/\s+/)
    .every((word) => STATUS_NOUNS.has(word) || STATUS_WORDS.has(word) || word === 'toll');

/** The one district, town or region that the words of every member name. */
function placeOf(members: readonly Mention[]): string | undefined {
  const places = new Set(members.map(({ role, names }) => (role === undefined ? undefined : names.place)));
  return places.size === 1 ? [...places][0] : undefined;
}

/** What narrows a quantity down: where and of whom all of its members are, for which time, per what. */
export function scopeOf(members: readonly Mention[]): Quantity['scope'] {
  const [first] = members;
  const [place, part] = [placeOf(members), partOf(members)];
  const { per, period } = first ?? {};
  const scope = {
    ...(place ? { place } : {}),
    ...(part ? { part } : {}),
    ...(period ? { period } : {}),
    ...(per ? { per: per.replace(/^per /, '') } : {}),
  };
  return Object.keys(scope).length > 0 ? scope : undefined;
}

/** The first of some words that stands in others. */
const wordIn = (what: string, words: string): string | undefined =>
  what
    .toLowerCase()
    .split(/\s+/)
    .find((word) => words.includes(` ${word} `));

/** Lines of `PART_WORDS` that say by sex, age or arms who is counted. */
const PEOPLE_LINES = 3;

function partOf(members: readonly Mention[]): string | undefined {
  for (const [line, sides] of PART_WORDS.slice(0, PEOPLE_LINES).entries()) {
    const [side, ...others] = new Set(members.map(({ parts }) => parts.get(line)));
    const words = side === undefined || others.length > 0 ? undefined : sides[side];
    const isCounted = ({ figure }: Mention): boolean =>
      figure.what
        .toLowerCase()
        .split(/\s+/)
        .some((word) => words?.includes(` ${word} `));
    if (words && members.every(isCounted)) return wordIn(members[0]?.figure.what ?? '', words);
  }
  return undefined;
}
