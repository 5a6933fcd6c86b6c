import type { ReadingNotice } from './reading.ts';

/** A word with Latin letters next to Cyrillic or Greek ones that look the same: "Аpple" with a Cyrillic A. */
const MIXED =
  /(?:\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin})/u;
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** A notice where words mix alphabets: such a name is not the name that it looks like. */
export function noticeMixedScripts(text: string): ReadingNotice[] {
  if (!FOREIGN.test(text)) return [];
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => word.length > 2 && MIXED.test(word));
  const [first] = words;
  if (!first) return [];
  return [
    {
      rule: 'mixed-scripts',
      reason: `${words.length} ${words.length === 1 ? 'word mixes' : 'words mix'} letters of two alphabets, first "${first.slice(0, 40)}"`,
      fix: 'Look whether the letters were swapped on purpose; the word is kept apart from the one it looks like',
    },
  ];
}
