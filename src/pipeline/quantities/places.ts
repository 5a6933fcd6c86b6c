import type { Span } from '../../records/index.ts';
import type { Clause } from './clause.ts';

/** A place by a number: its name, and the words that a page may show: "Holm", "Holm district". */
export type NearPlace = Readonly<{ name: string; words: string }>;

const QUARTERS =
  '[Dd]istrict|[Vv]illage|[Tt]own|[Ss]uburb|[Nn]eighbou?rhood|[Cc]ounty|[Qq]uarter|[Mm]unicipality|[Hh]amlet|[Bb]orough|[Ww]ard';
const QUARTER = new RegExp(
  `(?<name>(?:\\p{Lu}[\\p{L}’'-]+ ){1,3})(?:${QUARTERS})\\b(?! of)|\\b(?:${QUARTERS}) of (?<of>(?:\\p{Lu}[\\p{L}’'-]+ ?){1,3})`,
  'gu',
);

/** The districts, villages and towns by a number: "in Holm district", "in the village of Selby", "Selby district, where 90 died". */
export function quartersIn(text: string, sentence: Span, { start, end, before }: Clause): NearPlace[] {
  const from = /^where\b/i.test(before) ? sentence.start : start;
  return [...text.slice(from, end).matchAll(QUARTER)].map(({ 0: words, groups }) => ({
    name: (groups?.name ?? groups?.of ?? '').trim(),
    words: groups?.of?.trim() ?? words,
  }));
}

const SPOT = /(?<name>(?:\p{Lu}[\p{L}’'-]+ ){1,3})(?:[Cc]ity|[Pp]rovince|[Rr]egion|[Pp]refecture)\b/gu;
const HEAD = /^(?:But |And )?In (?:the )?(?<name>(?:\p{Lu}[\p{L}’'-]+ ?){1,3})(?:\p{Ll}+)?,/u;

/** The cities, provinces and regions by a number, and the place with which its sentence begins: "In Selby, 90 died". */
export function spotsIn(text: string, sentence: Span, { start, end }: Clause): NearPlace[] {
  const head = HEAD.exec(text.slice(sentence.start, sentence.end))?.groups?.name?.trim();
  const found = [...text.slice(start, end).matchAll(SPOT)].map(({ 0: words, groups }) => ({
    name: (groups?.name ?? '').trim(),
    words,
  }));
  return head ? [{ name: head, words: head }, ...found] : found;
}
