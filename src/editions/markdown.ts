import type { BriefingText, Line } from './briefingText.ts';

/** A briefing as Markdown (CommonMark): what its page says, with links to each claim and figure. */
export function writeMarkdown({ title, address, origin, line, sections }: BriefingText): string {
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    ...[origin, line].filter(Boolean).map(escapeMarkdown),
    `<${address}>`,
    ...sections.flatMap((section) => [
      `## ${section.title}`,
      ...(section.note ? [escapeMarkdown(section.note)] : []),
      section.lines.map(writeLine).join('\n'),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function writeLine({ label, words, address }: Line): string {
  const said = [label ?? '', words ?? ''].filter(Boolean).map(escapeMarkdown);
  const [first = '', ...others] = said;
  return `- ${[address ? `[${first}](<${address}>)` : first, ...others].join(': ')}`;
}

/** Text that Markdown takes as it stands: no markup, no HTML, no new block. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]{}<>#|~&]/g, '\\$&')
    .replace(
      /^(\s*)([-+=]|\d+[.)])/,
      (_match, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
    );
