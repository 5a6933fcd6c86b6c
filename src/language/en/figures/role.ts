import type { Measured } from '../../../pipeline/evidence/figures/rules.ts';
import type { Token } from '../../../pipeline/language/index.ts';
import { type Figure, isCurrency } from '../../../records/index.ts';
import { ROLES, type Role } from '../roles.ts';
import { measureOf, PEOPLE_MEASURES } from '../words/measures.ts';
import { unitKind } from '../words/units.ts';

type Told = Pick<Figure, 'unit' | 'what' | 'qualifiers'>;

/** More people than any vessel carries. */
const MOST_ABOARD = 20_000;
const BESIDE = { before: 4, after: 6 } as const;
/** How many tokens what stands right behind may take: "9 m deep", "9 metres (30 feet) deep" is told by its conversion. */
const RIGHT_BEHIND = 2;

/** What a number is of its event: "killed", "magnitude", "cost"; undefined where the words name none. */
export function findRole(tokens: readonly Token[], measured: Measured, told: Told): string | undefined {
  const last = told.what
    .toLowerCase()
    .split(/\s(?:of|in|on|for|from|at|to|with)\s/)[0]
    ?.split(/\s+/)
    .at(-1);
  const arePeople = PEOPLE_MEASURES.has(measureOf(last ?? '') ?? '');
  const fitting = ROLES.filter(
    (role) =>
      hasUnit(role, told.unit) &&
      (!role.ofPeople ||
        arePeople ||
        role.nouns?.includes(last ?? '') ||
        role.beside?.some((word) => told.what.toLowerCase().startsWith(word))),
  );
  const beside = wordsBeside(tokens, measured);
  const behind = ` ${tokens
    .slice(measured.last + 1, measured.last + 1 + RIGHT_BEHIND)
    .map(({ lower }) => lower)
    .join(' ')} `;
  const isHere = (words: readonly string[]): boolean => tokens.some(({ lower }) => words.includes(lower));
  const hasNoun = ({ nouns }: Role): boolean => nouns?.includes(last ?? '') ?? false;
  const hasWord = ({ beside: words, isRightBehind }: Role): boolean =>
    words?.some((word) => (isRightBehind ? behind : beside).includes(` ${word} `)) ?? false;
  const byNounHere = ({ within, unless }: Role): boolean => (!within || isHere(within)) && !(unless && isHere(unless));
  const byStatus = fitting.find(({ status }) => status !== undefined && told.qualifiers.includes(status));
  const both = fitting.find(
    (role) => hasNoun(role) && hasWord(role) && !(role.needsBoth && byStatus && isAfter(role, byStatus)),
  );
  const byNoun = fitting.find((role) => hasNoun(role) && !role.beside && byNounHere(role));
  const byWord = fitting.find((role) => !role.nouns && hasWord(role) && byNounHere(role));
  const either = fitting.find((role) => !role.needsBoth && ((hasNoun(role) && byNounHere(role)) || hasWord(role)));
  const found = (both ?? byStatus ?? byNoun ?? byWord ?? either)?.role;
  // a year's passengers are aboard nothing
  if (found === 'aboard' && (measured.low ?? measured.high ?? 0) > MOST_ABOARD) return undefined;
  const isOpen = found === 'distance' || (found === undefined && unitKind(told.unit) === 'length');
  return isOpen && isHeight(tokens, measured) ? 'height' : found;
}

/** What has become of those who are sent is more than that they are there; a body found is dead, and found. */
const isAfter = (role: Role, other: Role): boolean => ROLES.indexOf(role) > ROLES.indexOf(other);

/** "plunged from 37,000 feet", "climbed to 900 metres": how high, not how far. */
const isHeight = (tokens: readonly Token[], { first }: Measured): boolean =>
  /^(?:from|to|at)$/.test(tokens[first - 1]?.lower ?? '') &&
  tokens.slice(Math.max(0, first - 7), first - 1).some(({ lower }) => FALLING.test(lower));
const FALLING =
  /^(?:plunge[ds]?|plunging|drop(?:s|ped|ping)?|fell|falls?|falling|climb(?:s|ed|ing)?|descend(?:s|ed|ing)?|rose|rises?|rising|ascend(?:s|ed|ing)?|dived?|dove|flew|flying|soar(?:s|ed|ing)?)$/;

function hasUnit({ units }: Role, unit: string | null): boolean {
  if (!units) return true;
  if (unit === null) return units.includes('count');
  return units.includes(unit) || (isCurrency(unit) && units.includes('money'));
}

/** The words round a number up to the next mark, each with a space on both sides. */
function wordsBeside(tokens: readonly Token[], { first, last }: Measured): string {
  const before = tokens.slice(Math.max(0, first - BESIDE.before), first);
  const from = before.findLastIndex(({ tag }) => tag === 'PUNCT');
  const after = tokens.slice(last + 1, last + 1 + BESIDE.after);
  const to = after.findIndex(({ tag }) => tag === 'PUNCT');
  const words = [...before.slice(from + 1), ...(to < 0 ? after : after.slice(0, to))];
  return ` ${words.map(({ lower }) => lower).join(' ')} `;
}
