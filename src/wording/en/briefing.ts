import { count } from './counts.ts';

const minutes = (number: number): string => `${number} min`;

/** What the page of one document says. */
export const briefing = {
  kind: 'Briefing of one document',
  readOriginal: (publisher: string | undefined) => `Read it at ${publisher ?? 'its own address'}`,
  readingTime: ({ words, there, here }: Readonly<{ words: number; there: number; here: number }>) =>
    here < there
      ? `${count(words, 'word')}, ${minutes(there)} there; ${minutes(here)} here`
      : `${count(words, 'word')}, ${minutes(there)}`,
  comparedWith: 'compared with',
  more: (number: number) => `and ${count(number, 'other')}`,
  copy: 'the text of another document once more',
  lede: 'In its own words',
  numbers: 'Its numbers',
  numbersAlone: 'No other document here gives one of them.',
  heads: { value: 'Value', what: 'Of what', sayer: 'Who says so', others: 'What others say' },
  speakers: 'Who says what',
  doubts: 'Not certain, it says itself',
  happenings: 'When',
  people: 'Who is in it',
  use: 'Use it',
  rest: 'All that is read of it here',
  restLines: 'More of it, in the order of the text',
  restNumbers: 'More numbers',
  restHappenings: 'More dates',
  names: 'All names',
  method: 'Source and method',
  unquoted: ({ claims, sayers }: Readonly<{ claims: number; sayers: number }>) =>
    `${count(claims, 'more statement')} by ${count(sayers, 'speaker')} ${claims === 1 ? 'is' : 'are'} not quoted here.`,
  unquotedAt: 'Where they stand',
  inOriginal: 'In the original',
  quoted: ({ printed, document }: Readonly<{ printed: number; document: number }>) =>
    `${printed.toLocaleString('en-US')} of ${count(document, 'word')} quoted`,
  readAndLeftOut: 'what was read and left out',
  cite: 'Cite it',
  citedDocument: 'The document',
  citedBriefing: 'This briefing of it',
  citedAt: (title: string, site: string, link: string) => `Briefing of “${title}”. ${site}. ${link}`,
  addressAdded: 'This site was built without its own address; copying puts it before.',
  markdown: 'As text',
  page: 'Share',
  method2: 'How this page is made',
  paragraph: (number: number) => `¶ ${number}`,
  paragraphLabel: (number: number) => `Its sentence, in paragraph ${number}`,
  inText: (number: number) => `Paragraph ${number} of the original`,
  one: 'one source, told twice',
  itself: 'the report itself',
  longestRun: (words: number, limit: number) =>
    `${words} words is the longest run; ${limit} in all is the most that may be printed.`,
  further: (name: string, number: number) => `Statement ${number} of ${name} in this sentence`,
  /** Before the day of a number, and before the time between two days. */
  asOf: 'as of',
  over: 'over',
  again: (value: string) => `${value}, once more`,
  notQuoted: 'Not quoted here:',
  moreOthers: (number: number) => `${number} more`,
} as const;
