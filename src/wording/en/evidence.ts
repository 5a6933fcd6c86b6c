/** How evidence is shown, wherever it is. */
export const evidence = {
  reportedBy: (carrier: string) => `as reported by ${carrier}`,
} as const;
