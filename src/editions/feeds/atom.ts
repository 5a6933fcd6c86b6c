import { escapeXml } from '../../view/words/xml.ts';
import type { Entry, Feed } from './feed.ts';

/**
 * A feed as Atom (RFC 4287). Written here and not by the package `feed`: that one gives titles as HTML to Atom and as plain
 * text to JSON from one string, has no language, and lets signs through that XML has no place for.
 */
export function writeAtom(feed: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">`,
    `  <id>${escapeXml(feed.self)}</id>`,
    `  <title>${escapeXml(feed.title)}</title>`,
    `  <subtitle>${escapeXml(feed.subtitle)}</subtitle>`,
    `  <updated>${feed.updated}</updated>`,
    '  <generator>Crossbrief</generator>',
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(feed.self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(feed.home)}"/>`,
    ...feed.entries.map(writeEntry),
    '</feed>',
    '',
  ].join('\n');
}

function writeEntry({ address, title, updated, summary, content, authors, language }: Entry): string {
  return [
    `  <entry${language ? ` xml:lang="${escapeXml(language)}"` : ''}>`,
    `    <id>${escapeXml(address)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <updated>${updated}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(address)}"/>`,
    ...authors.map((name) => `    <author><name>${escapeXml(name)}</name></author>`),
    `    <summary>${escapeXml(summary)}</summary>`,
    `    <content type="html">${escapeXml(content)}</content>`,
    '  </entry>',
  ].join('\n');
}
