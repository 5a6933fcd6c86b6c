import { en } from './en/index.ts';

/** All that the site says in words of its own. A second language is a folder beside `en` with the same entries. */
export type Wording = typeof en;

/** The wording that is in use. */
export const wording: Wording = en;
