/** A picture of the site for a home screen, square. Maskable: its mark stays within the inner 80 %. */
export type Icon = Readonly<{ name: string; sizePx: number; purpose?: 'maskable' }>;

export const ICONS: readonly Icon[] = [
  { name: '192', sizePx: 192 },
  { name: '512', sizePx: 512 },
  { name: 'maskable-512', sizePx: 512, purpose: 'maskable' },
  { name: 'touch-180', sizePx: 180 },
];

const PAPER = '#fffdf8';
const INK = '#1c1a17';

/** The site's mark on paper, as SVG. */
export function drawIcon({ sizePx, purpose }: Icon): string {
  const [from, side] = purpose === 'maskable' ? [-6, 44] : [-1, 34];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${from} ${from} ${side} ${side}" width="${sizePx}" height="${sizePx}">
<rect x="${from}" y="${from}" width="${side}" height="${side}" fill="${PAPER}"/>
<path d="M5 12h22M5 20h22" stroke="${INK}" stroke-width="3"/>
<circle cx="11" cy="12" r="5.5" fill="${INK}"/><circle cx="21" cy="20" r="5.5" fill="${INK}"/></svg>`;
}
