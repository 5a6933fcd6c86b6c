import { resolve } from 'node:path';
import { UserError } from '../userError.ts';

/** Where a build reads and writes, and where the site will stand. */
export type Settings = Readonly<{
  /** Absolute paths. */
  seeds: string;
  content: string;
  out: string;
  cache: string;
  /** Begins and ends with a slash. */
  base: string;
  /** Origin and path of the site; absent: no canonical addresses. */
  site: string | undefined;
  /** The day that the edition is of; absent: the newest date of a document. */
  date: string | undefined;
}>;

/**
 * The settings that the environment variables SEEDS, CONTENT, OUT, BASE, SITE and SOURCE_DATE_EPOCH ask for.
 * BASE "docs" → "/docs/". Throws a `UserError` where SITE is no http address.
 */
export function readSettings(environment: NodeJS.ProcessEnv, folder: string): Settings {
  const path = (value: string | undefined, fallback: string): string => resolve(folder, value || fallback);
  return {
    seeds: path(environment.SEEDS, 'seeds'),
    content: path(environment.CONTENT, 'content'),
    out: path(environment.OUT, 'dist'),
    cache: resolve(folder, 'node_modules/.cache/crossbrief'),
    base: normalizeBase(environment.BASE),
    site: parseSite(environment.SITE),
    date: parseEpoch(environment.SOURCE_DATE_EPOCH),
  };
}

/** "a/b" → "/a/b/"; nothing → "/". */
export function normalizeBase(value: string | undefined): string {
  const inner = (value ?? '').split('/').filter(Boolean).join('/');
  return inner ? `/${inner}/` : '/';
}

/** Seconds since 1970 (https://reproducible-builds.org/specs/source-date-epoch/) → "2025-08-31", in UTC. */
function parseEpoch(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const seconds = Number(value);
  if (/^\d+$/.test(value) && seconds < 253_402_300_800) return new Date(seconds * 1000).toISOString().slice(0, 10);
  throw new UserError(`Cannot use SOURCE_DATE_EPOCH "${value}": not a time, expected seconds since 1970`, {
    fix: 'Set it to a whole number, or leave it out',
  });
}

function parseSite(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url.href;
  throw new UserError(`Cannot use SITE "${value}": not an address, expected one such as https://example.org`, {
    fix: 'Set SITE to the address where the site will stand, or leave it out',
  });
}
