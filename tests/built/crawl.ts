import { scanPage } from '../../src/site/scanPage.ts';

/** What is wrong with an address: the status that it is answered with, or that its page has no such place. */
export type Broken = Readonly<{ address: string; from: string; status: number | 'no such place' }>;

const PARTS =
  /<(?:link|script|img|source)\b[^>]*?\b(?:href|src)="([^"]*)"|<meta property="og:image" content="([^"]*)"/g;

/** What a page leads to below its origin, and what can be led to on it. */
function readFound(address: string, html: string, asServed: (link: string) => string) {
  const { links, anchors } = scanPage('', html);
  const parts = Array.from(html.matchAll(PARTS), ([, part, card]) => part ?? card ?? '');
  const targets = [...links, ...parts]
    .map(asServed)
    .flatMap((link) => (URL.canParse(link, address) ? [new URL(link, address)] : []))
    .filter(({ origin }) => origin === new URL(address).origin);
  return { anchors, targets };
}

/**
 * Follows every link and fetches every part of every page from `home` on, also where it leaves what is below it.
 * `ownAddress` is what the site calls its home where that is not where it is served.
 */
export async function crawl(home: string, ownAddress?: string): Promise<{ visited: string[]; broken: Broken[] }> {
  const asServed = (link: string): string =>
    ownAddress && link.startsWith(ownAddress) ? home + link.slice(ownAddress.length) : link;
  const waiting = new Map([[home, 'the start']]);
  const anchorsOf = new Map<string, ReadonlySet<string>>();
  const wanted: { target: URL; from: string }[] = [];
  const broken: Broken[] = [];
  for (const [address, from] of waiting) {
    const response = await fetch(address, { redirect: 'manual' });
    const text = await response.text();
    if (response.status !== 200) broken.push({ address, from, status: response.status });
    else if (response.headers.get('content-type')?.includes('text/html')) {
      const { anchors, targets } = readFound(address, text, asServed);
      anchorsOf.set(address, anchors);
      wanted.push(...targets.map((target) => ({ target, from: address })));
      for (const { href } of targets) {
        const [page = ''] = href.split('#');
        if (!waiting.has(page)) waiting.set(page, address);
      }
    }
  }
  for (const { target, from } of wanted) {
    const id = decodeURIComponent(target.hash.slice(1).replace(/:~:.*$/, ''));
    const anchors = anchorsOf.get(target.href.replace(/#.*$/, ''));
    if (id && anchors?.has(id) === false) broken.push({ address: target.href, from, status: 'no such place' });
  }
  return { visited: [...waiting.keys()], broken };
}
