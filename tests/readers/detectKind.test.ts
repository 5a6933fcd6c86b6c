import { describe, expect, test } from 'vitest';
import { detectKind } from '../../src/readers/detectKind.ts';
import { readBytes } from '../../src/readers/index.ts';
import { paragraph, writeDocx } from '../fixtures/docx.ts';
import { utf8, utf16 } from '../fixtures/legacyText.ts';
import { setLines, writePdf } from '../fixtures/pdf.ts';

const WORDS = 'The ministry counted 600 tents on the east bank on Tuesday.';

describe('detectKind(file, bytes)', () => {
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
    ['a.txt', utf8(`Subject: Tents\nDate: Tuesday\n\n${WORDS}`), 'text'],
    ['a.txt', utf8(`Interview: ${WORDS}\nFrom: the east bank\nDate: unknown`), 'text'],
  ])('%s → %s', (file, bytes, kind) => {
    expect(detectKind(file, bytes)).toBe(kind);
  });

  test.each([
    [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], 'a PNG picture'],
    [[0xff, 0xd8, 0xff, 0xe0], 'a JPEG picture'],
    [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'an old Word'],
    [[0x1f, 0x8b, 0x08], 'a gzip archive'],
    [[...utf8('{\\rtf1\\ansi')], 'a rich text file'],
  ])('names what it cannot read', async (bytes, name) => {
    await expect(readBytes('a.txt', new Uint8Array(bytes))).rejects.toMatchObject({
      rule: 'format',
      message: expect.stringContaining(name),
    });
  });
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

  test('rejects a letter that was lost before', async () => {
    await expect(readBytes('a.txt', utf8('He said “we \uFFFD are”.'))).rejects.toMatchObject({ rule: 'undecodable' });
  });

  test('rejects more than two million characters', async () => {
    await expect(readBytes('a.txt', utf8(`${WORDS} `.repeat(40_000)))).rejects.toMatchObject({ rule: 'too-long' });
  });

  test.each(['', ' \n\t ', '\uFEFF', '—–*', '\u200B\u200B'])('rejects a file without words: %j', async (text) => {
    await expect(readBytes('a.txt', utf8(text))).rejects.toMatchObject({
      rule: expect.stringMatching(/empty|no-text/),
    });
  });
});
