import type { Claim, FigureRow } from '../../records/index.ts';

/** What a claim goes back to, normalised; undefined where nobody or nobody in particular is cited. */
const originOfClaim = (claim: Claim | undefined): string | undefined => claim?.source?.origin;

/** "The coast guard" in two documents on one event is one body, though no name tells whose: "the coast guard". */
function sharedBody(left: Claim | undefined, right: Claim | undefined): string | undefined {
  const [a, b] = [left, right].map((claim) =>
    claim?.source?.kind === 'organisation' && !claim.source.origin ? claim.source.name.toLowerCase() : undefined,
  );
  return a === b && a?.startsWith('the ') ? a : undefined;
}

/**
 * Whether two claims go back to one origin. "south korea: intelligence" and "south korea: intelligence" are one; bodies
 * that share a country and do not name another kind are one as well: "south korea, united states" and
 * "south korea: government".
 */
export function compareOrigins(left: Claim | undefined, right: Claim | undefined): FigureRow['origin'] {
  const [a, b] = [originOfClaim(left), originOfClaim(right)];
  if (a === undefined || b === undefined) return sharedBody(left, right) ? 'same' : 'unknown';
  if (a === b) return 'same';
  const [x, y] = [partsOf(a), partsOf(b)];
  const meet = x.countries.some((country) => y.countries.includes(country));
  return meet && (x.kind === undefined || y.kind === undefined || x.kind === y.kind) ? 'same' : 'different';
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
