import { describe, expect, test } from 'vitest';
import { CLUTTER_RULES, type ClutterContext } from '../../../src/pipeline/article/clutter.ts';

const IN_BODY: ClutterContext = { place: 0.4, script: 'Latin', bodyScript: 'Latin', bodyLanguage: 'en' };
const AT_TOP: ClutterContext = { ...IN_BODY, place: 0.1 };
const AT_END: ClutterContext = { ...IN_BODY, place: 1 };
const CYRILLIC: ClutterContext = { place: 0.4, script: 'Cyrillic', bodyScript: 'Cyrillic', bodyLanguage: 'ru' };

const ruleFor = (line: string, context = IN_BODY): string | undefined =>
  CLUTTER_RULES.find(({ matches }) => matches(line, context))?.name;

/** Lines that a rule is for, and lines that look like them and belong to the article. */
type Table = Readonly<{ context?: ClutterContext; matches: readonly string[]; doesNotMatch: readonly string[] }>;

const TABLES: Readonly<Record<string, Table>> = {
  'page-number': {
    matches: ['12', 'Page 3 of 12', '- 4 -', '3 / 12'],
    doesNotMatch: ['12 sheep drowned in the flood.', 'Page 3 of the report was missing.', '2031 was a dry year.'],
  },
  counter: {
    matches: ['1.2k', '48,213 views', '14 comments', '312 shares', '4 min read', '3 minutes', '12.4K likes'],
    doesNotMatch: [
      '48,213 views of the valley were painted in a century.',
      '14 comments were read out in the hall.',
      '312 shares changed hands.',
      '4 minutes later the wall fell.',
      '40 dead',
    ],
  },
  'date-line': {
    matches: [
      'Published 3 May 2031',
      'Updated 5:14 p.m. ET, 3 May 2031',
      'Last updated: May 3rd, 2031 at 17:14',
      'Veröffentlicht am 3. Mai 2031',
      'Stand: 03.05.2031, 17:14 Uhr',
      'Publié le 3 mai 2031 à 17h14',
      '2031-05-03 17:14',
    ],
    doesNotMatch: [
      'Published in 2031',
      'On 3 May 2031 the dam broke.',
      '3 May 2031',
      '03/04/2031',
      'Updated maps hang at both ends.',
      'Published 30 February 2031',
      'The report was published on 3 May 2031',
    ],
  },
  'release-head': {
    context: { ...AT_TOP, isHead: true },
    matches: ['FOR IMMEDIATE RELEASE', 'Press Release No. 25/114', 'Contact: Bo Lind, Harbour Board', 'Page A1'],
    doesNotMatch: [
      'Contact with the ship was lost',
      'Press release of 40 crews delayed',
      'COVID-19',
      'From noon to noon',
    ],
  },
  addresses: {
    matches: [
      '<https://mail.example/MTEyLVRa=>',
      '<https://mail.example/a> <https://mail.example/b>',
      `https://mail.example/${'MTEyLVRa'.repeat(20)}`,
    ],
    doesNotMatch: [
      'https://harbour.example/news/tents?id=7',
      'www.harbour.example',
      'See <https://harbour.example/news>',
      '<https://harbour.example> counted 600 tents',
      '<harbour>',
    ],
  },
  navigation: {
    matches: [
      'Scroll to top',
      'Search for:',
      'Toggle navigation',
      'Link to main version',
      'Print this article',
      'Previous article',
      'Skip to content',
      'Home',
      'Menu',
    ],
    doesNotMatch: [
      'Print shops in the town closed for a week.',
      'Home is wherever the kettle is.',
      'Search for the crew goes on',
      'Scroll to the end, the king was told.',
      'Open menu prices rise',
      'Back to the beginning, the boat drifted.',
      'Next week they vote.',
    ],
  },
  'share-bar': {
    matches: [
      'Share',
      'Share this article on Facebook',
      'Facebook | Twitter | WhatsApp',
      'Facebook Twitter E-Mail',
      'Teilen',
      'Partager',
      'Compartir',
    ],
    doesNotMatch: [
      'Share prices fell.',
      'Facebook fell by 3 percent.',
      'Share it, he told the children.',
      'Teilen wollen sich die Gemeinden die Kosten.',
      'Post office',
      'Save the whales',
    ],
  },
  advertisement: {
    matches: [
      'Advertisement',
      'Story continues below advertisement',
      'SPONSORED CONTENT',
      'ADVERTISEMENT - SCROLL TO CONTINUE',
      'Article continues after this message',
      'Werbung',
      'Publicité',
    ],
    doesNotMatch: [
      'Advertisement prices rose.',
      'Sponsored content makes up half of the feed.',
      'The story continues below ground.',
      'Werbung kostet Geld.',
    ],
  },
  comments: {
    matches: [
      'Comments',
      'Leave a comment',
      'Comments (3)',
      'Join the conversation',
      'Kommentare',
      'Deja un comentario',
    ],
    doesNotMatch: ['Comments by the mayor drew laughter.', 'No comment', 'Leave a comment in the book, the sign said.'],
  },
  trailer: {
    matches: [
      'The post Storm Hits Coast appeared first on Harbor Courier.',
      'The story “It Was Late” first appeared on Harbor Courier.',
      'The article Storm Hits Coast was originally published in the Harbor Courier.',
    ],
    doesNotMatch: [
      'The post office appeared first in 1820.',
      'The story of the dam was published in Lowmere.',
      'The post Storm of 1820 appeared first in a dream.',
    ],
  },
  'origin-note': {
    context: AT_END,
    matches: [
      'This article was originally published in Harbor Courier.',
      'Reporting by Ana Ruiz; editing by Viktor Palm',
      '(Additional reporting by Bo Lind)',
    ],
    doesNotMatch: ['Editing the film took a year.', 'This story was told for years.', 'Reporting of cases is slow.'],
  },
  'wire-credit': {
    matches: ['(AP)', 'DW', 'Source: Reuters', '[AFP]', 'Quelle: dpa', 'The Associated Press'],
    doesNotMatch: [
      'Reuters is a company.',
      'AP tests begin on Monday.',
      'efe',
      'DW and others',
      'Source: the mayor',
      'Interfax was founded in 1989.',
    ],
  },
  'photo-credit': {
    matches: [
      'Photo: Ana Ruiz/Nordpress',
      '(Photo by: Nordpress)',
      'Foto: Nordpress',
      'Crédit photo : Nordpress',
      'Image © Nordpress',
      'Bild: Nordpress',
      'Photo/Nordpress',
    ],
    doesNotMatch: [
      'Photographs of the dam were on show.',
      'Photo albums floated in the water.',
      'Credit was refused: the bank had none to give.',
      'Bild und Ton fehlten.',
    ],
  },
  caption: {
    matches: [
      'Volunteers carry driftwood on Monday. (Photo: Ana Ruiz/Nordpress)',
      'A net is pulled from the sand. AP Photo/Viktor Palm',
      'Der Tunnel am Samstag. Foto: Nordpress',
      'The mill in 1920 [Photo by Bo Lind]',
    ],
    doesNotMatch: [
      'He took one photo: of the dam.',
      'The wall fell. Photos show where.',
      'The mayor (photo by his side) smiled at the crowd.',
      'She was in the picture.',
    ],
  },
  pointer: {
    matches: [
      'Read more: How the dam was built',
      'Related stories:',
      'Most read',
      'You may also like',
      'Click here to see the pictures',
      'Lesen Sie auch: Der Damm',
      'À lire aussi : la crue',
      'Watch: How the dam broke',
    ],
    doesNotMatch: [
      'Related services were hit by the strike of the past week.',
      'Watch makers of the region have met since 1920.',
      'Most readers of the paper live in the valley below the dam.',
      'Read more slowly, he told the clerk.',
      'Recommended doses were exceeded in 14 of the wells.',
    ],
  },
  'cookie-notice': {
    matches: [
      'This site uses cookies',
      'We use cookies to improve your experience. By continuing you agree.',
      'Accept all cookies',
      'Diese Website verwendet Cookies.',
      'Nous utilisons des cookies',
    ],
    doesNotMatch: [
      'Cookies sold out before noon.',
      'We use cookies as bait, one of them said.',
      'This site used to be a bakery.',
      'Accept the offer, the union told its members.',
    ],
  },
  promotion: {
    matches: [
      'Subscribe to our newsletter',
      'Sign up for the morning mail',
      'Become a member today',
      'Download our app',
      'Get the best of the Courier in your inbox every morning',
      'Follow us on Telegram!',
      'Abonnez-vous à notre infolettre',
    ],
    doesNotMatch: [
      'Support for the plan was weak.',
      'Support Grows for Plan to Raise the Dikes',
      'Join forces or lose, the mayor told the towns.',
      'Sign up or leave, the foreman said.',
      'Register offices were closed.',
      'Get out while you can',
      'Download speeds fell by half.',
      'Donate blood, the hospital asked.',
    ],
  },
  'legal-notice': {
    matches: [
      '© 2024 Harbor Courier',
      'Copyright 2024 Harbor Courier. All rights reserved.',
      'Copyright Nordpress',
      'All rights reserved.',
      'Terms of Use',
      'Privacy Policy',
      'Alle Rechte vorbehalten',
    ],
    doesNotMatch: [
      'Copyright law will be changed by the new parliament.',
      'Copyright in the drawings lies with the yard.',
      'Privacy policy is made in the capital.',
      'Terms of use were never agreed.',
    ],
  },
  'author-note': {
    context: AT_END,
    matches: [
      'Ana Ruiz is a staff writer in Lowmere.',
      'Ana Ruiz covers water policy and is a reporter.',
      'Viktor Palm contributed reporting from Oslo.',
      'Reuters contributed to this report.',
      'Follow Ana Ruiz on Twitter',
    ],
    doesNotMatch: [
      'Ana Ruiz is tired of the flood.',
      'Viktor Palm was the mayor of the town.',
      'Rain contributed to the flood.',
      'Follow the river on foot.',
    ],
  },
  'other-language': {
    context: AT_END,
    matches: [
      'Die Meinungen in diesem Text sind die des Autors und nicht die der Redaktion.',
      'Las opiniones de este artículo son del autor y no las del periódico.',
    ],
    doesNotMatch: [
      'The views expressed are those of the author.',
      '“Wir sind nicht die, die das und der Rest ist nicht von uns.”',
      'Die Hard was shown in the hall on Sunday.',
      'Los Angeles and Las Palmas sent help.',
    ],
  },
};

describe('CLUTTER_RULES', () => {
  test('has a table for every rule', () => {
    expect(Object.keys(TABLES)).toEqual(CLUTTER_RULES.map(({ name }) => name));
  });

  describe.each(Object.entries(TABLES))('%s', (name, { context, matches, doesNotMatch }) => {
    test.each(matches)('%s', (line) => {
      expect(ruleFor(line, context)).toBe(name);
    });
    test.each(doesNotMatch)('does not match: %s', (line) => {
      expect(ruleFor(line, context)).toBeUndefined();
    });
  });

  describe('place in the text', () => {
    test.each([
      'This article was originally published in Harbor Courier.',
      'Ana Ruiz is a staff writer in Lowmere.',
      'Die Meinungen in diesem Text sind die des Autors und nicht die der Redaktion.',
    ])('leaves in the midst of it: %s', (line) => {
      expect(ruleFor(line, AT_END)).toBeDefined();
      expect(ruleFor(line, IN_BODY)).toBeUndefined();
    });

    test('takes a date alone for the day of publication near the top only', () => {
      expect(ruleFor('3 May 2031', AT_TOP)).toBe('date-line');
      expect(ruleFor('3 May 2031', IN_BODY)).toBeUndefined();
    });
  });

  test('other-language: a line in another script than the text', () => {
    expect(ruleFor('Снимка на брега', { ...IN_BODY, script: 'Cyrillic' })).toBe('other-language');
    expect(ruleFor('Снимка на брега', { ...IN_BODY, script: 'Cyrillic', bodyScript: 'Cyrillic' })).toBeUndefined();
    expect(ruleFor('—', { ...IN_BODY, script: undefined })).toBeUndefined();
  });

  describe('in Cyrillic', () => {
    test.each([
      ['share-bar', 'Поделиться'],
      ['share-bar', 'Сподели'],
      ['pointer', 'Читайте также: Как строили мост'],
      ['promotion', 'Подписывайтесь на наш телеграм-канал'],
      ['photo-credit', 'Снимка: Нордпрес'],
      ['date-line', 'Опубліковано: 3 травня 2031'],
      ['wire-credit', 'ТАСС'],
      ['legal-notice', 'Все права защищены'],
    ])('%s: %s', (rule, line) => {
      expect(ruleFor(line, CYRILLIC)).toBe(rule);
    });

    test.each([
      'Поделиться опытом приехали 40 врачей.',
      'По теме урока дети написали сочинение.',
      'Снимка на брега показва водата.',
      'ТАСС сообщает о наводнении.',
    ])('does not match: %s', (line) => {
      expect(ruleFor(line, CYRILLIC)).toBeUndefined();
    });
  });
});
