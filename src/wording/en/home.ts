import { count } from './counts.ts';

/** What the home page says. */
export const home = {
  all: 'All',
  open: 'In dispute, and what moved',
  nothingOpen: 'Nothing is in dispute here, and no number moved.',
  agreed: 'Agreed, and from how many origins',
  single: 'Said by one only, and weighty',
  fresh: 'New',
  freshSince: (title: string) => `New in ${title}`,
  documents: 'Documents',
  others: 'Other stories',
  alone: 'Told by one document',
  documentsOf: (number: number, days: string) => [count(number, 'document'), days].filter(Boolean).join(', '),
  allDocuments: (number: number) => `${count(number, 'document')}, by date and story`,
  allStories: (number: number) => `All ${number.toLocaleString('en-US')} stories`,
  asTable: 'as a table',
  dates: 'The day',
  searchButton: 'Search',
  searchFor: ' or ask for a number',
  more: (number: number) => `${number} more in this story`,
  stories: 'Stories',
} as const;
