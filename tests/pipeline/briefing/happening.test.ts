import { describe, expect, test } from 'vitest';
import { happeningOf } from '../../../src/pipeline/briefing/happening.ts';
import { documentOf, wordsOf } from '../../builders.ts';
import { finder } from '../../fixtures/spans.ts';

/** What happened on the day that `date` names in a text of one sentence. */
function happeningIn(text: string, date: string): string | undefined {
  const document = documentOf(text);
  const event = {
    id: 'e',
    ...finder(text)(date),
    when: '2024-05-01',
    basis: 'explicit' as const,
    sentence: 0,
    rule: 'year',
  };
  const clause = happeningOf(document, event);
  return clause && wordsOf(text, [clause])[0];
}

describe('happeningOf(document, event)', () => {
  test.each([
    ['In May, the old mill was closed, and forty millers left the valley.', 'In May', 'the old mill was closed'],
    ['The mill was closed in May, and forty millers left the valley for good.', 'in May', 'The mill was closed in May'],
    [
      'On Friday, the bridge fell into the river, a week before the fair was to open.',
      'On Friday',
      'the bridge fell into the river',
    ],
    ['The dam broke on Friday – a month before the engineers were to mend it.', 'on Friday', 'The dam broke on Friday'],
    [
      'Guards killed two bears on Monday after a walker had been hurt near the camp.',
      'on Monday',
      'Guards killed two bears on Monday',
    ],
    [
      'The choir sang in Lowmere in June, which nobody in the town had asked for.',
      'in June',
      'The choir sang in Lowmere in June',
    ],
    [
      'LOWMERE ― The council sold the baths on Monday, though nine of its members were away.',
      'on Monday',
      'The council sold the baths on Monday',
    ],
    [
      'PELL (Oar) -- A ferry sank on Monday, and divers are looking for its crew of nine.',
      'on Monday',
      'A ferry sank on Monday',
    ],
    [
      'Heavy fighting broke out on Tuesday, and the hospital of the town had no light.',
      'on Tuesday',
      'Heavy fighting broke out on Tuesday',
    ],
    [
      'The bank raised its rate in March, the third time that it did so within a year.',
      'in March',
      'The bank raised its rate in March',
    ],
    [
      'The court fined the mill on Friday, while its owner was at sea with a crew of nine.',
      'on Friday',
      'The court fined the mill on Friday',
    ],
    ['The mill was closed in May, sadly.', 'in May', 'The mill was closed in May'],
    [
      'At least six people died after a lorry ran into a fair in Lima on Monday, according to the radio.',
      'on Monday',
      'At least six people died after a lorry ran into a fair in Lima on Monday',
    ],
    [
      'The bank cut its main rate below one percent on Friday, stunning its rivals.',
      'on Friday',
      'The bank cut its main rate below one percent on Friday',
    ],
    ['In 2022, a fire broke out in a mill, killing nine.', 'In 2022', 'a fire broke out in a mill'],
    [
      'Lima sought new aid in June after its two largest banks, Oak and Elm, had lost nine francs.',
      'in June',
      'Lima sought new aid in June',
    ],
    ['The law takes effect on 1 July, officials said.', 'on 1 July', 'The law takes effect on 1 July'],
    [
      'The court convicted the mayor and two clerks of fraud on Monday, sentencing them to a year.',
      'on Monday',
      'The court convicted the mayor and two clerks of fraud on Monday',
    ],
    [
      'Storms shut schools, shops and inns in Lima on Monday.',
      'on Monday',
      'Storms shut schools, shops and inns in Lima on Monday',
    ],
    [
      'The minister announced the delivery of nine pumps to Lima on Monday.',
      'on Monday',
      'The minister announced the delivery of nine pumps to Lima on Monday',
    ],
    ['Lightning killed 40 sheep on the hill in 2022.', 'in 2022', 'Lightning killed 40 sheep on the hill in 2022'],
    ['The guild sold nine boats to the town on 3 May.', 'on 3 May', 'The guild sold nine boats to the town on 3 May'],
  ])('takes of %j by %j: %j', (text, date, clause) => {
    expect(happeningIn(text, date)).toBe(clause);
  });

  test.each([
    ['a count of a year', 'Some 9 million people visited the old town of Elmton in 2022.', 'in 2022'],
    ['a count of a year', 'The mills of the valley collected $7 million in fees in 2022.', 'in 2022'],
    ['a count of a month', 'The prize attracted 925 entries from 41 valleys in May.', 'in May'],
    ['whose it is nobody knows', 'His arm was broken in a fall at a mill in June.', 'in June'],
    ['one of more', 'Two women also faced charges of theft in 2016.', 'in 2016'],
    ['how it always is', 'The mill brings in most of its sales in May.', 'in May'],
    ['how it looks', 'Ana Roe appeared to give her word to the guild on Monday.', 'on Monday'],
    ['a newsroom at work', 'Radio Oak reached out to the family on Monday for a word.', 'on Monday'],
    ['a day told before', 'Nine crews searched the forest and the creek the next day.', 'the next day'],
    ['people told before', 'All five players rowed in the cup at Elmton on Monday.', 'on Monday'],
    [
      'torn at a comma',
      'Pupils got on Monday the first doses of a new, fairly cheap and lasting remedy for the cough.',
      'on Monday',
    ],
    [
      'what somebody said',
      'Town officials said on Monday the bridge would help, and the traders were glad of it all.',
      'on Monday',
    ],
    [
      'what a poll found',
      'Early in May a harbour poll found many were poor, and the council was not surprised at all.',
      'in May',
    ],
    [
      'a participle',
      'The roof came down, killing nine men on Friday, before anybody had told them to leave it.',
      'on Friday',
    ],
    [
      'a participle behind "than"',
      'The bank put growth at two percent — half a point lower than projected in April — and rates at three.',
      'in April',
    ],
    [
      'a verb that leads on',
      'On Monday night Behn signaled that he would stand again in the town, if nobody else did.',
      'On Monday',
    ],
    [
      'a span of months',
      'The clerk took the money, from December 2015 to May 2019, out of nine accounts of the town.',
      'December 2015',
    ],
    [
      'whoever speaks',
      'Our talks today were about the reef, and the boats, and the wardens of the nine islands.',
      'today',
    ],
    [
      'somebody told before',
      'He was shut out in May, and nobody in the valley has seen him at the inn since then.',
      'in May',
    ],
    [
      'a clause that hangs on another',
      'Because the mill was closed in May, forty millers left the valley with all that they had.',
      'in May',
    ],
    [
      'quoted words',
      'The mill “was closed” in May, and forty millers left the valley with all that they had.',
      'in May',
    ],
    [
      'the day of what the subject is about',
      'The toll of the floods in the north on Monday has risen to nine.',
      'on Monday',
    ],
    ['the day of the deed that was judged', 'A court jailed a man for an attack on a fair in 2031.', '2031'],
    ['a preposition without its noun', 'The case came up in May with hearings in “Lima”.', 'in May'],
    ['what has been so since', 'Since the vote in May, the mill has lost nine of its ten clerks.', 'in May'],
    ['a state that lasts', 'Shares of the mill were trading at nine francs on Monday.', 'on Monday'],
    ['what may be', 'The council may sell the old baths on Monday.', 'on Monday'],
    ['what is only reported', 'The council reportedly sold the baths on Monday.', 'on Monday'],
    ['a list that is not seen whole', 'The storm shut shops, schools in May, halls and inns.', 'in May'],
    [
      'a participle that hangs on a noun',
      'The mayor spoke of new rules published on Monday by the office of the mill.',
      'on Monday',
    ],
    ['an announcement of a clause', 'The premier announced that the baths would close on Monday.', 'on Monday'],
    ['a clause of time', 'When the press came on Monday, smoke hung in the air.', 'on Monday'],
    ['half of its subject', 'More than one million sailors and cooks travelled to Lima in May.', 'in May'],
    ['the number of a dateline', 'OSLO, May 5 Premier Ana Lund became the first to leave on Monday.', 'on Monday'],
  ])('takes nothing: %s', (_name, text, date) => {
    expect(happeningIn(text, date)).toBeUndefined();
  });
});
