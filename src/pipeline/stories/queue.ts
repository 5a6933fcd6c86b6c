/** What is taken out is what stands first in the order given (a binary heap: Williams 1964). */
export type Queue<T> = Readonly<{ add: (item: T) => void; takeFirst: () => T | undefined }>;

/** A queue in the order of `compare`, negative where its first argument comes first. */
export function queueOf<T>(items: readonly T[], compare: (a: T, b: T) => number): Queue<T> {
  const heap = items.toSorted(compare); // a sorted list is a heap
  const isBefore = (a: number, b: number): boolean => compare(heap[a] as T, heap[b] as T) < 0;
  const swap = (a: number, b: number): void => {
    [heap[a], heap[b]] = [heap[b] as T, heap[a] as T];
  };
  const add = (item: T): void => {
    let at = heap.push(item) - 1;
    for (let parent = (at - 1) >> 1; at > 0 && isBefore(at, parent); parent = (at - 1) >> 1) {
      swap(at, parent);
      at = parent;
    }
  };
  const takeFirst = (): T | undefined => {
    const [first] = heap;
    const last = heap.pop();
    if (heap.length === 0 || last === undefined) return first;
    heap[0] = last;
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      const child = left + 1 < heap.length && isBefore(left + 1, left) ? left + 1 : left;
      if (child >= heap.length || !isBefore(child, at)) return first;
      swap(at, child);
      at = child;
    }
  };
  return { add, takeFirst };
}
