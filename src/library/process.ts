import { SILENT } from './progress.ts';
import { processSettings, provideLibrary } from './shared.ts';

/**
 * Has this process make its library of its own settings, and load what makes it then. Silent: what is to be said of the
 * seeds is said by a command.
 */
export const provideOwnLibrary = (): void =>
  provideLibrary(async () => (await import('./index.ts')).makeLibrary(processSettings(), SILENT));
