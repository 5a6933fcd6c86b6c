import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { makeLibrary } from '../../src/library/index.ts';
import { SILENT } from '../../src/library/progress.ts';
import { readSettings } from '../../src/library/settings.ts';
import { folderOf } from '../builders.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const EXPECTED = fileURLToPath(new URL('./seeds.json', import.meta.url));

/** All records of the project's own seeds; the text stands in the seeds. */
async function readRecords(): Promise<string> {
  const cache = await folderOf({});
  const { documents, stories, comparisons, digests } = await makeLibrary(
    { ...readSettings({}, PROJECT), cache },
    SILENT,
  );
  const records = { documents: documents.map(({ text: _text, ...record }) => record), stories, comparisons, digests };
  return `${JSON.stringify(records, null, 2)}\n`;
}

/** After a change that is meant: `UPDATE_GOLDEN=1 npx vitest run tests/golden`, then read the difference. */
test('the records of seeds/ are the ones in seeds.json', async () => {
  const actual = await readRecords();
  if (process.env.UPDATE_GOLDEN && !process.env.CI) await writeFile(EXPECTED, actual);
  const expected = await readFile(EXPECTED, 'utf8').catch(() => '"There is no seeds.json: run with UPDATE_GOLDEN=1"');
  expect(JSON.parse(actual)).toEqual(JSON.parse(expected));
  expect(actual).toBe(expected);
});
