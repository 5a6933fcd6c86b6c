import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';
import { promisedFormat } from '../readers/index.ts';

/**
 * A path in letters: as UTF-8 where it is, else with "\\xe9" for each byte that is none, so that two names stay two.
 * "caf\xe9.txt" → "caf\\xe9.txt"
 */
export function nameOf(path: Buffer): { name: string; isUtf8: boolean } {
  const whole = decodeName(path);
  if (whole !== undefined) return { name: whole, isUtf8: true };
  let name = '';
  for (let at = 0; at < path.length; ) {
    const length = [4, 3, 2, 1].find((each) => decodeName(path.subarray(at, at + each))?.length === (each > 3 ? 2 : 1));
    name += length ? path.toString('utf8', at, at + length) : `\\x${path.toString('hex', at, at + 1)}`;
    at += length ?? 1;
  }
  return { name, isUtf8: false };
}

function decodeName(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What hides itself, is left beside an open document by the program that holds it, or is put into folders by systems. */
const SKIPPED = /^(?:\.|~\$|(?:Thumbs\.db|desktop\.ini)$)/i;

/**
 * The paths of all that is below a folder, as bytes: not every name is UTF-8. Hidden files and folders are left out, and
 * folders too, but those whose name promises a document. `closed`: folders that cannot be opened.
 */
export async function listSeedPaths(folder: Buffer): Promise<{ paths: Buffer[]; closed: Buffer[] }> {
  const [paths, closed]: [Buffer[], Buffer[]] = [[], []];
  const waiting = [folder];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const entries = await readdir(next, { withFileTypes: true, encoding: 'buffer' }).catch(() => undefined);
    if (!entries) closed.push(next);
    for (const entry of entries ?? []) {
      const { name } = nameOf(entry.name);
      if (SKIPPED.test(name)) continue;
      const path = Buffer.concat([next, Buffer.from(sep), entry.name]);
      if (entry.isDirectory()) waiting.push(path);
      if (!entry.isDirectory() || promisedFormat(name)) paths.push(path);
    }
  }
  return { paths, closed };
}
