import { unitKind } from '../../language/en/words/units.ts';
import type { Quantity } from '../../records/index.ts';
import type { QuantityView } from './quantity.ts';

/** What kind of question a quantity answers: "how much", "how long", "what share", "how many"; and whether it is of plans. */
export function questionsFor(quantity: Pick<Quantity, 'unit' | 'phase'>, view: Pick<QuantityView, 'rows'>): string[] {
  return [kindAsked(quantity.unit), ...(isPlanned(quantity, view) ? ['planned'] : [])];
}

function kindAsked(unit: string | null): 'money' | 'time' | 'share' | 'count' | 'measure' {
  if (unit === null) return 'count';
  if (unit === '%') return 'share';
  if (/^[A-Z]{3}$/.test(unit)) return 'money';
  return unitKind(unit) === 'time' ? 'time' : 'measure';
}

const isPlanned = ({ phase }: Pick<Quantity, 'phase'>, { rows }: Pick<QuantityView, 'rows'>): boolean =>
  phase === 'planned' ||
  phase === 'expected' ||
  rows.every(({ givers }) => givers.every(({ figure }) => figure.qualifiers.includes('additional')));
