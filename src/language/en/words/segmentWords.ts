/** Words by which the ends of a clause are told. Written for this project. */

/** They open a clause of their own, which can be left out behind a number, and left off in front of one. */
export const CLAUSE_JOINTS: ReadonlySet<string> = new Set(
  'when while whereas after before because although though since until as'.split(' '),
);

/** Behind a comma they open something that is said by the way. */
export const ASIDE_OPENERS: ReadonlySet<string> = new Set([
  ...CLAUSE_JOINTS,
  ...'which who whose whom where'.split(' '),
  ...'including according compared despite amid with without following down up citing mostly partly among'.split(' '),
  ...'in on at by for from during through under over near against like unlike instead not especially particularly'.split(
    ' ',
  ),
]);

/** Verbs that pass on what somebody says without a word on whether it is so: what follows them is a clause of its own. */
export const PLAIN_REPORTS: ReadonlySet<string> = new Set(
  (
    'said says saying reported reports added adds announced noted notes stated states confirmed confirms told tells ' +
    'found finds showed shows wrote writes revealed reveals explained explains'
  ).split(' '),
);

/** Past forms of verbs that take no object: "40 died" is a clause, "40 injured" the rest of one. */
export const INTRANSITIVE_PASTS: ReadonlySet<string> = new Set(
  (
    'died rose fell escaped survived arrived fled left collapsed drowned perished crashed sank remained vanished ' +
    'disappeared voted increased decreased declined grew dropped climbed returned attended resigned gathered marched ' +
    'protested jumped slipped soared slumped tumbled plunged surged ended began started opened closed happened occurred'
  ).split(' '),
);
