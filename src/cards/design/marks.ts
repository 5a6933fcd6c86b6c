import type { CertaintyLabel } from '../../view/words/certainty.ts';
import type { MarkName } from '../../view/words/marks.ts';
import { box, type Element } from './element.ts';
import { MARK_COLOURS, PALETTE } from './palette.ts';

/** The signs as strokes in a square of 24: no text font has all of them. */
const STROKES: Readonly<Record<MarkName, string>> = {
  same: 'M3 8.5H21M3 15.5H21',
  compatible: 'M3 9.5C6 5.5 9 5.5 12 8.5S18 11.5 21 7.5M3 16.5C6 12.5 9 12.5 12 15.5S18 18.5 21 14.5',
  conflict: 'M3 8.5H21M3 15.5H21M17 3L7 21',
  moved: 'M3 12H20M13 5L20 12L13 19',
  reconciled: 'M18.5 7V4H5.5L13 12L5.5 20H18.5V17',
  only: 'M12 8A4 4 0 1 1 12 16A4 4 0 1 1 12 8',
};

/** Room for the sign of a relation, which `strokeMark` fills once its place is known. */
export const drawMark = (mark: MarkName, sizePx: number): Element => ({
  ...box({ width: sizePx, height: sizePx, flexShrink: 0 }),
  key: mark,
});

type Place = Readonly<{ left: number; top: number; width: number; height: number }>;

/** The sign as SVG. As a picture within the layout it would be clipped and masked, which takes a third of the time. */
export const strokeMark = (mark: MarkName, { left, top, width, height }: Place): string =>
  `<svg x="${left}" y="${top}" width="${width}" height="${height}" viewBox="0 0 24 24">` +
  `<path d="${STROKES[mark]}" fill="none" stroke="${MARK_COLOURS[mark]}" stroke-width="2.4"/></svg>`;

export const isMark = (key: unknown): key is MarkName => typeof key === 'string' && Object.hasOwn(STROKES, key);

/** The dot of a certainty: full, half or hollow; of boxes, which are drawn far faster than pictures. */
export function drawDot(step: CertaintyLabel['step'], sizePx: number): Element {
  const stroke = Math.max(2, Math.round(sizePx / 9));
  const inner = sizePx - 2 * stroke;
  const hole = { position: 'absolute', top: stroke, height: inner, background: PALETTE.paper } as const;
  const holes = {
    firm: [],
    hedged: [box({ ...hole, left: sizePx / 2, width: inner / 2, borderRadius: `0 ${inner}px ${inner}px 0` })],
    doubtful: [box({ ...hole, left: stroke, width: inner, borderRadius: inner })],
  }[step];
  return box(
    { position: 'relative', width: sizePx, height: sizePx, borderRadius: sizePx, background: PALETTE.ink },
    ...holes,
  );
}
