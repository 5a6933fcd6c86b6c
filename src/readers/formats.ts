import { docx } from './docx/format.ts';
import { feed } from './feed/format.ts';
import type { FileFormat } from './format.ts';
import { html } from './html/format.ts';
import { mail } from './mail/format.ts';
import { markdown } from './markdown/format.ts';
import { mbox } from './mbox/format.ts';
import { pdf } from './pdf/format.ts';
import { rtf } from './rtf/format.ts';
import { subtitles } from './subtitles/format.ts';
import { text } from './text/format.ts';
import { zip } from './zip/format.ts';

/** What is read. In this order: the first that recognizes a file reads it; those of text come after what is refused. */
export const FORMATS: readonly FileFormat[] = [pdf, docx, rtf, zip, html, feed, subtitles, mbox, mail];

/** What is read where nothing else recognizes a file. */
export const TEXT_FORMATS: readonly FileFormat[] = [markdown, text];
