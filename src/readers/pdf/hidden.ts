import { getResolvedPDFJS } from 'unpdf';
import type { TextItem } from './segment.ts';

/** A list of what a page draws, as pdf.js gives it. */
export type Operators = Readonly<{ fnArray: readonly number[]; argsArray: readonly unknown[] }>;

/** Whether the layer with this id is shown. */
export type ShowsLayer = (properties: unknown) => boolean;

type Box = readonly [left: number, bottom: number, right: number, top: number];
type Matrix = readonly number[];
/** Words that are drawn so that nobody sees them, and where they begin. */
type Unseen = Readonly<{ letters: string; words: number; x: number; y: number; isTransparent: boolean }>;
type Graphics = { matrix: Matrix; fill: string; mode: number };

const WHITE = /^#f[a-f0-9]f[a-f0-9]f[a-f0-9]$/i;
const TRANSPARENT_MODE = 3;
/** Text that is drawn without ink is a scan's text layer where it makes up this share of its page. */
const MIN_LAYER_SHARE = 0.5;
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/**
 * The items of a page without those that nobody sees: text on a layer that is switched off, white on white, or without
 * ink beside text that has some. `hasPictures`: white text may stand on one of them.
 */
export async function withoutUnseen(
  items: readonly TextItem[],
  operators: Operators,
  { showsLayer, hasPictures }: { showsLayer: ShowsLayer; hasPictures: boolean },
): Promise<{ items: TextItem[]; words: number }> {
  const { unseen, letters } = await findUnseen(operators, showsLayer, hasPictures);
  const inkless = unseen.filter((each) => each.isTransparent).reduce((sum, each) => sum + each.letters.length, 0);
  const isLayer = inkless > letters * MIN_LAYER_SHARE;
  let words = 0;
  let kept = [...items];
  for (const each of unseen) {
    if (each.isTransparent && isLayer) continue;
    const at = kept.findIndex((item) => holds(item, each));
    const item = kept[at];
    if (!item) continue;
    words += each.words;
    kept = kept.toSpliced(at, 1, ...remainder(item, each));
  }
  return { items: kept, words };
}

const bare = (text: string): string => text.replace(/\s+/g, '');

function holds({ str, transform, width }: TextItem, { letters, x, y }: Unseen): boolean {
  const [, , , , left = 0, base = 0] = transform;
  return Math.abs(base - y) < 1 && x >= left - 1 && x <= left + width + 1 && bare(str).includes(letters);
}

/** What an item shows beside the words that nobody sees: nothing, where it is these words alone. */
function remainder(item: TextItem, { letters }: Unseen): TextItem[] {
  if (bare(item.str) === letters) return [];
  const pattern = [...letters].map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('\\s*');
  return [{ ...item, str: item.str.replace(new RegExp(pattern, 'u'), ' ') }];
}

async function findUnseen(
  { fnArray, argsArray }: Operators,
  showsLayer: ShowsLayer,
  hasPictures: boolean,
): Promise<{ unseen: Unseen[]; letters: number }> {
  const { OPS } = await getResolvedPDFJS();
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code as number, name]));
  const page = new PageWalk(showsLayer, hasPictures);
  for (const [at, code] of fnArray.entries()) page.draw(names.get(code) ?? '', argsArray[at]);
  return page;
}

/** Follows what a page draws, as far as it tells where text stands and whether it is seen. */
class PageWalk {
  readonly unseen: Unseen[] = [];
  letters = 0;
  readonly #showsLayer: ShowsLayer;
  #hasGround: boolean;
  readonly #grounds: Box[] = [];
  #state: Graphics = { matrix: IDENTITY, fill: '#000000', mode: 0 };
  readonly #saved: Graphics[] = [];
  readonly #layers: boolean[] = [];
  #line: Matrix = IDENTITY;
  #at: Matrix = IDENTITY;
  #leading = 0;

  constructor(showsLayer: ShowsLayer, hasPictures: boolean) {
    this.#showsLayer = showsLayer;
    this.#hasGround = hasPictures;
  }

  draw(name: string, args: unknown): void {
    const values = Array.isArray(args) ? args : [];
    if (name === 'save' || name === 'paintFormXObjectBegin') this.#saved.push({ ...this.#state });
    if (name === 'restore' || name === 'paintFormXObjectEnd') this.#state = this.#saved.pop() ?? this.#state;
    if (name === 'transform') this.#state.matrix = multiply(this.#state.matrix, values.map(Number));
    if (name === 'paintFormXObjectBegin' && values[0])
      this.#state.matrix = multiply(this.#state.matrix, [...(values[0] as number[])]);
    if (/^setFill/.test(name)) this.#state.fill = String(values[0] ?? '');
    if (name === 'setTextRenderingMode') this.#state.mode = Number(values[0]);
    if (name === 'shadingFill' || /^paintImage|^paintInlineImage/.test(name)) this.#hasGround = true;
    if (name === 'constructPath') this.#addGround(values);
    if (name === 'beginMarkedContentProps') this.#layers.push(values[0] !== 'OC' || this.#showsLayer(values[1]));
    if (name === 'beginMarkedContent') this.#layers.push(true);
    if (name === 'endMarkedContent') this.#layers.pop();
    this.#drawText(name, values);
  }

  #drawText(name: string, values: readonly unknown[]): void {
    const [x = 0, y = 0] = values.map(Number);
    if (name === 'beginText') this.#at = this.#line = IDENTITY;
    if (name === 'setTextMatrix') this.#at = this.#line = numbersOf(values[0]);
    if (name === 'setLeading') this.#leading = x;
    if (name === 'setLeadingMoveText') this.#leading = -y;
    if (name === 'moveText' || name === 'setLeadingMoveText')
      this.#at = this.#line = multiply(this.#line, [1, 0, 0, 1, x, y]);
    if (name === 'nextLine' || name.startsWith('nextLine'))
      this.#at = this.#line = multiply(this.#line, [1, 0, 0, 1, 0, this.#leading]);
    if (/^(?:show|nextLine.*Show)/.test(name))
      this.#show(values.findLast(Array.isArray) as readonly unknown[] | undefined);
  }

  #show(glyphs: readonly unknown[] = []): void {
    const shown = glyphs.map((glyph) => (glyph as { unicode?: string } | null)?.unicode ?? '').join('');
    const letters = bare(shown);
    if (!letters) return;
    this.letters += letters.length;
    const [, , , , x = 0, y = 0] = multiply(this.#state.matrix, this.#at);
    const isTransparent = this.#state.mode === TRANSPARENT_MODE;
    const isWhite = WHITE.test(this.#state.fill) && !isTransparent && !this.#hasGround && !this.#isOnGround(x, y);
    if (isTransparent || isWhite || this.#layers.includes(false))
      this.unseen.push({ letters, words: shown.match(/[\p{L}\p{N}]+/gu)?.length ?? 0, x, y, isTransparent });
  }

  #addGround([, , box]: readonly unknown[]): void {
    const [left = 0, bottom = 0, right = 0, top = 0] = numbersOf(box);
    if (WHITE.test(this.#state.fill)) return;
    const corners = [
      [left, bottom],
      [right, top],
      [left, top],
      [right, bottom],
    ].map(([x = 0, y = 0]) => multiply(this.#state.matrix, [1, 0, 0, 1, x, y]).slice(4));
    const xs = corners.map(([x = 0]) => x);
    const ys = corners.map(([, y = 0]) => y);
    this.#grounds.push([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
  }

  #isOnGround(x: number, y: number): boolean {
    return this.#grounds.some(
      ([left, bottom, right, top]) => x >= left - 2 && x <= right + 2 && y >= bottom - 4 && y <= top + 2,
    );
  }
}

const numbersOf = (value: unknown): number[] =>
  value && typeof value === 'object' ? Object.values(value as Record<string, number>).map(Number) : [];

function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
