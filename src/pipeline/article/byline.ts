import { PLACE_OF_BYLINE } from '../../language/en/words/articleLines.ts';
import { BYLINE_ENDINGS, BYLINE_OPENINGS, NAME_PARTICLES } from '../../language/en/words/bylineWords.ts';
import { agencyNamed } from '../../records/index.ts';

const OPENED = new RegExp(
  String.raw`^(?:${BYLINE_OPENINGS.join('|')})(?:\s*:\s*|\s+)(?<names>[\p{Lu}\p{Lo}].{2,120})$`,
  'iu',
);
const CLOSED = new RegExp(String.raw`^(?<names>\p{L}{2,10}) (?:${BYLINE_ENDINGS.join('|')})$`, 'u');
const NAME = new RegExp(
  String.raw`^[\p{Lu}\p{Lo}][\p{L}\p{M}.’'-]*(?: (?:(?:${NAME_PARTICLES.join('|')})|[\p{Lu}\p{Lo}][\p{L}\p{M}.’'-]*)){1,4}$`,
  'u',
);

/** "Ana Ruiz and Bo Lind, staff writers" → Ana Ruiz, Bo Lind. */
export function splitAuthors(byline: string): string[] {
  return piecesOf(byline)
    .map((name) => name.replace(PLACE_OF_BYLINE, ''))
    .filter((name) => NAME.test(name) && agencyNamed(name) === undefined);
}

const piecesOf = (byline: string): string[] =>
  byline.split(/,| and | und | et | y | и | та | & | \| |\/|;/).map((name) => name.trim().replace(/[.]$/, ''));

/** Persons and agency of a byline: "By Ana Ruiz, Associated Press". Undefined for any other line. */
export function readByline(line: string): { authors: string[]; wire: string | undefined } | undefined {
  const closed = CLOSED.exec(line)?.groups?.names;
  if (closed) return { authors: [closed], wire: undefined };
  const names = OPENED.exec(line)?.groups?.names;
  if (names === undefined || /^\p{Ll}/u.test(names) || /\p{Ll}{3}\.$/u.test(line)) return undefined;
  const authors = splitAuthors(names);
  const wire = piecesOf(names).map(agencyNamed).find(Boolean);
  return authors.length || wire ? { authors, wire } : undefined;
}

export const isByline = (line: string): boolean => readByline(line) !== undefined;
