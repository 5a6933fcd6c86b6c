import type { APIRoute } from 'astro';
import { fontLicence } from '../../fonts/index.ts';

/** What the fonts' licence asks to go with every copy of them. */
export const GET: APIRoute = async () => new Response(await fontLicence());
