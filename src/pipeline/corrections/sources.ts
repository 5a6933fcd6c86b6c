import { ruleSetOf } from '../../language/index.ts';
import type { Claim, ClaimSource, Document, Quote, Span } from '../../records/index.ts';
import { readName } from '../evidence/sources.ts';
import { findWords } from './place.ts';

/** What stands for a speaker whom the rules or the editor do not name. */
export const NOBODY_NAMED = 'nobody';

export const speakerName = (source: Readonly<{ name: string }> | null): string => source?.name || NOBODY_NAMED;

type Texts = Pick<Document, 'text' | 'names' | 'language'>;

/**
 * The source that an editor names for words at a place: the nearest mention of the name in the text; where the text does
 * not have it, no words stand for it and the span is empty.
 */
export function sourceNamed({ text, names, language }: Texts, name: string, place: Span): ClaimSource {
  const mentions = mentionsOf(text, names, name);
  const distance = (span: Span): number => Math.abs(span.start - place.start);
  const [nearest] = [...mentions].sort((a, b) => distance(a) - distance(b) || a.start - b.start);
  const { kind, origin } = readName(name, ruleSetOf(language));
  const known = names.find((each) => each.kind !== 'place' && [each.name, ...each.aliases].includes(name));
  const span = nearest ? { start: nearest.start, end: nearest.end } : { start: place.start, end: place.start };
  return {
    ...span,
    name: known?.name ?? name,
    kind: known && known.kind !== 'place' ? known.kind : kind,
    ...(origin ? { origin } : {}),
  };
}

function mentionsOf(text: string, names: Document['names'], name: string): readonly Span[] {
  const known = names.find((each) => [each.name, ...each.aliases].includes(name));
  return known ? known.mentions : findWords(text, name);
}

/** The quotations that a claim holds follow its speaker, and the claim of a quotation follows the quotation's. */
export const withSpeaker = (quote: Quote, source: ClaimSource | null): Quote => ({
  ...quote,
  speaker: source && { start: source.start, end: source.end, name: source.name },
});

export const placeOf = ({ content }: Claim): Span => content[0] ?? { start: 0, end: 0 };
