import type { RefusedFormat } from '../format.ts';
import { FOREIGN_ARCHIVES } from '../zip/foreign.ts';
import { BINARY_FORMATS } from './binary.ts';
import { CODE_FORMATS } from './code.ts';
import { DATA_FORMATS } from './data.ts';
import { MARKUP_FORMATS } from './markup.ts';
import { oldOfficeFormats } from './oldOffice.ts';
import { WEB_ARCHIVES } from './webArchives.ts';

/** What is not read and is told by name, in this order: a file that one of these recognizes is never taken for text. */
export const REFUSED_FORMATS: readonly RefusedFormat[] = [
  ...oldOfficeFormats,
  ...FOREIGN_ARCHIVES,
  ...WEB_ARCHIVES,
  ...BINARY_FORMATS,
  ...MARKUP_FORMATS,
  ...DATA_FORMATS,
  ...CODE_FORMATS,
];
