import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { after } from './src/after/index.ts';
import { bareTurn } from './src/build/bareTurn.ts';
import { processPlace, processSettings } from './src/library/shared.ts';

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
  markdown: { syntaxHighlight: false },
  integrations: [bareTurn(), mdx(), after()],
});
