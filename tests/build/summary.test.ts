import { describe, expect, test } from 'vitest';
import { writeSummary } from '../../src/build/summary.ts';
import { siteSettingsSchema } from '../../src/records/index.ts';
import { documentOf } from '../builders.ts';

const document = documentOf('The flood killed 40 people, police said.');

/** The summary of a site with one document of so many claims. */
const summaryOf = (claims: number, site?: string): string =>
  writeSummary({
    library: {
      site: siteSettingsSchema.parse({ title: 'Floods', description: 'What is said of them' }),
      documents: [{ ...document, claims: Array.from({ length: claims }, () => document.claims).flat() }],
      pairs: [],
      stories: [],
      quantities: [],
      comparisons: [],
      digests: [],
      notices: [],
      published: undefined,
      aliases: new Map(),
      commentary: { briefings: new Map(), comparisons: new Map() },
    },
    out: 'dist',
    site,
    pages: 12,
    cards: 9,
    host: {
      files: 99,
      largest: { file: 'crossbrief.html', bytes: 700_000 },
      bytes: 9_000_000,
      redirects: 0,
      headerRules: 70,
    },
  });

describe('writeSummary(facts)', () => {
  test('counts pages of claims and figures, and says where the others stand', () => {
    expect(summaryOf(10, 'https://example.org/')).toMatch(
      /^1 page of claims and figures; 10 of 11 have their place on the page of their document's source$/m,
    );
  });

  test('says what a site goes without that does not know its address', () => {
    expect(summaryOf(1)).toContain('The site does not know its address, so it has no previews');
    expect(summaryOf(1, 'https://example.org/')).not.toContain('does not know');
  });
});
