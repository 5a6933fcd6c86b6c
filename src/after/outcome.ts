import type { SiteAtWork } from './site.ts';

/** What came of the steps, for the summary of a build. */
export type Outcome = Readonly<{
  /** All files of the site with their bytes. */
  sizes: ReadonlyMap<string, number>;
  read: SiteAtWork['read'];
  /** By step. */
  seconds: Readonly<Record<string, number>>;
}>;

export const outcomeOf = ({ sizes, read }: SiteAtWork, seconds: Outcome['seconds']): Outcome => ({
  sizes,
  read,
  seconds,
});
