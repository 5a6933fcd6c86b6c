import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { after } from './src/after/integration.ts';
import { bareTurn } from './src/build/bareTurn.ts';
import { processPlace } from './src/library/place.ts';
import { processSettings } from './src/library/shared.ts';
import { records } from './src/loaders/integration.ts';

const { out } = processSettings();
const { base, site } = await processPlace();

export default defineConfig({
  base,
  outDir: out,
  ...(site ? { site } : {}),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: { build: { cssCodeSplit: false } },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [bareTurn(), records(), mdx(), after()],
});
