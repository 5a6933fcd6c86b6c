/**
 * `text` in one line, cut at a word to at most `maxLength` UTF-16 code units with an ellipsis:
 * `excerptOf('Troops to be sent', 12)` → "Troops to…". Where one word alone is longer, it is cut between characters.
 */
export function excerptOf(text: string, maxLength: number): string {
  // A title may have 20,000 letters: only as much of it is looked at as can matter.
  const line = text
    .slice(0, 4 * maxLength)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= maxLength) return line;
  const head = line.slice(0, maxLength);
  const lastSpace = head.lastIndexOf(' ');
  const cut = lastSpace > maxLength / 2 ? head.slice(0, lastSpace) : withoutLast(head);
  return `${cut.replace(/[\s\p{Pd},;:(]+$/u, '')}…`;
}

/** Without the last character, which may be half of one: combined letters and emoji are one each. */
function withoutLast(text: string): string {
  const characters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)];
  const last = characters.at(-1);
  return text.slice(0, last?.index);
}
