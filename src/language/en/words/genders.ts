import { wordSet } from './wordSet.ts';

/** Words that tell of a woman: titles, kin, offices. Written for this project. */
export const WOMENS_WORDS: ReadonlySet<string> = wordSet(
  'actress aunt baroness businesswoman chairwoman congresswoman countess dame daughter duchess ex-wife girl grandmother ' +
    'heroine horsewoman lady madam mother mrs ms miss niece nun policewoman princess queen saleswoman she schoolgirl sister spokeswoman ' +
    'stateswoman widow wife woman',
);

/** Words that tell of a man. */
export const MENS_WORDS: ReadonlySet<string> = wordSet(
  'abbot baron boy brother businessman chairman congressman councilman count duke ex-husband father father-in-law fisherman ' +
    'foreman gentleman grandfather he herdsman horseman husband king lord man monk mr nephew policeman pope prince salesman ' +
    'schoolboy sir son spokesman stepfather statesman uncle widower',
);
