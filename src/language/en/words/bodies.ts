/** Words by which bodies are told to be one or two. Written for this project. */

import { wordSet } from './wordSet.ts';

/** Who says what a body says: what they say is the body's. */
export const SPOKES_WORDS: ReadonlySet<string> = wordSet(
  'spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen spokespersons official officials representative representatives',
);

/** What a body says something in: "estimates by the harbour office" are the office's. */
export const DOCUMENT_WORDS: ReadonlySet<string> = wordSet(
  'account accounts analysis assessment assessments calculations count data estimate estimates figures findings information intelligence-report memo note notice numbers report reports results statement statements statistics study tally tweet tweets post posting',
);

/** Words behind or before the name of a company that say no more than that it is one. */
export const COMPANY_WORDS: ReadonlySet<string> = wordSet(
  'ab ag as asa bhd bv co company corp corporation gmbh group holding holdings inc incorporated limited llc llp ltd nv oy oyj plc pty sa sarl se spa srl',
);

/** Who holds an office, in capitals before a name: a person who may speak for any body, and none by the word alone. */
export const OFFICE_HOLDERS: ReadonlySet<string> = wordSet(
  'chief captain commander commissioner coordinator director governor head inspector judge lieutenant manager mayor minister officer president prosecutor secretary senator sergeant sheriff superintendent',
);

/** Words of a body's name that carry nothing: "the chief of the port" is the port's chief. */
export const BODY_STOP_WORDS: ReadonlySet<string> = wordSet(
  'a all and any at by for from her his in its local many most mr mrs ms national of on our regional several some state the their these those to which',
);

/** Spellings and near synonyms of one word in the names of bodies. */
export const BODY_SPELLINGS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['center', 'centre'],
      ['defense', 'defence'],
      ['labor', 'labour'],
      ['organization', 'organisation'],
      ['program', 'programme'],
      ['ministry', 'ministries minister ministers'],
      ['harbor', 'harbour'],
      ['intelligence', 'spies'],
      ['fire', 'firefighters'],
    ] as const
  ).flatMap(([word, forms]) => forms.split(' ').map((form): [string, string] => [form, word])),
);

/** Nouns that make a body one of a state's, of which it has one: with the same country they are the same body. */
export const STATE_BODIES: readonly Readonly<{ kind: string; phrases: readonly string[] }>[] = [
  {
    kind: 'intelligence',
    phrases: [
      'secret service',
      'secret services',
      'spy agency',
      'spy agencies',
      'intelligence service',
      'intelligence services',
      'intelligence agency',
      'intelligence agencies',
      'intelligence',
    ],
  },
  { kind: 'police', phrases: ['police force', 'police'] },
  { kind: 'coast guard', phrases: ['coast guard', 'coastguard'] },
  { kind: 'navy', phrases: ['navy'] },
  { kind: 'air force', phrases: ['air force'] },
  { kind: 'army', phrases: ['army'] },
  { kind: 'military', phrases: ['armed forces', 'military', 'general staff'] },
  { kind: 'parliament', phrases: ['parliament', 'duma', 'congress', 'senate'] },
  { kind: 'government', phrases: ['government', 'cabinet', 'administration', 'authorities'] },
];

/** Pairs of state bodies of which one may be a part of the other, or speak for it. */
export const OVERLAPPING_BODIES: ReadonlySet<string> = new Set([
  'army military',
  'air force military',
  'military navy',
  'coast guard navy',
  'coast guard military',
  'intelligence military',
]);

/** Places and buildings that stand for a body, as the words of the body. */
export const METONYMS: ReadonlyMap<string, string> = new Map([
  ['kremlin', 'russia government'],
  ['white house', 'united states government'],
  ['downing street', 'united kingdom government'],
  ['pentagon', 'united states department defense'],
  ['state department', 'united states department state-affairs'],
  ['scotland yard', 'metropolitan police london'],
]);

/** Acronyms that news uses without telling them, with the long form. */
export const ACRONYMS: ReadonlyMap<string, string> = new Map([
  ['au', 'african union'],
  ['bis', 'bank for international settlements'],
  ['cdc', 'centers for disease control and prevention'],
  ['cia', 'central intelligence agency'],
  ['ecb', 'european central bank'],
  ['ecdc', 'european centre for disease prevention and control'],
  ['ema', 'european medicines agency'],
  ['epa', 'environmental protection agency'],
  ['eu', 'european union'],
  ['faa', 'federal aviation administration'],
  ['fao', 'food and agriculture organization'],
  ['fbi', 'federal bureau of investigation'],
  ['fda', 'food and drug administration'],
  ['fema', 'federal emergency management agency'],
  ['iaea', 'international atomic energy agency'],
  ['icc', 'international criminal court'],
  ['icrc', 'international committee of the red cross'],
  ['iea', 'international energy agency'],
  ['ifrc', 'international federation of red cross and red crescent societies'],
  ['ilo', 'international labour organization'],
  ['imf', 'international monetary fund'],
  ['iom', 'international organization for migration'],
  ['irc', 'international rescue committee'],
  ['msf', 'doctors without borders'],
  ['nasa', 'national aeronautics and space administration'],
  ['nato', 'north atlantic treaty organization'],
  ['nhs', 'national health service'],
  ['noaa', 'national oceanic and atmospheric administration'],
  ['ntsb', 'national transportation safety board'],
  ['ocha', 'office for the coordination of humanitarian affairs'],
  ['oecd', 'organisation for economic co-operation and development'],
  ['opec', 'organization of the petroleum exporting countries'],
  ['osce', 'organization for security and co-operation in europe'],
  ['un', 'united nations'],
  ['undp', 'united nations development programme'],
  ['unesco', 'united nations educational scientific and cultural organization'],
  ['unhcr', 'united nations high commissioner for refugees'],
  ['unicef', 'united nations children fund'],
  ['unrwa', 'united nations relief and works agency'],
  ['usgs', 'united states geological survey'],
  ['wfp', 'world food programme'],
  ['who', 'world health organization'],
  ['wto', 'world trade organization'],
]);

/** Long forms in another wording → the one above. */
export const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ['medecins sans frontieres', 'doctors without borders'],
  ['médecins sans frontières', 'doctors without borders'],
  ['united nations refugee agency', 'united nations high commissioner for refugees'],
  ['un refugee agency', 'united nations high commissioner for refugees'],
  ["united nations children's fund", 'united nations children fund'],
  ["un children's fund", 'united nations children fund'],
  ['un children’s fund', 'united nations children fund'],
]);

/** Words that make a body one that passes on what others say. */
export const OUTLET_WORDS: ReadonlySet<string> = wordSet(
  'newspaper newspapers radio television tv channel broadcaster magazine daily weekly gazette website',
);

/** Bodies of public administration, of which one may be a part of another. */
export const ADMINISTRATIONS: ReadonlySet<string> = wordSet(
  'administration agency authority board bureau commission commissioner council department directorate inspectorate institute ministry office secretariat service survey',
);

/** Other nouns of bodies that a country has one of by that name: "the Norwegian rescue service". */
export const HOUSES: ReadonlySet<string> = wordSet(
  'academy airline association bank brigade church club court federation force foundation guard hospital movement party railway society team union university watchdog',
);

/** Nouns that by themselves name nobody: "a charity", "the union". With nothing else beside them, no body is named. */
export const BODY_NOUNS: ReadonlySet<string> = wordSet(
  'north south east west academy activist activists administration adviser advisers agencies agency aide aides airline alliance analyst analysts army association attorney attorneys authorities authority bank board brigade broadcaster bureau business cabinet campaign campaigners centre center charities charity chief church city club coalition college commander commanders commission committee companies company company council counsel country county court critics daily defence defense department director directorate district division doctors doctor economist economists emergency employees engineer engineers exchange executive executives expert experts factory family federation fire firm forces foundation friend friends fund general government governor group groups guard head health hospital hospitals industry inspector institute intelligence investigator investigators judge justice law lawmakers lawyer lawyers leader leaders magazine manager mayor medics member members military minister ministers ministry movement navy neighbours neighbors network newspaper observers office officer officers operator opposition organiser organisers organisation organization organizer organizers owner owners panel parliament party people person plant police politician politicians poll pollster polls port president press prosecution prosecutor prosecutors province radio rebels rescue rescuers researcher researchers resident residents rights school scientists scientist secretary security senator service services sheriff society source sources staff state states study surgeon survey survivors team television town tribunal union unions university victims villagers volunteers watchdog weather website witness witnesses workers world',
);
