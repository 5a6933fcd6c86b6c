/** A stretch of a page: a tag, the inside of an element that holds no markup, or what stands between the tags. */
export type Piece = Readonly<
  | { kind: 'tag'; text: string; name: string; isEnd: boolean; attributes: string }
  /** The inside of `<script>` or `<style>`, with the attributes of its tag. */
  | { kind: 'raw'; text: string; name: string; attributes: string }
  | { kind: 'other'; text: string }
>;

const RAW = /^(?:script|style)$/;
const NAME = /[a-zA-Z][^\s/>]*/y;

/**
 * A page as its pieces, in their order: their texts joined are the page. A tag, comment or script without an end takes the
 * rest of the page with it, as it does in a browser, so that time grows with the length alone.
 */
export function* piecesOf(html: string): Generator<Piece> {
  let at = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', Math.max(at, open + 1))) {
    const piece = pieceAt(html, open);
    if (!piece) continue;
    if (open > at) yield { kind: 'other', text: html.slice(at, open) };
    yield piece;
    at = open + piece.text.length;
    if (piece.kind !== 'tag' || piece.isEnd || !RAW.test(piece.name)) continue;
    const end = endOfRaw(html, piece.name, at);
    if (end > at) yield { kind: 'raw', text: html.slice(at, end), name: piece.name, attributes: piece.attributes };
    at = end;
  }
  if (at < html.length) yield { kind: 'other', text: html.slice(at) };
}

/** The tag, comment or declaration that begins at `open`; undefined where the sign is only a sign. */
function pieceAt(html: string, open: number): Piece | undefined {
  if (html.startsWith('<!--', open)) return { kind: 'other', text: html.slice(open, endBehind(html, '-->', open)) };
  if (/[!?]/.test(html[open + 1] ?? '')) return { kind: 'other', text: html.slice(open, endBehind(html, '>', open)) };
  const isEnd = html[open + 1] === '/';
  NAME.lastIndex = open + (isEnd ? 2 : 1);
  const [name] = NAME.exec(html) ?? [];
  if (name === undefined) return undefined;
  const behindName = open + (isEnd ? 2 : 1) + name.length;
  const end = endOfTag(html, behindName);
  const attributes = html.slice(behindName, html[end - 1] === '>' ? end - 1 : end);
  return { kind: 'tag', text: html.slice(open, end), name: name.toLowerCase(), isEnd, attributes };
}

function endBehind(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

const DECIDES = /["'>]/g;

/** Behind the ">" that is in no quotation marks. */
function endOfTag(html: string, from: number): number {
  DECIDES.lastIndex = from;
  for (let found = DECIDES.exec(html); found; found = DECIDES.exec(html)) {
    if (found[0] === '>') return DECIDES.lastIndex;
    const close = html.indexOf(found[0], DECIDES.lastIndex);
    if (close < 0) return html.length;
    DECIDES.lastIndex = close + 1;
  }
  return html.length;
}

function endOfRaw(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[\\s/>]`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

const ATTRIBUTE = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The attributes of a tag as they are written, entities and all: ` href="a&#38;b" hidden` → [["href", "a&#38;b"], ["hidden", ""]]. */
export const attributesOf = (attributes: string): [name: string, value: string][] =>
  Array.from(attributes.matchAll(ATTRIBUTE), ([, name = '', double, single, bare]) => [
    name.toLowerCase(),
    double ?? single ?? bare ?? '',
  ]);

const QUOTED = /(\s([^\s"'=<>/]+)=")([^"]*)"/g;

/**
 * The page with every quoted value of an attribute as `rewrite` gives it; nothing but attributes is touched. Tags whose
 * attributes hold nothing of `concern` are passed over.
 */
export function rewriteAttributes(
  html: string,
  rewrite: (name: string, value: string) => string,
  concern = /=/,
): string {
  const written: string[] = [];
  for (const piece of piecesOf(html)) {
    if (piece.kind !== 'tag' || piece.isEnd || !concern.test(piece.attributes)) written.push(piece.text);
    else {
      written.push(
        piece.text.replace(
          QUOTED,
          (_, before: string, name: string, value: string) => `${before}${rewrite(name, value)}"`,
        ),
      );
    }
  }
  return written.join('');
}
