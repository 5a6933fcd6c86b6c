import type { Measured } from '../../../pipeline/evidence/figures/rules.ts';
import type { Token } from '../../../pipeline/language/index.ts';
import { type Figure, isCurrency } from '../../../records/index.ts';
import { ROLES, type Role } from '../roles.ts';
import { measureOf, PEOPLE_MEASURES } from '../words/measures.ts';
import { unitKind } from '../words/units.ts';

type Told = Pick<Figure, 'unit' | 'what' | 'qualifiers'>;

const BESIDE = { before: 4, after: 6 } as const;

/** What a number is of its event: "killed", "magnitude", "cost"; undefined where the words name none. */
export function findRole(tokens: readonly Token[], measured: Measured, told: Told): string | undefined {
  const last = told.what
    .toLowerCase()
    .split(/\s(?:of|in|on|for|from|at|to|with)\s/)[0]
    ?.split(/\s+/)
    .at(-1);
  const arePeople = PEOPLE_MEASURES.has(measureOf(last ?? '') ?? '');
  const fitting = ROLES.filter(
    (role) => hasUnit(role, told.unit) && (!role.ofPeople || arePeople || role.nouns?.includes(last ?? '')),
  );
  const beside = wordsBeside(tokens, measured);
  const isHere = (words: readonly string[]): boolean => tokens.some(({ lower }) => words.includes(lower));
  const byNounHere = ({ within, unless }: Role): boolean => (!within || isHere(within)) && !(unless && isHere(unless));
  const byStatus = fitting.find(({ status }) => status !== undefined && told.qualifiers.includes(status));
  const both = fitting.find(
    ({ nouns, beside: words }) => nouns?.includes(last ?? '') && words?.some((word) => beside.includes(` ${word} `)),
  );
  const byNoun = fitting.find((role) => role.nouns?.includes(last ?? '') && !role.beside && byNounHere(role));
  const byWord = fitting.find((role) => !role.nouns && role.beside?.some((word) => beside.includes(` ${word} `)));
  const either = fitting.find(
    (role) =>
      role.role !== 'bodies found' &&
      ((role.nouns?.includes(last ?? '') && byNounHere(role)) ||
        role.beside?.some((word) => beside.includes(` ${word} `))),
  );
  const found = (both ?? byStatus ?? byNoun ?? byWord ?? either)?.role;
  const isOpen = found === 'distance' || (found === undefined && unitKind(told.unit) === 'length');
  return isOpen && isHeight(tokens, measured) ? 'height' : found;
}

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
