/**
 * What the reader says of the pages in a folder against what their markup says, read here in another way: by patterns
 * over the source. Not part of the suite, since it needs a corpus.
 *
 *   node tests/readers/html/markup.check.ts FOLDER      FOLDER holds *.html or *.html.gz
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readHtml } from '../../../src/readers/html/index.ts';
import type { Metadata } from '../../../src/records/index.ts';

type Field = 'title' | 'published' | 'publisher';

/** Patterns whose first group is the value, by field. */
const PATTERNS: Readonly<Record<Field, readonly RegExp[]>> = {
  title: [
    /"headline"\s*:\s*"((?:[^"\\]|\\.)*)"/gi,
    /<meta[^>]*property=["']og:title["'][^>]*content="([^"]*)"/gi,
    /<meta[^>]*content="([^"]*)"[^>]*property=["']og:title["']/gi,
    /<h1[^>]*>([\s\S]*?)<\/h1>/gi,
  ],
  published: [
    /"datePublished"\s*:\s*"([^"]*)"/gi,
    /<meta[^>]*(?:article:published_time|datePublished|parsely-pub-date|pubdate)[^>]*content="([^"]*)"/gi,
    /itemprop=["']datePublished["'][^>]*(?:content|datetime)=["']([^"']*)["']/gi,
  ],
  publisher: [
    /"publisher"\s*:\s*\{[^{}]*?"name"\s*:\s*"([^"]*)"/gi,
    /<meta[^>]*property=["']og:site_name["'][^>]*content="([^"]*)"/gi,
    /<meta[^>]*content="([^"]*)"[^>]*property=["']og:site_name["']/gi,
  ],
};

const bare = (value: string): string =>
  value
    .replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/<[^>]*>|&#?\w+;/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const inMarkup = (html: string, field: Field): string[] =>
  PATTERNS[field]
    .flatMap((pattern) => [...html.matchAll(pattern)].map((match) => match[1] ?? ''))
    // An empty field of a database is no date.
    .filter((value) => bare(value) !== '' && !value.startsWith('0001-'));

/** A date agrees by its day, a name where one holds the other: "NBC" and "NBC News". */
function agrees(field: Field, said: string, wanted: readonly string[]): boolean {
  if (field === 'published') return wanted.some((each) => bare(each).includes(bare(said)) || isSameDay(each, said));
  return wanted.some((each) => bare(each).includes(bare(said)) || bare(said).includes(bare(each)));
}

const isSameDay = (written: string, day: string): boolean =>
  !Number.isNaN(Date.parse(written)) && Math.abs(Date.parse(written) - Date.parse(day)) < 36 * 3_600_000;

async function readMarkup(html: Uint8Array): Promise<Metadata> {
  const [reading] = await readHtml(html).catch(() => []);
  return reading?.markup ?? {};
}

async function main(folder: string): Promise<void> {
  const names = readdirSync(folder).filter((name) => /\.html(?:\.gz)?$/.test(name));
  const counts = { title: [0, 0], published: [0, 0], publisher: [0, 0] } as Record<Field, [right: number, all: number]>;
  for (const name of names.sort()) {
    const bytes = readFileSync(join(folder, name));
    const html = new Uint8Array(name.endsWith('.gz') ? gunzipSync(bytes) : bytes);
    const said = await readMarkup(html);
    const source = new TextDecoder().decode(html);
    for (const field of Object.keys(PATTERNS) as Field[]) {
      const wanted = inMarkup(source, field);
      if (wanted.length === 0) continue;
      const isRight = said[field] !== undefined && agrees(field, said[field], wanted);
      counts[field][0] += isRight ? 1 : 0;
      counts[field][1] += 1;
      if (!isRight)
        process.stdout.write(`${name}: ${field}: "${said[field] ?? ''}", markup "${wanted[0]?.slice(0, 80)}"\n`);
    }
  }
  for (const [field, [right, all]] of Object.entries(counts)) {
    process.stdout.write(`${field}: ${right} of ${all}, ${((100 * right) / all).toFixed(1)} %\n`);
  }
}

await main(process.argv[2] ?? '.');
