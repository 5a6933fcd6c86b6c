import { CONTRIBUTED_TO } from '../../language/en/words/articleLines.ts';
import { AGENCY_NAMES, agencyNamed, type Block } from '../../records/index.ts';
import { readByline } from './byline.ts';

type Line = Readonly<{ block: Block; words: string }>;
/** A place where a text names the agency that it comes from. */
type WireRule = Readonly<{ name: string; find: (lines: readonly Line[]) => string | undefined }>;

const NAMES = AGENCY_NAMES.join('|');
const BRACKETED = new RegExp(String.raw`[(\[](?<name>${NAMES})[)\]]`, 'iu');
const AT_END = new RegExp(String.raw`[.!?”"»] ?[(\[](?<name>${NAMES})[)\]]\.?$`, 'iu');
const CONTRIBUTED = new RegExp(String.raw`(?<![\p{L}])(?<name>${NAMES})\b${CONTRIBUTED_TO}`, 'iu');
const CREDIT = new RegExp(String.raw`(?<![\p{L}])(?<name>${NAMES})(?![\p{L}])`, 'iu');

const named = (pattern: RegExp, words: string | undefined): string | undefined =>
  agencyNamed(pattern.exec(words ?? '')?.groups?.name ?? '');
const first = (lines: readonly Line[], find: (line: Line) => string | undefined): string | undefined =>
  lines.map(find).find(Boolean);

/** In the order in which they are tried. */
export const WIRE_RULES: readonly WireRule[] = [
  {
    name: 'dateline',
    find: (lines) =>
      first(lines, ({ block, words }) => (block.kind === 'dateline' ? named(BRACKETED, words) : undefined)),
  },
  {
    name: 'byline',
    find: (lines) =>
      first(lines, ({ block, words }) => (block.kind === 'byline' ? readByline(words)?.wire : undefined)),
  },
  {
    name: 'credit-line',
    find: (lines) =>
      first(lines, ({ block, words }) => (block.rule === 'wire-credit' ? named(CREDIT, words) : undefined)),
  },
  {
    name: 'credit-at-end',
    find: (lines) => named(AT_END, lines.findLast(({ block }) => block.kind === 'paragraph')?.words),
  },
  {
    name: 'contributed',
    find: (lines) =>
      first(lines, ({ block, words }) => (block.rule === 'author-note' ? named(CONTRIBUTED, words) : undefined)),
  },
];

/** The agency that a text names as its own source; what it reports of an agency is no credit. */
export const findWire = (lines: readonly Line[]): string | undefined => {
  for (const { find } of WIRE_RULES) {
    const wire = find(lines);
    if (wire) return wire;
  }
  return undefined;
};
