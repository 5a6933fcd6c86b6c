import {
  type Document,
  isMap,
  isNode,
  type LineCounter,
  type Pair,
  type ParsedNode,
  Scalar,
  visit,
  type YAMLError,
} from 'yaml';

/** What is wrong with a text that is no YAML, in words of whoever wrote it, at the line where it begins. */
export type Broken = Readonly<{ reason: string; fix: string; line: number }>;

/** Tells the first error of a document: which key stands twice, where a quotation mark or a bracket opens. */
export function tellBroken(text: string, document: Document.Parsed, error: YAMLError, lines: LineCounter): Broken {
  const at = error.pos[0];
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const told =
    (error.code === 'DUPLICATE_KEY' ? tellTwice(document, at, lineAt) : undefined) ??
    (error.code === 'TAB_AS_INDENT' ? tellTab(lineAt(at)) : undefined) ??
    tellOpenQuote(text, document, at, lineAt) ??
    tellOpenBracket(text, document, error, lineAt);
  if (told) return told;
  const reason = `It is no YAML: ${error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')}`;
  return { reason, fix: 'Correct that line', line: lineAt(at) };
}

type LineAt = (offset: number) => number;

const tellTab = (line: number): Broken => ({
  reason: 'It is no YAML: a tab stands at the beginning of the line',
  fix: 'Put spaces in its place, two for each step',
  line,
});

function tellTwice(document: Document.Parsed, at: number, lineAt: LineAt): Broken | undefined {
  let told: Broken | undefined;
  visit(document, {
    Map: (_, map) => {
      const second = map.items.find((pair) => startOf(pair) === at);
      const key = second && keyOf(second);
      const first = second && map.items.find((pair) => keyOf(pair) === key);
      if (!first) return undefined;
      const [from, line] = [lineAt(startOf(first) ?? at), lineAt(at)];
      const where = from === line ? `twice on line ${line}` : `on line ${from} and on line ${line}`;
      told = { reason: `${key} stands ${where}, expected it once`, fix: 'Remove one of the two', line };
      return visit.BREAK;
    },
  });
  return told;
}

const startOf = ({ key }: Pair): number | undefined => (isNode(key) ? key.range?.[0] : undefined);

const keyOf = ({ key }: Pair): string => String(isNode(key) ? key.toJSON() : key);

/** A quoted text of several lines that holds what looks like a field was most likely to end before it. */
function tellOpenQuote(text: string, document: Document.Parsed, at: number, lineAt: LineAt): Broken | undefined {
  let told: Broken | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (!range || range[0] > at || (type !== Scalar.QUOTE_DOUBLE && type !== Scalar.QUOTE_SINGLE)) return undefined;
      const quoted = text.slice(range[0], range[1]);
      const mark = quoted.slice(0, 1);
      const isOpen = quoted.length < 2 || !quoted.endsWith(mark);
      if (!isOpen && !/\n[\s-]*[\p{L}\w]+:/u.test(quoted)) return undefined;
      const reason = `It is no YAML: a quotation mark (${mark}) opens here and is not closed where it should be`;
      told = { reason, fix: 'Close it at the end of what it quotes', line: lineAt(range[0]) };
      return visit.BREAK;
    },
  });
  return told;
}

/** The outermost list or group in brackets that an error lies in or behind, and that does not end. */
function tellOpenBracket(
  text: string,
  document: Document.Parsed,
  error: YAMLError,
  lineAt: LineAt,
): Broken | undefined {
  if (!/end with a [\]}]|closing|closed by/i.test(error.message)) return undefined;
  let told: Broken | undefined;
  visit(document, {
    Collection: (_, node) => {
      const { flow, range } = node as ParsedNode & { flow?: boolean };
      if (!flow || !range || range[0] > error.pos[0]) return undefined;
      const close = isMap(node) ? '}' : ']';
      if (text.slice(range[0], range[1]).trimEnd().endsWith(close) && range[1] < error.pos[0]) return undefined;
      const reason = `It is no YAML: a bracket (${text[range[0]]}) opens here and is not closed`;
      told = { reason, fix: `Write ${close} where it ends`, line: lineAt(range[0]) };
      return visit.BREAK;
    },
  });
  return told;
}
