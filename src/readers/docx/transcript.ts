import type { LooseBlock } from '../layOutBlocks.ts';

const CLOCK = String.raw`(?:\d{1,2}:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,3})?`;
/** "0:0:3.270 --> 0:0:4.250", then who speaks, then what is said, a line each. */
const TIMED = new RegExp(String.raw`^${CLOCK} *--> *${CLOCK}\n(?<speaker>[^\n]{1,80})\n(?<words>[\s\S]+)$`);
/** "Rosa Lind   0:16", then what is said. */
const NAMED = new RegExp(String.raw`^(?<speaker>\p{L}[^\n]{0,78}?)[ \t]+${CLOCK}\n(?<words>[\s\S]+)$`, 'u');
const MIN_TURNS = 2;
const MIN_SHARE = 0.5;

/**
 * The transcript of a meeting, as programs for meetings save it in Word: each turn a block with who speaks, the turns of
 * one speaker in a row together, without their times. What is no transcript stays as it is.
 */
export function markTurns(blocks: readonly LooseBlock[]): readonly LooseBlock[] {
  const turns = blocks.map(turnIn);
  const found = turns.filter(Boolean).length;
  if (found < MIN_TURNS || found < blocks.length * MIN_SHARE) return blocks;
  const marked: LooseBlock[] = [];
  for (const [at, block] of blocks.entries()) {
    const turn = turns[at];
    const last = marked.at(-1);
    if (turn && last?.speakerName === turn.speaker && last.part === 'turn') {
      marked[marked.length - 1] = { ...last, text: `${last.text} ${turn.words}` };
    } else if (turn) {
      const text = `${turn.speaker}: ${turn.words}`;
      marked.push({ text, kind: 'paragraph', part: 'turn', speakerName: turn.speaker });
    } else marked.push(block);
  }
  return marked;
}

function turnIn({ text, kind, part }: LooseBlock): { speaker: string; words: string } | undefined {
  if (kind !== 'paragraph' || part !== undefined) return undefined;
  const { speaker = '', words = '' } = (TIMED.exec(text) ?? NAMED.exec(text))?.groups ?? {};
  return speaker && words.trim() ? { speaker: speaker.trim(), words: words.replace(/\s+/g, ' ').trim() } : undefined;
}
