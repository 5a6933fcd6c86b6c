import { makeLibrary } from './index.ts';
import { SILENT } from './progress.ts';
import { processSettings, provideLibrary } from './shared.ts';

/** Has this process make its library of its own settings. Silent: what is to be said of the seeds is said by a command. */
export const provideOwnLibrary = (): void => provideLibrary(() => makeLibrary(processSettings(), SILENT));
