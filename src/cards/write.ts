import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import type { Card } from './card.ts';
import { cardPath } from './path.ts';
import { renderCard } from './render.ts';
import { drawingVersion, readStored, writeWhole } from './store.ts';

/** Below this many pictures the threads cost more than they bring. */
const MIN_CARDS_FOR_THREADS = 12;

/** The pictures with their bytes, and how many of them were not at hand. */
export type CardCounts = Readonly<{ written: ReadonlyMap<string, number>; rendered: number }>;

/**
 * Writes the pictures of all cards into `out`, under their paths; those that `cache` holds are not rendered again.
 * Cards that look the same share one picture.
 */
export async function writeCards(cards: readonly Card[], out: string, cache: string): Promise<CardCounts> {
  const folder = join(cache, 'cards', await drawingVersion());
  const byPath = new Map(cards.map((card) => [cardPath(card), card]));
  const missing: [path: string, card: Card][] = [];
  const written = new Map<string, number>();
  const write = async (path: string, picture: Uint8Array): Promise<void> => {
    written.set(path, picture.length);
    await writeWhole(join(out, path), picture);
  };
  for (const [path, card] of byPath) {
    const stored = await readStored(join(folder, basename(path)));
    if (stored) await write(path, stored);
    else missing.push([path, card]);
  }
  await renderMissing(missing, async (path, picture) => {
    await writeWhole(join(folder, basename(path)), picture);
    await write(path, picture);
  });
  return { written, rendered: missing.length };
}

async function renderMissing(
  missing: readonly (readonly [path: string, card: Card])[],
  keep: (path: string, picture: Uint8Array) => Promise<void>,
): Promise<void> {
  if (missing.length < MIN_CARDS_FOR_THREADS) {
    for (const [path, card] of missing) await keep(path, await renderCard(card));
    return;
  }
  const pool = new Tinypool({
    filename: fileURLToPath(new URL('./worker.ts', import.meta.url)),
    maxThreads: Math.max(1, availableParallelism()),
    minThreads: 1,
  });
  try {
    await Promise.all(missing.map(async ([path, card]) => keep(path, await pool.run(card))));
  } finally {
    await pool.destroy();
  }
}
