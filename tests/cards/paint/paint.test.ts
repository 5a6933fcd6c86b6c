import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { paintSvg } from '../../../src/cards/paint/index.ts';
import { outlinesOf } from '../../../src/cards/paint/outline.ts';
import { shapesOf } from '../../../src/cards/paint/shapes.ts';

const [WIDTH, HEIGHT] = [120, 63];
const PAPER = '<rect x="0" y="0" width="120" height="63" fill="#fffdf8"/>';
const svgOf = (inside: string): string =>
  `<svg width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" xmlns="http://www.w3.org/2000/svg">${PAPER}${inside}</svg>`;

const pixelsOf = (picture: Uint8Array | Buffer): Promise<Buffer> => sharp(picture).removeAlpha().raw().toBuffer();

describe('paintSvg(svg)', () => {
  test.each([
    ['boxes', '<rect x="10" y="8.5" width="40.25" height="2" fill="#ddd6c8"/>'],
    ['a letter with a hole', '<g><path fill="#1c1a17" d="M20 10L60 10L60 50L20 50ZM30 20L30 40L50 40L50 20Z"/></g>'],
    ['curves', '<path fill="#164a86" d="M10 50Q30 -10 60 30Q80 60 110 12C90 80 40 40 20 60Z"/>'],
    [
      'a disc',
      '<path x="40" y="20" width="22" height="22" fill="#575249" d="M51,20 h0 a11,11 0 0 1 11,11 v0 a11,11 0 0 1 -11,11 h0 a11,11 0 0 1 -11,-11 v0 a11,11 0 0 1 11,-11"/>',
    ],
    [
      'paper on ink',
      '<rect x="20" y="20" width="30" height="30" fill="#1c1a17"/><rect x="25" y="25" width="12" height="20" fill="#fffdf8"/>',
    ],
    [
      'a sign of strokes',
      '<svg x="30" y="10" width="40" height="40" viewBox="0 0 24 24"><path d="M3 8.5H21M3 15.5H21M17 3L7 21" fill="none" stroke="#9c2f0a" stroke-width="2.4"/></svg>',
    ],
    [
      'a circle of strokes',
      '<svg x="30" y="10" width="40" height="40" viewBox="0 0 24 24"><path d="M12 8A4 4 0 1 1 12 16A4 4 0 1 1 12 8" fill="none" stroke="#575249" stroke-width="2.4"/></svg>',
    ],
    [
      'what stands out of the picture',
      '<rect x="-20" y="-20" width="60" height="200" fill="#164a86"/><path fill="#1c1a17" d="M90 -30L200 40L90 90Z"/>',
    ],
  ])('draws %s as the rasteriser for all of SVG does', async (_, inside) => {
    const svg = svgOf(inside);
    const painted = paintSvg(svg, WIDTH, HEIGHT);
    if (!painted) throw new Error('Cannot compare: nothing was painted');
    const [ours, theirs] = [await pixelsOf(painted), await pixelsOf(Buffer.from(svg))];
    expect(ours.length).toBe(theirs.length);
    const differences = ours.map((value, index) => Math.abs(value - (theirs[index] ?? 0)));
    expect(differences.reduce((sum, each) => sum + each, 0) / differences.length).toBeLessThan(0.6);
    expect(Math.max(...differences)).toBeLessThan(70); // an edge pixel of a corner
  });

  test('gives the same bytes for the same picture, whatever was painted before it', () => {
    const svg = svgOf('<rect x="10" y="10" width="40" height="20" fill="#ddd6c8"/>');
    const first = paintSvg(svg, WIDTH, HEIGHT);
    paintSvg(svgOf('<path fill="#1c1a17" d="M0 0L120 0L120 63Z"/>'), WIDTH, HEIGHT);
    expect(paintSvg(svg, WIDTH, HEIGHT)).toEqual(first);
  });
});

describe('shapesOf(svg)', () => {
  test.each([
    ['text', '<text x="1" y="2">a</text>'],
    ['a picture', '<image href="a.png" width="4" height="4"/>'],
    ['what is turned', '<g transform="rotate(4)"><rect x="1" y="1" width="4" height="4" fill="#1c1a17"/></g>'],
    ['what is cut', '<rect x="1" y="1" width="4" height="4" fill="#1c1a17" clip-path="url(#a)"/>'],
    ['what shines through', '<rect x="1" y="1" width="4" height="4" fill="#1c1a17" opacity="0.5"/>'],
    ['a colour that is no plain one', '<rect x="1" y="1" width="4" height="4" fill="url(#a)"/>'],
    ['an unknown command', '<path fill="#1c1a17" d="M0 0T4 4Z"/>'],
  ])('gives nothing where it holds %s', (_, inside) => {
    expect(shapesOf(svgOf(inside))).toBeUndefined();
  });
});

describe('outlinesOf(path)', () => {
  test('reads corners, whole and relative, with numbers close together', () => {
    expect(outlinesOf('M1.5-2L3 .5h2v-1Z')).toEqual([
      [1.5, -2, 3, 0.5, 5, 0.5, 5, -0.5],
      [1.5, -2],
    ]);
  });
});
