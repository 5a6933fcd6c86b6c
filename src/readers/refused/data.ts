import type { Head, RefusedFormat } from '../format.ts';
import { isTable } from './table.ts';

const DATA = 'Keep data outside seeds/';
const REFERENCES = 'Put the documents themselves into seeds/, and what you know of them into content/documents/';

const isJson = ({ text }: Head): boolean =>
  /^\s*(?:\{\s*(?:"(?:[^"\\\n]|\\.){0,200}"\s*:|\})|\[\s*(?:\{\s*["}]|\[|\]|"(?:[^"\\\n]|\\.){0,200}"\s*[,\]]|-?\d+(?:\.\d+)?\s*[,\]](?!\s*\p{L})))/u.test(
    text,
  );
const holds = (head: Head, pattern: RegExp): boolean => isJson(head) && pattern.test(head.text);

/** How sources begin, below a comment: a line that no text has. */
const SOURCE =
  /^(?:\s*(?:#[^\n!].*|\/\/.*|\/\*[\s\S]{0,2000}?\*\/|"""[\s\S]{0,2000}?""")?\n)*(?:#!\/|<\?php\b|#include\s*[<"]|from [\w.]+ import [\w*(]|import [\w.]+(?: as \w+)?\n|package [\w.]+;|using [\w.]+;\n|['"]use strict['"];|@charset "|(?:const|let|var) [\w{].{0,100}= require\()/;

/** Lists of references, tables, and what else programs write for programs. */
export const DATA_FORMATS: readonly RefusedFormat[] = [
  {
    name: 'the source of a program',
    fix: 'Remove it from seeds/',
    recognizes: ({ text }) => SOURCE.test(text),
  },
  {
    name: 'a list of references (CSL JSON)',
    fix: REFERENCES,
    recognizes: (head) => holds(head, /"(?:citation-key|container-title|issued)"\s*:/),
  },
  {
    name: 'news as data (JSON)',
    fix: 'Save each article as HTML or text',
    recognizes: (head) => holds(head, /"(?:articles|publishedAt|headline|byline|body_html|pub_date)"\s*:/),
  },
  {
    name: 'a notebook (Jupyter)',
    fix: 'Export it as HTML or PDF',
    recognizes: (head) => holds(head, /"(?:nbformat|cell_type)"\s*:/),
  },
  {
    name: 'a file written as letters (uuencode, Base64)',
    fix: 'Open it in the program that it came from, and save what it holds',
    recognizes: ({ text }) => /^(?:\s*begin(?:-base64)? [0-7]{3,4} \S|\s*(?:[A-Za-z\d+/]{60,76}\n){5})/.test(text),
  },
  { name: 'data (JSON), not an article', fix: DATA, recognizes: isJson },
  { name: 'a list of references (RIS)', fix: REFERENCES, recognizes: ({ text }) => /^\s*TY {2}- /.test(text) },
  {
    name: 'a list of references (BibTeX)',
    fix: REFERENCES,
    recognizes: ({ text }) =>
      /^(?:\s*(?:%[^\n]*|@(?:comment|string|preamble)\b[^\n]*))*\s*@[a-z]+\s*[{(]\s*[^\s,{}]*\s*,\s*(?:\n|[\w-]+\s*=)/i.test(
        text,
      ),
  },
  {
    name: 'a list of references (EndNote)',
    fix: REFERENCES,
    recognizes: ({ text }) => /^\s*%0 [A-Z]\w.*\n%[A-Z@]/.test(text),
  },
  { name: 'a list of references (PubMed)', fix: REFERENCES, recognizes: ({ text }) => /^\s*PMID- *\d+\n/.test(text) },
  {
    name: 'a list of references (Web of Science)',
    fix: REFERENCES,
    recognizes: ({ text }) => /^FN (?:Clarivate|Thomson|ISI)/.test(text),
  },
  {
    name: 'a key, a signature or an encrypted message',
    fix: 'Put the message itself into seeds/, opened, as text',
    recognizes: ({ text }) =>
      /^\s*-----BEGIN (?:PGP (?!SIGNED)|[A-Z0-9 ]*(?:CERTIFICATE|KEY|PKCS7|CMS|SIGNATURE))/.test(text),
  },
  {
    name: 'a record of a patent (USPTO)',
    fix: DATA,
    recognizes: ({ text }) => /^\s*(?:HHHHHT[^\n]*\n\s*)?PATN[ \t]*\n\s*WKU /.test(text),
  },
  { name: 'an address card (vCard)', fix: DATA, recognizes: ({ text }) => /^\s*BEGIN:VCARD/i.test(text) },
  { name: 'a calendar (iCalendar)', fix: DATA, recognizes: ({ text }) => /^\s*BEGIN:VCALENDAR/i.test(text) },
  {
    name: 'subtitles (ASS)',
    fix: 'Save them as SRT or VTT',
    recognizes: ({ text }) => /^\s*\[Script Info\]/i.test(text),
  },
  {
    name: 'subtitles (SBV, SUB, LRC)',
    fix: 'Save them as SRT or VTT',
    recognizes: ({ text }) =>
      /^\s*(?:\d+:\d{2}:\d{2}\.\d{3},\d+:\d{2}:\d{2}\.\d{3}\n|\{\d+\}\{\d+\}|\[\d{2}:\d{2}\.\d{2}\])/.test(text),
  },
  {
    name: 'a file of subtitles (SRT, VTT) whose first time cannot be read',
    fix: 'Mend its times, or take them out and save the words as text',
    recognizes: ({ ending, text }) => ['srt', 'vtt'].includes(ending) && /^.*-->.*$/m.test(text),
  },
  {
    name: 'a table (CSV), not an article',
    fix: 'Save the table as DOCX or PDF if it is a document, or keep data outside seeds/',
    recognizes: isTable,
  },
];
