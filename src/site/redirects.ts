import type { Departure } from './departure.ts';

export type Redirect = Readonly<{ from: string; to: string }>;

/** Cloudflare Pages takes 2,000 static redirects; some are left for the editor's own. */
export const MOST_REDIRECTS = 1900;

/**
 * Addresses that were published once, with what stands there instead; relative to the base, without chains. Where there
 * are more than a host takes, pages go before claims and figures; a page that leads on stands at each of them anyway.
 */
export function listRedirects(departures: readonly Departure[]): Redirect[] {
  const redirects = departures.flatMap(({ from, to }) => (to === undefined ? [] : [{ from, to }]));
  const isRecord = ({ from }: Redirect): boolean => from.startsWith('c/');
  const kept = [...redirects.filter((each) => !isRecord(each)), ...redirects.filter(isRecord)].slice(0, MOST_REDIRECTS);
  return kept.sort((a, b) => (a.from < b.from ? -1 : 1));
}
