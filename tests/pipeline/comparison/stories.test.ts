import { describe, expect, test } from 'vitest';
import { expectedOf, foundIn, storyCases } from './storyCase.ts';

/** A case is a folder of two to four short documents, and in `expected.json` what a careful reader finds in them. */
describe('small stories', () => {
  test.each(storyCases().map((slug) => [slug, expectedOf(slug).about]))('%s: %s', (slug) => {
    expect(foundIn(slug)).toEqual(expectedOf(slug));
  });
});
