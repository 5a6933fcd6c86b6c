import { overlaps, type Span } from '../records/index.ts';

/** Characters of a text that stand in one drawer: about three sentences. */
const DRAWER = 512;

type Drawers = ReadonlyMap<number, readonly number[]>;

const known = new WeakMap<readonly unknown[], Drawers>();

/**
 * The items of a list that have a span which overlaps `span`, in the order of the list: what `items.filter(…)` gives,
 * without looking at every item for each of very many spans. The list is sorted into drawers once, at the first question;
 * `spansOf` must give the same for the same list, and the list must not change after that.
 */
export function itemsOver<T>(items: readonly T[], span: Span, spansOf: (item: T) => readonly Span[]): T[] {
  let drawers = known.get(items);
  if (!drawers) known.set(items, (drawers = sortIntoDrawers(items, spansOf)));
  const found = new Set<number>();
  for (let drawer = drawerOf(span.start); drawer <= drawerOf(span.end); drawer += 1) {
    for (const at of drawers.get(drawer) ?? []) found.add(at);
  }
  return [...found]
    .sort((a, b) => a - b)
    .map((at) => items[at] as T)
    .filter((item) => spansOf(item).some((each) => overlaps(each, span)));
}

/** The same for items that are spans themselves, such as sentences. */
export const spansOver = <T extends Span>(items: readonly T[], span: Span): T[] =>
  itemsOver(items, span, (item) => [item]);

const drawerOf = (offset: number): number => Math.floor(offset / DRAWER);

function sortIntoDrawers<T>(items: readonly T[], spansOf: (item: T) => readonly Span[]): Drawers {
  const drawers = new Map<number, number[]>();
  for (const [at, item] of items.entries()) {
    for (const { start, end } of spansOf(item)) {
      for (let drawer = drawerOf(start); drawer <= drawerOf(end); drawer += 1) {
        const inside = drawers.get(drawer);
        if (inside) inside.push(at);
        else drawers.set(drawer, [at]);
      }
    }
  }
  return drawers;
}
