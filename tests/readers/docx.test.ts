import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../src/readers/docx/index.ts';
import type { Reading } from '../../src/readers/index.ts';
import { paragraph, writeDocx } from '../fixtures/docx.ts';

const WORDS = 'The ministry counted 600 tents on the east bank on Tuesday.';
const SECRET = '<w:t>secret</w:t>';

async function read(body: string, parts?: Readonly<Record<string, string>>): Promise<Reading> {
  const [reading] = await readDocx(writeDocx(body, parts));
  if (!reading) throw new Error('Cannot read the document: no reading, expected one');
  return reading;
}

describe('readDocx(bytes)', () => {
  test.each([
    ['Title', 'title'],
    ['Heading1', 'heading'],
    ['Caption', 'caption'],
    ['Subtitle', 'clutter'],
    ['Normal', 'paragraph'],
  ])('takes the style %s for a %s', async (style, kind) => {
    const { blocks } = await read(paragraph('The words', style) + paragraph(WORDS));
    expect(blocks?.[0]?.kind).toBe(kind);
  });

  test('knows a style by its name where its id is in another language', async () => {
    const styles = '<w:styles><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>';
    const { blocks } = await read(paragraph('The words', 'berschrift1'), { 'word/styles.xml': styles });
    expect(blocks?.[0]?.kind).toBe('heading');
  });

  test.each([
    ['a hidden run', `<w:r><w:rPr><w:vanish/></w:rPr>${SECRET}</w:r>`],
    ['a run hidden on the web', `<w:r><w:rPr><w:webHidden/></w:rPr>${SECRET}</w:r>`],
    ['a run of a hidden style', `<w:r><w:rPr><w:rStyle w:val="Ghost"/></w:rPr>${SECRET}</w:r>`],
    ['a tracked deletion', '<w:del><w:r><w:delText>secret</w:delText></w:r></w:del>'],
    ['a tracked deletion written as text', `<w:del><w:r>${SECRET}</w:r></w:del>`],
    ['moved text at its old place', `<w:moveFrom><w:r>${SECRET}</w:r></w:moveFrom>`],
    ['a field code', '<w:r><w:instrText>HYPERLINK "secret"</w:instrText></w:r>'],
    [
      'the second copy of a text box',
      `<mc:AlternateContent><mc:Fallback><w:r>${SECRET}</w:r></mc:Fallback></mc:AlternateContent>`,
    ],
  ])('leaves out %s', async (_, run) => {
    const styles =
      '<w:styles><w:style w:styleId="Ghost"><w:name w:val="ghost"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>';
    const reading = await read(`<w:p>${run}<w:r><w:t>${WORDS}</w:t></w:r></w:p>`, { 'word/styles.xml': styles });
    expect(reading.text).toBe(WORDS);
  });

  test.each([
    [
      'word/comments.xml',
      '<w:comments><w:comment w:author="Ana"><w:p><w:r><w:t>secret</w:t></w:r></w:p></w:comment></w:comments>',
    ],
    ['docProps/core.xml', '<cp:coreProperties><dc:creator>secret</dc:creator></cp:coreProperties>'],
    ['docProps/app.xml', '<Properties><Company>secret</Company></Properties>'],
    ['word/header1.xml', '<w:hdr><w:p><w:r><w:t>secret</w:t></w:r></w:p></w:hdr>'],
    ['word/people.xml', '<w15:people><w15:person w15:author="secret"/></w15:people>'],
  ])('does not open %s', async (name, xml) => {
    expect(JSON.stringify(await read(paragraph(WORDS), { [name]: xml }))).not.toContain('secret');
  });

  test('keeps tracked insertions, tabs, breaks and rows', async () => {
    const row = `<w:tbl><w:tr><w:tc>${paragraph('East')}</w:tc><w:tc>${paragraph('600')}</w:tc></w:tr></w:tbl>`;
    const { text } = await read(
      `<w:p><w:ins><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:ins></w:p>${row}`,
    );
    expect(text).toBe('a\tb\nc\n\nEast\t600');
  });

  test('refuses XML that declares entities, its own or from outside', async () => {
    const xml =
      '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "bang">]><w:document><w:body><w:p><w:r><w:t>A &a; &b; B</w:t></w:r></w:p></w:body></w:document>';
    await expect(read('', { 'word/document.xml': xml })).rejects.toMatchObject({ rule: 'dtd' });
  });

  test.each([
    ['a bomb', zipSync({ 'word/document.xml': new Uint8Array(20_000_000) }), 'ratio'],
    ['an archive cut off', writeDocx(paragraph(WORDS)).slice(0, 150), 'truncated'],
    [
      'too many entries',
      zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`${i}`, strToU8('')]))),
      'entries',
    ],
    ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'damaged'],
    ['another archive', zipSync({ 'a.txt': strToU8(WORDS) }), 'damaged'],
    ['no words', writeDocx('<w:p/>'), 'no-text'],
    ['only hidden words', writeDocx(`<w:p><w:r><w:rPr><w:vanish/></w:rPr>${SECRET}</w:r></w:p>`), 'no-text'],
  ])('rejects %s', async (_, bytes, rule) => {
    await expect(readDocx(bytes)).rejects.toMatchObject({ rule });
  });

  test('rejects a part that is larger than its directory says', async () => {
    const bytes = zipSync({ 'word/document.xml': new Uint8Array(20_000_000) });
    const view = new DataView(bytes.buffer);
    const entry = bytes.findLastIndex((_, at) => at + 4 <= bytes.length && view.getUint32(at, true) === 0x02014b50);
    view.setUint32(entry + 24, 1000, true);
    await expect(readDocx(bytes)).rejects.toMatchObject({ rule: 'ratio' });
  });
});
