/** What a terminal would act on or not show: controls, formats, line and paragraph separators, halves of a pair. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/gu;

/**
 * Text from a file or its name as one line that is safe to print; what cannot be seen is spelled out:
 * "a␛[31m.txt" → "a\u001b[31m.txt". Nothing that anybody wrote into seeds/ reaches a terminal without it.
 */
export const printable = (text: string): string =>
  text.replace(UNPRINTABLE, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
