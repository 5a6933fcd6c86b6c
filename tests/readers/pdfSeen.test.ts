import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../src/readers/pdf/index.ts';
import { checkReadable } from '../../src/readers/pdf/readable.ts';
import { writePdf } from '../fixtures/pdf.ts';

const line = (text: string, { size = 12, y = 600 } = {}): string => `BT /F ${size} Tf 72 ${y} Td (${text}) Tj ET\n`;
const SEEN = line('The harbour board said on Monday that 300 boats had come in.', { y: 700 });
const read = async (drawing: string, hidesLayer = false) => {
  const [reading] = await readPdf(writePdf([[]], { stream: deflateSync(Buffer.from(drawing, 'latin1')), hidesLayer }));
  return { text: reading?.text ?? '', rules: reading?.notices.map(({ rule }) => rule), blocks: reading?.blocks };
};

describe('readPdf(bytes) of what nobody sees', () => {
  test.each([
    ['white on white', `1 1 1 rg ${line('Nine thousand ghosts came too.')}`],
    ['white by gray', `1 g ${line('Nine thousand ghosts came too.')}`],
    ['without ink', `3 Tr ${line('Nine thousand ghosts came too.')}`],
    ['too small', line('Nine thousand ghosts came too.', { size: 0.5 })],
    ['on a layer that is switched off', `/OC /L BDC ${line('Nine thousand ghosts came too.')} EMC`],
  ])('leaves out text that is %s, with a notice', async (_name, drawing) => {
    const { text, rules } = await read(SEEN + drawing, true);
    expect(text).toBe('The harbour board said on Monday that 300 boats had come in.');
    expect(rules).toEqual(['hidden-text']);
  });

  test('leaves out white words in the middle of a line alone', async () => {
    const { text } = await read(
      'BT /F 12 Tf 72 700 Td (The board said 300 boats ) Tj 1 g (and 9,000 ghosts ) Tj 0 g (had come in.) Tj ET',
    );
    expect(text).toBe('The board said 300 boats had come in.');
  });

  test.each([
    ['white on a dark bar', `0 0 0.5 rg 60 590 300 30 re f 1 g ${line('More would follow by the evening.')}`],
    ['on a layer that is shown', `/OC /L BDC ${line('More would follow by the evening.')} EMC`],
  ])('keeps text that is %s', async (_name, drawing) => {
    const { text, rules } = await read(SEEN + drawing);
    expect(text).toContain('More would follow by the evening.');
    expect(rules).toEqual([]);
  });

  test('keeps the text layer of a scan, which has no ink', async () => {
    expect((await read(`3 Tr ${SEEN}`)).text).toContain('300 boats');
  });
});

describe('readPdf(bytes) of what was typed onto a page', () => {
  const LINE = [[50, 700, 12, 'Number of hens:']] as const;
  const typed = async (...annotations: readonly string[]): Promise<string> => {
    const [reading] = await readPdf(writePdf([LINE], { annotations }));
    return reading?.text.replace(/\s+/g, ' ').trim() ?? '';
  };
  const note = (more: string): string =>
    `<</Type/Annot/Subtype/FreeText/Rect[50 600 300 620]/DA(/Helv 12 Tf)/Contents(Counted by night.)${more}>>`;
  const field = (more: string): string =>
    `<</Type/Annot/Subtype/Widget/Rect[160 696 300 712]/FT/Tx/T(hens)/V(340)/DA(/Helv 12 Tf)${more}>>`;

  test('takes the value of a field behind its label, and a text in its place', async () => {
    expect(await typed(field(''), note(''))).toBe('Number of hens: 340 Counted by night.');
  });

  test.each([
    ['what is hidden', note('/F 2'), field('/F 2')],
    ['what the screen does not show', note('/F 32'), field('/F 32')],
    ['a password', field('/Ff 8192')],
    ['a remark that opens on a click', note('').replace('FreeText', 'Text')],
    ['the state of a box', field('').replace('/FT/Tx', '/FT/Btn').replace('(340)', '/On')],
  ])('leaves out %s', async (_class, ...annotations) => {
    expect(await typed(...annotations)).toBe('Number of hens:');
  });
});

describe('readPdf(bytes) of a title', () => {
  test('joins the lines of one size that stand below each other', async () => {
    const head =
      line('Boats that came in from the', { size: 22, y: 780 }) + line('storm of the year', { size: 22, y: 752 });
    const { blocks, text } = await read(head + SEEN + line('More would follow by the evening, it said.', { y: 685 }));
    const title = blocks?.find(({ kind }) => kind === 'title');
    expect(text.slice(title?.start, title?.end)).toBe('Boats that came in from the storm of the year');
  });

  test('joins the lines of a title though a line in small letters follows it', async () => {
    const head =
      line('Instructions for the', { size: 22, y: 780 }) +
      line('boats of the harbour', { size: 22, y: 752 }) +
      line('version 2.22 of the board', { size: 15, y: 722 });
    const { blocks, text } = await read(head + SEEN + line('More would follow by the evening, it said.', { y: 685 }));
    const title = blocks?.find(({ kind }) => kind === 'title');
    expect(text.slice(title?.start, title?.end)).toBe('Instructions for the boats of the harbour');
  });

  test('takes no line of a sentence that goes on below it in smaller letters', async () => {
    const head =
      line('They work beside those whom the', { size: 26, y: 780 }) +
      line('state pays for it, in all of the ports.', { y: 750 }) +
      line('Boats in the harbour', { size: 22, y: 720 });
    const { blocks, text } = await read(head + SEEN + line('More would follow by the evening, it said.', { y: 685 }));
    const title = blocks?.find(({ kind }) => kind === 'title');
    expect(text.slice(title?.start, title?.end)).toBe('Boats in the harbour');
  });

  test.each([
    'https://example.org/a/b',
    'Figure 3: Boats by month',
    'Tabelle 2. Boote',
    'Table IV: Boats',
    'Confidential',
    'Official - Subject to Final Review',
    'For official use only',
    '1100 REGISTERED BOATS',
    'Herring Herring ($/ton)',
    'Executed # Base',
  ])('takes no %s for one, however large it is set', async (large) => {
    const head = line(large, { size: 26, y: 780 }) + line('Boats in the harbour', { size: 22, y: 740 });
    const { blocks, text } = await read(head + SEEN + line('More would follow by the evening, it said.', { y: 685 }));
    const title = blocks?.find(({ kind }) => kind === 'title');
    expect(text.slice(title?.start, title?.end)).toBe('Boats in the harbour');
  });
});

describe('checkReadable(text)', () => {
  const many = (words: string): string => `${words} `.repeat(30);

  test.each([
    ['letters of poor OCR', many('Cl>opMa tAeKnapai npVIMeHeHVIe CBS$I3 ynpo~eHHOH CVICTeMblHan')],
    ['letters of another encoding', many('Ìèíèñòåðñòâî ñîîáùèëî âòîðíèê ïîãèáëè')],
    ['numbers and signs', many('1,200 : ( ) 30 % 4.5')],
    [
      'a stand-in for a form',
      'Please wait... If this message is not eventually replaced with the proper contents of the document, your viewer may not be able to display it.',
    ],
  ])('refuses %s', (_name, text) => {
    expect(() => checkReadable(text)).toThrow();
  });

  test.each([
    ['prose', many('The harbour board said that McAllister of the iPhone works had 300 boats, e.g. 4th ones')],
    [
      'a table of numbers with names',
      Array.from({ length: 40 }, (_, at) => `Port${'abcdefgh'[at % 8]}${'klmnopqr'[at % 7]}ia 1,200 30 44 5,600`).join(
        '\n',
      ),
    ],
    ['Russian', many('Министерство сообщило во вторник, что погибли люди')],
    ['Turkish', many('Bakanlık salı günü çadırların ulaştığını açıkladı ölçüm')],
    ['one line again and again', many('Hello, World!')],
  ])('takes %s', (_name, text) => {
    expect(() => checkReadable(text)).not.toThrow();
  });
});
