import { cleanText } from './cleanText.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** One line of text: entities that were escaped twice read, white space collapsed, no controls. "A &amp;amp; B" → "A & B" */
export function normalizeLine(value: string): string {
  const decoded = value.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 31 && code < 0x11_0000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
  });
  return cleanText(decoded).text.replace(/\s+/g, ' ').trim();
}

/** An http or https address, else nothing. */
export function normalizeUrl(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined;
  const url = new URL(value);
  return /^https?:$/.test(url.protocol) && url.hostname.includes('.') && !url.username ? url.href : undefined;
}

/** "en_US" → "en-US"; nothing for what is no language tag. */
export function normalizeLanguage(value: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(value.split(/[,;\s]/)[0]?.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
