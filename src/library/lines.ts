import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ruleSetOf } from '../language/index.ts';
import { type Article, extract, readArticle, type Source } from '../pipeline/index.ts';
import { type Document, type Notice, parseEdtfDate } from '../records/index.ts';

/** A line of JSON on standard input: a text with what is known of it. */
const inputLineSchema = z.object({
  id: z.string().min(1),
  text: z.string().min(1),
  title: z.string().optional(),
  published: z.string().optional(),
  publisher: z.string().optional(),
  authors: z.array(z.string()).optional(),
});

/** What a line gave: a document, or before its evidence is found an article, or a rejection. */
export type LineResult<T> = Readonly<{ document?: T; notices: readonly Notice[] }>;

/** One document of JSON Lines; a line that is none gives a rejection with its number. Offsets hold in `text` as given. */
export const extractLine = (line: string, lineNumber: number): LineResult<Document> =>
  readLine(line, lineNumber, (source) => extract(source, ruleSetOf));

/** The same without its evidence, in a tenth of the time. */
export const articleOfLine = (line: string, lineNumber: number): LineResult<Article> =>
  readLine(line, lineNumber, readArticle);

function readLine<T>(line: string, lineNumber: number, read: (source: Source) => T): LineResult<T> {
  const parsed = inputLineSchema.safeParse(parseJson(line));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const at = issue?.path.join('.') || 'the line';
    const reason = `It is no document: ${at}: ${issue?.message ?? 'not as expected'}`;
    return { notices: [rejection(lineNumber, reason)] };
  }
  const { id, text, published, ...rest } = parsed.data;
  const date = published === undefined ? undefined : parseEdtfDate(published);
  const document = read({
    id,
    file: '-',
    sha256: createHash('sha256').update(text).digest('hex'),
    format: 'text',
    text,
    frontMatter: {},
    markup: {},
    notes: { ...withoutUndefined(rest), ...(date ? { published: date } : {}) },
  });
  return { document, notices: [] };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> };

const withoutUndefined = <T extends object>(value: T): Given<T> =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Given<T>;

const rejection = (line: number, reason: string): Notice => ({
  file: '-',
  kind: 'rejected',
  rule: 'not-a-document',
  reason,
  fix: 'Write {"id", "text", "title"?, "published"?, "publisher"?, "authors"?} on one line',
  line,
});
