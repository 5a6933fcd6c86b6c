import type { ExtractTask } from './worker.ts';
import extractFile from './worker.ts';

// pdf.js leaves promises of damaged files behind: the next file must not be taken for the one that broke.
process.on('unhandledRejection', () => {});

/** The far end of `openWorkers`: a file comes in, its documents go out. */
process.on('message', async (task: ExtractTask) => {
  process.send?.(await extractFile(task));
});
