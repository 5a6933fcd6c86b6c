import { anchorOf, pathOf } from '../../site/address.ts';
import type { QuantityView } from './quantity.ts';

/** Where a quantity is shown: its page where more than one voice gives it, else the figure's row on its briefing. */
export function figurePlace({ id, hasPage, rows }: QuantityView): string {
  const giver = rows[0]?.givers[0];
  if (hasPage || !giver) return pathOf.quantity({ id });
  return `${pathOf.briefing(giver.briefing.document)}#${anchorOf('figure', giver.figure.id)}`;
}
