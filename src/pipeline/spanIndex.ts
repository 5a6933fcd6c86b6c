import { type Claim, overlaps, type Span } from '../records/index.ts';

/** Characters of a text that stand in one drawer: about three sentences. */
const DRAWER = 512;

/** A span of an item, with the item's place in its list. */
type Entry = Readonly<{ at: number; span: Span }>;
type Drawers = ReadonlyMap<number, readonly Entry[]>;

const known = new WeakMap<readonly unknown[], WeakMap<object, Drawers>>();

/**
 * The items of a list that have a span which overlaps `span`, each with these spans, in the order of the list: what
 * `items.filter(…)` gives, without looking at every item for each of very many spans. The list is sorted into drawers at the
 * first question with the same `spansOf`, and must not change after that.
 */
export function hitsOver<T>(
  items: readonly T[],
  span: Span,
  spansOf: (item: T) => readonly Span[],
): { item: T; spans: readonly Span[] }[] {
  const drawers = drawersOf(items, spansOf);
  const found = new Map<number, Set<Span>>();
  for (let drawer = drawerOf(span.start); drawer <= drawerOf(span.end); drawer += 1) {
    for (const { at, span: each } of drawers.get(drawer) ?? []) {
      if (!overlaps(each, span)) continue;
      const spans = found.get(at) ?? new Set();
      found.set(at, spans.add(each));
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([at, spans]) => ({ item: items[at] as T, spans: [...spans] }));
}

/** The same, without their spans. */
export const itemsOver = <T>(items: readonly T[], span: Span, spansOf: (item: T) => readonly Span[]): T[] =>
  hitsOver(items, span, spansOf).map(({ item }) => item);

/** The same for items that are spans themselves, such as sentences. */
export const spansOver = <T extends Span>(items: readonly T[], span: Span): T[] => itemsOver(items, span, itself);

/** What claims are looked up by: all that is said. */
export const contentOf = ({ content }: Claim): readonly Span[] => content;

const itself = (span: Span): readonly Span[] => [span];

const drawerOf = (offset: number): number => Math.floor(offset / DRAWER);

function drawersOf<T>(items: readonly T[], spansOf: (item: T) => readonly Span[]): Drawers {
  const sorted = known.get(items) ?? new WeakMap<object, Drawers>();
  known.set(items, sorted);
  const drawers = sorted.get(spansOf) ?? sortIntoDrawers(items, spansOf);
  sorted.set(spansOf, drawers);
  return drawers;
}

function sortIntoDrawers<T>(items: readonly T[], spansOf: (item: T) => readonly Span[]): Drawers {
  const drawers = new Map<number, Entry[]>();
  for (const [at, item] of items.entries()) {
    for (const span of spansOf(item)) {
      for (let drawer = drawerOf(span.start); drawer <= drawerOf(span.end); drawer += 1) {
        const inside = drawers.get(drawer);
        if (inside) inside.push({ at, span });
        else drawers.set(drawer, [{ at, span }]);
      }
    }
  }
  return drawers;
}
