import { MAX_CHARACTERS } from './decode.ts';
import { noticeMixedScripts } from './mixedScripts.ts';
import { type Reading, UnreadableError } from './reading.ts';

/** What holds for the readings of every format: not too long, no damaged letter, look-alike letters noticed. */
export function checkReading(reading: Reading): Reading {
  const { text } = reading;
  if (text.length > MAX_CHARACTERS) {
    throw new UnreadableError(
      'too-long',
      `It has ${text.length} characters, at most ${MAX_CHARACTERS} are read`,
      'Split it into one file an article',
    );
  }
  const damage = text.indexOf('\uFFFD');
  if (damage >= 0) {
    // The letter was lost before the file was saved: a quote with a hole in it is not what was said.
    const line = text.slice(0, damage).split('\n').length;
    throw new UnreadableError(
      'undecodable',
      `A letter in line ${line} of the text was lost when it was saved (U+FFFD), after "${text.slice(Math.max(0, damage - 20), damage).replace(/\s+/g, ' ')}"`,
      'Save it again from where it comes from, as UTF-8',
    );
  }
  return { ...reading, notices: [...reading.notices, ...noticeMixedScripts(text)] };
}
