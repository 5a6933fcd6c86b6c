/** "people, dead" → "People, dead": what stands at the head of a row. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
