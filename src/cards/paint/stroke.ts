import type { Outline } from './outline.ts';

type Point = readonly [x: number, y: number];

/** Lines with a width as outlines: along the one side and back along the other, corners mitred (SVG 2, 13.5.5), ends cut. */
export const strokeOutlines = (lines: readonly Outline[], width: number): Outline[] =>
  lines.filter((line) => line.length > 2).map((line) => strokeOutline(line, width / 2));

function strokeOutline(line: Outline, half: number): Outline {
  const points = Array.from({ length: line.length / 2 }, (_, at): Point => [line[2 * at] ?? 0, line[2 * at + 1] ?? 0]);
  const sides = points.map(([x, y], at) => {
    const [before, after] = [normalOf(points[at - 1], [x, y]), normalOf([x, y], points[at + 1])];
    const [first, second] = [before ?? after ?? [0, 0], after ?? before ?? [0, 0]];
    const [sumX, sumY] = [first[0] + second[0], first[1] + second[1]];
    const reach = (2 * half) / Math.max(0.25, sumX * sumX + sumY * sumY); // half over the cosine of half the turn, squared
    return [sumX * reach, sumY * reach] as const;
  });
  const along = points.map(([x, y], at): Point => [x + (sides[at]?.[0] ?? 0), y + (sides[at]?.[1] ?? 0)]);
  const back = points.map(([x, y], at): Point => [x - (sides[at]?.[0] ?? 0), y - (sides[at]?.[1] ?? 0)]);
  return [...along, ...back.reverse()].flat();
}

/** The direction across a stretch; none where it has no length. */
function normalOf(from: Point | undefined, to: Point | undefined): Point | undefined {
  if (!from || !to) return undefined;
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(x, y);
  return length === 0 ? undefined : [y / length, -x / length];
}
