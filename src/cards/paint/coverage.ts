import type { Outline } from './outline.ts';

/** How much of each pixel shapes cover, row by row; one for all shapes, which are laid on it one after the other. */
export type Canvas = Readonly<{ width: number; height: number; sums: Float32Array }>;

/** Two columns more than the picture has: an edge writes behind the pixel that it ends in. */
export const openCanvas = (width: number, height: number): Canvas => ({
  width,
  height,
  sums: new Float32Array((width + 2) * height),
});

/**
 * Calls `paint` for each pixel that the outlines cover a part of, up to 1. Each edge adds what it cuts off to the right of
 * it, so that the sum along a row is the area covered (the accumulation of Raph Levien's font-rs): exact, without sampling.
 */
export function cover(
  canvas: Canvas,
  outlines: readonly Outline[],
  paint: (x: number, y: number, share: number) => void,
): void {
  let top = canvas.height;
  let bottom = 0;
  let left = canvas.width;
  let right = 0;
  for (const outline of outlines) {
    for (let at = 0; at < outline.length; at += 2) {
      const next = at + 2 < outline.length ? at + 2 : 0;
      const [y, toY] = [outline[at + 1] ?? 0, outline[next + 1] ?? 0];
      addEdge(canvas, outline[at] ?? 0, y, outline[next] ?? 0, toY);
      top = Math.min(top, Math.floor(y));
      bottom = Math.max(bottom, Math.ceil(y));
      left = Math.min(left, Math.floor(outline[at] ?? 0));
      right = Math.max(right, Math.ceil(outline[at] ?? 0));
    }
  }
  const { width, sums } = canvas;
  for (let row = Math.max(0, top); row < Math.min(canvas.height, bottom); row += 1) {
    let sum = 0;
    const first = row * (width + 2);
    for (let x = Math.max(0, left); x < Math.min(width, right); x += 1) {
      sum += sums[first + x] ?? 0;
      const share = Math.min(1, Math.abs(sum));
      if (share > 0.002) paint(x, row, share);
    }
    sums.fill(0, first + Math.max(0, left), first + Math.min(width, Math.max(0, right)) + 2);
  }
}

function addEdge(canvas: Canvas, fromX: number, fromY: number, toX: number, toY: number): void {
  if (fromY === toY) return;
  const isDown = fromY < toY;
  const [startX, startY, endX, endY] = isDown ? [fromX, fromY, toX, toY] : [toX, toY, fromX, fromY];
  const slope = (endX - startX) / (endY - startY);
  const firstRow = Math.max(0, Math.floor(startY));
  let x = startX + Math.max(0, firstRow - startY) * slope;
  for (let row = firstRow; row < Math.min(canvas.height, Math.ceil(endY)); row += 1) {
    const height = Math.min(row + 1, endY) - Math.max(row, startY);
    const nextX = x + slope * height;
    addInRow(canvas, row, isDown ? height : -height, Math.min(x, nextX), Math.max(x, nextX));
    x = nextX;
  }
}

/** An edge within a row of pixels: `height` of it, from `left` to `right`. */
function addInRow({ width, sums }: Canvas, row: number, height: number, left: number, right: number): void {
  const from = Math.min(Math.max(left, 0), width);
  const to = Math.min(Math.max(right, 0), width);
  const at = row * (width + 2);
  const [first, last] = [Math.floor(from), Math.ceil(to)];
  const add = (column: number, amount: number): void => {
    sums[at + column] = (sums[at + column] ?? 0) + amount;
  };
  if (last <= first + 1) {
    const behind = height * ((from + to) / 2 - first);
    add(first, height - behind);
    add(first + 1, behind);
    return;
  }
  const perColumn = height / (to - from);
  let before = 0; // of what the columns so far have added
  for (let column = first; column <= last; column += 1) {
    // The area right of the edge in this column, from the height that the edge has climbed at its two sides.
    const [enter, leave] = [Math.max(from, column), Math.min(to, column + 1)];
    const inside = Math.max(0, leave - enter);
    const climbed = perColumn * Math.max(0, Math.min(enter, to) - from);
    const area = climbed + perColumn * inside * (column + 1 - (enter + leave) / 2);
    const covered = column >= to ? height : area;
    add(column, covered - before);
    before = covered;
  }
}
