import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { extractUnpacked, extractWhole } from '../../src/library/entries.ts';
import extractFile, { type ExtractResult, type ExtractTask } from '../../src/library/worker.ts';
import { readFeed } from '../../src/readers/feed/index.ts';
import { openBytes, readBytes, unpack } from '../../src/readers/index.ts';
import { readRtf } from '../../src/readers/rtf/index.ts';
import { readSubtitles } from '../../src/readers/subtitles/index.ts';
import { paragraph, writeDocx } from '../fixtures/docx.ts';
import { utf8 } from '../fixtures/legacyText.ts';

const WORDS = 'The harbour board said on Monday that 300 boats had come in from the storm.';
const MORE = 'A second storm is expected before the end of the week, said Ana Ruiz of the board.';
const mail = (subject: string, body: string): string =>
  `From: Ana Ruiz <ana@example.org>\nTo: desk@example.org\nSubject: ${subject}\nDate: Mon, 5 May 2025 09:00:00 +0000\nMessage-ID: <1@example.org>\nContent-Type: text/plain\n\n${body}\n`;

const extract = (file: string, bytes: Uint8Array) =>
  extractWhole({ id: 'a', file, sha256: '0', bytes, notes: {}, joint: '-' }, extractFile);

describe('extractUnpacked(task, entries, run)', () => {
  const message = (at: number, attached: string): string =>
    `From ana@example.org Mon May  5 09:00:00 2025\n${mail(`Boats ${at}`, `${WORDS}\n\n${attached}`)}\n`;

  test('reads a mailbox piece by piece, wherever its messages begin', async () => {
    const messages = Array.from({ length: 12 }, (_, at) => message(at, `${MORE} `.repeat(9000 + 7 * at)));
    const bytes = utf8(messages.join(''));
    expect(bytes.length).toBeGreaterThan(8_000_000); // more than two pieces
    let [read, most] = [0, 0];
    const source = {
      size: bytes.length,
      read: async (start: number, end: number) => {
        read += end - start;
        most = Math.max(most, end - start);
        return bytes.slice(start, end);
      },
    };
    const run = async ({ bytes: one }: ExtractTask): Promise<ExtractResult> => {
      const [reading] = await readBytes('a.eml', one);
      return {
        documents: [],
        notices: [{ file: 'a', kind: 'notice', rule: 'x', reason: reading?.text.slice(0, 8) ?? '', fix: '' }],
      };
    };
    const task = { id: 'a', file: 'a.mbox', sha256: '0', notes: {} };
    const { notices } = await extractUnpacked(task, unpack('a.mbox', source), run);
    expect(notices.map(({ reason }) => reason)).toEqual(
      messages.map((_, at) => `"message ${at + 1}": Boats ${at}\n`.slice(0, `"message ${at + 1}": `.length + 8)),
    );
    expect(most).toBeLessThan(5_000_000);
    expect(read).toBeLessThan(bytes.length * 2.2);
  });

  test('tells where a file that holds others breaks off, and publishes what it gave', async () => {
    const entries = (async function* () {
      yield { entry: 'a.txt', bytes: utf8(WORDS) };
      yield* unpack('a.zip', { size: 4, read: async () => utf8('PK\x03\x04') });
    })();
    const { documents, notices } = await extractUnpacked(
      { id: 'a', file: 'a.zip', sha256: '0', notes: {} },
      entries,
      extractFile,
    );
    expect(documents).toHaveLength(1);
    expect(notices).toMatchObject([{ kind: 'rejected', rule: 'truncated' }]);
  });
});

describe('extractWhole(task, run)', () => {
  test('gives a document for each message of a mailbox', async () => {
    const source = `From ana@example.org Mon May  5 09:00:00 2025\n${mail('Boats', `${WORDS}\n\nFrom noon on it rained.\n>From the north came more.`)}\nFrom bo@example.org Tue May  6 10:00:00 2025\n${mail('Storm', MORE)}`;
    const { documents, notices } = await extract('a.mbox', utf8(source));
    expect(notices).toEqual([]);
    expect(documents.map(({ id, title, published, container }) => [id, title, published, container?.entry])).toEqual([
      ['a-1', 'Boats', '2025-05-05', 'message 1'],
      ['a-2', 'Storm', '2025-05-05', 'message 2'],
    ]);
    expect(documents[0]?.text).toContain('From noon on it rained.\nFrom the north came more.');
    expect(JSON.stringify(documents)).not.toContain('desk@example.org');
  });

  test('reads each file of an archive on its own; one that cannot be read costs itself', async () => {
    const files = {
      'reports/a.docx': writeDocx(paragraph(WORDS)),
      'b.txt': strToU8(MORE),
      'c.pdf': strToU8('%PDF-1.7 cut'),
      '__MACOSX/b.txt': strToU8('x'),
    };
    const { documents, notices } = await extract('a.zip', new Uint8Array(zipSync(files)));
    expect(documents.map(({ id, format, container }) => [id, format, container])).toEqual([
      ['a-1', 'docx', { file: 'a.zip', entry: 'reports/a.docx' }],
      ['a-2', 'text', { file: 'a.zip', entry: 'b.txt' }],
    ]);
    expect(notices).toMatchObject([
      { file: 'a.zip', kind: 'rejected', reason: expect.stringContaining('"c.pdf": It is not a complete PDF') },
    ]);
  });

  test.each([
    [
      'lead out of the folder',
      { '../../a.txt': WORDS, '..\\b.txt': MORE, '/etc/c.txt': `${WORDS} It was so.` },
      ['a.txt', 'b.txt', 'etc/c.txt'],
    ],
    ['stand twice', { 'a.txt': WORDS, 'b.txt': MORE }, ['a.txt', 'a.txt']],
    ['are not UTF-8', { 'caf_.txt': WORDS }, ['caf\\xe9.txt']],
  ])('reads files whose names %s', async (what, files, names) => {
    const packed = Buffer.from(
      zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
    ).toString('latin1');
    const bytes = Buffer.from(
      what === 'stand twice' ? packed.replaceAll('b.txt', 'a.txt') : packed.replaceAll('caf_', 'caf\xe9'),
      'latin1',
    );
    const { documents, notices } = await extract('a.zip', new Uint8Array(bytes));
    expect(documents.map(({ container }) => container?.entry)).toEqual(names);
    expect(notices).toEqual([]);
  });

  test('reads no link in an archive', async () => {
    const bytes = zipSync({
      'a.txt': [strToU8('/etc/hostname'), { os: 3, attrs: 0o120777 << 16 }],
      'b.txt': strToU8(WORDS),
    });
    const { documents, notices } = await extract('a.zip', new Uint8Array(bytes));
    expect(documents.map(({ text }) => text)).toEqual([WORDS]);
    expect(notices).toMatchObject([{ kind: 'rejected', rule: 'link' }]);
  });

  test('an archive of many files that inflate to far more than it has ends', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 200 }, (_, at) => [`${at}.txt`, strToU8(`${at} ${WORDS} `.repeat(1000))]),
    );
    const bytes = new Uint8Array(zipSync(files, { level: 9 }));
    const read: string[] = [];
    const run = async ({ entry = '', bytes: own }: ExtractTask): Promise<ExtractResult> => {
      if (entry) read.push(entry);
      return { documents: [], notices: [], ...(entry ? {} : await openBytes('a.zip', own)) };
    };
    const { notices } = await extractWhole({ id: 'a', file: 'a.zip', sha256: '0', bytes, notes: {} }, run);
    expect(read.length).toBeGreaterThan(0);
    expect(read.length).toBeLessThan(200);
    expect(new Set(notices.map(({ rule }) => rule))).toEqual(new Set(['ratio']));
  });

  test('tells once of what is too much', async () => {
    const inner = zipSync(Object.fromEntries(Array.from({ length: 90 }, (_, at) => [`${at}.txt`, strToU8('x')])));
    const outer = zipSync(Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at}.zip`, inner])));
    const run = async ({ entry = '', bytes }: ExtractTask): Promise<ExtractResult> =>
      entry.endsWith('.txt')
        ? { documents: [], notices: [] }
        : { documents: [], notices: [], ...(await openBytes('a.zip', bytes)) };
    const { notices } = await extractWhole(
      { id: 'a', file: 'a.zip', sha256: '0', bytes: new Uint8Array(outer), notes: {} },
      run,
    );
    const told = notices.filter(({ rule }) => rule === 'entries');
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThan(10);
  });

  test('a bomb in an archive costs itself', async () => {
    const files = { 'a.txt': strToU8(WORDS), 'b.txt': new Uint8Array(30_000_000) };
    const { documents, notices } = await extract('a.zip', new Uint8Array(zipSync(files)));
    expect(documents).toHaveLength(1);
    expect(notices).toMatchObject([{ kind: 'rejected', rule: 'ratio' }]);
  });

  test('an archive within archives within archives ends', async () => {
    let bytes: Uint8Array = strToU8(WORDS);
    for (let depth = 0; depth < 8; depth += 1) bytes = zipSync({ [depth ? 'a.zip' : 'a.txt']: bytes });
    const { documents, notices } = await extract('a.zip', new Uint8Array(bytes));
    expect(documents).toEqual([]);
    expect(notices).toMatchObject([{ rule: 'entries' }]);
  });

  test('what is attached to a message is a document of its own, or a notice', async () => {
    const source = `From: Ana Ruiz <ana@example.org>\nSubject: Boats\nMIME-Version: 1.0\nMessage-ID: <1@example.org>\nContent-Type: multipart/mixed; boundary="B"\n\n--B\nContent-Type: text/plain\n\n${WORDS}\n--B\nContent-Type: text/plain\nContent-Disposition: attachment; filename="statement.txt"\n\n${MORE}\n--B\nContent-Type: image/png\nContent-Disposition: attachment; filename="logo.png"\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--B--\n`;
    const { documents, notices } = await extract('a.eml', utf8(source));
    expect(documents.map(({ id, container }) => [id, container?.entry])).toEqual([
      ['a', undefined],
      ['a-1', 'statement.txt'],
    ]);
    expect(notices).toMatchObject([
      { kind: 'notice', rule: 'attachments', reason: expect.stringContaining('logo.png') },
    ]);
  });
});

describe('readSubtitles(bytes)', () => {
  test.each([
    [
      'WEBVTT - a talk\nLanguage: en\n\nNOTE made by hand\n\n00:01.000 --> 00:04.000\n<v Ana Ruiz>The storm took 12 boats\n\n00:04.000 --> 00:07.000\n<v Ana Ruiz>and two piers.\n\n00:08.000 --> 00:09.000\n<v Bo Lind>Who says so?\n',
    ],
    [
      '1\n00:00:01,000 --> 00:00:04,000\nANA RUIZ: The storm took 12 boats\n\n2\n00:00:04,000 --> 00:00:07,000\nand two piers.\n\n3\n00:00:08,000 --> 00:00:09,000\nBO LIND: Who says so?\n',
    ],
  ])('gives the turns of who speaks, without time codes: %j', async (source) => {
    const [{ text = '', blocks = [] } = {}] = await readSubtitles(utf8(source));
    expect(text.toLowerCase()).toBe('ana ruiz: the storm took 12 boats and two piers.\n\nbo lind: who says so?');
    expect(blocks.map(({ part, speaker }) => [part, speaker?.name.toLowerCase()])).toEqual([
      ['turn', 'ana ruiz'],
      ['turn', 'bo lind'],
    ]);
  });

  test('says once what a rolling line repeats, and leaves out sounds with a notice', async () => {
    const source =
      'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nThe storm took\n\n00:00:02.000 --> 00:00:03.000\nThe storm took\n12 boats.\n\n00:00:03.500 --> 00:00:04.000\n[applause]\n';
    const [reading] = await readSubtitles(utf8(source));
    expect(reading).toMatchObject({ text: 'The storm took 12 boats.', notices: [{ rule: 'sounds' }] });
  });
});

describe('readSubtitles(bytes) of cues that nothing parts', () => {
  test.each([
    [
      'VTT',
      'WEBVTT\n\n00:00:01.000 --> 00:00:02.000 align:start\nWe counted\n00:00:02.000 --> 00:00:03.000 align:start\n300 boats.\n',
    ],
    ['SRT', '1\n00:00:01,000 --> 00:00:02,000\nWe counted\n2\n00:00:02,000 --> 00:00:03,000\n300 boats.\n'],
    [
      'VTT, one without words',
      'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nWe counted\n\n00:00:02.000 --> 00:00:02.500\n\n00:00:02.500 --> 00:00:03.000\n300 boats.\n',
    ],
  ])('prints no time: %s', async (_kind, source) => {
    const [reading] = await readSubtitles(utf8(source));
    expect(reading?.text).toBe('We counted 300 boats.');
  });

  test('keeps a number that is said', async () => {
    const [reading] = await readSubtitles(
      utf8('1\n00:00:01,000 --> 00:00:02,000\nHow many?\n300\n\n2\n00:00:02,000 --> 00:00:03,000\nSo many.\n'),
    );
    expect(reading?.text).toBe('How many? 300 So many.');
  });
});

describe('readFeed(bytes)', () => {
  const item = (title: string, inner: string): string =>
    `<item><title>${title}</title><link>https://example.org/${title}</link><pubDate>Mon, 05 May 2025 09:00:00 +0200</pubDate>${inner}</item>`;
  const rss = (items: string): string =>
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Selby Star</title>${items}</channel></rss>`;

  test('gives a reading for each article with a text, and counts the others', async () => {
    const items =
      item('Boats', `<content:encoded><![CDATA[<p>${WORDS}</p><p>${MORE}</p>]]></content:encoded>`) +
      item('Storm', '<description>A storm.</description>');
    const readings = await readFeed(utf8(rss(items)));
    expect(readings).toMatchObject([
      {
        format: 'feed',
        text: `Boats\n\n${WORDS}\n\n${MORE}`,
        markup: { title: 'Boats', publisher: 'Selby Star', published: '2025-05-05', url: 'https://example.org/Boats' },
      },
    ]);
    expect(readings[0]?.notices).toMatchObject([{ rule: 'announced-only' }]);
  });

  test('reads Atom and JSON', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Star</title><entry><title>Boats</title><link href="https://example.org/b"/><published>2025-05-05T09:00:00Z</published><author><name>Ana Ruiz</name></author><content type="html">&lt;p&gt;${WORDS}&lt;/p&gt;</content></entry></feed>`;
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Star',
      items: [
        {
          id: '1',
          url: 'https://example.org/b',
          title: 'Boats',
          date_published: '2025-05-05T09:00:00Z',
          authors: [{ name: 'Ana Ruiz' }],
          content_text: WORDS,
        },
      ],
    });
    for (const source of [atom, json]) {
      expect(await readBytes('a', utf8(source))).toMatchObject([
        {
          text: `Boats\n\n${WORDS}`,
          markup: { publisher: 'Star', published: '2025-05-05', authors: ['Ana Ruiz'], url: 'https://example.org/b' },
        },
      ]);
    }
  });

  test.each([
    ['only announces', rss(item('Storm', '<description>A storm.</description>')), 'no-text'],
    ['is cut off', '<?xml version="1.0"?><rss version="2.0"><chan', 'damaged'],
  ])('refuses a feed that %s', async (_name, source, rule) => {
    await expect(openBytes('a.xml', utf8(source))).rejects.toMatchObject({
      rule: expect.stringMatching(new RegExp(`${rule}|no-text`)),
    });
  });
});

describe('readRtf(bytes)', () => {
  test.each([
    [String.raw`{\rtf1\ansi Plain \'e9 \u8364? words.\par}`, 'Plain é € words.'],
    [String.raw`{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset204 A;}}\f0 \'cb\'ee\'e4\'ea\'e8.\par}`, 'Лодки.'],
    [
      String.raw`{\rtf1 Kept {\v hidden }{\strike struck }{\deleted gone }words.{\*\unknown no}{\pict 00ff}\par}`,
      'Kept words.',
    ],
    [String.raw`{\rtf1{\listtext\u8226 ?\tab}Boats.\par}`, 'Boats.'],
    [String.raw`{\rtf1{\*\pn\u8226 ?}Boats {\u8364 }seven.\par}`, 'Boats €seven.'],
    [String.raw`{\rtf1 Some 45{\super 3} boats, 10{\super 6} litres.\par}`, 'Some 45 boats, 10⁶ litres.'],
    [String.raw`{\rtf1 Counted.{\footnote By the board.} More.\par}`, 'Counted. More.\n\nBy the board.'],
    [
      String.raw`{\rtf1\trowd\intbl Port\cell Boats\cell\row\trowd\intbl Selby\cell 7\cell\row\pard After.\par}`,
      'Port\tBoats\nSelby\t7\n\nAfter.',
    ],
  ])('%s → %s', async (source, text) => {
    expect((await readRtf(utf8(source)))[0]?.text).toBe(text);
  });

  test('gives title and day of its properties, and nobody’s name', async () => {
    const [reading] = await readRtf(
      utf8(String.raw`{\rtf1{\info{\title Boats}{\author Ana}{\creatim\yr2025\mo5\dy4\hr9}}Words.\par}`),
    );
    expect(reading).toMatchObject({ text: 'Words.', properties: { title: 'Boats', published: '2025-05-04' } });
  });
});
