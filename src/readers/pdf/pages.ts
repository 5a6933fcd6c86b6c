import { getDocumentProxy } from 'unpdf';
import type { Metadata } from '../../records/index.ts';
import { parseWrittenDate } from '../dates.ts';
import { MAX_CHARACTERS } from '../decode.ts';
import { titleOfProperties } from '../properties.ts';
import { UnreadableError } from '../reading.ts';
import { type ShowsLayer, withoutUnseen } from './hidden.ts';
import type { PdfPage } from './margins.ts';
import { findSegments, type TextItem } from './segment.ts';
import { checkStreams } from './streams.ts';
import { type Annotation, typedItems } from './typed.ts';

const MAX_PAGES = 2000;
const OCR = 'Run OCR over it and put the PDF with its text layer into seeds/';

/** Letters that fonts without a map to Unicode come out as: controls and the private use area. */
const UNMAPPED = /[\0-\x08\x0E-\x1F\uE000-\uF8FF\uFFFD]/g;
const MAX_UNMAPPED_SHARE = 0.1;

/**
 * The text layer of all pages. pdf.js runs no script of the file and evaluates no font program. Throws an
 * `UnreadableError` for a file that is locked, damaged, too long, or that has no text one can read.
 */
export async function readPages(bytes: Uint8Array): Promise<{ pages: PdfPage[]; properties: Metadata }> {
  const signs = checkStreams(bytes);
  const pdf = await open(bytes);
  try {
    if (pdf.numPages > MAX_PAGES) {
      throw new UnreadableError('pages', `It has ${pdf.numPages} pages, at most ${MAX_PAGES} are read`, 'Split it');
    }
    const look = signs.mayHide ? { showsLayer: await layersOf(pdf), hasPictures: signs.hasPictures } : undefined;
    const pages: PdfPage[] = [];
    let characters = 0;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await readPage(pdf, number, look);
      pages.push(page);
      characters += page.segments.reduce((sum, { text }) => sum + text.length, 0);
      if (characters > MAX_CHARACTERS) {
        throw new UnreadableError('too-long', `It has more than ${MAX_CHARACTERS} characters`, 'Split it');
      }
    }
    checkText(pages);
    return { pages, properties: await readProperties(pdf) };
  } finally {
    await pdf.destroy();
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // pdf.js takes the buffer over: it gets a copy.
    return await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      enableXfa: false,
      maxImageSize: 1,
      verbosity: 0,
    });
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException') {
      throw new UnreadableError('password', 'It is locked with a password', 'Save it without one', { cause });
    }
    throw new UnreadableError('damaged', 'It is not a complete PDF', 'Save or download it again', { cause });
  }
}

/** Which layers of the file a reader sees. */
async function layersOf(pdf: Pdf): Promise<ShowsLayer> {
  const layers = await pdf.getOptionalContentConfig();
  return (properties) => {
    try {
      return layers.isVisible(properties as never);
    } catch {
      return true;
    }
  };
}

type Look = Readonly<{ showsLayer: ShowsLayer; hasPictures: boolean }>;

async function readPage(pdf: Pdf, number: number, look: Look | undefined): Promise<PdfPage> {
  try {
    const page = await pdf.getPage(number);
    const view = page.getViewport({ scale: 1 });
    const content = await page.getTextContent();
    const items = content.items.filter((item) => 'str' in item) as TextItem[];
    const seen = look ? await withoutUnseen(items, await page.getOperatorList(), look) : { items, words: 0 };
    const typed = typedItems((await page.getAnnotations()) as Annotation[], seen.items);
    page.cleanup();
    const { hiddenWords, ...found } = findSegments([...seen.items, ...typed], view);
    return { number, ...found, hiddenWords: hiddenWords + seen.words };
  } catch (cause) {
    throw new UnreadableError('damaged', `Page ${number} cannot be read`, 'Save or download it again', { cause });
  }
}

/** Title and day that the file's own properties give, where they can be read. */
async function readProperties(pdf: Pdf): Promise<Metadata> {
  const { info } = (await pdf.getMetadata().catch(() => ({ info: {} }))) as { info: Record<string, unknown> };
  const title = titleOfProperties(typeof info.Title === 'string' ? info.Title : '');
  const [, year, month, day] = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(String(info.CreationDate ?? '')) ?? [];
  const published = parseWrittenDate(`${year}-${month}-${day}`);
  return { ...(title ? { title } : {}), ...(published ? { published } : {}) };
}

function checkText(pages: readonly PdfPage[]): void {
  const text = pages.map((page) => page.segments.map((each) => each.text).join('')).join('');
  const unmapped = text.match(UNMAPPED)?.length ?? 0;
  if (unmapped > text.length * MAX_UNMAPPED_SHARE) {
    throw new UnreadableError('fonts', 'Its fonts do not say which letters they show', OCR);
  }
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UnreadableError('no-text-layer', 'It has no text layer', OCR);
}
