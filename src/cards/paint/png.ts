import { crc32, deflateSync } from 'node:zlib';

/** A picture whose pixels are places in a list of colours, one byte each, with a zero before each line: its filter. */
export type Indexed = Readonly<{
  width: number;
  height: number;
  lines: Uint8Array;
  colours: readonly (readonly [red: number, green: number, blue: number])[];
}>;

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const WITH_PALETTE = 3;

/** The picture as PNG (PNG 3rd edition, 5 and 11.2), lines unfiltered as the standard advises for a palette. */
export function writePng({ width, height, lines, colours }: Indexed): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, WITH_PALETTE, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flat())),
    chunk('IDAT', deflateSync(lines, { level: 3 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
