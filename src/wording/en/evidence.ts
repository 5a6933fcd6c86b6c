/** How evidence is shown, wherever it is. */
export const evidence = {
  /** Where words stand on the page already: "In the same words as A". */
  sameWords: 'In the same words.',
  sameWordsAs: (letter: string) => `In the same words as ${letter}.`,
  reportedBy: (carrier: string) => `as reported by ${carrier}`,
} as const;
