import { BODY_NOUNS } from '../../language/en/words/bodies.ts';
import { measureOf } from '../../language/en/words/measures.ts';
import { MONTHS, WEEKDAYS } from '../../language/en/words/timeWords.ts';
import { type Document, overlaps, type Span, textOf } from '../../records/index.ts';
import { termsOf } from '../language/terms.ts';
import { isOfPeople } from './kinds.ts';
import type { Mention } from './mention.ts';

/** What a sum of others, or a rival whom only a pronoun names, is called in a list: no name of its own. */
const WHOLE: ReadonlySet<string> = new Set(['*']);
/** Names in capitals, of one word and more. */
const NAME = /\p{Lu}[\p{L}’'-]*\p{L}(?: (?:\p{Lu}[\p{L}’'-]*\p{L}|[IVX]+(?:-[A-Z])?))*/gu;
/** "12 in Selby", "12 dead from Selby": the name behind, right by the number. */
const NAME_BEHIND = /^[^,;:.()]{0,30}?\b(?:in|at|from|for|to) (?:the )?(?=\p{Lu})(?!\p{Lu}[\p{L}.-]*[’']s\b)/u;
/** A number of somebody who is not the one before. */
const OTHER = /\b(?:against|her|his|their|rival|opponent|other|others|elsewhere)\b/i;
const BREAK = /[;.]|\) ?,/;

/**
 * The numbers of a list, each with the name under which it stands: "Selby: 24 cases, 9 killed; Tolna: 2 cases". A number of
 * the same sentence without a name is that of the whole, or nobody knows whose.
 */
export function readKeys(document: Document, mentions: readonly Mention[]): Mention[] {
  const bySentence = Map.groupBy(mentions, ({ sentence }) => sentence);
  const keys = new Map<Mention, ReadonlySet<string>>();
  for (const [sentence, own] of bySentence) {
    if (sentence < 0 || own.length < 2) continue;
    for (const [mention, key] of keysIn(document, own)) keys.set(mention, key);
  }
  return mentions.map((mention) => {
    const key = keys.get(mention);
    const keyName = key && nameOfKey(document, key);
    return key ? { ...mention, key, ...(keyName ? { keyName } : {}) } : mention;
  });
}

/** The person or body whose name a key is. */
const nameOfKey = ({ names }: Document, key: ReadonlySet<string>): string | undefined =>
  names.find(({ name, kind }) => kind !== 'place' && key.has(termsOf(name).at(-1) ?? ''))?.name;

function keysIn(document: Document, own: readonly Mention[]): Map<Mention, ReadonlySet<string>> {
  const named = new Map<Mention, ReadonlySet<string>>();
  let last: ReadonlySet<string> = WHOLE;
  for (const mention of own) {
    const isNew = BREAK.test(textOf(document.text, spanBefore(document, mention)));
    last = nameOf(document, mention) ?? (isNew ? WHOLE : last);
    named.set(mention, last);
  }
  const kinds = Map.groupBy(own, kindOfList);
  const found = new Map<Mention, ReadonlySet<string>>();
  for (const [kind, siblings] of kinds) {
    if (kind === '') continue;
    const distinct = new Set(siblings.map((each) => [...(named.get(each) ?? [])].join(' ')));
    if (siblings.length < 2 || distinct.size < 2) continue;
    for (const each of siblings) found.set(each, named.get(each) ?? WHOLE);
  }
  return found;
}

/** Numbers of one kind are a list: shares, people of one role, or people of whom no more is told. */
function kindOfList({ role, figure, measure }: Mention): string {
  if (figure.unit === '%') return '%';
  if (figure.unit !== null) return '';
  if (role === undefined) return isOfPeople({ figure, measure }) ? 'people' : '';
  return LISTED.has(role) ? role : '';
}

/** Roles of which lists by place are made. */
const LISTED: ReadonlySet<string> = new Set(
  'killed injured missing casualties infected recovered displaced sheltered rescued arrested present destroyed damaged votes'.split(
    ' ',
  ),
);

/** The words from the number before it on, and at most so many signs. */
function spanBefore({ figures, sentences }: Document, { figure, sentence }: Mention): Span {
  const previous = figures.findLast(({ end }) => end <= figure.start);
  const start = Math.max(previous?.end ?? 0, sentences[sentence]?.start ?? 0, figure.start - REACH);
  return { start, end: figure.start };
}

const REACH = 120;

function nameOf(document: Document, mention: Mention): ReadonlySet<string> | undefined {
  const { end } = mention.figure;
  const next = document.figures.find(({ start }) => start >= end);
  const limit = Math.min(next?.start ?? end + REACH, end + REACH);
  const [lead] = NAME_BEHIND.exec(document.text.slice(end, limit)) ?? [];
  const [behind] = lead === undefined ? [] : namesIn(document, { start: end + lead.length, end: limit });
  if (behind) return behind;
  const before = spanBefore(document, mention);
  const words = textOf(document.text, before);
  const own = words.split(BREAK).at(-1) ?? words;
  const name = namesIn(document, { start: before.end - own.length, end: before.end }).at(-1);
  return name ?? (OTHER.test(own) ? WHOLE : undefined);
}

/** The names in some words: no day, nobody who speaks, and no word that has its capital from the sentence it begins. */
function namesIn(document: Document, span: Span): ReadonlySet<string>[] {
  return wordsOfNames(document, span).map((name) => new Set(termsOf(name)));
}

function wordsOfNames({ text, claims, names, sentences }: Document, span: Span): string[] {
  return [...textOf(text, span).matchAll(NAME)].flatMap(({ 0: name, index }) => {
    const at = { start: span.start + index, end: span.start + index + name.length };
    const isSayer = claims.some(({ source }) => source !== null && overlaps(source, at));
    const isFirst = sentences.some(({ start }) => start === at.start);
    const isKnown = names.some(({ mentions }) => mentions.some((each) => overlaps(each, at)));
    const isHead = /^\s*[:(]/.test(text.slice(at.end, at.end + 2));
    const lower = name.toLowerCase();
    if (isSayer || (isFirst && !isKnown && !isHead && isCommon(lower))) return [];
    if (MONTHS.has(lower) || WEEKDAYS.some((day) => day === lower)) return [];
    return termsOf(name).length > 0 ? [name] : [];
  });
}

/** "Police", "Rescuers": words that have a capital where they begin a sentence. */
const isCommon = (word: string): boolean =>
  BODY_NOUNS.has(word) || measureOf(word) !== undefined || termsOf(word).length === 0;

type Keyed = Pick<Mention, 'key' | 'context'>;

/** Whether the sentence of the one tells the name of the other. */
export const isKeyTold = (a: Keyed, b: Keyed): boolean =>
  [...(a.key ?? [])].some((term) => b.context.has(term)) || [...(b.key ?? [])].some((term) => a.context.has(term));

/** Whether two numbers stand under two names; one that stands in no list is of a name that its sentence tells. */
export function haveOtherKeys(a: Keyed, b: Keyed): boolean {
  if (a.key && b.key) return ![...a.key].some((term) => b.key?.has(term));
  const [listed, other] = a.key ? [a, b] : [b, a];
  if (!listed.key || listed.key === WHOLE) return false;
  return ![...listed.key].every((term) => other.context.has(term));
}
