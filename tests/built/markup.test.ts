import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { filesOf, htmlOf, samplePathsOf } from './pages.ts';

const site = inject('site');
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      'long-title': 'off', // a document's title is its publisher's
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

  // Needs Java: `npm run test:full` looks for it and asks for this.
  test.runIf(process.env.NU_CHECKER)('has no error for the Nu HTML checker', () => {
    const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
    const files = filesOf(site.folder).filter((file) => file.endsWith('.html'));
    const paths = files.map((file) => join(site.folder, file));
    const { status, stderr } = spawnSync('java', ['-jar', jar, '--errors-only', ...paths], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
