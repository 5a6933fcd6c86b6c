import { createHash } from 'node:crypto';
import type { BuiltSite } from '../site/builtSite.ts';

/** A path that readers can keep, relative to the base: as it is served, so "about/". */
type Kept = readonly [path: string, bytes: number, digest: string, title?: string];

/** `offline.json`: what an edition consists of for reading it offline. */
export type OfflineList = Readonly<{
  edition: string;
  /** In words: "31 August 2025". */
  date: string | undefined;
  /** What is stored as soon as the service worker is: enough to begin, and search. */
  shell: readonly string[];
  pages: readonly Kept[];
  files: readonly Kept[];
}>;

const PAGE = /(?:^|\/)index\.html$/;
/** What pages are made of. Share images, downloads, data and feeds are not for reading offline. */
const PART = /^(?:_astro|fonts|icons)\/|^[^/]+\.(?:js|css|svg|webmanifest)$/;
const SEARCH_CORE =
  /^pagefind\/(?:pagefind(?:-worker|-component-ui)?\.(?:js|css)|pagefind-entry\.json|[^/]+\.pf_meta|wasm\.[^/]+\.pagefind)$/;
const SEARCH_INDEX = /^pagefind\/(?:fragment|index|filter)\//;
const FIRST_PAGES = ['', 'offline/', 'search/', 'editions/'];
/** A first visit fetches no more than this beside the page itself. */
const MAX_SHELL_BYTES = 1_500_000;

/** The list of the built site. */
export async function listForOffline(
  site: BuiltSite,
  edition: Readonly<{ id: string; date?: string | undefined }>,
): Promise<OfflineList> {
  const pageOf = new Map(site.pages.map((page) => [page.file, page]));
  const pages: Kept[] = [];
  const files: Kept[] = [];
  for (const file of site.files.filter((name) => isKept(name))) {
    const page = pageOf.get(file);
    const bytes = page ? Buffer.from(page.html) : await site.read(file);
    const title = page?.title;
    const digest = digestOf(file, bytes);
    if (!PAGE.test(file)) files.push([file, bytes.length, digest]);
    else if (title) pages.push([pathOf(file), bytes.length, digest, title]);
    else pages.push([pathOf(file), bytes.length, digest]);
  }
  return { edition: edition.id, date: edition.date, shell: shellOf(pages, files), pages, files };
}

const pathOf = (file: string): string => file.replace(/index\.html$/, '');

const isKept = (file: string): boolean =>
  file !== 'sw.js' && [PAGE, PART, SEARCH_CORE, SEARCH_INDEX].some((pattern) => pattern.test(file));

/** The first pages and search; its index and the fonts as well where they are small enough. */
function shellOf(pages: readonly Kept[], files: readonly Kept[]): string[] {
  const shell = [
    ...pages.filter(([path]) => FIRST_PAGES.includes(path)),
    ...files.filter(([path]) => SEARCH_CORE.test(path) || /^[^/]+$/.test(path)),
  ];
  for (const pattern of [SEARCH_INDEX, /^(?:_astro|fonts)\//]) {
    const group = files.filter(([path]) => pattern.test(path));
    if (sizeOf([...shell, ...group]) <= MAX_SHELL_BYTES) shell.push(...group);
  }
  return shell.map(([path]) => path);
}

const sizeOf = (kept: readonly Kept[]): number => kept.reduce((sum, [, bytes]) => sum + bytes, 0);

/** Of a page what stands in `<main>`: some hosts add their own around it. The service worker computes the same. */
export function digestOf(file: string, bytes: Uint8Array): string {
  const part = file.endsWith('.html') ? mainOf(new TextDecoder().decode(bytes)) : bytes;
  return createHash('sha256').update(part).digest('hex').slice(0, 16);
}

const mainOf = (html: string): string => /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
