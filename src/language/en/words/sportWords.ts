/** Kinds of sport whose reports leave out the noun of what is scored. Written for this project. */

import { wordSet } from './wordSet.ts';

export type Sport = Readonly<{
  /** Words of which a report has at least two. */
  signs: ReadonlySet<string>;
  /** What a bare number of a player or a side counts: "runs". */
  noun: string;
  /** Verbs with such a number behind them: "made 74", "needing 375". */
  verbs: ReadonlySet<string>;
  /** Verbs behind which "for" leads to it: "caught behind for 7". */
  ends: ReadonlySet<string>;
  /** What "2 for 17" counts before its "for"; undefined where nobody writes so. */
  lost?: string;
}>;

export const SPORTS: readonly Sport[] = [
  {
    signs: wordSet('innings wicket wickets batsman batsmen batter batters bowler bowlers bowled overs stumps lbw'),
    noun: 'runs',
    verbs: wordSet(
      'score scores scored scoring make makes made making hit hits hitting notch notched notching need needs needed needing set chase chases chased chasing post posted posting total totalled reach reached reaching add added adding lead leads led trail trails trailed',
    ),
    ends: wordSet('dismissed bowled bowl out caught skittled removed stumped lbw trapped fell fall falls declared'),
    lost: 'wickets',
  },
  {
    signs: wordSet('rebounds rebound assists three-pointer three-pointers free-throw dunk dunks basketball playoffs'),
    noun: 'points',
    verbs: wordSet('score scores scored scoring add adds added adding finish finished'),
    ends: wordSet('-'),
  },
];
