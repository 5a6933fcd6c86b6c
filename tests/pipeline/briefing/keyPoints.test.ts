import { describe, expect, test } from 'vitest';
import { findKeyPoints } from '../../../src/pipeline/briefing/keyPoints.ts';
import { documentOf, wordsOf } from '../../builders.ts';

const keyPointsIn = (text: string): string[] => wordsOf(text, findKeyPoints(documentOf(text)));

const LEAD = 'A flood drowned the lower town of Lowmere on Friday night.';
const FIGURES = 'The water killed 40 people and destroyed 300 homes, the Norwegian police said.';

describe('findKeyPoints(document)', () => {
  test('takes the lead and what carries figures and sources, in document order', () => {
    expect(keyPointsIn(`${LEAD}\nThe sky was blue again over the hills by noon.\n${FIGURES}`)).toEqual([LEAD, FIGURES]);
  });

  test.each([
    [100, 2],
    [320, 3],
    [1200, 4],
  ])('takes of %i words %i points', (count, points) => {
    const syllables = 'bal cor dun fel gar hol jam kin lod mur nar pol rus sam tov ulm vin wes yar zed'.split(' ');
    const text = Array.from({ length: Math.ceil(count / 14) }, (_, at) => {
      const word = (place: number): string =>
        `${syllables[(at * 7 + place) % 20]}${syllables[(at * 3 + place * 5) % 20]}a`;
      return `The ${word(1)} of Lowmere harbour sold ${at + 20} ${word(3)} and ${word(4)} near the ${word(5)} to ${word(2)} yesterday.`;
    }).join('\n');
    expect(findKeyPoints({ ...documentOf(text), title: 'Lowmere harbour sold' })).toHaveLength(points);
  });

  test('takes of a long text what is about its subject, and two at least', () => {
    const filler = 'The baker of the next street has painted the door of his shop in a warm shade of green.\n'.repeat(
      20,
    );
    expect(keyPointsIn(`${LEAD}\n${FIGURES}\n${filler}`)).toEqual([LEAD, FIGURES]);
  });

  test('takes the news behind a first sentence that sets a scene', () => {
    const scene = 'Rosa Behn wakes long before the sun comes up over the roofs.';
    const news = 'Bakers of Lowmere voted on Friday to strike for higher wages in June.';
    const more = 'The ovens of the north bank burn 40 tons of wood each winter week.';
    const text = `${scene}\n${'The street is quiet and the lamps are still lit at five.\n'.repeat(3)}${news}\n${more}`;
    const document = { ...documentOf(text), title: 'Bakers of Lowmere vote to strike for higher wages' };
    expect(wordsOf(text, findKeyPoints(document))).toContain(news);
    expect(wordsOf(text, findKeyPoints(document))).not.toContain(scene);
  });

  test('takes the doubt with what it doubts', () => {
    const doubt = 'But the claim could not be independently verified.';
    expect(keyPointsIn(`The rebels said they had killed 60 soldiers near the river town of Marat. ${doubt}`)).toEqual([
      'The rebels said they had killed 60 soldiers near the river town of Marat.',
      doubt,
    ]);
  });

  test('never says the title once more', () => {
    const title = 'Flood drowns lower town of Lowmere';
    expect(keyPointsIn(`${title}\nA flood drowned the lower town of Lowmere.\n${FIGURES}`)).toEqual([FIGURES]);
  });

  test('takes four at most', () => {
    const towns = ['Arno', 'Bellin', 'Corvo', 'Dorn', 'Essen'];
    const text = towns
      .map((town, at) => `In ${town} fire number ${at} burned down ${at + 20} barns of farmers.`)
      .join('\n');
    expect(keyPointsIn(text).length).toBeLessThanOrEqual(4);
  });

  test('says nothing twice', () => {
    expect(keyPointsIn(`${LEAD}\n${LEAD}`)).toEqual([LEAD]);
  });

  test.each([
    'The moment, as shown on television, drew tears from many in the hall of the town.',
    'The sudden move prompted anger among nine engineers of the old dam board.',
    'The pictures showed nine engineers of the old dam board at the broken wall.',
    'Specifically, the nine engineers of the old dam board who live in Lowmere by the broken wall.',
    'While some of the old dam board are ill, nine engineers stay away from the broken wall.',
    'Two other prizes of 40 crowns were given to nine engineers of the old dam board.',
    'That is a rise of 40 cracks in the wall of the old dam of nine engineers.',
  ])('takes none that points back: %s', (text) => {
    expect(keyPointsIn(`${LEAD}\n${text}`)).toEqual([LEAD]);
  });

  test.each([
    'The tide took his boat and nine others of the old dam board in the night of the storm.',
    'Two inspectors of the old dam board measured 40 cracks before the rain drove her home.',
  ])('takes none that speaks of somebody whom it does not tell: %s', (text) => {
    expect(keyPointsIn(`${LEAD}\n${text}`)).toEqual([LEAD]);
  });

  test.each([
    'A retired inspector of the old dam board measured 40 cracks in her house wall on Monday.',
    'Rosa Behn of the old dam board measured 40 cracks in her house wall on Monday.',
  ])('takes one that tells whom its pronoun means: %s', (text) => {
    expect(keyPointsIn(`${LEAD}\n${text}`)).toEqual([LEAD, text]);
  });

  test('takes the lead of a report that names its place in brackets', () => {
    const text = '(Lowmere) – The dam board shut nine gates after two engineers were hurt, the trust said on Monday.';
    expect(keyPointsIn(text)).toEqual([text]);
  });

  test.each([
    'The decision of the old dam board to open the gates drew anger from nine towns.',
    'While the old dam board met, nine engineers shut 40 gates of the broken wall.',
    'The pictures of the broken wall were taken by nine engineers of the dam board.',
  ])('takes one that names its thing: %s', (text) => {
    expect(keyPointsIn(`${LEAD}\n${text}`)).toEqual([LEAD, text]);
  });

  test.each([
    'A second count gave a loss of 400 francs in wages due to those 15 workers of the dam board.',
    'The trust went on with this harsh conduct when it shut nine gates of the old dam.',
    'The nine towns sent 40 boats with these pumps to the old dam of Lowmere on Friday.',
    'Everybody sees it as a failure of the old dam board except for the mayor of the town.',
    'Nobody has called this a gift to the nine engineers of the old dam board.',
    'Known locally as the Ark, the old dam of the nine towns draws 400 visitors.',
    'Lowmere, in the north, is often referred to as the town of the nine dams.',
  ])('takes none that hangs in the air or tells what a thing is called: %s', (text) => {
    expect(keyPointsIn(`${LEAD}\n${text}`)).toEqual([LEAD]);
  });

  test.each([
    'A second count gave a loss of 400 francs in wages due to those hurt at the dam board.',
    'The trust shut nine gates of the old dam this week after two engineers were hurt.',
    'The nine towns sent 40 boats to those who live near the old dam of the board.',
    'Everybody in the nine towns of the old dam board had left their homes by Friday.',
    'The dam board shut gates such as the old one after two engineers were hurt.',
  ])('takes what looks alike: %s', (text) => {
    expect(keyPointsIn(`${LEAD}\n${text}`)).toEqual([LEAD, text]);
  });

  test.each([
    'For the last two weeks, the nine engineers of the old dam board of Lowmere have been under siege.',
    'The video is as loud as it is long, and nobody in the nine towns of Lowmere has missed it.',
    'Behind a green door in the old town of Lowmere are the rooms of nine engineers of the dam.',
    'A few hours after the flood of Lowmere, nine engineers sat down to tea in the old mill.',
  ])('does not begin with a scene: %s', (scene) => {
    const filler = 'The mill of the town stands dry, and its keeper has sold 40 sacks.';
    const text = `${scene}\n${LEAD}\n${FIGURES}\n${filler}`;
    const document = { ...documentOf(text), title: 'Flood drowns lower town, killing 40' };
    expect(wordsOf(text, findKeyPoints(document))).toEqual([LEAD, FIGURES]);
  });

  test('takes the outcome of a ruling, wherever it stands, and no number before a paragraph', () => {
    const lines = [
      '1 This is a petition by Otto Behn to set aside his conviction by the court of Lowmere.',
      '2 The petitioner was charged with the theft of 40 gates from the old dam board.',
      '3 The petitioner was found guilty and fined 2,000 francs by the court of Lowmere.',
      '4 Counsel for the board argued that the fine of 2,000 francs was too low.',
      '5 For the reasons above, I set aside the conviction of the petitioner Otto Behn.',
    ];
    const found = keyPointsIn(lines.join('\n'));
    const refused = [...lines.slice(0, 4), '5 The application for the fine of 2,000 francs is hereby dismissed.'];
    expect(keyPointsIn(refused.join('\n'))).toContain(
      'The application for the fine of 2,000 francs is hereby dismissed.',
    );
    expect(found).toContain('For the reasons above, I set aside the conviction of the petitioner Otto Behn.');
    expect(found.every((point) => !/^\d/.test(point))).toBe(true);
  });

  test('takes what a case is about', () => {
    const text = '1 This is an appeal against the order of the court on the old dam of the town.';
    expect(keyPointsIn(text)).toEqual([text]);
  });

  test.each([
    ['long before the document', 'In the flood of 2009, the water killed 66 people at the old dam, police said.'],
    ['as a side line', 'The dam board put the cost of goods sold at $40 million and of gates at $2 million.'],
  ])('takes what was %s only where nothing else is left', (_name, text) => {
    const all = `${LEAD}\n${text}\n${FIGURES}`;
    const document = { ...documentOf(all), published: '2031-05-01' };
    expect(wordsOf(all, findKeyPoints(document))).toEqual([LEAD, FIGURES]);
  });

  describe('does not take', () => {
    test.each([
      ['a short sentence', 'The dam is old.'],
      ['one that hangs on the sentence before', 'He had called the dam safe only a week before the flood.'],
      ['a quotation', '“We had called the dam safe only a week before the flood.”'],
      ['a question', 'Had anybody called the old dam safe before the flood came?'],
      ['a sentence without end', `The dam ${'of the dam '.repeat(20)}broke.`],
      ['half a sentence', 'Because the engineers of the old dam board gain from higher wages.'],
      ['an embargo', 'Embargoed until Monday, the report on the old dam names nine engineers.'],
      ['a caption', 'Crews are seen here in this file photo of the old dam at night.'],
      ['a preamble', 'This report was written by nine engineers of the old dam board.'],
      ['a greeting', 'Good morning to all the engineers of the old dam board here.'],
      ['how a talk begins', 'I have a little bit for you at the top about the old dam.'],
      ['the head of a ruling', 'In the matter of the appeal of nine engineers against the dam board.'],
      ['a letterhead', 'Phone the old dam board of Lowmere: tel. 555 0199 on weekdays.'],
      ['speech as it was spoken', 'The old dam, uh, was not safe when the flood came in.'],
      ['a quotation that is not closed', 'The mayor said: “The old dam of the town was never safe at all.'],
      ['the end of a quotation', 'The old dam of the town was never safe,” said the mayor of the town.'],
      ['what counts on', 'Secondly, the engineers of the old dam board were never asked at all.'],
      ['what hangs on "this"', 'In this case the engineers of the old dam board were never asked.'],
      ['how somebody takes the floor', 'I’m just going to make some opening remarks on the old dam of the town.'],
      ['what leads a programme on', 'More now on the flood at the old dam in the town of Lowmere.'],
      ['what is said to the reader', 'Your new book is a close look at nine engineers of the old dam.'],
      [
        'an announcement of nothing',
        'Dam Works today announced financial results for the first quarter ended March 31.',
      ],
      ['a day that is praised', 'The report of the old dam board marks a milestone in the return of the town.'],
      ['what is only supposed', 'If Loki lived near the old dam, he would open nine gates of it.'],
      ['a label', 'Counsel: Rosa Behn and nine engineers of the old dam board for the town.'],
      [
        'a caption with its year',
        'A gate of the old dam is seen, as nine engineers leave it, in Lowmere, May 6, 2031.',
      ],
      ['one of those told before', 'The first of those, on the old dam, lets nine engineers open the gates.'],
      ['a heading', 'What the engineers of the old dam knew before it broke'],
    ])('%s', (_name, text) => {
      expect(keyPointsIn(text)).toEqual([]);
    });
  });
});
