/**
 * What kind of body speaks, by the words that name it, the more telling first. Written for this project.
 * `country` where the name alone tells whose it is.
 */
export type Institution = Readonly<{ kind: string; words: readonly string[]; country?: string }>;

export const INSTITUTIONS: readonly Institution[] = [
  { kind: 'intelligence', words: ['national intelligence service', 'nis'], country: 'south korea' },
  { kind: 'intelligence', words: ['cia', 'central intelligence agency', 'nsa', 'fbi'], country: 'united states' },
  { kind: 'intelligence', words: ['mi5', 'mi6', 'gchq'], country: 'united kingdom' },
  { kind: 'intelligence', words: ['fsb', 'svr', 'gru'], country: 'russia' },
  { kind: 'intelligence', words: ['mossad', 'shin bet'], country: 'israel' },
  {
    kind: 'intelligence',
    words: [
      'intelligence',
      'secret service',
      'secret services',
      'spy agency',
      'spy agencies',
      'spies',
      'security service',
    ],
  },
  { kind: 'government', words: ['kremlin'], country: 'russia' },
  {
    kind: 'government',
    words: ['white house', 'state department', 'justice department', 'homeland security'],
    country: 'united states',
  },
  { kind: 'military', words: ['pentagon'], country: 'united states' },
  { kind: 'government', words: ['downing street'], country: 'united kingdom' },
  { kind: 'news agency', words: ['tass', 'ria', 'interfax'], country: 'russia' },
  { kind: 'news agency', words: ['kcna', 'rodong sinmun'], country: 'north korea' },
  { kind: 'news agency', words: ['yonhap'], country: 'south korea' },
  { kind: 'news agency', words: ['xinhua'], country: 'china' },
  { kind: 'news agency', words: ['news agency', 'state media', 'state television'] },
  {
    kind: 'military',
    words: [
      'military',
      'army',
      'armed forces',
      'general staff',
      'defense ministry',
      'defence ministry',
      'ministry of defense',
      'ministry of defence',
      'navy',
      'air force',
      'joint chiefs',
      'commanders',
    ],
  },
  { kind: 'police', words: ['police', 'sheriff', 'law enforcement', 'detectives'] },
  { kind: 'prosecution', words: ['prosecutors', 'prosecutor', 'attorney general', 'district attorney', 'indictment'] },
  { kind: 'court', words: ['court', 'judge', 'jury', 'court documents', 'court filings', 'court records'] },
  { kind: 'parliament', words: ['parliament', 'congress', 'senate', 'lawmakers', 'house of representatives', 'duma'] },
  {
    kind: 'health',
    words: ['health ministry', 'ministry of health', 'health officials', 'hospital', 'hospitals', 'doctors'],
  },
  {
    kind: 'rescue',
    words: ['fire department', 'fire service', 'rescuers', 'rescue', 'civil defense', 'coast guard', 'emergency'],
  },
  { kind: 'survey', words: ['poll', 'survey', 'pollsters'] },
  { kind: 'united nations', words: ['united nations', 'u.n.', 'un', 'unicef', 'unhcr', 'world health organization'] },
  {
    kind: 'government',
    words: [
      'government',
      'ministry',
      'officials',
      'official',
      'administration',
      'authorities',
      'cabinet',
      'minister',
      'spokesman',
      'spokeswoman',
    ],
  },
];
