import { isNoun, type Tag, type Token } from '../../../pipeline/language/token.ts';
import { isGivenName } from '../../names/index.ts';
import { GROUP_NOUNS, PERSON_NOUNS } from '../words/speakers.ts';
import { VERB_FORMS } from '../words/verbs.ts';

/** Where the tagger is known to be wrong: the first rule that fits gives the tag. */
export type Correction = Readonly<{
  name: string;
  fits: (token: Token, before: Token | undefined, after: Token | undefined) => boolean;
  tag: Tag;
}>;

/** In the order in which they are tried. */
export const CORRECTIONS: readonly Correction[] = [
  {
    name: 'people', // Locals still searching said, according to people familiar with it
    fits: ({ text, lower, tag }, before, after) =>
      tag === 'VERB' &&
      GROUP_NOUNS.has(lower) &&
      (text === lower || before === undefined) &&
      !/^(?:DET|NUM|PROPN|NOUN)$/.test(after?.tag ?? '') &&
      (before === undefined || /^(?:DET|ADP|PART|PUNCT|ADJ)$/.test(before.tag)),
    tag: 'NOUN',
  },
  {
    name: 'name that owns', // Burke's lawyers argued; not "Let's go"
    fits: ({ text, tag }, before, after) =>
      tag !== 'PROPN' &&
      /^(?:VERB|ADJ|ADV|INTJ|SCONJ|ADP)$/.test(tag) &&
      before === undefined &&
      /^\p{Lu}\p{Ll}+$/u.test(text) &&
      /^['’]s$/.test(after?.text ?? '') &&
      !/^(?:here|how|let|that|there|what|when|where|who|why)$/i.test(text),
    tag: 'PROPN',
  },
  {
    name: 'name before an apposition', // Ford, the carmaker, reported
    fits: ({ text, tag }, before, after) =>
      (tag === 'VERB' || tag === 'ADJ') &&
      before === undefined &&
      /^\p{Lu}\p{Ll}+$/u.test(text) &&
      after?.lower === ',' &&
      !/(?:ing|ed)$/.test(text),
    tag: 'PROPN',
  },
  {
    name: 'name before a name', // Unlock Harbour Works said
    fits: ({ text, lower, tag }, before, after) =>
      tag === 'VERB' &&
      before === undefined &&
      /^\p{Lu}\p{Ll}+$/u.test(text) &&
      after?.tag === 'PROPN' &&
      !/(?:ing|ed)$/.test(lower) &&
      !VERB_FORMS.has(lower),
    tag: 'PROPN',
  },
  {
    name: 'given name before a name', // “It is late,” said Don Reeve
    fits: ({ text, tag }, before, after) =>
      /^(?:VERB|ADJ|ADV|INTJ|SCONJ|ADP)$/.test(tag) &&
      before !== undefined &&
      !/^["“‘:.]$/.test(before.text) &&
      /^\p{Lu}\p{Ll}+$/u.test(text) &&
      /^\p{Lu}\p{Ll}/u.test(after?.text ?? '') &&
      after?.tag === 'PROPN' &&
      isGivenName(text),
    tag: 'PROPN',
  },
  {
    name: 'participle before a role', // “It is late,” exiled leader Rosa Behn said; the fleeing residents
    fits: ({ text, lower, tag }, before, after) =>
      tag === 'VERB' &&
      text === lower &&
      ((/ed$/.test(lower) && /^["”’]$/.test(before?.text ?? '') && !VERB_FORMS.has(lower)) ||
        (/ing$/.test(lower) && before?.tag === 'DET') ||
        (/^(?:acting|incoming|outgoing|presiding|sitting)$/.test(lower) && /^["”’,]$/.test(before?.text ?? ''))) &&
      /^(?:NOUN|ADJ|PROPN)$/.test(after?.tag ?? ''),
    tag: 'ADJ',
  },
  {
    name: 'name behind an article', // told the Associated Press that
    fits: ({ text, tag }, before, after) =>
      (tag === 'VERB' || tag === 'ADJ') &&
      before?.tag === 'DET' &&
      /^\p{Lu}\p{Ll}+ed$/u.test(text) &&
      after?.tag === 'PROPN',
    tag: 'PROPN',
  },
  {
    name: 'name before a verb of saying', // “It is late,” Bach told reporters
    fits: ({ text, lower, tag }, before, after) =>
      tag === 'VERB' &&
      /^\p{Lu}\p{Ll}+$/u.test(text) &&
      (before === undefined || /^["”’,]$/.test(before.text)) &&
      after?.tag === 'VERB' &&
      /^(?:said|says|told|tells|added|asked|wrote)$/.test(after.lower) &&
      !VERB_FORMS.has(lower),
    tag: 'PROPN',
  },
  {
    name: 'letters of a body', // In April, HSB said; HSB, which runs it
    fits: ({ text, lower, tag }, before, after) =>
      (tag === 'VERB' || tag === 'ADJ' || tag === 'INTJ') &&
      /^\p{Lu}{3,6}$/u.test(text) &&
      !VERB_FORMS.has(lower) &&
      (before === undefined || /^(?:PUNCT|ADP|SCONJ|CCONJ|DET|ADV)$/.test(before.tag)) &&
      (/^['’]s$/.test(after?.text ?? '') ||
        /^(?:VERB|AUX)$/.test(after?.tag ?? '') ||
        /^(?:said|says|told)$/.test(after?.text ?? '')) &&
      after?.text === after?.lower,
    tag: 'PROPN',
  },
  {
    name: 'letters that are a verb', // strikes against IS and its allies
    fits: ({ text, tag }, before) => tag === 'AUX' && text === 'IS' && /^(?:ADP|CCONJ|VERB)$/.test(before?.tag ?? ''),
    tag: 'PROPN',
  },
  {
    name: 'person', // the fire chief, said
    fits: ({ lower, tag }, before, after) =>
      tag === 'ADJ' &&
      PERSON_NOUNS.has(lower) &&
      /^(?:DET|NOUN|ADJ|PROPN|PART)$/.test(before?.tag ?? '') &&
      /^(?:PUNCT|AUX|VERB|ADP|ADV|PART|PRON)$/.test(after?.tag ?? 'PUNCT'),
    tag: 'NOUN',
  },
  {
    name: 'rumours', // There are rumors that it was late
    fits: ({ lower }, before) => /^rumou?rs?$/.test(lower) && /^(?:AUX|DET|ADJ|ADV)$/.test(before?.tag ?? ''),
    tag: 'NOUN',
  },
  {
    name: 'participle of people', // workers digging through the rubble
    fits: ({ lower, tag }, before, after) =>
      tag === 'NOUN' && /ing$/.test(lower) && GROUP_NOUNS.has(before?.lower ?? '') && after?.tag === 'ADP',
    tag: 'VERB',
  },
  {
    name: 'firm', // the Pell-based firm said
    fits: ({ lower, tag }, before, after) =>
      lower === 'firm' &&
      tag !== 'NOUN' &&
      /^(?:DET|ADJ|NOUN|PROPN)$/.test(before?.tag ?? '') &&
      /^(?:VERB|AUX)$/.test(after?.tag ?? ''),
    tag: 'NOUN',
  },
  {
    name: 'adverb before a verb', // the paper further notes, “It is late.”
    fits: ({ lower, tag }, before, after) =>
      lower === 'further' && tag !== 'ADV' && isNoun(before) && /s$|ed$/.test(after?.lower ?? ''),
    tag: 'ADV',
  },
  {
    name: 'participle of saying', // they have been warning that it was late
    fits: ({ lower, tag }, before, after) =>
      tag === 'NOUN' && /ing$/.test(lower) && before?.lower === 'been' && after?.lower === 'that',
    tag: 'VERB',
  },
  {
    name: 'joint', // the 50-state poll, a CNN/ORC poll
    fits: ({ text, start, end }, before, after) => /^[/-]$/.test(text) && before?.end === start && after?.start === end,
    tag: 'SYM',
  },
  { name: 'mark', fits: ({ text }) => !/[\p{L}\p{N}$€£¥%]/u.test(text), tag: 'PUNCT' },
  { name: 'digits', fits: ({ text }) => /^\p{N}/u.test(text) && !/\p{L}/u.test(text), tag: 'NUM' },
  {
    name: 'think tank',
    fits: ({ lower }, _before, after) => lower === 'think' && /^tanks?$/.test(after?.lower ?? ''),
    tag: 'NOUN',
  },
  {
    name: 'noun after to', // according to polls: an infinitive has no plural
    fits: ({ lower, tag }, before) => tag === 'VERB' && before?.lower === 'to' && /[^aisu]s$/.test(lower),
    tag: 'NOUN',
  },
  {
    name: 'name',
    fits: ({ text, tag }, before) => tag === 'VERB' && /^\p{Lu}\p{Ll}/u.test(text) && before?.tag === 'PROPN',
    tag: 'PROPN',
  },
  {
    name: 'adjective in place of a noun', // a fine of $200
    fits: ({ tag }, before, after) =>
      tag === 'ADJ' && (before?.tag === 'DET' || before?.tag === 'PART') && after?.lower === 'of',
    tag: 'NOUN',
  },
  {
    name: 'plural', // most southern states, they are also states
    fits: ({ lower, tag }, before) => tag === 'VERB' && /[^s]s$/.test(lower) && before?.tag === 'ADJ',
    tag: 'NOUN',
  },
  {
    name: 'noun after an article', // the well is dry
    fits: ({ tag }, before, after) =>
      tag === 'ADV' && /^(?:the|an?)$/.test(before?.lower ?? '') && (after?.tag === 'AUX' || after?.tag === 'VERB'),
    tag: 'NOUN',
  },
  {
    name: 'past tense', // Crews rescued 40 people
    fits: ({ lower, tag }, before, after) =>
      tag === 'NOUN' && /[^e]ed$/.test(lower) && lower.length > 5 && isNoun(before) && after?.tag === 'NUM',
    tag: 'VERB',
  },
  {
    name: 'counted noun', // with 16 points and nine rebounds: a plural behind a number is no verb
    fits: ({ lower, tag }, before) =>
      tag === 'VERB' && /[^aisu]s$/.test(lower) && before?.tag === 'NUM' && before.lower !== 'one',
    tag: 'NOUN',
  },
  {
    name: 'participle', // police had rescued four people
    fits: ({ lower, tag }, before) => tag === 'NOUN' && /[^e]ed$/.test(lower) && before?.tag === 'AUX',
    tag: 'VERB',
  },
  {
    name: 'perfect', // prosecutors have alleged that it was late
    fits: ({ lower, tag }, before) =>
      tag === 'ADJ' && VERB_FORMS.has(lower) && /ed$/.test(lower) && /^(?:has|have|had|'ve)$/.test(before?.lower ?? ''),
    tag: 'VERB',
  },
  {
    name: 'said', // the watch said today; not "the said letter"
    fits: ({ lower, tag }, before) =>
      tag !== 'VERB' && /^(?:said|told)$/.test(lower) && before !== undefined && before.tag !== 'DET',
    tag: 'VERB',
  },
  {
    name: 'cost', // the bridge cost $4 million
    fits: ({ lower }, before, after) =>
      (lower === 'cost' || lower === 'costs') && isNoun(before) && (after?.tag === 'NUM' || after?.tag === 'SYM'),
    tag: 'VERB',
  },
  {
    name: 'passive', // the well is alleged to be dry
    fits: ({ lower, tag }, before, after) =>
      tag === 'ADJ' && /ed$/.test(lower) && before?.tag === 'AUX' && /^(?:to|that|at|of)$/.test(after?.lower ?? ''),
    tag: 'VERB',
  },
  {
    name: 'plans', // the state plans to build a dam
    fits: ({ lower }, before, after) => lower === 'plans' && isNoun(before) && after?.lower === 'to',
    tag: 'VERB',
  },
  { name: 'possessive', fits: ({ lower }, before) => lower === "'s" && before?.tag === 'PROPN', tag: 'PART' },
];

/** The token with the tag that its letters or its neighbours make certain; not for lines that capitalise every word. */
export function correctTag(token: Token, before: Token | undefined, after: Token | undefined): Token {
  const rule = CORRECTIONS.find(({ fits }) => fits(token, before, after));
  return rule && rule.tag !== token.tag ? { ...token, tag: rule.tag } : token;
}
