import type { Block, BlockKind } from '../../records/index.ts';
import { type LooseBlock, layOutBlocks } from '../layOutBlocks.ts';
import type { ReadingNotice } from '../reading.ts';
import { type Cell, layOutTable } from '../table.ts';
import type { Judged } from './judge.ts';
import { isBody } from './refine.ts';
import { noticeSetAside } from './shell.ts';

export type Laid = Readonly<{ text: string; blocks: Block[]; notices: ReadingNotice[] }>;

/**
 * The article as text: its title, then everything from the line below it to the last paragraph, each piece a block, an
 * empty line between two. What stands outside of that is the page's own: menus, footers, other articles.
 */
export function layOut(judged: readonly Judged[], title: string | undefined): Laid {
  const settled = settleTitle(judged, title);
  const first = settled.findIndex(isBody);
  if (first < 0) return { text: '', blocks: [], notices: [] };
  const last = settled.findLastIndex(
    (each) => isBody(each) || each.kind === 'note' || (each.isInside && each.kind !== 'hidden'),
  );
  const titleAt = settled.findIndex((each) => each.kind === 'title');
  const insideAt = settled.findIndex((each) => each.isInside && each.kind !== 'hidden');
  const from = titleAt >= 0 && titleAt < first ? titleAt : Math.min(first, insideAt < 0 ? first : insideAt);
  const behind = settled.slice(last + 1).findIndex(({ kind }) => kind !== 'hidden');
  const hiddenTo = behind < 0 ? settled.length : last + 1 + behind;
  const range = settled.slice(from, last + 1);
  const shown = range.filter((each): each is Judged & { kind: BlockKind } => each.kind !== 'hidden');
  const { text, blocks, notices } = layOutBlocks(groupTables(shown).flatMap(toLoose));
  return {
    text,
    blocks,
    notices: [...notices, ...noticeHidden(settled.slice(from, hiddenTo)), ...noticeSetAside(judged)],
  };
}

type Shown = Judged & { kind: BlockKind };

/** The cells of one table together, every other piece alone. */
function groupTables(shown: readonly Shown[]): Shown[][] {
  const groups: Shown[][] = [];
  for (const each of shown) {
    const table = each.piece.cell?.table;
    if (table !== undefined && groups.at(-1)?.[0]?.piece.cell?.table === table) groups.at(-1)?.push(each);
    else groups.push([each]);
  }
  return groups;
}

function toLoose(group: readonly Shown[]): LooseBlock[] {
  const rows: (Cell & { judged: Shown })[][] = [];
  for (const judged of group) {
    const { text, cell } = judged.piece;
    if (!cell) continue;
    rows[cell.row] = [...(rows[cell.row] ?? []), { ...cell, text, judged }];
  }
  const filled = rows.filter(Boolean);
  if (group.some(isBody) && filled.length) return layOutTable(filled);
  if (filled.length) return filled.map((row) => rowBlock(row.map(({ text }) => text).join('\t'), group[0] as Shown));
  return group.map((each) => ({
    text: each.piece.text,
    kind: each.kind,
    ...(each.rule ? { rule: each.rule } : {}),
    ...partOf(each),
  }));
}

function partOf({ piece, kind }: Shown): Partial<LooseBlock> {
  if (piece.post && (kind === 'paragraph' || kind === 'heading')) return { part: 'post', published: piece.post };
  return piece.tag === 'li' && kind === 'paragraph' ? { part: 'list' } : {};
}

const rowBlock = (text: string, { kind, rule }: Shown): LooseBlock => ({ text, kind, ...(rule ? { rule } : {}) });

/** One headline is the title: the last before the article that says what the metadata say, else the last of all. */
function settleTitle(judged: readonly Judged[], title: string | undefined): Judged[] {
  const first = judged.findIndex((each) => each.kind === 'paragraph');
  const wanted = letters(title ?? '');
  const candidates = judged.flatMap((each, at) => {
    const same = wanted !== '' && letters(each.piece.text) === wanted && each.kind !== 'hidden';
    return at < first && (same || each.kind === 'title') ? [{ at, same }] : [];
  });
  const chosen = candidates.findLast((each) => each.same) ?? candidates.at(-1);
  return judged.map((each, at): Judged => {
    if (at === chosen?.at) return { ...each, kind: 'title', rule: 'headline' };
    if (each.kind !== 'title') return each;
    const isRepeated = letters(each.piece.text) === wanted || at < first || !each.isInside;
    return isRepeated ? { ...each, kind: 'clutter', rule: 'repeated-title' } : { ...each, kind: 'heading' };
  });
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function noticeHidden(range: readonly Judged[]): ReadingNotice[] {
  const hidden = range.filter((each) => each.kind === 'hidden' && each.rule === 'hidden');
  const count = hidden.reduce((sum, { piece }) => sum + piece.text.split(/\s+/).length, 0);
  if (count === 0) return [];
  return [
    {
      rule: 'hidden-text',
      reason: `${count} ${count === 1 ? 'word' : 'words'} that the page hides ${count === 1 ? 'was' : 'were'} left out`,
      fix: 'Nothing to do; put the words into a text file if they belong to the article',
    },
  ];
}
