import { BODY_NOUNS } from '../../language/en/words/bodies.ts';
import { MONTHS, WEEKDAYS } from '../../language/en/words/timeWords.ts';
import { type Claim, contains, type Document, overlaps, type Span } from '../../records/index.ts';
import { termsOf } from '../language/terms.ts';
import { areRivalCounts, haveNamedSayers } from './answers.ts';
import type { Clause } from './clause.ts';
import type { Meeting } from './meeting.ts';
import type { Mention } from './mention.ts';
import { middleOf } from './values.ts';

/** "In Selby", "throughout the Holm valley", "across northern Norda": where the words of a number say that it is from. */
const WHERE =
  /\b(?:[Ii]n|[Aa]t|[Aa]cross|[Aa]round|[Nn]ear|[Tt]hroughout|[Aa]ll over|[Ff]rom|[Oo]utside) (?:the )?(?:(?:(?:north|south|east|west|central|coastal|mainland|rural|nearby|whole)\p{Ll}*|(?:city|town|village|province|district|state|region|area|port|capital|island|county|valley|suburb)s? of(?: the)?) )*(?<name>(?:\p{Lu}[\p{L}.’'-]*\p{L}(?: (?=\p{Lu})|(?![\p{L}])))+)/gu;
/** The same where no noun follows: "from Norda and Tolna troops" is no place. */
const WHERE_ENDING = new RegExp(
  `${WHERE.source}(?=[.,;:)]|$| (?:city|province|region|district|state|county|on|early|late|after|when)\\b)`,
  'gu',
);
/** "Norda's cold wave": whose the event is. */
const WHOSE = /(?<name>(?:\p{Lu}[\p{L}-]*\p{L} ?)+)[’']s? (?=\p{Ll})/gu;

const NOWHERE: ReadonlySet<string> = new Set();

/** Terms of the places where a number is from, as its clause says; where that says none, as the beginning of its sentence does. */
export function reachOf(document: Document, sentence: Span, clause: Clause): ReadonlySet<string> {
  const own = namesIn(document, clause, WHERE);
  if (own.length > 0) return termsOfAll(own);
  const head = headOf(document, sentence);
  if (head.length > 0) return termsOfAll(head);
  const ofSentence = isCutByAnd(document, sentence, clause)
    ? namesIn(document, { ...sentence, start: clause.end }, WHERE_ENDING)
    : [];
  if (ofSentence.length === 1) return termsOfAll(ofSentence);
  const whose = namesIn(document, { start: sentence.start, end: clause.start + clause.before.length }, WHOSE);
  return whose.length === 1 ? termsOfAll(whose) : NOWHERE;
}

/** "Eight were killed and seven injured in Selby": both are from there. */
const isCutByAnd = ({ text }: Document, sentence: Span, clause: Clause): boolean =>
  /^\s*and\b/.test(text.slice(clause.end, sentence.end));

const termsOfAll = (names: readonly string[]): ReadonlySet<string> => new Set(names.flatMap(termsOf));

/** "Norda reported 239 dead": a country or a town that counts counts its own. */
export function countingPlace({ claims, names }: Document, claim: Claim | undefined): ReadonlySet<string> {
  const source = claims.find(({ id }) => id === claim?.id)?.source;
  if (!source) return NOWHERE;
  const place = names.find(({ kind, mentions }) => kind === 'place' && mentions.some((each) => contains(source, each)));
  const isBare = place?.mentions.some(({ start, end }) => start === source.start && end === source.end);
  return place && isBare ? new Set(termsOf(place.name)) : NOWHERE;
}

/** "In Selby and the villages round it, 90 died": the place at the head of a sentence. */
function headOf(document: Document, sentence: Span): string[] {
  const comma = document.text.slice(sentence.start, sentence.end).indexOf(',');
  if (comma < 0 || !/^(?:But |And )?[Ii]n\b/.test(document.text.slice(sentence.start, sentence.start + 7))) return [];
  return namesIn(document, { start: sentence.start, end: sentence.start + comma + 1 }, WHERE);
}

/** Names in some words that are nobody's who speaks, no day and no body's. */
function namesIn({ text, claims, names }: Document, span: Span, pattern: RegExp): string[] {
  return [...text.slice(span.start, span.end).matchAll(pattern)].flatMap(({ 0: words, groups, index }) => {
    const name = groups?.name?.trim() ?? '';
    const start = span.start + index + words.indexOf(name);
    const at = { start, end: start + name.length };
    if (claims.some(({ source }) => source !== null && overlaps(source, at))) return [];
    const known = names.find(({ mentions }) => mentions.some((each) => overlaps(each, at)));
    const lower = name.toLowerCase();
    const isTime = MONTHS.has(lower.split(' ')[0] ?? '') || WEEKDAYS.some((day) => lower.startsWith(day));
    const isNoPlace = (known !== undefined && known.kind !== 'place') || BODY_NOUNS.has(lower);
    return isTime || isNoPlace || (pattern === WHOSE && known?.kind !== 'place') ? [] : [name];
  });
}

/** Roles of which a report tells how many there are in all, and how many here and there. */
const OF_PLACES: ReadonlySet<string> = new Set(
  'killed injured missing casualties infected recovered rescued displaced sheltered arrested destroyed damaged present'.split(
    ' ',
  ),
);

/** From this ratio on a number of one role beside a larger one is of a part. */
const LOCAL_RATIO = 1.1;

/**
 * Marks the numbers of a report that are of one place among several: it gives another number of the same role that is
 * of another place, or before it a larger one of none.
 */
export function readLocals(mentions: readonly Mention[]): Mention[] {
  const placed = mentions.map((mention) => (isListed(mention) ? { ...mention, reach: mention.key } : mention));
  return placed.map((mention, index) => (isLocal(mention, index, placed) ? { ...mention, isLocal: true } : mention));
}

/** In a list by place the name of the place is where the number is from. */
const isListed = (mention: Mention): mention is Mention & { key: ReadonlySet<string> } =>
  mention.key !== undefined && !mention.key.has('*') && mention.figure.unit === null;

const isLarger = (a: Mention, b: Mention): boolean => middleOf(a.value) > middleOf(b.value) * LOCAL_RATIO;

function isLocal(mention: Mention, index: number, mentions: readonly Mention[]): boolean {
  const { role, reach, figure, phase, isOutdated } = mention;
  if (isOutdated) return false;
  if (role === undefined || !OF_PLACES.has(role) || figure.unit !== null || reach.size === 0) return false;
  return mentions.some(
    (other, at) =>
      other.role === role &&
      other.phase === phase &&
      !other.isAside &&
      !other.isOutdated &&
      !other.isPart &&
      !(other.reach.size === 0 && areOfTwoSayers(mention, other)) &&
      [...reach].every((term) => !other.reach.has(term)) &&
      (other.reach.size > 0
        ? other.sentence === mention.sentence || isLarger(other, mention)
        : at < index && isLarger(other, mention)),
  );
}

/** "In Selby 14 died, the police said; the union counted 23": a rival's number need not say once more where. */
const areOfTwoSayers = (a: Mention, b: Mention): boolean =>
  Math.abs(a.sentence - b.sentence) <= 1 && haveNamedSayers(a, b);

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((term) => b.has(term));

/** Whether the sentence of a number that says of no place where it is from names the place of the other. */
const isTold = (local: Mention, other: Mention): boolean =>
  local.isLocal && other.reach.size === 0 && [...local.reach].every((term) => other.context.has(term));

/** One place's number and that of another, or of all: two numbers, whoever gives them. */
export const areOfTwoReaches = (a: Mention, b: Mention): boolean =>
  (a.isLocal || b.isLocal) &&
  a.role === b.role &&
  !meets(a.reach, b.reach) &&
  !isTold(a, b) &&
  !isTold(b, a) &&
  !(areRivalCounts(a, b) && (a.reach.size === 0 || b.reach.size === 0));

/** Whether one of the two is from a place of which the beginning of its own report knows nothing, and the other is not. */
export const isOneAway = ({ left, right, a, b }: Meeting): boolean => isAway(a, left, b) || isAway(b, right, a);

const isAway = (mention: Mention, { leadTerms }: Meeting['left'], other: Mention): boolean =>
  mention.role !== undefined &&
  mention.role !== 'present' &&
  OF_PLACES.has(mention.role) &&
  mention.figure.unit === null &&
  mention.reach.size > 0 &&
  [...mention.reach].every((term) => !leadTerms.has(term) && !other.reach.has(term) && !other.context.has(term));
