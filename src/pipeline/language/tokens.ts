import { ABBREVIATIONS } from '../../language/en/words/abbreviations.ts';
import { CURRENCY_PREFIXES } from '../../language/en/words/currencies.ts';
import { CLITICS } from '../../language/en/words/sentenceForms.ts';
import type { Span } from '../../records/index.ts';

/** "Mr.", "Gen.": written with a capital, the point belongs to the word unless the text ends there. */
const TITLES = [...ABBREVIATIONS].map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('|');

/** "RM18.40", "USD3,400": a currency and a number. */
const CURRENCIES = [...CURRENCY_PREFIXES].sort((a, b) => b.length - a.length).join('|');

/**
 * What stands as one token, longest first: abbreviations with inner points, numbers with their separators, words with
 * inner apostrophes and hyphens, the New York Times' two-character quotation marks, any other mark alone.
 */
const TOKEN = new RegExp(
  [
    String.raw`\p{L}\.(?:\p{L}\.)+`, // U.S., p.m.
    String.raw`\b(?:${TITLES})\.(?=\s\S|,)`, // Mr., Sept.
    String.raw`(?<!\p{L})\p{Lu}\.(?=\s\p{Lu})`, // the V. of Vladimir V. Putin
    String.raw`(?:https?://|www\.)[^\s<>"”]+[^\s<>"”.,;:!?)]`,
    String.raw`(?<![\p{L}\p{N}])(?:${CURRENCIES})(?=\.?\d)`,
    String.raw`\b[Mm]agnitude(?=[-‐‑]\p{N})`,
    String.raw`(?<![\p{N}.,]|\p{N}\s)[1-9]\d{0,2}(?:[\u00A0\u2009\u202F]\d{3})+(?![\p{N}])(?:\.\d+)?`, // 15 000 as typesetters write it
    String.raw`(?<![\p{N}.,]|\p{N}\s)[1-9]\d{0,2}(?:(?: \d{3})* 000|(?: \d{3}){2,})(?!\p{N}|[,.]\p{N}| \d{3}(?!\p{N}))`, // and as typed, where nothing else can be meant
    String.raw`\p{N}+(?:[.,]\p{N}+)*`,
    String.raw`(?<=\p{N}-)to(?=-\p{N})`, // 134-to-63
    String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑](?!\p{N}+[.,]\p{N})[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:['’](?!s\b|S\b|re\b|ve\b|ll\b|d\b|m\b)\p{L}[\p{L}\p{M}]*)*`,
    String.raw`['’](?:${CLITICS})\b`,
    "''|``|\\.\\.\\.|--+",
    String.raw`\S`,
  ].join('|'),
  'gu',
);

/** Splits `text` from `start` to `end` into tokens: "Mr. Kim’s 4,700" → Mr · . · Kim · ’s · 4,700. */
export function tokenize(text: string, { start, end }: Span): Span[] {
  return Array.from(text.slice(start, end).matchAll(TOKEN), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
