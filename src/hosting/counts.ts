import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { listFiles } from '../library/files.ts';
import { LIMITS } from './limits.ts';

/** What of a site hosts have limits for. */
export type HostCounts = Readonly<{
  files: number;
  largest: Readonly<{ file: string; bytes: number }>;
  bytes: number;
  redirects: number;
  headerRules: number;
}>;

/** Counts the files of a built site and the rules written into it. */
export async function countForHosts(folder: string): Promise<HostCounts> {
  const files = await listFiles(folder);
  let [bytes, largest] = [0, { file: '', bytes: 0 }];
  for (const file of files) {
    const { size } = await stat(join(folder, file));
    bytes += size;
    if (size > largest.bytes) largest = { file: basename(file), bytes: size };
  }
  const [redirects, headers] = await Promise.all(
    ['_redirects', '_headers'].map(async (name) => (await readFile(join(folder, name), 'utf8')).split('\n')),
  );
  return {
    files: files.length,
    largest,
    bytes,
    redirects: redirects?.filter(Boolean).length ?? 0,
    headerRules: headers?.filter((line) => line.startsWith('/')).length ?? 0,
  };
}

const count = (number: number): string => number.toLocaleString('en-US');
const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Lines of the summary: the counts beside the limits, and what goes beyond them. */
export function writeHostCounts({ files, largest, bytes, redirects, headerRules }: HostCounts): string[] {
  const all = [
    { is: files, limit: LIMITS.files, text: `${count(files)} of ${count(LIMITS.files)} files` },
    {
      is: largest.bytes,
      limit: LIMITS.fileBytes,
      text: `the largest, ${largest.file}, ${megabytes(largest.bytes)} of ${megabytes(LIMITS.fileBytes)}`,
    },
    { is: bytes, limit: LIMITS.siteBytes, text: `${megabytes(bytes)} of ${megabytes(LIMITS.siteBytes)} in all` },
    { is: redirects, limit: LIMITS.redirects, text: `${count(redirects)} of ${count(LIMITS.redirects)} redirects` },
    { is: headerRules, limit: LIMITS.headerRules, text: `${headerRules} of ${LIMITS.headerRules} header rules` },
  ];
  const beyond = all.filter(({ is, limit }) => is > limit).map(({ text }) => text);
  return [
    `For hosts, of the least that the large ones take: ${all.map(({ text }) => text).join(', ')}`,
    ...(beyond.length > 0 ? [`  more than some hosts take: ${beyond.join(', ')}`] : []),
  ];
}
