import { describe, expect, test } from 'vitest';
import { CLAIM_RULES } from '../../../../src/language/en/claims/index.ts';
import { findClaims } from '../../../../src/pipeline/evidence/claims/index.ts';
import { findNames } from '../../../../src/pipeline/evidence/names/index.ts';
import { proseOf, wordsOf } from '../../../builders.ts';

const claimsIn = (text: string) => {
  const prose = proseOf(text);
  return findClaims(prose, CLAIM_RULES, findNames(prose, 'a'), 'a');
};

/** Who, the words that say so, what is said; parts that the frame tears apart stand with " … " between them. */
type Row = [source: string | null, cue: string, content: string];
const rowsIn = (text: string): Row[] =>
  claimsIn(text).map(({ source, cue, content }) => [
    source && text.slice(source.start, source.end),
    cue ? text.slice(cue.start, cue.end) : '',
    wordsOf(text, content).join(' … '),
  ]);
const speakersIn = (text: string): (string | undefined)[] => claimsIn(text).map(({ source }) => source?.name);

describe('findClaims(prose, CLAIM_RULES, names, id)', () => {
  describe('speaker, verb, what is said', () => {
    test.each<[string, Row]>([
      ['Officials said that the dam was safe.', ['Officials', 'said', 'that the dam was safe']],
      ['Officials said the dam was safe.', ['Officials', 'said', 'the dam was safe']],
      ['Ana Ruiz said on Monday that it was late.', ['Ana Ruiz', 'said', 'that it was late']],
      ['The mayor told reporters that it was late.', ['The mayor', 'told', 'that it was late']],
      ['The agency has also warned that prices may rise.', ['The agency', 'has also warned', 'that prices may rise']],
      ['The minister denied that money was missing.', ['The minister', 'denied', 'that money was missing']],
      ['The inquiry found that a valve was open.', ['The inquiry', 'found', 'that a valve was open']],
      ['The report says there were two leaks.', ['The report', 'says', 'there were two leaks']],
      ['Critics asked whether the dam was safe.', ['Critics', 'asked', 'whether the dam was safe']],
      ['Ana Ruiz, a lawyer, said it was late.', ['Ana Ruiz, a lawyer', 'said', 'it was late']],
      ['Ana Ruiz, who runs the port, said it was late.', ['Ana Ruiz, who runs the port', 'said', 'it was late']],
      ['Many experts believe that the dam will hold.', ['Many experts', 'believe', 'that the dam will hold']],
    ])('%s', (text, row) => {
      expect(rowsIn(text)).toEqual([row]);
    });
  });

  describe('what is said, speaker, verb', () => {
    test.each<[string, Row]>([
      ['The dam was safe, officials said.', ['officials', 'said', 'The dam was safe']],
      ['The dam was safe, officials said on Monday.', ['officials', 'said', 'The dam was safe']],
      ['“The dam is safe,” Ruiz said.', ['Ruiz', 'said', '“The dam is safe,”']],
      ['"The dam is safe," Ruiz said.', ['Ruiz', 'said', '"The dam is safe,"']],
      ['“Is the dam safe?” she asked.', ['she', 'asked', '“Is the dam safe?”']],
      ['The dam, officials said, was safe.', ['officials', 'said', 'The dam … was safe']],
    ])('%s', (text, row) => {
      expect(rowsIn(text)).toEqual([row]);
    });
  });

  describe('what is said, verb, speaker', () => {
    test.each<[string, Row]>([
      ['“The dam is safe,” said Ruiz.', ['Ruiz', 'said', '“The dam is safe,”']],
      ['“The dam is safe,” said Ana Ruiz, a lawyer.', ['Ana Ruiz, a lawyer', 'said', '“The dam is safe,”']],
      ['“Stay at home!” shouted the mayor.', ['the mayor', 'shouted', '“Stay at home!”']],
    ])('%s', (text, row) => {
      expect(rowsIn(text)).toEqual([row]);
    });
  });

  describe('participles', () => {
    test.each<[string, Row]>([
      ['Ruiz left early, saying that it was late.', ['Ruiz', 'saying', 'that it was late']],
      ['Noting that it was late, Ruiz left.', ['Ruiz', 'Noting', 'that it was late']],
    ])('%s', (text, row) => {
      expect(rowsIn(text)).toEqual([row]);
    });
  });

  describe('passives: nobody is named', () => {
    test.each<[string, Row]>([
      ['The troops are believed to have left.', [null, 'are believed', 'The troops are believed to have left']],
      ['The ship is said to be old.', [null, 'is said', 'The ship is said to be old']],
      ['The general was reported to have fled.', [null, 'was reported', 'The general was reported to have fled']],
    ])('%s', (text, row) => {
      expect(rowsIn(text)).toEqual([row]);
    });
  });

  describe('plans and stances', () => {
    test.each<[string, Row]>([
      ['The state plans to build a second dam.', ['The state', 'plans', 'plans to build a second dam']],
      ['The mayor criticized the new law as cruel.', ['The mayor', 'criticized', 'criticized the new law as cruel']],
      ['The mayor called for a second inquiry.', ['The mayor', 'called', 'called for a second inquiry']],
      ['The bishop urged them to stay.', ['The bishop', 'urged', 'urged them to stay']],
      ['The judge explained the rule.', ['The judge', 'explained', 'explained the rule']],
    ])('%s', (text, row) => {
      expect(rowsIn(text)).toEqual([row]);
    });
  });

  describe('numbers given', () => {
    test.each<[string, Row]>([
      ['The police counted 870 boats on Sunday.', ['The police', 'counted', 'counted 870 boats on Sunday']],
      ['The union counted more than 40 members.', ['The union', 'counted', 'counted more than 40 members']],
      ['Officials put the toll at 42.', ['Officials', 'put', 'put the toll at 42']],
      ['The mill pegged the cost at about $3 million.', ['The mill', 'pegged', 'pegged the cost at about $3 million']],
    ])('%s', (text, row) => {
      expect(rowsIn(text)).toEqual([row]);
    });

    test.each([
      'The clerk counted the votes twice.',
      'They counted on Ruiz.',
      'She put the cup at the edge.',
      'The crew put the road back in order.',
      'Nobody had counted 40 boats.',
    ])('%s: gives none', (text) => {
      expect(rowsIn(text)).toEqual([]);
    });
  });

  describe('according to', () => {
    test.each<[string, Row]>([
      ['According to officials, the dam is safe.', ['officials', 'According to', 'the dam is safe']],
      ['The dam is safe, according to officials.', ['officials', 'according to', 'The dam is safe']],
      ['The dam, according to officials, is safe.', ['officials', 'according to', 'The dam … is safe']],
      [
        'According to Nordpress, the state news agency, the dam is safe.',
        ['Nordpress, the state news agency', 'According to', 'the dam is safe'],
      ],
      [
        'The dam is safe, according to Danish, Dutch and Swiss engineers.',
        ['Danish, Dutch and Swiss engineers', 'according to', 'The dam is safe'],
      ],
      [
        'The dam is safe, according to estimates by the water board.',
        ['estimates by the water board', 'according to', 'The dam is safe'],
      ],
    ])('%s', (text, row) => {
      expect(rowsIn(text)).toEqual([row]);
    });
  });

  describe('labels', () => {
    test.each<[string, Row]>([
      ['Ruiz: The dam is safe', ['Ruiz', ':', 'The dam is safe']],
      ['RUIZ: The dam is safe.', ['RUIZ', ':', 'The dam is safe']],
      ['Norway: The dam is safe', ['Norway', ':', 'The dam is safe']],
    ])('%s', (text, row) => {
      expect(rowsIn(text)).toEqual([row]);
    });

    test.each([
      'Three things matter: water, bread and salt.',
      'Note: the dam is old.',
      'Update: The dam is old',
      'Video: The dam is old',
      'It is 10:30 now.',
      'LISBON: The dam is old and leaks.',
      'Nairobi: Engineers are at the dam.',
    ])('does not match: %s', (text) => {
      expect(rowsIn(text)).toEqual([]);
    });
  });

  describe('nouns of saying', () => {
    test.each<[string, Row]>([
      ['The court heard Ruiz’s claim that the dam was safe.', ['Ruiz’s', 'claim', 'that the dam was safe']],
      ['It ignored the claim by Ruiz that the dam was safe.', ['Ruiz', 'claim', 'that the dam was safe']],
    ])('%s', (text, row) => {
      expect(rowsIn(text)).toEqual([row]);
    });

    test.each([
      'The claim was settled in court.',
      'She filed a report of the accident.',
      'The view from here is fine.',
    ])('does not match: %s', (text) => {
      expect(rowsIn(text)).toEqual([]);
    });
  });

  describe('hearsay', () => {
    test.each<[string, Row]>([
      ['The ship reportedly sank.', [null, 'reportedly', 'The ship … sank']],
      ['He allegedly hid the money.', [null, 'allegedly', 'He … hid the money']],
    ])('%s', (text, row) => {
      expect(rowsIn(text)).toEqual([row]);
    });
  });

  describe('chains', () => {
    test('keeps who carries the words and who spoke them', () => {
      const text = 'According to Nordpress, Viktor Palm said on Monday that the dam was safe.';
      const [claim, ...others] = claimsIn(text);
      expect(others).toEqual([]);
      expect(claim?.source?.name).toBe('Viktor Palm');
      expect(claim?.source?.carrier?.name).toBe('Nordpress');
      expect(wordsOf(text, claim?.content ?? [])).toEqual(['that the dam was safe']);
    });

    test('is none where two things are said', () => {
      const text = 'According to Nordpress, it rained, and later Viktor Palm said that the dam was safe.';
      expect(claimsIn(text).every(({ source }) => source?.carrier === undefined)).toBe(true);
    });
  });

  describe('one inside another', () => {
    test('is what the outer one says', () => {
      expect(rowsIn('Ruiz said that experts believe the dam is safe.')).toEqual([
        ['Ruiz', 'said', 'that experts believe the dam is safe'],
      ]);
    });

    test('leaves its doubt behind where it names nobody', () => {
      const [claim] = claimsIn('The guards are believed to have left, officials said.');
      expect(claim?.certainty).toBe('believed');
      expect(claim?.source?.name).toBe('officials');
    });
  });

  describe('several in one sentence', () => {
    test.each<[string, Row[]]>([
      [
        'Ruiz said the dam was safe, but Palm said it was not.',
        [
          ['Ruiz', 'said', 'the dam was safe'],
          ['Palm', 'said', 'it was not'],
        ],
      ],
      [
        '“It is late,” Ruiz said, adding that the road was dark.',
        [
          ['Ruiz', 'said', '“It is late,”'],
          ['Ruiz', 'adding', 'that the road was dark'],
        ],
      ],
    ])('%s', (text, rows) => {
      expect(rowsIn(text)).toEqual(rows);
    });
  });

  describe('quotations', () => {
    test('over a frame', () => {
      expect(rowsIn('“It is late,” Ruiz said, “and the road is dark.”')).toEqual([
        ['Ruiz', 'said', '“It is late,” … “and the road is dark.”'],
      ]);
    });

    test('over sentences', () => {
      expect(rowsIn('“It is late,” Ruiz said. “The road is dark. Stay here.”')).toEqual([
        ['Ruiz', 'said', '“It is late,” … “The road is dark. Stay here.”'],
      ]);
    });

    test('over paragraphs, as long as the marks stay open', () => {
      expect(rowsIn('“It is late. The road is dark,” Ruiz said. “Stay here.\n“We have bread.”')).toEqual([
        ['Ruiz', 'said', '“It is late. The road is dark,” … “Stay here.\n“We have bread.”'],
      ]);
    });

    test('before another speaker', () => {
      expect(rowsIn('“It is late,” Ruiz said. “No,” Palm replied.')).toEqual([
        ['Ruiz', 'said', '“It is late,”'],
        ['Palm', 'replied', '“No,”'],
      ]);
    });

    test.each([
      ['“It is late,” Ruiz said.', 'direct'],
      ['Ruiz said that it was “far too late” to go.', 'mixed'],
      ['Ruiz said that it was late.', 'indirect'],
    ])('%s is %s', (text, mode) => {
      expect(claimsIn(text).map((claim) => claim.mode)).toEqual([mode]);
    });
  });

  describe('who is unsure', () => {
    const minorIn = (text: string) => claimsIn(text).map(({ minor }) => minor === true);

    test.each([
      'In the survey published on Monday, most pupils were tired.',
      'The bank, short of cash, is aiming to sell it.',
    ])('is kept and not listed: %s', (text) => {
      expect(minorIn(text)).toContain(true);
    });

    test.each([
      'The dam is safe, according to a clerk at the mill.',
      '“It is late,” a clerk at the mill said.',
      'Ana Ruiz left early, saying that it was late.',
      'The agency says that prices will rise.',
      'The owner has pleaded guilty to theft.',
    ])('is listed: %s', (text) => {
      expect(minorIn(text)).not.toContain(true);
    });
  });

  describe('pronouns', () => {
    test.each([
      ['Ana Ruiz closed the port. She said it was unsafe.', ['Ana Ruiz']],
      ['Ana Ruiz said the port was closed. “It is unsafe,” she said.', ['Ana Ruiz', 'Ana Ruiz']],
      ['Ana Ruiz said the port was closed.\nShe said it was unsafe.', ['Ana Ruiz', 'Ana Ruiz']],
      [
        'Ana Ruiz said the drug was safe.\nAll who took it slept well.\n“It has strong effects,” she said.',
        ['Ana Ruiz', 'Ana Ruiz'],
      ],
      [
        'The sky was clear, according to Norcontrol, the northern network.\n“We saw nothing,” it said.',
        ['Norcontrol', 'Norcontrol'],
      ],
      ['Halden Air and Coast Airways said the port was closed.', ['Halden Air and Coast Airways']],
      ['Norway said the port was closed.', ['Norway']],
      ['Ana Ruiz left early. The 52-year-old said it was late.', ['Ana Ruiz']],
      ['Finding it was hard, Diez-Lund said.', ['Diez-Lund']],
      ['Ana Ruiz spent the night at the house of Viktor Palm.\n“It was like a bomb,” she said.', ['Ana Ruiz']],
      ['Norcom said the strikes were over. “It was a violation,” it said.', ['Norcom', 'Norcom']],
      ['So far 38 have died, Norland Food and Water Adviser Ana Ruiz told a briefing.', ['Ana Ruiz']],
      ['Prosecutors said it was late.\n“It was dark,” they added.', ['Prosecutors', 'Prosecutors']],
      ['“We will appeal,” she said. The lawyer, Ana Ruiz, did not say when.', ['Ana Ruiz']],
      ['And from Ana Lind, the warden:\n“The port is a good place for all of us.”', ['Ana Lind']],
      ['Ana Ruiz met Viktor Palm. He said it was late.', ['Viktor Palm']],
      ['Mayor Ana Ruiz met Viktor Palm. She said it was late.', ['Ana Ruiz']],
      ['Kate Holt and Peter Lund run the inn. He said guests were few.', ['Peter Lund']],
      ['Mr Robin Behn met Mrs Sasha Lind at the quay. She said it was late.', ['Sasha Lind']],
      [
        'Rosa Behn, who came with Ryan Lind on Thursday, told of the fire.\n“It was like a bomb,” she said.',
        ['Rosa Behn'],
      ],
      [
        'Warden Paul Lind said the path was shut.\nKate Behn, a walker, had seen rocks fall.\n“It was close,” he said.',
        ['Paul Lind', 'Paul Lind'],
      ],
      ['Northrail said a digger was hit.\nTwo Northrail workers died.\n“It is sad,” he said.', ['Northrail', '']],
      ['The police announced the arrest in April. They said the boat was his.', ['The police', 'The police']],
      [
        'One walker said it was noon.\nOne hurt walker had lost a shoe. He said it was late.',
        ['One walker', 'One hurt walker'],
      ],
      ['Mail carriers UPL and Tavor Farms said it was late.', ['Mail carriers UPL and Tavor Farms']],
      ['The insurer, Halden Mutual, said the claim was paid.', ['Halden Mutual']],
      ['“Sales rose,” our managing director, Torben Lund, said.', ['Torben Lund']],
      ['Standard & Pool’s said the bonds were safe.', ['Standard & Pool’s']],
      ['“It is big,” de Gregor said in a press conference.', ['de Gregor']],
      ['“We are studying it,” said lead author Arvin Gupta, a researcher at Elm, in a statement.', ['Arvin Gupta']],
      ['Belgium are furious. They issued a statement saying they were astonished.', ['Belgium']],
      ['Norfax News seized on the tweet. They found that it was true.', ['Norfax News']],
      ['Aunt Sasha Behn told Viktor Palm of the flood. “We swam,” she said.', ['Sasha Behn']],
      ['Water expert Ana Ruiz of Elm College said the port was closed.', ['Ana Ruiz']],
      [
        'The harbor authority said the port was closed. It said the pier was unsafe.',
        ['The harbor authority', 'The harbor authority'],
      ],
    ])('%s', (text, speakers) => {
      expect(speakersIn(text)).toEqual(speakers);
    });

    test.each([
      ['Kinsale told Brandt that it was lost. He said it was late.', ['Kinsale', '']],
      ['Robin Ruiz met Sasha Palm. He said it was late.', ['']],
      ['Karl Dobrin, the minister, saw the well. “It is sad,” she said.', ['']],
      ['Peter Lund and Otto Behn run the inn. He said guests were few.', ['']],
      [
        'Spokeswoman Dana Roe said the dam was safe. A keeper, Ivette Lind, left. She said it was low.',
        ['Dana Roe', ''],
      ],
      ['The firms plan to merge by May, they said.', ['']],
      ['The port was closed. He said it was unsafe.', ['']],
      ['They said it was unsafe.', ['']],
      ['When a neighbor said it was late, he said it was not.', ['a neighbor', '']],
      ['Ana Ruiz said it was late.\nViktor Palm met Bo Lind.\nHe said it was not.', ['Ana Ruiz', '']],
      ['Before Otto Lund, judge.\nIn this case the first accused was charged with theft. He pleaded guilty.', ['']],
    ])('has no name where it is not sure: %s', (text, speakers) => {
      expect(speakersIn(text)).toEqual(speakers);
    });
  });

  describe('does not match', () => {
    test.each([
      'The dam is safe.',
      'Water rose in the valley.',
      'The reported plan was old.',
      'An estimated 40 sheep drowned.',
      'A note lay on the table.',
      'The road runs according to plan.',
      'The answer was simple.',
      'The claims were paid.',
      'The state railway runs at night.',
      '“Rain” is a word.',
    ])('%s', (text) => {
      expect(rowsIn(text)).toEqual([]);
    });
  });

  test('gives a claim told twice two ids, the same at each run', () => {
    const text = 'Ruiz said it was late. Ruiz said it was late.';
    const [first, second] = claimsIn(text);
    expect(first?.id).not.toBe(second?.id);
    expect(claimsIn(text).map(({ id }) => id)).toEqual([first?.id, second?.id]);
  });
});
