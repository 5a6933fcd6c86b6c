/** Verbs and nouns that say that a number moves, and which way. Written for this project. */
import { wordSet } from './wordSet.ts';

const UP =
  'rise rises rose risen rising raise raises raised raising increase increases increased increasing grow grows grew grown growing climb climbs climbed climbing jump jumps jumped jumping gain gains gained gaining surge surges surged surging soar soars soared soaring swell swelled swollen advance advanced add adds added expand expands expanded expanding rebound rebounded up higher accelerate accelerated widen widened widening double doubled triple tripled quadrupled climbing edged-up lift lifted boost boosted boosts';
const DOWN =
  'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing cut cuts cutting reduce reduces reduced reducing slip slips slipped slipping slump slumps slumped slumping plunge plunges plunged plunging sink sank sunk shrink shrinks shrank shrunk contract contracted contracts tumble tumbled lose loses lost losing shed sheds down lower ease eased eases slide slid slides narrow narrowed narrowing halve halved weaken weakened lowered lowers trim trimmed slash slashed dip dipped retreat retreated';

export const UP_WORDS: ReadonlySet<string> = wordSet(UP);
export const DOWN_WORDS: ReadonlySet<string> = wordSet(DOWN);

/** "changed from 5 to 7": no way is told. */
export const MOVING_WORDS: ReadonlySet<string> = new Set(
  'change changes changed changing move moves moved went go goes going take takes took taking bring brings brought bringing push pushes pushed pushing lift lifted drove send sent put revised revise adjusted shift shifted switched'.split(
    ' ',
  ),
);

/** Verbs with which "from … to …" is a stretch, not a change. */
export const RANGE_VERBS: ReadonlySet<string> = new Set(
  'run runs ran running range ranges ranged ranging vary varies varied varying span spans spanned spanning stretch stretches between anywhere estimates estimate extend extends'.split(
    ' ',
  ),
);

/** Nouns of change: "a rise of 5 percent", "an 8 percent increase". */
export const CHANGE_NOUNS: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...'rise increase gain growth jump surge climb hike expansion uptick upturn boost rises increases gains jumps'
    .split(' ')
    .map((word): [string, 'up'] => [word, 'up']),
  ...'fall drop decline decrease cut reduction slump plunge contraction dip loss slide downturn falls drops declines decreases cuts reductions'
    .split(' ')
    .map((word): [string, 'down'] => [word, 'down']),
]);

/** Behind a share they compare it with something: "12 percent more than". */
export const MORE_WORDS: ReadonlySet<string> = new Set(
  'more less fewer higher lower larger smaller bigger above below up down'.split(' '),
);
