import { BROWSER_SCRIPT_HASH } from './browserScript.ts';

/**
 * What the pages of a site may fetch and run: its own files, and the one script that each carries. The same on every page,
 * whatever stands on it, and written before all that comes from a document.
 */
export const POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  `script-src 'self' 'wasm-unsafe-eval' '${BROWSER_SCRIPT_HASH}'`,
  "style-src 'self'",
].join('; ');
