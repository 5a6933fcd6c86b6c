import type { RefusedFormat } from '../format.ts';
import { isZip } from './archive.ts';

/** Files of programs that are ZIP archives, by a part that each has, or by what their first entry says. */
const PROGRAMS: readonly { name: string; fix: string; part: RegExp; mimetype?: RegExp }[] = [
  { name: 'an Excel workbook (XLSX)', fix: 'Save the sheet as PDF, or its figures as text', part: /^xl\/workbook\./ },
  { name: 'a PowerPoint presentation (PPTX)', fix: 'Save it as PDF', part: /^ppt\/presentation\./ },
  {
    name: 'an EPUB book',
    fix: 'Save the chapter as HTML or text',
    part: /^META-INF\/container\.xml$/,
    mimetype: /application\/epub/,
  },
  {
    name: 'an OpenDocument text (ODT)',
    fix: 'Save it as DOCX or PDF',
    part: /^$/,
    mimetype: /application\/vnd\.oasis\.opendocument\.text/,
  },
  {
    name: 'an OpenDocument file (ODS, ODP)',
    fix: 'Save it as PDF',
    part: /^$/,
    mimetype: /application\/vnd\.oasis\.opendocument/,
  },
  { name: 'an OpenDocument file', fix: 'Save it as DOCX or PDF', part: /^content\.xml$/ },
  {
    name: 'a web archive (WACZ)',
    fix: 'Save the page as HTML from the program that shows it',
    part: /^datapackage\.json$/,
  },
  {
    name: 'a Pages, Numbers or Keynote file',
    fix: 'Export it as DOCX or PDF',
    part: /^Index\/(?:Document|Tables)\b.*|^Index\.zip$/,
  },
  { name: 'an XPS document', fix: 'Save it as PDF', part: /^FixedDocSeq\.fdseq$/ },
  { name: 'a program (JAR, APK)', fix: 'Remove it from seeds/', part: /^META-INF\/MANIFEST\.MF$/ },
];

/** ZIP archives that hold one document of another program. */
export const FOREIGN_ARCHIVES: readonly RefusedFormat[] = PROGRAMS.map(({ name, fix, part, mimetype }) => ({
  name,
  fix,
  recognizes: (head) =>
    isZip(head) &&
    ((mimetype?.test(head.text.slice(0, 200)) ?? false) || (head.names?.some((entry) => part.test(entry)) ?? false)),
}));
