/** First and last index of some tokens of a sentence, both included. */
export type Range = Readonly<{ first: number; last: number }>;

/** Whether one range lies in another. */
export const holds = (outer: Range, inner: Range): boolean => outer.first <= inner.first && inner.last <= outer.last;
