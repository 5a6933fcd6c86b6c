import manifest from '../../package.json' with { type: 'json' };
import { keyOf } from '../library/cache.ts';
import type { Card } from './card.ts';
import { drawCard } from './design/index.ts';

/** What else the picture depends on: this program, its typesetter, its rasteriser, its fonts. */
const TOOLS = Object.entries(manifest.dependencies).filter(([name]) => /^(?:satori|sharp|@fontsource\/)/.test(name));
const TOOL_VERSIONS = JSON.stringify([manifest.version, ...TOOLS]);

/**
 * Where a card's picture stands, relative to the base: "cards/3f2a….png". A hash over what is drawn and by what, so
 * the name changes with the picture; nothing is rendered for it.
 */
export function cardPath(card: Card): string {
  const drawn = JSON.stringify(drawCard(card, { title: 'title', label: 'label' }));
  return `cards/${keyOf(TOOL_VERSIONS, drawn).slice(0, 20)}.png`;
}
