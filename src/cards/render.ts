import satori from 'satori';
import sharp from 'sharp';
import type { Card } from './card.ts';
import type { Element } from './design/element.ts';
import { drawCard } from './design/index.ts';
import { isMark, strokeMark } from './design/marks.ts';
import { COLOURS, HEIGHT_PX, WIDTH_PX } from './design/palette.ts';
import { type Face, findFace, type Role } from './faces.ts';
import { legibleCard } from './legible.ts';
import { writePng } from './png.ts';

// A card is rendered by one thread, many cards by many: threads within libvips would only compete with them.
sharp.concurrency(1);

/** Tightest limit among those who show previews: WhatsApp. */
export const MAX_CARD_BYTES = 300_000;

/** A card as a PNG of 1200 × 630; the same card gives the same bytes. Throws where the picture is too large to share. */
export async function renderCard(card: Card): Promise<Uint8Array> {
  const shown = legibleCard(card);
  const faces = { title: facesFor(shown, 'title'), label: facesFor(shown, 'label') };
  const tree = drawCard(shown, { title: familiesOf(faces.title), label: familiesOf(faces.label) });
  const svg = await toSvg(tree, new Set([...faces.title, ...faces.label]));
  const pixels = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
  const png = writePng({ width: WIDTH_PX, height: HEIGHT_PX, pixels }, COLOURS);
  if (png.length >= MAX_CARD_BYTES) {
    throw new Error(
      `Cannot share the card of "${card.title}": it has ${png.length} bytes, expected fewer than 300,000`,
    );
  }
  return png;
}

/** The faces that a card's text needs, in the order in which satori has to look into them. */
function facesFor(card: Card, role: Role): Face[] {
  const found = new Set<Face>();
  for (const character of `${JSON.stringify(card)}…`) {
    const face = findFace(character.codePointAt(0) ?? 0, role);
    if (face) found.add(face);
  }
  return [...found].sort((a, b) => a.rank - b.rank);
}

const familiesOf = (faces: readonly Face[]): string => faces.map((face) => face.family).join(', ');

type Fonts = NonNullable<Parameters<typeof satori>[1]>['fonts'];
const fonts = new Map<string, Fonts>();

/** The same list for the same faces: satori reads the fonts of a list once, and those of a new one anew. */
function fontsOf(faces: ReadonlySet<Face>): Fonts {
  const key = Array.from(faces, ({ family }) => family).join();
  const known = fonts.get(key);
  if (known) return known;
  const made = [...faces].flatMap(({ family, weights }) =>
    weights.map(({ weight, data }) => ({ name: family, weight, data, style: 'normal' as const })),
  );
  fonts.set(key, made);
  return made;
}

async function toSvg(tree: Element, faces: ReadonlySet<Face>): Promise<string> {
  const marks: string[] = [];
  const svg = await satori(tree as Parameters<typeof satori>[0], {
    width: WIDTH_PX,
    height: HEIGHT_PX,
    fonts: fontsOf(faces),
    onNodeDetected: (node) => {
      if (isMark(node.key)) marks.push(strokeMark(node.key, node));
    },
  });
  return svg.replace(/<\/svg>$/, `${marks.join('')}</svg>`);
}
