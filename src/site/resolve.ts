import type { BuiltSite } from './builtSite.ts';

/** Where the site stands. */
type Place = Pick<BuiltSite, 'base' | 'site'>;

export type Target = Readonly<
  /** `isMovable`: it leads there wherever the site stands, because it begins at the page or is whole. */
  | { kind: 'inside'; file: string; fragment: string; isMovable: boolean }
  /** Another origin. */
  | { kind: 'elsewhere'; address: string }
  /** On the same origin, but above the base. */
  | { kind: 'outside-base'; address: string }
  /** mailto:, data:, about: and the like. */
  | { kind: 'other' }
  | { kind: 'invalid' }
>;

const UNKNOWN_ORIGIN = 'https://site.invalid';
/** Above the base, so that what climbs higher is seen at the root of a host as well. */
const ABOVE = '/above';

/**
 * What an address on the page `file` leads to: `("../about/#limits", "compare/index.html")` at base "/" →
 * { kind: 'inside', file: "about/index.html", fragment: "limits", isMovable: true }. Text directives (`:~:text=`) are left out.
 */
export function resolveAddress(address: string, file: string, place: Place): Target {
  const base = `${ABOVE}${place.base}`;
  const home = `${UNKNOWN_ORIGIN}${base}`;
  const page = `${home}${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const isRooted = /^\/(?!\/)/.test(address);
  const from = place.site && address.startsWith(place.site) ? home + address.slice(place.site.length) : address;
  const url = URL.parse(isRooted ? ABOVE + from : from, page);
  if (!url) return { kind: 'invalid' };
  if (!/^https?:$/.test(url.protocol)) return { kind: 'other' };
  if (url.origin !== UNKNOWN_ORIGIN) return { kind: 'elsewhere', address };
  const path = decode(url.pathname);
  if (path === undefined) return { kind: 'invalid' };
  if (!path.startsWith(base)) return { kind: 'outside-base', address };
  const inside = path.slice(base.length);
  const fragment = decode(url.hash.slice(1).replace(/:~:.*$/, '')) ?? '';
  const target = /(?:^|\/)$/.test(inside) ? `${inside}index.html` : inside;
  return { kind: 'inside', file: target, fragment, isMovable: !isRooted };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
