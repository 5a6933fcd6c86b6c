import type { Document } from '../../records/index.ts';
import { fileStemOf } from '../../records/index.ts';

/** A scalar as YAML writes it: JSON is YAML (https://yaml.org/spec/1.2.2/#12-relation-to-json). */
const scalar = (value: string): string =>
  /^[\p{L}\p{N}][\p{L}\p{N} .,'’()/-]*$/u.test(value) && !/^[\d.-]+$|^(?:true|false|null|yes|no)$/i.test(value)
    ? value
    : JSON.stringify(value);

/** The settings of a new site, each line with what it is for. */
export function siteFile({
  title,
  language,
  address,
}: Readonly<{ title: string; language: string; address?: string | undefined }>): string {
  return `# What you decide for the whole site.
title: ${scalar(title)}
# One sentence, shown under the title and where a page is shared.
description: ${scalar(`What the documents say of it, who says it, and where they differ`)}
language: ${scalar(language)}
${address ? `address: ${scalar(address)}` : '# The address at which the site will stand: pictures to share, feeds and the sitemap need it.\n# address: https://example.org/'}

# private: true        # asks search engines to leave every page out
publishing:
  share: 0.3 # greatest share of a document's own words that is printed
  words: 400 # greatest number of them
  run: 60 # greatest number of them in one run
`;
}

const FIELDS = ['title', 'publisher', 'published', 'authors', 'url', 'language'] as const;

/** A file for what the editor knows of a document: what was read of it as comments, gaps named. */
export function stubOf(document: Document): string {
  const lines = FIELDS.map((field) => {
    const value = document[field];
    const written = Array.isArray(value) ? value.map(scalar).join(', ') : value && scalar(String(value));
    const shown = Array.isArray(value) && written ? `[${written}]` : written;
    return shown
      ? `# ${field}: ${shown}`
      : `# ${field}:            # not found: write it here, without the "# " before it`;
  });
  return [
    `# What you know of "${fileStemOf(document.file)}" and its text does not say. Below stands what was read of it;`,
    '# to change a line, take away its "# " and correct it.',
    ...lines,
    '# rights: excerpt     # or full, where you may print the text whole',
    '',
  ].join('\n');
}
