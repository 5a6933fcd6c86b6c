import { describe, expect, test } from 'vitest';
import { documentOf } from '../../../builders.ts';

/** Who speaks in a text, claim by claim; "-" where a claim names nobody. */
const speakersIn = (text: string): string[] =>
  documentOf(`${text}\n\nAll was calm in the valley through the night.`, {}, 'a').claims.map(
    ({ source }) => source?.name || '-',
  );

type Rows = readonly [text: string, speakers: string[]][];

const LETTERS: Rows = [
  ['In April, HSB said riders were paying too much.', ['HSB']],
  ['HSB said riders were paying too much.', ['HSB']],
  ['On Monday, the KLT said the wells were clean.', ['KLT']],
  ['But DOT said the pier was safe.', ['DOT']],
  ['Mines are shut, and PIT says wages were paid.', ['PIT']],
  ['In court, ARD told judges that the nets were old.', ['ARD']],
  // no body
  ['The sign on the door SAID nothing at all.', []],
  ['A bolt, WAS what the smith wanted.', []],
];

const LEADING: Rows = [
  ['The pier was sold, a leading harbour figure has confirmed to Radio Oak.', ['a leading harbour figure']],
  ['Leading opposition figure, Agathon Behr, said there was no word of the crew.', ['Agathon Behr']],
  ['Opposition figures said the count was late.', ['Opposition figures']],
  ['A senior union figure said the mill would close.', ['A senior union figure']],
  ['A religious figure told the crowd that the feast was off.', ['A religious figure']],
  // numbers
  ['The figure suggests that sales fell.', []],
  ['The latest figures suggest that sales fell.', ['The latest figures']],
  ['Union figures are in the annex.', []],
];

const BETWEEN_COMMAS: Rows = [
  ['One who stayed away, Lydia Rasolo, claimed there had been 70 members in the hall.', ['Lydia Rasolo']],
  [
    'Nasser, of the Elmton Centre - a club of divers - told Radio Oak that the wreck was empty.',
    ['Nasser, of the Elmton Centre'],
  ],
  [
    'Nasser, of the Elmton Centre – a club of divers – told Radio Oak that the wreck was empty.',
    ['Nasser, of the Elmton Centre'],
  ],
  ['Another baker, Olga da Costa Mathe, said she and her husband lived over the shop.', ['Olga da Costa Mathe']],
  // a place is not whose office stands behind it
  [
    'The clinic lies in the Norlandic capital, Lowmere, a spokesperson for the clinic told Radio Oak.',
    ['a spokesperson for the clinic'],
  ],
  ['The clinic lies in the old capital, Oslo, a spokesman for the clinic said.', ['a spokesman for the clinic']],
  ['The clinic is shut, Ana Lind, head of the clinic said.', ['Ana Lind']],
];

const MONTHS: Rows = [
  ['Search chief John May told Radio Oak that the moment was bright.', ['John May']],
  ['The lake is full, warden Peter August said.', ['Peter August']],
  ['The lake is full, the warden said in May.', ['the warden']],
  ['The council in May said the lake was full.', ['The council']],
];

const BACK: Rows = [
  [
    'Ana Roe was elected in 2016.\nShe won again in 2020.\nShe backed the plan on Sunday, saying it was fair.',
    ['Ana Roe'],
  ],
  [
    'Former premier Peter Behr, who heads the harbour bloc, criticised Karl Renz’s speech.\n“The harbour is ours,” he said in a statement.',
    ['Peter Behr'],
  ],
  [
    'A team looked for the boy until midnight, the Elm rescue group posted on Elmbook. Fog hid the rocks from all, they said.',
    ['the Elm rescue group', 'the Elm rescue group'],
  ],
  // somebody else may be meant
  ['Amsi, once close to the late leader Otto Lund, was in films. In a letter, he said the mill was burned.', ['-']],
  [
    'Ana Roe was elected in 2016. She met Ida Lund at the pier.\nShe backed the plan on Sunday, saying it was fair.',
    ['-'],
  ],
  ['Former premier Peter Behr, who heads the bloc, met Karl Renz.\n“The harbour is ours,” he said.', ['-']],
];

const WRITINGS: Rows = [
  [
    'A Baker Trust report said 41 shops had closed. The report said that 12 more would follow.',
    ['A Baker Trust report', 'A Baker Trust report'],
  ],
  [
    'Ponds are warm, according to a study by Elm College. The study found that most held no fish.',
    ['a study by Elm College', 'a study by Elm College'],
  ],
  // two of them, or no name before
  [
    'A Baker Trust report said 41 shops had closed. A report by Elm College said few were large. The report said that rents rose.',
    ['A Baker Trust report', 'A report by Elm College', 'The report'],
  ],
  [
    'A Baker Trust report said 41 shops had closed. The study said that rents rose.',
    ['A Baker Trust report', 'The study'],
  ],
  ['A town report came out. The report said that rents rose.', ['The report']],
  [
    'A Baker Trust report said 41 shops had closed. Both reports agree. The report said that rents rose.',
    ['A Baker Trust report', 'The report'],
  ],
];

const NO_WORDS: Rows = [
  ['Karl Renz said a prayer as the crew set out.', []],
  ['Karl Renz said a short prayer.', []],
  ['Karl Renz said a prayer had been heard.', ['Karl Renz']],
  ['The only reason this has failed is the frost.', []],
  ['The main claim the guild made is void.', []],
];

describe('who speaks', () => {
  describe('letters that name a body', () =>
    test.each(LETTERS)('%s', (text, speakers) => expect(speakersIn(text)).toEqual(speakers)));
  describe('a leading figure', () =>
    test.each(LEADING)('%s', (text, speakers) => expect(speakersIn(text)).toEqual(speakers)));
  describe('a name between marks', () =>
    test.each(BETWEEN_COMMAS)('%s', (text, speakers) => expect(speakersIn(text)).toEqual(speakers)));
  describe('a month that is a surname', () =>
    test.each(MONTHS)('%s', (text, speakers) => expect(speakersIn(text)).toEqual(speakers)));
  describe('a pronoun further on', () =>
    test.each(BACK)('%s', (text, speakers) => expect(speakersIn(text)).toEqual(speakers)));
  describe('“the report” by its full name', () =>
    test.each(WRITINGS)('%s', (text, speakers) => expect(speakersIn(text)).toEqual(speakers)));
  describe('what is no statement', () =>
    test.each(NO_WORDS)('%s', (text, speakers) => expect(speakersIn(text)).toEqual(speakers)));
});
