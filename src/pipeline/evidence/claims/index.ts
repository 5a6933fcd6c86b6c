import { type Claim, contains, overlaps, type Span } from '../../../records/index.ts';
import { idOf, numberIds } from '../../ids.ts';
import type { Prose, Sentence } from '../../language/index.ts';
import type { Frame } from './frame.ts';
import { findFrames } from './frames.ts';
import { spanOfRange, withWholeQuotations } from './spans.ts';

/** Who says what in a document: the attributions of all sentences, in order of their cues. */
export function findClaims(prose: Prose, documentId: string): Claim[] {
  const found = prose.sentences.map((sentence) => ({ sentence, frames: findFrames(sentence) }));
  const framed = new Set(found.filter(({ frames }) => frames.length).map(({ sentence }) => sentence.index));
  const claims = found.flatMap(({ sentence, frames }) => frames.map((frame) => readClaim(prose, sentence, frame, framed)));
  return numberIds(claims.map((claim) => ({ ...claim, id: idOf(documentId, 'claim', contentWords(prose.text, claim)) })));
}

const contentWords = (text: string, claim: Claim): string =>
  claim.content.map(({ start, end }) => text.slice(start, end).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')).join('|');

function readClaim(prose: Prose, sentence: Sentence, frame: Frame, framed: ReadonlySet<number>): Claim {
  const content = withWholeQuotations(prose, frame.content.map((range) => spanOfRange(sentence, range)), sentence, framed);
  const source = frame.source ? spanOfRange(sentence, frame.source) : null;
  return {
    id: '',
    source: source && { ...source, name: prose.text.slice(source.start, source.end), kind: 'unnamed' },
    cue: spanOfRange(sentence, frame.cue),
    content,
    mode: modeOf(prose, content),
    certainty: frame.certainty,
  };
}

/** Direct where every word is quoted, mixed where some are. */
function modeOf(prose: Prose, content: readonly Span[]): Claim['mode'] {
  const words = prose.sentences
    .filter((sentence) => content.some((span) => overlaps(span, sentence)))
    .flatMap((sentence) => sentence.tokens)
    .filter((token) => token.tag !== 'PUNCT' && content.some((span) => contains(span, token)));
  const quoted = words.filter((token) => token.isQuoted).length;
  return quoted === 0 ? 'indirect' : quoted === words.length ? 'direct' : 'mixed';
}
