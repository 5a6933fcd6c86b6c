import { type Zippable, zipSync } from 'fflate';

/** What stands in an archive, in the order in which it is written. */
export type Entry = Readonly<{ name: string; content: string | Uint8Array; isStored?: boolean }>;

/** ZIP knows no time zone: the same figures everywhere, and no earlier year. */
const FIXED_TIME = new Date(1980, 0, 1);

/** A ZIP archive; the same entries give the same bytes on every machine. */
export function writeArchive(entries: readonly Entry[]): Uint8Array {
  const encoder = new TextEncoder();
  const files: Zippable = {};
  for (const { name, content, isStored } of entries) {
    files[name] = [typeof content === 'string' ? encoder.encode(content) : content, { level: isStored ? 0 : 9 }];
  }
  return zipSync(files, { mtime: FIXED_TIME });
}
