import type { Block, Claim, Name, Quote, Span } from '../../records/index.ts';
import { idOf, numberIds } from '../ids.ts';
import type { Prose, Quotation, Token } from '../language/index.ts';
import { bareWords } from '../language/terms.ts';
import { contentOf, itemsOver, spansOver } from '../spanIndex.ts';
import { wordsAround } from './context.ts';
import { nearSpeaker, speakerOf, speakerWithin } from './quoteSpeakers.ts';
import { isLong, isNoSpeech, tokensBefore } from './setApart.ts';

/** The words that somebody spoke or wrote; titles of works, names and scare quotes are left out. */
export function findQuotes(
  prose: Prose,
  claims: readonly Claim[],
  names: readonly Name[],
  documentId: string,
): Quote[] {
  const quotes = prose.quotations.flatMap((quotation): Quote[] => {
    const words = prose.text.slice(quotation.start, quotation.end).trim();
    const claim = itemsOver(claims, quotation, contentOf)[0];
    if (isNoSpeech(prose, quotation, words, claim !== undefined)) return [];
    const tokens = tokensBefore(prose, quotation);
    const isSpoken = claim !== undefined || isLong(words) || hasSpeaker(prose, tokens);
    if (!isSpoken) return [];
    const speaker = claim ? speakerWithin(prose, claim, quotation, names) : nearSpeaker(prose, quotation, names);
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

/** The quotation without white space and a comma that belongs to the frame. */
function trimmed(text: string, { start, end }: Quotation): { start: number; end: number } {
  const words = text.slice(start, end);
  const from = words.length - words.trimStart().length;
  const to = words.trimEnd().replace(/,$/, '').length;
  return { start: start + from, end: start + Math.max(to, from + 1) };
}

/** "as “martyrs”", "the “heroism” of": short words that stand for speech, not for doubt. */
const hasSpeaker = ({ rules }: Prose, tokens: readonly Token[]): boolean =>
  tokens.slice(-MAX_VERB_DISTANCE).some((token) => token.tag === 'VERB' && rules?.quotes.isSpeechAct(token) === true);

const MAX_VERB_DISTANCE = 10;
