import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { processSettings } from './src/library/shared.ts';

const { base, out, site } = processSettings();

export default defineConfig({
  base,
  outDir: out,
  ...(site ? { site } : {}),
  trailingSlash: 'always',
  build: { format: 'directory' },
  prerenderConflictBehavior: 'error',
  integrations: [mdx()],
});
