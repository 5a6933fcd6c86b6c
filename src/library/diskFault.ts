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
