import { parse } from '@plussub/srt-vtt-parser';
import { decode } from '../decode.ts';
import { type LooseBlock, layOutBlocks } from '../layOutBlocks.ts';
import { type Reading, type ReadingNotice, UnreadableError } from '../reading.ts';

type Cue = Readonly<{ from: number; to: number; speaker: string | undefined; words: string }>;
type Turn = { speaker: string | undefined; words: string; until: number };

/** A pause that ends a paragraph of one who speaks on, and the length at which the next full stop does. */
const PAUSE_MS = 4000;
const PARAGRAPH_LETTERS = 600;
/** "<v Rosa Lind>", "ROSA LIND:", ">> Rosa:", "- ". */
const VOICE = /^<v(?:\.[\w.]+)?\s+([^>]{1,80})>/;
const LABEL = /^(?:>>+|-|–)?\s*((?:\p{Lu}[\p{L}.’'-]*\s?){1,5}(?:\([^)]{1,30}\))?):\s+/u;
const NEXT_SPEAKER = /^(?:>>+|[-–])\s*/;
/** "[applause]", "♪ music ♪": heard, not said. */
const SOUND = /^[[(♪*#][^\])]*[\])♪*#]$/;

/**
 * What is said in subtitles, without their time codes: a block for each turn of a speaker, else a paragraph where there
 * is a pause. Words that a rolling line repeats stand once.
 */
export async function readSubtitles(bytes: Uint8Array): Promise<readonly Reading[]> {
  const decoded = decode(bytes);
  const { cues, lost } = parseCues(decoded.text);
  const sounds = cues.filter(({ words }) => SOUND.test(words)).length;
  const blocks = joinTurns(cues.filter(({ words }) => !SOUND.test(words))).map(toBlock);
  const { text, blocks: laid, notices } = layOutBlocks(blocks);
  if (!text) throw new UnreadableError('no-text', 'Nothing is said in the subtitles', 'Put the transcript into it');
  return [
    {
      format: 'subtitles',
      text,
      blocks: laid,
      frontMatter: {},
      markup: {},
      notices: [...decoded.notices, ...notices, ...noticeSounds(sounds), ...noticeLost(lost)],
    },
  ];
}

function parseCues(source: string): { cues: Cue[]; lost: number } {
  // The library asks for hours in every time code, and takes header fields and comments for cues.
  const body = source
    .replace(/^WEBVTT[^\n]*(?:\n[^\n]+)*/, 'WEBVTT')
    .replace(/^(?:NOTE|STYLE|REGION)\b[^\n]*(?:\n[^\n]+)*/gm, '');
  const timed = body.replace(/^(\d{2}:\d{2}\.\d{3}) +--> +(\d{2}:\d{2}\.\d{3})/gm, '00:$1 --> 00:$2');
  const cues: Cue[] = [];
  let before: readonly string[] = [];
  const { entries, lost } = parseEntries(withEmptyLines(timed));
  for (const { from, to, text } of entries) {
    const lines = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line && !TIME_LINE.test(line));
    const fresh = lines.filter((line) => !before.includes(bare(line)));
    before = lines.map(bare);
    cues.push(...fresh.flatMap((line) => readLine(line, from, to)));
  }
  return { cues, lost };
}

const TIME_LINE = /^\s*(?:\d+:)?\d{2}:\d{2}[,.]\d{1,3} +--> /;

/** A cue begins at its time, also where nothing parts it from the one before: the library would print the time as its words. */
function withEmptyLines(source: string): string {
  const lines = source.split('\n');
  const isIdentifier = (at: number): boolean => /^\s*\d+\s*$/.test(lines[at] ?? '');
  return lines
    .flatMap((line, at) => {
      const opens = TIME_LINE.test(line)
        ? !isIdentifier(at - 1)
        : isIdentifier(at) && TIME_LINE.test(lines[at + 1] ?? '');
      return opens && at > 0 && (lines[at - 1] ?? '').trim() ? ['', line] : [line];
    })
    .join('\n');
}

type Entries = ReturnType<typeof parse>['entries'];

/** The cues of a file; where one is damaged, all others, and how many are lost. */
function parseEntries(source: string): { entries: Entries; lost: number } {
  const whole = tryParse(source);
  if (whole) return { entries: whole, lost: 0 };
  const parts = source.split(/\n[ \t]*\n+/).filter((part) => /-->/.test(part));
  const read = parts.map((part) => tryParse(/^WEBVTT/.test(source) ? `WEBVTT\n\n${part}\n` : `${part}\n`));
  return { entries: read.flatMap((entries) => entries ?? []), lost: read.filter((entries) => !entries?.length).length };
}

function tryParse(source: string): Entries | undefined {
  try {
    return parse(source).entries;
  } catch {
    return undefined; // the library throws whatever a damaged cue makes it do
  }
}

function noticeLost(lost: number): ReadingNotice[] {
  if (lost === 0) return [];
  return [
    {
      rule: 'cues',
      reason: `${lost} damaged ${lost === 1 ? 'cue was' : 'cues were'} left out`,
      fix: 'Save the subtitles again from the program that wrote them',
    },
  ];
}

const bare = (line: string): string => line.replace(/<[^>]*>/g, '').trim();

function readLine(line: string, from: number, to: number): Cue[] {
  const voice = VOICE.exec(line)?.[1]?.trim();
  const shown = decodeMarks(bare(line).replace(/\{\\[^}]*\}/g, ''));
  const label = LABEL.exec(shown);
  const words = (label ? shown.slice(label[0].length) : shown).replace(NEXT_SPEAKER, '').trim();
  const speaker = voice ?? label?.[1]?.trim() ?? (NEXT_SPEAKER.test(shown) ? '' : undefined);
  return words ? [{ from, to, speaker, words }] : [];
}

const decodeMarks = (text: string): string =>
  text
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>' })[name] ?? ' ')
    .trim();

/** "": another speaker whom nobody names. */
function joinTurns(cues: readonly Cue[]): Turn[] {
  const turns: Turn[] = [];
  for (const { from, to, speaker, words } of cues) {
    const last = turns.at(-1);
    const isSame = last && (speaker === undefined || (speaker !== '' && speaker === last.speaker));
    const isBroken =
      last &&
      !last.speaker &&
      (from - last.until > PAUSE_MS || (last.words.length > PARAGRAPH_LETTERS && /[.!?]["”]?$/.test(last.words)));
    if (last && isSame && !isBroken) {
      last.words += ` ${words}`;
      last.until = to;
    } else turns.push({ speaker: speaker || undefined, words, until: to });
  }
  return turns;
}

const toBlock = ({ speaker, words }: Turn): LooseBlock => ({
  text: speaker ? `${speaker}: ${words}` : words,
  kind: 'paragraph',
  part: 'turn',
  ...(speaker ? { speakerName: speaker } : {}),
});

const noticeSounds = (count: number): ReadingNotice[] =>
  count === 0
    ? []
    : [
        {
          rule: 'sounds',
          reason: `${count} ${count === 1 ? 'line that describes a sound was' : 'lines that describe sounds were'} left out`,
          fix: 'Nothing to do',
        },
      ];
