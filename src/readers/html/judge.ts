import type { BlockKind } from '../../records/index.ts';
import { insideWith } from './inside.ts';
import { LINE_RULES } from './lineRules.ts';
import { type Container, isHeading, type Piece, type Verdict } from './piece.ts';

/** A piece with what it is and the rule that said so. */
export type Judged = Readonly<{
  piece: Piece;
  kind: BlockKind | 'hidden';
  rule?: string;
  maxShare?: number | undefined;
  /** Readability counts it to the article. */
  isInside: boolean;
}>;

/** What holds more than this share of the article's letters is the article, whatever its name. */
const MAX_SHARE = 0.4;
/** The end of an article begins after this share of its pieces. */
const LATE_SHARE = 0.66;

/**
 * What each piece is, by the container it stands in, its words, and whether Readability kept it. A rule that would take
 * most of the article does not fit the page and is passed over.
 */
export function judgePieces(pieces: readonly Piece[], owners: ReadonlySet<number> | undefined): Judged[] {
  const isInside = insideWith(
    pieces,
    pieces.map((piece) => owners === undefined || keptShare(piece, owners) > 0.5),
  );
  const articles = findArticleContainers(pieces, isInside);
  const endsAt = lateFrom(isInside);
  const judgeAll = (unfit: ReadonlySet<string>): Judged[] =>
    pieces.map((piece, at) => judge(piece, isInside[at] ?? false, { articles, unfit, isLate: at >= endsAt }));
  const first = judgeAll(new Set());
  const unfit = findUnfitRules(first);
  return unfit.size ? judgeAll(unfit) : first;
}

type Circumstances = Readonly<{ articles: ReadonlySet<number>; unfit: ReadonlySet<string>; isLate: boolean }>;

/** The index from which the last of what Readability kept goes on. */
function lateFrom(isInside: readonly boolean[]): number {
  const inside = isInside.flatMap((each, at) => (each ? [at] : []));
  return inside[Math.ceil(inside.length * LATE_SHARE)] ?? 0;
}

function judge(piece: Piece, isInside: boolean, { articles, unfit, isLate }: Circumstances): Judged {
  if (piece.tag === 'h1') return { piece, isInside, kind: 'title' };
  let container = piece.container;
  while (container && (articles.has(container.id) || unfit.has(container.verdict.name))) container = container.outer;
  if (
    container &&
    !(piece.isEmbeddedPost && container.verdict.name !== 'comments' && container.verdict.kind !== 'hidden')
  )
    return { piece, isInside, ...judgedBy(container.verdict) };
  const line = piece.cell
    ? undefined
    : LINE_RULES.find((rule) => !unfit.has(rule.name) && (isLate || !rule.isOnlyAtEnd) && rule.fits(piece));
  if (line) return { piece, isInside, ...judgedBy(line) };
  if (!isInside && !piece.isEmbeddedPost) return { piece, isInside, kind: 'clutter', rule: 'outside-article' };
  return { piece, isInside, kind: isHeading(piece) ? 'heading' : 'paragraph' };
}

const judgedBy = ({ kind, name, maxShare }: Verdict) => ({ kind, rule: name, maxShare });

function findUnfitRules(judged: readonly Judged[]): ReadonlySet<string> {
  const tally = newTally<string>();
  for (const { piece, rule, isInside, kind, maxShare } of judged) {
    if (isInside && kind !== 'hidden') count(tally, piece, rule ? [{ key: rule, maxShare }] : []);
  }
  return tooLarge(tally);
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
  const tally = newTally<number>();
  for (const [at, piece] of pieces.entries()) {
    if (!isInside[at]) continue;
    const containers = containersOf(piece).map(({ id, verdict }) => ({ key: id, maxShare: verdict.maxShare }));
    count(tally, piece, containers);
  }
  return tooLarge(tally);
}

function containersOf(piece: Piece): Container[] {
  const list: Container[] = [];
  for (let each = piece.container; each; each = each.outer) list.push(each);
  return list;
}

type Tally<Key> = { all: number; taken: Map<Key, { letters: number; maxShare: number }> };

const newTally = <Key>(): Tally<Key> => ({ all: 0, taken: new Map() });

type Taker<Key> = Readonly<{ key: Key; maxShare: number | undefined }>;

function count<Key>(tally: Tally<Key>, piece: Piece, takers: readonly Taker<Key>[]): void {
  tally.all += piece.text.length;
  for (const { key, maxShare = MAX_SHARE } of takers) {
    const letters = (tally.taken.get(key)?.letters ?? 0) + piece.text.length;
    tally.taken.set(key, { letters, maxShare });
  }
}

const tooLarge = <Key>({ all, taken }: Tally<Key>): ReadonlySet<Key> =>
  new Set([...taken].filter(([, { letters, maxShare }]) => letters > all * maxShare).map(([key]) => key));
