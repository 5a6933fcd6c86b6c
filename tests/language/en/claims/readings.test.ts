import { describe, expect, test } from 'vitest';
import { CLAIM_RULES } from '../../../../src/language/en/claims/index.ts';
import { findFrames } from '../../../../src/pipeline/evidence/claims/frames.ts';
import type { Range } from '../../../../src/pipeline/language/range.ts';
import { sentenceOf } from '../../../builders.ts';

/** Who says what in a sentence: the words of the source, and what is said. */
function readingsOf(text: string): string[][] {
  const sentence = sentenceOf(text);
  const words = ({ first, last }: Range): string =>
    text.slice(sentence.tokens[first]?.start, sentence.tokens[last]?.end);
  return findFrames(sentence, CLAIM_RULES).frames.map(({ source, content }) => [
    source ? words(source) : '-',
    content.map(words).join(' … '),
  ]);
}

/** Sentences that were read wrong on news of other subjects, in the same shape: who says what. */
const READ: readonly [text: string, readings: string[][]][] = [
  ['Gov. Mike Roe (R-IN) said the dam was safe.', [['Gov. Mike Roe (R-IN)', 'the dam was safe']]],
  [
    'Police said 40 people were hurt while the dockers’ union said at least 90 were.',
    [
      ['Police', '40 people were hurt'],
      ['the dockers’ union', 'at least 90 were'],
    ],
  ],
  [
    'The army put the dead at 14, whereas residents said 60 had been killed.',
    [
      ['The army', 'the dead at 14'],
      ['residents', '60 had been killed'],
    ],
  ],
  [
    'Behn said the tide rose while his wife told the children to run.',
    [['Behn', 'the tide rose while his wife told the children to run']],
  ],
  [
    'The study found that those on the tonic – an older one, sold in shops – had fewer colds.',
    [['The study', 'that those on the tonic – an older one, sold in shops – had fewer colds']],
  ],
  [
    'A marcher told the Oar that dozens of bakers, cooks, and nurses gathered.',
    [['A marcher', 'that dozens of bakers, cooks, and nurses gathered']],
  ],
  [
    'The bank told reporters the decision to cut rates was close.',
    [['The bank', 'the decision to cut rates was close']],
  ],
  [
    'The bank told reporters the plan was late, saying that talks will go on.',
    [
      ['The bank', 'the plan was late'],
      ['The bank', 'that talks will go on'],
    ],
  ],
  [
    'Tests suggest that the tonic works, said Ida Roe, professor of medicine, who led them.',
    [['Ida Roe, professor of medicine', 'Tests suggest that the tonic works']],
  ],
  [
    'Dr. Iren Sato, the chief surgeon for Pell Hospital in the town of Marn told the Oar that forty came.',
    [['Dr. Iren Sato, the chief surgeon for Pell Hospital in the town of Marn', 'that forty came']],
  ],
  [
    'The ash drifted over Norland and Pell, said the Ash Office, which drew a map.',
    [['the Ash Office, which drew a map', 'The ash drifted over Norland and Pell']],
  ],
  [
    'Behn said during a Friday evening rally in Lowmere that Lund once called it “the gold standard”.',
    [['Behn', 'that Lund once called it “the gold standard”']],
  ],
  [
    'In a note posted Friday, Cruz Behn said he has had “areas of quarrel” with Lund.',
    [['Cruz Behn', 'he has had “areas of quarrel” with Lund']],
  ],
  [
    'Behn tells Radio Pell’s “Morning Tide” on Friday that “exactly who did it” is open.',
    [['Behn', 'that “exactly who did it” is open']],
  ],
  [
    'In May, several groups gave Mr. Behn more time, saying his “starting capital was low.”',
    [['several groups', 'his “starting capital was low.”']],
  ],
  [
    'Harbour mayor Lai Brandt said that 103 people were buried, according to a statement on a website.',
    [['Harbour mayor Lai Brandt', 'that 103 people were buried']],
  ],
  [
    'Five of the dead were cooks, police chief Nils Milin told reporters in Pell, Radio Oar reported.',
    [['police chief Nils Milin', 'Five of the dead were cooks']],
  ],
  [
    '"So far we have 46 dead," Mohammed Kanar, head of the Aid Agency for Northeast Norland said of the raid.',
    [['Mohammed Kanar, head of the Aid Agency for Northeast Norland', '"So far we have 46 dead,"']],
  ],
  [
    'Zachary and William were members of the town choir, said Rabbi Jonah Blake in a note.',
    [['Rabbi Jonah Blake in a note', 'Zachary and William were members of the town choir']],
  ],
  ['The Pell-based firm said it was late.', [['The Pell-based firm', 'it was late']]],
  [
    'Two guards said the theft took place on a train, with a similar number saying it was at night.',
    [['Two guards', 'the theft took place on a train']],
  ],
  [
    'Clinton Reed plans to visit the fair on Sunday, according to an aide.',
    [['an aide', 'Clinton Reed plans to visit the fair on Sunday']],
  ],
  [
    'The policy of making voters prove that they live here helps the party, according to an Oar survey.',
    [['an Oar survey', 'The policy of making voters prove that they live here helps the party']],
  ],
  [
    'Nine boats are missing, according to the harbour head, Farida Noor.',
    [['the harbour head, Farida Noor', 'Nine boats are missing']],
  ],
  ['According to the mayor, Lowmere has two wells.', [['the mayor', 'Lowmere has two wells']]],
  ['Reed says the Heavy’s launch was “exciting.”', [['Reed', 'the Heavy’s launch was “exciting.”']]],
  ['Behn said late on Wednesday that Norland had called.', [['Behn', 'that Norland had called']]],
  [
    'Officials told a press conference two walkers were still missing.',
    [['Officials', 'two walkers were still missing']],
  ],
  ['Videos show posts to the town with people shouting that “Pell is Open”.', [['people', 'that “Pell is Open”']]],
  [
    'Behn told him that the office would look into it, according to one of the sources.',
    [['Behn', 'that the office would look into it']],
  ],
  [
    'Norland demanded that Pell “stop at once”, he added in a post.',
    [
      ['Norland', 'that Pell “stop at once”'],
      ['he', 'Norland demanded that Pell “stop at once”'],
    ],
  ],
  [
    'The chief of the harbour said this week that Pell has called two firms to help.',
    [['The chief of the harbour', 'that Pell has called two firms to help']],
  ],
  ['Ana Bowden, 11, and Ed Couse, 23, according to police.', []],
  ['Many of them acknowledge that the plan was wrong.', [['Many of them', 'that the plan was wrong']]],
  ['Those close to her say that she would go.', [['Those close to her', 'that she would go']]],
  [
    'The home side is ahead by 26 hits and the guests quickly calculate that they need 19.',
    [['the guests', 'that they need 19']],
  ],
  [
    'Dr Marko Oblak, warden of Elm Gardens has stated that his aim is to rest.',
    [['Dr Marko Oblak, warden of Elm Gardens', 'that his aim is to rest']],
  ],
  ['Luke expressed his belief that the hall is safe.', [['Luke', 'that the hall is safe']]],
  [
    'According to the Higher Board of Schools (HBS), 19% of pupils are from abroad.',
    [['the Higher Board of Schools (HBS)', '19% of pupils are from abroad']],
  ],
  [
    'Of interest here, studies suggest that adults learn it well [12].',
    [['studies', 'that adults learn it well [12]']],
  ],
  [
    'Because the road was closed, Ruiz said, nobody could leave.',
    [['Ruiz', 'Because the road was closed … nobody could leave']],
  ],
  [
    '“You know, I love Lars,” he said of Holm, but “when it comes to fuel, he has a history.”',
    [['he', '“You know, I love Lars,” … but “when it comes to fuel, he has a history.”']],
  ],
  [
    'On this weekend’s broadcast of “Harbour News Sunday,” mayor Ana Ruiz said his tweet was only “to mock” the union.',
    [['mayor Ana Ruiz', 'his tweet was only “to mock” the union']],
  ],
  [
    'In his 1998 memoir, “Raising a Young Sailor,” Mr. McKie suggested looking at the things on your bill.',
    [['Mr. McKie', 'looking at the things on your bill']],
  ],
  [
    'The Tax Centre estimates that the plan would raise $1.1 trillion; the Centre for Policy puts the figure at $498 billion.',
    [
      ['The Tax Centre', 'that the plan would raise $1.1 trillion'],
      ['the Centre for Policy', 'the figure at $498 billion'],
    ],
  ],
  [
    'Liberals said they are convinced the office mishandled the inquiry and Democrats accused the owners of stoking the issue.',
    [
      ['Liberals', 'they are convinced the office mishandled the inquiry'],
      ['Democrats', 'the owners of stoking the issue'],
    ],
  ],
  [
    'The senator called on fellow members to leave after the estate mogul claimed that a judge was unfit.',
    [['the estate mogul', 'that a judge was unfit']],
  ],
  [
    'The park is near the stadium, which, Alder said, is usually full of stalls.',
    [['Alder', 'which … is usually full of stalls']],
  ],
  [
    'Despite his claim that viewers would “miss nothing,” the evening brought surprise after surprise.',
    [['his', 'that viewers would “miss nothing,”']],
  ],
  [
    'The mill fed the valley, Mr. Lund said, until its wheel broke in 1987.',
    [['Mr. Lund', 'The mill fed the valley … until its wheel broke in 1987']],
  ],
  [
    '“Every time you say that,” Baxter said after Holm did it again, “you give ammunition to the others.”',
    [['Baxter', '“Every time you say that,” … “you give ammunition to the others.”']],
  ],
  [
    'He said he had seen the theatre grow and dreamt of its first night.',
    [['He', 'he had seen the theatre grow and dreamt of its first night']],
  ],
  [
    'No wreck was found, Petros Maris, the head of the aviation department, told Reuters.',
    [['Petros Maris, the head of the aviation department', 'No wreck was found']],
  ],
  [
    'A clerk told the Associated Press that the latest violence shows what is at stake.',
    [['A clerk', 'that the latest violence shows what is at stake']],
  ],
  ['At one point NordAir said that the wreck had been found.', [['NordAir', 'that the wreck had been found']]],
  [
    'The senior official at first said close to 50 people had died, but later said the number was lower.',
    [
      ['The senior official', 'close to 50 people had died'],
      ['The senior official', 'the number was lower'],
    ],
  ],
  ['“My heart is heavy,” said a visibly moved Morra.', [['Morra', '“My heart is heavy,”']]],
  [
    '“All is open,” said presiding judge Im-Jun Paik, in a reference to the plea.',
    [['judge Im-Jun Paik', '“All is open,”']],
  ],
  ['“We will do everything we can,” Rusch told reporters in Athens.', [['Rusch', '“We will do everything we can,”']]],
  [
    '“It is worse by the hour,” Nils Orre, who heads the office there, was quoted as saying.',
    [['Nils Orre, who heads the office there', '“It is worse by the hour,”']],
  ],
  [
    'A small pilot study of the drug showed it was safe, the researchers said.',
    [['the researchers', 'A small pilot study of the drug showed it was safe']],
  ],
  [
    'A sister said recovering a body would at least give him the comfort of a grave.',
    [['A sister', 'recovering a body would at least give him the comfort of a grave']],
  ],
  [
    'A bomb hit the clinic, the aid group said Thursday, killing at least 14 patients.',
    [['the aid group', 'A bomb hit the clinic … killing at least 14 patients']],
  ],
  [
    'The farm agency estimated the loss at 11 percent, and growers expect it to double by autumn.',
    [
      ['The farm agency', 'the loss at 11 percent'],
      ['growers', 'it to double by autumn'],
    ],
  ],
  ['Gender is a major focus for Halvard, who describes herself as a poet.', [['Halvard, who', 'herself as a poet']]],
  [
    'They turned to the town police, which reported “2,521 cases of theft” in the old town.',
    [['the town police, which', '“2,521 cases of theft” in the old town']],
  ],
  [
    'Though the move was smooth, he said, replacing Lind would be hard.',
    [['he', 'Though the move was smooth … replacing Lind would be hard']],
  ],
  [
    'He said the hall would show the lives of many -- “the miller but also the maid, the keeper of the keys.”',
    [['He', 'the hall would show the lives of many -- “the miller but also the maid, the keeper of the keys.”']],
  ],
  [
    'The aide said that the office was “taking a close look” at the fees, and that her plan did not close all gaps.',
    [['The aide', 'that the office was “taking a close look” at the fees, and that her plan did not close all gaps']],
  ],
  [
    'Lind says she hopes to be elected, but she knows that “the sea will always win.”',
    [['Lind', 'she hopes to be elected, but she knows that “the sea will always win.”']],
  ],
  ['The mayor said the dam was safe, but engineers doubted it.', [['The mayor', 'the dam was safe']]],
  ['The mayor said the dam was safe, and the council voted on Monday.', [['The mayor', 'the dam was safe']]],
  ['He called it “a disgrace” on Monday.', [['He', 'it “a disgrace” on Monday']]],
  [
    'The minister held a news conference announcing that the road would close.',
    [['The minister', 'that the road would close']],
  ],
  ['“We are ready for it,” Lund told CNB in the hall.', [['Lund', '“We are ready for it,”']]],
  [
    'The clerk is accused of breaking into the office and taking 40 francs.',
    [['-', 'The clerk is accused of breaking into the office and taking 40 francs']],
  ],
  [
    'The bridge is expected to be closed and repaired in May.',
    [['-', 'The bridge is expected to be closed and repaired in May']],
  ],
  ['The ship is believed to have sunk and divers will look for it.', [['-', 'The ship is believed to have sunk']]],
  ['Ana Ruiz told jurors it was late.', [['Ana Ruiz', 'it was late']]],
  [
    'She says his early-morning messages accusing the clerk of lying are “lies and plots.”',
    [['She', 'his early-morning messages accusing the clerk of lying are “lies and plots.”']],
  ],
  [
    'Rival Ana Ruiz, saying anybody who complains about the sound “is not having a good night,” left.',
    [['Rival Ana Ruiz', 'anybody who complains about the sound “is not having a good night,” left']],
  ],
  [
    'The agency said the boats that left at dawn had come back.',
    [['The agency', 'the boats that left at dawn had come back']],
  ],
  [
    'The officials said the rules were kept - but it is not clear how well.',
    [['The officials', 'the rules were kept']],
  ],
  [
    '“It is a handstand on a cliff,” fulminated the Harbour Times.',
    [['the Harbour Times', '“It is a handstand on a cliff,”']],
  ],
  [
    '“The troops must go back at once,” it quoted Ana Ruiz as saying.',
    [['Ana Ruiz', '“The troops must go back at once,”']],
  ],
  // a second deed of who speaks is no part of what is said
  ['The guild claimed that the dam had burst, and published a film of it.', [['The guild', 'that the dam had burst']]],
  [
    'Radio Pell said that the mayor would lead the board but gave few other details.',
    [['Radio Pell', 'that the mayor would lead the board']],
  ],
  [
    'The firm said that it would read the offer, and declined to comment further.',
    [['The firm', 'that it would read the offer']],
  ],
  ['Officers said the van had been found but did not elaborate.', [['Officers', 'the van had been found']]],
  ['The lab said the vaccine works, and released a table of doses.', [['The lab', 'the vaccine works']]],
  // and this is one of whom it tells
  [
    'Police said he posed a threat and refused to drop the knife.',
    [['Police', 'he posed a threat and refused to drop the knife']],
  ],
  ['Ana Ruiz said she was ill but would come.', [['Ana Ruiz', 'she was ill but would come']]],
  ['The court said the clerk took the ring, and sold it.', [['The court', 'the clerk took the ring, and sold it']]],
  ['The union said he had fled and left no note.', [['The union', 'he had fled and left no note']]],
  ['The lab said the pump failed and had to be closed.', [['The lab', 'the pump failed and had to be closed']]],
  [
    '“It is a gift,” said Jon Behn, a lawyer who called the vote “wrong” but late.',
    [['Jon Behn, a lawyer', '“It is a gift,”']],
  ],
  [
    'Harbour footage taken in the morning showed that four walls were down.',
    [['Harbour footage taken', 'that four walls were down']],
  ],
  ['The trust also alleged that the mill had leaked.', [['The trust', 'that the mill had leaked']]],
  ['Ana Ruiz later alleged that it was late.', [['Ana Ruiz', 'that it was late']]],
  ['“It is late today,” Medina de la Cruz said.', [['Medina de la Cruz', '“It is late today,”']]],
  ['Save the Children said that it was late.', [['Save the Children', 'that it was late']]],
  ['A Downing Street source said it was late.', [['A Downing Street source', 'it was late']]],
  ['Lund said Behn was behind it, which Behn denies.', [['Lund', 'Behn was behind it']]],
  ['The judge said it could harm the port and wanted it stopped.', [['The judge', 'it could harm the port']]],
  // somebody else behind a dash
  [
    'Some growers believe the crop is weak -- Oak Bank believes it could be down by half -- though the town denies it.',
    [
      ['Some growers', 'the crop is weak'],
      ['Oak Bank', 'it could be down by half'],
    ],
  ],
  [
    'The clerk told reporters Behn was ill and that the board had left.',
    [['The clerk', 'Behn was ill and that the board had left']],
  ],
  ['The clerk told investors the mill would close.', [['The clerk', 'the mill would close']]],
  [
    'The league said “most” of the fall in gate money came from rain.',
    [['The league', '“most” of the fall in gate money came from rain']],
  ],
  ['In addition growers expect the rain to last.', [['growers', 'the rain to last']]],
  [
    'Peru’s new home minister, Dan Behn, who was sworn in on Monday, said the talks would begin.',
    [['Dan Behn, who was sworn in on Monday', 'the talks would begin']],
  ],
  [
    '“We know one name,” the spokesman, Bo Renz, of the embassy in Lima, said by telephone.',
    [['Bo Renz, of the embassy in Lima', '“We know one name,”']],
  ],
  [
    'Although the leader, Ana Lund, called the vote “a gift,” the party lost its seats.',
    [['the leader, Ana Lund', 'the vote “a gift,”']],
  ],
  [
    'The agency described the drought as “the worst yet,” with 40 wells dry.',
    [['The agency', 'the drought as “the worst yet,”']],
  ],
  [
    'The army took the stores, according to the report, and some guards “have at times sold them” to traders.',
    [['the report', 'The army took the stores']],
  ],
  ['The town is called a hub as it reportedly makes most of the shoes.', [['-', 'it … makes most of the shoes']]],
  [
    'The Oslo-led group fighting the blaze estimates there are 40 fires.',
    [['The Oslo-led group fighting the blaze', 'there are 40 fires']],
  ],
];

/** Their look-alikes, in which nobody says anything. */
const SILENT: readonly string[] = [
  'Mr. Roe and the guards wore coats, suggesting that the visit took place in winter.',
  'All things considered it went pretty well.',
  'Pupils have been advised to assume that the gate is shut.',
  'A user labelled "Nobody" posted it.',
  'The clerk sent out an email informing pupils of the actions they ought to take.',
  'While some allowance is made for guests, Thais respond more positively to hats.',
  'He volunteered himself to carry the bag for us.',
  'The Elm Centre in Lowmere maintains a programme to develop young leaders.',
  'Editorials tell them how to vote.',
  'It would have been expected that the board would resign.',
  'It is considered to be one of the finest halls in the land.',
  'The case count includes fourteen recently reported cases.',
  'There was an average of 33 new cases reported each week.',
  'The five-year-old conflict in the hills has claimed an estimated 400 lives.',
  'When I joined the board, the office asked me for a plan.',
  'Following a pause, the owners agreed to a merger.',
  'We start from the widely agreed premise that tests are useful.',
  'A mission that hopes to land there was launched.',
  'Assuming that it rains, the match is off.',
  'An analysis of groups that have raised $1 million shows rivals outpacing the others.',
  'The level to which pupils are subject determines the rules to which they agree.',
  'He told the men who had come to leave.',
  'The office is asking anyone who saw the car to come forward.',
  'The police found the man hiding in a shed.',
  'It lies along the hazy and disputed Line of Control.',
  'Armed with spears: troops near the disputed Himalayan border.',
  'All of whom said so.',
  'Behn, whose lawyers say he is innocent, left.',
  'They joked a bit about some of their old boats.',
  'He left after he discovered she had lost the ring.',
  'His intention is to make sure that they go on with both.',
  'On Friday the Focal Point of Norland notified WHO of deaths in cats.',
];

describe('who says what', () => {
  test.each(READ)('%s', (text, readings) => {
    expect(readingsOf(text)).toEqual(readings);
  });

  test.each(SILENT)('says nothing: %s', (text) => {
    expect(readingsOf(text)).toEqual([]);
  });
});
