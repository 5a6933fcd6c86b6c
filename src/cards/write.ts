import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import { openStore } from '../library/cacheStore.ts';
import { pruneCaches } from '../library/prune.ts';
import type { Card } from './card.ts';
import { cardPath } from './path.ts';
import { drawingVersion, writeWhole } from './store.ts';

/** Below this many pictures processes cost more than they bring: each loads and warms up all that draws (measured: a second). */
const MIN_CARDS_FOR_PROCESSES = 100;

/** The pictures with their bytes, and how many of them were not at hand. */
export type CardCounts = Readonly<{ written: ReadonlyMap<string, number>; rendered: number }>;

/**
 * Writes the pictures of all cards into `out`, under their paths; those that `cache` holds are not rendered again.
 * Cards that look the same share one picture. `user`: whose pictures they are, of all who share the cache.
 */
export async function writeCards(cards: readonly Card[], out: string, cache: string, user = out): Promise<CardCounts> {
  const version = await drawingVersion();
  const kept = openStore(join(cache, 'cards', version));
  const byPath = new Map(cards.map((card) => [cardPath(card), card]));
  const missing: [path: string, card: Card][] = [];
  const written = new Map<string, number>();
  const write = async (path: string, picture: Uint8Array): Promise<void> => {
    written.set(path, picture.length);
    await writeWhole(join(out, path), picture);
  };
  for (const [path, card] of byPath) {
    const stored = await kept.read(basename(path));
    if (stored) await write(path, stored);
    else missing.push([path, card]);
  }
  const keys = Array.from(byPath.keys(), (path) => basename(path));
  await pruneCaches(join(cache, 'cards'), version, user, keys); // beforehand, so that a build beside this one keeps them
  await renderMissing(missing, async (path, picture) => {
    await kept.write(basename(path), picture);
    await write(path, picture);
  });
  return { written, rendered: missing.length };
}

/** Draws cards that are not at hand and keeps them, one after the other, until all are drawn or `isOver`. */
export async function drawAhead(cards: readonly Card[], cache: string, isOver: () => boolean): Promise<void> {
  const kept = openStore(join(cache, 'cards', await drawingVersion()));
  const byKey = new Map(cards.map((card) => [basename(cardPath(card)), card]));
  for (const [key, card] of byKey) {
    if (isOver()) return;
    if (await kept.read(key)) continue;
    const { renderCard } = await import('./render.ts');
    await kept.write(key, await renderCard(card));
  }
}

async function renderMissing(
  missing: readonly (readonly [path: string, card: Card])[],
  keep: (path: string, picture: Uint8Array) => Promise<void>,
): Promise<void> {
  if (missing.length < MIN_CARDS_FOR_PROCESSES) {
    if (missing.length === 0) return;
    const { renderCard } = await import('./render.ts'); // what draws takes a while to load
    for (const [path, card] of missing) await keep(path, await renderCard(card));
    return;
  }
  const pool = new Tinypool({
    filename: fileURLToPath(new URL('./worker.ts', import.meta.url)),
    maxThreads: Math.max(1, availableParallelism()),
    minThreads: 1,
    serialization: 'advanced',
    runtime: 'child_process', // what draws takes as much memory again as all else of a build
  });
  try {
    await Promise.all(missing.map(async ([path, card]) => keep(path, await pool.run(card))));
  } finally {
    await pool.destroy();
  }
}
