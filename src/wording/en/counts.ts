/** A count with its noun: 1, "document" → "1 document"; 0 → "no documents". */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  if (number === 0) return `no ${plural}`;
  return number === 1 ? `1 ${noun}` : `${number.toLocaleString('en-US')} ${plural}`;
}
