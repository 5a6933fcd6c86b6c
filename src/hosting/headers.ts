import { posix } from 'node:path';

/** Headers for all paths that a pattern matches: an exact path, or one that ends in "*". From the root of the host. */
export type HeaderRule = Readonly<{ pattern: string; headers: Readonly<Record<string, string>> }>;

/** Where the site stands on its host, and whether it is for the public. */
export type HostedSite = Readonly<{ base: string; isPrivate: boolean }>;

const FOREVER = 'public, max-age=31536000, immutable';
const ALWAYS_ASK = 'public, max-age=0, must-revalidate';

/** Sent with everything: nothing of the reader goes to another site, and no type is guessed. */
const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Folders whose files change their name with what they hold. */
const HASHED = ['_astro/', 'cards/', 'pagefind/fragment/', 'pagefind/index/', 'pagefind/filter/'];
/** Single files that do. */
const HASHED_FILE = /^pagefind\/[^/]+\.pf_meta$|^fonts\/.+\.[\da-f]{8}\.(?:woff2|css)$/;
/** What pages of other sites may read. */
const SHARED = /^(?:data|oembed|feeds)\//;
/** Pages of one claim may stand in a frame of another site, to be quoted there. */
const FRAMED = 'c/';

/** Types that hosts do not know, or guess wrong; of files that a site has a few of, because each gets a rule. */
const TYPES: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.epub': 'application/epub+zip',
  '.jsonld': 'application/ld+json',
  '.webmanifest': 'application/manifest+json',
};

const policyFor = (ancestors: string): string =>
  `frame-ancestors ${ancestors}; base-uri 'self'; form-action 'self'; object-src 'none'`;

/**
 * The one table of headers, for a site that consists of `files`. No two rules give the same header for one path: some
 * hosts join the two values, others take either. So no rule for everything has a Cache-Control.
 */
export function listHeaderRules(files: readonly string[], { base, isPrivate }: HostedSite): HeaderRule[] {
  const everywhere = { ...EVERYWHERE, ...(isPrivate ? { 'X-Robots-Tag': 'noindex, nofollow' } : {}) };
  const rule = (pattern: string, headers: HeaderRule['headers']): HeaderRule => ({ pattern: base + pattern, headers });
  const folders = [...new Set(files.filter((file) => file.includes('/')).map((file) => file.replace(/\/.*$/, '/')))];
  return [
    rule('*', everywhere),
    ...HASHED.filter((folder) => files.some((file) => file.startsWith(folder))).map((folder) =>
      rule(`${folder}*`, { 'Cache-Control': FOREVER }),
    ),
    rule('', headersOfFile('index.html')),
    ...folders.filter((folder) => !isSplit(folder)).map((folder) => rule(`${folder}*`, headersOfFolder(folder, files))),
    ...files.filter((file) => SPLIT.includes(folderOf(file))).map((file) => rule(file, headersOfFile(file))),
    ...files.filter((file) => !SPLIT.includes(folderOf(file)) && hasType(file)).map((file) => rule(file, typeOf(file))),
  ];
}

/** Folders whose files differ, so that each gets a rule of its own; "./" is the root. */
const SPLIT = ['./', 'pagefind/', 'fonts/'];

const folderOf = (file: string): string => `${posix.dirname(file)}/`;

const isSplit = (folder: string): boolean => HASHED.includes(folder) || SPLIT.includes(folder);

const headersOfFile = (file: string): HeaderRule['headers'] => ({
  'Cache-Control': HASHED_FILE.test(file) ? FOREVER : ALWAYS_ASK,
  ...(file.endsWith('.html') ? { 'Content-Security-Policy': policyFor("'self'") } : {}),
  ...typeOf(file),
});

const hasType = (file: string): boolean => posix.extname(file) in TYPES;

const typeOf = (file: string): Record<string, string> =>
  Object.fromEntries(hasType(file) ? [['Content-Type', TYPES[posix.extname(file)] ?? '']] : []);

function headersOfFolder(folder: string, files: readonly string[]): HeaderRule['headers'] {
  const hasPages = files.some((file) => file.startsWith(folder) && file.endsWith('.html'));
  return {
    'Cache-Control': ALWAYS_ASK,
    ...(hasPages ? { 'Content-Security-Policy': policyFor(folder === FRAMED ? '*' : "'self'") } : {}),
    ...(SHARED.test(folder) ? { 'Access-Control-Allow-Origin': '*' } : {}),
  };
}

/** Whether a path from the root of the host, "/about/", is one that the pattern means. */
export const matches = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** The path that a file is served at: "about/index.html" → "/base/about/". */
export const servedPath = (file: string, base: string): string => base + file.replace(/(^|\/)index\.html$/, '$1');
