import { lowerAt, type Sentence } from '../../../pipeline/language/index.ts';
import { phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { readSpeaker } from './speakers.ts';

/** "And from Ana Lind, the warden:", "From the council:": whose words stand behind the colon. */
export function introducedBy({ tokens }: Sentence): Readonly<{ source: Range; cue: Range }> | undefined {
  const from = tokens.slice(0, 3).findIndex(({ lower }) => lower === 'from');
  const isOpening =
    from === 0 || (from > 0 && tokens.slice(0, from).every(({ tag }) => tag === 'CCONJ' || tag === 'ADV'));
  const source = isOpening ? phraseStartingAt(tokens, from + 1) : undefined;
  if (!source || tokens.some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return undefined;
  const behind = lowerAt(tokens, source.last + 1);
  if (behind !== ':' && behind !== ',') return undefined;
  const { canSpeak, kind, headToken } = readSpeaker(tokens, source);
  const isSomebody = canSpeak && (kind !== undefined || tokens[headToken]?.tag === 'PROPN');
  return isSomebody ? { source, cue: { first: from, last: from } } : undefined;
}
