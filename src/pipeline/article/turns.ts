import { LABEL_WORDS } from '../../language/en/words/labelWords.ts';
import { DOCUMENT_NOUNS } from '../../language/en/words/speakers.ts';
import {
  INTERVIEW_LEADS,
  LABEL_OF_TURN,
  LINE_LABELS,
  ROLE_LABELS,
  SMALL_WORDS,
  TURN_ARTICLE,
  TURN_TITLES,
} from '../../language/en/words/turnWords.ts';
import type { Block } from '../../records/index.ts';

type Label = Readonly<{ block: Block; start: number; end: number; bodyStart: number; name: string }>;

/**
 * The blocks of a conversation with who speaks them: a label at the start of a line opens a turn, which goes on to the
 * next label. A text is a conversation where labels come again, where they name parts ("Q", "Moderator"), or where a title
 * says that they name people; "Update:" and "Contact:" open none.
 */
export function markTurns(text: string, blocks: readonly Block[]): Block[] {
  const labels = blocks.filter(canSpeak).flatMap((block) => readLabel(text, block) ?? []);
  if (!isConversation(labels)) return markAnswers(text, blocks);
  const byBlock = new Map(labels.map((label) => [label.block, label]));
  const askers = askersOf(text, labels);
  let current: Label | undefined;
  return blocks.map((block) => {
    const label = byBlock.get(block);
    if (label) current = label;
    else if (isShouted(text.slice(block.start, block.end))) current = undefined; // the head of what comes next
    if (!current || !canSpeak(block) || (block.kind === 'heading' && !label)) return block;
    const isAsker = askers.has(current.name);
    if (!label && (isAsker || asksInOwn(text, current))) return block; // the answer of somebody whom no label names
    const turn = asTurn(text, block, current);
    return isAsker ? { ...turn, turn: 'question' } : turn;
  });
}

/** Names of those most of whose turns are questions: what they say leads to the next one. */
function askersOf(text: string, labels: readonly Label[]): ReadonlySet<string> {
  const turns = Map.groupBy(labels, ({ name }) => name);
  return new Set(
    [...turns].flatMap(([name, own]) => {
      const questions = own.filter((label) => asksInOwn(text, label)).length;
      return questions >= LEAST_QUESTIONS && questions > own.length / 2 ? [name] : [];
    }),
  );
}

/** "Daily Oar: What will you do?": whoever asks does not answer in the next paragraph. */
const asksInOwn = (text: string, { block, bodyStart }: Label): boolean =>
  /\?["”’)\]]*\s*$/.test(text.slice(bodyStart, block.end));

/** Fewer questions are no interview; longer ones are no question of one. */
const LEAST_QUESTIONS = 2;
const MOST_QUESTION_WORDS = 40;

/**
 * The blocks of an interview without labels: its head names who is asked ("an interview with Ana Lind"), and every
 * paragraph between two that are questions alone is an answer of theirs.
 */
function markAnswers(text: string, blocks: readonly Block[]): Block[] {
  const head = blocks.slice(0, HEAD_BLOCKS).find((block) => INTERVIEW.test(text.slice(block.start, block.end)));
  const match = head && INTERVIEW.exec(text.slice(head.start, head.end));
  const name = match?.groups?.name;
  const questions = blocks.filter((block) => block !== head && asksAlone(text, block));
  if (!head || !match || !name || questions.length < LEAST_QUESTIONS) return [...blocks];
  const start = head.start + match.index + match[0].lastIndexOf(name);
  const speaker = { start, end: start + name.length, name };
  const first = blocks.indexOf(questions[0] as Block);
  return blocks.map((block, at) => {
    if (at < first || !canSpeak(block)) return block;
    const turn = questions.includes(block) ? ('question' as const) : ('answer' as const);
    return { ...block, kind: 'paragraph', part: 'turn', speaker, turn };
  });
}

const HEAD_BLOCKS = 6;
const INTERVIEW = new RegExp(
  String.raw`\b(?:${INTERVIEW_LEADS.join('|')}) (?:[\p{Ll}-]+ ){0,4}(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3})`,
  'u',
);

const asksAlone = (text: string, block: Block): boolean => {
  const words = text.slice(block.start, block.end).trim();
  return (
    canSpeak(block) && /\?$/.test(words) && words.split(/\s+/).length <= MOST_QUESTION_WORDS && !/^["“‘']/.test(words)
  );
};

const canSpeak = ({ kind, speaker }: Block): boolean => !speaker && (kind === 'paragraph' || kind === 'heading');

/** The name of a speaker without a title is no longer. */
const MOST_NAME_WORDS = 6;

function readLabel(text: string, block: Block): Label | undefined {
  const match = LABEL_OF_TURN.exec(text.slice(block.start, block.end));
  const name = match?.groups?.name;
  if (!match || !name) return undefined;
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isTitle = TURN_TITLES.has(words.find((word) => word !== TURN_ARTICLE) ?? '');
  if (
    words.length === 0 ||
    (!isTitle && words.length > MOST_NAME_WORDS) ||
    words.some((word) => LABEL_WORDS.has(word) || DOCUMENT_NOUNS.has(word) || (!isTitle && LINE_LABELS.has(word)))
  )
    return undefined;
  if (!isSpeech(text.slice(block.start + match[0].length, block.end))) return undefined;
  const at = block.start + match[0].indexOf(name);
  return { block, start: at, end: at + name.length, bodyStart: block.start + match[0].length, name: plainName(name) };
}

/** Whether what stands behind a label is words, and no number, address or list of names. */
const isSpeech = (body: string): boolean => {
  const words = body.match(/\p{L}+/gu) ?? [];
  return (
    words.length >= 2 &&
    words.some((word) => /^\p{Ll}/u.test(word)) &&
    !/^\S*(?:@|https?:|www\.)/.test(body) &&
    !/^[\d\s()+.-]{6,}/.test(body)
  );
};

/** Least share of the labelled lines whose label comes again, names a part or bears a title. */
const SURE_SHARE = 0.5;

function isConversation(labels: readonly Label[]): boolean {
  const times = new Map<string, number>();
  for (const { name } of labels) times.set(name, (times.get(name) ?? 0) + 1);
  const isPart = ({ name }: Label): boolean =>
    (name.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => ROLE_LABELS.has(word));
  const isTitled = ({ name }: Label): boolean => {
    const [first = '', ...rest] = (name.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word !== TURN_ARTICLE);
    return rest.length > 0 && TURN_TITLES.has(first);
  };
  const sure = labels.filter((label) => (times.get(label.name) ?? 0) > 1 || isPart(label) || isTitled(label));
  const isRepeated = (sure.length > 1 && (times.size > 1 || labels.some(isPart))) || labels.some(isTitled);
  return labels.length > 0 && isRepeated && sure.length >= SURE_SHARE * labels.length;
}

/** "SECOND READING OF THE BILL": a line in capitals. */
const isShouted = (line: string): boolean =>
  !/\p{Ll}/u.test(line.replace(/\([^)]*\)/g, '')) && (line.match(/\p{Lu}{2,}/gu)?.length ?? 0) >= LEAST_SHOUTED;

const LEAST_SHOUTED = 2;

/** "MR ORTEGA" → Mr Ortega, "The MINISTER OF TRADE" → The Minister of Trade; a name in small letters stays as it is. */
function plainName(name: string): string {
  if (name.length === 1) return name;
  const isMixed = /\p{Ll}/u.test(name);
  return name.replace(/\p{L}[\p{L}'’-]*/gu, (word, at: number) => {
    const isCapital = /^\p{Lu}+$/u.test(word.replace(/['’-]/g, '')) && (!isMixed || word.length > 1);
    if (!isCapital) return word;
    const small = word.toLowerCase();
    if (isMixed && at > 0 && SMALL_WORDS.has(small)) return small;
    return small.replace(/(^|['’-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
  });
}

function asTurn(text: string, block: Block, { start, end, name, bodyStart, block: own }: Label): Block {
  const from = block === own ? bodyStart : block.start;
  const asks = /\?["”’)\]]*\s*$/.test(text.slice(from, block.end)) || /^q(?:uestion(?:er)?)?$/i.test(name);
  return {
    ...block,
    kind: 'paragraph',
    part: 'turn',
    speaker: { start, end, name },
    turn: asks ? 'question' : 'answer',
  };
}
