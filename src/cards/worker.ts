import type { Card } from './card.ts';
import { renderCard } from './render.ts';

/** One card in a process beside the build's. */
export default (card: Card): Promise<Uint8Array> => renderCard(card);
