/** A closed or open line as its corners, x and y in turn, in pixels. */
export type Outline = readonly number[];

/** How far a curve may be from the lines that stand for it, in pixels: a fiftieth is not seen. */
const TOLERANCE_PX = 0.02;

/** How many numbers each command of a path takes. */
const ARITY: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, S: 4, A: 7, Z: 0 };

type Pen = { x: number; y: number; controlX: number; controlY: number; line: number[]; readonly lines: number[][] };

/**
 * The outlines of a path as SVG writes it (SVG 2, 9.3), its curves as lines; of arcs only those of circles. Undefined
 * where a command is none that is known: "M0 0H4V4Z" → [[0, 0, 4, 0, 4, 4]].
 */
export function outlinesOf(path: string): Outline[] | undefined {
  const pen: Pen = { x: 0, y: 0, controlX: 0, controlY: 0, line: [], lines: [] };
  for (const { 0: letter, index } of path.matchAll(/[a-zA-Z]/g)) {
    const name = letter.toUpperCase();
    const arity = ARITY[name];
    const numbers = readNumbers(path, index + 1);
    if (arity === undefined || (arity === 0 ? numbers.length > 0 : numbers.length % arity !== 0)) return undefined;
    for (let at = 0; at < Math.max(1, numbers.length); at += arity || 1) {
      const own = numbers.length === arity ? numbers : numbers.slice(at, at + arity);
      draw(pen, name, letter === name ? own : absolute(pen, name, own));
    }
  }
  return pen.lines;
}

const [MINUS, POINT, ZERO, NINE, LETTERS] = ['-', '.', '0', '9', 'A'].map((sign) => sign.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
];

/** The numbers from `at` on to the next letter, sign by sign: a path has thousands of them, and cutting each out takes longer. */
function readNumbers(path: string, at: number): number[] {
  const numbers: number[] = [];
  let place = at;
  while (place < path.length && path.charCodeAt(place) < LETTERS) {
    const isNegative = path.charCodeAt(place) === MINUS;
    if (isNegative) place += 1;
    let [value, scale, start] = [0, 0, place];
    for (; place < path.length; place += 1) {
      const code = path.charCodeAt(place);
      if (code === POINT && scale === 0) scale = 1;
      else if (code < ZERO || code > NINE) break;
      else {
        value = value * 10 + code - ZERO;
        scale *= 10;
      }
    }
    if (place > start) numbers.push((isNegative ? -value : value) / (scale || 1));
    else place += 1; // a space or comma
  }
  return numbers;
}

/** Numbers that count from where the pen is, as numbers that count from the corner. */
function absolute({ x, y }: Pen, name: string, numbers: readonly number[]): number[] {
  if (name === 'H') return numbers.map((each) => each + x);
  if (name === 'V') return numbers.map((each) => each + y);
  const first = name === 'A' ? 5 : 0; // before it stand the radii and the flags of an arc
  return numbers.map((each, index) => (index < first ? each : each + ((index - first) % 2 === 0 ? x : y)));
}

function draw(pen: Pen, name: string, numbers: readonly number[]): void {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = numbers;
  if (name === 'M') moveTo(pen, a, b);
  else if (name === 'Z') moveTo(pen, pen.line[0] ?? pen.x, pen.line[1] ?? pen.y);
  else if (name === 'L') lineTo(pen, a, b);
  else if (name === 'H') lineTo(pen, a, pen.y);
  else if (name === 'V') lineTo(pen, pen.x, a);
  else if (name === 'Q')
    curveTo(pen, [
      pen.x + (2 / 3) * (a - pen.x),
      pen.y + (2 / 3) * (b - pen.y),
      c + (2 / 3) * (a - c),
      d + (2 / 3) * (b - d),
      c,
      d,
    ]);
  else if (name === 'C') curveTo(pen, [a, b, c, d, e, f]);
  else if (name === 'S') curveTo(pen, [2 * pen.x - pen.controlX, 2 * pen.y - pen.controlY, a, b, c, d]);
  else arcTo(pen, { radius: a, isLarge: d === 1, isClockwise: e === 1, x: f, y: g });
}

function moveTo(pen: Pen, x: number, y: number): void {
  pen.line = [x, y];
  pen.lines.push(pen.line);
  place(pen, x, y);
}

function lineTo(pen: Pen, x: number, y: number): void {
  pen.line.push(x, y);
  place(pen, x, y);
}

function place(pen: Pen, x: number, y: number): void {
  pen.x = pen.controlX = x;
  pen.y = pen.controlY = y;
}

/** A cubic Bézier curve: as many lines as keep within the tolerance of it. */
function curveTo(pen: Pen, [ax, ay, bx, by, x, y]: readonly [number, number, number, number, number, number]): void {
  const { x: fromX, y: fromY } = pen;
  const bend = Math.max(
    Math.hypot(fromX - 2 * ax + bx, fromY - 2 * ay + by),
    Math.hypot(ax - 2 * bx + x, ay - 2 * by + y),
  );
  const steps = Math.max(1, Math.ceil(Math.sqrt((0.75 * bend) / TOLERANCE_PX)));
  for (let step = 1; step <= steps; step += 1) {
    const t = step / steps;
    const s = 1 - t;
    const [p, q, r, u] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
    pen.line.push(p * fromX + q * ax + r * bx + u * x, p * fromY + q * ay + r * by + u * y);
  }
  place(pen, x, y);
  pen.controlX = bx;
  pen.controlY = by;
}

type Arc = Readonly<{ radius: number; isLarge: boolean; isClockwise: boolean; x: number; y: number }>;

/** A part of a circle by its end (SVG 2, B.2.4). */
function arcTo(pen: Pen, { radius, isLarge, isClockwise, x, y }: Arc): void {
  const [halfX, halfY] = [(pen.x - x) / 2, (pen.y - y) / 2];
  const half = Math.hypot(halfX, halfY);
  if (half === 0) return;
  const r = Math.max(radius, half);
  const away = (isLarge === isClockwise ? -1 : 1) * Math.sqrt(Math.max(0, (r * r) / (half * half) - 1));
  const [centreX, centreY] = [away * halfY + (pen.x + x) / 2, -away * halfX + (pen.y + y) / 2];
  const from = Math.atan2(pen.y - centreY, pen.x - centreX);
  const turn = 2 * Math.PI;
  const angle = (((Math.atan2(y - centreY, x - centreX) - from) % turn) + turn) % turn;
  const sweep = isClockwise ? angle : angle - turn;
  const steps = Math.max(1, Math.ceil(Math.abs(sweep) / Math.acos(Math.max(0, 1 - TOLERANCE_PX / r)) / 2));
  for (let step = 1; step < steps; step += 1) {
    const at = from + (sweep * step) / steps;
    pen.line.push(centreX + r * Math.cos(at), centreY + r * Math.sin(at));
  }
  lineTo(pen, x, y);
}
