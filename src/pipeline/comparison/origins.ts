import type { Claim, ClaimSource, FigureRow } from '../../records/index.ts';

/** What a claim goes back to, normalised; undefined where nobody or nobody in particular is cited. */
const originOfClaim = (claim: Claim | undefined): string | undefined => claim?.source?.origin;

/** A body that no name tells whose it is, as documents on one event call it: "the coast guard". */
export const bodyOf = ({ kind, name, origin }: ClaimSource): string | undefined =>
  kind === 'organisation' && origin === undefined && /^the /i.test(name) ? name.toLowerCase() : undefined;

function sharedBody(left: Claim | undefined, right: Claim | undefined): string | undefined {
  const [a, b] = [left, right].map((claim) => (claim?.source ? bodyOf(claim.source) : undefined));
  return a === b ? a : undefined;
}

/** Whether two claims go back to one origin. */
export function compareOrigins(left: Claim | undefined, right: Claim | undefined): FigureRow['origin'] {
  const [a, b] = [originOfClaim(left), originOfClaim(right)];
  if (a === undefined || b === undefined) return sharedBody(left, right) ? 'same' : 'unknown';
  return areOneOrigin(a, b) ? 'same' : 'different';
}

/**
 * "south korea: intelligence" and "south korea: intelligence" are one; bodies that share a country and do not name another
 * kind are one as well: "south korea, united states" and "south korea: government".
 */
export function areOneOrigin(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [partsOf(a), partsOf(b)];
  const meet = x.countries.some((country) => y.countries.includes(country));
  return meet && (x.kind === undefined || y.kind === undefined || x.kind === y.kind);
}

/** The origin that two claims of one origin share: the countries of both, and the kind of body that either names. */
export function sharedOrigin(left: Claim | undefined, right: Claim | undefined): string | undefined {
  const [a, b] = [originOfClaim(left), originOfClaim(right)];
  if (a === undefined || b === undefined || a === b) return a ?? b ?? sharedBody(left, right);
  const [x, y] = [partsOf(a), partsOf(b)];
  const countries = x.countries.filter((country) => y.countries.includes(country)).join(', ');
  const kind = x.kind ?? y.kind;
  return kind ? `${countries}: ${kind}` : countries;
}

function partsOf(origin: string): { countries: string[]; kind: string | undefined } {
  const [countries = '', kind] = origin.split(': ');
  return { countries: countries.split(', '), kind };
}

/** "south korea: intelligence" → "South Korea: intelligence"; "the coast guard" is no name. */
export const originLabel = (origin: string): string =>
  /^the /.test(origin)
    ? origin
    : origin.replace(/^[^:]*/, (names) => names.replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase()));
