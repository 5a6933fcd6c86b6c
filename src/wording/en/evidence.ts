/** How evidence is shown, wherever it is. */
export const evidence = {
  /** Where words stand on the page already: "In the same words as A". */
  sameWords: 'In the same words.',
  sameWordsAs: (letter: string) => `In the same words as ${letter}.`,
  /** Before the paragraphs of what the quotation budget leaves out: "Also cited in ¶ 4, ¶ 9". */
  unquoted: (isMore: boolean) => (isMore ? 'Also cited, not quoted here:' : 'Cited, not quoted here:'),
  /** What search says of a document that has the words where the quotation budget prints none of them. */
  inOriginal: 'In words that are not printed here: read the original.',
  inHeading: 'a heading',
  reportedBy: (carrier: string) => `as reported by ${carrier}`,
} as const;
