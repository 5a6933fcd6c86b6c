import { describe, expect, test } from 'vitest';
import { decode } from '../../src/readers/decode.ts';
import { encodeLegacy, utf8, utf16 } from '../fixtures/legacyText.ts';

const RUSSIAN = 'Министерство сообщило во вторник, что погибли 600 человек.';
const UKRAINIAN = 'Міністерство повідомило у вівторок, що загинуло 600 людей.';
const FRENCH = 'Le ministère a déclaré mardi que 600 personnes ont été tuées à l’étranger.';
const GERMAN = 'Die Behörde erklärte, dass über 600 Menschen starben – größer als gedacht.';
const POLISH = 'Ministerstwo ogłosiło we wtorek, że zginęło 600 osób, a później także żołnierze.';
const GREEK = 'Το υπουργείο ανακοίνωσε την Τρίτη ότι 600 άνθρωποι σκοτώθηκαν.';
const ENGLISH = 'The ministry said “600 people” died — nothing more.';

describe('decode(bytes)', () => {
  test.each([
    ['UTF-8', utf8(FRENCH), FRENCH],
    ['UTF-8 with a mark', utf8(`\uFEFF${FRENCH}`), FRENCH],
    ['UTF-16LE with a mark', utf16(RUSSIAN), RUSSIAN],
    ['UTF-16BE with a mark', utf16(RUSSIAN, { isBigEndian: true }), RUSSIAN],
    ['UTF-16LE without a mark', utf16(RUSSIAN, { hasMark: false }), RUSSIAN],
    ['UTF-16BE without a mark', utf16(ENGLISH, { isBigEndian: true, hasMark: false }), ENGLISH],
  ])('reads %s without a notice', (_, bytes, text) => {
    expect(decode(bytes)).toMatchObject({ text, notices: [] });
  });

  test.each([
    ['windows-1251', RUSSIAN],
    ['windows-1251', UKRAINIAN],
    ['koi8-r', RUSSIAN],
    ['iso-8859-5', RUSSIAN],
    ['ibm866', RUSSIAN],
    ['windows-1252', FRENCH],
    ['windows-1252', GERMAN],
    ['windows-1252', ENGLISH],
    ['iso-8859-2', POLISH],
    ['windows-1250', POLISH],
    ['windows-1253', GREEK],
  ])('reads unlabelled %s with a notice that names the guess', (encoding, text) => {
    const decoded = decode(encodeLegacy(text, encoding));
    expect(decoded.text).toBe(text);
    expect(decoded.notices.map((notice) => notice.rule)).toEqual(['encoding-guess']);
  });

  test.each([
    ['windows-1251', 'windows-1251', RUSSIAN],
    ['koi8-r', 'koi8-r', RUSSIAN],
    ['windows-1252', 'iso-8859-1', FRENCH],
    ['iso-8859-2', 'iso-8859-2', POLISH],
    ['windows-1253', 'windows-1253', GREEK],
  ])('believes the right label of %s (%s)', (encoding, label, text) => {
    expect(decode(encodeLegacy(text, encoding), label)).toMatchObject({ text, notices: [] });
  });

  test.each([
    ['windows-1251', 'utf-8', RUSSIAN],
    ['windows-1251', 'iso-8859-1', RUSSIAN],
    ['koi8-r', 'windows-1251', RUSSIAN],
    ['windows-1252', 'koi8-r', GERMAN],
    ['iso-8859-2', 'utf-8', POLISH],
  ])('notices that %s is labelled %s', (encoding, label, text) => {
    const decoded = decode(encodeLegacy(text, encoding), label);
    expect(decoded.text).toBe(text);
    expect(decoded.notices.map((notice) => notice.rule)).toEqual(['encoding-label']);
  });

  test('notices that UTF-8 is labelled windows-1251', () => {
    expect(decode(utf8(FRENCH), 'windows-1251')).toMatchObject({ text: FRENCH, notices: [{ rule: 'encoding-label' }] });
  });

  test.each([
    ['a stray byte in the middle', new Uint8Array([...utf8(RUSSIAN), 0xff, ...utf8(RUSSIAN)]), utf8(RUSSIAN).length],
    ['a letter cut in two', new Uint8Array([...utf8(GREEK), 0xd0]), utf8(GREEK).length],
    ['an overlong form', new Uint8Array([...utf8(GREEK), 0xc0, 0xaf]), utf8(GREEK).length],
    ['a surrogate', new Uint8Array([...utf8(GREEK), 0xed, 0xa0, 0x80]), utf8(GREEK).length],
  ])('marks %s as lost, with the offset', (_, bytes, offset) => {
    const { text, notices } = decode(bytes);
    expect(text).toContain('\uFFFD');
    expect(notices.map(({ rule, reason }) => `${rule}: ${reason}`)).toEqual([
      `stray-byte: Bytes from offset ${offset} on are not valid UTF-8; each is a letter that is lost`,
    ]);
  });

  test('rejects half a pair of UTF-16 with the offset', () => {
    expect(() => decode(new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x41, 0x00]))).toThrow(
      'Bytes from offset 4 on are not valid',
    );
  });

  const SCRIPT = `<script>${'const counted = 1; '.repeat(2000)}</script>`;
  const ASIDE = '<p>The English words are many here, so that a guess by all letters is English after all.</p>'.repeat(
    30,
  );
  test.each([
    ['behind a long script', 'utf-8', `${SCRIPT}<p>${RUSSIAN}</p>`],
    ['among English paragraphs', 'utf-8', `${ASIDE}<p>${RUSSIAN}</p>`],
    ['under the label of Western Europe', 'iso-8859-1', `${ASIDE}<p>${RUSSIAN}</p>`],
  ])('reads Cyrillic %s as Cyrillic', (_, label, source) => {
    for (const encoding of ['windows-1251', 'koi8-r']) {
      expect(decode(encodeLegacy(source, encoding), label).text).toBe(source);
    }
  });

  test.each(['windows-1251', 'koi8-r'])('guesses nothing of one word of %s among English ones', (encoding) => {
    const bytes = encodeLegacy('The town of Орёл was hit on Monday, and six people died there.', encoding);
    expect(() => decode(bytes)).toThrow(
      /^Bytes from offset 12 on are not valid UTF-8, and .*, the best guess, does not fit/,
    );
    expect(decode(bytes, encoding).text).toContain('Орёл');
  });

  test('takes one accent for one of Western Europe', () => {
    expect(decode(encodeLegacy('She met him in a café in the town.', 'windows-1252')).text).toContain('café');
  });

  test.each(['windows-1250', 'iso-8859-2'])('keeps words that have three accents in a row (%s)', (encoding) => {
    const source = 'Příští týden řekl, že žlutá zeď stála u řeky; vláda příští rok zvýší rozpočet.';
    expect(decode(encodeLegacy(source, encoding)).text).toBe(source);
  });

  test.each([
    ['\u202E600\u202C dead', '600 dead'],
    ['Kim\u200D Jong\u200C-un', 'Kim Jong-un'],
    ['4\u200B700', '4700'],
    ['bell\u0007 and nul\u0000', 'bell and nul'],
    ['soft\u00ADhyphen', 'softhyphen'],
    ['tag\u{E0041}', 'tag'],
  ])('removes invisible controls from %j', (raw, text) => {
    expect(decode(utf8(raw))).toMatchObject({ text, notices: [{ rule: 'invisible-characters' }] });
  });

  test('takes a mark alone for an empty file', () => {
    expect(decode(new Uint8Array([0xef, 0xbb, 0xbf])).text).toBe('');
    expect(() => decode(new Uint8Array())).toThrow('The file is empty');
  });

  test('keeps what parts letters of Persian, and nothing like it elsewhere', () => {
    expect(decode(utf8('می\u200Cخواهم Se\u200Clby')).text).toBe('می\u200Cخواهم Selby');
  });

  test.each([
    [
      'shift_jis',
      '8d6082c582cd8c8e976a93fa82c9914482aa36303090c7909482a682e782ea82bd814292ac92b782cd817582dc82be91b182ad817682c68f7182d782bd8142',
      '港では月曜日に船が600隻数えられた。町長は「まだ続く」と述べた。',
    ],
    [
      'gb18030',
      'b8dbbfdad0c7c6dad2bbcdb3bcc6c1cb363030cbd2b4aca3accad0b3a4cbb5a3baa1b0bbb9bbe1d3d0b8fcb6e0a1a3a1b1bad3cbaed5fbd2b9c9cfd5c7a1a3',
      '港口星期一统计了600艘船，市长说：“还会有更多。”河水整夜上涨。',
    ],
    [
      'big5',
      'b4e4a466ac50b4c1a440b2cead70a446363030bfb4b2eea141a5abaaf8bba1a147a175c1d9b77ca6b3a7f3a668a143a176aa65a4f4bee3a95da457baa6a143',
      '港口星期一統計了600艘船，市長說：「還會有更多。」河水整夜上漲。',
    ],
    [
      'euc-kr',
      'c7d7b1b8bfa1bcad20bff9bfe4c0cfbfa120b9e820363030c3b4c0bb20bcbcbefab4d9b0ed20bdc3c0e5c0cc20b8bbc7dfb4d92e20b4f520bfc320b0cdc0ccb6f3b0ed20c7dfb4d92e',
      '항구에서 월요일에 배 600척을 세었다고 시장이 말했다. 더 올 것이라고 했다.',
    ],
    [
      'euc-jp',
      'b9c1a4c7a4cfb7eecdcbc6fca4cbc1a5a4ac363030c0c9bff4a4a8a4e9a4eca4bfa1a3c4aec4b9a4cfa1d6a4dea4c0c2b3a4afa1d7a4c8bdd2a4d9a4bfa1a3',
      '港では月曜日に船が600隻数えられた。町長は「まだ続く」と述べた。',
    ],
    [
      'iso-2022-jp',
      '1b244239412447244f376e4d4b467c244b4125242c1b28423630301b244240493f7424282469246c243f2123442e4439244f2156245e24404233242f215724483d522459243f21231b2842',
      '港では月曜日に船が600隻数えられた。町長は「まだ続く」と述べた。',
    ],
  ])('reads unlabelled %s as what it is', (encoding, hex, text) => {
    const decoded = decode(new Uint8Array(Buffer.from(hex, 'hex')));
    expect(decoded).toMatchObject({ text, encoding, notices: [{ rule: 'encoding-guess' }] });
  });

  test.each([
    ['Korean', 'bcadbfefbfa1bcad20b9e8b0a120bfd4b4d92e'],
    ['Chinese', 'b4e4a466a6b3b2eea143b4e4a466a6b3b2eea143'],
  ])('guesses nothing of a few letters of %s', (_, hex) => {
    expect(() => decode(new Uint8Array(Buffer.from(hex, 'hex')))).toThrow('does not fit');
  });

  test.each([
    ['ISO-2022-KR', '\x1B$)C\n\x0EC0hN1G1\x0F 600'],
    ['ISO-2022-CN', '\x1B$)A\x0E=;H6\x0F 600'],
    ['HZ', 'The sign said ~{<:Ky2;~}, and 600 boats came.'],
  ])('refuses %s by name', (name, text) => {
    expect(() => decode(new Uint8Array(Buffer.from(text, 'latin1')))).toThrow(`It is written in ${name}`);
  });

  test.each(['A path: ~{x}~ and {y}', 'About ~{600} boats', 'Prices fell by ~5 %'])('takes "%s" as it is', (text) => {
    expect(decode(new Uint8Array(Buffer.from(text))).text).toBe(text);
  });

  test('takes a byte in a number for damage, whatever letter it could be', () => {
    const bytes = Buffer.concat([
      Buffer.from('The mayor counted 1'),
      Buffer.from([0xff]),
      Buffer.from(`5 boats. ${ENGLISH.slice(0, 12)}`.repeat(20)),
    ]);
    const { text, notices } = decode(new Uint8Array(bytes));
    expect(text).toContain('1\uFFFD5 boats');
    expect(notices).toMatchObject([{ rule: 'stray-byte', reason: expect.stringContaining('offset 19 ') }]);
  });

  test('reads a text of two bytes a letter with one byte that is none of it', () => {
    const good = Buffer.from('d6d0b9fac8cbc3f1', 'hex'); // 中国人民 in GBK
    const bytes = new Uint8Array(
      Buffer.concat([...Array.from({ length: 600 }, () => good), Buffer.from([0xff, 0x20]), good]),
    );
    const { text, notices } = decode(bytes, 'gbk');
    expect(text.split('中国人民')).toHaveLength(602);
    expect(notices).toMatchObject([{ rule: 'stray-byte' }]);
  });
});
