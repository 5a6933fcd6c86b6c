import { EMBARGO, PLACE_IN_PAPER, PRESS_CONTACT, RELEASE_KIND } from '../../language/en/words/releaseWords.ts';

const MAX_LETTERS = 140;

/** "PRESS RELEASE", "Press Release No. 25/114": what it is, and neither its title nor who publishes it. */
export const isReleaseKind = (line: string): boolean => line.length <= MAX_LETTERS && RELEASE_KIND.test(line.trim());

/** A line of the head of a press release or a report that says how it is to be used: its kind, embargo, contact, page. */
export const isReleaseHead = (line: string): boolean =>
  line.length <= MAX_LETTERS &&
  [RELEASE_KIND, EMBARGO, PRESS_CONTACT, PLACE_IN_PAPER].some((pattern) => pattern.test(line.trim()));
