/** What a process may use until when, shared between its threads: milliseconds of computing, and megabytes; 0: it is idle. */
export type Allowance = Float64Array<SharedArrayBuffer>;

/** Ends the process that took too much computing, or too much memory: the parent tells them apart by these. */
export const SIGNALS = { computing: 'SIGTERM', memory: 'SIGKILL' } as const;

/** Computing of this process so far, all threads together: the same however busy the machine is. */
export function computedMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The most memory that this process ever had, kept by the system: no moment between two looks is missed. */
export const peakMb = (): number => process.resourceUsage().maxRSS / 1000;
