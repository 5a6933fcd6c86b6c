import { join } from 'node:path';
import { z } from 'zod';
import { keyOf, openCache } from '../library/cache.ts';
import { pruneCaches } from '../library/prune.ts';
import type { Settings } from '../library/settings.ts';
import { digestOf, type Inputs } from './inputs.ts';

const receiptSchema = z.object({
  /** Digest of what the site was made of. */
  inputs: z.string(),
  /** Digest of the site: names, sizes and contents of its files. */
  output: z.string(),
  /** What was told while it was made. */
  told: z.array(z.string()),
  /** Its summary, without the seconds. */
  summary: z.string(),
  code: z.int(),
});

/** What is written down of a site that was built whole. */
export type Receipt = Readonly<z.infer<typeof receiptSchema>>;

type Place = Pick<Settings, 'cache' | 'out' | 'seeds'>;

const versionOf = ({ code }: Inputs): string => code.slice(0, 16);
const folderOf = ({ cache }: Place): string => join(cache, 'receipts');
const openReceipts = (settings: Place, inputs: Inputs) => openCache(join(folderOf(settings), versionOf(inputs)));

/** The receipt of the site that stands in `out`, where it was made of these inputs and nobody touched it since. */
export async function findReceipt(settings: Place, inputs: Inputs): Promise<Receipt | undefined> {
  const { data } = receiptSchema.safeParse(await openReceipts(settings, inputs).read(keyOf(settings.out)));
  if (data?.inputs !== inputs.digest) return undefined;
  return (await digestOf([settings.out]).catch(() => '')) === data.output ? data : undefined;
}

/** Writes down what was made of these inputs, in place of the last receipt; those that older code wrote are removed. */
export async function keepReceipt(
  settings: Place,
  inputs: Inputs,
  made: Omit<Receipt, 'inputs' | 'output'>,
): Promise<void> {
  const key = keyOf(settings.out);
  const output = await digestOf([settings.out]);
  await openReceipts(settings, inputs).write(key, { ...made, inputs: inputs.digest, output } satisfies Receipt);
  await pruneCaches(folderOf(settings), versionOf(inputs), settings.out, [key]);
}
