import { altOf } from './alt.ts';
import type { Card } from './card.ts';
import { cardPath } from './path.ts';

/** What a page's head says of its card: where the picture stands, relative to the base, and what it shows. */
export const previewOf = (card: Card): { path: string; alt: string } => ({ path: cardPath(card), alt: altOf(card) });
