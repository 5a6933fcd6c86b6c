import type { ReadingNotice } from './reading.ts';

/** Controls that change how text is shown or hide in it; tabs and line ends stay. */
const INVISIBLE =
  /\u034F|[\u115F\u1160\u3164\uFFA0]|[\u{E0100}-\u{E01EF}]|[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFC\u{E0000}-\u{E007F}]|[\uFDD0-\uFDEF\uFFFE\uFFFF\uD800-\uDFFF]/gu;

/** Part of the spelling between letters of these scripts, which join otherwise: Persian, Hindi and their like. */
const JOINERS: ReadonlySet<string> = new Set(['\u200C', '\u200D']);
const SCRIPTS = String.raw`[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Kannada}\p{M}]`;
const SPELT_WITH_JOINERS = new RegExp(`^${SCRIPTS}.${SCRIPTS}$`, 'u');

/** What has none of these needs no closer look: most texts. */
const MAYBE_INVISIBLE = /[^\t\n\x20-\x7E\xA0-\xAC\xAE-\u02FF]/;

/** Behind a sign: whether it is shown as a picture. Without it the sign says the same. */
const VARIANT = /[\uFE00-\uFE0F]/gu;

/** Line ends as "\n", without invisible controls; a notice says how many were removed. */
export function cleanText(raw: string): { text: string; removed: number; notices: readonly ReadingNotice[] } {
  const unified = raw.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n');
  if (!MAYBE_INVISIBLE.test(unified)) return { text: unified, removed: 0, notices: [] };
  let removed = 0;
  const text = unified.replace(VARIANT, '').replace(INVISIBLE, (control, at, whole) => {
    if (JOINERS.has(control) && SPELT_WITH_JOINERS.test(whole.slice(at - 1, at + 2))) return control;
    removed += 1;
    return '';
  });
  return { text, removed, notices: removed ? [noticeInvisible(removed)] : [] };
}

/** What is said of controls that were removed. */
export const noticeInvisible = (removed: number): ReadingNotice => ({
  rule: 'invisible-characters',
  reason: `${removed} invisible control ${removed === 1 ? 'character was' : 'characters were'} removed`,
  fix: 'Nothing to do; look at the passage if it was not expected',
});
