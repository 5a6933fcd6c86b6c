import { describe, expect, test } from 'vitest';
import { readDocx } from '../../src/readers/docx/index.ts';
import type { Reading } from '../../src/readers/index.ts';
import { paragraph, writeDocx } from '../fixtures/docx.ts';

const run = (words: string, properties = ''): string =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${words}</w:t></w:r>`;
const cell = (inner: string): string => `<w:tc>${inner}</w:tc>`;
const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((each) => cell(paragraph(each))).join('')}</w:tr>`;
const WORDS = 'The harbour board said on Monday that 300 boats had come in from the storm.';

async function read(body: string, parts: Readonly<Record<string, string>> = {}): Promise<Reading> {
  const [reading] = await readDocx(writeDocx(body, parts));
  if (!reading) throw new Error('no reading');
  return reading;
}

const kindsOf = ({ text, blocks = [] }: Reading): string[] =>
  blocks.map(
    ({ start, end, kind, part, rule }) => `${part ?? kind}${rule ? `:${rule}` : ''} ${text.slice(start, end)}`,
  );

describe('readDocx(bytes)', () => {
  test.each([
    ['another', (xml: string) => xml.replace(/(<\/?|xmlns:| )w(?=[:=])/g, '$1ns0')],
    ['no', (xml: string) => xml.replace('xmlns:w=', 'xmlns=').replace(/<(\/?)w:/g, '<$1')],
  ])('reads a document whose names have %s prefix', async (_, rename) => {
    const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const xml = `<w:document xmlns:w="${NAMESPACE}"><w:body>${paragraph('Boats', 'Title')}${paragraph(`${WORDS} ns0:x`)}</w:body></w:document>`;
    const reading = await read('', { 'word/document.xml': rename(xml) });
    expect(reading.text).toBe(`Boats\n\n${WORDS} ns0:x`);
  });

  test('keeps items of a list and cells of a table as what they are', async () => {
    const item = '<w:p><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>12 boats lost</w:t></w:r></w:p>';
    expect(kindsOf(await read(`${item}<w:tbl>${row('Port', 'Boats')}${row('Selby', '7')}</w:tbl>`))).toEqual([
      'list:list-item 12 boats lost',
      'table:column-head Port',
      'table:column-head Boats',
      'table:row-head Selby',
      'table:cell 7',
    ]);
  });

  test('keeps the words of a cell round a table within it', async () => {
    const inner = `<w:tbl>${row('Lost', '4')}</w:tbl>`;
    const { text } = await read(
      `<w:tbl><w:tr>${cell(`${paragraph('South quay')}${inner}${paragraph('Count of the board')}`)}</w:tr></w:tbl>`,
    );
    expect(text).toBe('South quay\n\nLost\t4\n\nCount of the board');
  });

  test('leaves out what is struck through, and says so', async () => {
    const reading = await read(
      `<w:p>${run('Some ')}${run('30 ', '<w:strike/>')}${run('41 boats came, the board said.')}</w:p>`,
    );
    expect(reading.text).toBe('Some 41 boats came, the board said.');
    expect(reading.notices).toMatchObject([{ rule: 'struck-text' }]);
  });

  test('joins a paragraph to the next where its mark was deleted', async () => {
    const first = `<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr>${run('The board said that 41 boats')}</w:p>`;
    expect((await read(`${first}<w:p>${run(' had come in.')}</w:p>`)).text).toBe(
      'The board said that 41 boats had come in.',
    );
  });

  test('sets a text box behind the paragraph that holds it', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph('Boxed words of the board.')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph('Boxed words of the board.')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(
      kindsOf(await read(`<w:p>${run('The board said ')}${box}${run('that 41 boats had come in.')}</w:p>`)),
    ).toEqual(['paragraph The board said that 41 boats had come in.', 'paragraph:text-box Boxed words of the board.']);
  });

  test('keeps notes behind the text, and no mark in it', async () => {
    const body = `<w:p>${run('The board counted 41 boats.')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
    const footnotes = `<w:footnotes><w:footnote w:id="0" w:type="separator">${paragraph('no')}</w:footnote><w:footnote w:id="2">${paragraph('Count of 3 May.')}</w:footnote></w:footnotes>`;
    expect(kindsOf(await read(body, { 'word/footnotes.xml': footnotes }))).toEqual([
      'paragraph The board counted 41 boats.',
      'note:footnote Count of 3 May.',
    ]);
  });

  test('reads what is set in whole', async () => {
    const parts = {
      'word/_rels/document.xml.rels': '<Relationships><Relationship Id="c1" Target="chunk.html"/></Relationships>',
      'word/chunk.html': `<html><body><p>${WORDS}</p></body></html>`,
    };
    expect((await read('<w:altChunk r:id="c1"/>', parts)).text).toBe(WORDS);
  });

  test('gives title, language and day of the properties, nobody’s name', async () => {
    const core =
      '<cp:coreProperties><dc:title>Boats &amp; storms</dc:title><dc:creator>Ana Ruiz</dc:creator><cp:lastModifiedBy>Bo Lind</cp:lastModifiedBy><dc:language>en-GB</dc:language><dcterms:created>2025-05-04T09:00:00Z</dcterms:created></cp:coreProperties>';
    const reading = await read(paragraph(WORDS), { 'docProps/core.xml': core });
    expect(reading.properties).toEqual({ title: 'Boats & storms', language: 'en-GB', published: '2025-05-04' });
    expect(JSON.stringify(reading)).not.toMatch(/Ruiz|Lind/);
  });

  test('leaves out a row and a cell whose deletion is tracked', async () => {
    const deleted = row('Oldmarket', '99').replace('<w:tr>', '<w:tr><w:trPr><w:del w:id="1" w:author="Ana"/></w:trPr>');
    const gone = `<w:tr>${cell(paragraph('Selby'))}${cell(`<w:tcPr><w:cellDel w:id="2" w:author="Ana"/></w:tcPr>${paragraph('98')}`)}${cell(paragraph('7'))}</w:tr>`;
    const reading = await read(`<w:tbl>${row('Port', 'Boats')}${deleted}${gone}</w:tbl>`);
    expect(reading.text).not.toMatch(/Oldmarket|9[89]/);
    expect(reading.notices).toMatchObject([{ rule: 'tracked-deletions' }]);
  });

  test.each(['AUTHOR', 'LASTSAVEDBY \\* Upper', 'USERNAME', 'FILENAME \\p', 'DOCPROPERTY Company', 'INFO Author'])(
    'prints nothing of a field that shows a property of the file: %s',
    async (code) => {
      const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
      const complex = `${field('begin')}<w:r><w:instrText> ${code} </w:instrText></w:r>${field('separate')}${run('Bo Lind')}${field('end')}`;
      const simple = `<w:fldSimple w:instr=" ${code} ">${run('C:\\\\Users\\\\bo')}</w:fldSimple>`;
      const { text } = await read(
        `<w:p>${run('Boats came in. ')}${complex}${simple}${run(' So says the board.')}</w:p>`,
      );
      expect(text).toBe('Boats came in. So says the board.');
    },
  );

  test('counts equations, whose letters would make other numbers in a row', async () => {
    const half =
      '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>';
    const reading = await read(`<w:p>${run('The share is ')}${half}${run(' of the boats.')}</w:p>`);
    expect(reading.text).not.toContain('12');
    expect(reading.notices).toMatchObject([{ rule: 'equations' }]);
  });

  test('prints what other fields show, and nothing that waits for words', async () => {
    const link = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://example.org"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('the board')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const waiting = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Click here to enter text.')}</w:sdtContent></w:sdt>`;
    const { text } = await read(`<w:p>${run('So says ')}${link}${run(' of boats.')}${waiting}</w:p>`);
    expect(text).toBe('So says the board of boats.');
  });

  test.each([
    ['a macro', { 'word/vbaProject.bin': 'x' }, 'macros'],
    [
      'a second text',
      {
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/><Relationship Id="b" Type="x/officeDocument" Target="word/other.xml"/></Relationships>',
        'word/other.xml': '<w:document/>',
      },
      'second-document',
    ],
  ])('notices %s', async (_name, parts, rule) => {
    expect((await read(paragraph(WORDS), parts as Record<string, string>)).notices).toMatchObject([{ rule }]);
  });

  test.each(['<w:p><w:r><w:t>A</w:r></w:p>', '<w:p><w:r><w:t>A</w:t></w:r>'])(
    'refuses XML that is not well formed: %s',
    async (body) => {
      await expect(read(body)).rejects.toMatchObject({ rule: 'malformed' });
    },
  );

  test('reads each article of a delivery of Nexis Uni', async () => {
    const lines = [
      'User Name: A',
      'Documents (1)',
      '1. Boats come in',
      'Client/Matter: -None-',
      'Boats come in',
      'The Selby Star',
      'May 4, 2025 Sunday',
      'Copyright 2025 The Selby Star',
      'Length:\u00A012 words',
      'Byline:\u00A0Ana Ruiz',
      'Body',
      WORDS,
      'Graphic',
      'Photo: boats',
      'Classification',
      'Load-Date:\u00A0May 5, 2025',
      'End of Document',
    ];
    const readings = await readDocx(writeDocx(lines.map((line) => paragraph(line)).join('')));
    expect(readings).toHaveLength(1);
    expect(readings[0]).toMatchObject({
      markup: { title: 'Boats come in', publisher: 'The Selby Star', published: '2025-05-04', authors: ['Ana Ruiz'] },
      text: `Boats come in\n\nAna Ruiz\n\n${WORDS}\n\nPhoto: boats`,
    });
  });
});

describe('readDocx(bytes) of the transcript of a meeting', () => {
  const said = (...lines: readonly string[]): string =>
    `<w:p><w:r><w:t>${lines.join('</w:t><w:br/><w:t>')}</w:t></w:r></w:p>`;

  test.each([
    ['ranges of time', '0:0:1.0 --&gt; 0:0:3.510', '0:0:4.1 --&gt; 0:0:9.250', '0:1:2.5 --&gt; 0:1:4.1'],
    [
      'ranges of time with zeros',
      '00:00:01.000 --&gt; 00:00:03.510',
      '00:00:04.1 --&gt; 00:00:09',
      '01:01:02 --&gt; 01:01:04',
    ],
  ])('has a block for each turn, with its speaker and without %s', async (_what, first, second, third) => {
    const body =
      paragraph('Transcript', 'Heading1') +
      said(first, 'Rosa Lind', 'We counted 300 boats.') +
      said(second, 'Rosa Lind', 'All came in.') +
      said(third, 'Bo Hall', 'Were there more?');
    expect(kindsOf(await read(body))).toEqual([
      expect.stringContaining('Transcript'),
      'turn Rosa Lind: We counted 300 boats. All came in.',
      'turn Bo Hall: Were there more?',
    ]);
  });

  test('has them with the time behind the name', async () => {
    const body = said('Rosa Lind   0:08', 'We counted 300 boats.') + said('Bo Hall 1:02:16', 'Were there', 'more?');
    expect(kindsOf(await read(body))).toEqual([
      'turn Rosa Lind: We counted 300 boats.',
      'turn Bo Hall: Were there more?',
    ]);
  });

  test.each([
    ['one line with a time', said('The train left at 10:42', 'and came back.') + paragraph(WORDS) + paragraph(WORDS)],
    ['few among many', said('Harbour 10:42', 'Boats.') + said('Station 10:50', 'Trains.') + paragraph(WORDS).repeat(4)],
    ['times at the end of sentences', paragraph('The gate shut at 10:42') + paragraph('It opened at 11:02')],
  ])('is none where there is %s', async (_what, body) => {
    expect((await read(body)).blocks?.every(({ part }) => part !== 'turn')).toBe(true);
  });
});
