/** What depends on the moment or the machine: another build may read what was not read here. */
export const PASSING: ReadonlySet<string> = new Set(['limits', 'gone', 'changed', 'unreadable']);
