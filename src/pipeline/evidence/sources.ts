import { type ClaimSource, type Name, overlaps, type Span } from '../../records/index.ts';
import { analyse, type Sentence } from '../language/index.ts';
import type { Range } from '../language/range.ts';
import { originOf } from '../origins/key.ts';
import type { RuleSet } from '../ruleSet.ts';
import type { ClaimRules, SpeakerReading } from './claims/rules.ts';
import { spanOfRange } from './claims/spans.ts';

/** Where a source stands: the text, its sentence, and the names that the document knows. */
export type SourcePlace = Readonly<{
  text: string;
  sentence: Sentence;
  names: readonly Name[];
  rules: ClaimRules;
}>;

/** Who the words of a source stand for: the name where their head is one, else the words themselves. */
export function readSource(place: SourcePlace, range: Range, reading: SpeakerReading): ClaimSource {
  const span = spanOfRange(place.sentence, range);
  const words = place.text.slice(span.start, span.end);
  if (!reading.pronoun && (isPairOfNames(place, reading, range) || isListOfNames(place, range)))
    return { ...span, name: place.rules.labelOf(words), kind: 'group' };
  const result = {
    ...span,
    ...(reading.pronoun
      ? plain(place.rules, words, reading)
      : (ownNamed(place, range, words) ?? named(place, reading, range) ?? plain(place.rules, words, reading))),
  };
  const origin = reading.pronoun || result.kind === 'unnamed' ? undefined : originOf(result.name, result.kind);
  return { ...result, ...(origin ? { origin } : {}) };
}

/** "Halden Air and Coast Airways": two names that speak together, which no one name of the document holds. */
function isPairOfNames({ sentence, names }: SourcePlace, { head }: SpeakerReading, range: Range): boolean {
  const { tokens } = sentence;
  const [last, joint, next] = [tokens[head.last], tokens[head.last + 1], tokens[head.last + 2]];
  const isJoined =
    last?.tag === 'PROPN' && joint?.lower === 'and' && next?.tag === 'PROPN' && head.last + 2 <= range.last;
  if (!isJoined) return false;
  const isKnown = (token: Span): boolean =>
    names.some(({ mentions }) => mentions.some((mention) => overlaps(mention, token)));
  const isOne = names.some(({ mentions }) => mentions.some(({ start, end }) => start < joint.start && end > joint.end));
  return !isOne && isKnown(last);
}

/** "Norland, Sudmark and Elmland": names that speak together, and nothing else. */
function isListOfNames({ sentence: { tokens } }: SourcePlace, { first, last }: Range): boolean {
  const words = tokens.slice(first, last + 1);
  const joints = words.filter(({ tag }) => tag !== 'PROPN');
  const isList = joints.every(({ tag, text }) => tag === 'CCONJ' || text === ',');
  return isList && joints.at(-1)?.tag === 'CCONJ' && joints.some(({ text }) => text === ',');
}

/** "Oakley's said its sales rose": a name that ends like a possessive, right before its verb. */
function ownNamed({ sentence: { tokens } }: SourcePlace, { last }: Range, words: string): Identity | undefined {
  const isName = /^\p{Lu}\p{Ll}+['’]s$/u.test(words) && tokens[last + 1]?.tag === 'VERB';
  return isName ? { name: words, kind: 'organisation' } : undefined;
}

type Identity = Pick<ClaimSource, 'name' | 'kind'>;

/** The document's name for the proper name in the head or apposed to it; the name itself where the document knows none. */
function named(
  { text, sentence, names, rules }: SourcePlace,
  { head, headToken, name, kind }: SpeakerReading,
  range: Range,
): Identity | undefined {
  const at = spanOfRange(sentence, name ?? { first: headToken, last: headToken });
  const known = knownAt(names, at, wordsOf(text, at), kind);
  const found = known.find((each) => each.kind === 'person') ?? known.find((each) => each.kind === 'organisation');
  const isRole =
    name !== undefined &&
    ((kind === 'person' && (name.last !== head.last || name.first > head.first)) || name.first > head.last); // the insurer, Halden Mutual
  if (found)
    return {
      name: found.name,
      kind: kind === 'person' ? 'person' : found.kind === 'person' ? 'person' : 'organisation',
    };
  const person =
    known.length === 0 && kind === undefined ? personIn({ text, sentence, names, rules }, range) : undefined;
  if (person) return { name: person.name, kind: 'person' };
  const place = known.find((each) => each.kind === 'place');
  if (place && kind === undefined) return { name: place.name, kind: 'organisation' }; // Norland said it would pay
  return isRole ? { name: wordsOf(text, at), kind: kind === 'organisation' ? kind : 'person' } : undefined;
}

/** The names of a place in the text; where it has none, the one that is written like it elsewhere. */
function knownAt(names: readonly Name[], at: Span, words: string, kind: ClaimSource['kind'] | undefined): Name[] {
  const here = names.filter(({ mentions }) => mentions.some((mention) => overlaps(mention, at)));
  return here.length > 0 || kind ? here : names.filter(({ name }) => name === words);
}

/** "Food and Water Adviser Ana Lind": the one person whom the words before any mark name. */
function personIn({ sentence, names }: SourcePlace, { first, last }: Range): Name | undefined {
  const { tokens } = sentence;
  const mark = tokens.findIndex(({ tag }, at) => at > first && at <= last && (tag === 'PUNCT' || tag === 'ADP'));
  const span = spanOfRange(sentence, { first, last: mark < 0 ? last : mark - 1 });
  const people = names.filter(
    ({ kind, mentions }) => kind === 'person' && mentions.some((mention) => overlaps(mention, span)),
  );
  return people.length === 1 ? people[0] : undefined;
}

const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ');

function plain({ labelOf, genderOf }: ClaimRules, words: string, { kind, name }: SpeakerReading): Identity {
  const label = labelOf(words); // Judith, who was held for a day
  return { name: label, kind: kind ?? (isFullName(label) && genderOf(label) ? 'person' : unknownKind(label, name)) };
}

/** "Lars Duke": two names, of which the language knows the first as a given one. */
const isFullName = (words: string): boolean => /^\p{Lu}[\p{Ll}-]+ \p{Lu}[\p{L}-]+$/u.test(words);

/** A single proper name that the document does not know is a surname more often than a body: "Ortiz said". */
function unknownKind(words: string, name: Range | undefined): ClaimSource['kind'] {
  if (name && name.first === name.last && /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(words)) return 'person';
  return name || /\p{Lu}/u.test(words.replace(/^\p{Lu}/u, '')) ? 'organisation' : 'unnamed';
}

/** Kind and origin of somebody whom a name alone gives, as an editor writes it: "Harbour Office". */
export function readName(name: string, rules: RuleSet | undefined): Pick<ClaimSource, 'kind' | 'origin'> {
  const [sentence] = analyse(name, [{ start: 0, end: name.length, kind: 'paragraph' }], rules).sentences;
  if (!sentence || !rules) return { kind: 'unnamed' };
  const range = { first: 0, last: sentence.tokens.length - 1 };
  const reading = rules.claims.readSpeaker(sentence.tokens, range);
  const { kind, origin } = readSource({ text: name, sentence, names: [], rules: rules.claims }, range, reading);
  return { kind, ...(origin ? { origin } : {}) };
}
