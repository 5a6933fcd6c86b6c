import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { htmlOf, samplePathsOf } from './pages.ts';

const site = inject('site');
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      'long-title': 'off', // a document's title is its publisher's
      'valid-id': ['error', { relaxed: true }], // the ids of records begin with a digit as well
      'no-trailing-whitespace': 'off', // white space is content
    },
  }),
);

describe('the markup of the site', () => {
  test.each(samplePathsOf(site))('of "%s" breaks no rule of html-validate', async (path) => {
    const { results } = await validator.validateString(htmlOf(site, path), path);
    const messages = results.flatMap((result) => result.messages);
    expect(messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`)).toEqual([]);
  });
});
