/**
 * Nouns that count the same thing, under the name of the measure. Written for this project. Nouns that stand alone are
 * their own measure.
 */
const GROUPS: Readonly<Record<string, string>> = {
  troops:
    'troop troops soldier soldiers fighter fighters serviceman servicemen servicemember servicemembers military personnel',
  people:
    'people person persons human humans individual individuals man men woman women civilian civilians resident residents inhabitant inhabitants passenger passengers life lives soul souls victim victims body bodies death deaths fatality fatalities casualty casualties injury injuries dead wounded injured missing captive captives prisoner prisoners hostage hostages survivor survivors relative relatives arrest arrests detainee detainees pedestrian pedestrians motorist motorists commuter commuters bystander bystanders villager villagers citizen citizens islander islanders',
  children: 'child children kid kids minor minors',
  workers: 'worker workers employee employees staff staffer staffers labourer labourers laborer laborers',
  engineers: 'engineer engineers',
  voters: 'voter voters respondent respondents adult adults',
  homes: 'home homes house houses household households building buildings',
  ships: 'ship ships vessel vessels boat boats',
  aircraft: 'aircraft plane planes jet jets airplane airplanes helicopter helicopters',
  missiles: 'missile missiles rocket rockets',
  shells: 'shell shells round rounds munition munitions ammunition',
  guns: 'gun guns howitzer howitzers artillery cannon cannons',
  drones: 'drone drones uav uavs',
  vehicles: 'vehicle vehicles car cars truck trucks tank tanks',
  votes: 'vote votes ballot ballots',
  seats: 'seat seats',
  companies: 'company companies firm firms business businesses',
  protesters:
    'protester protesters demonstrator demonstrators marcher marchers rioter rioters picketer picketers activist activists',
  students: 'student students pupil pupils schoolchild schoolchildren',
  migrants: 'migrant migrants immigrant immigrants refugee refugees asylum-seeker asylum-seekers',
  officers: 'officer officers policeman policemen policewoman policewomen constable constables trooper troopers',
  visitors:
    'visitor visitors tourist tourists guest guests spectator spectators attendee attendees onlooker onlookers traveler travelers traveller travellers holidaymaker holidaymakers',
};

const BY_NOUN: ReadonlyMap<string, string> = new Map(
  Object.entries(GROUPS).flatMap(([measure, nouns]) =>
    nouns.split(' ').map((noun): [string, string] => [noun, measure]),
  ),
);

/** The names of all measures that more than one noun counts. */
export const MEASURES: ReadonlySet<string> = new Set(Object.keys(GROUPS));

/** Measures whose members are people, so that a status ("killed") can be told of any of them. */
export const PEOPLE_MEASURES: ReadonlySet<string> = new Set([
  'troops',
  'people',
  'children',
  'workers',
  'engineers',
  'voters',
  'protesters',
  'students',
  'migrants',
  'officers',
  'visitors',
]);

/** "soldiers" → "troops"; undefined for a noun in no group. */
export const measureOf = (noun: string): string | undefined => BY_NOUN.get(noun);
