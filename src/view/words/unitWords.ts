import { CURRENCY_NOUNS } from '../../language/en/words/currencies.ts';
import { PERCENT_WORDS, UNIT_WORDS } from '../../language/en/words/units.ts';

/** Words by which a reader may ask for a unit, by the unit. */
const WORDS: ReadonlyMap<string, readonly string[]> = (() => {
  const all: [unit: string, word: string][] = [
    ...PERCENT_WORDS.map((word): [string, string] => ['%', word]),
    ...[...UNIT_WORDS].map(([word, unit]): [string, string] => [unit, word]),
    ...[...CURRENCY_NOUNS].flatMap(([word, codes]) => [...codes].map((code): [string, string] => [code, word])),
  ];
  const groups = Map.groupBy(all, ([unit]) => unit);
  return new Map([...groups].map(([unit, pairs]) => [unit, [...new Set(pairs.map(([, word]) => word))].sort()]));
})();

/** "USD" → dollar, dollars, …: a text has "$2,000", and who looks for it writes "dollars". None for a bare count. */
export const wordsForUnit = (unit: string | null): readonly string[] => (unit === null ? [] : (WORDS.get(unit) ?? []));
