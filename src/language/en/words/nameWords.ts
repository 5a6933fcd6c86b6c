/** Words that tell what a capitalised name is. Written for this project. */

/** Before a person's name, in lower case, without points. */
export const PERSON_TITLES: ReadonlySet<string> = new Set(
  (
    'adm admiral ambassador archbishop attorney bishop brig capt captain cardinal chairman chancellor chief cmdr col colonel ' +
    'commander congressman congresswoman constable count dame detective dictator director doctor dr emir father gen general gov ' +
    'governor judge justice king lady lieutenant lord lt maj major mayor minister miss mr mrs ms officer pastor pope premier ' +
    'president prince princess prof professor queen rabbi rep representative rev reverend secretary sen senator sgt sergeant ' +
    'sheikh sheriff sir sister speaker spokesman spokeswoman supt sultan'
  ).split(' '),
);

/** Inside or at the end of an organisation's name. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  (
    'academy administration agency airlines airways alliance army assembly association authority bank board brigade bureau ' +
    'cabinet campaign center centre church club co coalition college commission committee company conference congress co-op ' +
    'corp corporation council court department embassy federation force forces foundation fund government group guard hospital ' +
    'house inc institute institution journal kremlin league ltd magazine media ministry movement museum nations navy network ' +
    'news newspaper office organisation organization parliament partners party pentagon police post press project radio republic ' +
    'school senate service services society staff studies syndicate system team television times tribune trust union university ' +
    'watch xinhua yonhap tass reuters'
  ).split(' '),
);

/** After or before the name of a place. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  (
    'airport avenue bay beach bridge city coast county desert district island islands lake mount mountain mountains ocean park ' +
    'peninsula port province region river road sea square state strait street town valley village'
  ).split(' '),
);

/** Capitalised, but no person, body or place. */
export const OTHER_NAME_WORDS: ReadonlySet<string> = new Set(
  (
    'act agreement amendment award bible bill christian christmas constitution covid cup day democrat democratic easter god ' +
    'games internet islam jewish law muslim olympics prize republican treaty war world'
  ).split(' '),
);

/** Small words inside a name. */
export const NAME_JOINTS: ReadonlySet<string> = new Set(
  'of de da del della der den di du van von al el bin ibn la le for and &'.split(' '),
);
