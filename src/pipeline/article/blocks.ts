import { AGENCY_NAMES, type Block, type BlockKind, type DocumentNotes, type Span } from '../../records/index.ts';
import { bareDateline } from './bareDateline.ts';
import { isByline } from './byline.ts';
import { CLUTTER_RULES } from './clutter.ts';
import { isHeadline } from './fromText.ts';
import { foreignLanguage, languageByWords, scriptOf } from './language.ts';
import { isRunning } from './masthead.ts';
import { refineBlocks } from './refine.ts';
import { isReleaseKind } from './releaseHead.ts';

const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.’'-]+(?:[ ,][ ,]*\p{Lu}[\p{L}.’'-]*){0,5})(?: \([\p{L} ]{2,20}\))?,?(?: (?:\p{Lu}[a-z]{2,8}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,10}\.?)(?:,? \d{4})?)?(?: \([\p{L} ]{2,20}\))? ?(?:[—–]|--|-(?= )) ?(?=\S)/u;
const PLACE_LINE = String.raw`\p{Lu}[\p{L}.’'-]+(?:[ ,/]+(?:\p{Lu}[\p{L}.’'-]*|de|del|la|da)){0,5}`;
const FULL_DATE = String.raw`(?:\p{Lu}\p{L}{2,8}day,? )?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2},? \d{4}|\d{1,2} \p{Lu}\p{L}{2,8}\.?,? \d{4})`;
/** "Geneva, 4 June 2031 – …", "PORT KALEMI, June 4, 2031 (Reuters) - …", "NAIROBI, 4 June 2031 The …". */
const DATED_DATELINE = new RegExp(
  String.raw`^(?:${PLACE_LINE},? \(?${FULL_DATE}\)?(?: ?[/(][\p{L} ]{2,24}\)?)?(?: ?(?:[—–:]|--|\||/)| -(?= )|\.(?= \p{Lu}))|[\p{Lu} ,.’'-]{3,40}, ${FULL_DATE}(?: \([\p{L} ]{2,24}\))?) ?(?=\S)`,
  'u',
);
const AGENCY_DATELINE = new RegExp(String.raw`^\((?:${AGENCY_NAMES.join('|')})\) ?(?:[—–]|--|-) ?(?=\S)`, 'iu');
const MAX_HEADING_WORDS = 14;
/** Enough of a text to tell its language. */
const LANGUAGE_SAMPLE = 5000;

/** Rules for lines that are nothing but a number, which an item of a list may be. */
const NUMBERS: ReadonlySet<string> = new Set(['counter', 'page-number', 'date-line']);

/** Set as a title or a heading by the markup of its file. */
const isLarge = (span: Span | Block): span is Block =>
  'kind' in span && (span.kind === 'title' || span.kind === 'heading');

/** Gives every stretch of a text its kind: paragraph, heading, byline, dateline, caption or clutter with its rule. */
export function classifyBlocks(text: string, spans: readonly (Span | Block)[]): Block[] {
  const bodyScript = scriptOf(text);
  const bodyLanguage = languageByWords(middleOf(text));
  const blocks: Block[] = [];
  const given = new Set<Block>();
  let isHead = true;
  for (const [index, span] of spans.entries()) {
    const isKind = isLarge(span) && isReleaseKind(text.slice(span.start, span.end));
    if (isKind) {
      blocks.push({ ...span, kind: 'clutter', rule: 'release-head' });
      continue;
    }
    if (isTold(span)) {
      blocks.push(span);
      given.add(span);
      continue;
    }
    const line = text.slice(span.start, span.end);
    const isItem = (span as Partial<Block>).part === 'list';
    isHead &&= !isRunning(line);
    const context = {
      isHead,
      place: spans.length > 1 ? index / (spans.length - 1) : 0,
      script: scriptOf(line),
      bodyScript,
      bodyLanguage,
    };
    const rule = CLUTTER_RULES.find(({ name, matches }) => matches(line, context) && !(isItem && NUMBERS.has(name)));
    const language = rule ? foreignLanguage(line, bodyLanguage) : undefined;
    if (rule) blocks.push({ ...span, kind: rule.kind, rule: rule.name, ...(language ? { language } : {}) });
    else {
      const mayBeBare = !blocks.some(({ kind }) => kind === 'paragraph' || kind === 'dateline');
      blocks.push(...splitDateline(text, { ...span, kind: isItem ? 'paragraph' : bodyKind(line, index) }, mayBeBare));
    }
  }
  return refineBlocks(text, blocks, given);
}

/** Blocks whose kind the markup tells, cells and turns among them; the words of other paragraphs are looked at. */
const isTold = (span: Span | Block): span is Block => {
  if (!('kind' in span)) return false;
  const { kind, part }: Block = span;
  return kind !== 'paragraph' || (part !== undefined && part !== 'list');
};

/** A part of the text that is not its edge, where the lines of others stand. */
function middleOf(text: string): string {
  const from = Math.max(0, Math.floor((text.length - LANGUAGE_SAMPLE) / 2));
  return text.slice(from, from + LANGUAGE_SAMPLE);
}

/** A short line without a full stop is a heading; "By Ana Ruiz" near the top is the byline. */
function bodyKind(line: string, index: number): BlockKind {
  if (index < 8 && isByline(line)) return 'byline';
  const isHeading = isHeadline(line) && line.split(/\s+/).length <= MAX_HEADING_WORDS && !/^["“„«'‘]/.test(line);
  return isHeading ? 'heading' : 'paragraph';
}

/** "SEOUL, South Korea — The ship sank." → a dateline and a paragraph; without the dash only in the first paragraph. */
function splitDateline(text: string, block: Block, mayBeBare: boolean): Block[] {
  if (block.kind !== 'paragraph') return [block];
  const line = text.slice(block.start, block.end);
  const match = DATED_DATELINE.exec(line) ?? DATELINE.exec(line) ?? AGENCY_DATELINE.exec(line);
  const words = match?.[0] ?? (mayBeBare ? bareDateline(line) : undefined);
  if (!words || words.length > 80 || words.length === line.length) return [block];
  const end = block.start + words.length;
  const dateline = {
    ...block,
    end: block.start + words.replace(/[\s—–:|/.-]+$/, '').length,
    kind: 'dateline' as const,
  };
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
