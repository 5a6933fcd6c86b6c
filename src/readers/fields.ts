import { agencyNamed, type Metadata } from '../records/index.ts';
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

/**
 * Persons who wrote the text, and the agency it comes from: "By Ann Bell and Reuters" → Ann Bell, wire "Reuters".
 * The publisher itself, addresses and names of roles are no authors.
 */
export function normalizeAuthors(values: readonly string[], publisher?: string): Pick<Metadata, 'authors' | 'wire'> {
  const names = values
    .map((value) => withoutContributors(normalizeLine(value)).replace(/^(?:by|von|par|por|di)\s+/i, ''))
    .flatMap((value) => value.split(/\s*(?:,|;|\||\band\b|&)\s*/))
    .map(bareName)
    .filter((name) => name.length > 1 && name.length < 80 && !/^https?:|@|\d{3}/.test(name))
    .filter((name) => lettersOf(name) !== lettersOf(publisher ?? '') && !NO_AUTHOR.test(name));
  const agencies = names.map(agencyNamed).filter((name) => name !== undefined);
  const authors = [...new Set(names.filter((name) => agencyNamed(name) === undefined))];
  const wire = agencies.find((name) => name !== publisher);
  return { ...(authors.length ? { authors } : {}), ...(wire ? { wire } : {}) };
}

/** What stands in the place of a name: sections, roles, "Special for The Paper". */
const NO_AUTHOR =
  /^(?:admin(?:istrator)?|agencies|author|comment|editor|editorial|guest|leader|letters?|null|opinion|staff|unknown)$|^special (?:for|to)\b|\.(?:com|org|net)$|\b(?:staff|writer|reporter|bureau|correspondents?|desk)$/i;

/** "ANN BELL; Ann Bell reported from Rome, and Bo Lind contributed." → "ANN BELL": whoever helped is no author. */
const withoutContributors = (value: string): string =>
  value
    .replace(/[;,.]?\s*\bwith (?:files|reporting|additional reporting|agencies|wires?)\b.*$/i, '')
    .replace(/(?:^|[;.]\s)[^;]*?\b(?:contributed|reported (?:from|on)|additional reporting)\b.*$/i, '');

const ROLE = /^(?:correspondent|editor|reporter|columnist|writer)$/i;

/** "Ann Bell political editor", "Ann Bell Rome correspondent", "Ann Bell in Rome", "Ann Bell (now)" → "Ann Bell" */
function bareName(name: string): string {
  const words = name
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/\s+in \p{Lu}[\p{L} .'’-]*$/u, '')
    .split(' ');
  if (words.length < 3 || !ROLE.test(words.at(-1) ?? '')) return words.join(' ');
  const before = words.slice(0, -1);
  while (before.length > 2 && /^\p{Ll}/u.test(before.at(-1) ?? '')) before.pop();
  return (before.length === words.length - 1 && before.length > 2 ? before.slice(0, -1) : before).join(' ');
}

const lettersOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
