import { isQuotationMark, type Token } from '../../../pipeline/language/index.ts';
import { phraseStartingAt, startsClause } from '../grammar/phrases.ts';
import { isReportForm, takesStatement } from './cues.ts';

/** Words behind a comma where the writer's own voice takes over. */
const TURNING = new Set(['but', 'while', 'whereas', 'although', 'though', 'compared', 'even']);

/** "said it was late, but he stayed", "denied it, and the case goes on", "said it was late — and left": where the writer's own voice goes on. */
export function clauseBreakAfter(tokens: readonly Token[], start: number): number | undefined {
  const at = tokens.findIndex((token, index) => {
    if (index <= start + 2 || token.isQuoted || isWithinQuotes(tokens, start)) return false;
    const [next, second] = [tokens[index + 1], tokens[index + 2]];
    if (token.text === ';') return !/^(?:that|and|or)$/.test(next?.lower ?? '');
    if (/^(?:—|–|--)$/.test(token.text) || isSpacedHyphen(tokens, index)) return breaksAtDash(tokens, start, index);
    if (isSecondDeed(tokens, index)) return true;
    if (token.lower === ',' && (isComment(tokens, index + 1) || isOtherVoiceWith(tokens, index + 1))) return true;
    const isOwn = isThatClause(tokens, index + 2) || goesOnOfSame(tokens, start, index + 2);
    const turns = next !== undefined && TURNING.has(next.lower) && !isOwn;
    const joins = next?.lower === 'and' && startsClause(tokens, index + 2) && !isOwn && !isList(tokens, start, index);
    return token.lower === ',' && (turns || joins) && second !== undefined && !second.isQuoted;
  });
  return at < 0 ? undefined : at;
}

/** "but that number was cut": a word that points, and opens no clause. */
const isDeterminer = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.tag === 'NOUN' &&
  /^(?:AUX|VERB)$/.test(tokens[at + 2]?.tag ?? '') &&
  !/s$/.test(tokens[at + 1]?.lower ?? '');

/** "said it was late, but that he would stay": what is said goes on. */
const isThatClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'that' && !isDeterminer(tokens, at);

/** Whether the writer, or somebody else, goes on behind a dash. */
const breaksAtDash = (tokens: readonly Token[], start: number, dash: number): boolean =>
  holdsOtherVoice(tokens, dash) ||
  (!closesLater(tokens, dash) && !closesAside(tokens, start, dash) && !isQuotationMark(tokens[dash + 1]));

/** "said it was late, and published a film", "said he was ill but gave no details": what the speaker did besides. */
function isSecondDeed(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at]?.lower === ',' ? at + 1 : at;
  if (!/^(?:and|but)$/.test(tokens[joint]?.lower ?? '')) return false;
  let verb = joint + 1;
  while (tokens[verb]?.tag === 'ADV') verb += 1;
  const words = tokens
    .slice(verb, verb + MAX_DEED)
    .map(({ lower }) => lower)
    .join(' ');
  if (/^want(?:s|ed)\b/.test(words) && tokens[at]?.lower === 'and') return true; // said it was bad and wanted it mended
  const issues = joint > at && tokens[verb]?.tag === 'VERB' && /ed$|^sent$/.test(tokens[verb]?.lower ?? '');
  return WITHHOLDING.test(words) || (issues && takesStatement(tokens[verb]) && !/^(?:did|made|gave)/.test(words));
}

const MAX_DEED = 5;

/** What somebody leaves unsaid, which is no part of what they say. */
const WITHHOLDING =
  /^(?:gave|offered|provided) (?:no|few|little|scant|only few)\b|^(?:declined|refused) (?:to (?:answer|comment|confirm|discuss|elaborate|explain|give|identify|name|provide|say|speculate)|further)\b|^(?:did not|did n't|didn't|would not|would n't|could not) (?:say|elaborate|specify|explain|identify|name|comment|disclose|provide|give|offer|rule)\b|^stopped short\b/;

/** "that teachers, students, and nurses gathered": one before "and" of a list that has no verb yet. */
const isList = (tokens: readonly Token[], start: number, comma: number): boolean => {
  const before = tokens.slice(start, comma);
  return before.some(({ lower }) => lower === ',') && !before.some(({ tag }) => tag === 'VERB' || tag === 'AUX');
};

/** "said it was safe, a claim that divers doubt", "a point the owner stressed": what the writer says of it. */
const isComment = (tokens: readonly Token[], at: number): boolean =>
  isDeniedBehind(tokens, at) ||
  (/^an?$/.test(tokens[at]?.lower ?? '') &&
    COMMENTS.has(tokens[at + 1]?.lower ?? '') &&
    (/^(?:that|which)$/.test(tokens[at + 2]?.lower ?? '') || startsClause(tokens, at + 2))) ||
  isNewPost(tokens, at);

/** "vowed to name a warden, a new role for the port": what the writer tells of it. */
const isNewPost = (tokens: readonly Token[], at: number): boolean =>
  /^an?$/.test(tokens[at]?.lower ?? '') &&
  /^(?:first|new|newly)$/.test(tokens[at + 1]?.lower ?? '') &&
  /^(?:job|office|position|post|role|title)$/.test(tokens[at + 2]?.lower ?? '');

/** "said Bere was there, which Bere denies": what another says to it. */
function isDeniedBehind(tokens: readonly Token[], at: number): boolean {
  const subject = tokens[at]?.lower === 'which' ? phraseStartingAt(tokens, at + 1) : undefined;
  return (
    subject !== undefined &&
    /^(?:denies|denied|deny|disputes?d?|rejects?|rejected)$/.test(tokens[subject.last + 1]?.lower ?? '')
  );
}

/** "said it was at noon, with one walker saying it was later": words of somebody else. */
function isOtherVoiceWith(tokens: readonly Token[], at: number): boolean {
  const phrase = tokens[at]?.lower === 'with' ? phraseStartingAt(tokens, at + 1) : undefined;
  return (
    phrase !== undefined &&
    /^(?:adding|arguing|claiming|reporting|saying|telling)$/.test(tokens[phrase.last + 1]?.lower ?? '')
  );
}

const COMMENTS: ReadonlySet<string> = new Set(
  'accusation admission allegation argument assertion charge claim comment criterion decision figure move point remark statement view'.split(
    ' ',
  ),
);

/** "said she hopes to win, but she knows it is late": the pronoun that what is said began with. */
function goesOnOfSame(tokens: readonly Token[], start: number, at: number): boolean {
  const first = tokens[start]?.lower === 'that' ? start + 1 : start;
  return tokens[first]?.tag === 'PRON' && tokens[first]?.lower === tokens[at]?.lower;
}

/** "he said it was late - but nobody knew": a hyphen in place of a dash. */
const isSpacedHyphen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '-' &&
  TURNING.has(tokens[at + 1]?.lower ?? '') &&
  (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0);

const isWithinQuotes = (tokens: readonly Token[], start: number): boolean =>
  tokens[start]?.isQuoted === true || isQuotationMark(tokens[start]);

/** A dash that another closes sets a parenthesis apart; what is said goes on behind it. */
const closesLater = (tokens: readonly Token[], at: number): boolean => {
  const later = tokens.findIndex(({ text }, index) => index > at && text === tokens[at]?.text);
  return later > 0 && !(tokens[later + 1]?.tag === 'VERB' && /ing$/.test(tokens[later + 1]?.lower ?? '')); // – prompting strikes
};

/** "believe growth is weak – Oak Bank thinks it may be 2 percent –": somebody else speaks behind the dash. */
const holdsOtherVoice = (tokens: readonly Token[], dash: number): boolean => {
  const subject = phraseStartingAt(tokens, dash + 1);
  const verb = subject && tokens[subject.last + 1];
  return verb?.tag === 'VERB' && !verb.isQuoted && isReportForm(verb.lower) && tokens[dash + 1]?.tag !== 'PRON';
};

/** "those on the drug – an older one, sold in shops – had": the second of two dashes, behind which the verb of the clause stands. */
function closesAside(tokens: readonly Token[], start: number, at: number): boolean {
  const dashes = tokens.slice(start, at).filter(({ text }) => text === tokens[at]?.text).length;
  const next = tokens[at + 1];
  return dashes % 2 === 1 && /^(?:VERB|AUX|ADP|ADV|PART)$/.test(next?.tag ?? '') && !/ing$/.test(next?.lower ?? '');
}
