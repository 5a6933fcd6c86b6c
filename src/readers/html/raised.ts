import { readRaised } from '../raised.ts';
import { addText, type Run } from './run.ts';

/** What is longer is no mark and no exponent. */
const MAX_LETTERS = 20;

/** Adds raised words as they are read behind the words before them; false where they are no mark, exponent or ordinal. */
export function addRaised(
  run: Run,
  element: Element,
  { isLink, isItalic }: { isLink: boolean; isItalic: boolean },
): boolean {
  const words = (element.textContent ?? '').trim();
  if (!words || words.length > MAX_LETTERS) return false;
  const [owner = 0] = [...run.owners.keys()].slice(-1);
  const read = readRaised(run.text, words, element.nextSibling?.nodeValue ?? '');
  if (read && owner === 0) return false;
  if (read) addText(run, read, { owner, isLink, isItalic });
  return true;
}
