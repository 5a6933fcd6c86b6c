import { crc32, deflateRawSync } from 'node:zlib';

/** What stands in an archive, in the order in which it is written. */
export type Entry = Readonly<{ name: string; content: string | Uint8Array; isStored?: boolean }>;

/** What is packed already: packing it again costs time and gains nothing. */
const PACKED = /\.(?:woff2?|png|jpe?g|webp|gif|pf_\w+|pagefind)$/;

const SIGNATURES = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
/** Version 2.0 of the format: folders and deflate. */
const VERSION = 20;
/** Names are UTF-8 (APPNOTE 6.3, 4.4.4, bit 11). */
const UTF8 = 0x0800;
/** 1 January 1980: ZIP knows no time zone, and no earlier year. */
const DAY = 0x0021;

/**
 * A ZIP archive (PKWARE APPNOTE 6.3), the same bytes for the same entries on every machine; undefined as soon as it has
 * more than `mostBytes`. Entries are asked for one after the other, so that they are never all in memory.
 */
export async function writeArchive(
  entries: Iterable<Entry> | AsyncIterable<Entry>,
  mostBytes = Number.POSITIVE_INFINITY,
): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for await (const { name, content, isStored = PACKED.test(name) } of entries) {
    const raw = typeof content === 'string' ? Buffer.from(content) : content;
    const data = isStored ? raw : packEntry(raw);
    const path = Buffer.from(name);
    const facts = {
      method: isStored ? 0 : 8,
      crc: crc32(raw),
      packed: data.length,
      size: raw.length,
      name: path.length,
    };
    const local = headerOf(facts);
    central.push(centralHeader(local, offset), path);
    parts.push(local, path, data);
    offset += local.length + path.length + data.length;
    if (offset > mostBytes) return undefined;
  }
  const directory = Buffer.concat(central);
  return Buffer.concat([...parts, directory, endOf(central.length / 2, directory.length, offset)]);
}

/** What an entry comes to in an archive. */
export const packEntry = (content: string | Uint8Array): Uint8Array => deflateRawSync(content, { level: 6 });

type Facts = Readonly<{ method: number; crc: number; packed: number; size: number; name: number }>;

function headerOf({ method, crc, packed, size, name }: Facts): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(SIGNATURES.local, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(UTF8, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt16LE(DAY, 12);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(packed, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(name, 26);
  return header;
}

/** The same facts once more, with the place where the entry begins. */
function centralHeader(local: Buffer, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(SIGNATURES.central, 0);
  header.writeUInt16LE(VERSION, 4);
  local.copy(header, 6, 4, 30);
  header.writeUInt32LE(offset, 42);
  return header;
}

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(SIGNATURES.end, 0);
  end.writeUInt16LE(Math.min(count, 0xffff), 8);
  end.writeUInt16LE(Math.min(count, 0xffff), 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
