import type { Block, BlockKind, DocumentNotes, Span } from '../../records/index.ts';
import { CLUTTER_RULES } from './clutter.ts';
import { isByline, isHeadline } from './fromText.ts';
import { scriptOf } from './language.ts';

const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.’'-]+(?:[ ,][ ,]*\p{Lu}[\p{L}.’'-]*){0,5})(?: \([\p{L} ]{2,20}\))?,?(?: \p{Lu}[a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)? ?(?:[—–]|--|-(?= )) ?(?=\S)/u;
const AGENCY_DATELINE = /^\((?:AP|AFP|Reuters|Xinhua|UPI|CNN|IANS|PTI|TASS|DW)\) ?(?:[—–]|--|-) ?(?=\S)/;
const MAX_HEADING_WORDS = 14;

/** Gives every stretch of a text its kind: paragraph, heading, byline, dateline, caption or clutter with its rule. */
export function classifyBlocks(text: string, spans: readonly (Span | Block)[]): Block[] {
  const bodyScript = scriptOf(text);
  const blocks: Block[] = [];
  for (const [index, span] of spans.entries()) {
    if ('kind' in span && span.kind !== 'paragraph') {
      blocks.push(span);
      continue;
    }
    const line = text.slice(span.start, span.end);
    const context = { place: spans.length > 1 ? index / (spans.length - 1) : 0, script: scriptOf(line), bodyScript };
    const rule = CLUTTER_RULES.find(({ matches }) => matches(line, context));
    if (rule) blocks.push({ ...span, kind: rule.kind, rule: rule.name });
    else blocks.push(...splitDateline(text, { ...span, kind: bodyKind(line, index) }));
  }
  return blocks;
}

/** A short line without a full stop is a heading; "By Ana Ruiz" near the top is the byline. */
function bodyKind(line: string, index: number): BlockKind {
  if (index < 8 && isByline(line)) return 'byline';
  const isHeading = isHeadline(line) && line.split(/\s+/).length <= MAX_HEADING_WORDS && !/^["“„«'‘]/.test(line);
  return isHeading ? 'heading' : 'paragraph';
}

/** "SEOUL, South Korea — The ship sank." → a dateline and a paragraph. */
function splitDateline(text: string, block: Block): Block[] {
  if (block.kind !== 'paragraph') return [block];
  const line = text.slice(block.start, block.end);
  const match = DATELINE.exec(line) ?? AGENCY_DATELINE.exec(line);
  if (!match || match[0].length > 80 || match[0].length === line.length) return [block];
  const end = block.start + match[0].length;
  const dateline = { ...block, end: block.start + match[0].replace(/[\s—–-]+$/, '').length, kind: 'dateline' as const };
  return [
    { ...dateline, rule: 'dateline' },
    { ...block, start: end },
  ];
}

/** The blocks with the editor's corrections: lines that begin with the given words get the given kind. */
export function correctBlocks(text: string, blocks: readonly Block[], corrections: DocumentNotes['blocks']): Block[] {
  if (!corrections) return [...blocks];
  return blocks.map((block) => {
    const line = text.slice(block.start, block.end);
    const correction = corrections.find(({ match }) => line.startsWith(match));
    return correction ? { ...block, kind: correction.kind, rule: 'editor' } : block;
  });
}
