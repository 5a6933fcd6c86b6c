import { count } from './counts.ts';

/** What the lists of the whole site say. */
export const lists = {
  timeline: (number: number) =>
    number > 0 ? `${count(number, 'dated happening')}, the latest first` : 'No dates were found',
} as const;
