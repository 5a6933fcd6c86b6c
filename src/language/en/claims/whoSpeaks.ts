import type { VerbCue } from '../../../pipeline/evidence/claims/cue.ts';
import type { Token } from '../../../pipeline/language/index.ts';
import { phraseEndingAt, phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { beforeAdverbs, mainSubject, subjectBefore } from '../grammar/subjects.ts';
import { DOCUMENT_NOUNS } from '../words/speakers.ts';
import { takesStatement } from './cues.ts';
import { beforeVerbIn } from './wholeSubject.ts';

/** The subject of a finite verb; where "and" or "but" joins it to another verb, that one's. */
export function subjectOf(tokens: readonly Token[], { group, verb }: VerbCue): Range | undefined {
  const own = subjectBefore(tokens, group.first);
  const isDemonstrative = own && own.first === own.last && /^(?:that|this)$/.test(tokens[own.first]?.lower ?? '');
  if (own) return isDemonstrative ? undefined : own;
  const joint = beforeAdverbs(tokens, group.first);
  if (tokens[joint]?.tag !== 'CCONJ' || isInRelative(tokens, joint) || isSecondInfinitive(tokens, joint, verb))
    return undefined;
  return mainSubject(tokens, joint);
}

/** "has to come and explain": a base form behind "and" and an infinitive is one too, and nobody has said it. */
function isSecondInfinitive(tokens: readonly Token[], joint: number, verb: number): boolean {
  const { lower, lemma } = tokens[verb] as Token;
  const to = tokens.findLastIndex((token, at) => at < joint && token.lower === 'to' && tokens[at + 1]?.tag === 'VERB');
  const finite = tokens.findLastIndex(({ tag }, at) => at < joint && at > to + 1 && (tag === 'VERB' || tag === 'AUX'));
  return to >= 0 && finite < 0 && lower === lemma.toLowerCase();
}

/** "recalled a cook who had been hurt and": the verb before "and" is that of a clause that tells who is meant. */
function isInRelative(tokens: readonly Token[], joint: number): boolean {
  const who = tokens.findLastIndex(({ lower }, at) => at < joint && lower === 'who');
  const isRestrictive = who > 0 && tokens[who - 1]?.lower !== ',';
  return isRestrictive && !tokens.slice(who, joint).some(({ text }) => text === ',');
}

/** "He went on to say", "she refused to say": the subject of the verb that governs the infinitive. */
export function subjectOfInfinitive(tokens: readonly Token[], cue: VerbCue): Range | undefined {
  let at = cue.group.first - 1;
  while (tokens[at]?.tag === 'ADV' || tokens[at]?.tag === 'ADP' || tokens[at]?.tag === 'PART') at -= 1;
  if (tokens[at]?.tag !== 'VERB' && tokens[at]?.tag !== 'AUX') return undefined;
  if (UNDONE.test(tokens[at]?.lemma ?? '')) return undefined;
  let group = at;
  while (tokens[group - 1]?.tag === 'AUX' || tokens[group - 1]?.tag === 'ADV') group -= 1;
  return isPassive(tokens, group, at) ? undefined : subjectBefore(tokens, group);
}

/** Verbs whose infinitive is not done yet: "threatened to reveal that", "hopes to show that". */
const UNDONE =
  /^(?:attempt|hesitate|hope|intend|mean|need|offer|plan|prepare|promise|seek|struggle|threaten|try|vow|wait|want|wish)$/;

/** "Pupils were advised to assume", "is expected to announce": nobody has said it. */
const isPassive = (tokens: readonly Token[], group: number, verb: number): boolean =>
  /(?:ed|en)$|^(?:told|left|made|set|due)$/.test(tokens[verb]?.lower ?? '') &&
  tokens.slice(group, verb).some(({ lower }) => /^(?:is|are|was|were|be|been|being)$/.test(lower));

/** "a report saying that …": the noun before; "Ruiz left, saying": the clause's subject; "Noting that …, Ruiz left". */
export function participleSubject(tokens: readonly Token[], cue: VerbCue, content: Range): Range | undefined {
  const before = tokens[cue.group.first - 1];
  if (before?.tag === 'NOUN' || before?.tag === 'PROPN') {
    const phrase = phraseEndingAt(tokens, cue.group.first - 1);
    const joint = tokens.findLastIndex(
      ({ lower }, at) => lower === 'with' && at < cue.group.first && at > (phrase?.first ?? 0),
    );
    const apart = phrase && joint > 0 ? { first: joint + 1, last: phrase.last } : phrase; // posts with people shouting
    return (apart && speakerBehind(tokens, apart, cue.lemma)) ?? apart;
  }
  const main = mainSubject(tokens, cue.group.first);
  if (main) return beforeVerbIn(tokens, main);
  const apposed = before?.lower === ',' ? phraseEndingAt(tokens, cue.group.first - 2) : undefined;
  return apposed ?? subjectFollowing(tokens, content.last + 1);
}

/** "The town released a statement saying", "The senator emailed supporters saying": not the object but its subject speaks. */
function speakerBehind(tokens: readonly Token[], object: Range, lemma: string): Range | undefined {
  const isSaid = lemma === 'say' && isGiven(tokens, object);
  return isSaid || isIssued(tokens, object.last) || OCCASION.test(tokens[object.last]?.lower ?? '')
    ? mainSubject(tokens, object.first)
    : undefined;
}

const isGiven = (tokens: readonly Token[], { first }: Range): boolean => {
  const verb = tokens[tokens[first - 1]?.lower === 'out' ? first - 2 : first - 1];
  return verb?.tag === 'VERB' && takesStatement(verb);
};

/** "published a report estimating", "issued a statement urging": whether a noun is a document that somebody in the sentence gives. */
export function isIssued(tokens: readonly Token[], noun: number): boolean {
  const object = DOCUMENT_NOUNS.has(tokens[noun]?.lower ?? '') ? phraseEndingAt(tokens, noun) : undefined;
  return object !== undefined && isGiven(tokens, object);
}

/** "held a news conference announcing": what does not speak, but is spoken at. */
const OCCASION = /^(?:briefing|conference|event|interview|meeting|press|rally|speech|talk)$/;

/** "Noting that it was late, Ruiz left.": the subject behind the comma. */
function subjectFollowing(tokens: readonly Token[], from: number): Range | undefined {
  const comma = tokens.findIndex((token, index) => index >= from && token.lower === ',');
  return comma < 0 ? undefined : phraseStartingAt(tokens, comma + 1);
}
