/**
 * Nouns that two reports use for what one number counts, under the first of them: "17 lecturers", "17 professors". They are
 * wider than the synonyms of running text, for the number stands beside them. Written for this project.
 */
const GROUPS: readonly string[] = [
  'agreement deal accord pact treaty',
  'apartment flat',
  'bank lender',
  'body corpse remains',
  'cattle cow livestock',
  'clinic hospital',
  'country nation state',
  'customer client subscriber user',
  'device bomb explosive package parcel',
  'doctor physician medic',
  'drug medicine medication',
  'film movie picture',
  'gunman attacker shooter assailant',
  'home house household property dwelling residence building',
  'job post position redundancy layoff',
  'judge justice',
  'lawsuit suit',
  'lorry truck van',
  'money fund cash funding finance financing sum',
  'officer police policeman constable',
  'outage blackout',
  'passenger traveller traveler rider',
  'petition signature',
  'plant factory mill',
  'prison jail sentence imprisonment custody',
  'professor lecturer academic faculty scholar',
  'project scheme programme program',
  'reporter journalist correspondent',
  'road street route',
  'sailor seaman crew mariner',
  'sale revenue turnover',
  'profit earning income surplus',
  'school classroom',
  'share stake holding stock',
  'shop store outlet branch',
  'step measure action',
  'student pupil schoolchild learner',
  'surgery operation procedure',
  'suspect defendant accused',
  'teacher educator',
  'test exam examination',
  'town village settlement community',
  'tree plant sapling',
  'villager resident inhabitant islander',
  'wage salary pay',
  'worker employee staff staffer labourer laborer personnel workforce',
];

/** Nouns of people that stand for whoever is counted elsewhere as people: "29 people", "29 defendants". */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  (
    'accused applicant artist athlete attacker attendee baby candidate captain clergyman climber cleric cook crew customer defendant delegate ' +
    'deserter diver doctor driver entrant executive expert fan farmer firefighter fisherman footballer graduate guard guest hiker insurgent ' +
    'journalist judge juror lawmaker lawyer legislator militant miner minister musician nurse observer official orphan paramedic ' +
    'patient performer pilgrim pilot player politician priest professor rebel recruit reporter rescuer researcher sailor scientist senator ' +
    'settler signatory singer skier suspect swimmer teacher teenager trader tribesman volunteer voter winner witness writer youth'
  ).split(' '),
);

/** Each noun in the singular → the first of its group. */
export const COUNTED_NOUNS: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((group) => {
    const [head = '', ...rest] = group.split(' ');
    return rest.map((noun): [string, string] => [noun, head]);
  }),
);
