import { readPage } from '../../src/integrations/checks/page.ts';

/** What is wrong with an address: its status, or where it is redirected to. */
export type Broken = Readonly<{ address: string; from: string; status: number }>;

const PARTS =
  /<(?:link|script|img|source)\b[^>]*?\b(?:href|src)="([^"]*)"|<meta property="og:image" content="([^"]*)"/g;

/**
 * Follows every link and fetches every part of every page from `home` on, as long as it stays below it. `ownAddress` is
 * what the site calls its home where that is not where it is served.
 */
export async function crawl(home: string, ownAddress?: string): Promise<{ visited: string[]; broken: Broken[] }> {
  const waiting = new Map([[home, 'the start']]);
  const visited = new Set<string>();
  const broken: Broken[] = [];
  for (const [address, from] of waiting) {
    visited.add(address);
    const response = await fetch(address, { redirect: 'manual' });
    if (response.status !== 200) {
      broken.push({ address, from, status: response.status });
      continue;
    }
    if (!response.headers.get('content-type')?.includes('text/html')) {
      await response.arrayBuffer();
      continue;
    }
    const html = await response.text();
    const parts = Array.from(html.matchAll(PARTS), ([, part, card]) => part ?? card ?? '');
    for (const link of [...readPage('', html).links, ...parts]) {
      const own = ownAddress && link.startsWith(ownAddress) ? home + link.slice(ownAddress.length) : link;
      if (!URL.canParse(own, address)) continue;
      const target = new URL(own, address);
      target.hash = '';
      if (target.href.startsWith(new URL(home).origin) && !waiting.has(target.href)) waiting.set(target.href, address);
    }
  }
  return { visited: [...visited], broken };
}
