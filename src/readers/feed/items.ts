import { parseFeed } from 'feedsmith';
import type { Metadata } from '../../records/index.ts';
import { normalizeAuthors } from '../authors.ts';
import { parseWrittenDate } from '../dates.ts';
import { normalizeLanguage, normalizeLine, normalizeUrl } from '../fields.ts';

/** An article of a feed. `isFull`: the feed says that it is the text, not what stands for it in a list. */
export type FeedItem = Readonly<{ metadata: Metadata; html: string; isFull: boolean }>;

type Loose = Readonly<Record<string, unknown>>;

const asObject = (value: unknown): Loose => (value !== null && typeof value === 'object' ? (value as Loose) : {});
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const { value: inner, name, title } = asObject(value);
  return [inner, name, title].find((each): each is string => typeof each === 'string') ?? '';
};
const firstText = (...values: readonly unknown[]): string => values.map(textOf).find((each) => each.trim()) ?? '';

/** The items of a feed of any kind, in its order. Throws where the source is no feed. */
export function listItems(source: string): FeedItem[] {
  const feed = asObject(parseFeed(source).feed as unknown);
  const items = asList(feed.items ?? feed.entries);
  const publisher = normalizeLine(firstText(feed.title));
  const language = normalizeLanguage(firstText(feed.language, feed.lang));
  return items.map((item) => toItem(asObject(item), { publisher, language }));
}

function toItem(item: Loose, { publisher, language }: { publisher: string; language: string | undefined }): FeedItem {
  const full = firstText(asObject(item.content).encoded, item.content, item.content_html, item.content_text);
  const html = full || firstText(item.description, item.summary);
  const title = normalizeLine(firstText(item.title).replace(/<[^>]*>/g, ''));
  const dates = [
    item.pubDate,
    item.published,
    item.date_published,
    asObject(item.dc).date,
    asObject(item.dc).dates,
    item.updated,
  ];
  const published = dates
    .flatMap(asList)
    .map((date) => parseWrittenDate(String(date ?? '')))
    .find(Boolean);
  const dc = asObject(item.dc);
  const authors = [...asList(item.authors), ...asList(item.author), ...asList(dc.creator), ...asList(dc.creators)].map(
    (author) =>
      textOf(author)
        .replace(/\S+@\S+\s*/, '')
        .replace(/^\((.*)\)$/, '$1'),
  );
  const url = normalizeUrl(linkOf(item));
  return {
    html: /<[a-z]/i.test(html)
      ? html
      : html
          .split(/\n\s*\n/)
          .map((each) => `<p>${each.replaceAll('<', '&lt;')}</p>`)
          .join(''),
    isFull: full !== '',
    metadata: {
      ...(title ? { title } : {}),
      ...(publisher ? { publisher } : {}),
      ...normalizeAuthors(authors, publisher),
      ...(published ? { published } : {}),
      ...(url ? { url } : {}),
      ...(language ? { language } : {}),
    },
  };
}

function linkOf(item: Loose): string {
  const links = asList(item.links).map(asObject);
  const alternate = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0];
  return firstText(item.link, item.url, alternate?.href, asObject(item.guid).value);
}
