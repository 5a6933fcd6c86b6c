import type { NameDraft } from '../../../pipeline/evidence/names/rules.ts';
import { isCapitalised, type Prose, type Sentence } from '../../../pipeline/language/index.ts';
import { foldName, genderOfName, isFirstSurname, isGivenName, isPlaceName } from '../../names/index.ts';
import { HONOURS } from '../words/nameWords.ts';
import { SAME_PLACES } from '../words/placeNames.ts';
import type { Finding, Kind } from './kindRule.ts';
import { KIND_RULES, OPEN_ACRONYM } from './kinds.ts';
import { findMentions, type Mention } from './mentions.ts';
import { joinOwned, ownedName } from './owners.ts';
import { isEverydayWord, wordOf } from './words.ts';

type Read = Readonly<{ mention: Mention; kind: Finding | undefined; rule: string | undefined }>;

/** The names of a document with their mentions, before acronyms are joined to what they stand for. */
export function readNames(prose: Prose): NameDraft[] {
  const read = prose.sentences.flatMap((sentence) => {
    const isBare = isCapitalisedLine(sentence);
    return findMentions(prose.text, sentence)
      .map((mention) => ({
        ...(isBare ? OPEN : findKind(mention)),
        mention: { ...mention, name: ownedName(prose.text, mention) },
      }))
      .filter(({ mention }) => /^[\p{L}\p{N}]/u.test(mention.name)); // workers’ Compensation Office
  });
  const drafts: NameDraft[] = [];
  const long = read.filter(({ mention }) => mention.words.length > 1);
  for (const [, some] of Map.groupBy(long, ({ mention }) => keyOf(mention.name))) addLong(drafts, some, read);
  joinLonger(drafts);
  drafts.splice(0, drafts.length, ...joinOwned(drafts, merge));
  for (const each of read) if (each.mention.words.length === 1) addSingle(drafts, each);
  return drafts;
}

const OPEN = { kind: undefined, rule: undefined };

function findKind(mention: Mention): Pick<Read, 'kind' | 'rule'> {
  for (const { name, find } of KIND_RULES) {
    const kind = find(mention);
    if (kind) return { kind, rule: name };
  }
  return OPEN;
}

const keyOf = (name: string): string => foldName(name).replace(/\./g, '');

const TITLE_CASE_SHARE = 0.6;

/** A headline in which most words have a capital, or all letters are capitals: its capitals tell nothing. */
function isCapitalisedLine({ tokens }: Sentence): boolean {
  const words = tokens.filter(({ text, tag }) => text.length > 3 && tag !== 'PUNCT' && /\p{L}/u.test(text));
  const isShouted = words.length > 1 && words.every(({ text }) => text === text.toUpperCase());
  const isSentence = /^[.!?]$/.test(tokens.findLast(({ text }) => !/^["”’')\]]$/.test(text))?.text ?? '');
  const capitals = words.filter(isCapitalised).length;
  return isShouted || (!isSentence && words.length > 2 && capitals > TITLE_CASE_SHARE * words.length);
}

/** One form of several words with all its mentions: the kind that most of them tell. */
function addLong(drafts: NameDraft[], some: readonly Read[], all: readonly Read[]): void {
  const [first] = some;
  const bearer = first && drafts.find((draft) => endsWith(draft, first.mention));
  if (bearer) {
    if (!bearer.aliases.includes(first.mention.name)) bearer.aliases.push(first.mention.name);
    bearer.mentions.push(...some.map(({ mention: { start, end } }) => ({ start, end })));
    return;
  }
  const decided = decide(some) ?? bySurname(some, all);
  if (!first || !decided || decided.kind === 'other') return;
  const { name, words } = first.mention;
  drafts.push({
    name,
    words: /^\S+['’]s? /.test(name) ? name.split(' ') : words,
    kind: decided.kind,
    rule: decided.rule,
    aliases: [],
    mentions: some.map(({ mention: { start, end } }) => ({ start, end })),
  });
}

/** "Liz Young Thomas", later "Young Thomas": the last words of a person's name before it. */
const endsWith = ({ kind, words, mentions }: NameDraft, mention: Mention): boolean =>
  kind === 'person' &&
  words.length > mention.words.length &&
  mention.words.length > 1 &&
  words.slice(-mention.words.length).join(' ') === mention.words.join(' ') &&
  (mentions[0]?.start ?? 0) < mention.start;

function decide(some: readonly Read[]): { kind: Finding; rule: string } | undefined {
  const votes = new Map<Finding, number>();
  for (const { kind } of some) if (kind) votes.set(kind, (votes.get(kind) ?? 0) + 1);
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  const rule = best && some.find(({ kind }) => kind === best[0])?.rule;
  return best && rule ? { kind: best[0], rule } : undefined;
}

/** "Dokka Amin": two or three words that no rule knows, the last of which stands for somebody later in the text. */
function bySurname(some: readonly Read[], all: readonly Read[]): { kind: Kind; rule: string } | undefined {
  const [first] = some;
  if (!first) return undefined;
  const { words, start, tokens, first: at } = first.mention;
  const isNameLike = words.length < 4 && words.every((word) => /^\p{Lu}\p{Ll}[\p{L}’'-]*$/u.test(word));
  if (!isNameLike || /^(?:the|an?)$/.test(wordOf(tokens[at - 1])) || isPlaceName(words.at(-1) ?? '')) return undefined;
  const isTwice = words[0] === words.at(-1); // Bitcoin Bitcoin
  if (
    isTwice ||
    !/^(?:PROPN|NOUN)$/.test(tokens[at]?.tag ?? '') ||
    (isEverydayWord((words[0] ?? '').toLowerCase()) && !isGivenName(words[0] ?? ''))
  )
    return undefined;
  const later = all.filter(
    ({ mention }) => mention.words.length === 1 && mention.words[0] === words.at(-1) && mention.start > start,
  );
  return later.some(({ mention }) => mention.hasTitle || isActor(mention))
    ? { kind: 'person', rule: 'surname later' }
    : undefined;
}

/** What people do; "has lost" and "is" are said of a price too. */
const ACTS =
  /^(?:said|says|told|added|asked|wrote|was|had|did|became|who|himself|herself|also|took|went|joined|left|won)$/;

/** Does what people do: "Amin said", "Amin, who", "Amin's". */
const isActor = ({ tokens, first, last }: Mention): boolean =>
  !/^(?:the|an?|in|at)$/.test(wordOf(tokens[first - 1])) && ACTS.test(wordOf(tokens[last + 1]));

/** "Sergei K. Shoigu" and "Sergei Shoigu", "Corvo Group" and "Corvo Group Ltd", "The Harbor Board" and "Harbor Board". */
function joinLonger(drafts: NameDraft[]): void {
  const kept: NameDraft[] = [];
  for (const draft of drafts) {
    const same = kept.find(
      (other) =>
        other.kind === draft.kind &&
        (coreOf(other) === coreOf(draft) || isFuller(other, draft) || isFuller(draft, other)),
    );
    if (same) merge(same, draft);
    else kept.push(draft);
  }
  drafts.splice(0, drafts.length, ...kept);
}

/** "Vera Anna Solvay" for "Vera Solvay" or "Anna Solvay": the same surname, and every given name of the shorter. */
function isFuller(full: NameDraft, short: NameDraft): boolean {
  if (full.kind !== 'person' || short.words.length < 2 || full.words.length <= short.words.length) return false;
  let at = -1;
  const isKept = short.words.every((word) => {
    at = full.words.indexOf(word, at + 1);
    return at >= 0;
  });
  return isKept && full.words.at(-1) === short.words.at(-1);
}

const INITIAL = /^(?:\p{Lu}\.?)+$/u;
const FORMS_OF_FIRM = /^(?:inc|corp|corporation|ltd|llc|plc|co|ag|sa|spa|gmbh|holdings)\.?$/i;

const coreOf = ({ kind, words }: NameDraft): string => {
  const kept = words.filter((word, index) =>
    kind === 'person'
      ? index === 0 || !INITIAL.test(word) || (word.length > 3 && !word.includes('.'))
      : kind === 'place' || !(index > 0 && FORMS_OF_FIRM.test(word)),
  );
  return keyOf(kept.filter((word) => !/^(?:jr|sr|ii|iii)\.?$/i.test(word)).join(' '));
};

function merge(into: NameDraft, draft: NameDraft): void {
  const isLonger = draft.name.length > into.name.length && into.kind === 'person';
  const alias = isLonger ? into.name : draft.name;
  if (isLonger) Object.assign(into, { name: draft.name, words: draft.words });
  if (alias !== into.name && !into.aliases.includes(alias)) into.aliases.push(alias);
  into.mentions.push(...draft.mentions);
}

/** One word: the surname of somebody named before, a firm by its first word, or a name of its own. */
function addSingle(drafts: NameDraft[], { mention, kind, rule }: Read): void {
  const [word = ''] = mention.words;
  const bearer = kind === 'place' && isBehindPlaceWord(mention) ? undefined : findBearer(drafts, mention);
  if (bearer === 'several') return;
  const known =
    bearer ??
    drafts.find(
      (draft) =>
        ((draft.words.length === 1 && keyOf(draft.name) === keyOf(word)) ||
          areOnePlace(draft, word) ||
          (draft.kind === 'organisation' && coreOf(draft) === keyOf(word)) || // Oakco Ltd and Oakco
          isFirmOf(draft, word)) &&
        (kind === undefined || kind === 'other' || draft.kind === kind),
    );
  if (known) {
    known.title ??= titleOf(mention);
    if (known.rule === OPEN_ACRONYM && rule) known.rule = rule;
    known.mentions.push({ start: mention.start, end: mention.end });
    if (known.name !== mention.name && !known.aliases.includes(mention.name)) known.aliases.push(mention.name);
    return;
  }
  if (kind && kind !== 'other' && rule) {
    drafts.push({
      name: mention.name,
      words: mention.words,
      kind,
      rule,
      aliases: [],
      mentions: [{ start: mention.start, end: mention.end }],
    });
  }
}

const placeOf = (name: string): string => SAME_PLACES.get(name.toLowerCase()) ?? name.toLowerCase();

/** "the United States" and "U.S.", "the UK" and "Britain". */
const areOnePlace = ({ kind, name }: NameDraft, word: string): boolean =>
  kind === 'place' &&
  placeOf(name) === placeOf(word) &&
  (SAME_PLACES.has(word.toLowerCase()) || SAME_PLACES.has(name.toLowerCase()));

/** "Ada Mills" the firm, and "Mills": a known body that is called like a person. */
const isFirmOf = ({ kind, rule, words }: NameDraft, word: string): boolean =>
  kind === 'organisation' &&
  rule === 'known body' &&
  words.length === 2 &&
  words[1] === word &&
  isGivenName(words[0] ?? '');

const isBehindPlaceWord = ({ tokens, first }: Mention): boolean =>
  /^(?:in|near|outside|at)$/.test(wordOf(tokens[first - 1]));

/** "the old Ford", "every Ford": a thing that bears somebody's name. */
const isCommonNoun = ({ tokens, first, last }: Mention): boolean => {
  const before = tokens[first - 1];
  const isCounted = /^(?:the|an?|every|each|this|that|another|his|her|its|their)$/.test(wordOf(before));
  return (
    isCounted ||
    before?.tag === 'ADJ' ||
    (tokens[last + 1]?.tag === 'NOUN' && wordOf(tokens[last + 1]) !== 'family' && /s$/.test(wordOf(tokens[last + 1])))
  );
};

/** The one person of that surname, or with a title that given name, who is named before; "several" where it is not sure who. */
function findBearer(drafts: readonly NameDraft[], mention: Mention): NameDraft | 'several' | undefined {
  const [word = ''] = mention.words;
  const bearers = drafts.filter(
    (draft) =>
      draft.kind === 'person' &&
      draft.words.length > 1 &&
      (surnameOf(draft.words) === word ||
        (draft.words[0] === word && (mention.hasTitle || (isGivenName(word) && !isPlaceName(word)))) ||
        (draft.words[0] === word && draft.words.length === 2 && isFirstSurname(word) && isActor(mention)) ||
        isFirstOfTwoSurnames(draft.words, mention) ||
        withoutArticle(surnameOf(draft.words)) === word),
  );
  if (bearers.length === 0) return undefined;
  const before = bearers.filter(({ mentions }) => mentions.some(({ start }) => start < mention.start));
  const [bearer] = before.length > 1 ? before.filter(({ aliases }) => aliases.includes(word)) : before;
  if (before.length > 1) return bearer && !isOfOtherSex(bearer, mention) ? bearer : 'several';
  const [later, ...more] = bearers;
  const isSame = later && more.length === 0 && comesLater(later, mention) && !isOfOtherSex(later, mention);
  if (!bearer && mention.hasTitle && isSame) return later; // Ms Lind, then Ana Lind
  if (!bearer) return mention.hasTitle ? undefined : 'several';
  return isCommonNoun(mention) && !mention.hasTitle ? 'several' : bearer;
}

/** "Consuelo Jimenez Prado", later "Jimenez said". */
const isFirstOfTwoSurnames = (words: readonly string[], mention: Mention): boolean =>
  words.length === 3 && words[1] === mention.words[0] && !isGivenName(words[1] ?? '') && isActor(mention);

/** "Nasser bin Ali al-Amsi", later "Amsi". */
const withoutArticle = (surname: string): string => surname.replace(/^(?:a[dlnrstz]|ash|el)-(?=\p{Lu})/u, '');

/** In another sentence: "Mr Okwaro met Sarah Okwaro" are two. */
const comesLater = ({ mentions }: NameDraft, { sentence }: Mention): boolean =>
  mentions.every(({ start }) => start >= sentence.end);

/** "Mrs. Rowe" where "Mr. Rowe" was somebody, or Adam Rowe. */
const isOfOtherSex = (bearer: NameDraft, mention: Mention): boolean => {
  const title = titleOf(mention);
  const gender = genderOfName(bearer.words[0] ?? '');
  if (title !== undefined && gender !== undefined && (title === 'mr') !== (gender === 'male')) return true;
  return bearer.title !== undefined && title !== undefined && (bearer.title === 'mr') !== (title === 'mr');
};

const titleOf = ({ tokens, first }: Mention): string | undefined => {
  const title = wordOf(tokens[first - 1]);
  return /^(?:mr|mrs|ms|miss)$/.test(title) ? title : undefined;
};

/** The last word; the first where the given name is written with a hyphen after it, as in Korean: Kim Jong-un. */
export function surnameOf(words: readonly string[]): string {
  const plain = words.filter((word, at) => at === 0 || !(HONOURS.has(word) || /^(?:Jr|Sr)\.?$/.test(word)));
  const [first = '', second = ''] = plain;
  const isGivenSecond = plain.length === 2 && /^\p{Lu}\p{Ll}+-\p{L}+$/u.test(second);
  const isDouble = /-\p{Lu}/u.test(second) && isGivenName(first) && !isFirstSurname(first); // Jacob Lorenz-Marten
  return isGivenSecond && !isDouble ? first : (plain.at(-1) ?? '');
}
