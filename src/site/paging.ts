/** How much one page of a list holds, so that none is above 100 kB compressed. */
export const BRIEFINGS_PER_PAGE = 60;
export const FIGURES_PER_PAGE = 250;
export const EVENTS_PER_PAGE = 120;
export const ORIGINS_PER_PAGE = 120;
export const NAMES_PER_PAGE = 400;
export const CLAIMS_PER_PAGE = 120;

/** One page of a long list. Pages count from 1. */
export type ListPage<T> = Readonly<{ items: readonly T[]; number: number; last: number }>;

/** Cuts a list into pages of at most `size` items; an empty list has one empty page. */
export function cutIntoPages<T>(items: readonly T[], size: number): ListPage<T>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    last,
  }));
}

/** Cuts a list of groups into pages so that no group is torn apart; a page ends once it holds `size` items or more. */
export function packIntoPages<T>(groups: readonly T[], sizeOf: (group: T) => number, size: number): ListPage<T>[] {
  const pages: T[][] = [[]];
  let held = 0;
  for (const group of groups) {
    if (held >= size) {
      pages.push([]);
      held = 0;
    }
    pages.at(-1)?.push(group);
    held += sizeOf(group);
  }
  return pages.map((items, index) => ({ items, number: index + 1, last: pages.length }));
}
