import { createHash } from 'node:crypto';

const INLINE = /<(style|script)\b[^>]*>([\s\S]*?)<\/\1>/g;
const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/;

/**
 * The page with a policy that allows its own inline styles and scripts by their hashes, and no others: Astro names those
 * of all pages on each, which hash by hash is what compresses least.
 */
export function narrowPolicy(html: string): string {
  const own = new Set(Array.from(html.matchAll(INLINE), ([, , content = '']) => hashOf(content)));
  return html.replace(POLICY, (policy) =>
    policy.replace(/ 'sha256-([^']*)'/g, (found, hash: string) => (own.has(hash) ? found : '')),
  );
}

const hashOf = (content: string): string => createHash('sha256').update(content).digest('base64');
