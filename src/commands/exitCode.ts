/** 0: everything done; 2: done, some inputs rejected; 1: nothing done. */
export function exitCodeOf(done: number, rejected: number): number {
  if (rejected === 0) return done > 0 ? 0 : 1;
  return done > 0 ? 2 : 1;
}
