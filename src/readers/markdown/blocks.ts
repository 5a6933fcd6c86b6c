import type { Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import { readLines } from '../html/lines.ts';
import { parsePage } from '../html/parse.ts';
import type { LooseBlock } from '../layOutBlocks.ts';
import { readRaised } from '../raised.ts';
import { layOutTable } from '../table.ts';

/** HTML that does something is printed as the text it is; what formats words goes with its marks. */
const CODE = /<(?:script|style|iframe|object|embed|form|svg|link|meta|base)\b/i;
const FORMATTING =
  /^<(?:!--|\/?(?:a|abbr|b|bdi|br|cite|code|del|div|em|font|i|img|ins|kbd|mark|p|q|s|small|span|strong|sub|sup|u|var|wbr)\b)/i;

/** What was left out while a tree was read. */
export type LeftOut = { struck: number };

/** The blocks of a Markdown tree: what a reader sees, not its marks. Notes come last. */
export function toBlocks(nodes: readonly RootContent[], leftOut: LeftOut): LooseBlock[] {
  const notes: LooseBlock[] = [];
  let hasTitle = false;
  const visit = (node: RootContent, part?: LooseBlock['part']): LooseBlock[] => {
    const more = part ? { part } : {};
    switch (node.type) {
      case 'heading': {
        const isTitle = node.depth === 1 && !hasTitle;
        hasTitle ||= isTitle;
        return [
          { text: wordsOf(node.children, leftOut), kind: isTitle ? 'title' : 'heading', rule: 'markdown-heading' },
        ];
      }
      case 'paragraph':
        if (isCode(node.children)) return [{ text: wordsOf(node.children, leftOut), kind: 'clutter', rule: 'code' }];
        return readParagraph(node.children, more, leftOut);
      case 'list':
        return node.children.flatMap((item) => item.children.flatMap((child) => visit(child, 'list')));
      case 'blockquote':
        return node.children.flatMap((child) => visit(child, part));
      case 'table':
        return readTable(node, leftOut);
      case 'code':
        return [{ text: node.value, kind: 'clutter', rule: 'code' }];
      case 'html':
        if (CODE.test(node.value)) return [{ text: node.value, kind: 'clutter', rule: 'code' }];
        return readLines(parsePage(node.value).body).map((text) => ({ text, kind: 'paragraph', ...more }));
      case 'footnoteDefinition':
        notes.push(
          ...node.children
            .flatMap((child) => visit(child))
            .map(({ text }): LooseBlock => ({ text, kind: 'note', rule: 'footnote' })),
        );
        return [];
      default:
        return [];
    }
  };
  return [...nodes.flatMap((node) => visit(node)), ...notes];
}

/** Lines by which a page of MDX takes in its parts: "import Chart from './chart.jsx'", "export const meta = …". */
const MODULE_LINE =
  /^(?:import\s+(?:[\w*{][^;\n]*\sfrom\s+)?['"][^'"\n]+['"];?|export\s+(?:const|let|var|default|function|class|async)\b.*)$/;

const isCode = ([first, ...others]: readonly PhrasingContent[]): boolean =>
  others.length === 0 &&
  first?.type === 'text' &&
  first.value.split('\n').every((line) => MODULE_LINE.test(line.trim()));

/** A picture alone is told by its words; beside a text they stand behind it. */
function readParagraph(
  children: readonly PhrasingContent[],
  more: Partial<LooseBlock>,
  leftOut: LeftOut,
): LooseBlock[] {
  const captions = children.flatMap((child): LooseBlock[] => {
    const picture = child.type === 'link' ? child.children.find(({ type }) => type === 'image') : child;
    return picture?.type === 'image' && picture.alt && /\p{L}{2}.*\s/u.test(picture.alt)
      ? [{ text: picture.alt, kind: 'caption', rule: 'figure' }]
      : [];
  });
  return [{ text: wordsOf(children, leftOut), kind: 'paragraph', ...more }, ...captions];
}

const readTable = ({ children }: Table, leftOut: LeftOut): LooseBlock[] =>
  layOutTable(
    children.map((row, at) =>
      row.children.map((cell) => ({ text: wordsOf(cell.children, leftOut), isHead: at === 0 })),
    ),
  );

type Words = { text: string; raised: string | undefined };

/** The words that a reader sees, on one line unless the text breaks it. */
function wordsOf(children: readonly Nodes[], leftOut: LeftOut): string {
  const words: Words = { text: '', raised: undefined };
  for (const child of children) {
    if (child.type === 'html') addTag(words, child.value.toLowerCase());
    else if (child.type === 'delete') leftOut.struck += 1;
    else add(words, ownWords(child, leftOut));
  }
  return `${words.text}${words.raised ?? ''}`.replace(/ {2,}/g, ' ').trim();
}

function ownWords(node: Nodes, leftOut: LeftOut): string {
  if (node.type === 'text') return node.value.replace(/[ \t]*\n[ \t]*/g, ' ');
  if (node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return '';
  const inner = wordsOf(node.children, leftOut);
  return /\S/.test(inner) ? inner : ' ';
}

function add(words: Words, more: string): void {
  if (words.raised === undefined) words.text += more;
  else words.raised += more;
}

/** Of HTML in a line only what raises letters or breaks the line tells something. */
function addTag(words: Words, tag: string): void {
  if (!FORMATTING.test(tag)) add(words, tag);
  else if (tag.startsWith('<br')) add(words, '\n');
  else if (tag.startsWith('<sup')) words.raised = '';
  else if (tag.startsWith('</sup') && words.raised !== undefined) {
    words.text += readRaised(words.text, words.raised);
    words.raised = undefined;
  }
}
