import { resolve } from 'node:path';
import { UserError } from '../userError.ts';

/** Where a build reads and writes. */
export type Settings = Readonly<{
  /** Absolute paths. */
  seeds: string;
  content: string;
  /** Somebody asked for that folder, so it must be there. */
  isContentGiven?: boolean;
  out: string;
  cache: string;
  /** The day that the edition is of; absent: the newest date of a document. */
  date: string | undefined;
}>;

/** Where the site will stand. Its pages work anywhere; this is what cannot be told from where a page stands. */
export type Place = Readonly<{
  /** The path below which hosts are told of it, and its page for what is not found begins. Begins and ends with a slash. */
  base: string;
  /** The whole address of its home, with its last slash; absent: no canonical addresses. */
  site: string | undefined;
}>;

/** The settings that the environment variables SEEDS, CONTENT, OUT and SOURCE_DATE_EPOCH ask for. */
export function readSettings(environment: NodeJS.ProcessEnv, folder: string): Settings {
  const path = (value: string | undefined, fallback: string): string => resolve(folder, value || fallback);
  return {
    seeds: path(environment.SEEDS, 'seeds'),
    content: path(environment.CONTENT, 'content'),
    ...(environment.CONTENT ? { isContentGiven: true } : {}),
    out: path(environment.OUT, 'dist'),
    cache: resolve(folder, 'node_modules/.cache/crossbrief'),
    date: parseEpoch(environment.SOURCE_DATE_EPOCH),
  };
}

/**
 * The place that the environment variables SITE and BASE ask for, or `address`, which is the editor's, in place of SITE.
 * The base is the path of the address where BASE does not say otherwise, and is added to an address without a path:
 * SITE "https://example.org", BASE "docs" → "/docs/", "https://example.org/docs/". Throws a `UserError` where SITE is no
 * http address.
 */
export function readPlace({ SITE, BASE }: NodeJS.ProcessEnv, address?: string): Place {
  const site = parseSite(SITE || address);
  const base = BASE ? normalizeBase(BASE) : normalizeBase(site?.pathname);
  if (!site) return { base, site: undefined };
  return { base, site: site.origin + (site.pathname === '/' ? base : normalizeBase(site.pathname)) };
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

function parseSite(value: string | undefined): URL | undefined {
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw new UserError(`Cannot use SITE "${value}": not an address, expected one such as https://example.org`, {
    fix: 'Set SITE to the address where the site will stand, or leave it out',
  });
}
