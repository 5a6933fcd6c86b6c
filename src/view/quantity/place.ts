import { pathOf } from '../../site/address.ts';
import { placeOf } from '../evidence/place.ts';
import type { QuantityView } from './quantity.ts';

/** Where a quantity is shown: its page where more than one voice gives it, else where its figure stands. */
export function figurePlace({ id, hasPage, rows }: QuantityView): string {
  const giver = rows[0]?.givers[0];
  if (hasPage || !giver) return pathOf.quantity({ id });
  return placeOf(giver.briefing, { kind: 'figure', record: giver.figure });
}
