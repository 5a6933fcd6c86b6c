/** 65.4 × 1e9 → 65400000000, not 65400000000.00001. */
export function timesExact(value: number, factor: number): number {
  const decimals = (String(value).split('.')[1] ?? '').length;
  const scale = 10 ** decimals;
  return (Math.round(value * scale) * factor) / scale;
}
