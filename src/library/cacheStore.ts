import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { printable } from '../printable.ts';
import { diskFault } from './diskFault.ts';

/** Bytes on disk by key, whole or not there at all. Nothing that happens to the disk is an error here: it costs time. */
export type Store = Readonly<{
  read: (key: string) => Promise<Uint8Array | undefined>;
  write: (key: string, bytes: Uint8Array) => Promise<void>;
}>;

/** Begins every entry, with the SHA-256 of what follows: a flipped bit or a half of an entry is found. */
const MAGIC = 'crossbrief 1';
const HEAD_LENGTH = MAGIC.length + 1 + 64 + 1;

const headOf = (bytes: Uint8Array): string => `${MAGIC} ${createHash('sha256').update(bytes).digest('hex')}\n`;

/** Where the entry of a key stands in its folder. */
export const entryPath = (key: string): string => join(key.slice(0, 2), key);

/**
 * A store in `folder`. Entries are written whole or not at all, so a killed build leaves no half of one. Where one cannot be
 * written, `tell` hears of it, once, and no more are tried.
 */
export function openStore(folder: string, tell: (line: string) => void = () => {}): Store {
  let canWrite = true;
  return {
    async read(key) {
      const path = join(folder, entryPath(key));
      const whole = await readFile(path).catch(() => undefined);
      if (!whole) return undefined;
      const bytes = whole.subarray(HEAD_LENGTH);
      if (whole.toString('latin1', 0, HEAD_LENGTH) === headOf(bytes)) return new Uint8Array(bytes);
      await rm(path, { force: true }).catch(() => {});
      return undefined;
    },
    async write(key, bytes) {
      if (!canWrite) return;
      const path = join(folder, entryPath(key));
      const draft = `${path}.${randomUUID()}`; // two may write the same entry at once
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(draft, Buffer.concat([Buffer.from(headOf(bytes)), bytes]));
        await rename(draft, path);
      } catch (error) {
        await rm(draft, { force: true }).catch(() => {});
        if (canWrite)
          tell(`Nothing can be kept in "${printable(folder)}": ${diskFault(error)}; it costs time, no more`);
        canWrite = false;
      }
    },
  };
}
