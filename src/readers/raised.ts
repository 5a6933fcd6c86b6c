const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '-': '⁻',
  '−': '⁻',
  '–': '⁻',
  '+': '⁺',
};

/** What turns a number into its place in an order, in the languages that raise it. */
const ORDINAL = /^(?:st|nd|rd|th|er|re|ère|e|ème|nde?|o|a|ª|º)$/i;
const EXPONENT = /^[-−–+]?\d{1,3}$/;
const POWER_BASE = /(?:^|[^\d.,])10$/;
const UNIT_BASE = /(?<!\p{L})(?:[munkcdpf]?m|ft|in|yd|mi|s|sec|h|hr)$/u;
/** "3", "[5]", "(2)", "*", "a,b", "1, 2", "12–14": what sends a reader to a note. */
const NOTE_MARK = /^[[(]?(?:\d{1,3}|[*†‡§¶#]+|[a-z])[\])]?(?:\s*[,;–-]?\s*[[(]?(?:\d{1,3}|[*†‡§¶#]+|[a-z])[\])]?)*$/;

/**
 * How raised words read behind the words before them. A mark that sends to a note is left out, so that it joins no
 * number: "45" "4" → "". An exponent is one: "10" "6" → "⁶", "m" "3" → "³". An ordinal is whole: "1" "st" → "st".
 */
export function readRaised(before: string, raised: string, after = ''): string {
  const words = raised.trim();
  if (/\d$/.test(before) && ORDINAL.test(words)) return words;
  if (EXPONENT.test(words) && (POWER_BASE.test(before) || (UNIT_BASE.test(before) && /^[-−–+]?[1-4]$/.test(words)))) {
    return [...words].map((sign) => SUPERSCRIPTS[sign] ?? sign).join('');
  }
  if (/^\s*[/⁄]/.test(after) && /^\d+$/.test(words)) return /\d$/.test(before) ? ` ${words}` : words; // "2 1/2"
  if (
    NOTE_MARK.test(words) &&
    (/\d|[*†‡§¶#[(]/.test(words) || /(?:\p{L}{3}|[\d.,;:!?%)\]”’"])$/u.test(before.trimEnd()))
  )
    return '';
  return /\d$/.test(before) && /^\d/.test(words) ? ` ${raised}` : raised;
}
