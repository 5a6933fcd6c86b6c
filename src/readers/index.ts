import { checkReading } from './check.ts';
import { detectFormat, detectLarge, isReadFormat, promisedFormat } from './detectFormat.ts';
import type { FileFormat } from './format.ts';
import { withHeadDay } from './headDay.ts';
import { type Contents, type Entry, type Reading, type ReadingNotice, UnreadableError } from './reading.ts';
import type { Source } from './source.ts';

export { detectFormat, detectLarge, isHeavy, isReadFormat, promisedFormat } from './detectFormat.ts';
export {
  type Contents,
  type Entry,
  MAX_DOCUMENT_BYTES,
  type Reading,
  type ReadingNotice,
  UnreadableError,
} from './reading.ts';
export type { Source } from './source.ts';

/** What a file that holds others holds, one by one. Throws an `UnreadableError` for one that holds none. */
export async function* unpack(file: string, source: Source): AsyncGenerator<Entry> {
  const format = await detectLarge(file, source);
  if (!isReadFormat(format) || !format.unpack)
    throw new UnreadableError('format', `It is ${format.name}`, 'Save it again');
  try {
    yield* format.unpack(source);
  } catch (cause) {
    throw damaged(format, cause);
  }
}

/** Of one file: a feed, an export of a news archive. */
const MAX_READINGS = 5000;

/** Opens one file as what it is. Throws an `UnreadableError` where nothing of it can be published. */
export async function openBytes(file: string, bytes: Uint8Array): Promise<Required<Contents>> {
  if (bytes.length === 0) throw new UnreadableError('empty', 'The file is empty', 'Put the text into it or remove it');
  const format = detectFormat(file, bytes);
  if (!isReadFormat(format)) throw new UnreadableError('format', `It is ${format.name}`, format.fix);
  const { readings = [], entries = [] } = await openAs(format, bytes);
  if (readings.length > MAX_READINGS) {
    const reason = `It holds ${readings.length} articles, at most ${MAX_READINGS} are read`;
    throw new UnreadableError('entries', reason, 'Split it');
  }
  const ending = noticeEnding(file, format);
  return {
    entries,
    readings: readings
      .map((reading) => withHeadDay(checkReading(named(file, reading))))
      .map((reading, index) => (index === 0 ? { ...reading, notices: [...ending, ...reading.notices] } : reading)),
  };
}

/** The articles of one file that holds no other files. */
export const readBytes = async (file: string, bytes: Uint8Array): Promise<readonly Reading[]> =>
  (await openBytes(file, bytes)).readings;

/** "Notes/Boats in the harbour.md" → "Boats in the harbour": programs for notes keep the title of a note as its file's name. */
function named(file: string, reading: Reading): Reading {
  const isTitled =
    reading.format !== 'markdown' ||
    reading.frontMatter.title !== undefined ||
    (reading.blocks ?? []).some(({ kind }) => kind === 'title');
  const stem = (/([^/]+)\.[^./]+$/.exec(file)?.[1] ?? '').trim();
  const isNote = (Object.keys(reading.frontMatter).length ? NAME_OF_TWO : NOTE_NAME).test(stem);
  return isTitled || !isNote ? reading : { ...reading, markup: { ...reading.markup, title: stem } };
}

/** Three words or more, as people write them: no identifier and no day. */
const NOTE_NAME = /^(?=.*\p{L}{3})[^_]*\p{L}\S*(?: +\S+){2,}$/u;

/** Of a note whose properties say what else it is, two words do. */
const NAME_OF_TWO = /^(?=.*\p{L}{3})[^_]*\p{L}\S*(?: +\S+)+$/u;

/** Whatever a parser throws at a damaged file is a reason not to publish that file, and no more. */
async function openAs(format: FileFormat, bytes: Uint8Array): Promise<Contents> {
  try {
    return await format.open(bytes);
  } catch (cause) {
    throw damaged(format, cause);
  }
}

const damaged = (format: FileFormat, cause: unknown): UnreadableError =>
  cause instanceof UnreadableError
    ? cause
    : new UnreadableError('damaged', `It cannot be read as ${format.name}`, 'Save it again', { cause });

/** A name may promise something else than the file holds. */
function noticeEnding(file: string, format: FileFormat): ReadingNotice[] {
  const promised = promisedFormat(file);
  const isText = ({ kind }: FileFormat): boolean => kind === 'text' || kind === 'markdown';
  if (!promised || promised === format || (isText(promised) && isText(format))) return [];
  return [
    {
      rule: 'ending',
      reason: `Its name promises ${promised.name}, but it is ${format.name} and was read as that`,
      fix: 'Nothing to do; rename it to be clear',
    },
  ];
}
