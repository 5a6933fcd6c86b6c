/** How the number of a role goes on while its event lasts, and what a page calls it. Written for this project. */
export type RoleCourse = Readonly<{
  /** Which way it goes: a toll up. Absent: either way, or not at all. */
  runs?: 'up';
  /** Of a role that `fates.ts` adds: whether it goes on from day to day. */
  runsOn?: true;
  /** What a page calls it. */
  label: string;
  /** The role that it is one quantity with: bodies found are dead. */
  as?: string;
}>;

/** By the roles of `language/en/roles.ts`; a role without a line here is called by what is counted. */
export const ROLE_COURSES: Readonly<Record<string, RoleCourse>> = {
  killed: { runs: 'up', label: 'dead' },
  'bodies found': { runs: 'up', label: 'dead', as: 'killed' },
  injured: { runs: 'up', label: 'injured' },
  casualties: { runs: 'up', label: 'killed or injured' },
  missing: { label: 'missing' },
  rescued: { runs: 'up', label: 'rescued' },
  trapped: { runsOn: true, label: 'trapped' },
  'taken to hospital': { label: 'taken to hospital' },
  displaced: { label: 'displaced' },
  sheltered: { label: 'in shelters' },
  arrested: { runs: 'up', label: 'arrested' },
  captured: { runs: 'up', label: 'captured' },
  infected: { runs: 'up', label: 'infected' },
  recovered: { runs: 'up', label: 'recovered' },
  destroyed: { runs: 'up', label: 'destroyed' },
  damaged: { runs: 'up', label: 'damaged' },
  'without power': { label: 'without power' },
  'burned area': { runs: 'up', label: 'burned' },
  'sum raised': { runs: 'up', label: 'raised' },
  'cost so far': { runs: 'up', label: 'cost so far' },
  'votes counted': { runs: 'up', label: 'votes counted' },
  'share of the count': { label: 'share of the count' },
  aboard: { label: 'on board' },
  capacity: { label: 'capacity' },
  present: { label: 'taking part' },
  bid: { label: 'bid' },
  fine: { label: 'fine' },
  price: { label: 'price' },
  cost: { label: 'cost' },
  revenue: { label: 'revenue' },
  profit: { label: 'profit' },
  loss: { label: 'loss' },
  magnitude: { label: 'magnitude' },
};

/** Roles that are the parts of another: the dead and the injured are the casualties. */
export const PARTS_OF_ROLES: Readonly<Record<string, readonly string[]>> = { casualties: ['killed', 'injured'] };
