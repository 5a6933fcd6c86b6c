import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { writeAtom } from '../../../src/editions/feeds/atom.ts';
import { makeFeed } from '../../../src/editions/feeds/entries.ts';
import { writeJsonFeed } from '../../../src/editions/feeds/jsonFeed.ts';
import { FEEDS } from '../../../src/editions/feeds/list.ts';
import { addressOf, records } from '../valley.ts';

const feedOf = (of: string) => {
  const file = FEEDS.find((feed) => feed.of === of);
  if (!file) throw new Error(`There is no feed of ${of}`);
  return makeFeed(file, records, addressOf);
};
const parse = (xml: string) =>
  new XMLParser({ ignoreAttributes: false, isArray: (name) => ['entry', 'link', 'author'].includes(name) }).parse(xml)
    .feed;

describe.each(['briefings', 'changes'])('the feed of %s', (of) => {
  const feed = feedOf(of);
  const atom = parse(writeAtom(feed));
  const json = JSON.parse(writeJsonFeed(feed));

  test('is well-formed Atom with what RFC 4287 wants', () => {
    expect(XMLValidator.validate(writeAtom(feed))).toBe(true);
    expect(atom.title).toContain('Sorrel & valley');
    for (const entry of [atom, ...atom.entry]) {
      expect(entry.id).toMatch(/^https:\/\/briefings\.example\/a\//);
      expect(entry.updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      expect(entry.title).toMatch(/\S/);
    }
    for (const entry of atom.entry) expect(entry.author[0].name).toMatch(/\S/);
  });

  test('says the same in both formats, the newest first', () => {
    const items = json.items.map((item: Record<string, string>) => [
      item.id,
      item.title,
      item.date_modified,
      item.content_html,
    ]);
    const entries = atom.entry.map((entry: Record<string, unknown>) => [
      entry.id,
      entry.title,
      entry.updated,
      (entry.content as Record<string, string>)['#text'] ?? '',
    ]);
    expect(entries).toEqual(items);
    const days = items.map(([, , day]: string[]) => day);
    expect(days).toEqual([...days].sort().reverse());
    expect(json.version).toBe('https://jsonfeed.org/version/1.1');
  });
});

describe('the feed of changes', () => {
  test('escapes a line twice for Atom, once for JSON Feed, and leads to what is still there', () => {
    const { items } = JSON.parse(writeJsonFeed(feedOf('changes')));
    expect(items[0].id).toBe('https://briefings.example/a/changes/#edition-2');
    expect(items[0].content_html).toContain('<a href="https://briefings.example/a/c/f1/">40 &lt; 50 people</a>');
    expect(writeAtom(feedOf('changes'))).toContain('40 &amp;lt; 50 people');
  });
});

describe('writeAtom(feed)', () => {
  test('leaves out what XML has no place for', () => {
    const feed = { ...feedOf('changes'), title: 'a\u0001b\ud800c]]>' };
    expect(XMLValidator.validate(writeAtom(feed))).toBe(true);
    expect(parse(writeAtom(feed)).title).toBe('a\ufffdb\ufffdc]]>');
  });
});
