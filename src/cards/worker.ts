import type { Card } from './card.ts';
import { renderCard } from './render.ts';

/** One card in a worker thread. */
export default (card: Card): Promise<Uint8Array> => renderCard(card);
