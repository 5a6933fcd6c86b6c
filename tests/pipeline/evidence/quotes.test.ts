import { describe, expect, test } from 'vitest';
import { documentOf, wordsOf } from '../../builders.ts';

/** The quoted words with the name of their speaker. */
const quotesIn = (text: string): [string, string | undefined][] =>
  documentOf(text).quotes.map((quote) => [wordsOf(text, [quote])[0] ?? '', quote.speaker?.name]);

describe('findQuotes(prose, claims, names, id)', () => {
  describe('any style of mark', () => {
    test.each([
      ['“The dam is safe today,” Ana Ruiz said.', 'The dam is safe today', 'Ana Ruiz'],
      ['"The dam is safe today," Ana Ruiz said.', 'The dam is safe today', 'Ana Ruiz'],
      ["''The dam is safe today,'' Ana Ruiz said.", 'The dam is safe today', 'Ana Ruiz'],
      ['«The dam is safe today,» Ana Ruiz said.', 'The dam is safe today', 'Ana Ruiz'],
      ['„The dam is safe today,“ Ana Ruiz said.', 'The dam is safe today', 'Ana Ruiz'],
      ['Ana Ruiz said, “The dam is safe today.”', 'The dam is safe today.', 'Ana Ruiz'],
      ['“The dam is ‘safe’ today,” Ana Ruiz said.', 'The dam is ‘safe’ today', 'Ana Ruiz'],
    ])('%s', (text, words, speaker) => {
      expect(quotesIn(text)).toEqual([[words, speaker]]);
    });
  });

  test('gives one speaker to a quotation over paragraphs, whichever of them names it', () => {
    const text =
      '“The loss of the boats is a terrible event.\n“Already there is talk of how it came.\n“People should wait,” Ana Ruiz said.';
    expect(quotesIn(text).map(([, speaker]) => speaker)).toEqual(['Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz']);
    const apart = text.replace('event.', 'event.”').replace('came.', 'came.”');
    expect(quotesIn(apart).map(([, speaker]) => speaker)).toEqual([undefined, undefined, 'Ana Ruiz']);
  });

  test('lets whoever spoke go on in paragraphs that are quotations and nothing else', () => {
    const lead = 'The dam of the town is not safe at all, said Ana Ruiz, an engineer.';
    const quote = '“We told them so in each of the last nine years of the board.”';
    const open = '“Nobody on the board has ever asked us for our view of it.';
    const speakers = (text: string) => quotesIn(text).map(([, speaker]) => speaker);
    expect(speakers([lead, quote, quote.replace('nine', 'two')].join('\n'))).toEqual(['Ana Ruiz', 'Ana Ruiz']);
    expect(speakers([lead, open, quote].join('\n'))).toEqual(['Ana Ruiz', 'Ana Ruiz']);
    expect(speakers([lead, 'The river was low that day.', quote].join('\n'))).toEqual([undefined]);
    expect(speakers([lead, `The sign read: ${quote}`].join('\n'))).toEqual([undefined]);
    expect(speakers(['A release of the dam board said it was safe.', quote].join('\n'))).toEqual([undefined]);
  });

  test('gives a quotation that goes on to the sentence right before it, and not to one before that', () => {
    const text =
      'Ana Lund said the boat sank. Bo Renz said he would look for it. “I will go out alone, whatever the sea is like.”';
    const { claims, quotes } = documentOf(text);
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Bo Renz']);
    expect(claims.map(({ content }) => content.length)).toEqual([1, 2]);
  });

  test('takes nobody for the next to speak who is only spoken of', () => {
    const text =
      'Commentator Roberto Savi said Tomas Renz has to mend the railways.\n“Going by train is an adventure for fools,” he wrote on his page.';
    expect(quotesIn(text)).toEqual([['Going by train is an adventure for fools', 'Roberto Savi']]);
    const apart = text.replace('railways.', 'railways. Tomas Renz left.');
    expect(quotesIn(apart).map(([, speaker]) => speaker)).not.toContain('Roberto Savi');
  });

  test.each([
    'Such springs are known to be “hot springs” in the valley of the nine lakes.',
    'Ana Lund (“the wife”) had drawn nothing from the account of the town.',
  ])('leaves out a few words that are set apart: %s', (text) => {
    expect(quotesIn(text)).toEqual([]);
  });

  test('knows who sings or toasts right before the words', () => {
    expect(quotesIn('The lights went out as a young singer sang “the sea will bring us home.”')).toEqual([
      ['the sea will bring us home.', 'a young singer'],
    ]);
  });

  test('leaves the speaker open where a pronoun says it and nobody knows whose', () => {
    expect(quotesIn('Robin Ruiz met Sasha Palm. “It is late for the last boat,” he said.')).toEqual([
      ['It is late for the last boat', undefined],
    ]);
  });

  test.each([
    ['The prosecutors said the boss told Uri, “I have saved you twice.”', 'the boss'],
    ['Ana Lund said critics had accused her of “stealing the whole harbour”.', 'critics'],
    ['The firm reported a loss after it was fined by the trade board for “abusing its place”.', 'the trade board'],
    ['Ana Lund said she had told him “to go home at once”.', 'Ana Lund'],
    ['Ana Lund said the plan was “a waste of all our money”.', 'Ana Lund'],
  ])('gives words that a claim quotes to whoever said them: %s', (text, speaker) => {
    expect(quotesIn(text).map(([, name]) => name)).toEqual([speaker]);
  });

  test.each([
    // the subject of the verb right before the words, whatever other verb stands there
    ['Ana Lund, author of a book on the quay, said Renz has to mend the “abandoned and rusty” cranes.', 'Ana Lund'],
    ['Ana Lund said the fire was bad, adding those responsible must be held “strictly to account”.', 'Ana Lund'],
    ['Ana Lund said the firm had asked what Velbo was doing, and had lived through “five long months”.', 'Ana Lund'],
    ['Ana Lund noted that Norway issues no permits, but said “we could go to the high court”.', 'Ana Lund'],
    ['“The gear was new last year,” said the line’s head of safety and training, Bo Renz, in a letter.', 'Bo Renz'],
    ['“We will leave on Friday at noon,” Karl Haid, the vice-president of the Oar Club told the Ledger.', 'Karl Haid'],
    ['Peru’s Foreign Ministry called the vote “a step back for us all”.', 'Peru’s Foreign Ministry'],
    ['The Oar Club of Norway said it was “in touch with the crew” on Monday.', 'Oar Club of Norway'],
    ['Another marcher, shop clerk Ana Lund, 28, said: “What gets me is how few of us came.”', 'Ana Lund'],
    // far from the words it may be either
    [
      'Ana Lund defended the pace of the work on the quay ahead of the vote “because the tide is high”, the agency added.',
      undefined,
    ],
    ['A note by Ana Lund said Bo Renz had suggested that Kit Holm run the club “for some amount of time”.', undefined],
    ['“I am so sorry,” he muttered as he walked by the track, officers said.', undefined],
    // the subject of the sentence before
    [
      'The captain said it sank. A message of the crew told of a “long night at sea off the cape.” It vowed “we will sail again”.',
      'A message of the crew',
    ],
  ])('gives words to the one whose verb brings them, else to nobody: %s', (text, speaker) => {
    expect(quotesIn(text).at(-1)?.[1]).toBe(speaker);
  });

  test.each([
    'Norway said it had found the two “black box” recorders.',
    'The mayor said that a “fire sale” price was paid.',
    'The trust said its “dream team” rowers won.',
    'The prosecutor said that Gus “Tin” Behr ran the shop.',
    'The court told Otto “Kid” Lund to pay.',
    'They had to pay a guild known as the “Judges Club,” the paper reported.',
    'Women were hurt, according to a report titled “Nobody is Safe in the Harbour” and sent out on Friday.',
    'In a post, entitled “Lessons From a Long Year”, Lund had urged care.',
    'The union said that the ship, nicknamed the “Old Goat,” sank.',
    'Critics say the “green belt” plan is dead.',
  ])('leaves out terms, second names and titles that a claim holds: %s', (text) => {
    expect(quotesIn(text)).toEqual([]);
  });

  test.each([
    ['The union said the old mill was “a death trap”.', 'a death trap'],
    ['The union said the town’s “rotten and leaking” pipes were old.', 'rotten and leaking'],
    ['Lund said the talks were “very useful”.', 'very useful'],
    ['The firm will pay a “significant” fee, Lund said.', 'significant'],
    ['Lund said they were “good people”, all of them.', 'good people'],
    ['Lund called the plan “madness”.', 'madness'],
    ['“Never Again,” the crowd of thousands shouted.', 'Never Again'],
    ['Lund said “nobody won” the race.', 'nobody won'],
  ])('keeps few words that are said: %s', (text, words) => {
    expect(quotesIn(text).map(([quoted]) => quoted)).toEqual([words]);
  });

  test.each([
    'Norland Water was fined by the trade board for “abusing its position”.',
    'A plan that Ana Ruiz opposed was called “a gift to thieves”.',
  ])('takes nobody for a speaker who only stands in the sentence: %s', (text) => {
    expect(quotesIn(text).map(([, speaker]) => speaker)).toEqual(quotesIn(text).map(() => undefined));
  });

  test('gives words beside a verb of judging to its subject, whatever the tagger takes it for', () => {
    const text = 'Rosa Behn left. Behn honored the dead as “great sailors, bakers and cooks”.';
    expect(quotesIn(text).map(([, speaker]) => speaker)).toEqual(['Rosa Behn']);
  });

  test('leaves the speaker open where nobody is named', () => {
    expect(quotesIn('A note was found: “We have bread for two more days.”')).toEqual([
      ['We have bread for two more days.', undefined],
    ]);
  });

  test('keeps few words that a verb of speech introduces', () => {
    expect(quotesIn('Ana Ruiz praised them as “true friends” on Monday.')).toEqual([['true friends', 'Ana Ruiz']]);
  });

  describe('does not match', () => {
    test.each([
      'The “safe” dam burst.',
      'So much for the “dry season” here.',
      'She reads the newspaper “Harbor Courier” daily.',
      'He studied at “Lakeside University” for years.',
      'They watched the film “The Long Rain” at home.',
      'Pipes 5" wide and 7" wide lay there.',
      'There was no mark at all.',
    ])('%s', (text) => {
      expect(quotesIn(text)).toEqual([]);
    });
  });

  test('belongs to the claim whose content holds it', () => {
    const document = documentOf('“The dam is safe today,” Ana Ruiz said.');
    expect(document.quotes.map(({ claim }) => claim)).toEqual(document.claims.map(({ id }) => id));
    expect(document.quotes).toHaveLength(1);
  });

  test('goes on over paragraphs as long as the marks stay open', () => {
    const text = 'Ana Ruiz said: “The dam is safe today.\n“The road is dark tonight.”';
    expect(quotesIn(text)).toEqual([
      ['The dam is safe today.', 'Ana Ruiz'],
      ['The road is dark tonight.', 'Ana Ruiz'],
    ]);
  });
});
