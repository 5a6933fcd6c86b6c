/** Where a site stands: its base path, and its origin where it is known. */
export type Place = Readonly<{ base: string; origin: string | undefined }>;

export type Target = Readonly<
  | { kind: 'inside'; file: string; fragment: string }
  /** Another origin. */
  | { kind: 'elsewhere'; address: string }
  /** On the same origin, but above the base: it breaks where the site does not stand at the root. */
  | { kind: 'outside-base'; address: string }
  /** mailto:, data:, about: and the like. */
  | { kind: 'other' }
  | { kind: 'invalid' }
>;

const UNKNOWN_ORIGIN = 'https://site.invalid';

/**
 * What an address on the page `file` leads to: `("../about/#limits", "compare/index.html")` at base "/" →
 * { kind: 'inside', file: "about/index.html", fragment: "limits" }. Text directives (`:~:text=`) are left out.
 */
export function resolveAddress(address: string, file: string, place: Place): Target {
  const origin = place.origin ?? UNKNOWN_ORIGIN;
  const page = `${origin}${place.base}${file.replace(/(^|\/)index\.html$/, '$1')}`;
  if (!URL.canParse(address, page)) return { kind: 'invalid' };
  const url = new URL(address, page);
  if (!/^https?:$/.test(url.protocol)) return { kind: 'other' };
  if (url.origin !== origin) return { kind: 'elsewhere', address };
  const path = decode(url.pathname);
  if (path === undefined) return { kind: 'invalid' };
  if (!path.startsWith(place.base)) return { kind: 'outside-base', address };
  const inside = path.slice(place.base.length);
  const fragment = decode(url.hash.slice(1).replace(/:~:.*$/, '')) ?? '';
  return { kind: 'inside', file: /(?:^|\/)$/.test(inside) ? `${inside}index.html` : inside, fragment };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
