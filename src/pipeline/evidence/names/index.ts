import { isDateWord } from '../../../language/en/grammar/phrases.ts';
import { COUNTRIES, COUNTRY_NAMES } from '../../../language/en/words/countries.ts';
import {
  NAME_JOINTS,
  ORGANISATION_WORDS,
  OTHER_NAME_WORDS,
  PERSON_TITLES,
  PLACE_WORDS,
} from '../../../language/en/words/nameWords.ts';
import type { Name, Span } from '../../../records/index.ts';
import { idOf } from '../../ids.ts';
import { isCapitalised, type Prose, type Token } from '../../language/index.ts';
import { areVariants } from '../../language/spelling.ts';
import { joinAcronyms } from './acronyms.ts';
import { withRoles } from './roles.ts';

type Kind = Name['kind'];
/** One place where a name stands; `title`: "Mr." before it. */
type Mention = Span & Readonly<{ name: string; words: readonly string[]; kind: Kind | undefined; hasTitle: boolean }>;

/** People, organisations and places of a document, each with all its mentions, in order of the first. */
export function findNames(prose: Prose, documentId: string): Name[] {
  const mentions = prose.sentences.flatMap(({ tokens }) => findMentions(prose.text, tokens));
  const names: { name: string; words: readonly string[]; kind: Kind; aliases: string[]; mentions: Span[] }[] = [];
  for (const mention of mentions.filter(({ words }) => words.length > 1)) addMention(names, mention);
  for (const mention of mentions.filter(({ words }) => words.length === 1)) addMention(names, mention);
  const joined = joinAcronyms(prose.text, names);
  const found = joined
    .map(({ words: _words, ...name }) => ({ ...name, mentions: name.mentions.toSorted((a, b) => a.start - b.start) }))
    .map((name) => ({ id: idOf(documentId, 'name', name.name), ...name }))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  return markVariants(withRoles(prose, found));
}

/** People whose names may be one in two spellings: kept apart, each with the ids of the others. */
function markVariants(names: readonly Name[]): Name[] {
  return names.map((name) => {
    const variants = names.filter(
      (other) =>
        other !== name && name.kind === 'person' && other.kind === 'person' && areVariants(name.name, other.name),
    );
    return variants.length ? { ...name, variants: variants.map(({ id }) => id) } : name;
  });
}

function addMention(
  names: { name: string; words: readonly string[]; kind: Kind; aliases: string[]; mentions: Span[] }[],
  mention: Mention,
): void {
  const { start, end, name, words, kind, hasTitle } = mention;
  const known =
    names.find((each) => each.name === name) ??
    names.find((each) => each.kind === 'person' && isShortFor(words, each.words, hasTitle));
  if (known) {
    known.mentions.push({ start, end });
    if (known.name !== name && !known.aliases.includes(name)) known.aliases.push(name);
  } else if (kind) names.push({ name, words, kind, aliases: [], mentions: [{ start, end }] });
}

/** "Kim" or "Putin" for "Kim Jong-un", "Vladimir V. Putin"; "Sergei Shoigu" for "Sergei K. Shoigu". */
function isShortFor(short: readonly string[], full: readonly string[], hasTitle: boolean): boolean {
  if (short.length === 1) return short[0] === surnameOf(full) || (hasTitle && full.includes(short[0] ?? ''));
  const withoutInitials = (words: readonly string[]): string =>
    words.filter((word) => !/^\p{Lu}\.$/u.test(word)).join(' ');
  return withoutInitials(short) === withoutInitials(full);
}

/** The last word; the first where the given name is written with a hyphen after it, as in Korean: Kim Jong-un. */
export function surnameOf(words: readonly string[]): string {
  const [first = '', second = ''] = words;
  return words.length === 2 && /^\p{Lu}\p{Ll}+-\p{L}+$/u.test(second) ? first : (words.at(-1) ?? '');
}

/** The capitalised sequences of one sentence that can be names. */
function findMentions(text: string, tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    if (!isNamePart(tokens, first)) continue;
    let last = first;
    while (isNamePart(tokens, last + 1) || joins(tokens, last + 1)) last += 1;
    const mention = readMention(text, tokens, first, last);
    if (mention) mentions.push(mention);
    first = last;
  }
  return mentions;
}

function isNamePart(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || !isCapitalised(token) || isDateWord(tokens, index)) return false;
  if (token.tag === 'PROPN') return true;
  const isInside = index > 0 && !/^["“‘(]$/.test(tokens[index - 1]?.text ?? '');
  return isInside && (token.tag === 'NOUN' || token.tag === 'ADJ' || token.tag === 'X' || /\.$/.test(token.text));
}

const joins = (tokens: readonly Token[], index: number): boolean =>
  NAME_JOINTS.has(tokens[index]?.lower ?? '') &&
  tokens[index]?.lower !== 'and' &&
  isNamePart(tokens, index + 1) &&
  hasOrganisationWord(tokens, index);

/** "Ministry of", "University of": only these go on over a small word. */
const hasOrganisationWord = (tokens: readonly Token[], index: number): boolean =>
  ORGANISATION_WORDS.has(tokens[index - 1]?.lower ?? '') ||
  /^(?:de|da|del|van|von|al|el|bin|ibn|der|den|di)$/.test(tokens[index]?.lower ?? '');

function readMention(text: string, tokens: readonly Token[], first: number, last: number): Mention | undefined {
  const title = tokens.slice(first, last).findLastIndex(isTitle);
  const from = first + title + 1;
  const hasTitle = from > first || isTitle(tokens[first - 1]);
  if (isTitle(tokens[from]) && from === last) return undefined;
  const parts = tokens.slice(from, last + 1);
  const [start, end] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0];
  const name = text.slice(start, end).replace(/\s+/g, ' ');
  const kind = kindOf(parts, tokens[from - 1], tokens[last + 1], hasTitle);
  return { start, end, name, words: parts.map((part) => part.text), kind, hasTitle };
}

const isTitle = (token: Token | undefined): boolean =>
  token !== undefined && PERSON_TITLES.has(token.lower.replace('.', ''));

/** What a name is, by its words and its neighbours; undefined where that is not sure. */
function kindOf(
  parts: readonly Token[],
  before: Token | undefined,
  after: Token | undefined,
  hasTitle: boolean,
): Kind | undefined {
  const words = parts.map((part) => part.lower);
  const joined = words.join(' ');
  if (COUNTRY_NAMES.has(joined)) return 'place';
  if (COUNTRIES.has(joined)) return undefined; // "North Korean" is no name of its own
  if (words.some((word) => OTHER_NAME_WORDS.has(word))) return undefined;
  if (words.some((word) => ORGANISATION_WORDS.has(word.replace('.', '')))) return 'organisation';
  if (words.some((word) => PLACE_WORDS.has(word)) || PLACE_WORDS.has(after?.lower ?? '')) return 'place';
  if (hasTitle) return 'person';
  if (parts.length === 1) return singleKind(parts[0] as Token, before);
  if (COUNTRIES.has(words[0] ?? '') || COUNTRIES.has(words.slice(0, 2).join(' '))) return undefined;
  return parts.length <= 4 && words.every((word) => /^[\p{L}'’.-]+$/u.test(word)) && before?.lower !== 'the'
    ? 'person'
    : undefined;
}

/** One word alone: an acronym is a body, a name after "in" is a place, anything else stays open. */
function singleKind(token: Token, before: Token | undefined): Kind | undefined {
  if (/^[\p{Lu}.]{2,7}$/u.test(token.text) && /\p{Lu}.*\p{Lu}/u.test(token.text)) return 'organisation';
  return before?.lower === 'in' && token.tag === 'PROPN' ? 'place' : undefined;
}
