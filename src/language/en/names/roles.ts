import { type Prose, type Sentence, spanOf, type Token } from '../../../pipeline/language/index.ts';
import { spansOver } from '../../../pipeline/spanIndex.ts';
import { contains, type Name, type Span } from '../../../records/index.ts';
import { phraseEndingAt, phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { PERSON_TITLES } from '../words/nameWords.ts';
import { PERSON_NOUNS } from '../words/speakers.ts';
import { isTimeWord } from '../words/timeWords.ts';
import { wordSet } from '../words/wordSet.ts';

/** What a sentence says of somebody at one of their mentions, as a range of its tokens. */
type RoleRule = Readonly<{ name: string; find: (tokens: readonly Token[], mention: Range) => Range | undefined }>;

/** Forms of address tell nothing of what somebody does. */
const ADDRESSES = wordSet('dame dr lady lord miss mr mrs ms mx sir');
const MAX_ROLE_TOKENS = 14;

const wordOf = (token: Token | undefined): string => token?.lower.replace(/\.$/, '') ?? '';

const isOffice = (token: Token | undefined): boolean => {
  const word = wordOf(token);
  return !ADDRESSES.has(word) && (PERSON_NOUNS.has(word) || PERSON_TITLES.has(word));
};

/** Whether a noun of a person or office heads the phrase: its last word before "of", "at", "for" or "in". */
function isRole(tokens: readonly Token[], { first, last }: Range): boolean {
  const joint = tokens.slice(first, last + 1).findIndex(({ tag }) => tag === 'ADP');
  return isOffice(tokens[joint < 0 ? last : first + joint - 1]);
}

/** "Ana Ruiz, head of the harbor office," and "Ana Ruiz, the mayor, said": between commas behind the name. */
function apposed(tokens: readonly Token[], mention: Range): Range | undefined {
  const behindAge = tokens[mention.last + 2]?.tag === 'NUM' && tokens[mention.last + 3]?.lower === ',' ? 2 : 0;
  if (tokens[mention.last + 1]?.lower !== ',') return undefined;
  const phrase = phraseStartingAt(tokens, mention.last + 2 + behindAge);
  const closing = phrase && tokens[phrase.last + 1];
  const isClosed =
    phrase && (!closing || /^[,.;:)—–]$/.test(closing.text) || /^(?:who|whose|which)$/.test(closing.lower));
  return isClosed && isRole(tokens, phrase) ? phrase : undefined;
}

/** "The finance minister, Lou Berg, said": a role with an article, then the name between commas. */
function apposedBefore(tokens: readonly Token[], mention: Range): Range | undefined {
  if (tokens[mention.first - 1]?.lower !== ',') return undefined;
  const phrase = phraseEndingAt(tokens, mention.first - 2);
  const isClosed = /^[,.;:)—–]?$/.test(tokens[mention.last + 1]?.text ?? '');
  const opens = phrase && (tokens[phrase.first]?.tag === 'DET' || tokens[phrase.first]?.tag === 'PRON');
  return isClosed && opens && isRole(tokens, phrase) ? phrase : undefined;
}

/** "Defense Minister Lou Berg", "the harbor chief Ana Ruiz", "President Palm": right before the name. */
function before(tokens: readonly Token[], mention: Range): Range | undefined {
  if (!isOffice(tokens[mention.first - 1])) return undefined;
  let first = mention.first - 1;
  while (first > 0 && isTitlePart(tokens[first - 1])) first -= 1;
  return { first, last: mention.first - 1 };
}

const isTitlePart = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:NOUN|ADJ|PROPN)$/.test(token.tag) && !isTimeWord(token.lower) && !token.isQuoted;

/** In the order in which they are tried: what says most comes first. */
const ROLE_RULES: readonly RoleRule[] = [
  { name: 'apposition', find: apposed },
  { name: 'apposition-before', find: apposedBefore },
  { name: 'title', find: before },
];

/** People with what the document says they are, and the body that this names: "head of research", "Harbor Institute". */
export function withRoles(prose: Prose, names: readonly Name[]): Name[] {
  return names.map((name) => {
    const found = name.kind === 'person' ? findRole(prose, name) : undefined;
    if (!found) return name;
    const organisation = names.find(
      (other) => other.kind === 'organisation' && other.mentions.some((mention) => contains(found, mention)),
    );
    const role = roleWords(prose.text, found, organisation);
    return {
      ...name,
      ...(role ? { role } : {}),
      ...(organisation ? { organisation: organisation.name } : {}),
    };
  });
}

function findRole(prose: Prose, name: Name): Span | undefined {
  for (const { find } of ROLE_RULES) {
    for (const mention of name.mentions) {
      const sentence = spansOver(prose.sentences, mention).find((each) => contains(each, mention));
      const range = sentence && rangeOf(sentence, mention);
      const role = range && find(sentence.tokens, range);
      if (sentence && role && role.last - role.first < MAX_ROLE_TOKENS) return spanOfRole(sentence.tokens, role);
    }
  }
  return undefined;
}

function rangeOf({ tokens }: Sentence, mention: Span): Range | undefined {
  const first = tokens.findIndex(({ start }) => start === mention.start);
  const last = tokens.findIndex(({ end }) => end === mention.end);
  return first < 0 || last < 0 ? undefined : { first, last };
}

function spanOfRole(tokens: readonly Token[], { first, last }: Range): Span {
  const from = tokens[first]?.tag === 'DET' ? first + 1 : first;
  return spanOf(tokens[from] as Token, tokens[last] as Token);
}

/** The role without the body at its end, which has a field of its own: "head of research at the Harbor Institute". */
function roleWords(text: string, role: Span, organisation: Name | undefined): string {
  const mention = organisation?.mentions.find((each) => contains(role, each));
  const words = text.slice(role.start, role.end);
  if (!mention) return words.replace(/\s+/g, ' ');
  const isAtEnd = mention.end >= role.end - 1;
  const head = text
    .slice(role.start, mention.start)
    .replace(/\s+(?:of|at|for|from|with|in|on|by)(?:\s+the|\s+an?)?\s*$/, '');
  const isCut = isAtEnd && head.trim() !== '' && head.length < mention.start - role.start;
  return (isCut ? head : words).replace(/\s+/g, ' ').trim();
}
