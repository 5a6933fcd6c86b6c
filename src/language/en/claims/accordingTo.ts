import { trimRange } from '../../../pipeline/evidence/claims/frame.ts';
import type { FoundFrame } from '../../../pipeline/evidence/claims/rules.ts';
import { isCapitalised, isMark, isQuotationMark, type Sentence, type Token } from '../../../pipeline/language/index.ts';
import { isPossessive, phraseStartingAt, type Range, startsClause } from '../grammar/phrases.ts';
import { PRONOUNS } from '../words/pronouns.ts';
import { isReportForm } from './cues.ts';
import { kindOfNoun } from './speakerKinds.ts';
import { readSpeaker } from './speakers.ts';

/** "According to officials, it is late." and "It is late, according to officials." */
export function accordingTo({ tokens }: Sentence): FoundFrame[] {
  return tokens.flatMap((token, index) => {
    if (token.lower !== 'according' || token.isQuoted || tokens[index + 1]?.lower !== 'to') return [];
    const source = sourceAfter(tokens, index + 2);
    if (!source || !isSourceOf(tokens, source)) return [];
    const aside = asideOf(tokens, { first: index, last: source.last });
    const content = aside
      ? [aside]
      : around(tokens, { first: index, last: source.last }).map((range) => beforeTurn(tokens, range));
    const cue = { first: index, last: index + 1 };
    const tells = aside !== undefined || content.some((range) => holdsVerb(tokens, range)); // not a list of names
    return tells ? [{ source, cue, content, certainty: 'stated' as const }] : [];
  });
}

/** "Elm – home to 3,105 people, according to the bureau – is old", "20 walkers, 60 according to some, are lost": an aside with its own source. */
function asideOf(tokens: readonly Token[], { first, last }: Range): Range | undefined {
  const closing = tokens[last + 1]?.text ?? '';
  const mark = closing === ')' ? '(' : closing;
  if (!/^(?:[(,—–]|--)$/.test(mark)) return undefined;
  const before = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  const opening = tokens.findLastIndex(({ text, isQuoted }, at) => at <= before && !isQuoted && text === mark);
  const inside = opening > 0 ? trimRange(tokens, { first: opening + 1, last: before }) : undefined;
  if (!inside || !tokens.slice(inside.first, inside.last + 1).some(({ tag }) => tag === 'NUM')) return undefined;
  const isBare = inside.last - inside.first < MAX_BARE && !holdsVerb(tokens, inside);
  return mark !== ',' || (isBare && before === first - 1) ? inside : undefined;
}

/** "60", "about 60 of them". */
const MAX_BARE = 4;

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
  let last = nameEnd(tokens, named) ?? appositionEnd(tokens, named) ?? listEnd(tokens, named);
  while (last + 1 < tokens.length && !isMark(tokens[last + 1]) && !tokens[last + 1]?.isQuoted) {
    if (opensOwnClause(tokens, last + 1)) break; // according to his family he has lost weight
    last += 1;
  }
  return { first, last };
}

/** "he has lost weight": a pronoun for whoever was named, with its verb; not "who know it". */
const opensOwnClause = (tokens: readonly Token[], at: number): boolean =>
  /^(?:person|body|group)$/.test(PRONOUNS.get(tokens[at]?.lower ?? '') ?? '') && startsClause(tokens, at);

/** "according to the Harbour Safety Board (HSB), …": the bracket belongs to the source. */
function bracketEnd(tokens: readonly Token[], last: number): number {
  if (tokens[last + 1]?.text !== '(') return last;
  const close = tokens.findIndex(({ text }, at) => at > last && text === ')');
  return close > 0 && close - last <= MAX_BRACKET ? close : last;
}

const MAX_BRACKET = 6;

/** "according to the district head, Farida Noor.": the name behind an office, before a mark. */
function nameEnd(tokens: readonly Token[], last: number): number | undefined {
  const isOffice = kindOfNoun(tokens[last] as Token) === 'person' && tokens[last]?.tag !== 'PROPN';
  if (!isOffice || tokens[last + 1]?.lower !== ',') return undefined;
  let end = last + 1;
  while (tokens[end + 1]?.tag === 'PROPN' && isCapitalised(tokens[end + 1] as Token)) end += 1;
  return end > last + 1 && (tokens[end + 1] === undefined || isMark(tokens[end + 1])) ? end : undefined;
}

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
  const behind = stop < 0 ? undefined : rest[stop];
  const isClause = isQuotationMark(behind) && /^(?:VERB|AUX)$/.test(rest[stop + 1]?.tag ?? '');
  if (!isList || isClause) return last;
  return comma > joint ? last + comma : last + list.length;
}

/** The words of the sentence before and after a frame that stands between them. */
export function around(tokens: readonly Token[], frame: Range): Range[] {
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

export const holdsVerb = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens.slice(first, last + 1).some((token) => token.tag === 'VERB' || token.tag === 'AUX');
