import type { Metadata } from '../../records/index.ts';
import type { LooseBlock } from '../layOutBlocks.ts';

/** One article of an export of a news archive, as its field codes tell it. */
export type ExportedArticle = Readonly<{ metadata: Metadata; blocks: readonly LooseBlock[] }>;

/** Lines that the archive broke at a fixed width as paragraphs, which an empty line parts. */
export const unwrapParagraphs = (text: string): string[] =>
  text
    .split(/\n[ \t]*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .join(' '),
    )
    .filter(Boolean);

/** Languages as the archives name them. */
export const EXPORT_LANGUAGES: Readonly<Record<string, string>> = {
  arabic: 'ar',
  chinese: 'zh',
  dutch: 'nl',
  english: 'en',
  french: 'fr',
  german: 'de',
  italian: 'it',
  japanese: 'ja',
  korean: 'ko',
  polish: 'pl',
  portuguese: 'pt',
  russian: 'ru',
  spanish: 'es',
  turkish: 'tr',
  ukrainian: 'uk',
};
