import { trimRange } from '../../../pipeline/evidence/claims/frame.ts';
import type { FoundFrame, PhraseRule } from '../../../pipeline/evidence/claims/rules.ts';
import { isMark, type Sentence, type Token } from '../../../pipeline/language/index.ts';
import type { Certainty } from '../../../records/index.ts';
import { phraseStartingAt, type Range, startsClause } from '../grammar/phrases.ts';
import { subjectBefore } from '../grammar/subjects.ts';
import { DOCUMENT_NOUNS } from '../words/speakers.ts';
import { accordingTo, around } from './accordingTo.ts';
import { hearsay } from './hearsay.ts';
import { colon, label, signOff } from './labelled.ts';
import { NOUN_RULES } from './nounRules.ts';

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
    ({ text, lower }, index) =>
      index > at && ((/^[,;:.—–]$/.test(text) && !isInDate(tokens, index)) || /^(?:and|but)$/.test(lower)),
  );
  const content = trimRange(tokens, { first: at, last: (stop < 0 ? tokens.length : stop) - 1 });
  return source && content
    ? [{ source, cue: { first: group, last: at }, content: [content], certainty: 'stated' }]
    : [];
}

/** "on Feb. 26, 2010, to theft": a mark within a date, or the comma that closes it. */
const isInDate = (tokens: readonly Token[], mark: number): boolean =>
  tokens[mark]?.text === ',' &&
  ((tokens[mark - 1]?.tag === 'NUM' && /^\d{4}$/.test(tokens[mark + 1]?.text ?? '')) ||
    (/^\d{4}$/.test(tokens[mark - 1]?.text ?? '') && tokens[mark + 1]?.lower === 'to'));

/** "Ministers are convinced that it is late": a mind as an adjective. */
const MINDS = /^(?:convinced|afraid|confident|worried|certain|sure|adamant|impression)$/;

function stateOfMind({ tokens }: Sentence): FoundFrame[] {
  return tokens.flatMap((token, index) => {
    if (!MINDS.test(token.lower) || token.isQuoted || tokens[index + 1]?.lower !== 'that') return [];
    const verb = tokens.slice(0, index).findLastIndex(({ tag }) => tag === 'AUX');
    const isNear =
      verb > 0 &&
      index - verb <= 4 &&
      !tokens.slice(verb, index).some(({ lower, tag }) => lower === 'not' || tag === 'VERB');
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
