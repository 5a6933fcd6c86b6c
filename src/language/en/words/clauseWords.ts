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
  'am are became began broke called came can chose could did do does drew drove fell flew found gave got grew had has have held is kept killed knew left lost made may met might must paid ran rose said sat saw says sent should showed spent spoke stood threw took told was went were will won wore would wrote'.split(
    ' ',
  ),
);

/** Joining words before which a clause of a dated sentence may end, without their comma. */
export const CLAUSE_JOINTS: readonly string[] =
  'that when while after before because although but which who where as since'.split(' ');
