import type { BlockKind } from '../../records/index.ts';
import { LINE_RULES } from './lineRules.ts';
import { type Container, isHeading, type Piece } from './piece.ts';

/** A piece with what it is and the rule that said so. */
export type Judged = Readonly<{ piece: Piece; kind: BlockKind | 'hidden'; rule?: string; isInside: boolean }>;

/** A container with more than this share of the article's letters is the article, whatever its name. */
const MAX_CONTAINER_SHARE = 0.4;

/** What each piece is, by the container it stands in, its words, and whether Readability kept it. */
export function judgePieces(pieces: readonly Piece[], owners: ReadonlySet<number> | undefined): Judged[] {
  const isInside = pieces.map((piece) => owners === undefined || keptShare(piece, owners) > 0.5);
  const articles = findArticleContainers(pieces, isInside);
  return pieces.map((piece, at) => judge(piece, isInside[at] ?? false, articles));
}

function judge(piece: Piece, isInside: boolean, articles: ReadonlySet<number>): Judged {
  if (piece.tag === 'h1') return { piece, isInside, kind: 'title' };
  let container = piece.container;
  while (container && articles.has(container.id)) container = container.outer;
  if (
    container &&
    !(piece.isEmbeddedPost && container.verdict.name !== 'comments' && container.verdict.kind !== 'hidden')
  )
    return { piece, isInside, kind: container.verdict.kind, rule: container.verdict.name };
  const line = LINE_RULES.find((rule) => rule.fits(piece));
  if (line) return { piece, isInside, kind: line.kind, rule: line.name };
  if (!isInside && !piece.isEmbeddedPost) return { piece, isInside, kind: 'clutter', rule: 'outside-article' };
  return { piece, isInside, kind: isHeading(piece) ? 'heading' : 'paragraph' };
}

function keptShare(piece: Piece, owners: ReadonlySet<number>): number {
  let kept = 0;
  let all = 0;
  for (const [owner, letters] of piece.owners) {
    all += letters;
    if (owners.has(owner)) kept += letters;
  }
  return all ? kept / all : 0;
}

function findArticleContainers(pieces: readonly Piece[], isInside: readonly boolean[]): ReadonlySet<number> {
  const letters = new Map<number, number>();
  let all = 0;
  for (const [at, piece] of pieces.entries()) {
    if (!isInside[at]) continue;
    all += piece.text.length;
    for (const container of containersOf(piece)) {
      letters.set(container.id, (letters.get(container.id) ?? 0) + piece.text.length);
    }
  }
  return new Set([...letters].filter(([, inside]) => inside > all * MAX_CONTAINER_SHARE).map(([id]) => id));
}

function containersOf(piece: Piece): Container[] {
  const list: Container[] = [];
  for (let each = piece.container; each; each = each.outer) list.push(each);
  return list;
}
