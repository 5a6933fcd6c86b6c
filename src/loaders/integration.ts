import type { AstroIntegration } from 'astro';
import { provideOwnLibrary } from '../library/process.ts';
import { provideCollections } from './shared.ts';

/**
 * Makes library and collections outside of the bundler, which would load everything that they are made with once more
 * (measured: five seconds). What makes them is loaded when they are asked for: whoever compiles pages never asks.
 */
export const records = (): AstroIntegration => ({
  name: 'crossbrief-records',
  hooks: {
    'astro:config:setup'() {
      provideOwnLibrary();
      provideCollections(async (library) => (await import('./collections.ts')).collectionsOf(library));
    },
  },
});
