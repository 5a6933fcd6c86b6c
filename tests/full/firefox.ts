import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';

/** One tab of a Firefox of its own. */
export type Firefox = Readonly<{
  /** Opens an address and waits until it is loaded. */
  goto: (address: string) => Promise<void>;
  /** The value of an expression on the page, a promise's value included; it passes as JSON. */
  evaluate: <T>(expression: string) => Promise<T>;
  /** Waits until an expression on the page is true. Throws where it does not become so. */
  waitFor: (expression: string) => Promise<void>;
  /** Types on the keyboard. */
  type: (text: string) => Promise<void>;
  /** Errors and warnings of the console, and exceptions. */
  complaints: readonly string[];
  close: () => Promise<void>;
}>;

type Answer = Readonly<{
  id?: number;
  method?: string;
  result?: unknown;
  error?: string;
  message?: string;
  params?: unknown;
}>;
type LogEntry = Readonly<{ level: string; text: string | null }>;
type Evaluated = Readonly<{ result?: { value?: string }; exceptionDetails?: { text: string } }>;

/** NS_BINDING_ABORTED: a font was still on the way when the page was left. */
const LEFT = 'status=2152398850';

const STARTS_MS = 30_000;
const COMES_MS = 20_000;
const STEP_MS = 100;

/**
 * Starts Firefox and drives it by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), as far as tests need it:
 * Playwright asks for commands that Firefox ESR does not know yet.
 */
export async function openFirefox(): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'crossbrief-firefox-'));
  const options = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const firefox = spawn('firefox-esr', options, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile },
  });
  const complaints: string[] = [];
  const { send, end } = await connect(await findAddress(firefox), ({ level, text }) => {
    if (/error|warn/.test(level) && !String(text).includes(LEFT)) complaints.push(String(text));
  });
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
  const context = contexts[0]?.context;
  const evaluate = async <T>(expression: string): Promise<T> => {
    const asked = `(async () => JSON.stringify(await (${expression})))()`;
    const { result, exceptionDetails } = (await send('script.evaluate', {
      expression: asked,
      target: { context },
      awaitPromise: true,
    })) as Evaluated;
    if (exceptionDetails) throw new Error(`Cannot evaluate "${expression}": ${exceptionDetails.text}`);
    return JSON.parse(result?.value ?? 'null');
  };
  return {
    complaints,
    evaluate,
    goto: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    async waitFor(expression) {
      for (let waited = 0; waited < COMES_MS; waited += STEP_MS) {
        if (await evaluate<boolean>(`Boolean(${expression})`).catch(() => false)) return; // between two pages there is none
        await setTimeout(STEP_MS);
      }
      throw new Error(`Cannot wait for "${expression}": it did not become true in ${COMES_MS / 1000} s`);
    },
    async type(text) {
      const actions = Array.from(text, (value) => ['keyDown', 'keyUp'].map((type) => ({ type, value }))).flat();
      await send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    async close() {
      end();
      firefox.kill();
      if (firefox.exitCode === null) await once(firefox, 'exit');
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Where it listens, as it says itself. */
async function findAddress(firefox: ChildProcess): Promise<string> {
  if (!firefox.stderr) throw new Error('Cannot start Firefox: it has no output');
  const lines = createInterface({ input: firefox.stderr });
  const signal = AbortSignal.timeout(STARTS_MS);
  signal.addEventListener('abort', () => lines.close());
  for await (const line of lines) {
    const address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
    if (address) return `${address}/session`;
  }
  throw new Error(`Cannot start Firefox: it does not listen after ${STARTS_MS / 1000} s`);
}

/** Commands and their answers over one socket; what the console says goes to `hear`. */
async function connect(address: string, hear: (entry: LogEntry) => void) {
  const socket = new WebSocket(address);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  await once(socket, 'open');
  socket.addEventListener('message', ({ data }) => {
    const { id, method, result, error, message, params }: Answer = JSON.parse(String(data));
    if (method === 'log.entryAdded') hear(params as LogEntry);
    const asked = waiting.get(id ?? -1);
    if (error) asked?.reject(new Error(`Cannot drive Firefox: ${error}: ${message}`));
    else asked?.resolve(result);
  });
  let last = 0;
  return {
    send(method: string, params: Readonly<Record<string, unknown>>): Promise<unknown> {
      last += 1;
      const asked = Promise.withResolvers<unknown>();
      waiting.set(last, asked);
      socket.send(JSON.stringify({ id: last, method, params }));
      return asked.promise;
    },
    end: () => socket.close(),
  };
}
