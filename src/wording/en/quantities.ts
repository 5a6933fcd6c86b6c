import { count } from './counts.ts';

/** What stands behind a quantity: bodies that are named, members that name none, documents. */
type Behind = Readonly<{ bodies: readonly string[]; unnamed: number; documents: number; origin?: Origin | undefined }>;

const LONGEST_BODY = 48;

/** "one origin: the plea", "2 origins", "no origin named": as many as are known to be different. */
function originsOf({ bodies, origin }: Pick<Behind, 'bodies' | 'origin'>): string {
  const [only] = bodies;
  if (origin === 'same') return only && only.length <= LONGEST_BODY ? `one origin: ${only}` : 'one origin';
  if (!only) return 'no origin named';
  if (bodies.length > 1) return origin === 'different' ? count(bodies.length, 'origin') : 'no common origin known';
  return only.length <= LONGEST_BODY ? `one origin named: ${only}` : 'one origin named';
}

type Mark = 'same' | 'compatible' | 'moved' | 'conflict' | 'reconciled' | 'only';
type Origin = 'same' | 'different' | 'unknown';

const PLAIN: Readonly<Record<Mark, string>> = {
  same: 'The values are the same.',
  compatible: 'All can be true: ranges that overlap, or roundings of one value.',
  moved: 'The later value takes the place of the earlier.',
  conflict: 'Not all can be right for the same thing at the same time.',
  reconciled: 'The parts make up the whole.',
  only: '',
};

const ORIGINS: Readonly<Record<Origin, string>> = {
  same: 'They go back to one origin: one source, told more than once.',
  different: 'They cite different origins.',
  unknown: 'Whether they share a source is not known.',
};

/** What is said of a quantity in one line beside its mark. */
export const quantities = {
  origins: originsOf,
  dispute: (low: string, high: string, behind: Behind) =>
    low === high ? `${low}, ${originsOf(behind)}` : `${low} to ${high}, ${originsOf(behind)}`,
  moved: (from: string, to: string, direction: 'up' | 'down') =>
    `${{ up: 'rose', down: 'fell' }[direction]} from ${from} to ${to}`,
  movedAndBack: (from: string, furthest: string, back: string) =>
    `went from ${from} to ${furthest} and back to ${back}`,
  agreed: (behind: Behind) =>
    behind.documents > 1 ? `${count(behind.documents, 'document')}, ${originsOf(behind)}` : originsOf(behind),
  plain: ({ mark, origin }: Readonly<{ mark: Mark; origin: Origin | undefined }>) =>
    [PLAIN[mark], mark === 'moved' || !origin ? '' : ORIGINS[origin]].filter(Boolean).join(' '),
  /** The day of a value of which the text gives none. */
  reported: (day: string): string => `reported ${day}`,
  heads: { value: 'Value', sayer: 'Who says so', asOf: 'As of', where: 'In', origin: 'Goes back to' },
  noDay: 'no day given',
  unnamed: 'nobody named',
  evidence: 'The sentences',
  inStory: (title: string) => `In the story ${title}`,
  kind: 'One number, and who gives it',
  onlyOne: 'in one document',
  hidden: (number: number) => `${count(number, 'more sentence')} in the original alone.`,
} as const;
