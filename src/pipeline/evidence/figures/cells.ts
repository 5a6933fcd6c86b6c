import type { Token } from '../../language/index.ts';
import { timesExact } from './decimal.ts';
import type { Headed, Measured } from './rules.ts';

/** A cell that holds a number and what bounds or measures it, no other word. */
export const isNumberAlone = (tokens: readonly Token[], [measured, ...others]: readonly Measured[]): boolean =>
  measured !== undefined &&
  others.length === 0 &&
  tokens.every(({ text }, at) => (at >= measured.first && at <= measured.last) || !/[\p{L}\p{N}]/u.test(text));

/** The number with the unit and the magnitude of its head. */
export const underHead = (measured: Measured, { unit, factor }: Headed): Measured => ({
  ...measured,
  low: measured.low === null ? null : timesExact(measured.low, factor),
  high: measured.high === null ? null : timesExact(measured.high, factor),
  unit: measured.unit ?? unit,
});
