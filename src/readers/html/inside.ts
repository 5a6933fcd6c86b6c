import { isHeading, isListed, type Piece } from './piece.ts';

/** A list or table that the article goes round is at most this long (pieces). */
const MAX_RUN = 400;
/** A list of links leads elsewhere. */
const MAX_LINKED = 0.5;

/**
 * Readability leaves lists and tables out of articles that are made of them: what stands in no element of its own kind
 * between two pieces that it kept belongs to them, and so do the other cells of a table that it kept in part.
 */
export function insideWith(pieces: readonly Piece[], isInside: readonly boolean[]): boolean[] {
  const keptTables = new Set(pieces.flatMap(({ cell }, at) => (cell && isInside[at] ? [cell.table] : [])));
  const result = pieces.map(
    ({ cell }, at) => isInside[at] === true || (cell !== undefined && keptTables.has(cell.table)),
  );
  for (let from = 0; from < pieces.length; from += 1) {
    if (result[from]) continue;
    let to = from;
    while (to < pieces.length && !result[to]) to += 1;
    const run = pieces.slice(from, to);
    const isBetween = from > 0 && to < pieces.length && run.length <= MAX_RUN;
    if (isBetween && isPartOfArticle(run)) for (let at = from; at < to; at += 1) result[at] = true;
    from = to;
  }
  return result;
}

/** Lists with their headings, and headings alone: a list of links leads elsewhere, one with links tells something. */
function isPartOfArticle(run: readonly Piece[]): boolean {
  const isPlain = run.every((piece) => piece.container === undefined && (isListed(piece) || isHeading(piece)));
  const letters = run.reduce((sum, { text }) => sum + text.length, 0);
  const linked = run.reduce((sum, { text, linked: share }) => sum + text.length * share, 0);
  const headings = run.filter(isHeading);
  return isPlain && linked < letters * MAX_LINKED && headings.every((heading) => heading.linked < MAX_LINKED);
}
