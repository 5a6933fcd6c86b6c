import type { VerbCue } from '../../../pipeline/evidence/claims/cue.ts';
import { trimRange } from '../../../pipeline/evidence/claims/frame.ts';
import type { FoundFrame, VerbContext, VerbRule } from '../../../pipeline/evidence/claims/rules.ts';
import { isQuotationMark, type Token } from '../../../pipeline/language/index.ts';
import { phraseStartingAt, startsClause } from '../grammar/phrases.ts';
import { pastModifiers, subjectAfter } from '../grammar/subjectAfter.ts';
import { subjectBefore } from '../grammar/subjects.ts';
import { isTimeWord } from '../words/timeWords.ts';
import { wordSet } from '../words/wordSet.ts';
import { skipAdverbial } from './adverbials.ts';
import { closeFrame } from './closeFrame.ts';
import { has } from './cues.ts';
import { isAfterQuotation, isBehindTitle, isMentioned, openingOf } from './quotedBefore.ts';
import { holdsTensed } from './wholeSubject.ts';

/** As the rule that it wraps, where what is said stands in quotation marks: no other reading is as sure. */
export const afterQuotation =
  (rule: VerbRule['extract'], boundaryOf: (context: VerbContext) => number): VerbRule['extract'] =>
  (context) => {
    const boundary = boundaryOf(context);
    const isWhatIsSaid =
      isAfterQuotation(context.sentence.tokens, boundary) &&
      !isMentioned(context, openingOf(context.sentence.tokens, boundary));
    return isWhatIsSaid ? rule(context) : undefined;
  };

/** Index of the token before the subject of a verb: where a quotation before a frame ends. */
export const beforeSubject = ({ sentence: { tokens }, cue }: VerbContext): number =>
  (subjectBefore(tokens, cue.group.first)?.first ?? 0) - 1;

/** Index of the token before a verb: where a quotation before “said Ruiz” ends. */
export const beforeVerb = ({ cue }: VerbContext): number => cue.group.first - 1;

/** `“It is late,” Ruiz said.` and `It is late, Ruiz said.` */
export function afterContent({ sentence: { tokens }, cue }: VerbContext): FoundFrame | undefined {
  if (!has(cue, 'speech', 'thought') || cue.form === 'infinitive' || cue.form === 'passive') return undefined;
  const source = subjectBefore(tokens, cue.group.first);
  if (!source || source.first < 2 || cue.form === 'participle') return undefined;
  const boundary = source.first - 1;
  if (!endsContent(tokens, boundary) || isBehindTitle(tokens, boundary)) return undefined;
  return isAfterQuotation(tokens, boundary) || saysAlone(tokens, cue, boundary)
    ? closeFrame(tokens, cue, source, boundary, cue.verb + 1)
    : undefined;
}

/** Whether a verb behind a comma says what stands before it without quotation marks, and nothing of its own. */
const saysAlone = (tokens: readonly Token[], cue: VerbCue, boundary: number): boolean =>
  !hasObject(tokens, cue) &&
  (!ACTING.has(cue.lemma) || isPosted(tokens, cue)) &&
  !isLead(tokens, boundary, cue) &&
  !/^(?:PRON|CCONJ|NOUN)$/.test(behindTag(tokens, cue));

/** "television shows and books", "the office asked me": tag of what stands right behind a verb that tells nobody. */
const behindTag = (tokens: readonly Token[], { verb, entry }: VerbCue): string => {
  const next = tokens[verb + 1];
  return entry.takesListener || isTimeWord(next?.lower ?? '') ? '' : (next?.tag ?? '');
};

/** "The road is shut, the group posted on Elmbook.": where words are put for all to read. */
const isPosted = (tokens: readonly Token[], { lemma, verb }: VerbCue): boolean =>
  lemma === 'post' && tokens[verb + 1]?.lower === 'on' && tokens[verb + 2]?.tag === 'PROPN';

/** Verbs that say something only beside a quotation: "While it helps, guests respond better to music". */
const ACTING: ReadonlySet<string> = new Set(
  (
    'agree answer ask celebrate cheer chuckle consider continue decide demand detail determine discover document establish hold laugh mark point post ' +
    'reason reflect relate repeat respond use'
  ).split(' '),
);

/** "While it helps, …", "Because it rained, …": a clause that hangs on what follows, and no more before the comma. */
const isLead = (tokens: readonly Token[], boundary: number, { verb }: VerbCue): boolean =>
  tokens[verb + 1]?.lower !== ',' &&
  /^(?:while|although|though|because|since|when|as|after|before|if|unless|until|despite)$/.test(
    tokens[tokens[0]?.tag === 'CCONJ' ? 1 : 0]?.lower ?? '',
  ) &&
  !tokens.slice(1, boundary).some(({ lower }) => lower === ',');

/** "After the vote, Ruiz announced a plan": an object behind the verb is what is said, not the words before it. */
const hasObject = (tokens: readonly Token[], { verb, entry }: VerbCue): boolean =>
  !entry.takesListener &&
  phraseStartingAt(tokens, verb + 1) !== undefined &&
  skipAdverbial(tokens, verb + 1) === verb + 1;

/** `After the storm, Ruiz said, the road was closed.`: a frame between two commas interrupts what is said. */
export function insideContent(context: VerbContext): FoundFrame | undefined {
  const { tokens } = context.sentence;
  const behind = context.cue.verb + 1;
  const interrupts =
    tokens[behind]?.lower === ',' && !isQuotationMark(tokens[behind + 1]) && !tokens[behind + 1]?.isQuoted;
  const frame = interrupts && startsClause(tokens, behind + 1) ? afterContent(context) : undefined;
  return frame && frame.content.length > 1 ? frame : undefined;
}

/** Verbs that stand before their subject without a quotation: "The road is closed, said the warden". */
const INVERTED: ReadonlySet<string> = wordSet('add announce argue claim explain note report say warn write');

/** `“It is late,” said Ruiz, a lawyer.` */
export function invertedAfterContent({ sentence: { tokens }, cue }: VerbContext): FoundFrame | undefined {
  if (!has(cue, 'speech') || cue.form === 'infinitive' || cue.form === 'passive' || cue.lemma === 'tell')
    return undefined;
  const boundary = cue.group.first - 1;
  if (boundary < 1 || !endsContent(tokens, boundary)) return undefined;
  const isModified = pastModifiers(tokens, cue.verb + 1) > cue.verb + 1;
  const isClause = startsClause(tokens, cue.verb + 1) && !isModified && !isNameAlone(tokens, cue.verb + 1);
  const behind = isClause ? undefined : subjectAfter(tokens, cue.verb);
  const own = isAfterQuotation(tokens, boundary) ? undefined : subjectBefore(tokens, cue.group.first);
  const isOwnSubject = own !== undefined && !isNameAlone(tokens, cue.verb + 1) && !holdsTensed(tokens, own);
  const source = isOwnSubject ? undefined : behind;
  if (!isAfterQuotation(tokens, boundary) && !INVERTED.has(cue.lemma)) return undefined;
  if (!source || (cue.form === 'participle' && !isQuotationMark(tokens[boundary]))) return undefined;
  return closeFrame(tokens, cue, source, boundary, source.last + 1);
}

/** `Said the bishop: “It is late.”`: the verb opens the sentence. */
export function verbFirst({ sentence: { tokens }, cue }: VerbContext): FoundFrame | undefined {
  if (!has(cue, 'speech') || cue.form !== 'finite' || cue.group.first > 1 || cue.lemma === 'tell') return undefined;
  const source = subjectAfter(tokens, cue.verb);
  const mark = source && source.last + 1;
  if (!source || mark === undefined || !/^[:,]$/.test(tokens[mark]?.text ?? '')) return undefined;
  if (!isQuotationMark(tokens[mark + 1]) && tokens[mark]?.text !== ':') return undefined;
  const content = trimRange(tokens, { first: mark + 1, last: tokens.length - 1 });
  return content && { source, cue: cue.group, content: [content], certainty: cue.entry.certainty };
}

/** "said Ana Ruiz, a lawyer", "said the warden.": a name or a role with no verb of its own behind it. */
function isNameAlone(tokens: readonly Token[], first: number): boolean {
  const name = /^(?:PROPN|DET)$/.test(tokens[first]?.tag ?? '') ? phraseStartingAt(tokens, first) : undefined;
  const next = name && tokens[name.last + 1];
  return name !== undefined && (next === undefined || /^[,.]$/.test(next.text));
}

/** Whether the mark at `boundary` may stand between what is said and who says it. */
function endsContent(tokens: readonly Token[], boundary: number): boolean {
  const token = tokens[boundary] as Token;
  if (isQuotationMark(token)) {
    const isNested = /^['’]$/.test(tokens[boundary - 1]?.text ?? ''); // “They say, ‘It is late,’” he said
    return /^(?:[,.?!…—–-]|--|\.\.\.)$/.test(tokens[boundary - (isNested ? 2 : 1)]?.text ?? '');
  }
  return /^(?:[,?!—–―]|--)$/.test(token.text);
}
