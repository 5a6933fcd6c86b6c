import { trimRange } from '../../../pipeline/evidence/claims/frame.ts';
import type { FoundFrame, PhraseRule } from '../../../pipeline/evidence/claims/rules.ts';
import { isCapitalised, isMark, isQuotationMark, type Sentence, type Token } from '../../../pipeline/language/index.ts';
import type { Certainty } from '../../../records/index.ts';
import { isPossessive, phraseStartingAt, type Range, startsClause } from '../grammar/phrases.ts';
import { subjectBefore } from '../grammar/subjects.ts';
import { LABEL_WORDS } from '../words/labelWords.ts';
import { DOCUMENT_NOUNS } from '../words/speakers.ts';
import { isReportForm } from './cues.ts';
import { NOUN_RULES } from './nounRules.ts';
import { readSpeaker } from './speakers.ts';
import { isRoleLabel } from './turnRules.ts';

/** "According to officials, it is late." and "It is late, according to officials." */
function accordingTo({ tokens }: Sentence): FoundFrame[] {
  return tokens.flatMap((token, index) => {
    if (token.lower !== 'according' || token.isQuoted || tokens[index + 1]?.lower !== 'to') return [];
    const source = sourceAfter(tokens, index + 2);
    if (!source || !isSourceOf(tokens, source)) return [];
    const content = around(tokens, { first: index, last: source.last }).map((range) => beforeTurn(tokens, range));
    const cue = { first: index, last: index + 1 };
    const tells = content.some((range) => holdsVerb(tokens, range)); // not a list of names
    return tells ? [{ source, cue, content, certainty: 'stated' as const }] : [];
  });
}

/** "according to his weight" names no source; "according to the company", "according to Lind" do. */
function isSourceOf(tokens: readonly Token[], source: Range): boolean {
  const { canSpeak, pronoun, kind, name } = readSpeaker(tokens, source);
  const isTheirs = isPossessive(tokens[source.first]) && kind === undefined && name === undefined; // according to their wishes
  return canSpeak && pronoun !== 'other' && pronoun !== 'self' && !isTheirs;
}

/** To the ", but" behind which another speaks: "according to Ruiz, it is late, but Lind said it was early". */
function beforeTurn(tokens: readonly Token[], { first, last }: Range): Range {
  const turn = tokens.findIndex(
    (token, index) =>
      index > first + 2 &&
      index < last &&
      token.lower === ',' &&
      !token.isQuoted &&
      /^(?:but|while)$/.test(tokens[index + 1]?.lower ?? '') &&
      tokens
        .slice(index + 2, last)
        .some(({ lower, tag, isQuoted }) => tag === 'VERB' && !isQuoted && isReportForm(lower)),
  );
  return { first, last: turn < 0 ? last : turn - 1 };
}

/** The one that "according to" names: with its apposition and relative clause up to the comma. */
function sourceAfter(tokens: readonly Token[], first: number): Range | undefined {
  const phrase = phraseStartingAt(tokens, first);
  if (!phrase) return undefined;
  const named = bracketEnd(tokens, phrase.last);
  let last = appositionEnd(tokens, named) ?? listEnd(tokens, named);
  while (last + 1 < tokens.length && !isMark(tokens[last + 1]) && !tokens[last + 1]?.isQuoted) last += 1;
  return { first, last };
}

/** "according to the Harbour Safety Board (HSB), …": the bracket belongs to the source. */
function bracketEnd(tokens: readonly Token[], last: number): number {
  if (tokens[last + 1]?.text !== '(') return last;
  const close = tokens.findIndex(({ text }, at) => at > last && text === ')');
  return close > 0 && close - last <= MAX_BRACKET ? close : last;
}

const MAX_BRACKET = 6;

/** "according to TASS, the state news agency, …": the apposition belongs to the source. */
function appositionEnd(tokens: readonly Token[], last: number): number | undefined {
  if (tokens[last + 1]?.lower !== ',' || tokens[last + 2]?.tag !== 'DET') return undefined;
  const apposition = phraseStartingAt(tokens, last + 2);
  return apposition && tokens[apposition.last + 1]?.lower === ',' ? apposition.last : undefined;
}

/** "according to Danish, Polish and Greek mayors": the end of a list without a verb in it. */
function listEnd(tokens: readonly Token[], last: number): number {
  if (tokens[last + 1]?.lower !== ',') return last;
  const rest = tokens.slice(last + 1);
  const stop = rest.findIndex((token) => !/^(?:ADJ|PROPN|NOUN|CCONJ|DET|NUM)$/.test(token.tag) && token.lower !== ',');
  const list = stop < 0 ? rest : rest.slice(0, stop);
  const isList =
    list.some((token) => token.lower === 'and' || token.lower === 'or') && (stop < 0 || isMark(rest[stop]));
  const comma = list.findLastIndex((token) => token.lower === ',');
  const joint = list.findIndex((token) => token.lower === 'and' || token.lower === 'or');
  if (!isList) return last;
  return comma > joint ? last + comma : last + list.length;
}

/** Nouns in "in the view of Ruiz", "by the agency’s own estimate", with the certainty that they lend. */
const JUDGEMENTS: ReadonlyMap<string, Certainty> = new Map([
  ['view', 'believed'],
  ['opinion', 'believed'],
  ['judgment', 'believed'],
  ['judgement', 'believed'],
  ['estimate', 'estimated'],
  ['estimates', 'estimated'],
  ['estimation', 'estimated'],
  ['reckoning', 'estimated'],
  ['telling', 'alleged'],
  ['version', 'alleged'],
  ['account', 'alleged'],
]);

/** "In the view of Ruiz, it is late.", "By the agency’s own estimate, 40 left." */
function inTheViewOf({ tokens }: Sentence): FoundFrame[] {
  return tokens.flatMap((token, index) => {
    const certainty = JUDGEMENTS.get(token.lower);
    if (!certainty || token.isQuoted) return [];
    const lead = tokens.slice(0, index).findLastIndex(({ lower }) => lower === 'in' || lower === 'by');
    const isBare = tokens.slice(lead + 1, index).every(({ tag }) => tag !== 'VERB' && tag !== 'AUX' && tag !== 'PUNCT');
    if (lead < 0 || !isBare || (lead > 0 && tokens[lead - 1]?.lower !== ',')) return [];
    const last = tokens[index + 1]?.lower === 'of' ? phraseStartingAt(tokens, index + 2)?.last : index;
    if (last === undefined || (!isMark(tokens[last + 1]) && last < tokens.length - 1)) return [];
    const content = around(tokens, { first: lead, last });
    const source = ownerIn(tokens, lead + 1, last);
    if (OWNED.has(token.lower) && source.last === last) return []; // in an account of the war
    return content.length ? [{ source, cue: { first: lead, last: lead }, content, certainty }] : [];
  });
}

/** What is only somebody's where an owner stands before it. */
const OWNED: ReadonlySet<string> = new Set(['account', 'telling', 'version']);

/** "Elmland's telling": whose it is, without the noun. */
function ownerIn(tokens: readonly Token[], first: number, last: number): Range {
  const mark = tokens.findIndex(({ lower }, at) => at > first && at < last && /^['’]s?$/.test(lower));
  return mark > 0 && mark - first < MAX_OWNER ? { first, last: mark - 1 } : { first, last };
}

const MAX_OWNER = 6;

/** "Behn has pleaded not guilty to theft": what somebody answers to a charge. */
function plea({ tokens }: Sentence): FoundFrame[] {
  const at = tokens.findIndex(({ lower, isQuoted }) => !isQuoted && /^(?:plead|pleads|pleaded|pled)$/.test(lower));
  const [next, second] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  if (at < 1 || !/^(?:guilty|innocent)$/.test(next === 'not' ? second : next)) return [];
  let group = at;
  while (/^(?:AUX|ADV)$/.test(tokens[group - 1]?.tag ?? '')) group -= 1;
  if (tokens.slice(group, at).some(({ lower }) => /^(?:not|would|may|might|could)$/.test(lower))) return [];
  const source = subjectBefore(tokens, group);
  const before = source && tokens[source.first - 1];
  const isMain = source && (!before || isMark(before) || before.tag === 'CCONJ' || before.tag === 'ADV');
  if (!isMain || tokens[at]?.lower === 'plead' || tokens[source.last]?.lower === 'who') return [];
  const stop = tokens.findIndex(
    ({ text, lower }, index) => index > at && (/^[,;:.—–]$/.test(text) || /^(?:and|but)$/.test(lower)),
  );
  const content = trimRange(tokens, { first: at, last: (stop < 0 ? tokens.length : stop) - 1 });
  return source && content
    ? [{ source, cue: { first: group, last: at }, content: [content], certainty: 'stated' }]
    : [];
}

/** "Ministers are convinced that it is late": a mind as an adjective. */
const MINDS = /^(?:convinced|afraid|confident|worried|certain|sure|adamant|impression)$/;

function stateOfMind({ tokens }: Sentence): FoundFrame[] {
  return tokens.flatMap((token, index) => {
    if (!MINDS.test(token.lower) || token.isQuoted || tokens[index + 1]?.lower !== 'that') return [];
    const verb = tokens.slice(0, index).findLastIndex(({ tag }) => tag === 'AUX');
    const isNear = verb > 0 && index - verb <= 4 && !tokens.slice(verb, index).some(({ lower }) => lower === 'not');
    const source = isNear ? subjectBefore(tokens, verb) : undefined;
    const content = trimRange(tokens, { first: index + 1, last: tokens.length - 1 });
    return source && content
      ? [{ source, cue: { first: verb, last: index }, content: [content], certainty: 'believed' as const }]
      : [];
  });
}

/** "In the poll, most were for it.", "In a report released on Monday, the agency is blamed.": a document says it. */
function inDocument({ tokens }: Sentence): FoundFrame[] {
  const phrase = tokens[0]?.text === 'In' ? phraseStartingAt(tokens, 1) : undefined;
  const comma = tokens.findIndex((token) => token.lower === ',');
  if (!phrase || comma < 0 || comma > MAX_DOCUMENT_TOKENS) return [];
  const head = tokens.slice(1, comma).find((token) => token.tag === 'NOUN' && DOCUMENT_NOUNS.has(token.lower));
  const isHead = head !== undefined && tokens.slice(1, comma).findIndex((token) => token.tag === 'ADP') !== 0;
  const content = trimRange(tokens, { first: comma + 1, last: tokens.length - 1 });
  if (!isHead || !content || !startsClause(tokens, comma + 1)) return [];
  return [
    { source: { first: 1, last: comma - 1 }, cue: { first: 0, last: 0 }, content: [content], certainty: 'stated' },
  ];
}

const MAX_DOCUMENT_TOKENS = 12;

/** The words of the sentence before and after a frame that stands between them. */
function around(tokens: readonly Token[], frame: Range): Range[] {
  const clause = tokens.findLastIndex(({ text, isQuoted }, at) => at < frame.first && text === ';' && !isQuoted) + 1;
  const before = frame.first > clause ? trimRange(tokens, { first: clause, last: frame.first - 1 }) : undefined;
  const after =
    frame.last + 1 < tokens.length ? trimRange(tokens, { first: frame.last + 1, last: tokens.length - 1 }) : undefined;
  if (!before || isConnective(tokens, before)) return after ? [after] : [];
  if (after && /^(?:that|said|says|say)$/.test(tokens[before.last]?.lower ?? '')) return [after];
  if (after && /^(?:[—–;:-]|--)$/.test(tokens[frame.first - 1]?.text ?? '')) return [after];
  // "Roe is ill and, according to the paper, left the town"
  const isJoined = tokens[frame.first - 1]?.text === ',' && tokens[frame.first - 2]?.tag === 'CCONJ';
  if (after && isJoined) return [after];
  const isInterrupted =
    after !== undefined && /^[,—–]$/.test(tokens[frame.first - 1]?.text ?? '') && !holdsVerb(tokens, before);
  return isInterrupted && after ? [before, after] : [before];
}

/** "But according to officials, …": nothing is said before the frame. */
const isConnective = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens.slice(first, last + 1).every((token) => /^(?:CCONJ|ADV|SCONJ|PUNCT)$/.test(token.tag));

const holdsVerb = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens.slice(first, last + 1).some((token) => token.tag === 'VERB' || token.tag === 'AUX');

/** "Update: The dam is old": what kind of text follows, not who says it. */
const isHeading = ({ lower }: Token): boolean => LABEL_WORDS.has(lower) || DOCUMENT_NOUNS.has(lower);

const MAX_LABEL_TOKENS = 5;

/** "Ruiz: It is late" in a headline, "RUIZ: It is late." in a transcript. */
function label({ tokens }: Sentence): FoundFrame[] {
  const colon = tokens.findIndex((token) => token.text === ':');
  if (colon < 1 || colon > MAX_LABEL_TOKENS) return [];
  const names = tokens.slice(0, colon);
  if (!names.every((token) => isCapitalised(token) && token.tag !== 'VERB' && !token.isQuoted)) return [];
  if (!names.some((token) => token.tag === 'PROPN') || names.every(isHeading)) return [];
  if (isRoleLabel(names.map(({ text }) => text).join(' '))) return [];
  const content = trimRange(tokens, { first: colon + 1, last: tokens.length - 1 });
  if (!content || isQuotationMark(tokens[0]) || tokens.at(-1)?.text === '?' || !holdsVerb(tokens, content)) return [];
  return [
    {
      source: { first: 0, last: colon - 1 },
      cue: { first: colon, last: colon },
      content: [content],
      certainty: 'stated',
    },
  ];
}

/** Kinds of those whose words can follow a colon. */
const VOICED: ReadonlySet<string> = new Set(['person', 'group', 'organisation', 'unnamed']);

/** `The warden was blunt: “Nobody may walk on the ice.”`: what follows the colon is said by the subject before it. */
function colon({ tokens }: Sentence): FoundFrame[] {
  const mark = tokens.findIndex(({ text, isQuoted }) => text === ':' && !isQuoted);
  const opensQuotation = isQuotationMark(tokens[mark + 1]) && tokens[mark + 2]?.isQuoted === true;
  if (mark < 2 || !opensQuotation || tokens.slice(0, mark).some(isVoiceElsewhere)) return [];
  const verb = tokens.findIndex(({ tag }, at) => at < mark && (tag === 'VERB' || tag === 'AUX'));
  const source = verb > 0 ? subjectBefore(tokens, verb) : undefined;
  const content = trimRange(tokens, { first: mark + 1, last: tokens.length - 1 });
  if (!source || !content) return [];
  const { kind, name, canSpeak } = readSpeaker(tokens, source);
  if (!canSpeak || (kind === undefined ? name === undefined : !VOICED.has(kind))) return [];
  const isOneWord = kind === undefined && source.first === 0 && source.last === 0;
  if (isOneWord && tokens[verb]?.tag !== 'AUX') return []; // Hill erupts: “Like a train”
  return [{ source, cue: { first: mark, last: mark }, content: [content], certainty: 'stated' }];
}

/** A verb that has a speaker of its own, or words quoted before. */
const isVoiceElsewhere = ({ tag, lower, isQuoted }: Token): boolean =>
  isQuoted || (tag === 'VERB' && isReportForm(lower));

/** `“A city needs its bakers.” — Theo Marsh`: a name behind a dash signs the quotation before it. */
function signOff({ tokens }: Sentence): FoundFrame[] {
  const dash = tokens.findLastIndex(({ text, isQuoted }) => /^(?:[—–―-]|--)$/.test(text) && !isQuoted);
  const before = tokens.slice(0, dash);
  const isQuotedWhole = before.length > 3 && before.every(({ isQuoted, tag }) => isQuoted || tag === 'PUNCT');
  const source = trimRange(tokens, { first: dash + 1, last: tokens.length - 1 });
  const isName =
    source !== undefined &&
    source.last - source.first < MAX_SIGNATURE &&
    isCapitalised(tokens[source.first] as Token) &&
    !tokens.slice(source.first).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  if (dash < 1 || !isQuotedWhole || !isName || tokens[source.first]?.tag === 'DET') return [];
  const content = trimRange(tokens, { first: 0, last: dash - 1 });
  return content ? [{ source, cue: { first: dash, last: dash }, content: [content], certainty: 'stated' }] : [];
}

const MAX_SIGNATURE = 14;

const HEARSAY = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly']);

/** "The ship reportedly sank.": said by somebody who is not named. */
function hearsay({ tokens }: Sentence): FoundFrame[] {
  const at = tokens.findIndex((token) => HEARSAY.has(token.lower) && !token.isQuoted);
  if (at < 0) return [];
  const { first, last } = clauseAround(tokens, at);
  if (isInRelative(tokens, at) || isMocking(tokens, at) || isInTail(tokens, first, at)) return [];
  const before = at > first ? trimRange(tokens, { first, last: at - 1 }) : undefined;
  const after = at < last ? trimRange(tokens, { first: at + 1, last }) : undefined;
  const content = [before, after].filter((range) => range !== undefined);
  return content.length ? [{ source: null, cue: { first: at, last: at }, content, certainty: 'alleged' }] : [];
}

/** "will supposedly help", "supposedly to help": what the writer does not believe, or a purpose. */
const isMocking = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'supposedly' &&
  (/^(?:will|would|'ll)$/.test(tokens[at - 1]?.lower ?? '') || tokens[at + 1]?.lower === 'to');

/** "were held after allegedly stealing", "told of deals allegedly struck by Behn": what is doubtful hangs on a clause that is not. */
function isInTail(tokens: readonly Token[], first: number, at: number): boolean {
  const hasVerb = tokens.slice(first, at).some(({ tag, isQuoted }) => tag === 'VERB' && !isQuoted);
  const isGoverned = /^(?:after|before|by|for|in|of|over|with)$/.test(tokens[at - 1]?.lower ?? '');
  const isDone = tokens[at - 1]?.tag === 'NOUN' && tokens.slice(at + 1, at + 4).some(({ lower }) => lower === 'by');
  return hasVerb && (isGoverned || isDone);
}

/** "a letter which was reportedly sent": what is doubtful is a part of the sentence that cannot stand alone. */
function isInRelative(tokens: readonly Token[], at: number): boolean {
  const from = tokens.findLastIndex(({ text }, index) => index < at && /^[,;:—–]$/.test(text)) + 1;
  const relative = tokens.findLastIndex(
    ({ lower, tag }, index) =>
      index >= from &&
      index < at &&
      (/^(?:who|which|whose|where|whom)$/.test(lower) || (lower === 'that' && tag !== 'DET')),
  );
  return relative >= 0 && !tokens.slice(relative, at).some(({ tag }) => tag === 'VERB');
}

/** The clause that holds `at`, between semicolons and commas before "and", "but" or "while". */
function clauseAround(tokens: readonly Token[], at: number): Range {
  const divides = (token: Token, index: number): boolean =>
    token.text === ';' ||
    (token.lower === ',' &&
      /^(?:and|but|while)$/.test(tokens[index + 1]?.lower ?? '') &&
      startsClause(tokens, index + 2));
  const before = tokens.findLastIndex((token, index) => index < at && divides(token, index));
  const behind = tokens.findIndex((token, index) => index > at && divides(token, index));
  return { first: before + 1, last: behind < 0 ? tokens.length - 1 : behind - 1 };
}

/** In the order in which they are tried; all that match are kept until frames that overlap are settled. */
export const PHRASE_RULES: readonly PhraseRule[] = [
  { name: 'according-to', extract: accordingTo, carries: true, inHeadings: true, isSure: true },
  { name: 'in-the-view-of', extract: inTheViewOf, isSure: true },
  { name: 'state-of-mind', extract: stateOfMind },
  { name: 'plea', extract: plea, isSure: true },
  { name: 'in-document', extract: inDocument, yields: true, isWeak: true },
  { name: 'label', extract: label, inHeadings: true, isSure: true },
  { name: 'colon', extract: colon, inHeadings: true, isSure: true },
  { name: 'sign-off', extract: signOff, inHeadings: true, isSure: true },
  ...NOUN_RULES,
  { name: 'hearsay', extract: hearsay, namesNobody: 'always' },
];
