import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** What a script of package.json says when it ends; nothing where it ends well. */
async function complaintsOf(script: string): Promise<string> {
  const ended = promisify(execFile)(NPM, ['run', '--silent', script], { cwd: ROOT, maxBuffer: 2 ** 26 });
  return ended.then(
    () => '',
    ({ stdout, stderr }: { stdout: string; stderr: string }) => `${stdout}${stderr}` || `npm run ${script} failed`,
  );
}

test('types: every file is of the types that it says', async () => expect(await complaintsOf('types')).toBe(''));
test('lint: every file keeps the rules and the form', async () => expect(await complaintsOf('lint')).toBe(''));
