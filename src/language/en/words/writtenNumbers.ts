/** How a language writes numbers. */
export type NumberStyle = Readonly<{
  /** Between groups of three digits, and before the fraction. */
  group: string;
  decimal: string;
  /** Words and letters that multiply the number before them, in small letters. */
  magnitudes: ReadonlyMap<string, number>;
}>;

const SPACES = ' \u00a0\u202f\u2009';
const multiples = (thousand: string, million: string, billion: string, trillion = ''): ReadonlyMap<string, number> =>
  new Map(
    (
      [
        [thousand, 1e3],
        [million, 1e6],
        [billion, 1e9],
        [trillion, 1e12],
      ] as const
    ).flatMap(([words, value]) =>
      words
        .split(' ')
        .filter(Boolean)
        .map((word): [string, number] => [word, value]),
    ),
  );
const EAST_ASIAN = new Map([
  ...(['천', '千'] as const).map((sign): [string, number] => [sign, 1e3]),
  ...(['만', '万', '萬'] as const).map((sign): [string, number] => [sign, 1e4]),
  ...(['억', '億', '亿'] as const).map((sign): [string, number] => [sign, 1e8]),
  ...(['조', '兆'] as const).map((sign): [string, number] => [sign, 1e12]),
]);

/** BCP 47 → style, after the Unicode CLDR. A language that is missing gives no figures. */
export const NUMBER_STYLES: Readonly<Record<string, NumberStyle>> = {
  ar: { group: '٬', decimal: '٫', magnitudes: multiples('ألف آلاف', 'مليون ملايين', 'مليار مليارات', 'تريليون') },
  bg: {
    group: SPACES,
    decimal: ',',
    magnitudes: multiples('хил хиляди', 'млн милион милиона', 'млрд милиард милиарда'),
  },
  de: {
    group: '.',
    decimal: ',',
    magnitudes: multiples('tsd tausend', 'mio million millionen', 'mrd milliarde milliarden', 'billion billionen'),
  },
  es: { group: `.${SPACES}`, decimal: ',', magnitudes: multiples('mil', 'millón millones', '', 'billón billones') },
  fr: { group: SPACES, decimal: ',', magnitudes: multiples('mille', 'million millions', 'md mds milliard milliards') },
  it: { group: '.', decimal: ',', magnitudes: multiples('mila', 'mln milione milioni', 'mld miliardo miliardi') },
  ja: { group: ',', decimal: '.', magnitudes: EAST_ASIAN },
  ko: { group: ',', decimal: '.', magnitudes: EAST_ASIAN },
  pt: { group: '.', decimal: ',', magnitudes: multiples('mil', 'milhão milhões', 'bilhão bilhões') },
  ru: {
    group: SPACES,
    decimal: ',',
    magnitudes: multiples(
      'тыс тысяч тысячи тысяча',
      'млн миллион миллиона миллионов',
      'млрд миллиард миллиарда миллиардов',
      'трлн триллион триллиона триллионов',
    ),
  },
  uk: {
    group: SPACES,
    decimal: ',',
    magnitudes: multiples(
      'тис тисяч тисячі тисяча',
      'млн мільйон мільйони мільйонів',
      'млрд мільярд мільярди мільярдів',
      'трлн трильйон трильйони трильйонів',
    ),
  },
  zh: { group: ',', decimal: '.', magnitudes: EAST_ASIAN },
};
