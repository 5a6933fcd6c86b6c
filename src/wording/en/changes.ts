import { count } from './counts.ts';
import { marks } from './marks.ts';

const counted = (number: number, noun: string): string => (number === 0 ? `0 ${noun}s` : count(number, noun));

/** What a field is called that an editor corrects. */
const FIELDS: Readonly<Record<string, string>> = {
  asOf: 'as of',
  when: 'day',
  what: 'what is counted',
  join: 'apart',
  part: 'stood with',
};

const verdictWord = (verdict: string): string => {
  const known: Readonly<Record<string, { word: string }>> = { ...marks, single: marks.only };
  return known[verdict]?.word ?? verdict;
};

/** Of what became of what was published, a line each. */
export const changes = {
  tally: (figures: number, claims: number) => `${counted(figures, 'figure')}, ${counted(claims, 'claim')}`,
  new: (what: string) => `New: ${what}`,
  gone: (what: string) => `No longer there: ${what}`,
  goesOn: (title: string) => `Goes on as “${title}”, under another file name`,
  takenOut: (tally: string) => `Taken out, and with it the only source of ${tally}`,
  documentChanged: 'The document itself was changed',
  otherWords: (name: string) => `In other words now: ${name}`,
  reread: (found: number, lost: number) =>
    `Read anew by other rules: ${found} found that were not, ${lost} no longer found`,
  ofRecord: (name: string, words: string) => `${name}: ${words}`,
  aClaim: (sayer: string, certainty: string) => `a claim by ${sayer}, ${certainty}`,
  claim: (sayer: string) => `A claim by ${sayer}`,
  now: (is: string, was: string | undefined) => `${is}, was ${was}`,
  was: (was: string | undefined) => `was ${was}`,
  saysSo: (sayer: string) => `${sayer} says so`,
  lostSource: 'has lost its only source',
  wider: 'the range is wider',
  narrower: 'the range is narrower',
  another: 'the value is another',
  standings: {
    conflict: 'in dispute with',
    moved: 'moved against',
    same: 'the same as in',
    reconciled: 'adds up with',
    compatible: 'compatible with',
  },
  stands: (words: string, now: number, before: number) =>
    now === 0
      ? `no longer ${words} ${counted(before, 'other document')}`
      : before === 0
        ? `now ${words} ${counted(now, 'other document')}`
        : `${words} ${counted(now, 'other document')}, was ${before}`,
  standsAlone: 'no other document has it any more',
  correction: {
    byEditor: (words: string) => `Correction by the editor: ${words}`,
    blocks: 'which lines belong to the article',
    hidden: (what: string) => `${what} read wrong and hidden`,
    nothingHidden: 'nothing is hidden any more',
    notGiven: 'not given',
    field: (field: string, is: string, was: string) => `${field} is ${is}, was ${was}`,
    /** "speaker was Tom Ruiz". */
    wasField: (field: string, was: string) =>
      `${FIELDS[field] ?? field} was ${field === 'verdict' ? verdictWord(was) : was || 'not given'}`,
    added: 'added',
    takenBack: (words: string) => `taken back: ${words}`,
    quotation: (speaker: string | undefined) => `a quotation, said by ${speaker ?? 'nobody named'}`,
    event: (day: string) => `a date, ${day}`,
  },
} as const;
