import { attributesOf, type Piece, piecesOf } from '../../site/tags.ts';
import { type Outline, outlinesOf } from './outline.ts';
import { strokeOutlines } from './stroke.ts';

/** A stretch of the picture in one colour. */
export type Shape = Readonly<{ colour: string; outlines: readonly Outline[] }>;

/** Every attribute that is understood: one that is not might turn, cut or fade what is drawn. */
const KNOWN: Readonly<Record<string, RegExp>> = {
  svg: /^(?:x|y|width|height|viewbox|xmlns)$/,
  g: /^$/,
  rect: /^(?:x|y|width|height|fill)$/,
  path: /^(?:x|y|width|height|d|fill|stroke|stroke-width)$/,
};
const COLOUR = /^#[\da-f]{6}$/i;

type Frame = Readonly<{ left: number; top: number; scale: number }>;
type Attributes = Readonly<Record<string, string>>;

/**
 * The shapes of a picture, from back to front: of the SVG that satori writes for a card, which is boxes and the outlines of
 * letters. Undefined where anything else is in it.
 */
export function shapesOf(svg: string): Shape[] | undefined {
  const drawn: Drawn = { shapes: [], frames: [] };
  let isInMask = false;
  for (const piece of piecesOf(svg)) {
    if (piece.kind !== 'tag') continue;
    if (piece.name === 'mask')
      isInMask = !piece.isEnd; // one is defined for every box, and laid on none of ours
    else if (!isInMask && !readTag(drawn, piece)) return undefined;
  }
  return drawn.shapes;
}

type Drawn = Readonly<{ shapes: Shape[]; frames: Frame[] }>;

/** Whether a tag is understood. */
function readTag(
  { shapes, frames }: Drawn,
  { name, isEnd, attributes: written }: Extract<Piece, { kind: 'tag' }>,
): boolean {
  const [known, values] = [KNOWN[name], attributesOf(written)];
  if (!known || values.some(([attribute]) => !known.test(attribute))) return false;
  const attributes = Object.fromEntries(values);
  if (name === 'svg' && isEnd) frames.pop();
  else if (name === 'svg') frames.push(frameOf(attributes, frames.length > 0));
  else if (!isEnd && name !== 'g') {
    const shape = shapeOf(name, attributes, frames.at(-1));
    if (!shape) return false;
    shapes.push(shape);
  }
  return true;
}

/** Where a picture within the picture stands. */
function frameOf({ x, y, width, viewbox }: Attributes, isWithin: boolean): Frame {
  const [, , inner = '1'] = (viewbox ?? '').split(' ');
  return isWithin
    ? { left: Number(x), top: Number(y), scale: Number(width) / Number(inner) }
    : { left: 0, top: 0, scale: 1 };
}

function shapeOf(
  name: string,
  attributes: Attributes,
  frame: Frame = { left: 0, top: 0, scale: 1 },
): Shape | undefined {
  const { fill = '', stroke } = attributes;
  const colour = stroke ?? fill;
  if (!COLOUR.test(colour) || (stroke !== undefined && fill !== 'none')) return undefined;
  const drawn = name === 'rect' ? [rectangle(attributes)] : outlinesOf(attributes.d ?? '');
  const outlines = stroke === undefined ? drawn : drawn && strokeOutlines(drawn, Number(attributes['stroke-width']));
  return outlines && { colour: colour.toLowerCase(), outlines: outlines.map((outline) => placed(outline, frame)) };
}

function rectangle({ x = '0', y = '0', width, height }: Attributes): Outline {
  const [left, top, right, bottom] = [Number(x), Number(y), Number(x) + Number(width), Number(y) + Number(height)];
  return [left, top, right, top, right, bottom, left, bottom];
}

const placed = (outline: Outline, { left, top, scale }: Frame): Outline =>
  scale === 1 && left === 0 && top === 0
    ? outline
    : outline.map((each, index) => each * scale + (index % 2 === 0 ? left : top));
