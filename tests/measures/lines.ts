import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The records of a JSON Lines file, packed or not. */
export function readLines<T>(path: string): T[] {
  const bytes = readFileSync(path);
  const text = path.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
