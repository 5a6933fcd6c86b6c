import type { Claim, Name } from '../../../records/index.ts';
import { idOf, numberIds } from '../../ids.ts';
import { isTitleCase, type Prose, type Sentence } from '../../language/index.ts';
import type { Range } from '../../language/range.ts';
import { bareWords } from '../../language/terms.ts';
import { weaker } from '../certainty.ts';
import { wordsAround } from '../context.ts';
import { resolveSource, type Spoken } from '../pronouns.ts';
import { isUnsure } from './confidence.ts';
import { type Draft, draftOf, draftOfIntroduction, type Known } from './draft.ts';
import { findFrames } from './frames.ts';
import { findIntroduction } from './introductions.ts';
import type { ClaimRules, SpeakerReading } from './rules.ts';
import type { Step } from './trace.ts';
import { turnDrafts } from './turns.ts';

/** Who says what in a document: the attributions of all sentences, in order of their cues. */
export function findClaims(prose: Prose, rules: ClaimRules, names: readonly Name[], documentId: string): Claim[] {
  const known = { prose, rules, names };
  const found = prose.sentences.map((sentence) => ({
    sentence,
    frames: findFrames(sentence, rules, isHeadingOf(prose, sentence)).frames,
  }));
  const framed = new Set(found.filter(({ frames }) => frames.length).map(({ sentence }) => sentence.index));
  const drafts = found.flatMap(({ sentence, frames }): Draft[] => {
    const speaking =
      frames.findLast(({ content }) => content.some((range) => isQuotedIn(sentence, range))) ?? frames.at(-1);
    const inside = frames.map((frame) => draftOf(known, frame, { sentence, goesOn: frame === speaking, framed }));
    const introduction = findIntroduction(prose, sentence, rules);
    const all = introduction ? [...inside, draftOfIntroduction(known, sentence, introduction)] : inside;
    const block = prose.blocks[sentence.block];
    return block?.part === 'turn' ? turnDrafts(known, block, sentence, all) : all;
  });
  return numberIds(
    settleDrafts(known, drafts).map((claim) => ({
      ...claim,
      id: idOf(documentId, 'claim', contentWords(prose.text, claim)),
    })),
    ({ content }) => wordsAround(prose, content[0]?.start ?? 0),
  );
}

/** A headline by its kind, or a line in which most words have a capital. */
const isHeadingOf = ({ blocks }: Prose, { block, tokens }: Sentence): boolean =>
  ['title', 'heading'].includes(blocks[block]?.kind ?? '') || isTitleCase(tokens.filter(({ isQuoted }) => !isQuoted));

/** What became of the rules for claims in a sentence. */
export const traceClaims = (prose: Prose, sentence: Sentence, rules: ClaimRules): readonly Step[] =>
  findFrames(sentence, rules, isHeadingOf(prose, sentence)).steps;

/** The claims with their pronouns and roles resolved, and the doubt that a sentence behind them casts. */
function settleDrafts(known: Known, drafts: readonly Draft[]): Claim[] {
  const speakers: Spoken[] = [];
  return drafts.flatMap((draft) => {
    const { claim, sentence, reading } = draft;
    const { source } = claim;
    const identity = source && reading ? resolveSource(known, { source, reading, sentence }, speakers) : undefined;
    const resolved = source && identity ? { ...source, ...identity } : source;
    const isOpen = resolved !== null && reading?.pronoun !== undefined && !identity;
    if (isOpen && reading && !isTold(known, claim, reading)) return [];
    if (resolved && !isOpen) speakers.push({ ...resolved, said: claim.content });
    const isMinor = isOpen || (!identity && isUnsure(known, draft, resolved));
    return [
      {
        ...claim,
        source: isOpen ? { ...resolved, name: '' } : resolved,
        certainty: certaintyOf(known, draft),
        ...(isMinor ? { minor: true as const } : {}),
      },
    ];
  });
}

/** The certainty of a claim with the doubt that a sentence behind it casts. */
function certaintyOf(known: Known, { claim, sentence }: Draft): Claim['certainty'] {
  const doubt = doubtBehind(known, claim, sentence);
  return doubt ? weaker(claim.certainty, doubt) : claim.certainty;
}

/** Whether what a pronoun says can be told of somebody who is not named: "He said that it was late", and not "he promised his support". */
const isTold = ({ rules }: Known, { rule }: Claim, { pronoun }: SpeakerReading): boolean =>
  (pronoun === 'person' || pronoun === 'group') &&
  !rules.verbs.some(({ name, needsName }) => needsName && name === rule);

/** The certainty that the next sentence of the paragraph leaves to what is said: "But engineers doubt whether it will." */
function doubtBehind({ prose, rules }: Known, claim: Claim, sentence: Sentence) {
  const last = claim.content.at(-1)?.end ?? 0;
  const next = prose.sentences[sentence.index + 1];
  return next && next.block === sentence.block && last <= next.start ? rules.doubtOf(next) : undefined;
}

const isQuotedIn = ({ tokens }: Sentence, { first, last }: Range): boolean =>
  tokens.slice(first, last + 1).some((token) => token.isQuoted);

const contentWords = (text: string, claim: Claim): string =>
  claim.content.map(({ start, end }) => bareWords(text.slice(start, end))).join('|');
