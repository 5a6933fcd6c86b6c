/** What note programs (Obsidian, its web clipper, Zotero) add to Markdown, as the Markdown that it stands for. */
const NOTATIONS: readonly { name: string; pattern: RegExp; read: (...groups: string[]) => string }[] = [
  { name: 'comment', pattern: /%%[\s\S]*?%%/g, read: () => '' },
  { name: 'embed', pattern: /!\[\[[^[\]\n]*\]\]/g, read: () => '' },
  { name: 'wiki link with words', pattern: /\[\[[^[\]|\n]*\|([^[\]\n]*)\]\]/g, read: (_, words = '') => words },
  {
    name: 'wiki link',
    pattern: /\[\[([^[\]\n]*)\]\]/g,
    read: (_, name = '') => name.replace(/^.*\/|#.*$/g, '') || name,
  },
  {
    name: 'callout',
    pattern: /^((?:>\s?)+)\[!\w+\][+-]?[ \t]*(.*)$/gm,
    read: (_, marks = '', title = '') => (title ? `${marks}${title}\n${marks.trimEnd()}` : marks),
  },
  { name: 'highlight', pattern: /==(?=\S)([^=\n]+)==/g, read: (_, words = '') => words },
  { name: 'block id', pattern: /[ \t]\^[\w-]+[ \t]*$/gm, read: () => '' },
  {
    name: 'citation of Zotero',
    pattern: /[ \t]?\(\[[^\]\n]*\]\(zotero:\/\/[^)\n]*\)\)(?:[ \t]?\(\[pdf\]\(zotero:\/\/[^)\n]*\)\))?/g,
    read: () => '',
  },
];

/** "[[Ann Bell|Bell]] said ==so==" → "Bell said so" */
export const withoutNotations = (text: string): string =>
  NOTATIONS.reduce((words, { pattern, read }) => words.replace(pattern, read), text);
