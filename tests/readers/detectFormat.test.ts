import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { detectFormat } from '../../src/readers/detectFormat.ts';
import { readBytes } from '../../src/readers/index.ts';
import { paragraph, writeDocx } from '../fixtures/docx.ts';
import { utf8, utf16 } from '../fixtures/legacyText.ts';
import { setLines, writePdf } from '../fixtures/pdf.ts';

const WORDS = 'The ministry counted 600 tents on the east bank on Tuesday.';

describe('detectFormat(file, bytes)', () => {
  test.each([
    ['a.txt', utf8(WORDS), 'text'],
    ['a', utf8(WORDS), 'text'],
    ['a.md', utf8(`# Tents\n\n${WORDS}`), 'markdown'],
    ['a.mdx', utf8(`import x from 'y'\n\n${WORDS} {process.env.HOME}`), 'text'],
    ['a.txt', utf8(`<!DOCTYPE html><p>${WORDS}`), 'html'],
    ['a.pdf', utf8(`\uFEFF <!-- saved from url=(0014)about:internet -->\n<html><p>${WORDS}`), 'html'],
    ['a.txt', utf16(`<html><body><p>${WORDS}`), 'html'],
    ['a.html', utf8(`<h1>Tents</h1><p>${WORDS}</p>`), 'html'],
    ['a.html', utf8(WORDS), 'text'],
    ['a.txt', utf8(`<script>alert(1)</script> ${WORDS}`), 'text'],
    ['a.txt', writePdf([setLines([WORDS])]), 'pdf'],
    ['a.txt', writeDocx(paragraph(WORDS)), 'docx'],
    ['a.txt', utf8(`From: Ana <a@example.org>\nSubject: Tents\nMIME-Version: 1.0\n\n${WORDS}`), 'mail'],
    [
      'a.eml',
      utf8(`From ana@example.org\nReceived: by x\nFrom: Ana <a@example.org>\nSubject: Tents\n\n${WORDS}`),
      'mail',
    ],
    ['a.md', utf8(`---\ntitle: Tents\n---\n<b>Tents</b>\n\n${WORDS}\n\n${WORDS}\n\n${WORDS}`), 'markdown'],
    ['a.txt', utf8(`begin 644 words of a letter: ${WORDS}`.replace('644', 'with')), 'text'],
    ['a.txt', utf8(`Subject: Tents\nDate: Tuesday\n\n${WORDS}`), 'text'],
    ['a.txt', utf8(`Interview: ${WORDS}\nFrom: the east bank\nDate: unknown`), 'text'],
  ])('%s → %s', (file, bytes, kind) => {
    expect(detectFormat(file, bytes)).toMatchObject({ kind });
  });

  test.each([
    [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], 'a PNG picture'],
    [[0xff, 0xd8, 0xff, 0xe0], 'a JPEG picture'],
    [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'an old Word'],
    [[0x1f, 0x8b, 0x08], 'a gzip archive'],
    [[0xff, 0xfe, 0, 0, 0x54, 0, 0, 0], 'UTF-32'],
    [[0, 0, 0xfe, 0xff, 0, 0, 0, 0x54], 'UTF-32'],
  ])('names what it cannot read', async (bytes, name) => {
    await expect(readBytes('a.txt', new Uint8Array(bytes))).rejects.toMatchObject({
      rule: 'format',
      message: expect.stringContaining(name),
    });
  });
});

/** First lines as programs write them, with what the refusal must call each. */
const REFUSED: readonly (readonly [file: string, text: string, name: string])[] = [
  ['a.adoc', '= Tents\n:toc:\n\n== On the east bank\n\nThe ministry counted 600 tents.\n', 'AsciiDoc'],
  ['a.txt', '// by hand\n:author: Ana\n= Tents\n\n|===\n|Bank |Tents\n|===\n', 'AsciiDoc'],
  ['a.org', '* Tents\n  The ministry counted 600 tents.\n** Beds\n', 'Org'],
  ['a.txt', '#+TITLE: Tents\n\nThe ministry counted 600 tents.\n', 'Org'],
  ['a.warc', 'WARC/1.1\r\nWARC-Type: warcinfo\r\n\r\n', 'WARC'],
  ['a.warc', 'WARC/1.0\r\nWARC-Type: response\r\n\r\n\0\0\x1F\x8B', 'WARC'],
  ['a.xml', '<?xml version="1.0"?><PPSResponse><ppsArticleResponse/></PPSResponse>', 'Factiva'],
  ['a.asc', '-----BEGIN PGP SIGNATURE-----\n\niQEz', 'key'],
  ['a.txt', '-----BEGIN PGP MESSAGE-----\n\nhQEM', 'encrypted'],
  ['a.pem', '-----BEGIN RSA PRIVATE KEY-----\nMII', 'key'],
  [
    'a.html',
    '<html><body><article><span class="DocPublicationName">Le Jour</span><p class="titreArticleVisu">Tentes</p></article></body></html>',
    'Europresse',
  ],
  ['a.html', '<html><head><title>ヨミダス歴史館</title></head><body><p>Tents</p></body></html>', 'Yomiuri'],
  ['a.zip', `begin 644 tents.zip\n${'M'.repeat(61)}\n`, 'uuencode'],
  ['a.txt', `${`${'aB3+'.repeat(19)}\n`.repeat(6)}`, 'Base64'],
  [
    'a.njk',
    '---\ntitle: Tents\n---\n<section>\n<h1>Tents</h1>\n<p>Six hundred.</p>\n{% for tent in tents %}\n<p>{{ tent }}</p>\n{% endfor %}\n</section>\n',
    'template',
  ],
  ['a.html', '<html><body><table><tr><td>朝日新聞社 聞蔵II</td></tr></table><p>Tents</p></body></html>', 'Asahi'],
  ['a.arc', 'filedesc://IA-1.arc 0.0.0.0 20250604 text/plain 76\n', 'ARC'],
  ['a.emlx', '1234\nFrom: Ana <a@example.org>\nSubject: Tents\n\nWords', 'EMLX'],
  ['a.xml', '<?xml version="1.0"?>\n<nitf><head/></nitf>', 'NITF'],
  ['a.xml', '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/></newsMessage>', 'NewsML'],
  [
    'a.xml',
    '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="x"/>',
    'Word 2003',
  ],
  ['a.txt', '<?xml version="1.0"?><pkg:package xmlns:pkg="x"/>', 'one XML file'],
  ['a.webarchive', '<?xml version="1.0"?><!DOCTYPE plist PUBLIC "-//Apple//DTD" "x"><plist version="1.0"/>', 'Safari'],
  ['a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><text>Tents</text></svg>', 'SVG'],
  ['a.ttml', '<?xml version="1.0"?><tt xmlns="http://www.w3.org/ns/ttml"/>', 'TTML'],
  ['a', '<?xml version="1.0"?>\n<!-- made by a program -->\n<tents><tent/></tents>', 'an XML file'],
  ['a.json', '{"status":"ok","articles":[{"title":"Tents"}]}', 'news as data'],
  ['a.json', '[{"id":"ruiz","type":"article","issued":{"date-parts":[[2025]]}}]', 'CSL JSON'],
  ['a.ipynb', '{"cells":[{"cell_type":"code"}]}', 'Jupyter'],
  ['a.txt', '{"tents": 600}', 'JSON'],
  ['a.jsonl', '{"id": 1}\n{"id": 2}\n', 'JSON'],
  ['a.ris', 'TY  - NEWS\r\nTI  - Tents\r\nER  - \r\n', 'RIS'],
  ['a.bib', '% a comment\n@article{ruiz2025,\n  title = {Tents}\n}', 'BibTeX'],
  ['a.enw', '%0 Journal Article\n%A Ruiz, Ana\n', 'EndNote'],
  ['a.nbib', 'PMID- 1234\nTI  - Tents\n', 'PubMed'],
  ['a.txt', 'PATN\nWKU  012345678\nSRC  8\n', 'patent'],
  ['a.vcf', 'BEGIN:VCARD\nVERSION:4.0\n', 'vCard'],
  ['a.ics', 'BEGIN:VCALENDAR\nVERSION:2.0\n', 'iCalendar'],
  ['a.ass', '[Script Info]\nTitle: Tents\n', 'ASS'],
  ['a.sbv', '0:00:01.000,0:00:04.000\nSix hundred tents\n', 'SBV'],
  ['a.tex', '% Tents\n\\documentclass{article}\n', 'TeX'],
  ['a.csv', 'place,tents\nEast bank,600\n', 'CSV'],
  ['a.txt', 'place\ttents\tpeople\nEast bank\t600\t2400\nWest bank\t300\t900\n', 'CSV'],
  ['a.csv', 'place;tents;note\n"East; bank";600;"two\nlines"\nWest;300;none\n', 'CSV'],
  ['a.ps', '%!PS-Adobe-3.0\n', 'PostScript'],
  ['a.py', '# tents\nfrom os import path\n', 'source of a program'],
  ['a.js', "const fs = require('fs');\n", 'source of a program'],
  [
    'a.js',
    'const tents = 600;\nfunction count(a) {\n  return a + tents;\n}\nexport { count };\n',
    'source of a program',
  ],
  ['a.css', 'main {\n  color: red;\n}\n.tent {\n  margin: 0;\n}\n', 'source of a program'],
  [
    'a.sql',
    'CREATE TABLE tents (\n  id int,\n);\nINSERT INTO tents VALUES (1);\nSELECT id FROM tents;\n',
    'source of a program',
  ],
  ['a.go', 'package tents\n\nfunc count() int {\n\tx := 600\n\treturn x\n}\n', 'source of a program'],
  ['a.ini', '[tents]\ncount = 600\nbank=east\n', 'settings'],
  ['a.yaml', 'tents:\n  - east\n  - west\ncount: 600\n', 'settings'],
  [
    'a.log',
    '2025-07-01 10:00:00 INFO started\n2025-07-01T10:00:01Z WARN 600 tents are not there\n2025-07-01 10:00:02,1 ERROR stopped\n',
    'log',
  ],
  ['a.log', '10.0.0.1 - - [01/Jul/2025:10:00:00 +0000] "GET / HTTP/1.1" 200 600\n'.repeat(3), 'log'],
  ['a.txt', 'VGVudHMgc3Rvb2Qgb24gdGhlIGVhc3QgYmFuayBvZiB0aGUgcml2ZXIgYWxsIG5pZ2h0\n'.repeat(4), 'Base64'],
  ['a.txt', '54656e7473'.repeat(40), 'hexadecimal'],
  ['a.patch', 'diff --git a/tents.txt b/tents.txt\n--- a/tents.txt\n+++ b/tents.txt\n', 'diff'],
  ['a.xml', '<tents><tent>Six hundred tents came.</tent></tents>', 'an XML file'],
  ['a.srt', '1\n99:99 --> later\nSix hundred tents came.\n', 'subtitles'],
];

describe('detectFormat(file, bytes) of what is not read', () => {
  test.each(REFUSED)('names %s: %j', async (file, text, name) => {
    await expect(readBytes(file, utf8(text))).rejects.toMatchObject({
      rule: 'format',
      message: expect.stringContaining(name),
    });
  });

  test('names a web archive that is packed', async () => {
    const packed = gzipSync(utf8('WARC/1.0\r\nWARC-Type: warcinfo\r\n\r\n'), { mtime: 0 });
    await expect(readBytes('a.warc.gz', packed)).rejects.toMatchObject({ message: expect.stringContaining('WARC') });
  });

  test.each(['WordDocument', '__substg1.0_', 'Workbook', 'EncryptedPackage'])(
    'names an old Office file: %s',
    async (stream) => {
      const bytes = Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        Buffer.alloc(9000),
        Buffer.from(stream, 'utf16le'),
      ]);
      await expect(readBytes('a.docx', new Uint8Array(bytes))).rejects.toMatchObject({
        message: expect.stringMatching(/DOC|MSG|XLS|password/),
      });
    },
  );

  test.each([
    ['mimetype', 'application/epub+zip', 'EPUB'],
    ['mimetype', 'application/vnd.oasis.opendocument.text', 'ODT'],
    ['xl/workbook.xml', '<workbook/>', 'XLSX'],
    ['ppt/presentation.xml', '<p/>', 'PPTX'],
    ['datapackage.json', '{}', 'WACZ'],
  ])('names an archive of another program: %s', async (part, text, name) => {
    const bytes = zipSync({ [part]: [strToU8(text), { level: 0 }], 'a.txt': strToU8(WORDS) });
    await expect(readBytes('a.zip', new Uint8Array(bytes))).rejects.toMatchObject({
      message: expect.stringContaining(name),
    });
  });

  test.each([
    ['a.txt', '<article> is an element of HTML, the ministry said on Tuesday.'],
    ['a.txt', '[1] The ministry counted 600 tents, the mayor said.'],
    ['a.txt', '[Editor: this is a draft] The ministry counted 600 tents.'],
    ['a.txt', '{The ministry} counted 600 tents.'],
    ['a.txt', 'Tents, food, water\nBeds, stoves, coal\nThe ministry, the mayor, and others met on Tuesday.'],
    ['a.txt', 'From the east bank came 600 people at 12:30 on Tuesday.\n\nDate: unknown'],
    ['a.txt', '@example wrote, on Tuesday, that 600 tents were there.'],
    ['a.txt', 'import duties rose, the ministry said.'],
    ['a.txt', 'from the east import more tents, the mayor said.'],
    ['a.txt', '%0 is no share, the ministry said.'],
    ['a.txt', 'MZ is the mark of a program. OTTO said so on Tuesday.'],
    ['a.txt', '1234\nFrom noon on there were 600 tents.'],
    ['a.csv', WORDS],
    [
      'a.txt',
      'The law says:\n\n(a) the owner shall count the tents;\n(b) the owner shall tell the mayor;\n(c) the mayor shall count them again;\n(d) both shall sign;\n(e) nobody else may.\n',
    ],
    ['a.txt', 'Tents: 600\nBeds: 1,200\nStoves: 40\n'],
    ['a.txt', 'title: Tents\ndate: 2025-07-01\n\nThe ministry counted 600 tents on the east bank.\n'],
    [
      'a.log',
      '2025-07-01 10:00 We came to the east bank.\n2025-07-02 09:00 The mayor counted 600 tents.\n2025-07-03 We left.\n',
    ],
    ['a.txt', 'Ruiz: How many tents?\nBrand: Six hundred.\nRuiz: And beds?\nBrand: None.\n'],
    [
      'a.txt',
      'https://example.org/a/very/long/address/of/a/page/that/nobody/reads/to/the/end/of/it\nhttps://example.org/b\n',
    ],
    ['a.txt', `${WORDS}\n\n    const tents = 600;\n    count(tents);\n\n${WORDS} It was so.\n\n${WORDS}\n`],
    [
      'a.txt',
      'Tents;\nbeds;\nstoves;\nthe ministry sent all of them to the east bank;\nthe mayor had asked for them;\nnobody came.\n',
    ],
    [
      'a.txt',
      'Return the tents (all of them):\nif (and only if) it rains,\nfor the people {of the bank}\nwho came.\nThey slept.\n',
    ],
    ['a.txt', '<b>Tents</b> stood on the east bank. <b>Beds</b>'],
    ['a.txt', '= is the sign of the ministry, it said.\n\n== is not.'],
    ['a.txt', '= Tents\nThe ministry counted 600 tents on the east bank.\n'],
    ['a.txt', '# Tents\n* 600 stood on the east bank.\n'],
    ['a.org', WORDS],
  ])('takes no text for it: %s %j', (file, text) => {
    expect(detectFormat(file, utf8(text))).toMatchObject({ kind: 'text' });
  });
});

test('takes a page that a browser saved whole for one, though a line of its headers is broken', () => {
  const head =
    'From: <Saved by Blink>\nSubject: Tents\nX-Title: =?utf-8?Q?Tents on\nlines\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary="B"\n\n--B\n';
  expect(detectFormat('a.mhtml', utf8(head))).toMatchObject({ kind: 'mail' });
  expect(detectFormat('a.mhtml', utf8(WORDS))).toMatchObject({ kind: 'text' });
  expect(detectFormat('a.txt', utf8(head))).toMatchObject({ kind: 'text' });
});

describe('readBytes(file, bytes)', () => {
  test.each([
    ['a.pdf', utf8(WORDS), 'text'],
    ['a.html', utf8(WORDS), 'text'],
    ['a.docx', writePdf([setLines([WORDS])]), 'pdf'],
    ['a.txt', utf8(`<!doctype html><article><p>${WORDS}</p></article>`), 'html'],
    ['a.md', writeDocx(paragraph(WORDS)), 'docx'],
  ])('notices the wrong ending of %s', async (file, bytes, format) => {
    const [reading] = await readBytes(file, bytes);
    expect(reading).toMatchObject({ format, text: WORDS, notices: [{ rule: 'ending' }] });
  });

  test.each([
    ['a.txt', utf8(WORDS)],
    ['a.text', utf8(`# ${WORDS}`)],
    ['a.eml.txt', utf8(WORDS)],
    ['notes', utf8(WORDS)],
    ['a.log', utf8(WORDS)],
    ['What ??? was said.txt', utf8(`${WORDS} And then??? Nobody knows ??? he said.`)],
  ])('finds nothing to say of %s', async (file, bytes) => {
    const [reading] = await readBytes(file, bytes);
    expect(reading?.notices).toEqual([]);
  });

  test.each([
    ['<script>alert(1)</script>'],
    ['{process.env.HOME}'],
    ['[click](javascript:alert(1))'],
    ['<img src=x onerror=alert(1)>'],
    ['{{7*7}} <%= 7*7 %>'],
  ])('keeps %s in plain text as the text it is', async (code) => {
    const [reading] = await readBytes('a.txt', utf8(`${WORDS}\n\n${code}`));
    expect(reading?.text).toBe(`${WORDS}\n\n${code}`);
  });

  test('notices Cyrillic letters in a Latin name', async () => {
    const [reading] = await readBytes('a.txt', utf8('The mayor, Mr. Pаvel, spoke.'));
    expect(reading?.notices).toMatchObject([{ rule: 'mixed-scripts' }]);
  });

  test('tells of a letter that was lost before, and rejects more than one in a thousand', async () => {
    const [reading] = await readBytes('a.txt', utf8('He said “we \uFFFD are”.'));
    expect(reading?.notices).toMatchObject([{ rule: 'lost-letter', line: 1 }]);
    const [page] = await readBytes('a.html', utf8(`<!doctype html><p>${WORDS}</p><p>The &#xFFFD; bank.</p>`));
    expect(page?.notices.map(({ rule }) => rule)).toContain('lost-letter');
    const twice = readBytes('a.txt', utf8('He said “we \uFFFD a\uFFFDe”.'));
    await expect(twice).rejects.toMatchObject({ rule: 'undecodable' });
    expect(await readBytes('a.txt', utf8(`${WORDS} `.repeat(50).concat('we \uFFFD a\uFFFDe.')))).toHaveLength(1);
  });

  test('rejects a text whose letters became question marks', async () => {
    const lost = readBytes(
      'a.txt',
      utf8('???????????? ???????? ?? ???????, ??? ??????? 600 ???????. ?? ?????? ??????????.'),
    );
    await expect(lost).rejects.toMatchObject({
      rule: 'undecodable',
      message: expect.stringContaining('question marks'),
    });
  });

  test('rejects more than two million characters', async () => {
    await expect(readBytes('a.txt', utf8(`${WORDS} `.repeat(40_000)))).rejects.toMatchObject({ rule: 'too-long' });
  });

  test.each(['', ' \n\t ', '\uFEFF', '—–*', '\u200B\u200B', '1 2 3', '7,000'])(
    'rejects a file without words: %j',
    async (text) => {
      await expect(readBytes('a.txt', utf8(text))).rejects.toMatchObject({
        rule: expect.stringMatching(/empty|no-text/),
      });
    },
  );

  test.each([
    '<script>a()</script><style>p { margin: 0 }</style>',
    '<style>p { margin: 0 }</style>',
    '<link rel="x" href="y">',
  ])('takes a page for a page whatever a program set before it: %s', async (before) => {
    const page = `${before}<!doctype html><html><head><title>Tents</title></head><body><p>${'Six hundred tents came. '.repeat(20)}</p></body></html>`;
    const [reading] = await readBytes('a.html', utf8(page));
    expect(reading).toMatchObject({ format: 'html', text: expect.not.stringContaining('margin') });
  });

  test('publishes no document that has a title alone', async () => {
    await expect(readBytes('a.md', utf8('# Tents\n\n```\nx\n```\n'))).rejects.toMatchObject({ rule: 'no-text' });
  });
});
