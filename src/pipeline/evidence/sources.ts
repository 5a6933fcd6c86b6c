import {
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  ORGANISATION_NOUNS,
  PERSON_NOUNS,
  UNNAMED_NOUNS,
} from '../../language/en/words/speakers.ts';
import { type ClaimSource, contains, type Name, type Span } from '../../records/index.ts';
import { originOf } from '../origins/key.ts';

type Kind = ClaimSource['kind'];

const PRONOUN_KINDS: Readonly<Record<string, Kind>> = {
  he: 'person',
  she: 'person',
  i: 'person',
  who: 'person',
  they: 'group',
  we: 'group',
  it: 'organisation',
  which: 'organisation',
  that: 'unnamed',
};
/** What ends the head of a phrase: the words behind it say more of it. */
const HEAD_END = /\s(?:of|in|at|for|from|with|on|to|by|who|which|that|familiar|close|briefed|based|involved)\b|[,(—–]/;

/** Who the words of a source stand for: the name where the words hold one, else the words themselves. */
export function readSource(text: string, span: Span, names: readonly Name[]): ClaimSource {
  const words = text.slice(span.start, span.end);
  const head = headOf(words);
  const kind = kindOfHead(head);
  const named = findNamed(span, span.start + head.length + 1, names);
  const isName = named && (kind === undefined || (named.kind === 'person' && kind === 'person') || named.kind === kind);
  const result = isName
    ? { ...span, name: named.name, kind: named.kind as Kind }
    : { ...span, name: plainName(words), kind: kind ?? fallbackKind(words, named) };
  const origin = originOf(result.name, result.kind);
  return { ...result, ...(origin ? { origin } : {}) };
}

/** The name in the head of the phrase; else the person whom an apposition names: "the chief of staff, Valery Gerasimov". */
function findNamed(span: Span, headEnd: number, names: readonly Name[]): Name | undefined {
  const inside = names.filter(
    (name) => name.kind !== 'place' && name.mentions.some((mention) => contains(span, mention)),
  );
  const inHead = (name: Name): boolean =>
    name.mentions.some((mention) => contains(span, mention) && mention.end <= headEnd);
  return inside.find((name) => name.kind === 'person') ?? inside.find(inHead);
}

function headOf(words: string): string {
  const end = HEAD_END.exec(words);
  return end && end.index > 0 ? words.slice(0, end.index) : words;
}

/** The kind that the last word of the head tells: "South Korean officials" → group. */
function kindOfHead(head: string): Kind | undefined {
  const words =
    head
      .toLowerCase()
      .replace(/[’']s$/, '')
      .match(/[\p{L}-]+/gu) ?? [];
  const last = words.at(-1) ?? '';
  const pronoun = words.length === 1 ? PRONOUN_KINDS[last] : undefined;
  if (pronoun) return pronoun;
  if (UNNAMED_NOUNS.has(last)) return 'unnamed';
  if (GROUP_NOUNS.has(last)) return 'group';
  if (DOCUMENT_NOUNS.has(last)) return 'document';
  if (PERSON_NOUNS.has(last)) return 'person';
  return ORGANISATION_NOUNS.has(last) ? 'organisation' : undefined;
}

/** Longer names would quote the document: a name is a label, not a passage. */
const MAX_NAME_WORDS = 12;

/** Words of a source without what hangs on them: "the message, which", "the singer, a woman" → the message, the singer. */
function plainName(words: string): string {
  const bare = words
    .replace(/\s+/g, ' ')
    .replace(/(?:, (?:an?|the|who|which|whose|one|\p{Ll}+ (?:of|at|for))\b| [—–-]{1,2} ).*$/u, '')
    .replace(/ (?:who|which|that)$/u, '')
    .replace(/[’']s$/u, '');
  const list = bare.split(' ');
  if (list.length <= MAX_NAME_WORDS) return bare;
  const kept = list.slice(0, MAX_NAME_WORDS).join(' ');
  return `${kept.replace(/(?: (?:of|the|a|an|in|on|at|for|from|by|to|and|or|with))+$/u, '')} …`;
}

const fallbackKind = (words: string, named: Name | undefined): Kind => {
  if (named?.kind === 'person') return 'person';
  if (named?.kind === 'organisation') return 'organisation';
  return /\p{Lu}/u.test(words.replace(/^\p{Lu}/u, '')) ? 'organisation' : 'unnamed';
};
