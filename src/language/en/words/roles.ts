/** What a number is of its event, and whether it runs on from day to day. Written for this project. */
export type RoleTraits = Readonly<{
  /** Whether the value goes on changing while the event lasts, and which way: a toll up, the missing down. */
  runs?: 'up' | 'down' | 'either';
  /** What a page calls it. */
  label?: string;
  /** The role that it is one quantity with: bodies found are dead. */
  as?: string;
}>;

export const ROLES: Readonly<Record<string, RoleTraits>> = {
  killed: { runs: 'up', label: 'dead' },
  'bodies found': { runs: 'up', label: 'dead', as: 'killed' },
  injured: { runs: 'up', label: 'injured' },
  wounded: { runs: 'up', label: 'injured', as: 'injured' },
  casualties: { runs: 'up', label: 'killed or wounded' },
  'killed or wounded': { runs: 'up', label: 'killed or wounded', as: 'casualties' },
  missing: { runs: 'either', label: 'missing' },
  rescued: { runs: 'up', label: 'rescued' },
  displaced: { runs: 'either', label: 'displaced' },
  sheltered: { runs: 'either', label: 'in shelters' },
  arrested: { runs: 'up', label: 'arrested' },
  captured: { runs: 'up', label: 'captured' },
  infected: { runs: 'up', label: 'infected' },
  recovered: { runs: 'up', label: 'recovered' },
  destroyed: { runs: 'up', label: 'destroyed' },
  damaged: { runs: 'up', label: 'damaged' },
  'without power': { runs: 'either', label: 'without power' },
  'burned area': { runs: 'up', label: 'burned' },
  'sum raised': { runs: 'up', label: 'raised' },
  'cost so far': { runs: 'up', label: 'cost so far' },
  'votes counted': { runs: 'up', label: 'votes counted' },
  'share of the count': { runs: 'either', label: 'share of the count' },
  aboard: { label: 'on board' },
  capacity: { label: 'capacity' },
  present: { label: 'taking part' },
  magnitude: { label: 'magnitude' },
};

/** Roles that are parts of another: the dead and the wounded are the casualties. */
export const PARTS_OF_ROLES: Readonly<Record<string, readonly string[]>> = { casualties: ['killed', 'injured'] };

/** Words beside a number of people or seats that tell its role, where no status does; the more telling first. */
export const ROLE_CUES: readonly Readonly<{ role: string; words: readonly string[] }>[] = [
  { role: 'capacity', words: ['licensed for', 'licensed to carry', 'built for', 'capacity', 'seats', 'holds', 'certified for'] },
  { role: 'aboard', words: ['on board', 'aboard', 'was carrying', 'were carrying', 'carried', 'manifest'] },
];
