/**
 * What a question asks for. "How many people died on the ferry" wants a number, "what did Holt say about the ferry" words
 * of hers, "why did it sink" a cause; what is left of it, "people died ferry", is looked for.
 */

/**
 * @typedef {'number' | 'speech' | 'sayer' | 'cause' | 'time' | 'place' | 'person' | 'check'} Wanted
 * @typedef {Readonly<{ words: string, wants: Wanted | undefined, kind: string | undefined, isPlanned: boolean, counted: string, speaker: string, topic: string }>} Asking
 */

/** Words that make a question and that nothing is found by. */
const QUESTION = new Set(
  `how many much long far often big large high deep wide tall heavy fast old cold hot strong money time what who whom whose
when where which why was were is are am be been being did do does has have had will would can could should shall may might
must take takes get gets got go goes the a an of on in at to by for from with and or per more there it it's its they them
their he she his her this that these those as any some say says said saying tell tells told about happened happen happens
because true really still not no so than then into onto out up after before during since ago please find show percent percentage me us you we
i my our many's cause caused causes reason reasons according think thinks thought`
    .split(/\s+/)
    .filter(Boolean),
);

const SAYING =
  'say|says|said|saying|claim|claims|claimed|tell|told|think|thinks|thought|announce|announces|announced|deny|denies|denied|warn|warns|warned|promise|promises|promised|accuse|accused|argue|argued|call|called|respond|responded|react|reacted|comment|commented|explain|explained|describe|described|believe|believes|believed|want|wants|demand|demanded|report|reported|estimate|estimated|confirm|confirmed|admit|admitted|suggest|suggested|write|wrote|state|stated';
const ABOUT = 'about|on|of|to|over|regarding|concerning|after|when|that|in|at|for';

/** Who is asked about, and what of. @type {readonly RegExp[]} */
const SPEECH = [
  new RegExp(
    `\\b(?:what|how|when|where|why)\\s+(?:did|does|do|has|have|had|is|was|were)\\s+(.+?)\\s+(?:${SAYING})\\b(?:\\s+(?:${ABOUT})\\b)?(.*)`,
    'iu',
  ),
  /\baccording to (.+?)(?:,|\?|$)(.*)/iu,
  /\b(?:quotes?|statements?|words|reaction|response) (?:by|from|of) (.+?)(?: (?:about|on|to)\b(.*))?$/iu,
];

/** @type {readonly (readonly [RegExp, Wanted])[]} */
const WANTED = [
  [new RegExp(`\\bwho\\s+(?:has\\s+|have\\s+|had\\s+)?(?:${SAYING})\\b(?! responsib)`, 'iu'), 'sayer'],
  [
    /\bwhy\b|\bwhat (?:has |had |have )?(?:caus|led|trigger|sparked|start)\w*|\b(?:causes?|reasons?)\b.*\b(?:of|for|behind)\b|\bhow (?:did|does|come)\b/iu,
    'cause',
  ],
  [/\bwhen\b|\b(?:what|which) (?:day|date|time|year|month)\b|\bhow (?:soon|recently)\b/iu, 'time'],
  [/\bwhere\b|\b(?:what|which) (?:city|town|country|place|village|region|state|river|street)\b/iu, 'place'],
  [
    /\bhow (?:many|much|long|far|often|big|large|high|deep|wide|tall|heavy|fast|old|cold|hot|strong)\b|\b(?:toll|percent\w*|share|number|amount|magnitude|size|price|cost)\b/iu,
    'number',
  ],
  [/\bwho(?:m|se)?\b/iu, 'person'],
  [/^\s*(?:is|are|was|were|did|does|do|has|have|had|will|can|could)\b|\btrue\b/iu, 'check'],
];

/** Asks for a number whoever else is asked about. */
const NUMBER = /\bhow (?:many|much)\b/iu;

/** The kinds of numbers, as the quantities of the index are told apart. @type {readonly (readonly [RegExp, string])[]} */
const KINDS = [
  [/\bhow much\b|\b(?:cost|price|worth|fine|sum)\b/iu, 'money'],
  [/\bhow long\b/iu, 'time'],
  [/\bwhat (?:share|percent)|\bpercent\w*/iu, 'share'],
  [/\bhow (?:far|big|large|high|deep|wide|tall|heavy|fast|cold|hot|strong)\b|\bmagnitude\b/iu, 'measure'],
  [/\bhow many\b/iu, 'count'],
];
/** What is counted stands behind it. */
const COUNTED = /\b(?:how many|number of)\s+(.+)/iu;
const PLANNED = /\b(?:will|more|another|next|plan\w*|expect\w*|additional)\b/iu;

/**
 * @param {string} term What was typed.
 * @returns {Asking}
 */
export function askedFor(term) {
  // Pagefind knows no signs of currencies: it finds "2,000", and nothing for "$2,000".
  const plain = term
    .replace(/\p{Sc}/gu, ' ')
    .replace(/[’']s\b/gu, '')
    .replace(/[?!"“”]/gu, ' ');
  const [speaker = '', topic = ''] = SPEECH.flatMap((form) => form.exec(plain)?.slice(1, 3) ?? []);
  const isSpeech = withoutQuestion(speaker) !== '' && !NUMBER.test(plain);
  const wants = isSpeech ? 'speech' : WANTED.find(([form]) => form.test(plain))?.[1];
  return {
    words: withoutQuestion(plain) || plain.trim(),
    wants,
    kind: KINDS.find(([form]) => form.test(plain))?.[1],
    counted:
      withoutQuestion(COUNTED.exec(plain)?.[1] ?? '')
        .split(' ')[0]
        ?.toLowerCase() ?? '',
    isPlanned: PLANNED.test(plain),
    speaker: withoutQuestion(speaker),
    topic: isSpeech ? withoutQuestion(topic) : '',
  };
}

/**
 * A query without what makes it a question: Pagefind finds what has all words.
 * @param {string} term
 */
const withoutQuestion = (term) =>
  term
    .split(/\s+/)
    .filter((word) => word && !QUESTION.has(word.toLowerCase().replace(/[.,;:]+$/u, '')))
    .join(' ');

/** How surely a sentence tells what is wanted. @type {Readonly<Partial<Record<Wanted, readonly (readonly [RegExp, number])[]>>>} */
const CUES = {
  cause: [
    [
      /\b(?:because|due to|caus(?:e|es|ed|ing)|blam\w+|as a result|result(?:s|ed|ing)? (?:of|in|from)|reasons?|trigger\w*|attribut\w*|owing to|in response|led to|prompt(?:ed|ing)|spark(?:ed|ing)|in order to|retaliat\w+|fault\w*|mistake\w*|error\w*|failure)\b/iu,
      0.7,
    ],
    [
      /\b(?:after|amid|over|since|so that|meant to|aimed at|to (?:protest|avoid|prevent|protect|counter|stop|help|make))\b/iu,
      0.1,
    ],
  ],
  time: [
    [
      /\b(?:\d{1,2}[:.]\d\d\s*[ap]\.?m|noon|midnight|\d{1,2}(?:st|nd|rd|th)?\s+\p{Lu}\p{Ll}{2,8}\b|\p{Lu}\p{Ll}{2,8}\.?\s+\d{1,2}\b(?!\s*(?:people|percent)))/u,
      0.6,
    ],
    [
      /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)\b/u,
      0.6,
    ],
    [/\b(?:morning|evening|night|afternoon|yesterday|today|ago|last (?:week|month|year)|dawn|weekend)\b/iu, 0.2],
  ],
  place: [
    [
      /\b(?:in|at|near|off|from|outside|north|south|east|west|around|between|toward)\s+(?:the\s+|of\s+)*(?:\p{L}+\s+){0,2}\p{Lu}\p{Ll}/u,
      0.5,
    ],
    [/\b(?:miles?|kilomet(?:er|re)s?|km|coast|border)\b/iu, 0.15],
  ],
  person: [
    [
      /\b(?:claim(?:ed|s)? responsibility|identified|suspects?|arrested|named)\b|\bby\s+(?:the\s+)?(?:\p{L}+\s+){0,2}\p{Lu}\p{Ll}/u,
      0.5,
    ],
  ],
};

/**
 * What it adds to a sentence that it tells a cause, a day or a place where that is asked for; undefined where none is.
 * @param {Wanted | undefined} wants
 * @param {string} words
 */
export function cueIn(wants, words) {
  const cues = wants && CUES[wants];
  return cues && Math.max(0, ...cues.map(([form, worth]) => (form.test(words) ? worth : 0)));
}
