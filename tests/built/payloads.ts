import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { serve } from '../server.ts';
import { runBuild } from './build.ts';
import type { ServedSite } from './setup.ts';

/** Each runs where one kind of escape is missing; what ran says which. */
export const PAYLOADS = [
  '</head><script>ran("head")</script>',
  '"><img src=x onerror=ran("attribute")>',
  "' onmouseover=ran('quote') '",
  '</title></textarea></style><svg onload=ran("title")>',
  '</script><script>ran("script")</script>',
  '--><script>ran("comment")</script><!--',
  '<head><base href="https://elsewhere.invalid/">',
  'javascript:ran("address")',
] as const;

const quoted = (text: string): string => JSON.stringify(text);

/** A document with the payload wherever somebody else's words come to stand. */
const documentWith = (payload: string, at: number): string =>
  [
    '---',
    ...['title', 'subtitle', 'publisher', 'licence', 'url'].map(
      (field) => `${field}: ${quoted(`${payload} ${field} ${at}`)}`,
    ),
    `authors: [${quoted(payload)}]`,
    `published: 2024-05-1${at % 10}`,
    '---',
    '',
    `The ${payload} flood killed ${40 + at} people in Lowmere on Friday, said Ana ${payload} Brand of the ${payload} Office.`,
    '',
    `"We lost ${300 + at} ${payload} homes in Lowmere," Ana Brand said. Police put the number of ${payload} injured at about ${90 + at}.`,
    '',
  ].join('\n');

/** So many documents, each with one of the payloads in its name, its fields and its text. */
export const payloadSeeds = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => {
      const payload = PAYLOADS[at % PAYLOADS.length] ?? '';
      return [`seeds/${payload.replace(/[/\0]/g, '∕').slice(0, 60)} ${at}.md`, documentWith(payload, at)];
    }),
  );

const REPORT = `Hens of Tolna counted

Some 34,000 hens were lost in Tolna on Saturday, the police said. Twelve farms were hurt when a barrier fell on 3 May 2031.

“We saw nothing like it,” said Tom Ruiz, who runs the ferry. Mr Ruiz said the pier had been safe for 30 years.
`;
const OTHER = `Tolna after the water

The farmers said 90,000 hens were lost in Tolna on Saturday. They brought 118 tents, Ana Brandt said.
`;

/** Two documents, and every file that an editor may write with the payload in all of its fields. */
export function payloadContent(payload: string, at: number): Record<string, string> {
  const words = (field: string): string => quoted(`${payload} ${field}`);
  const [first, second] = [`plain${at}`, `other${at}`];
  return {
    [`seeds/${first}.txt`]: REPORT.replaceAll('Tolna', `Tolna${at}`),
    [`seeds/${second}.txt`]: OTHER.replaceAll('Tolna', `Tolna${at}`),
    [`content/documents/${first}.yaml`]: `title: ${words('title')}
subtitle: ${words('subtitle')}
publisher: ${words('publisher')}
authors: [${words('author')}]
licence: ${words('licence')}
wire: ${words('wire')}
published: 2031-05-06
claims:
  a: { words: "the pier had been safe for 30 years", speaker: ${words('speaker')}, certainty: alleged, remark: ${words('remark')}, note: ${words('note')} }
figures:
  b: { words: "Twelve farms", what: ${words('what')}, unit: ${words('unit')}, value: 14, remark: ${words('remark')} }
quotes:
  c: { words: "We saw nothing like it", speaker: ${words('speaker')} }
add:
  figures: [{ words: "the ferry", value: 1, what: ${words('added')} }]
`,
    [`content/documents/${second}.yaml`]: `publisher: ${words('other publisher')}\npublished: 2031-05-06\nurl: ${words('url')}\nslug: ${words('slug')}\n`,
    [`content/stories/hens${at}.yaml`]: `title: ${words('story')}\ndocuments: [${first}, ${second}]\n`,
    // Commentary is MDX, in which words of others stand as expressions; a tag that runs is no commentary.
    [`content/briefings/${first}.mdx`]: `---\ntitle: ${words('comment title')}\nauthor: ${words('comment author')}\n---\n\nOn the hens: {${words('comment')}}\n`,
    [`content/briefings/${second}.mdx`]: `The hens. <script>{'ran("commentary")'}</script>\n`,
    [`content/comparisons/${second}--${first}.mdx`]: `<Figure id={${words('pointer')}} />\n`,
  };
}

/** What an editor writes once for all documents. */
export const payloadLists = (payload: string): Record<string, string> => ({
  'content/names.yaml': `- { same: [Ana Brandt], name: ${quoted(payload)}, kind: person, remark: ${quoted(payload)} }\n`,
  'content/quantities.yaml': `- { id: a, words: "90,000 hens", label: ${quoted(payload)}, verdict: compatible, reason: ${quoted(payload)}, remark: ${quoted(payload)} }\n`,
  'content/origins.yaml': `- { same: [the police, ${quoted(`${payload} force`)}] }\n- { not: [the farmers, ${quoted(`${payload} union`)}] }\n`,
  'content/publishers.yaml': `- { house: ${quoted(`${payload} house`)}, outlets: [${quoted(`${payload} publisher`)}, ${quoted(`${payload} other publisher`)}] }\n`,
  'content/aliases.yaml': `${quoted(payload)}: briefings/x\nbriefings/y: ${quoted(payload)}\n`,
  'content/site.yaml': ['title', 'description', 'editor']
    .map((field, at) => `${field}: ${quoted(`${PAYLOADS[at]} ${field}`)}\n`)
    .join(''),
});

/** A site of these files, built and served, and how to end it. `codes`: what the build may end with. */
export async function buildPayloads(
  files: Readonly<Record<string, string>>,
): Promise<{ site: ServedSite; code: number | null; errors: string; end: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'crossbrief-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const out = join(folder, 'out');
  const { code, errors } = await runBuild({
    SEEDS: join(folder, 'seeds'),
    CONTENT: join(folder, 'content'),
    OUT: out,
  });
  expect({ code, trace: /\n\s+at /.test(errors) }).toEqual({
    code: expect.toSatisfy((each) => each === 0 || each === 2),
    trace: false,
  });
  const served: { origin: string; server: Server } = await serve(out, '/');
  return {
    site: { folder: out, base: '/', origin: served.origin },
    code,
    errors,
    end: async () => {
      served.server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
