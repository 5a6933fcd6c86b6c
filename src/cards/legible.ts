import type { Card } from './card.ts';
import { type Face, findFace, type Role } from './faces.ts';

type FindFace = (codePoint: number, role: Role) => Face | undefined;

const CHARACTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ZERO_WIDTH_NON_JOINER = '\u200c';
const SURE_TO_BE_SEEN = /[\p{L}\p{N}]/u;
/** Formatting that a text could turn others around with; the joiner of Persian is spelling and stays. */
const INVISIBLE = /(?!\u200c)[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Variation_Selector}]/gu;
/** Vowel signs of Arabic and Hebrew: readers do without them, and satori does not set them in their place. */
const VOWEL_SIGNS = /[\u0591-\u05bd\u05bf\u05c1-\u05c7\u064b-\u0652\u0670]/g;

/**
 * `content` without the signs that no font has, such as emoji; undefined where a letter or digit would be lost, because
 * what is left would be another text.
 */
export function legibleText(content: string, role: Role, find: FindFace = findFace): string | undefined {
  let result = '';
  const plain = content.normalize('NFC').replace(INVISIBLE, '').replace(VOWEL_SIGNS, '');
  for (const { segment } of CHARACTERS.segment(plain)) {
    if (isCovered(segment, role, find)) result += segment;
    else if (SURE_TO_BE_SEEN.test(segment)) return undefined;
  }
  return result.replace(/[^\S\u00a0]+/g, ' ').trim();
}

/** A letter with an accent that has no code point of its own is not covered: satori would misplace the accent. */
function isCovered(character: string, role: Role, find: FindFace): boolean {
  const [base = '', ...others] = character;
  if (/^\s+$/u.test(character)) return true;
  // satori remembers the font of a character by its first code unit: beyond the BMP it would mix them up.
  if (base.length > 1 || others.some((other) => other !== ZERO_WIDTH_NON_JOINER)) return false;
  return find(base.codePointAt(0) ?? 0, role) !== undefined;
}

const UNREADABLE_SAYER = 'a source named on the page';

/**
 * A card that can be drawn without a box in it. A title, publisher or line that no font can set is left out; a sayer
 * is said to be on the page; a figure is left out where what it counts cannot be set.
 */
export function legibleCard(card: Card, find: FindFace = findFace): Card {
  const { publisher, line, ...rest } = card;
  const label = (content: string): string | undefined => legibleText(content, 'label', find);
  const figures = card.figures.map((figure) => ({
    ...figure,
    what: label(figure.what),
    sayer: label(figure.sayer) ?? UNREADABLE_SAYER,
  }));
  const shown = { publisher: publisher && label(publisher), line: line && label(line) };
  return {
    ...rest,
    kicker: label(card.kicker) ?? '',
    title: legibleText(card.title, 'title', find) ?? '',
    ...(shown.publisher ? { publisher: shown.publisher } : {}),
    ...(shown.line ? { line: shown.line } : {}),
    figures: figures.every(hasWhat) ? figures : [],
  };
}

const hasWhat = <T extends { what: string | undefined }>(figure: T): figure is T & { what: string } =>
  figure.what !== undefined;
