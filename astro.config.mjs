import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { cards } from './src/after/cards.ts';
import { checks } from './src/after/checks/index.ts';
import { editions } from './src/after/editions.ts';
import { hosting } from './src/after/hosting.ts';
import { bareTurn } from './src/build/bareTurn.ts';
import { processPlace, processSettings } from './src/library/shared.ts';
import { search } from './src/search/index.ts';

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
  integrations: [bareTurn(), mdx(), cards(), search(), editions(), hosting(), checks()],
});
