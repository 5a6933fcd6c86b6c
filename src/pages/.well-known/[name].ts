import type { APIRoute, GetStaticPaths } from 'astro';
import { siteRecords } from '../../loaders/siteRecords.ts';
import type { SiteSettings } from '../../records/index.ts';

/** security.txt (RFC 9116), where the editor names a contact. */
export const getStaticPaths = (async () => {
  const { site } = await siteRecords();
  return site.security ? [{ params: { name: 'security.txt' }, props: site.security }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute<NonNullable<SiteSettings['security']>> = ({ props }) =>
  new Response(`Contact: ${props.contact}\nExpires: ${props.expires}T00:00:00Z\n`);
