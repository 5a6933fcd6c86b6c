import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { cards } from './src/after/cards.ts';
import { checks } from './src/after/checks/index.ts';
import { editions } from './src/after/editions.ts';
import { hosting } from './src/after/hosting.ts';
import { sharedStyle } from './src/after/sharedStyle.ts';
import { processPlace, processSettings } from './src/library/shared.ts';
import { search } from './src/search/index.ts';

const { out } = processSettings();
const { base, site } = await processPlace();

export default defineConfig({
  base,
  outDir: out,
  ...(site ? { site } : {}),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  prerenderConflictBehavior: 'error',
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), sharedStyle(), cards(), search(), editions(), hosting(), checks()],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
});
