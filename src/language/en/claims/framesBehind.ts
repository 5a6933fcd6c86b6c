import type { VerbCue } from '../../../pipeline/evidence/claims/cue.ts';
import { trimRange } from '../../../pipeline/evidence/claims/frame.ts';
import type { FoundFrame, VerbContext, VerbRule } from '../../../pipeline/evidence/claims/rules.ts';
import { isCapitalised, isMark, isQuotationMark, type Token } from '../../../pipeline/language/index.ts';
import { phraseStartingAt, type Range, startsClause } from '../grammar/phrases.ts';
import { pastModifiers, subjectAfter, subjectBefore } from '../grammar/subjects.ts';
import { isTimeWord } from '../words/timeWords.ts';
import { wordSet } from '../words/wordSet.ts';
import { skipAdverbial } from './adverbials.ts';
import { startsGerund } from './content.ts';
import { has, isReportForm } from './cues.ts';
import { holdsTensed } from './wholeSubject.ts';

const isAfterQuotation = (tokens: readonly Token[], boundary: number): boolean =>
  isQuotationMark(tokens[boundary]) || (tokens[boundary]?.lower === ',' && isQuotationMark(tokens[boundary - 1]));

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

/** Whether what stands in quotation marks before `boundary` is a title. */
const isBehindTitle = (tokens: readonly Token[], boundary: number): boolean =>
  isAfterQuotation(tokens, boundary) && isTitleIn(tokens, openingOf(tokens, boundary));

/** Index of the mark that opens the quotation before `boundary`. */
function openingOf(tokens: readonly Token[], boundary: number): number {
  let at = isQuotationMark(tokens[boundary]) ? boundary - 1 : boundary - 2;
  while (at > 0 && tokens[at - 1]?.isQuoted) at -= 1;
  return Math.max(0, at - 1);
}

/** "In an interview on “Morning Light,” Ruiz said": a title that an adverbial at the start holds. */
function isTitleIn(tokens: readonly Token[], opening: number): boolean {
  if (opening < 2 || tokens[0]?.tag !== 'ADP') return false;
  const close = tokens.findIndex(({ isQuoted }, at) => at > opening && !isQuoted);
  const words = tokens.slice(opening + 1, close).filter(({ tag }) => tag !== 'PUNCT');
  const lead = tokens.slice(0, opening);
  return (
    lead.every((token, at) => !isFiniteVerb(tokens, at, token)) &&
    words.length > 1 &&
    words.every((word) => isCapitalised(word) || word.text.length < 4)
  );
}

/** A verb with a tense; behind an article or a possessive the word is a noun: "on this weekend’s broadcast". */
const isFiniteVerb = (tokens: readonly Token[], at: number, { tag, lower }: Token): boolean =>
  (tag === 'AUX' && lower !== "'s") ||
  (tag === 'VERB' && !/(?:ing|ed)$/.test(lower) && !/^(?:DET|ADJ|NUM|PART|AUX)$/.test(tokens[at - 1]?.tag ?? ''));

/** "Asked about the “tax,” Ruiz said it was late.": a quotation inside the writer's words, and what is said behind the verb. */
function isMentioned({ sentence: { tokens }, cue }: VerbContext, opening: number): boolean {
  if (isTitleIn(tokens, opening)) return true;
  const isInside = opening > 0 && !/^[:,—–-]$/.test(tokens[opening - 1]?.text ?? '');
  const behind = cue.verb + 1;
  const next = tokens[behind];
  return (
    isInside &&
    (/^(?:that|yes|no)$/.test(next?.lower ?? '') ||
      (phraseStartingAt(tokens, behind) !== undefined &&
        skipAdverbial(tokens, behind) === behind &&
        startsClause(tokens, behind)))
  );
}

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
  !ACTING.has(cue.lemma) &&
  !isLead(tokens, boundary, cue) &&
  !/^(?:PRON|CCONJ|NOUN)$/.test(behindTag(tokens, cue));

/** "television shows and books", "the office asked me": tag of what stands right behind a verb that tells nobody. */
const behindTag = (tokens: readonly Token[], { verb, entry }: VerbCue): string => {
  const next = tokens[verb + 1];
  return entry.takesListener || isTimeWord(next?.lower ?? '') ? '' : (next?.tag ?? '');
};

/** Verbs that say something only beside a quotation: "While it helps, guests respond better to music". */
const ACTING: ReadonlySet<string> = new Set(
  (
    'agree answer ask celebrate cheer consider continue decide demand detail determine discover document establish hold mark point post ' +
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

/** The frame after some content, with what goes on behind it: `“A,” he said, “B.”` */
function closeFrame(
  tokens: readonly Token[],
  cue: VerbCue,
  source: Range,
  boundary: number,
  after: number,
): FoundFrame | undefined {
  const rest = restAfter(tokens, after);
  const isQuoted = isQuotationMark(tokens[boundary]) || tokens[boundary - 1]?.isQuoted === true;
  if (!rest.isClosed && !isQuoted) return undefined;
  const first = isQuoted ? quotationLead(tokens, boundary) : relativeLead(tokens, boundary) || behindPlace(tokens);
  const before = trimRange(tokens, { first, last: isQuotationMark(tokens[boundary]) ? boundary : boundary - 1 });
  const comma = pastTime(tokens, cue.verb + 1);
  const interrupts = tokens[comma]?.lower === ',' && after === cue.verb + 1;
  const next = rest.next ?? (isQuoted ? quotedAfterClause(tokens, after) : undefined);
  const more = next === undefined ? undefined : continuation(tokens, next, { isQuoted, interrupts });
  if (!before || (!isQuoted && !more && !holdsClause(tokens, before))) return undefined;
  return { source, cue: cue.group, content: more ? [before, more] : [before], certainty: cue.entry.certainty };
}

/** "(Lowmere) – The dam is safe, the trust said": where a report was written is no part of what it tells. */
function behindPlace(tokens: readonly Token[]): number {
  if (tokens[0]?.text !== '(') return 0;
  const close = tokens.findIndex(({ text }) => text === ')');
  const isPlace = tokens.slice(1, close).every(({ tag, text }) => tag === 'PROPN' || text === ',');
  return close > 1 && close <= MAX_PLACE && isPlace && /^[-–—]+$/.test(tokens[close + 1]?.text ?? '') ? close + 2 : 0;
}

const MAX_PLACE = 5;

/** Where a quotation begins that a colon or a dash sets apart from the writer's words; else the sentence's start. */
function quotationLead(tokens: readonly Token[], boundary: number): number {
  const lead = tokens.slice(0, boundary).findLastIndex((token, index) => {
    const opens = isQuotationMark(tokens[index + 1]) && tokens[index + 2]?.isQuoted === true;
    return !token.isQuoted && opens && /^(?:[:—–-]|--)$/.test(token.text);
  });
  return lead + 1;
}

/** `“A,” he said when he was asked, “B.”`: the quotation that goes on behind a clause and a comma; none with a voice between. */
function quotedAfterClause(tokens: readonly Token[], from: number): number | undefined {
  const mark = tokens.findIndex(
    (token, at) => at > from && isQuotationMark(token) && tokens[at + 1]?.isQuoted === true,
  );
  const opens = mark > 0 && tokens[mark - 1]?.lower === ',' && /^\p{Ll}/u.test(tokens[mark + 1]?.text ?? '');
  return opens && !tokens.slice(from, mark).some(({ tag, lower }) => tag === 'VERB' && isReportForm(lower))
    ? mark
    : undefined;
}

/** "near the pier, which, Ruiz said, is closed": what is said begins with the relative. */
const relativeLead = (tokens: readonly Token[], boundary: number): number =>
  /^(?:which|who|where)$/.test(tokens[boundary - 1]?.lower ?? '') ? boundary - 1 : 0;

/** Past adverbials behind a frame: whether the sentence or a comma follows, and where it goes on. */
function restAfter(tokens: readonly Token[], from: number): { isClosed: boolean; next?: number } {
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.isQuoted || isQuotationMark(token)) return { isClosed: !isObjectLead(tokens, from, at), next: at };
    if (/^[,:;—]$/.test(token.text) && !isDateBehind(tokens, at)) return { isClosed: true, next: at + 1 };
    if (at === from && token.tag === 'VERB' && /ing$/.test(token.lower)) return { isClosed: true };
    if (opensClause(token)) return { isClosed: false };
  }
  return { isClosed: true };
}

/** "said the plan “failed”": what stands between the verb and the quotation is said too, no adverbial of the frame. */
const isObjectLead = (tokens: readonly Token[], from: number, quotation: number): boolean =>
  from < quotation && !isMark(tokens[quotation - 1]) && skipAdverbial(tokens, from) === from;

/** "said on Monday, Aug. 4,": the comma stands inside the date. */
const isDateBehind = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.tag === 'NUM' || isTimeWord(tokens[at + 1]?.lower ?? '');

const opensClause = ({ tag, lower }: Token): boolean =>
  tag === 'AUX' || (tag === 'VERB' && !/(?:ing|ed)$/.test(lower)) || (tag === 'SCONJ' && lower === 'that');

/** Tags of words that lead on what a frame between commas interrupted: "it paid, he said, until it failed". */
const HANGING: ReadonlySet<string> = new Set(['SCONJ', 'ADP', 'VERB', 'AUX', 'PART']);

/** Participles that tell what a deed did, so that they go on what is said: "A bomb hit the hall, he said, killing 4". */
const RESULTS: ReadonlySet<string> = new Set(
  (
    'affecting bringing causing closing cutting damaging destroying displacing forcing injuring killing leaving prompting ' +
    'sparking trapping triggering wounding'
  ).split(' '),
);

/** Past the day of a frame: "said on Thursday," → at the comma. */
function pastTime(tokens: readonly Token[], start: number): number {
  let at = start;
  while (tokens[at]?.lower === 'on' || isTimeWord(tokens[at]?.lower ?? '')) at += 1;
  return at;
}

/** What is said after the frame: more quoted words, or the rest of a clause that the frame interrupted. */
function continuation(
  tokens: readonly Token[],
  from: number,
  { isQuoted, interrupts }: Readonly<{ isQuoted: boolean; interrupts: boolean }>,
): Range | undefined {
  const first = tokens[from];
  if (!first) return undefined;
  if (isQuotationMark(first) || first.isQuoted)
    return trimRange(tokens, { first: from, last: lastQuoted(tokens, from) });
  const joined = quotedBehindJoint(tokens, from);
  if (joined !== undefined) return trimRange(tokens, { first: from, last: lastQuoted(tokens, joined) });
  const isPredicate = (first.tag === 'VERB' || first.tag === 'AUX') && !/ing$/.test(first.lower);
  const opensWithAdverbial = tokens[0]?.tag === 'SCONJ' || tokens[0]?.tag === 'ADP';
  const isJoined =
    first.tag === 'CCONJ' &&
    /^(?:VERB|AUX)$/.test(tokens[from + 1]?.tag ?? '') &&
    !/ing$/.test(tokens[from + 1]?.lower ?? '');
  const hangsOn = interrupts && HANGING.has(first.tag) && (RESULTS.has(first.lower) || !/ing$/.test(first.lower));
  const goesOn =
    !isQuoted &&
    (isPredicate ||
      hangsOn ||
      isJoined ||
      (opensWithAdverbial && (startsClause(tokens, from) || startsGerund(tokens, from))));
  return goesOn ? trimRange(tokens, { first: from, last: tokens.length - 1 }) : undefined;
}

/** `“A,” he said, but “B”`: index of the mark that opens a quotation right behind a joining word. */
function quotedBehindJoint(tokens: readonly Token[], from: number): number | undefined {
  if (!/^(?:and|but|or|yet)$/.test(tokens[from]?.lower ?? '')) return undefined;
  const mark = tokens[from + 1]?.tag === 'ADV' ? from + 2 : from + 1;
  return isQuotationMark(tokens[mark]) && tokens[mark + 1]?.isQuoted ? mark : undefined;
}

function lastQuoted(tokens: readonly Token[], from: number): number {
  let at = isQuotationMark(tokens[from]) ? from + 1 : from;
  while (tokens[at]?.isQuoted) at += 1;
  return isQuotationMark(tokens[at]) ? at : at - 1;
}

const holdsClause = (tokens: readonly Token[], { first, last }: Range): boolean =>
  last - first >= 2 &&
  tokens
    .slice(first, last + 1)
    .some(({ tag, lower }, at) => tag === 'AUX' || (tag === 'VERB' && !(at === 0 && /ing$/.test(lower))));
