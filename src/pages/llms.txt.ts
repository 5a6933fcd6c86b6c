import type { APIRoute } from 'astro';
import { writeLlmsText } from '../editions/llms.ts';
import { siteRecords } from '../loaders/siteRecords.ts';
import { linkFor, rootFrom } from '../site/address.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(writeLlmsText(await siteRecords(), linkFor(site, rootFrom('llms.txt'))));
