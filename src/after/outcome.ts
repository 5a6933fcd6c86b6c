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

/** The steps run where Astro calls them; the build that called Astro is told here, whoever loaded which module. */
const KEY = Symbol.for('crossbrief.outcome');
const holder = globalThis as { [KEY]?: Outcome };

export const tellOutcome = (outcome: Outcome): void => {
  holder[KEY] = outcome;
};

/** What the last site of this process came to. Throws where none was built. */
export function lastOutcome(): Outcome {
  const outcome = holder[KEY];
  if (!outcome) throw new Error('Cannot sum up the build: no step ran after Astro, expected all of them');
  return outcome;
}
