/** The words of some lists, each written with spaces or lines between them. */
export const wordSet = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.join(' ').split(/\s+/).filter(Boolean));
