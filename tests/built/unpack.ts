import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** The files of an archive, by name, in their order. */
export const readArchive = async (file: string): Promise<[name: string, bytes: Uint8Array][]> =>
  Object.entries(unzipSync(new Uint8Array(await readFile(file))));

/** Unpacks an archive into a folder of its own; gives the folder and what removes it. */
export async function unpack(file: string): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'crossbrief-'));
  for (const [name, bytes] of await readArchive(file)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
