/** Words that tell nothing of a text's subject. Function words of English and the commonest verbs of news. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about above after again against all also although among an and another any are around as at be became because become been ' +
    'before being below between both but by came can come could did do does doing down during each even ever every few first for from ' +
    'further get give given go goes going gone got had has have having he her here hers herself him himself his how however i if in ' +
    'including into is it its itself just last later least let like made make makes many may me might more most much must my myself ' +
    'near never new next no nor not now of off often on once one only or other others our ours out over own per put same say says ' +
    'said see seen several she should since so some still such take taken than that the their theirs them themselves then there these ' +
    'they this those though through time to told took too two under until up upon us use used very want was way we well went were what ' +
    'when where whether which while who whom whose why will with within without would year years yet you your yours'
  ).split(' '),
);
