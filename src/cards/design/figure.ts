import { certaintyLabelOf } from '../../view/words/certainty.ts';
import { letterOf } from '../../view/words/marks.ts';
import type { CardFigure } from '../card.ts';
import { box, column, type Element, sizeFor, text } from './element.ts';
import { drawDot } from './marks.ts';
import { LETTER_COLOURS, PALETTE } from './palette.ts';

/** Font families by role, as satori takes them: "Inter latin, Inter cyrillic". */
export type Families = Readonly<{ title: string; label: string }>;

const WIDE_SIZES = [
  [9, 128],
  [13, 108],
  [20, 84],
  [30, 60],
  [60, 44],
] as const;
const NARROW_SIZES = [
  [7, 92],
  [11, 76],
  [17, 54],
  [26, 40],
  [60, 32],
] as const;

/** A figure across the whole card: value, what it counts, certainty and sayer. */
export const drawWideFigure = (figure: CardFigure, families: Families): Element =>
  column(
    { alignItems: 'flex-start' },
    text(figure.value, valueStyle(families, sizeFor(figure.value, WIDE_SIZES))),
    text(figure.what, { fontSize: 34, lineHeight: 1.25, marginTop: 10 }, 2),
    drawSayer(figure, 27),
  );

/** The figures of a comparison, each under the letter of its document; both values in one size, so that none looks greater. */
export function drawNarrowFigures(figures: readonly [CardFigure, CardFigure], families: Families): [Element, Element] {
  const fontSize = Math.min(...figures.map((figure) => sizeFor(figure.value, NARROW_SIZES)));
  const draw = (figure: CardFigure, index: 0 | 1): Element =>
    column(
      { width: 440, alignItems: 'flex-start' },
      text(letterOf(figure.place ?? index), { fontSize: 26, fontWeight: 600, color: LETTER_COLOURS[index] }),
      text(figure.value, valueStyle(families, fontSize)),
      text(figure.what, { fontSize: 28, lineHeight: 1.25, marginTop: 8 }, 3),
      drawSayer(figure, 23, 'column'),
    );
  return [draw(figures[0], 0), draw(figures[1], 1)];
}

const valueStyle = (families: Families, fontSize: number) => ({
  fontFamily: families.title,
  fontWeight: 600,
  fontSize,
  lineHeight: 1.1,
  letterSpacing: '-0.01em',
});

/** "◐ estimated · South Korean intelligence officials": the dot never stands without its word. */
function drawSayer(figure: CardFigure, fontSize: number, flexDirection: 'row' | 'column' = 'row'): Element {
  const labels = figure.certainties.map(certaintyLabelOf);
  const words = labels.map((label) => label.word).join(', ');
  return box(
    { marginTop: 14, flexDirection },
    box(
      { marginRight: 14, alignItems: 'center', flexShrink: 0 },
      ...labels.map((label) => box({ marginRight: 10 }, drawDot(label.step, Math.round(fontSize * 0.8)))),
      text(words, { fontSize, fontWeight: 600, lineHeight: 1.3 }),
    ),
    text(figure.sayer, { fontSize, lineHeight: 1.3, color: PALETTE.muted }, 2),
  );
}
