import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { writePng } from '../../src/cards/png.ts';

/** A picture of one row of points, and what a reader of PNG makes of it. */
async function readBack(points: readonly (readonly [number, number, number])[], exact: readonly string[] = []) {
  const pixels = Uint8Array.from(points.flatMap((point) => [...point, 255]));
  const png = writePng({ width: points.length, height: 1, pixels }, exact);
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  const shown = Array.from({ length: info.width }, (_, index) => [...data.subarray(index * 3, index * 3 + 3)]);
  return { shown, info };
}

describe('writePng(picture, exact)', () => {
  test('gives a PNG of the same size and colours', async () => {
    const points = [
      [255, 253, 248],
      [28, 26, 23],
      [255, 253, 248],
      [22, 74, 134],
    ] as const;
    const { shown, info } = await readBack(points);
    expect(shown).toEqual(points);
    expect(info).toMatchObject({ width: 4, height: 1, channels: 3 });
  });

  test('makes colours one that look the same, and keeps those that are to stay', async () => {
    const { shown } = await readBack(
      [
        [30, 28, 22],
        [28, 26, 23],
        [200, 100, 50],
        [203, 102, 53],
      ],
      ['#1c1a17'],
    );
    expect(shown).toEqual([
      [28, 26, 23],
      [28, 26, 23],
      [200, 100, 50],
      [200, 100, 50],
    ]);
  });

  test('takes the nearest colour where there are more than a byte can number', async () => {
    const points = Array.from(
      { length: 300 },
      (_, index) => [(index % 32) * 8, Math.floor(index / 32) * 8, 0] as const,
    );
    const { shown } = await readBack([...points, [254, 80, 0]]);
    expect(shown.slice(0, 256)).toEqual(points.slice(0, 256));
    expect(new Set(shown.map(String)).size).toBe(256);
    expect(shown.at(-1)).toEqual([248, 56, 0]);
  });

  test('reads pixels wherever they begin', async () => {
    const bytes = Uint8Array.from([9, 28, 26, 23, 255]);
    const png = writePng({ width: 1, height: 1, pixels: bytes.subarray(1) }, []);
    expect([...(await sharp(png).raw().toBuffer())]).toEqual([28, 26, 23]);
  });
});
