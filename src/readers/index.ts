import { checkReading } from './check.ts';
import { detectKind, promisedKind, type SeedKind } from './detectKind.ts';
import { readDocx } from './docx/index.ts';
import { readHtml } from './html/index.ts';
import { readMail } from './mail.ts';
import { readMarkdown } from './markdown.ts';
import { readPdf } from './pdf/index.ts';
import { readPlainText } from './plainText.ts';
import { type Reader, type Reading, type ReadingNotice, UnreadableError } from './reading.ts';

export { detectKind, isHeavy, promisedKind, type SeedKind } from './detectKind.ts';
export { type Reading, type ReadingNotice, UnreadableError } from './reading.ts';

const READERS: Readonly<Record<SeedKind, Reader>> = {
  text: readPlainText,
  markdown: readMarkdown,
  html: readHtml,
  mail: readMail,
  pdf: readPdf,
  docx: readDocx,
};

const KIND_NAMES: Readonly<Record<SeedKind, string>> = {
  text: 'plain text',
  markdown: 'Markdown',
  html: 'a web page',
  mail: 'a mail message or a page saved whole',
  pdf: 'a PDF',
  docx: 'a Word document',
};

/** Reads one file with the reader of what it is. Throws an `UnreadableError` where it cannot be published. */
export async function readBytes(file: string, bytes: Uint8Array): Promise<readonly Reading[]> {
  if (bytes.length === 0) throw new UnreadableError('empty', 'The file is empty', 'Put the text into it or remove it');
  const kind = detectKind(file, bytes);
  if (typeof kind === 'object') throw new UnreadableError('format', `It is ${kind.name}`, kind.fix);
  const readings = (await readAs(kind, bytes)).map(checkReading);
  const ending = noticeEnding(file, kind);
  return readings.map((reading, index) =>
    index === 0 ? { ...reading, notices: [...ending, ...reading.notices] } : reading,
  );
}

/** Whatever a parser throws at a damaged file is a reason not to publish that file, and no more. */
async function readAs(kind: SeedKind, bytes: Uint8Array): Promise<readonly Reading[]> {
  try {
    return await READERS[kind](bytes);
  } catch (cause) {
    if (cause instanceof UnreadableError) throw cause;
    throw new UnreadableError('damaged', `It cannot be read as ${KIND_NAMES[kind]}`, 'Save it again', { cause });
  }
}

/** A name may promise something else than the file holds. */
function noticeEnding(file: string, kind: SeedKind): ReadingNotice[] {
  const promised = promisedKind(file);
  const isText = (each: SeedKind): boolean => each === 'text' || each === 'markdown';
  if (!promised || promised === kind || (isText(promised) && isText(kind))) return [];
  return [
    {
      rule: 'ending',
      reason: `Its name promises ${KIND_NAMES[promised]}, but it is ${KIND_NAMES[kind]} and was read as that`,
      fix: 'Nothing to do; rename it to be clear',
    },
  ];
}
