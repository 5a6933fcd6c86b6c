import { type Claim, type ClaimSource, contains, type Name, type Span } from '../../../records/index.ts';
import type { Prose, Sentence } from '../../language/index.ts';
import type { Range } from '../../language/range.ts';
import { spansOver } from '../../spanIndex.ts';
import { weaker } from '../certainty.ts';
import { readSource } from '../sources.ts';
import type { Frame } from './frame.ts';
import type { Introduction } from './introductions.ts';
import type { ClaimRules, SpeakerReading } from './rules.ts';
import { type FramePlace, spanOfRange, withWholeQuotations } from './spans.ts';

/** A claim before pronouns and roles are resolved, with how its source was read. */
export type Draft = Readonly<{ claim: Claim; sentence: Sentence; reading?: SpeakerReading }>;

/** What is known of a document before its claims are read. */
export type Known = Readonly<{ prose: Prose; rules: ClaimRules; names: readonly Name[] }>;

/** The claim that a frame makes. */
export function draftOf(known: Known, frame: Frame, place: FramePlace): Draft {
  const { prose, rules } = known;
  const { sentence } = place;
  const spans = frame.content.map((range) => spanOfRange(sentence, range));
  const told = rules.verbs.some(({ name, tellsVerb }) => tellsVerb && name === frame.rule)
    ? withVerb(rules, sentence, frame)
    : [];
  const { source, reading } = readFrameSource(known, sentence, frame);
  const frameWords = `${prose.text.slice(source?.start ?? 0, source?.end ?? 0)} ${adverbsOf(sentence, frame.cue)}`;
  const content = withWholeQuotations(prose, [...told, ...spans], place);
  const isLonger = content.some(({ start }) => start < sentence.start); // the last of several sentences tells nothing of all
  const hedged = rules.hedgeOfFrame(frameWords, frame.certainty);
  const claim: Claim = {
    id: '',
    source,
    cue: spanOfRange(sentence, frame.cue),
    content,
    mode: modeOf(prose, spans),
    certainty: weaker(
      isLonger ? hedged : rules.hedgeOfContent(sentence, frame.content, hedged),
      isHeardOf(rules, sentence, frame) ? 'alleged' : 'stated',
    ),
    ...(frame.source?.agreed ? { agreed: true as const } : {}),
    rule: frame.rule,
  };
  return { claim, sentence, ...(reading ? { reading } : {}) };
}

/** "the premier told the rabbis, according to an unnamed source": whoever passes it on is not known. */
function isHeardOf(rules: ClaimRules, { tokens }: Sentence, { carrier }: Frame): boolean {
  const reading = carrier && rules.readSpeaker(tokens, carrier);
  return reading?.kind === 'unnamed' && reading.pronoun === undefined;
}

/** The verb up to what follows it: "blamed the state for the fire"; not where a quotation says it all, or "said" leads to it. */
function withVerb(rules: ClaimRules, sentence: Sentence, { rule, cue, content: [first] }: Frame): Span[] {
  const isBehind = first !== undefined && cue.last < first.first && first.first - cue.last <= MOST_BETWEEN;
  const isSpoken =
    first !== undefined && sentence.tokens.slice(first.first, first.first + 2).some(({ isQuoted }) => isQuoted);
  if (!isBehind || isSpoken || (rule !== 'appeal' && rules.isBareVerb(sentence.tokens[cue.last]))) return [];
  return [spanOfRange(sentence, { first: cue.first, last: first.last })];
}

/** Words that may stand between a verb and its object: "for", "on Monday". */
const MOST_BETWEEN = 4;

/** The claim that a frame before a colon makes of the quotations behind it. */
export function draftOfIntroduction(known: Known, sentence: Sentence, { frame, content }: Introduction): Draft {
  const { source, reading } = readFrameSource(known, sentence, frame);
  const cue = spanOfRange(sentence, frame.cue);
  const { certainty, rule } = frame;
  const claim: Claim = { id: '', source, cue, content: [...content], mode: 'direct', certainty, rule };
  return { claim, sentence, ...(reading ? { reading } : {}) };
}

/** "reportedly believes": the adverbs of a verb group can be less sure than its verb. */
const adverbsOf = ({ tokens }: Sentence, { first, last }: Range): string =>
  tokens
    .slice(first, last + 1)
    .filter(({ tag }) => tag === 'ADV')
    .map(({ text }) => text)
    .join(' ');

function readFrameSource(
  { prose, rules, names }: Known,
  sentence: Sentence,
  frame: Frame,
): { source: ClaimSource | null; reading?: SpeakerReading } {
  if (!frame.source) return { source: null };
  const place = { text: prose.text, sentence, names, rules };
  const reading = rules.readSpeaker(sentence.tokens, frame.source);
  const source = readSource(place, frame.source, reading);
  if (!frame.carrier) return { source, reading };
  const carrying = rules.readSpeaker(sentence.tokens, frame.carrier);
  const carrier = readSource(place, frame.carrier, carrying);
  return { source: carrying.pronoun ? source : { ...source, carrier: carrierOf(carrier) }, reading };
}

/** A source as the one who carries the words of another. */
export const carrierOf = ({ start, end, name, origin }: ClaimSource): NonNullable<ClaimSource['carrier']> => ({
  start,
  end,
  name,
  ...(origin ? { origin } : {}),
});

/** Direct where every word is quoted, mixed where some are. */
function modeOf(prose: Prose, content: readonly Span[]): Claim['mode'] {
  const sentences = new Set(content.flatMap((span) => spansOver(prose.sentences, span)));
  const words = [...sentences]
    .flatMap((sentence) => sentence.tokens)
    .filter((token) => token.tag !== 'PUNCT' && content.some((span) => contains(span, token)));
  const quoted = words.filter((token) => token.isQuoted).length;
  return quoted === 0 ? 'indirect' : quoted === words.length ? 'direct' : 'mixed';
}
