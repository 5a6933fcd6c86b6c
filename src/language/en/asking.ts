import { ASKING_VERBS, GENERAL_LABELS, QUESTION_WORDS, TOPIC_WORDS } from './words/questionWords.ts';
import { VERB_FORMS, VERBS } from './words/verbs.ts';

/** What a question may want. */
export type Wanted = 'number' | 'speech' | 'sayer' | 'cause' | 'time' | 'place' | 'person' | 'age' | 'check';

/** How questions are asked in a language, for the script of the search: patterns by their source, so that they can be written into it. */
export type AskingRules = Readonly<{
  /** Words that nothing is found by. */
  words: readonly string[];
  /** Who is asked about, and what of: two groups. */
  speech: readonly string[];
  /** The first that fits tells what is wanted. */
  wanted: readonly (readonly [pattern: string, wanted: Wanted])[];
  /** Asks for a number whoever else is asked about. */
  number: string;
  /** The kinds of numbers, as the quantities of the index are told apart. */
  kinds: readonly (readonly [pattern: string, kind: string])[];
  /** What is counted stands behind it. */
  counted: string;
  planned: string;
  /** Endings that a name has where it owns something. */
  owning: string;
  /** How surely words tell what is wanted, 0 to 1; `case`: capital letters count. */
  cues: Readonly<Partial<Record<Wanted, readonly Readonly<{ pattern: string; worth: number; case?: true }>[]>>>;
  general: readonly string[];
  /** Ends of words for people of a country. */
  people: string;
  /** Endings that two forms of a word may differ in. */
  endings: string;
}>;

/** Frames of the verbs of speaking and thinking. */
const SPEAKING = new Set(['speech', 'thought', 'appeal']);

/** A verb in any of its forms: "den(?:y|ies|ied|ying)". */
function formsOfVerb(verb: string): string {
  if (verb.endsWith('e')) return `${verb.slice(0, -1)}(?:e|es|ed|ing)`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}(?:y|ies|ied|ying)`;
  return `${verb}(?:s|es|${verb.at(-1)}?ed|${verb.at(-1)}?ing)?`;
}

/** "find" and "show" have things for objects: who asks how police found a car does not ask for their words. */
const SAYING_VERBS = [...VERBS].flatMap(([verb, { frames, takesThing, showsThings }]) =>
  frames.some((frame) => SPEAKING.has(frame)) && !takesThing && !showsThings ? [verb] : [],
);

/** Forms that are no regular ones: "said". */
const irregular = (verbs: readonly string[]): string[] =>
  [...VERB_FORMS].flatMap(([form, lemma]) =>
    form && verbs.includes(lemma) && form !== lemma && !/(?:ed|ing|s)$/.test(form) ? [form] : [],
  );

const verbs = [...new Set([...SAYING_VERBS, ...ASKING_VERBS])].sort();
const saying = [...verbs.map(formsOfVerb), ...irregular(verbs)].join('|');
const topic = TOPIC_WORDS.join('|');
const MEASURES = 'big|large|high|deep|wide|tall|heavy|fast|cold|hot|strong';

/** How questions are asked in English. */
export const ASKING: AskingRules = {
  words: [
    ...new Set([
      ...QUESTION_WORDS.flatMap((line) => line.split(' ')),
      ...['say', 'tell', 'think'].flatMap((verb) => [verb, `${verb}s`, `${verb}ing`]),
      'said',
      'told',
      'thought',
      'about',
    ]),
  ],
  speech: [
    `\\b(?:what|how)\\s+(?:did|does|do|has|have|had|is|was|were)\\s+(.+?)\\s+(?:${saying})\\b(?:\\s+(?:${topic})\\b)?(.*)`,
    '\\baccording to (.+?)(?:,|\\?|$)(.*)',
    '\\b(?:quotes?|statements?|words|reaction|response) (?:by|from|of) (.+?)(?: (?:about|on|to)\\b(.*))?$',
  ],
  wanted: [
    [`\\bwho\\s+(?:has\\s+|have\\s+|had\\s+)?(?:${saying})\\b(?! responsib)`, 'sayer'],
    [
      '\\bwhy\\b|\\bwhat (?:has |had |have )?(?:caus|led|trigger|sparked|start)\\w*|\\b(?:causes?|reasons?)\\b.*\\b(?:of|for|behind)\\b|\\bhow (?:did|does|come)\\b',
      'cause',
    ],
    ['\\bhow old\\b|\\b(?:what|which) age\\b|\\bage of\\b', 'age'],
    ['\\bwhen\\b|\\b(?:what|which) (?:day|date|time|year|month)\\b|\\bhow (?:soon|recently)\\b', 'time'],
    ['\\bwhere\\b|\\b(?:what|which) (?:city|town|country|place|village|region|state|river|street)\\b', 'place'],
    [
      `\\bhow (?:many|much|long|far|often|${MEASURES})\\b|\\b(?:toll|percent\\w*|share|number|amount|magnitude|size|price|cost)\\b`,
      'number',
    ],
    ['\\bwho(?:m|se)?\\b', 'person'],
    ['^\\s*(?:is|are|was|were|did|does|do|has|have|had|will|can|could)\\b|\\btrue\\b', 'check'],
  ],
  number: '\\bhow (?:many|much)\\b',
  kinds: [
    ['\\bhow much\\b|\\b(?:cost|price|worth|fine|sum)\\b', 'money'],
    ['\\bhow long\\b', 'time'],
    ['\\bwhat (?:share|percent)|\\bpercent\\w*', 'share'],
    [`\\bhow (?:far|${MEASURES})\\b|\\bmagnitude\\b`, 'measure'],
    ['\\bhow many\\b', 'count'],
  ],
  counted: '\\b(?:how many|number of)\\s+(?:(?:more|other|of|the|different|new)\\s+)*(\\S+)',
  planned: '\\b(?:will|more|another|next|plan\\w*|expect\\w*|additional)\\b',
  owning: "[’']s\\b",
  cues: {
    cause: [
      {
        pattern:
          '\\b(?:because|due to|caus(?:e|es|ed|ing)|blam\\w+|as a result|result(?:s|ed|ing)? (?:of|in|from)|reasons?|trigger\\w*|attribut\\w*|owing to|in response|led to|prompt(?:ed|ing)|spark(?:ed|ing)|in order to|retaliat\\w+|fault\\w*|mistake\\w*|error\\w*|failure|motive\\w*)\\b',
        worth: 0.7,
      },
      {
        pattern:
          '\\b(?:after|amid|over|since|so that|if|meant to|aimed at|against|to (?:protest|avoid|prevent|protect|counter|stop|help|make))\\b',
        worth: 0.3,
      },
    ],
    time: [
      { pattern: '\\b\\d{1,2}(?:[:.]\\d\\d)?\\s*[ap]\\.?m\\b|\\bnoon\\b|\\bmidnight\\b', worth: 0.5 },
      { pattern: '\\b(?:morning|evening|night|afternoon|yesterday|today|ago|dawn|weekend)\\b', worth: 0.2 },
    ],
    place: [{ pattern: '\\b(?:miles?|kilomet(?:er|re)s?|km|coast|border|street|avenue)\\b', worth: 0.15 }],
    person: [
      {
        pattern: '\\b(?:claim(?:ed|s)? responsibility|identified|suspects?|arrested|named|accused|charged)\\b',
        worth: 0.2,
      },
    ],
    age: [{ pattern: '\\b\\d{1,3}[- ]years?[- ]old\\b|,\\s\\d{1,3}(?:,|\\.$)|\\baged? \\d', worth: 0.8 }],
    check: [{ pattern: "\\b(?:no|not|never|none|nobody|den(?:y|ies|ied))\\b|n[’']t\\b", worth: 0.15 }],
  },
  general: GENERAL_LABELS,
  people: '^(?:north|south|east|west)$|(?:[aei]ans?|ese)$',
  endings: '(?:ies|es|s|ed|ing)$',
};
