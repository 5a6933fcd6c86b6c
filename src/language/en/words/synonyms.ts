/** Words that newspapers use for the same thing, under the first of them. Written for this project. */
const GROUPS: readonly string[] = [
  'coffin casket',
  'soldier troop fighter serviceman',
  'television tv broadcaster',
  'kill slay dead die death fatality perish lose fallen',
  'wound injure hurt injury',
  'send deploy dispatch deployment sending',
  'leader dictator ruler',
  'arrest detain apprehend',
  'attack strike assault raid',
  'ceremony event memorial commemoration',
  'monument memorial',
  'picture image photo photograph footage',
  'visit trip travel meet',
  'war conflict fighting',
  'airplane plane aircraft jet',
  'ship vessel boat',
  'quake earthquake tremor',
  'blaze fire',
  'crash collision',
  'verdict ruling decision',
  'lawmaker legislator congressman senator',
  'aid assistance help support',
];

/** Stem of a word → stem of its group's first word. */
export const SYNONYMS: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((group) => {
    const [head = '', ...rest] = group.split(' ');
    return rest.map((word): [string, string] => [word, head]);
  }),
);
