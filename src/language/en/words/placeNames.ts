/** Names of places that the lists of cities, regions and countries lack or write otherwise. Written for this project. */
export const OTHER_PLACES: ReadonlySet<string> = new Set(
  (
    'africa alps amazon amazonia americas andes antarctica appalachia arctic asia atlantic australasia balkans baltic bengal bosphorus ' +
    "british_isles brooklyn burma cape_cod caribbean catalonia caucasus cologne congo cote_d'azur crete crimea cyprus czech_republic darfur " +
    'dagestan chechnya bosnia bosnia_and_herzegovina yugoslavia czechoslovakia zaire east_germany west_germany east_jerusalem western_sahara republika_srpska ingushetia abkhazia south_ossetia tatarstan biafra tigray russian_federation chechen_republic gulf_states asia-pacific ' +
    'dead_sea donbas donbass downing_street england europe eurasia everglades falklands far_east galilee gaza gaza_strip geneva ' +
    'golan_heights great_britain great_plains gulf_of_mexico hague harlem hawaii hebron helmand himalayas hiroshima holland hollywood ' +
    'horn_of_africa iberia idlib indochina indian_ocean ivory_coast kashmir korea kiev kobani kurdistan kyiv levant los_angeles macedonia ' +
    'maghreb manhattan mediterranean melanesia mesopotamia mexico_city micronesia middle_east midwest mount_everest nagasaki ' +
    'nagorno-karabakh natanz new_delhi new_england new_york new_york_city niger_delta normandy north_america northern_ireland odesa odessa ' +
    'ossetia pacific palestine panama_canal persia persian_gulf polynesia ramallah rangoon rockies saigon sahara sahel saipan sakhalin ' +
    'scandinavia scotland siberia sicily silicon_valley sinai somaliland south_america soviet_union strait_of_hormuz suez_canal tenerife ' +
    'the_hague tibet transnistria turkiye u.a.e. u.s.s.r. uae ukraine ussr vatican vatican_city wales wall_street west_bank xinjiang ' +
    'yorkshire zurich'
  )
    .split(' ')
    .map((name) => name.replaceAll('_', ' ')),
);

/** Before the name of a place they make the name of a part of it: "West Africa", "southern Lebanon", "Greater Manchester". */
export const PARTS_OF_PLACES: ReadonlySet<string> = new Set(
  (
    'central east eastern equatorial greater inner latin lower mid mid-atlantic new north north-east north-eastern north-west ' +
    'north-western northeast northeastern northern northwest northwestern old outer south south-east south-eastern south-west ' +
    'south-western southeast southeastern southern southwest southwestern sub-saharan upper west western'
  ).split(' '),
);

/** Words of everyday English that are names of places as well: one alone is a place only behind "in", "near" and the like. */
export const WORDLIKE_PLACES: ReadonlySet<string> = new Set(
  (
    'aba angers aurora bar batman bath beni bo boma brits buffalo centurion chad charlotte concord cork corona delta derby douma enterprise ' +
    'florence georgia hue independence jordan kent lens lima male man manta metro mobile most nancy natal nice norman oral orange ' +
    'orel paradise phoenix ponce providence queens reading regina sale santos serra split springs surprise surrey turkey tyler union ' +
    'van victoria virginia vista warren worcester york'
  ).split(' '),
);

/** Names of one country under another, in lower case. */
export const SAME_PLACES: ReadonlyMap<string, string> = new Map([
  ['us', 'united states'],
  ['u.s.', 'united states'],
  ['u.s.a.', 'united states'],
  ['usa', 'united states'],
  ['america', 'united states'],
  ['united states of america', 'united states'],
  ['uk', 'united kingdom'],
  ['u.k.', 'united kingdom'],
  ['britain', 'united kingdom'],
  ['great britain', 'united kingdom'],
  ['uae', 'united arab emirates'],
  ['u.a.e.', 'united arab emirates'],
  ['holland', 'netherlands'],
  ['burma', 'myanmar'],
]);
