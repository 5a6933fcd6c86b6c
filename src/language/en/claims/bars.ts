import type { VerbCue } from '../../../pipeline/evidence/claims/cue.ts';
import type { Bar } from '../../../pipeline/evidence/claims/rules.ts';
import { lowerAt, type Sentence } from '../../../pipeline/language/index.ts';
import type { Range } from '../grammar/phrases.ts';
import { isReportForm } from './cues.ts';
import { readSpeaker } from './speakers.ts';
import { isTorn, isUnlikely } from './wholeSubject.ts';

const CONDITIONS = new Set(['if', 'unless', 'whether', 'lest', 'suppose', 'supposing', 'assuming']);
const NOBODY = new Set(['nobody', 'none', 'neither', 'no', 'few']);
/** Verbs of which a negation says something: "did not deny", "does not believe". */
const isReversible = ({ entry }: VerbCue): boolean => entry.certainty === 'denied' || entry.frames.includes('thought');

/** "Did Ruiz say that it was late?", "Who claimed that it was late?": the mark stands outside quotation marks. */
function isQuestion({ tokens }: Sentence, { group }: VerbCue, source: Range): boolean {
  const last = tokens.at(-1);
  if (last?.text !== '?' || last.isQuoted) return false;
  const opensWithVerb = tokens[source.first - 1]?.tag === 'AUX' && source.first < group.first;
  return opensWithVerb || /^(?:who|which|what|why|how|when|where)$/.test(lowerAt(tokens, 0));
}

/** "If Ruiz says it is late", "Should the auditors find that it is late", "suppose she insists". */
function isCondition({ tokens }: Sentence, _cue: VerbCue, source: Range): boolean {
  const before = lowerAt(tokens, source.first - 1);
  return CONDITIONS.has(before) || (source.first === 1 && /^(?:should|had|were)$/.test(before));
}

const isNegatedSpeech = (_sentence: Sentence, cue: VerbCue): boolean => cue.isNegated && !isReversible(cue);

/** "No official has confirmed that", "Neither driver said", "At no point did Ruiz say". */
function isNobodys({ tokens }: Sentence, cue: VerbCue, { first }: Range): boolean {
  const heads = tokens.slice(Math.max(0, first - 2), first + 1).filter(({ tag }) => tag !== 'ADP' && tag !== 'PUNCT');
  if (heads.some(({ lower }) => NOBODY.has(lower))) return true;
  const isInverted = tokens[first - 1]?.tag === 'AUX' && first < cue.group.first;
  return isInverted && tokens.slice(0, first - 1).some(({ lower }) => /^(?:no|never|nor|neither|nowhere)$/.test(lower));
}

/** "declined to say whether it was late": what is refused is the word itself. */
function isRefusal({ tokens }: Sentence, cue: VerbCue): boolean {
  const isRefusing = /^(?:decline|refuse)$/.test(cue.lemma) && lowerAt(tokens, cue.verb + 1) === 'to';
  if (isRefusing) return isReportForm(lowerAt(tokens, cue.verb + 2));
  return cue.form === 'infinitive' && /^(?:declin|refus|fail)/.test(lowerAt(tokens, cue.group.first - 1));
}

/** "The fire said", "There says": things, numbers, days and place-holders do not speak. */
const isMute = ({ tokens }: Sentence, cue: VerbCue, source: Range): boolean =>
  source !== cue.group && !readSpeaker(tokens, source).canSpeak;

/** "The move suggests that", "This shows that": a verb of showing takes whatever shows it; only documents and people report. */
function isSign({ tokens }: Sentence, cue: VerbCue, source: Range): boolean {
  if (!cue.entry.showsThings || source === cue.group) return false;
  const { kind, pronoun, name, headToken } = readSpeaker(tokens, source);
  if (pronoun) return pronoun === 'other' || (pronoun === 'body' && cue.lemma !== 'read');
  return kind === undefined && name === undefined && tokens[headToken]?.tag !== 'PROPN';
}

/** "what Ruiz says the plan would do", "which critics say harms schools": the words said begin before the one who says them. */
const isGapped = ({ tokens }: Sentence, _cue: VerbCue, source: Range): boolean =>
  /^(?:what|whom|which|than|whatever|how|not)$/.test(lowerAt(tokens, source.first - 1)) &&
  !(lowerAt(tokens, source.first - 1) === 'which' && tokens[source.first - 2]?.tag === 'ADP');

/** "Some may say that it is late", "he would say": what somebody can say is not said; "would say" of what follows is. */
const isPossible = ({ tokens }: Sentence, cue: VerbCue): boolean =>
  cue.form === 'finite' &&
  !cue.isNegated &&
  !tokens.slice(cue.group.first, cue.verb).some(({ lower }) => lower === 'only') && // would only say
  cue.entry.frames.some((frame) => frame === 'speech' || frame === 'thought') &&
  tokens.slice(cue.group.first, cue.verb).some(({ lower }) => /^(?:may|might|could|can|should|would)$/.test(lower));

/** "“It is late,” he said to himself", "she told herself that": nobody hears it. */
const isInward = ({ tokens }: Sentence, { verb, lemma }: VerbCue): boolean => {
  const isToSomebody = lowerAt(tokens, verb + 1) === 'to';
  if (!isToSomebody && !/^(?:tell|ask|remind|promise|convince)$/.test(lemma)) return false;
  return /^(?:my|your|him|her|it|our|them)sel(?:f|ves)$/.test(lowerAt(tokens, isToSomebody ? verb + 2 : verb + 1));
};

/** "The maker has recalled its lamps": goods that are called back, not a memory. */
const isRecallOfGoods = ({ tokens }: Sentence, { lemma, verb }: VerbCue, source: Range): boolean =>
  lemma === 'recall' &&
  (tokens[verb + 1]?.tag === 'NUM' ||
    /^(?:all|its|some|their|more|about|nearly|thousands|millions)$/.test(lowerAt(tokens, verb + 1))) &&
  !/^(?:person|group)$/.test(readSpeaker(tokens, source).kind ?? '');

/** "There is no suggestion that the referee asked": what is not said of somebody. */
function isOfNoReport({ tokens }: Sentence, _cue: VerbCue, { first }: Range): boolean {
  if (lowerAt(tokens, first - 1) !== 'that') return false;
  const lead = tokens.slice(Math.max(0, first - 4), first - 1).map(({ lower }) => lower);
  return (
    lead.includes('no') && /^(?:claims?|evidence|indications?|signs?|suggestions?|reports?)$/.test(lead.at(-1) ?? '')
  );
}

/** "the results add to hope that it works", "which led to claims that": a noun behind a verb with "to", not a verb. */
const isNounBehindTo = ({ tokens }: Sentence, { form, group, lemma }: VerbCue): boolean =>
  form === 'infinitive' &&
  /^(?:claim|fear|hope|report|demand)$/.test(lemma) &&
  /^(?:add|adds|added|adding|contribute|contributes|contributed|due|lead|leads|led|leading|owing|prior|response|return|returns|returned|rise|thanks)$/.test(
    lowerAt(tokens, group.first - 1),
  );

/** "parties heard, written submissions filed": a participle without an auxiliary, right before its noun. */
const isWritten = ({ tokens }: Sentence, { group, verb }: VerbCue): boolean =>
  group.first === verb &&
  /^(?:written|shown|known|proven|given)$/.test(lowerAt(tokens, verb)) &&
  /^(?:NOUN|ADJ)$/.test(tokens[verb + 1]?.tag ?? '');

const NOUNS_TOO =
  /^(?:claim|count|demand|estimate|fear|forecast|hope|plan|pledge|point|promise|reason|report|request|vow)$/;

/** "fell on a bank report that said": a base form behind one thing is a noun. */
function isNounOfOne({ tokens }: Sentence, { group, verb, lemma, form }: VerbCue, { first, last }: Range): boolean {
  const isBase = form === 'finite' && group.first === verb && lowerAt(tokens, verb) === lemma && NOUNS_TOO.test(lemma);
  return (
    isBase && last === verb - 1 && (/^(?:an?|another|one)$/.test(lowerAt(tokens, first)) || isSole(tokens, first, last))
  );
}

/** "The only reason this failed is that": an article and a word that picks one leave no noun but the verb's form. */
const isSole = (tokens: Sentence['tokens'], first: number, last: number): boolean =>
  last === first + 1 &&
  /^(?:the|his|her|its|their|our|my)$/.test(lowerAt(tokens, first)) &&
  /^(?:chief|first|last|main|only|other|real|same|single|sole)$/.test(lowerAt(tokens, last));

/** "80% of residents who said they were robbed did not call": which ones are meant, and where their words end nobody knows. */
const isRestrictive = ({ tokens }: Sentence, { form, group }: VerbCue, { first }: Range): boolean =>
  form === 'finite' &&
  /^(?:who|that)$/.test(lowerAt(tokens, group.first - 1)) &&
  lowerAt(tokens, group.first - 2) !== ',' &&
  first < group.first - 1 &&
  !tokens.slice(0, first).some(({ tag, isQuoted }) => !isQuoted && (tag === 'VERB' || tag === 'AUX'));

const standsBefore = ({ last }: Range, { group }: VerbCue): boolean => last < group.first;

/** "had hoped voters would come", "had planned to leave": what somebody no longer thinks or means. */
const isGone = ({ tokens }: Sentence, { lemma, group, verb }: VerbCue): boolean =>
  /^(?:expect|hope|intend|plan|want|wish)$/.test(lemma) &&
  tokens.slice(group.first, verb).some(({ lower }) => lower === 'had');

/** What makes the frame of a verb no claim: a question, a condition, a word that nobody gave. */
export const BARS: readonly Bar[] = [
  { name: 'hope that has gone', holds: isGone },
  { name: 'question', holds: isQuestion },
  { name: 'condition', holds: isCondition },
  { name: 'negated speech', holds: isNegatedSpeech },
  { name: 'nobody', holds: isNobodys },
  { name: 'possible', holds: isPossible },
  { name: 'refusal', holds: isRefusal },
  { name: 'gap', holds: isGapped },
  { name: 'inward', holds: isInward },
  { name: 'recall of goods', holds: isRecallOfGoods },
  { name: 'no report', holds: isOfNoReport },
  { name: 'noun of one', holds: isNounOfOne },
  { name: 'restrictive', holds: isRestrictive },
  { name: 'noun behind "to"', holds: isNounBehindTo },
  { name: 'participle before a noun', holds: isWritten },
  { name: 'torn', holds: ({ tokens }, cue, source) => standsBefore(source, cue) && isTorn(tokens, source, cue) },
  { name: 'mute', holds: isMute },
  { name: 'unlikely', holds: ({ tokens }, cue, source) => standsBefore(source, cue) && isUnlikely(tokens, source) },
  { name: 'sign', holds: isSign },
];
