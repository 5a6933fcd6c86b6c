import { UserError } from '../userError.ts';

/** What the system says of a file or folder, in words. */
const FAULTS: Readonly<Record<string, string>> = {
  EACCES: 'there is no right to it',
  EBUSY: 'another program holds it',
  EDQUOT: 'the quota of the disk is used up',
  EEXIST: 'there is something else of that name',
  EIO: 'the disk has a fault',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENFILE: 'too many files are open',
  ENOENT: 'it is gone, or a folder above it',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'something above it is no folder',
  ENOTEMPTY: 'something else writes into it',
  EPERM: 'it may not be changed',
  EROFS: 'the disk can only be read',
};

/** "the disk is full" for an error of the file system; undefined for any other. */
export const findDiskFault = (error: unknown): string | undefined => FAULTS[(error as { code?: string })?.code ?? ''];

/** The same; of any other error its own words. */
export const diskFault = (error: unknown): string =>
  findDiskFault(error) ?? (error instanceof Error ? error.message : String(error));

/** How long a chain of causes is followed. */
const MOST_CAUSES = 5;

/**
 * What a person can mend of an error of the file system, wherever in a chain of causes it stands: "Cannot write "dist/a":
 * the disk is full". Undefined for an error of another kind.
 */
export function asDiskError(error: unknown): UserError | undefined {
  let each = error;
  for (let depth = 0; depth < MOST_CAUSES && each instanceof Error; depth += 1) {
    const fault = findDiskFault(each);
    const { path: from, dest, syscall = '' } = each as NodeJS.ErrnoException & { dest?: string };
    const path = dest ?? from; // where a copy fails, it is nearly always the place that it is made at
    if (fault !== undefined && path !== undefined) {
      const verb = READING.test(syscall) ? 'read' : 'write';
      const fix = 'Make room, or give yourself the right to the folder, and try again';
      return new UserError(`Cannot ${verb} "${path}": ${fault}`, { fix, cause: error });
    }
    each = each.cause;
  }
  return undefined;
}

const READING = /^(?:scandir|read|stat|lstat|readlink)$/;
