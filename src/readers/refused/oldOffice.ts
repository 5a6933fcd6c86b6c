import type { RefusedFormat } from '../format.ts';

const OLE = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';

/** Files of programs by the name of a stream in their directory, which Microsoft's compound files keep in UTF-16. */
const PROGRAMS: readonly { stream: string; name: string; fix: string }[] = [
  { stream: 'EncryptedPackage', name: 'an Office document locked with a password', fix: 'Save it without one' },
  { stream: '__substg1.0_', name: 'an Outlook message (MSG)', fix: 'Save the message as EML or text' },
  { stream: 'WordDocument', name: 'an old Word document (DOC)', fix: 'Save it as DOCX, PDF or text' },
  { stream: 'PowerPoint Document', name: 'an old PowerPoint presentation (PPT)', fix: 'Save it as PDF' },
  { stream: 'Workbook', name: 'an old Excel workbook (XLS)', fix: 'Save the sheet as PDF, or its figures as text' },
  { stream: 'Book', name: 'an old Excel workbook (XLS)', fix: 'Save the sheet as PDF, or its figures as text' },
];

const wide = (name: string): Buffer => Buffer.from(name, 'utf16le');

export const oldOfficeFormats: readonly RefusedFormat[] = [
  ...PROGRAMS.map(
    ({ stream, name, fix }): RefusedFormat => ({
      name,
      fix,
      recognizes: ({ text, bytes }) =>
        text.startsWith(OLE) && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(wide(stream)),
    }),
  ),
  {
    name: 'an old Word, Excel or Outlook file',
    fix: 'Save it as DOCX, PDF or text',
    recognizes: ({ text }) => text.startsWith(OLE),
  },
];
