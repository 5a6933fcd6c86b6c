import { type Block, type Claim, contains, type Name, type Quote, type Span } from '../../records/index.ts';
import { idOf, numberIds } from '../ids.ts';
import type { Prose, Quotation, Sentence, Token } from '../language/index.ts';
import { bareWords } from '../language/terms.ts';
import { contentOf, itemsOver, spansOver } from '../spanIndex.ts';
import { spanOfRange } from './claims/spans.ts';
import { wordsAround } from './context.ts';
import { readSource } from './sources.ts';

/** What tells words in quotation marks that somebody said from a title. */
export type QuoteRules = Readonly<{
  /** Whether words beside a form of this verb are what somebody said: "called them “guests”". */
  isSpeechAct: (token: Token) => boolean;
  /** Whether a word, in small letters, names a body: "university". */
  isBodyWord: (word: string) => boolean;
  /** A word that a title writes small: "of". */
  isSmallWord: (word: string) => boolean;
  /** A word before a title: "the song “…”", "known as". */
  leadsToTitle: (token: Token) => boolean;
}>;

/** Verbs and nouns beside which a few quoted words are what somebody said: "honoured them as “martyrs”". */
const SPEAKING_CONTEXT = 3;

/** The words that somebody spoke or wrote; titles of works, names and scare quotes are left out. */
export function findQuotes(
  prose: Prose,
  claims: readonly Claim[],
  names: readonly Name[],
  documentId: string,
): Quote[] {
  const quotes = prose.quotations.flatMap((quotation): Quote[] => {
    const words = prose.text.slice(quotation.start, quotation.end).trim();
    if (!/[\p{L}\p{N}]/u.test(words) || isWorkTitle(prose, quotation, words)) return [];
    const claim = itemsOver(claims, quotation, contentOf)[0];
    const tokens = tokensBefore(prose, quotation);
    const isSpoken = claim !== undefined || isLong(words) || hasSpeaker(prose, tokens);
    if (!isSpoken) return [];
    const speaker = claim
      ? (tellerIn(prose, claim, quotation, names) ?? speakerOf(claim))
      : nearSpeaker(prose, quotation, names);
    if (!claim && !speaker && !isLong(words)) return []; // “the wife”, “hot springs”: words set apart
    const id = idOf(documentId, 'quote', bareWords(words).trim());
    return [
      {
        id,
        ...trimmed(prose.text, quotation),
        speaker,
        ...(claim ? { claim: claim.id } : {}),
        rule: claim ? 'claimed' : isLong(words) ? 'length' : 'beside-verb',
      },
    ];
  });
  const spoken = new Map(
    quotes
      .filter(({ speaker }) => speaker !== null)
      .toReversed()
      .map((quote) => [quote.id, quote]),
  );
  return numberIds(
    goingOn(prose, overParagraphs(prose, quotes), claims).map((quote) =>
      quote.speaker ? quote : repeated(prose, quote, spoken.get(quote.id)),
    ),
    ({ start }) => wordsAround(prose, start),
  );
}

/** A quotation that every paragraph opens anew and only the last closes: one speaker, whom one of its pieces names. */
function overParagraphs({ text, blocks }: Prose, quotes: readonly Quote[]): Quote[] {
  const places = new Map(blocks.map((block, index) => [block, index]));
  const blockOf = (quote: Quote): number => places.get(spansOver(blocks, quote)[0] as Block) ?? -1;
  const isOpen = (quote: Quote): boolean => {
    const block = blocks[blockOf(quote)];
    return block !== undefined && quote.end >= block.end - 1 && !/["”'’»]\s*$/.test(text.slice(quote.start, block.end));
  };
  const runs: Quote[][] = [];
  for (const quote of quotes) {
    const last = runs.at(-1)?.at(-1);
    if (last && isOpen(last) && blockOf(quote) === blockOf(last) + 1) runs.at(-1)?.push(quote);
    else runs.push([quote]);
  }
  return runs.flatMap((run) => {
    const named = run.find(({ speaker }) => speaker !== null);
    return run.map((quote) =>
      named?.speaker && !quote.speaker ? { ...quote, speaker: named.speaker, rule: 'paragraphs' } : quote,
    );
  });
}

/** Of a paragraph that is one quotation so much stands between its marks. 0 to 1. */
const ALL_QUOTED = 0.95;

/** "…, Lind said." and then paragraphs that are quotations and nothing else: Lind goes on. */
function goingOn(prose: Prose, quotes: readonly Quote[], claims: readonly Claim[]): Quote[] {
  const places = new Map(prose.blocks.map((block, index) => [block, index]));
  const blockOf = (span: Span): number => places.get(spansOver(prose.blocks, span)[0] as Block) ?? -1;
  const last = new Map<number, Quote['speaker']>();
  for (const claim of claims)
    if (claim.source) last.set(blockOf(claim.source), claim.source.kind === 'person' ? speakerOf(claim) : null);
  return quotes.map((quote) => {
    const at = blockOf(quote);
    const speaker = quote.speaker ?? (isAlone(prose, at, quote) ? (last.get(at - 1) ?? null) : null);
    if (isAlone(prose, at, quote)) last.set(at, speaker);
    return speaker && !quote.speaker ? { ...quote, speaker, rule: 'paragraphs' } : quote;
  });
}

/** Whether a paragraph is one quotation, and no turn of a conversation. */
function isAlone({ blocks }: Prose, at: number, { start, end }: Quote): boolean {
  const [block, before] = [blocks[at], blocks[at - 1]];
  if (block?.kind !== 'paragraph' || before?.kind !== 'paragraph' || block.part === 'turn') return false;
  return end - start > ALL_QUOTED * (block.end - block.start);
}

/** A heading that repeats words of the text has their speaker. */
function repeated(prose: Prose, quote: Quote, same: Quote | undefined): Quote {
  const isHeading = spansOver(prose.blocks, quote).some((block) => block.kind !== 'paragraph');
  return same && isHeading
    ? { ...quote, speaker: same.speaker, ...(same.claim ? { claim: same.claim } : {}), rule: 'repeated' }
    : quote;
}

const speakerOf = ({ source }: Claim): Quote['speaker'] =>
  source?.name ? { start: source.start, end: source.end, name: source.name } : null;

/** Whose words a claim quotes, where they are not those of the one who makes it: "Lund said the mayor told him, “…”". */
function tellerIn(
  { text, sentences, rules }: Prose,
  { content, mode }: Claim,
  quotation: Quotation,
  names: readonly Name[],
): Quote['speaker'] {
  const claims = rules?.claims;
  const [sentence] = mode === 'mixed' ? spansOver(sentences, quotation) : [];
  const range = sentence && claims?.tellerOf(sentence, quotation.start);
  const reading = range && claims?.readSpeaker(sentence.tokens, range);
  if (!claims || !range || !reading?.canSpeak || reading.pronoun) return null;
  const source = readSource({ text, sentence, names, rules: claims }, range, reading);
  const isTold = content.some((span) => contains(span, source) && source.end <= quotation.start);
  return isTold ? { start: source.start, end: source.end, name: source.name } : null;
}

/** The quotation without white space and a comma that belongs to the frame. */
function trimmed(text: string, { start, end }: Quotation): { start: number; end: number } {
  const words = text.slice(start, end);
  const from = words.length - words.trimStart().length;
  const to = words.trimEnd().replace(/,$/, '').length;
  return { start: start + from, end: start + Math.max(to, from + 1) };
}

/** A title or a body's name in quotation marks: all words capitalised, a body's word in it or before it. */
function isWorkTitle(prose: Prose, quotation: Quotation, words: string): boolean {
  const parts = words.split(/\s+/);
  const isCapitalised = parts.every(
    (part) => /^[\p{Lu}\p{N}]/u.test(part) || prose.rules?.quotes.isSmallWord(part) === true,
  );
  if (!isCapitalised || parts.length > 6 || /[.,!?]$/.test(words)) return false;
  const before = tokensBefore(prose, quotation).at(-1);
  return (
    parts.some((part) => prose.rules?.quotes.isBodyWord(part.toLowerCase())) ||
    before === undefined ||
    prose.rules?.quotes.leadsToTitle(before) === true ||
    parts.length > 1
  );
}

const isLong = (words: string): boolean => words.split(/\s+/).length > SPEAKING_CONTEXT;

function tokensBefore(prose: Prose, quotation: Quotation): Token[] {
  const [sentence] = spansOver(prose.sentences, quotation);
  if (!sentence) return [];
  const { tokens } = sentence;
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= quotation.start) low = middle + 1;
    else high = middle;
  }
  return tokens.slice(Math.max(0, low - MAX_TOKENS_BEFORE), low).filter(({ tag }) => tag !== 'PUNCT');
}

/** Enough for the words that are looked at, with the marks between them. */
const MAX_TOKENS_BEFORE = 60;

/** "as “martyrs”", "the “heroism” of": short words that stand for speech, not for doubt. */
const hasSpeaker = ({ rules }: Prose, tokens: readonly Token[]): boolean =>
  tokens.slice(-MAX_VERB_DISTANCE).some((token) => token.tag === 'VERB' && rules?.quotes.isSpeechAct(token) === true);

const MAX_VERB_DISTANCE = 10;

/** The person or body named in the subject of the verb of saying before the words. */
function nearSpeaker(prose: Prose, quotation: Quotation, names: readonly Name[]): Quote['speaker'] {
  const [sentence] = spansOver(prose.sentences, quotation);
  if (!sentence) return null;
  const performer = performerOf(prose, sentence, quotation, names);
  if (performer) return performer;
  const actor = prose.rules?.claims.actorOf(sentence, quotation.start);
  if (!actor) return null;
  const acting = spanOfRange(sentence, actor);
  const near = names.flatMap((name) =>
    name.kind === 'place' && !isSubjectPlace(sentence.start, name)
      ? []
      : name.mentions
          .filter((mention) => contains(acting, mention) && mention.end <= quotation.start)
          .filter(({ end }) => !/^['’]s?\b/i.test(prose.text.slice(end, end + 2)))
          .map((mention) => ({ ...mention, name: name.name })),
  );
  const [first] = near.sort((a, b) => a.start - b.start);
  return first ?? null;
}

/** A country that opens the sentence acts in it: "North Korea promised …". */
const isSubjectPlace = (start: number, name: Name): boolean =>
  name.mentions.some((mention) => mention.start >= start && mention.start - start < 4);

/** "a choir sang “…”": who does what the verb right before the words tells. */
function performerOf(
  { text, rules }: Prose,
  sentence: Sentence,
  { start }: Quotation,
  names: readonly Name[],
): Quote['speaker'] {
  const claims = rules?.claims;
  const range = claims?.performerOf(sentence, start);
  const reading = range && claims?.readSpeaker(sentence.tokens, range);
  if (!claims || !range || !reading?.canSpeak || reading.pronoun) return null;
  const source = readSource({ text, sentence, names, rules: claims }, range, reading);
  return { start: source.start, end: source.end, name: source.name };
}
