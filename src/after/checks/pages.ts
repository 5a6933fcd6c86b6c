import type { Place } from '../../library/settings.ts';
import type { Request } from '../../site/requests.ts';
import { resolveAddress, type Target } from '../../site/resolve.ts';
import type { Page } from '../../site/scanPage.ts';

/** What is wrong in one file of the built site. */
export type Finding = Readonly<{ file: string; what: string }>;

/** All files of the built site, and where it will stand. */
export type CheckedSite = Readonly<{
  files: Readonly<{ has: (file: string) => boolean }>;
  pages: readonly Page[];
  place: Place;
}>;

/** Everything that is wrong in the pages of a site, in the order of its pages. */
export function checkPages(site: CheckedSite): Finding[] {
  const anchors = anchorsOf(site);
  return site.pages.flatMap((page) => [
    ...checkHead(page),
    ...page.links.flatMap((link) => checkLink(link, page.file, site, anchors)),
    ...checkRequests(page.file, page.requests, site),
    ...page.blocked.map((attribute) => ({ file: page.file, what: `attribute ${attribute}="…", which the CSP blocks` })),
  ]);
}

/** What is wrong with addresses of the site that stand elsewhere than on its pages: in `file`, from the root. */
export function checkAddresses(file: string, addresses: readonly string[], site: CheckedSite): Finding[] {
  const anchors = anchorsOf(site);
  return addresses.flatMap((address) => checkLink(address, file, site, anchors));
}

const anchorsOf = ({ pages }: CheckedSite): Map<string, ReadonlySet<string>> =>
  new Map(pages.map((page) => [page.file, page.anchors]));

function checkHead({ file, language, title, description, isRedirect }: Page): Finding[] {
  const missing = [
    language ? undefined : 'no lang on <html>',
    title ? undefined : 'no <title>',
    description || isRedirect ? undefined : 'no <meta name="description">',
  ];
  return missing.filter((what) => what !== undefined).map((what) => ({ file, what }));
}

/** A link must lead to a page and, with a fragment, to an element of it; links to other sites are not followed. */
function checkLink(
  link: string,
  file: string,
  { files, place }: CheckedSite,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): Finding[] {
  const target = resolveAddress(link, file, place);
  if (target.kind === 'elsewhere' || target.kind === 'other') return [];
  if (target.kind === 'invalid') return [{ file, what: `link "${link}" is no address` }];
  if (target.kind === 'outside-base') return [{ file, what: `link "${link}" leaves the base "${place.base}"` }];
  if (!files.has(target.file)) return [{ file, what: `link "${link}" leads to no page` }];
  if (isTied(target, file)) return [{ file, what: `link "${link}" ${TIED}` }];
  const isFound = target.fragment === '' || target.fragment === 'top' || anchors.get(target.file)?.has(target.fragment);
  return isFound ? [] : [{ file, what: `link "${link}" leads to a page without id "${target.fragment}"` }];
}

const TIED = 'begins at the root of the host, so that it leads elsewhere where the site is moved below another path';

/** Whether an address keeps its page from being moved. The page for what is not found is shown at any depth, and must. */
const isTied = (target: Target, file: string): boolean =>
  target.kind === 'inside' && !target.isMovable && /\.(?:html|css)$/.test(file) && file !== '404.html';

/** Whatever a browser fetches by itself must be a file of the site. */
export function checkRequests(file: string, requests: readonly Request[], { files, place }: CheckedSite): Finding[] {
  return requests.flatMap(({ from, address }) => {
    const target = resolveAddress(address, file, place);
    if (target.kind === 'elsewhere') return [{ file, what: `${from} asks another origin for "${address}"` }];
    if (target.kind === 'outside-base') return [{ file, what: `${from} "${address}" leaves the base "${place.base}"` }];
    if (target.kind === 'inside' && !files.has(target.file)) return [{ file, what: `${from} "${address}" is no file` }];
    return isTied(target, file) ? [{ file, what: `${from} "${address}" ${TIED}` }] : [];
  });
}
