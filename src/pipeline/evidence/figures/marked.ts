import { CURRENCY_SIGNS } from '../../../language/en/words/currencies.ts';
import { NUMBER_STYLES, type NumberStyle } from '../../../language/en/words/writtenNumbers.ts';
import type { Figure, Span } from '../../../records/index.ts';
import { idOf, numberIds } from '../../ids.ts';
import type { Prose } from '../../language/index.ts';
import { wordsAround } from '../context.ts';
import { timesExact } from './decimal.ts';

/** The rule of figures that marks and digits alone tell: what they count, nobody has read. */
export const MARKED = 'marked';

type Found = Span & Readonly<{ value: number; unit: string | null }>;

const SIGNS = [...CURRENCY_SIGNS.keys()].filter((sign) => sign.length === 1);
const SIGN_CLASS = `[${SIGNS.join('')}]`;

/**
 * The figures of a text in another language than English: shares with a percent sign, amounts with a currency sign and
 * numbers in groups of three digits as that language writes them. A year, a date or a time has none of these.
 * `what` and `measure` are empty.
 */
export function findMarkedFigures(prose: Prose, language: string, documentId: string): Figure[] {
  const style = NUMBER_STYLES[language.split('-')[0]?.toLowerCase() ?? ''];
  if (!style) return [];
  const figures = prose.sentences
    .filter((sentence) => prose.blocks[sentence.block]?.kind === 'paragraph')
    .flatMap(({ start, end }) =>
      findMarked(prose.text.slice(start, end), style).map((found) => ({
        ...found,
        start: start + found.start,
        end: start + found.end,
      })),
    );
  return numberIds(
    figures.map(({ start, end, value, unit }) => ({
      id: idOf(documentId, 'figure', prose.text.slice(start, end).toLowerCase(), ''),
      start,
      end,
      low: value,
      high: value,
      approx: false,
      unit,
      what: '',
      measure: '',
      qualifiers: [],
      certainty: 'stated' as const,
      rule: MARKED,
    })),
    ({ start }) => wordsAround(prose, start),
  );
}

/** The number with the marks round it; a number that is part of a date, a time or a longer one fits nowhere. */
function patternOf({ group, decimal, magnitudes }: NumberStyle): RegExp {
  const words = [...magnitudes.keys()].sort((a, b) => b.length - a.length).join('|');
  return new RegExp(
    [
      String.raw`(?<![\p{N}\p{L}]|\p{N}[.,:/٬٫–-])(?<before>${SIGN_CLASS}\s?)?`,
      String.raw`(?<whole>\p{Nd}{1,3}(?:[${group}]\p{Nd}{3})+|\p{Nd}+)(?:[${decimal}](?<fraction>\p{Nd}+))?`,
      String.raw`(?!\p{Nd}|[.,:/٬٫–-]\p{Nd})`,
      String.raw`(?:\s?(?<magnitude>${words})(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}])\.?)?`,
      String.raw`(?<after>\s?(?:[%٪]|${SIGN_CLASS}))?`,
    ].join(''),
    'giu',
  );
}

function findMarked(text: string, style: NumberStyle): Found[] {
  return Array.from(text.matchAll(patternOf(style)), (match) => {
    const { before = '', whole = '', fraction = '', magnitude = '', after = '' } = match.groups ?? {};
    const mark = (before || after).trim();
    const isGrouped = /[^\p{Nd}]/u.test(whole);
    // "0800 123 456" is read out digit by digit.
    const isDialled =
      isGrouped && (/^[0٠]/.test(whole) || (/\s/.test(whole) && /\p{N}\s$/u.test(text.slice(0, match.index))));
    if ((!mark && !isGrouped) || isDialled) return [];
    const factor = style.magnitudes.get(magnitude.toLowerCase()) ?? 1;
    const value = timesExact(Number(`${digitsOf(whole)}.${digitsOf(fraction) || '0'}`), factor);
    const unit = /[%٪]/.test(mark) ? '%' : (CURRENCY_SIGNS.get(mark) ?? null);
    return [{ start: match.index, end: match.index + match[0].trimEnd().length, value, unit }];
  }).flat();
}

const ZEROS = [0x30, 0x6_60, 0x6_f0, 0x9_66, 0xff_10];

/** "١٢ ٣٠٠" → "12300" */
const digitsOf = (written: string): string =>
  written.replace(/[^\p{Nd}]/gu, '').replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.findLast((each) => each <= code) ?? 0x30;
    return String(code - zero);
  });
