import { isCapitalised, isMark, isQuotationMark, type Sentence, type Token } from '../../language/index.ts';
import { phraseEndingAt, phraseStartingAt, type Range, startsClause } from '../../language/phrases.ts';
import { LABEL_WORDS } from '../../lexicon/labelWords.ts';
import { REPORTING_NOUNS } from '../../lexicon/reportingVerbs.ts';
import { DOCUMENT_NOUNS } from '../../lexicon/speakers.ts';
import { type Frame, trimRange } from './frame.ts';

/** A way in which words other than a verb attribute what a sentence says. */
export type PhraseRule = Readonly<{ name: string; extract: (sentence: Sentence) => Omit<Frame, 'rule'>[] }>;

/** "According to officials, it is late." and "It is late, according to officials." */
function accordingTo({ tokens }: Sentence): Omit<Frame, 'rule'>[] {
  return tokens.flatMap((token, index) => {
    if (token.lower !== 'according' || token.isQuoted || tokens[index + 1]?.lower !== 'to') return [];
    const source = sourceAfter(tokens, index + 2);
    if (!source) return [];
    const content = around(tokens, { first: index, last: source.last });
    const cue = { first: index, last: index + 1 };
    return content.length ? [{ source, cue, content, certainty: 'stated' as const }] : [];
  });
}

/** The one that "according to" names: with its apposition and relative clause up to the comma. */
function sourceAfter(tokens: readonly Token[], first: number): Range | undefined {
  const phrase = phraseStartingAt(tokens, first);
  if (!phrase) return undefined;
  let last = appositionEnd(tokens, phrase.last) ?? listEnd(tokens, phrase.last);
  while (last + 1 < tokens.length && !isMark(tokens[last + 1]) && !tokens[last + 1]?.isQuoted) last += 1;
  return { first, last };
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
  if (!isList) return last;
  return comma > joint ? last + comma : last + list.length;
}

/** "In the poll, most were for it.", "In a report released on Monday, the agency is blamed.": a document says it. */
function inDocument({ tokens }: Sentence): Omit<Frame, 'rule'>[] {
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
  const before = frame.first > 0 ? trimRange(tokens, { first: 0, last: frame.first - 1 }) : undefined;
  const after =
    frame.last + 1 < tokens.length ? trimRange(tokens, { first: frame.last + 1, last: tokens.length - 1 }) : undefined;
  if (!before) return after ? [after] : [];
  if (after && /^(?:[—–;:-]|--)$/.test(tokens[frame.first - 1]?.text ?? '')) return [after];
  const isInterrupted =
    after !== undefined && /^[,—–]$/.test(tokens[frame.first - 1]?.text ?? '') && !holdsVerb(tokens, before);
  return isInterrupted && after ? [before, after] : [before];
}

const holdsVerb = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens.slice(first, last + 1).some((token) => token.tag === 'VERB' || token.tag === 'AUX');

/** "Ruiz’s claim that it is late", "the claim by Ruiz that it is late". */
function reportingNoun({ tokens }: Sentence): Omit<Frame, 'rule'>[] {
  return tokens.flatMap((token, index) => {
    const certainty = REPORTING_NOUNS.get(singular(token));
    if (!certainty || token.isQuoted || token.tag === 'VERB') return [];
    const by =
      tokens[index + 1]?.lower === 'by' || tokens[index + 1]?.lower === 'from'
        ? phraseStartingAt(tokens, index + 2)
        : undefined;
    const that = (by ? by.last : index) + 1;
    if (tokens[that]?.lower !== 'that') return [];
    const content = trimRange(tokens, { first: that, last: clauseEnd(tokens, that) });
    if (!content) return [];
    return [
      {
        source: by ?? possessorBefore(tokens, index),
        cue: { first: index, last: index },
        content: [content],
        certainty,
      },
    ];
  });
}

const singular = (token: Token): string => (token.tag === 'NOUN' ? token.lemma : token.lower).toLowerCase();

/** To the comma that is not inside quotation marks, else to the end. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  const comma = tokens.findIndex((token, index) => index > from + 3 && token.lower === ',' && !token.isQuoted);
  return comma < 0 ? tokens.length - 1 : comma - 1;
}

function possessorBefore(tokens: readonly Token[], noun: number): Range | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at -= 1) {
    const token = tokens[at] as Token;
    if (token.lower === "'s" || token.lower === "'") {
      const owner = phraseEndingAt(tokens, at - 1);
      return owner ? { first: owner.first, last: at } : null;
    }
    if (['his', 'her', 'its', 'their'].includes(token.lower)) return { first: at, last: at };
    if (token.tag !== 'ADJ' && token.tag !== 'NOUN') return null;
  }
  return null;
}

/** "Update: The dam is old": what kind of text follows, not who says it. */
const isHeading = ({ lower }: Token): boolean => LABEL_WORDS.has(lower) || DOCUMENT_NOUNS.has(lower);

const MAX_LABEL_TOKENS = 5;

/** "Ruiz: It is late" in a headline, "RUIZ: It is late." in a transcript. */
function label({ tokens }: Sentence): Omit<Frame, 'rule'>[] {
  const colon = tokens.findIndex((token) => token.text === ':');
  if (colon < 1 || colon > MAX_LABEL_TOKENS) return [];
  const names = tokens.slice(0, colon);
  if (!names.every((token) => isCapitalised(token) && token.tag !== 'VERB' && !token.isQuoted)) return [];
  if (!names.some((token) => token.tag === 'PROPN') || names.every(isHeading)) return [];
  const content = trimRange(tokens, { first: colon + 1, last: tokens.length - 1 });
  if (!content || isQuotationMark(tokens[0])) return [];
  return [
    {
      source: { first: 0, last: colon - 1 },
      cue: { first: colon, last: colon },
      content: [content],
      certainty: 'stated',
    },
  ];
}

const HEARSAY = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly']);

/** "The ship reportedly sank.": said by somebody who is not named. */
function hearsay({ tokens }: Sentence): Omit<Frame, 'rule'>[] {
  const at = tokens.findIndex((token) => HEARSAY.has(token.lower) && !token.isQuoted);
  if (at < 0) return [];
  const before = at > 0 ? trimRange(tokens, { first: 0, last: at - 1 }) : undefined;
  const after = trimRange(tokens, { first: at + 1, last: tokens.length - 1 });
  const content = [before, after].filter((range) => range !== undefined);
  return content.length ? [{ source: null, cue: { first: at, last: at }, content, certainty: 'alleged' }] : [];
}

/** In the order in which they are tried; all that match are kept until frames that overlap are settled. */
export const PHRASE_RULES: readonly PhraseRule[] = [
  { name: 'according-to', extract: accordingTo },
  { name: 'in-document', extract: inDocument },
  { name: 'label', extract: label },
  { name: 'reporting-noun', extract: reportingNoun },
  { name: 'hearsay', extract: hearsay },
];
