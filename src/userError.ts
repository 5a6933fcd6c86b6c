import { printable } from './printable.ts';

/** Something that a person can mend: shown without a stack, with the place and the fix on lines of their own. */
export class UserError extends Error {
  readonly fix: string;
  readonly place: string | undefined;

  constructor(message: string, details: { fix: string; place?: string; cause?: unknown }) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'UserError';
    this.fix = details.fix;
    this.place = details.place;
  }
}

/** `message`, the place and the fix, a line each; file names in them are safe to print. */
export const explain = (error: UserError): string =>
  [error.message, ...(error.place ? [`  at ${error.place}`] : []), `  fix: ${error.fix}`]
    .flatMap((part) => part.split('\n').map(printable))
    .join('\n');
