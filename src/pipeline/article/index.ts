import { type Basis, type Block, type Document, isBody, METADATA_FIELDS, type Metadata } from '../../records/index.ts';
import { bareWords } from '../language/terms.ts';
import type { Source } from '../source.ts';
import { classifyBlocks, correctBlocks } from './blocks.ts';
import { readTextMetadata, type TextMetadata } from './fromText.ts';
import { detectLanguage, languageByWords } from './language.ts';
import { splitBlocks } from './lines.ts';
import { settleHeadings } from './refine.ts';
import { slugOf } from './slug.ts';
import { markTurns } from './turns.ts';

/** A document before its evidence is found. */
export type Article = Omit<
  Document,
  'sentences' | 'names' | 'claims' | 'figures' | 'quotes' | 'events' | 'dates' | 'caveats'
>;

/** Title, byline, publisher, date, language, blocks and clutter of a source; `basis` says where each field is from. */
export function readArticle(source: Source): Article {
  const { id, file, sha256, format, container, text, notes } = source;
  const classified = markTurns(text, classifyBlocks(text, source.blocks ?? splitBlocks(text)));
  const { titleBlock, subtitleBlock, head, ...fromText } = readTextMetadata(text, classified);
  const given = joinMetadata([
    ['editor', pickMetadata(notes)],
    ['front-matter', source.frontMatter],
    ['markup', source.markup],
    ['text', fromText],
    ['markup', source.properties ?? {}],
    ['text', firstWords(text, classified)],
    ['file-name', { title: id.replace(/[_-]+/g, ' ') }],
  ]);
  const isFromFirstWords = given.basis.title === 'text' && fromText.title === undefined;
  const titled = markTitle(
    text,
    markHead(classified, head),
    isFromFirstWords ? undefined : given.metadata.title,
    given.basis.title === 'text' ? titleBlock : alike(text, titleBlock, given.metadata.title),
  );
  const settled = settleHeadings(markSubtitle(titled, subtitleBlock));
  const blocks = correctBlocks(text, settled, notes.blocks);
  const { title = id, authors = [], language: named, ...rest } = given.metadata;
  const isNamed = named !== undefined && !(given.basis.language === 'markup' && isInOther(text, blocks, named));
  const language = isNamed ? named : bodyLanguage(text, blocks);
  const slug = notes.slug ?? (slugOf(title) || slugOf(id) || id.toLowerCase());
  const basis = { ...given.basis, ...(isNamed ? {} : { language: 'text' as const }) };
  return {
    id,
    slug,
    file,
    sha256,
    format,
    ...(container ? { container } : {}),
    language,
    title,
    authors,
    ...rest,
    rights: notes.rights ?? 'excerpt',
    basis,
    text,
    blocks,
  };
}

const TITLE_WORDS = 10;

/** A text without a headline is called by the first words of its body. */
function firstWords(text: string, blocks: readonly Block[]): Pick<Metadata, 'title'> {
  const first = blocks.find(isBody);
  const opensList = first !== undefined && text.slice(first.start, first.end).endsWith(':');
  const body = opensList ? first : (blocks.find(({ kind }) => kind === 'paragraph') ?? first);
  const words = body ? text.slice(body.start, body.end).split(/\s+/) : [];
  const opening = words.slice(0, TITLE_WORDS).join(' ');
  // Not "On Jan." of "On Jan. 8 the dam broke".
  const [sentence = ''] = opening.split(/(?<=(?:\S+ ){3,}\S+[.!?]["”’]?)\s/u);
  if (!/\p{L}/u.test(sentence)) return {};
  const isWhole = words.length <= TITLE_WORDS || /[.!?]["”’]?$/u.test(sentence);
  return { title: isWhole ? sentence.replace(/[.,;:]$/, '') : `${sentence.replace(/[.,;:—–-]+$/, '')} …` };
}

/** The value of each field from the most trusted place that has one. */
function joinMetadata(places: readonly (readonly [Basis, Metadata])[]): {
  metadata: Metadata;
  basis: Record<string, Basis>;
} {
  const metadata: Metadata = {};
  const basis: Record<string, Basis> = {};
  for (const field of METADATA_FIELDS) {
    const place = places.find(([, values]) => values[field] !== undefined);
    if (!place) continue;
    Object.assign(metadata, { [field]: place[1][field] });
    basis[field] = place[0];
  }
  return { metadata, basis };
}

const pickMetadata = (notes: Source['notes']): Metadata =>
  Object.fromEntries(METADATA_FIELDS.flatMap((field) => (notes[field] === undefined ? [] : [[field, notes[field]]])));

/** The block that repeats the title is the title, wherever the title is from. */
function markTitle(
  text: string,
  blocks: readonly Block[],
  title: string | undefined,
  titleBlock: Block | undefined,
): Block[] {
  const wanted = title === undefined ? undefined : bare(title);
  const found = blocks
    .slice(0, 12)
    .find((block) => block.kind !== 'clutter' && bare(text.slice(block.start, block.end)) === wanted);
  const chosen = found ?? blocks.find(({ start }) => start === titleBlock?.start);
  return blocks.map((block) =>
    block === chosen ? { ...block, kind: 'title', rule: block.rule ?? 'headline' } : block,
  );
}

/** The lines above the text that name its paper, its authors and its day. */
const markHead = (blocks: readonly Block[], head: TextMetadata['head']): Block[] =>
  blocks.map((block) => {
    const line = head.find((each) => each.block.start === block.start);
    return line ? { ...block, kind: line.kind, rule: line.rule } : block;
  });

/** The line under the title announces what the article tells: a heading. */
const markSubtitle = (blocks: readonly Block[], subtitle: Block | undefined): Block[] =>
  blocks.map((block) => (block.start === subtitle?.start ? { ...block, kind: 'heading', rule: 'subtitle' } : block));

/** The headline of the text, where it says what the title says: else it is a line of the text. */
function alike(text: string, block: Block | undefined, title = ''): Block | undefined {
  const words = block ? bare(text.slice(block.start, block.end)).split(' ') : [];
  const wanted = new Set(bare(title).split(' '));
  return words.filter((word) => wanted.has(word)).length * 2 >= words.length ? block : undefined;
}

/**
 * Whether the small words of a text are surely of another language than its markup names: pages that are saved by a
 * program often carry that program's.
 */
function isInOther(text: string, blocks: readonly Block[], named: string): boolean {
  const sample = blocks
    .filter(isBody)
    .slice(0, SAMPLE_BLOCKS)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
    .slice(0, SAMPLE_LETTERS);
  const language = sample.length < MIN_SAMPLE_LETTERS ? undefined : languageByWords(sample);
  return language !== undefined && language !== named.split('-')[0] && language === detectLanguage(sample);
}

const SAMPLE_BLOCKS = 12;
const SAMPLE_LETTERS = 3000;
const MIN_SAMPLE_LETTERS = 400;

const bare = (text: string): string => bareWords(text).trim();

/** Tables are names and numbers: where there is prose, it tells. */
function bodyLanguage(text: string, blocks: readonly Block[]): string {
  const body = blocks.filter(isBody);
  const prose = body.filter(({ part }) => part !== 'table');
  return detectLanguage((prose.length ? prose : body).map((block) => text.slice(block.start, block.end)).join('\n'));
}
