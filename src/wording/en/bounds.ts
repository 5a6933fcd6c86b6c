/** What is said before a number that is a bound or not exact; `strict`: the number itself is not reached. */
export const bounds = {
  /** Nothing below is told: "up to 40", "fewer than 40 boats", "less than $4". `isCount`: of things, not of a measure. */
  below: (strict: boolean, isCount = false): string => (strict ? (isCount ? 'fewer than' : 'less than') : 'up to'),
  /** Nothing above is told: "at least 40", "more than 40". */
  above: (strict: boolean): string => (strict ? 'more than' : 'at least'),
  about: 'about',
  /** From one number to another: "40 to 50". */
  range: (low: string, high: string): string => `${low} to ${high}`,
};
