import { pathOf } from '../site/address.ts';
import type { SiteRecords } from '../site/siteRecords.ts';
import { stateOf } from '../site/siteSummary.ts';
import { DATA_FILES } from './data/files.ts';
import type { AddressOf } from './data/records.ts';
import { escapeMarkdown } from './markdown.ts';

/** What a program finds on the site, as https://llmstxt.org asks for it: every briefing as Markdown, and the data. */
export function writeLlmsText(records: SiteRecords, addressOf: AddressOf): string {
  const { site, briefings } = records;
  const documents = briefings.map(({ document, digest, hasMarkdown = true }) => {
    const address = addressOf(hasMarkdown ? pathOf.markdown(document) : pathOf.briefing(document));
    const link = `[${escapeMarkdown(document.title)}](<${address}>)`;
    return `- ${[link, escapeMarkdown([document.publisher, digest.bottomLine].filter(Boolean).join(' · '))].join(': ')}`;
  });
  const data = DATA_FILES.map(({ name, title }) => `- [${name}](<${addressOf(`${pathOf.data}${name}`)}>): ${title}`);
  return [
    `# ${escapeMarkdown(site.title)}`,
    `> ${escapeMarkdown(site.description)}`,
    `${escapeMarkdown(stateOf(records))}. Every line is a stretch of a source, or is computed from stretches that are shown; what a source says is not thereby true. Words of the documents are quoted within a limit; the rest is their publishers’.`,
    '## Briefings',
    documents.join('\n'),
    '## Data',
    data.join('\n'),
    '',
  ].join('\n\n');
}
