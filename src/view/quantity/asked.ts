import { unitKind } from '../../language/en/words/units.ts';
import { isCurrency, type Quantity } from '../../records/index.ts';
import { hasOwnPage, type QuantityView } from './quantity.ts';

/**
 * What kind of question a quantity answers: "how much", "how long", "what share", "how many"; whether it is of plans, and
 * whether several give it.
 */
export function questionsFor(
  quantity: Pick<Quantity, 'unit' | 'phase' | 'verdict'>,
  view: Pick<QuantityView, 'rows'>,
): string[] {
  return [
    kindAsked(quantity.unit),
    ...(isPlanned(quantity, view) ? ['planned'] : []),
    ...(hasOwnPage(quantity) ? ['shared'] : []),
  ];
}

/** "how much", "how long", "what share", "how many", by the unit. */
export function kindAsked(unit: string | null): 'money' | 'time' | 'share' | 'count' | 'measure' {
  if (unit === null) return 'count';
  if (unit === '%') return 'share';
  if (isCurrency(unit)) return 'money';
  return unitKind(unit) === 'time' ? 'time' : 'measure';
}

const isPlanned = ({ phase }: Pick<Quantity, 'phase'>, { rows }: Pick<QuantityView, 'rows'>): boolean =>
  phase === 'planned' ||
  phase === 'expected' ||
  rows.every(({ givers }) => givers.every(({ figure }) => figure.qualifiers.includes('additional')));
