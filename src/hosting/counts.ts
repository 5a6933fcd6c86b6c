import { basename } from 'node:path';
import { LIMITS } from '../site/limits.ts';

/** What of a site hosts have limits for. */
export type HostCounts = Readonly<{
  files: number;
  largest: Readonly<{ file: string; bytes: number }>;
  bytes: number;
  redirects: number;
  headerRules: number;
}>;

/** Counts the files of a site, given with their bytes, and the rules written into it. */
export async function countForHosts(
  sizes: ReadonlyMap<string, number>,
  read: (file: string) => Promise<Uint8Array>,
): Promise<HostCounts> {
  let [bytes, largest] = [0, { file: '', bytes: 0 }];
  for (const [file, size] of sizes) {
    bytes += size;
    if (size > largest.bytes) largest = { file: basename(file), bytes: size };
  }
  const [redirects, headers] = await Promise.all(
    ['_redirects', '_headers'].map(async (name) => String(await read(name)).split('\n')),
  );
  return {
    files: sizes.size,
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
