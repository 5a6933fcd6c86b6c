import { fileURLToPath } from 'node:url';

/** The project's own folder, where Astro finds its settings. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The site, served on this machine and fresh at each change; undefined where it cannot be. */
export async function serveSite(): Promise<{ address: string; close: () => Promise<void> } | undefined> {
  try {
    const { dev } = await import('astro');
    const server = await dev({ root: ROOT, logLevel: 'silent', server: { host: '127.0.0.1', port: 0 } });
    return { address: `http://127.0.0.1:${server.address.port}/`, close: () => server.stop() };
  } catch {
    return undefined;
  }
}
