import { satteri } from '@astrojs/markdown-satteri';

/** An element of a commentary that points at evidence: `<Figure id="…" />`. */
export type Pointer = Readonly<{ component: string; id: string }>;

/** The components that a commentary may use. */
export const COMPONENTS = ['Figure', 'Quote', 'Claim', 'Quantity', 'Document'] as const;

export type MdxRun = Readonly<{ pointers: readonly Pointer[] }> | Readonly<{ reason: string; line: number }>;

const RUNTIME = /^import \{[^}]*\} from ["']astro\/jsx-runtime["'];?/m;
const OTHER_IMPORT = /^import\b/m;

/** In place of Astro's runtime: elements are not made, only what they are called with is kept. */
const STUB = `const _Fragment = ({ children }) => children;
const _jsx = (type, props) => (typeof type === 'function' ? type(props) : null);
const _jsxs = _jsx;`;

/**
 * Runs an editor's MDX as the site will, without making a page of it: what it points at, or why it cannot be shown. One
 * that imports other files is only parsed.
 */
export async function runMdx(file: string, text: string): Promise<MdxRun> {
  let code: string;
  try {
    code = (await (await renderer()).process(text, file, {})).code;
  } catch (error) {
    return parseError(error);
  }
  const script = code.replace(RUNTIME, STUB);
  if (OTHER_IMPORT.test(script)) return { pointers: [] };
  const pointers: Pointer[] = [];
  const component = (name: string) => (props: Readonly<Record<string, unknown>>) => {
    pointers.push({ component: name, id: String(props.id ?? '') });
    return null;
  };
  try {
    const module = `${script}\nexport default MDXContent;`;
    const { default: render } = await import(`data:text/javascript;base64,${Buffer.from(module).toString('base64')}`);
    await render({ components: Object.fromEntries(COMPONENTS.map((name) => [name, component(name)])) });
    return { pointers };
  } catch (error) {
    return runError(error, script, text);
  }
}

let shared: ReturnType<typeof makeRenderer> | undefined;

const makeRenderer = async () => {
  const { createMdxRenderer } = satteri();
  if (!createMdxRenderer) throw new Error('The Markdown processor of Astro renders no MDX');
  return createMdxRenderer(
    { syntaxHighlight: false, gfm: true, smartypants: false },
    { srcDir: new URL('file:///'), sourcemap: false, optimize: false },
  );
};

function renderer() {
  shared ??= makeRenderer();
  return shared;
}

/** "3:1: Expected a closing tag for `<b>` (3:1) (mdx-jsx:unexpected-character)" → the words and the line. */
function parseError(error: unknown): { reason: string; line: number } {
  const message = messageOf(error);
  const [, line, words = message] = /^(\d+):\d+: (.*)$/s.exec(message) ?? [];
  const reason = words.replace(/ \([a-z-]+:[a-z-]+\)$/, '').replace(/ \(\d+:\d+\)/g, '');
  return { reason: `It is no MDX: ${reason}`, line: Number(line ?? 1) };
}

function runError(error: unknown, script: string, text: string): { reason: string; line: number } {
  const message = messageOf(error);
  const missing = /^Expected component `([^`]+)` to be defined/.exec(message)?.[1];
  if (missing) {
    const line = text.split('\n').findIndex((each) => each.includes(`<${missing}`)) + 1 || 1;
    return { reason: `<${missing}> is no component, expected one of ${COMPONENTS.join(', ')}`, line };
  }
  return { reason: `It throws: ${message}`, line: lineOfThrow(error, script, text) };
}

/** Where in the module that was run something was thrown, as stacks write it. */
const PLACE = /data:text\/javascript;base64,[\w+/=]*:(\d+):\d+/;

/** The line of the file that holds the words of the line that threw; the first where none does. */
function lineOfThrow(error: unknown, script: string, text: string): number {
  const at = PLACE.exec(error instanceof Error ? (error.stack ?? '') : '');
  const thrown = script.split('\n')[Number(at?.[1] ?? 0) - 1] ?? '';
  const bare = (words: string): string => words.replace(/[\s;'"]+/g, '');
  const wanted = bare(thrown);
  if (wanted === '') return 1;
  return text.split('\n').findIndex((line) => bare(line).includes(wanted)) + 1 || 1;
}

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
