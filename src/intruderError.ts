import type { Intruder } from './site/intruders.ts';
import { UserError } from './userError.ts';

/** An intruder and the page or edition that it stands in: "c/x/index.html". */
export type Found = Intruder & Readonly<{ file: string }>;

/** Pages or editions hold markup that is not ours: nothing of them may be published. */
export class IntruderError extends UserError {
  readonly found: readonly Found[];

  constructor(found: readonly Found[]) {
    const lines = found
      .slice(0, 10)
      .map(({ file, what, words }) => `\n  ${file}: ${what}${words && `: ${words.slice(0, 80)}`}`);
    super(`Cannot publish the site: ${found.length} of its pages hold markup that is not ours${lines.join('')}`, {
      fix: 'Take the document or the commentary out that it comes from, and tell us of it',
    });
    this.name = 'IntruderError';
    this.found = found;
  }
}

/** Throws where something intruded. */
export function refuseIntruders(found: readonly Found[]): void {
  if (found.length > 0) throw new IntruderError(found);
}
