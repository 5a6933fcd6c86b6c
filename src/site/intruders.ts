import { attributesOf, type Piece, piecesOf } from './tags.ts';

/** Markup that no page of ours writes: what it is, and its words where it has some. */
export type Intruder = Readonly<{ what: string; words: string }>;

/** Scripts that are data, and no script to a browser. */
const DATA = 'application/ld+json';
const HANDLER = /^on[a-z]+$/;
const RUNS = /^\s*(?:j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t\s*:|^\s*data:text\/html/i;
const ONCE = /^(?:html|head|body)$/;
/** Elements that no page has: what they hold is run, or changes where all addresses lead. */
const NEVER = /^(?:base|embed|frame|frameset|iframe|object|applet|noembed|noframes|xmp|plaintext|listing)$/;

/**
 * What a page holds that none of ours does: an inline script other than `ours`, a handler, an address that runs, a second
 * head, a tag inside of an attribute. The last look before a page is published: all that is printed was escaped before.
 */
export function findIntruders(html: string | Iterable<Piece>, ours: ReadonlySet<string>): Intruder[] {
  const found: Intruder[] = [];
  const counts = new Map<string, number>();
  for (const piece of typeof html === 'string' ? piecesOf(html) : html) {
    if (piece.kind === 'raw' && piece.name === 'script')
      found.push(...foreignScript(piece.text, piece.attributes, ours));
    if (piece.kind !== 'tag' || piece.isEnd) continue;
    if (ONCE.test(piece.name)) counts.set(piece.name, (counts.get(piece.name) ?? 0) + 1);
    if (NEVER.test(piece.name)) found.push({ what: `an element <${piece.name}>`, words: piece.attributes });
    found.push(...inAttributes(piece));
  }
  for (const [name, count] of counts) if (count > 1) found.push({ what: `${count} elements <${name}>`, words: '' });
  return found;
}

function foreignScript(text: string, attributes: string, ours: ReadonlySet<string>): Intruder[] {
  const { type, src } = Object.fromEntries(attributesOf(attributes));
  if (type === DATA && isJson(text)) return [];
  if (ours.has(text) || (src !== undefined && text.trim() === '')) return [];
  return [{ what: 'a script that is not ours', words: text }];
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

/** What none of the attributes below is without; most tags have nothing of it, and need not be read. */
const SUSPECT = /[<>]|(?:^|[\s"'/])on|script|data:|&(?!#3[489];|lt;|gt;|amp;|quot;)/i;

function inAttributes({ name: tag, attributes }: Extract<Piece, { kind: 'tag' }>): Intruder[] {
  if (!SUSPECT.test(attributes)) return [];
  return attributesOf(attributes).flatMap(([name, value]): Intruder[] => {
    if (HANDLER.test(name)) return [{ what: `a handler ${name} on <${tag}>`, words: value }];
    if (/[<>]/.test(value)) return [{ what: `a tag inside of ${name} on <${tag}>`, words: value }];
    const isAddress = /^(?:href|src|action|formaction|data|xlink:href)$/.test(name);
    return isAddress && RUNS.test(withoutEntities(value))
      ? [{ what: `an address that runs, on <${tag}>`, words: value }]
      : [];
  });
}

/** Numbers and names that browsers take for signs in an address: "java&#115;cript&colon;" → "javascript:". */
const withoutEntities = (value: string): string =>
  value
    .replace(/&#x([\da-f]+);?/gi, (_, code: string) =>
      String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(code, 16))),
    )
    .replace(/&#(\d+);?/g, (_, code: string) => String.fromCodePoint(Math.min(0x10ffff, Number(code))))
    .replace(/&(colon|tab|newline);/gi, (_, name: string) => (name.toLowerCase() === 'colon' ? ':' : ''))
    .replace(/[\u0000-\u0020]/g, '');
