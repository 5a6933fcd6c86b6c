import { type Claim, type ClaimSource, contains, type Name, overlaps, type Span } from '../../../records/index.ts';
import { idOf, numberIds } from '../../ids.ts';
import type { Prose, Sentence } from '../../language/index.ts';
import type { Range } from '../../language/range.ts';
import { bareWords } from '../../language/terms.ts';
import { wordsAround } from '../context.ts';
import { resolvePronouns } from '../pronouns.ts';
import { readSource } from '../sources.ts';
import type { Frame } from './frame.ts';
import { findFrames } from './frames.ts';
import { findIntroduction, type Introduction } from './introductions.ts';
import type { ClaimRules } from './rules.ts';
import { type FramePlace, spanOfRange, withWholeQuotations } from './spans.ts';

/** Who says what in a document: the attributions of all sentences, in order of their cues. */
export function findClaims(prose: Prose, rules: ClaimRules, names: readonly Name[], documentId: string): Claim[] {
  const found = prose.sentences.map((sentence) => ({ sentence, frames: findFrames(sentence, rules).frames }));
  const framed = new Set(found.filter(({ frames }) => frames.length).map(({ sentence }) => sentence.index));
  const claims = found.flatMap(({ sentence, frames }) => {
    const speaking =
      frames.findLast(({ content }) => content.some((range) => isQuotedIn(sentence, range))) ?? frames.at(-1);
    const inside = frames.map((frame) =>
      readClaim(prose, { rules, names }, frame, { sentence, goesOn: frame === speaking, framed }),
    );
    const introduction = findIntroduction(prose, sentence, rules);
    return introduction ? [...inside, readIntroduction(prose, names, sentence, introduction)] : inside;
  });
  return numberIds(
    resolvePronouns(prose, claims, names).map((claim) => ({
      ...claim,
      id: idOf(documentId, 'claim', contentWords(prose.text, claim)),
    })),
    ({ content }) => wordsAround(prose, content[0]?.start ?? 0),
  );
}

const isQuotedIn = ({ tokens }: Sentence, { first, last }: Range): boolean =>
  tokens.slice(first, last + 1).some((token) => token.isQuoted);

const contentWords = (text: string, claim: Claim): string =>
  claim.content.map(({ start, end }) => bareWords(text.slice(start, end))).join('|');

type Known = Readonly<{ rules: ClaimRules; names: readonly Name[] }>;

function readClaim(prose: Prose, { rules, names }: Known, frame: Frame, place: FramePlace): Claim {
  const { sentence } = place;
  const spans = frame.content.map((range) => spanOfRange(sentence, range));
  const source = frame.source ? readFrameSource(prose, names, sentence, frame) : null;
  const cue = spanOfRange(sentence, frame.cue);
  const frameWords = `${prose.text.slice(source?.start ?? 0, source?.end ?? 0)} ${adverbsOf(sentence, frame.cue)}`;
  return {
    id: '',
    source,
    cue,
    content: withWholeQuotations(prose, spans, place),
    mode: modeOf(prose, spans),
    certainty: rules.hedgeOfContent(sentence, frame.content, rules.hedgeOfFrame(frameWords, frame.certainty)),
    rule: frame.rule,
  };
}

/** "reportedly believes": the adverbs of a verb group can be less sure than its verb. */
const adverbsOf = ({ tokens }: Sentence, { first, last }: Range): string =>
  tokens
    .slice(first, last + 1)
    .filter(({ tag }) => tag === 'ADV')
    .map(({ text }) => text)
    .join(' ');

function readIntroduction(
  prose: Prose,
  names: readonly Name[],
  sentence: Sentence,
  { frame, content }: Introduction,
): Claim {
  const source = readFrameSource(prose, names, sentence, frame);
  const cue = spanOfRange(sentence, frame.cue);
  return { id: '', source, cue, content: [...content], mode: 'direct', certainty: frame.certainty, rule: frame.rule };
}

function readFrameSource(prose: Prose, names: readonly Name[], sentence: Sentence, frame: Frame): ClaimSource | null {
  if (!frame.source) return null;
  const source = readSource(prose.text, spanOfRange(sentence, frame.source), names);
  if (!frame.carrier) return source;
  const { start, end, name, origin } = readSource(prose.text, spanOfRange(sentence, frame.carrier), names);
  return { ...source, carrier: { start, end, name, ...(origin ? { origin } : {}) } };
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
