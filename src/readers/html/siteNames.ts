import { normalizeLine } from '../fields.ts';

/** Marks between the parts of a page's `<title>`: headline, section, site. */
const BETWEEN = /\s+[|·•»«›‹/\\]+\s+|(?<!\d\.?)\s+[–—:-]+\s+|\s*\|\s*|\s+>+\s+/;

/** "Tents arrive | News | Valley Paper" → its three parts. */
export const partsOfTitle = (title: string): string[] =>
  title
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter(Boolean);

/** Letters and digits alone, in small letters, as names are compared. */
export const lettersOf = (name: string): string =>
  name.toLowerCase().replace(/[^\p{L}\p{N}]+|\.(?:com|org|net)$/gu, '');

/** Labels of hosts that name nobody: "www", "blog", and what stands for a country. */
const PLAIN_LABELS = /^(?:www?\d*|m|mobile|amp|blogs?|news|edition|[a-z]{2}|com|org|net|co|info|gov|edu|ac)$/;
/** Hosts that keep pages of others. */
const KEEPERS =
  /(?:^|\.)(?:archive\.(?:org|is|ph|today)|googleusercontent\.com|ampproject\.org|translate\.goog|githubusercontent\.com|example\.(?:com|org|net)|localhost)$/;

/** The host of an address, without what stands before its name; undefined for hosts that keep pages of others. */
export function hostOf(url: string | undefined): string | undefined {
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www?\d*\./, '') : '';
  return host.includes('.') && !KEEPERS.test(host) && !/^[\d.]+$/.test(host) ? host : undefined;
}

/** The words of a host that name a site: "news.valley-paper.co.uk" → "valleypaper". */
export const labelsOf = (host: string): string[] =>
  host
    .split('.')
    .slice(0, -1)
    .filter((label) => !PLAIN_LABELS.test(label))
    .map(lettersOf);

/** Whether a name is that of the site with this host: "Der Talbote" at talbote.example. */
export function namesHost(name: string, host: string): boolean {
  const letters = lettersOf(name);
  const folded = letters.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
  const spelled = letters.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');
  const whole = lettersOf(host);
  return labelsOf(host).some(
    (label) =>
      label.length >= 3 &&
      [letters, folded, spelled].some(
        (each) =>
          each === whole ||
          each === label ||
          (each.length <= label.length * 2.5 && each.includes(label) && label.length >= 4) ||
          (label.includes(each) && each.length >= Math.max(4, label.length * 0.6)),
      ),
  );
}

/** The part of a page's `<title>` that names its site, where the host says so. */
export function siteInTitle(titleTag: string, host: string | undefined): string | undefined {
  const parts = partsOfTitle(titleTag);
  if (!host || parts.length < 2) return undefined;
  const ends = [parts.at(-1), parts[0]].filter((part) => part !== undefined && part.length <= 60) as string[];
  return ends.map(normalizeLine).find((part) => namesHost(part, host));
}
