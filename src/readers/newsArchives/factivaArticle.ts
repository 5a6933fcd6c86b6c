import { normalizeAuthors } from '../authors.ts';
import { parseWrittenDate } from '../dates.ts';
import { normalizeLine } from '../fields.ts';
import { EXPORT_LANGUAGES, type ExportedArticle } from './exportedArticle.ts';

/** An article as Factiva shows it in its article layout, which has no field codes. */
export type ShownArticle = Readonly<{
  title: string;
  authors: readonly string[];
  lines: readonly string[];
  paragraphs: readonly string[];
}>;

/** The line of the length, in the languages of Factiva: the day and the publication stand below it. */
const LENGTH = /^\d[\d.,\s]*(?:words|w\S?rter|mots|palabras|parole|palavras|woorden|слов|字|語|단어)\S*$/i;
const TIME = /^\d{1,2}:\d{2}/;
const RIGHTS = /^(?:copyright|©|\(c\)|all rights)/i;

/** The article with its fields, or nothing where the lines are no article of Factiva. */
export function readFactivaArticle({ title, authors, lines, paragraphs }: ShownArticle): ExportedArticle[] {
  const length = lines.findIndex((line) => LENGTH.test(line));
  if (length < 0 || !title || paragraphs.length === 0) return [];
  const [dateLine = '', ...rest] = lines.slice(length + 1);
  const fields = rest.slice(TIME.test(rest[0] ?? '') ? 1 : 0);
  const end = fields.findIndex((line) => RIGHTS.test(line));
  const head = fields.slice(0, end < 0 ? 6 : end);
  const publisher = normalizeLine(head[0] ?? '');
  const published = parseWrittenDate(dateLine);
  const language = head.map((line) => EXPORT_LANGUAGES[line.toLowerCase()]).find(Boolean);
  return [
    {
      metadata: {
        title: normalizeLine(title),
        ...normalizeAuthors(authors, publisher),
        ...(publisher ? { publisher } : {}),
        ...(published ? { published } : {}),
        ...(language ? { language } : {}),
      },
      blocks: [
        { text: title, kind: 'title', rule: 'HD' },
        ...authors.map((text) => ({ text, kind: 'byline', rule: 'BY' }) as const),
        ...paragraphs.map((text) => ({ text, kind: 'paragraph' }) as const),
      ],
    },
  ];
}
