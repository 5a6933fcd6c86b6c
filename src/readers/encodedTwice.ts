import { cleanText } from './cleanText.ts';
import { tryDecode } from './detectEncoding.ts';
import { type ReadingNotice, UnreadableError } from './reading.ts';
import { wordShare } from './wordShape.ts';

/** What text was taken for when it was decoded wrongly, and what it was. */
const TAKEN_FOR = ['windows-1252', 'windows-1251', 'iso-8859-2'] as const;
const WAS = [
  'utf-8',
  'windows-1251',
  'koi8-r',
  'windows-1250',
  'windows-1253',
  'gbk',
  'shift_jis',
  'big5',
  'euc-kr',
] as const;

/** Letters beyond ASCII that are looked at. */
const SAMPLE_LETTERS = 20_000;
/** Fewer words tell nothing. */
const MIN_WORDS = 6;
const MIN_LOST_WORDS = 20;
/** A text of whose words fewer are lost can be read. */
const MIN_LOST_SHARE = 0.2;
/** Below this share of words that look like words a text is suspect; below the second it is none. */
const SUSPECT = 0.6;
const NONE = 0.3;
const GOOD = 0.85;

/**
 * Text that was decoded in a wrong encoding before it was saved, as it was: "cafÃ©" → "café", "Ìèðà" → "Мира", with a
 * notice. Throws an `UnreadableError` where its letters make no words in any.
 */
export function settleLetters(text: string): { text: string; notices: readonly ReadingNotice[] } {
  if (!/[^\0-\x7F]/.test(text)) return { text, notices: [] };
  const signs = repairSigns(text);
  if (signs) return { text: signs.text, notices: [noticeRepaired(signs)] };
  const words = tellingWords(text);
  const share = wordShare(words.join(' '));
  if (words.length < MIN_WORDS || share >= SUSPECT) return { text, notices: [] };
  const repaired = repairRuns(text) ?? repairWhole(text);
  if (repaired) return { text: repaired.text, notices: [noticeRepaired(repaired)] };
  const all = text.slice(0, SAMPLE_LETTERS * 5).match(/\p{L}{2,}/gu)?.length ?? 0;
  if (words.length >= Math.max(MIN_LOST_WORDS, all * MIN_LOST_SHARE) && share < NONE) {
    throw new UnreadableError(
      'undecodable',
      'Its letters make no words: it was decoded in a wrong encoding before it was saved',
      'Save it again from where it comes from, as UTF-8',
    );
  }
  return { text, notices: [] };
}

type Repaired = Readonly<{ text: string; takenFor: string; was: string }>;

/** A word of Latin and Cyrillic letters at once looks like another: nothing was decoded wrongly. */
const MIXED = /[A-Za-z].*\p{Script=Cyrillic}|\p{Script=Cyrillic}.*[A-Za-z]/u;

/** Words with a Latin or Cyrillic letter beyond ASCII, as they are read: in one form, without controls. */
function tellingWords(text: string): string[] {
  const words: string[] = [];
  let letters = 0;
  for (const [written] of text.matchAll(PIECE)) {
    if (written.length > MAX_PIECE || !MARKED.test(written) || MIXED.test(written)) continue;
    const word = cleanText(written).text.normalize('NFKC');
    if (!MARKED.test(word)) continue;
    words.push(word);
    letters += word.length;
    if (letters > SAMPLE_LETTERS) break;
  }
  return words;
}

/** Letters and signs beyond ASCII in a row, of a bounded length: a row of millions takes a stack as deep. */
const PIECE = /[^\s\0-@[-`{-\x7F]{1,400}/gu;
/** What is longer is no word: the bytes of a picture. */
const MAX_PIECE = 200;

const MARKED = /(?=[^\0-\x7F])[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/** The letters of UTF-8 that was read a byte a letter: a first one, and those that go with it. */
const RUN =
  /[\u00C2-\u00F4][\u0080-\u00BF\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178]{1,3}/g;

function repairRuns(text: string): Repaired | undefined {
  const takenFor = 'windows-1252';
  const repaired = text.replace(RUN, (run) => {
    const bytes = bytesIn(run, takenFor);
    return (bytes && tryDecode(bytes, 'utf-8')) ?? run;
  });
  return repaired !== text && isGood(repaired) ? { text: repaired, takenFor, was: 'utf-8' } : undefined;
}

/** "â€™" and its like: quotation marks and dashes of UTF-8 that was read as windows-1252. No language has them. */
const SIGN = /â€[\u0098\u0099\u009C\u009D\u0093\u0094\u00A6\u02DC\u2122\u0153\u201C\u201D]/g;
const MIN_SIGNS = 2;
/** The last letter of a closing mark is no letter of windows-1252, and many programs drop it. */
const CUT_SIGN = /â€(?=[\s.,;:!?)]|$)/g;

function repairSigns(text: string): Repaired | undefined {
  if ((text.match(SIGN)?.length ?? 0) < MIN_SIGNS) return undefined;
  const takenFor = 'windows-1252';
  const repaired = text.replace(RUN, (run) => {
    const bytes = bytesIn(run, takenFor);
    return (bytes && tryDecode(bytes, 'utf-8')) ?? run;
  });
  return { text: repaired.replace(CUT_SIGN, '”'), takenFor, was: 'utf-8' };
}

function repairWhole(text: string): Repaired | undefined {
  for (const takenFor of TAKEN_FOR) {
    const bytes = bytesIn(text, takenFor);
    if (!bytes) continue;
    for (const was of WAS) {
      const decoded = was === takenFor ? undefined : tryDecode(bytes, was);
      if (decoded !== undefined && isGood(decoded)) return { text: decoded, takenFor, was };
    }
  }
  return undefined;
}

const isGood = (text: string): boolean => {
  const marked = text.match(PIECE)?.filter((word) => /(?=[^\0-\x7F])\p{L}/u.test(word)) ?? [];
  return marked.length > 0 && wordShare(marked.slice(0, 3000).join(' ')) >= GOOD;
};

const tables = new Map<string, ReadonlyMap<string, number>>();

/** Which byte each letter of an encoding of one byte a letter is. */
function tableOf(encoding: string): ReadonlyMap<string, number> {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const));
  tables.set(encoding, table);
  return table;
}

/** The bytes that were read as these letters; undefined where one of them stands for none. */
function bytesIn(text: string, encoding: string): Uint8Array | undefined {
  const table = tableOf(encoding);
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (const letter of text) {
    const byte = table.get(letter);
    if (byte === undefined) return undefined;
    bytes[length] = byte;
    length += 1;
  }
  return bytes.subarray(0, length);
}

const noticeRepaired = ({ takenFor, was }: Repaired): ReadingNotice => ({
  rule: 'encoded-twice',
  reason: `It was ${was.toUpperCase()} that somebody read as ${takenFor.toUpperCase()} and saved; it was read as what it was`,
  fix: 'Look at the letters with accents; save it again from where it comes from if they are wrong',
});
