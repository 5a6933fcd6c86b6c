import { mkdir, open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { printable } from '../printable.ts';
import { isProcessAlive } from './swap.ts';

/** Who is at work: its process, and of what it makes what. */
type Holder = Readonly<{ pid: number; what: string }>;

const WAIT_MS = 200;
const SIGN_OF_LIFE_MS = 5_000;
/** Another process may have got the number of one that was killed: it gives no sign of life. */
const MOST_SILENCE_MS = 600_000;

/**
 * Waits until no other build is at work under the same lock, saying once for whom, and takes its turn; gives what ends it.
 * A build that was killed holds up nobody.
 */
export async function takeTurn(lock: string, what: string, say: (line: string) => void): Promise<() => Promise<void>> {
  await mkdir(dirname(lock), { recursive: true });
  for (let told = false; !(await claim(lock, { pid: process.pid, what })); ) {
    const holder = await readHolder(lock);
    if (!holder || !isProcessAlive(holder.pid) || (await silenceMs(lock)) > MOST_SILENCE_MS) {
      await rm(lock, { force: true });
      continue;
    }
    if (!told) say(`Waiting for the build of ${printable(holder.what)} (process ${holder.pid}) to end`);
    told = true;
    await setTimeout(WAIT_MS);
  }
  const alive = setInterval(() => void utimes(lock, new Date(), new Date()).catch(() => {}), SIGN_OF_LIFE_MS);
  alive.unref();
  return async () => {
    clearInterval(alive);
    await rm(lock, { force: true });
  };
}

async function claim(lock: string, holder: Holder): Promise<boolean> {
  try {
    const file = await open(lock, 'wx');
    await file.writeFile(JSON.stringify(holder));
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Who holds the lock; undefined where it says nobody, as when its process was killed while it wrote. */
async function readHolder(lock: string): Promise<Holder | undefined> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const text = await readFile(lock, 'utf8').catch(() => '');
    if (text !== '') return parse(text);
    await setTimeout(WAIT_MS / 10);
  }
  return undefined;
}

function parse(text: string): Holder | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const silenceMs = async (lock: string): Promise<number> =>
  stat(lock).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
