import { MONTH_NUMBERS } from '../../language/en/words/monthNames.ts';
import { isPlaceName } from '../../language/names/index.ts';

/** A place in capitals, perhaps two, a land, perhaps a day, and a word with a capital behind: "LIMA May 17 The ship". */
const BARE =
  /^(?<place>\p{Lu}[\p{Lu}.’'-]{2,}(?:[ /]\p{Lu}[\p{Lu}.’'-]+){0,3})(?:, (?<land>\p{Lu}[\p{Ll}.]+(?: \p{Lu}\p{Ll}+)?))?(?: (?<month>\p{Lu}\p{Ll}{2,8})\.? \d{1,2})? (?=(?:A|\p{Lu}[\p{L}\p{N}.’'-]*\p{Ll}[\p{L}.’'-]*|A \p{L}+)[ ,])/u;
const LEAST_LETTERS = 4;

/**
 * The dateline of a paragraph that no dash sets apart: "QUITO The toll rose" → "QUITO ". Undefined where the capitals are no
 * place that is known, alone or by its land: "NATO Secretary-General", "BREAKING The dam".
 */
export function bareDateline(line: string): string | undefined {
  const match = BARE.exec(line);
  const { place = '', land, month } = match?.groups ?? {};
  if (!match || (month !== undefined && !MONTH_NUMBERS.has(month.toLowerCase()))) return undefined;
  const isKnown = place.split('/').some((part) => part.length >= LEAST_LETTERS && isPlaceName(part));
  return isKnown || (land !== undefined && isPlaceName(land)) ? match[0] : undefined;
}
