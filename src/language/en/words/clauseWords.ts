/** Words that open another clause behind a comma: ", and the rest went home", ", which nobody had seen". Written for this project. */
export const CLAUSE_OPENERS: readonly string[] =
  'according after although and as because before but nor or since so though unless until when where whereas which while who whose yet'.split(
    ' ',
  );

/** Words that make what follows hang on another clause: a part of a sentence that begins with one does not stand alone. */
export const DEPENDENT_OPENERS: ReadonlySet<string> = new Set(
  'after although as because before despite during even except if in instead like once rather since than that though to unless until when whenever where whereas whether which while who with without'.split(
    ' ',
  ),
);

/** Finite forms that show that a clause has its verb, however its other words are read. */
export const FINITE_VERBS: ReadonlySet<string> = new Set(
  'am are became began bought bore broke brought built called came caught can chose could dealt did do does drew drove fell fled flew fought found froze gave got grew had has have held hid is kept killed knew laid led left lost made may met might must paid ran rose sang sank said sat saw says sent shook shot should showed sold sought spent spoke stole stood struck swam swept taught tore threw took told was went were will withdrew woke won wore would wrote'.split(
    ' ',
  ),
);

/** Verbs with a tense that report: a clause whose verb is one is what somebody said, and no event. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  (
    'accused acknowledged added admitted alleged argued asked asserted believed cautioned cited claimed concluded ' +
    'confirmed considered denied described estimated expected explained feared felt found hoped insisted knew noted observed ' +
    'predicted projected recalled reported said saw says showed signaled signalled stated stressed suggested suspected tells ' +
    'thought told tweeted warned wrote'
  ).split(' '),
);

/** Words that point to somebody or something told before, or to whoever speaks. */
export const POINTING_WORDS: ReadonlySet<string> = new Set(
  'he here i it my our ours she such that their there these they this those we you your'.split(' '),
);
