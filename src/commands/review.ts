import { serveReview } from '../review/server.ts';
import { openSession } from '../review/session.ts';
import { UserError } from '../userError.ts';
import type { Command } from './index.ts';

const DEFAULT_PORT = 4340;

/** Serves the review on this machine until it is ended. */
export const review: Command = async ({ port, alone }, effects) => {
  const wanted = port === undefined ? DEFAULT_PORT : Number(port);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
    throw new UserError(`Cannot use port "${port}": it is no port, expected a number from 0 to 65535`, {
      fix: 'Leave --port out, or write a number such as 4340',
    });
  }
  const session = openSession(effects.settings);
  const { doubts } = await session.state();
  const site = alone ? undefined : await effects.serveSite?.();
  const server = await serveReview(session, { port: wanted, site: site?.address }).catch((cause: unknown) => {
    throw new UserError(`Cannot serve the review at port ${wanted}: it is taken, expected a free one`, {
      fix: 'Write --port with another number, or 0 for any',
      cause,
    });
  });
  await effects.write(`${doubts.length} to look at: ${server.address}\n`);
  effects.tell('End it with Ctrl+C.\n');
  await effects.untilEnded();
  await Promise.all([server.close(), site?.close()]);
  return 0;
};
