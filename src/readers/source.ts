/** Bytes that are had piece by piece, `start` to `end`: of a file that is too large to be held in memory. */
export type Source = Readonly<{ size: number; read: (start: number, end: number) => Promise<Uint8Array> }>;

/** The same of bytes that are held. */
export const sourceOf = (bytes: Uint8Array): Source => ({
  size: bytes.length,
  read: async (start, end) => bytes.subarray(start, end),
});

/** All that a reader gives one by one. */
export async function listAll<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
