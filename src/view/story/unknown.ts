import type { Claim } from '../../records/index.ts';
import type { Briefing } from '../../site/siteRecords.ts';
import { linesOf } from '../briefing/lines.ts';
import { type Doubt, doubtsOf } from '../briefing/plan.ts';
import type { QuantityView } from '../quantity/quantity.ts';

/** What the documents of a story leave open, each with what it rests on. */
export type Unknown = Readonly<{
  /** What a document is unsure of in its own words. */
  doubts: readonly Readonly<{ place: number; briefing: Briefing; doubt: Doubt }>[];
  /** Claims of nobody who is named, with words that may be printed. */
  unnamed: readonly Readonly<{ place: number; briefing: Briefing; claim: Claim }>[];
  /** Numbers that rest on one voice. */
  single: number;
  /** Values for which no day is given. */
  undated: number;
}>;

const MOST_DOUBTS = 8;

/** Caveats, statements of nobody, numbers of one voice, values without a day. */
export function findUnknown(briefings: readonly Briefing[], quantities: readonly QuantityView[]): Unknown {
  const placed = briefings.map((briefing, place) => ({ briefing, place }));
  const rows = quantities.flatMap(({ rows: all }) => all);
  return {
    doubts: placed
      .flatMap(({ briefing, place }) =>
        doubtsOf(briefing, linesOf(briefing)).map((doubt) => ({ place, briefing, doubt })),
      )
      .slice(0, MOST_DOUBTS),
    unnamed: placed.flatMap(({ briefing, place }) =>
      briefing.document.claims
        .filter(({ source, minor }) => !minor && (source === null || source.kind === 'unnamed'))
        .map((claim) => ({ place, briefing, claim })),
    ),
    single: quantities.filter(({ mark }) => mark === 'only').length,
    undated: rows.filter(({ asOf }) => asOf === undefined).length,
  };
}
