import { count } from './counts.ts';

/** How many documents of all say something, without copies, with those that name nobody. */
type Weighed = Readonly<{ documents: number; copies: number; all: number; unnamed: number }>;

/** What the pages of a story and of a comparison say. */
export const story = {
  kind: 'Story',
  comparison: 'Comparison',
  edited: 'joined, parted or named by the editor',
  open: 'In dispute',
  openNote: 'Values of one thing that cannot all be true of one day.',
  moved: 'Moved',
  movedNote: 'Values of one thing that changed from one day to another.',
  agreed: 'Agreed, and from how many origins',
  agreedNote: 'An origin is who the words go back to; one origin told twice is one source.',
  single: 'Given by one only',
  singleNote: 'What the others leave out they do not deny.',
  dates: 'Dates in dispute',
  statements: 'Told by several',
  statementsNote: (further: number) =>
    further > 0
      ? `In the words of one of them; ${count(further, 'further statement')} in the comparisons.`
      : 'In the words of one of them.',
  unknown: 'What is not known',
  unknownNote: 'What the documents themselves are unsure of, and what nobody gives.',
  unnamed: (number: number) => `${count(number, 'statement')} ${number === 1 ? 'names' : 'name'} nobody:`,
  undated: (number: number) => `${count(number, 'value')} ${number === 1 ? 'has' : 'have'} no day.`,
  ofOneVoice: (number: number) => `${count(number, 'number')} ${number === 1 ? 'rests' : 'rest'} on one voice.`,
  pairs: 'Two by two',
  pairsNote: 'How many numbers of each pair go together; each leads to the comparison.',
  timeline: 'Timeline',
  origins: 'Where it comes from',
  origin: 'Origin',
  passedOn: (carriers: readonly string[]) => `passed on by ${carriers.join(', ')}`,
  notCited: 'not cited',
  claimsOf: (number: number) => count(number, 'claim'),
  originsNote: 'One origin told by two documents is one confirmation, not two.',
  documents: 'The documents',
  compared: 'The two side by side',
  lookAlikes: 'Look alike, not compared',
  sides: 'Side by side',
  reworded: 'told in other words',
  sidesNote: 'Sentences that report the same; words that differ are underlined.',
  quotes: 'Quotations in both',
  only: 'Said by one only',
  onlyNote: 'What the other leaves out is not denied by it.',
  whole: 'The whole story',
  inBoth: 'Numbers in both',
  inBothNote: 'What is disputed comes first.',
  /** "3 of 4 documents and a copy, one origin: the fire brigade; 1 names none" */
  agreement: ({ documents, copies, all, unnamed }: Weighed, origins: string) => {
    const copied = copies > 0 ? ` and ${copies > 1 ? `${copies} copies` : 'a copy'}` : '';
    const silent = unnamed > 0 && unnamed < documents ? `; ${unnamed} ${unnamed > 1 ? 'name' : 'names'} none` : '';
    return `${documents} of ${count(all, 'document')}${copied}, ${origins}${silent}`;
  },
  /** `isFurther`: others are quoted. */
  hiddenStatements: (number: number, isFurther: boolean) =>
    `${count(number, isFurther ? 'more sentence' : 'sentence')} of theirs ${number === 1 ? 'reports' : 'report'} the same and ${number === 1 ? 'is' : 'are'} not quoted here.`,
  nothingAlone: 'Nothing that the other does not say',
  nothing: 'The two have no number, sentence or quotation in common.',
  pairTitle: (pair: string, of: string) => `${pair} on ${of}`,
  counts: (documents: number, figures: number) => `${count(documents, 'document')}, ${count(figures, 'figure')} read`,
} as const;
