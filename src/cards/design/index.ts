import { formatNumber } from '../../view/words/numbers.ts';
import type { Card } from '../card.ts';
import { box, column, type Element, sizeFor, text } from './element.ts';
import { drawNarrowFigures, drawWideFigure, type Families } from './figure.ts';
import { drawMark } from './marks.ts';
import { HEIGHT_PX, MARGIN_PX, PALETTE, WIDTH_PX } from './palette.ts';

const TITLE_SIZES = [
  [34, 72],
  [64, 60],
  [100, 52],
  [400, 44],
] as const;
const MAX_TITLE_LINES = 3;
/** A box: satori clips and masks borders, which takes longer than all the rest of the picture. */
const RULE = box({ height: 2, background: PALETTE.rule });

/** A card as the tree of boxes and texts that satori lays out: origin on top, title, figures or counts at the foot. */
export const drawCard = (card: Card, families: Families): Element =>
  column(
    {
      width: WIDTH_PX,
      height: HEIGHT_PX,
      boxSizing: 'border-box',
      padding: `${MARGIN_PX - 12}px ${MARGIN_PX}px ${MARGIN_PX - 8}px`,
      justifyContent: 'space-between',
      background: PALETTE.paper,
      color: PALETTE.ink,
      fontFamily: families.label,
      fontSize: 28,
    },
    column({}, drawOrigin(card), RULE, ...drawTitle(card, families)),
    ...drawFoot(card, families),
  );

/** "Briefing — New York Times · 1 July 2025", over a rule. */
function drawOrigin({ kicker, publisher, date }: Card): Element {
  // Each in a box of its own: "الجزيرة · 1 July 2025" as one text would put the day behind the year.
  const origin = [publisher, publisher && date ? '·' : undefined, date].filter((part) => part !== undefined);
  return box(
    { justifyContent: 'space-between', alignItems: 'baseline', paddingBottom: 18, fontSize: 27 },
    text(kicker, { fontWeight: 600, color: PALETTE.accent, flexShrink: 0, marginRight: 40 }),
    box(
      { color: PALETTE.muted, alignItems: 'baseline' },
      ...origin.map((part) => text(part, { marginLeft: 10, flexShrink: part === publisher ? 1 : 0 }, 1)),
    ),
  );
}

function drawTitle({ title, line, figures }: Card, families: Families): Element[] {
  const [, , , smallest] = TITLE_SIZES;
  const fontSize = figures.length === 2 ? smallest[1] : sizeFor(title, TITLE_SIZES);
  const style = { fontFamily: families.title, fontWeight: 600, fontSize, lineHeight: 1.16, marginTop: 26 };
  return [
    ...(title ? [text(title, style, figures.length === 2 ? 2 : MAX_TITLE_LINES)] : []),
    ...(line && figures.length === 0 ? [text(line, { marginTop: 22, lineHeight: 1.4, color: PALETTE.muted }, 3)] : []),
  ];
}

function drawFoot(card: Card, families: Families): Element[] {
  const [a, b] = card.figures;
  if (a && b) return drawSides(card, drawNarrowFigures([a, b], families));
  if (a) return [drawWideFigure(a, families)];
  return card.counts.length > 0 ? [box({}, ...drawCounts(card.counts, families))] : [];
}

/** A and B with their mark between them, and what the mark means in words below. */
const drawSides = ({ mark, line }: Card, [a, b]: readonly [Element, Element]): Element[] => [
  box({ justifyContent: 'space-between' }, a, ...(mark ? [box({ marginTop: 44 }, drawMark(mark, 84))] : []), b),
  ...(line ? [text(line, { fontSize: 26, fontWeight: 600 }, 1)] : []),
];

/** Numbers with what they count below; smaller where there are many. */
function drawCounts(counts: Card['counts'], families: Families): Element[] {
  const isFull = counts.length > 4;
  const number = { fontFamily: families.title, fontWeight: 600, fontSize: isFull ? 56 : 88, lineHeight: 1.1 };
  return counts.map((count) =>
    column(
      { marginRight: isFull ? 30 : 56 },
      text(formatNumber(count.number), number),
      box(
        { alignItems: 'center', fontSize: isFull ? 24 : 27, marginTop: 8 },
        ...(count.mark ? [box({ marginRight: 10 }, drawMark(count.mark, 30))] : []),
        text(count.word, { whiteSpace: 'nowrap' }),
      ),
    ),
  );
}
