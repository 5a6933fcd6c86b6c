/** How what is said goes together: a sign, its word, and what it means in eight words. */
export const marks = {
  same: { word: 'same', explanation: 'all give the same value' },
  compatible: { word: 'compatible', explanation: 'all can be true: ranges that overlap, or roundings' },
  conflict: { word: 'in dispute', explanation: 'not all can be true of one day' },
  moved: { word: 'moved', explanation: 'the value changed from one day to another' },
  reconciled: { word: 'adds up', explanation: 'the parts of one make the other' },
  only: { word: 'one document only', explanation: 'nobody else here says it' },
} as const;

/** Words of ours that a reader may not know, each in a few words. */
export const terms = {
  origin: 'An origin is who the words go back to; one origin told twice is one source.',
  certainty: { lead: 'How sure the sayer is:', firm: 'sure', hedged: 'estimated or believed', doubtful: 'doubtful' },
} as const;
