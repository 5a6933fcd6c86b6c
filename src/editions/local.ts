import { type Element, findAll, policyHashOf, rawTextIn, type Tree } from './markup.ts';

const LINKS_FOR_SERVERS = /^(?:canonical|manifest|apple-touch-icon|alternate|preload|modulepreload|prefetch)$/;

/** What a page that no server gave cannot use: previews, policies, modules, files that stand on the site. */
export function isForServers({ name, attribs }: Element): boolean {
  if (name === 'meta')
    return /^(?:og|twitter|article):/.test(attribs.property ?? attribs.name ?? '') || isPolicy(attribs);
  if (name === 'link') return (attribs.rel ?? '').split(/\s+/).some((kind) => LINKS_FOR_SERVERS.test(kind));
  if (name === 'script') return attribs.src !== undefined || attribs.type === 'module';
  return ['data-served-only', 'data-copy', 'data-share'].some((each) => each in attribs);
}

/** A style sheet of the site: an edition has all of them in one. */
export const isSheet = ({ name, attribs }: Element): boolean => name === 'link' && attribs.rel === 'stylesheet';

const isPolicy = (attribs: Element['attribs']): boolean =>
  attribs['http-equiv']?.toLowerCase() === 'content-security-policy';

/** Tells the page's own script where the edition begins, and that nothing can be fetched. */
export function keepScripts(tree: Tree, root: string): void {
  for (const { attribs } of findAll(tree, ({ attribs: { 'data-base': base } }) => base !== undefined)) {
    attribs['data-base'] = root || './';
    attribs['data-local'] = '';
    delete attribs['data-keep'];
  }
}

/**
 * The policy of a page of an edition: its own scripts by their hashes, styles and pictures from `from`, and nothing
 * from anywhere else.
 */
export function policyOf(tree: Tree, from: "'self'" | 'data:'): string {
  const hashesOf = (kind: string): string =>
    findAll(
      tree,
      ({ name, attribs }) => name === kind && attribs.src === undefined && attribs.type !== 'application/ld+json',
    )
      .map((element) => policyHashOf(rawTextIn(element)))
      .join(' ');
  const pictures = from === 'data:' ? from : `${from} data:`;
  const policy = [
    "default-src 'none'",
    `script-src ${from === "'self'" ? "'self' " : ''}'wasm-unsafe-eval' ${hashesOf('script')}`,
    `style-src ${from === "'self'" ? "'self' " : ''}${hashesOf('style')}`,
    `img-src ${pictures}`,
    `font-src ${pictures}`,
    "form-action 'self'",
    "base-uri 'none'",
  ];
  return `<meta http-equiv="content-security-policy" content="${policy.map((each) => each.trim()).join(';')}">`;
}
