import { type Claim, contains, type Name, overlaps, type Quote } from '../../records/index.ts';
import type { Prose, Quotation, Sentence } from '../language/index.ts';
import { spansOver } from '../spanIndex.ts';
import { spanOfRange } from './claims/spans.ts';
import { readSource } from './sources.ts';

/** Who speaks words that a claim holds. */
export function speakerWithin(
  prose: Prose,
  claim: Claim,
  quotation: Quotation,
  names: readonly Name[],
): Quote['speaker'] {
  const teller = tellerIn(prose, claim, quotation, names);
  return teller === undefined ? speakerOf(claim) : teller;
}

/** The one who makes a claim, where a name or a role stands for them. */
export const speakerOf = ({ source }: Claim): Quote['speaker'] =>
  source?.name ? { start: source.start, end: source.end, name: source.name } : null;

/**
 * Whose words a claim quotes, where they are not those of the one who makes it: "Lund said the mayor told him, “…”". Null
 * where they may be either's, undefined where nobody else is named.
 */
function tellerIn(
  { text, sentences, rules }: Prose,
  { source: own, content, mode }: Claim,
  quotation: Quotation,
  names: readonly Name[],
): Quote['speaker'] | undefined {
  const claims = rules?.claims;
  const [sentence] = mode === 'mixed' ? spansOver(sentences, quotation) : [];
  const teller = sentence && claims?.tellerOf(sentence, quotation, own ?? undefined);
  const reading = teller && claims?.readSpeaker(sentence.tokens, teller.range);
  if (!claims || !teller || !reading?.canSpeak) return undefined;
  const source = readSource({ text, sentence, names, rules: claims }, teller.range, reading);
  const isOwn = own !== null && overlaps(own, source);
  if (isOwn || !content.some((span) => contains(span, source))) return undefined;
  if (reading.pronoun) return source.start >= quotation.end ? null : undefined;
  if (!teller.isSure) return null;
  return { start: source.start, end: source.end, name: source.name };
}

/** The person or body named in the subject of the verb of saying before the words. */
export function nearSpeaker(prose: Prose, quotation: Quotation, names: readonly Name[]): Quote['speaker'] {
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
