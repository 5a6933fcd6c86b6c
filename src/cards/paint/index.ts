import { type Canvas, cover, openCanvas } from './coverage.ts';
import { writePng } from './png.ts';
import { type Shape, shapesOf } from './shapes.ts';

type Colour = readonly [red: number, green: number, blue: number];

/** Places in a palette. */
const MOST_COLOURS = 256;

/**
 * A card's picture from the SVG that satori writes, as PNG with a palette; undefined where it is no flat picture of few
 * colours on one. It is what a rasteriser for all of SVG does, in a third of its time and a half of its bytes.
 */
export function paintSvg(svg: string, width: number, height: number): Uint8Array | undefined {
  const shapes = shapesOf(svg);
  const [ground, ...rest] = shapes ?? [];
  const inks = [...new Set(rest.map(({ colour }) => colour))].filter((colour) => colour !== ground?.colour);
  if (!ground || inks.length === 0 || inks.length > 12) return undefined;
  const steps = Math.floor((MOST_COLOURS - 1) / inks.length);
  const { canvas: onto, lines } = easelFor(width, height);
  for (const shape of rest) lay(lines, onto, shape, { ink: inks.indexOf(shape.colour), steps });
  const paper = colourOf(ground.colour);
  const colours = [
    paper,
    ...inks.flatMap((ink) =>
      Array.from({ length: steps }, (_, index) => between(paper, colourOf(ink), (index + 1) / steps)),
    ),
  ];
  return writePng({ width, height, lines, colours });
}

type Easel = Readonly<{ canvas: Canvas; lines: Uint8Array }>;

let easel: Easel | undefined;

/** The same for every picture of a size, emptied: what is new each time costs more to clear away than to draw on. */
function easelFor(width: number, height: number): Easel {
  if (easel?.canvas.width !== width || easel.canvas.height !== height) {
    easel = { canvas: openCanvas(width, height), lines: new Uint8Array((width + 1) * height) };
  }
  easel.lines.fill(0);
  return easel;
}

type Pot = Readonly<{ ink: number; steps: number }>;

/** Lays a shape on what is there. Paper takes away of an ink; of two inks on one pixel the one that covers more of it stays. */
function lay(lines: Uint8Array, onto: Canvas, { outlines }: Shape, { ink, steps }: Pot): void {
  const first = 1 + ink * steps;
  cover(onto, outlines, (x, y, share) => {
    const index = y * (onto.width + 1) + x + 1;
    const there = lines[index] ?? 0;
    if (ink < 0) {
      if (there === 0) return;
      const [of, strength] = [Math.floor((there - 1) / steps), ((there - 1) % steps) + 1];
      const left = Math.round(strength * (1 - share));
      lines[index] = left === 0 ? 0 : of * steps + left;
      return;
    }
    const strength = Math.round(share * steps);
    const old = there === 0 ? 0 : ((there - 1) % steps) + 1;
    const isSame = there >= first && there < first + steps;
    const sum = isSame ? Math.round(old + strength * (1 - old / steps)) : strength;
    if (sum > 0 && (isSame || strength >= old || share > 0.5)) lines[index] = first + sum - 1;
  });
}

const colourOf = (hex: string): Colour =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;

const between = (from: Colour, to: Colour, share: number): Colour =>
  from.map((value, index) => Math.round(value + ((to[index] ?? value) - value) * share)) as unknown as Colour;
