import type { Document } from '../../records/index.ts';
import { termsOf } from '../language/terms.ts';
import type { Mention } from './mention.ts';

/** What a sum of others, or a rival whom only a pronoun names, is called in a list: no name of its own. */
const WHOLE: ReadonlySet<string> = new Set(['*']);
/** Names in capitals, of one word and more. */
const NAME = /\p{Lu}[\p{L}’'-]*\p{L}(?: (?:\p{Lu}[\p{L}’'-]*\p{L}|[IVX]+(?:-[A-Z])?))*/gu;
/** "12 in Selby", "12 dead from Selby": the name behind, right by the number. */
const NAME_BEHIND = /^[^,;:.()]{0,30}?\b(?:in|at|from|for) (?:the )?(?=\p{Lu})/u;
/** A number of somebody who is not the one before. */
const OTHER = /\b(?:against|her|his|their|rival|opponent|other|others|elsewhere)\b/i;
const BREAK = /[;.]|\) ?,/;

/**
 * The numbers of a list, each with the name under which it stands: "Selby: 24 cases, 9 killed; Tolna: 2 cases". A number of
 * the same sentence without a name is that of the whole, or nobody knows whose.
 */
export function readKeys({ text, figures }: Document, mentions: readonly Mention[]): Mention[] {
  const bySentence = Map.groupBy(mentions, ({ sentence }) => sentence);
  const keys = new Map<Mention, ReadonlySet<string>>();
  for (const [sentence, own] of bySentence) {
    if (sentence < 0 || own.length < 2) continue;
    for (const [mention, key] of keysIn(text, own, figures)) keys.set(mention, key);
  }
  return mentions.map((mention) => {
    const key = keys.get(mention);
    return key ? { ...mention, key } : mention;
  });
}

function keysIn(
  text: string,
  own: readonly Mention[],
  figures: Document['figures'],
): Map<Mention, ReadonlySet<string>> {
  const named = new Map<Mention, ReadonlySet<string>>();
  let last: ReadonlySet<string> = WHOLE;
  for (const mention of own) {
    last = nameOf(text, mention, figures) ?? (BREAK.test(before(text, mention, figures)) ? WHOLE : last);
    named.set(mention, last);
  }
  const kinds = Map.groupBy(own, ({ role, figure }) => `${role} ${figure.unit} ${role ? '' : figure.measure}`);
  const found = new Map<Mention, ReadonlySet<string>>();
  for (const siblings of kinds.values()) {
    const distinct = new Set(siblings.map((each) => [...(named.get(each) ?? [])].join(' ')));
    if (siblings.length < 2 || distinct.size < 2) continue;
    for (const each of siblings) found.set(each, named.get(each) ?? WHOLE);
  }
  return found;
}

/** The words from the number before it on. */
function before(text: string, { figure }: Mention, figures: Document['figures']): string {
  const previous = figures.findLast(({ end }) => end <= figure.start);
  return text.slice(Math.max(previous?.end ?? 0, figure.start - REACH), figure.start);
}

const REACH = 120;

function nameOf(text: string, mention: Mention, figures: Document['figures']): ReadonlySet<string> | undefined {
  const { end } = mention.figure;
  const next = figures.find(({ start }) => start >= end);
  const behind = text.slice(end, Math.min(next?.start ?? end + REACH, end + REACH));
  const [lead] = NAME_BEHIND.exec(behind) ?? [];
  if (lead !== undefined) return termsIn(behind.slice(lead.length).match(NAME)?.[0]);
  const words = before(text, mention, figures);
  const own = words.split(BREAK).at(-1) ?? words;
  const [name] = [...own.matchAll(NAME)].slice(-1);
  if (name) return termsIn(name[0]);
  return OTHER.test(own) ? WHOLE : undefined;
}

const termsIn = (name: string | undefined): ReadonlySet<string> | undefined => {
  const terms = new Set(termsOf(name ?? ''));
  return terms.size > 0 ? terms : undefined;
};

type Keyed = Pick<Mention, 'key' | 'context'>;

/** Whether two numbers stand under two names; one that stands in no list is of a name that its sentence tells. */
export function haveOtherKeys(a: Keyed, b: Keyed): boolean {
  if (a.key && b.key) return ![...a.key].some((term) => b.key?.has(term));
  const [listed, other] = a.key ? [a, b] : [b, a];
  if (!listed.key || listed.key === WHOLE) return false;
  return ![...listed.key].every((term) => other.context.has(term));
}
