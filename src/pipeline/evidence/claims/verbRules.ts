import { isMark, isQuotationMark, type Sentence, type Token } from '../../language/index.ts';
import { phraseEndingAt, phraseStartingAt, type Range, startsClause } from '../../language/phrases.ts';
import { beforeAdverbs, mainSubject, subjectAfter, subjectBefore } from '../../language/subjects.ts';
import { isTimeWord } from '../../lexicon/timeWords.ts';
import { contentFrom, contentStartAfter, objectStartAfter } from './content.ts';
import type { VerbCue } from './cues.ts';
import { type Frame, trimRange } from './frame.ts';

/** What a rule looks at: one verb of reporting, its sentence, and the other such verbs in it. */
export type VerbContext = Readonly<{ sentence: Sentence; cue: VerbCue; cues: readonly VerbCue[] }>;

/** A way in which a verb attributes words. The first rule that finds a frame for a verb decides. */
export type VerbRule = Readonly<{ name: string; extract: (context: VerbContext) => Omit<Frame, 'rule'> | undefined }>;

const has = (cue: VerbCue, ...frames: VerbCue['entry']['frames'][number][]): boolean =>
  frames.some((frame) => cue.entry.frames.includes(frame));

const isAfterQuotation = (tokens: readonly Token[], boundary: number): boolean =>
  isQuotationMark(tokens[boundary]) || (tokens[boundary]?.lower === ',' && isQuotationMark(tokens[boundary - 1]));

/** As the rule that it wraps, where what is said stands in quotation marks: no other reading is as sure. */
const afterQuotation =
  (rule: VerbRule['extract'], boundaryOf: (context: VerbContext) => number): VerbRule['extract'] =>
  (context) =>
    isAfterQuotation(context.sentence.tokens, boundaryOf(context)) ? rule(context) : undefined;

const beforeSubject = ({ sentence: { tokens }, cue }: VerbContext): number =>
  (subjectBefore(tokens, cue.group.first)?.first ?? 0) - 1;
const beforeVerb = ({ cue }: VerbContext): number => cue.group.first - 1;

/** `“It is late,” Ruiz said.` and `It is late, Ruiz said.` */
function afterContent({ sentence: { tokens }, cue }: VerbContext): Omit<Frame, 'rule'> | undefined {
  if (!has(cue, 'speech', 'thought') || cue.form === 'infinitive' || cue.form === 'passive') return undefined;
  const source = subjectBefore(tokens, cue.group.first);
  if (!source || source.first < 2 || cue.form === 'participle') return undefined;
  const boundary = source.first - 1;
  if (!endsContent(tokens, boundary)) return undefined;
  return closeFrame(tokens, cue, source, boundary, cue.verb + 1);
}

/** `“It is late,” said Ruiz, a lawyer.` */
function invertedAfterContent({ sentence: { tokens }, cue }: VerbContext): Omit<Frame, 'rule'> | undefined {
  if (!has(cue, 'speech') || cue.form === 'infinitive' || cue.form === 'passive') return undefined;
  const boundary = cue.group.first - 1;
  if (boundary < 1 || !endsContent(tokens, boundary)) return undefined;
  const isOwnSubject = !isAfterQuotation(tokens, boundary) && subjectBefore(tokens, cue.group.first) !== undefined;
  const source = isOwnSubject ? undefined : subjectAfter(tokens, cue.verb);
  if (!source || (cue.form === 'participle' && !isQuotationMark(tokens[boundary]))) return undefined;
  return closeFrame(tokens, cue, source, boundary, source.last + 1);
}

/** Whether the mark at `boundary` may stand between what is said and who says it. */
function endsContent(tokens: readonly Token[], boundary: number): boolean {
  const token = tokens[boundary] as Token;
  if (isQuotationMark(token)) return /^(?:[,.?!…—–-]|--|\.\.\.)$/.test(tokens[boundary - 1]?.text ?? '');
  return /^(?:[,?!—–―]|--)$/.test(token.text);
}

/** The frame after some content, with what goes on behind it: `“A,” he said, “B.”` */
function closeFrame(
  tokens: readonly Token[],
  cue: VerbCue,
  source: Range,
  boundary: number,
  after: number,
): Omit<Frame, 'rule'> | undefined {
  const rest = restAfter(tokens, after);
  const isQuoted = isQuotationMark(tokens[boundary]) || tokens[boundary - 1]?.isQuoted === true;
  if (!rest.isClosed && !isQuoted) return undefined;
  const first = isQuoted ? quotationLead(tokens, boundary) : 0;
  const before = trimRange(tokens, { first, last: isQuotationMark(tokens[boundary]) ? boundary : boundary - 1 });
  const more = rest.next === undefined ? undefined : continuation(tokens, rest.next, isQuoted);
  if (!before || (!isQuoted && !more && !holdsClause(tokens, before))) return undefined;
  return { source, cue: cue.group, content: more ? [before, more] : [before], certainty: cue.entry.certainty };
}

/** Where a quotation begins that a colon or a dash sets apart from the writer's words; else the sentence's start. */
function quotationLead(tokens: readonly Token[], boundary: number): number {
  const lead = tokens.slice(0, boundary).findLastIndex((token, index) => {
    const opens = isQuotationMark(tokens[index + 1]) && tokens[index + 2]?.isQuoted === true;
    return !token.isQuoted && opens && /^(?:[:—–-]|--)$/.test(token.text);
  });
  return lead + 1;
}

/** Past adverbials behind a frame: whether the sentence or a comma follows, and where it goes on. */
function restAfter(tokens: readonly Token[], from: number): { isClosed: boolean; next?: number } {
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.isQuoted || isQuotationMark(token)) return { isClosed: true, next: at };
    if (/^[,:;—]$/.test(token.text) && !isDateBehind(tokens, at)) return { isClosed: true, next: at + 1 };
    if (at === from && token.tag === 'VERB' && /ing$/.test(token.lower)) return { isClosed: true };
    if (opensClause(token)) return { isClosed: false };
  }
  return { isClosed: true };
}

/** "said on Monday, Aug. 4,": the comma stands inside the date. */
const isDateBehind = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.tag === 'NUM' || isTimeWord(tokens[at + 1]?.lower ?? '');

const opensClause = ({ tag, lower }: Token): boolean =>
  tag === 'AUX' || (tag === 'VERB' && !/(?:ing|ed)$/.test(lower)) || (tag === 'SCONJ' && lower === 'that');

/** What is said after the frame: more quoted words, or the rest of a clause that the frame interrupted. */
function continuation(tokens: readonly Token[], from: number, isQuoted: boolean): Range | undefined {
  const first = tokens[from];
  if (!first) return undefined;
  if (isQuotationMark(first) || first.isQuoted)
    return trimRange(tokens, { first: from, last: lastQuoted(tokens, from) });
  const isPredicate = (first.tag === 'VERB' || first.tag === 'AUX') && !/ing$/.test(first.lower);
  const opensWithAdverbial = tokens[0]?.tag === 'SCONJ' || tokens[0]?.tag === 'ADP';
  const goesOn = !isQuoted && (isPredicate || (opensWithAdverbial && startsClause(tokens, from)));
  return goesOn ? trimRange(tokens, { first: from, last: tokens.length - 1 }) : undefined;
}

function lastQuoted(tokens: readonly Token[], from: number): number {
  let at = isQuotationMark(tokens[from]) ? from + 1 : from;
  while (tokens[at]?.isQuoted) at += 1;
  return isQuotationMark(tokens[at]) ? at : at - 1;
}

const holdsClause = (tokens: readonly Token[], { first, last }: Range): boolean =>
  last - first >= 2 && tokens.slice(first, last + 1).some((token) => token.tag === 'VERB' || token.tag === 'AUX');

/** `Ruiz said on Monday that it was late.` */
function beforeContent({ sentence: { tokens }, cue, cues }: VerbContext): Omit<Frame, 'rule'> | undefined {
  if (!has(cue, 'speech', 'thought') || cue.form === 'passive' || cue.form === 'participle') return undefined;
  const start = contentStartAfter(tokens, cue);
  if (start === undefined) return undefined;
  const content = contentFrom(tokens, start, cue, cues);
  if (!content) return undefined;
  const source = cue.form === 'infinitive' ? subjectOfInfinitive(tokens, cue) : subjectOf(tokens, cue);
  if (cue.form === 'infinitive' && !source) return undefined;
  return { source: source ?? null, cue: cue.group, content: [content], certainty: cue.entry.certainty };
}

/** The subject of a finite verb; where "and" or "but" joins it to another verb, that one's. */
function subjectOf(tokens: readonly Token[], { group }: VerbCue): Range | undefined {
  const own = subjectBefore(tokens, group.first);
  const isDemonstrative = own && own.first === own.last && /^(?:that|this)$/.test(tokens[own.first]?.lower ?? '');
  if (own) return isDemonstrative ? undefined : own;
  const joint = beforeAdverbs(tokens, group.first);
  return tokens[joint]?.tag === 'CCONJ' ? mainSubject(tokens, joint) : undefined;
}

/** Verbs whose object is a thing, not what is said: "found a house", "continued the work", "added a line". */
const WITH_THINGS = new Set(
  'maintain claim write indicate add answer ask charge continue conclude demonstrate determine find hear hint know learn note feel see show signal sing sense suspect tell think read reason reply respond rule believe boast guess wonder'.split(
    ' ',
  ),
);

/** `Ruiz explained the plan.` */
function objectContent({ sentence: { tokens }, cue, cues }: VerbContext): Omit<Frame, 'rule'> | undefined {
  if (!has(cue, 'speech', 'thought') || cue.form !== 'finite' || WITH_THINGS.has(cue.lemma)) return undefined;
  const start = objectStartAfter(tokens, cue);
  return start === undefined ? undefined : objectFrame(tokens, cue, cues, start);
}

/** "He went on to say", "she refused to say": the subject of the verb that governs the infinitive. */
function subjectOfInfinitive(tokens: readonly Token[], cue: VerbCue): Range | undefined {
  let at = cue.group.first - 1;
  while (tokens[at]?.tag === 'ADV' || tokens[at]?.tag === 'ADP' || tokens[at]?.tag === 'PART') at -= 1;
  if (tokens[at]?.tag !== 'VERB' && tokens[at]?.tag !== 'AUX') return undefined;
  let group = at;
  while (tokens[group - 1]?.tag === 'AUX' || tokens[group - 1]?.tag === 'ADV') group -= 1;
  return subjectBefore(tokens, group);
}

/** `Ruiz left early, saying it was late.`: who spoke is the subject of the clause before. */
function participle({ sentence: { tokens }, cue, cues }: VerbContext): Omit<Frame, 'rule'> | undefined {
  if (cue.form !== 'participle' || !has(cue, 'speech', 'thought', 'stance')) return undefined;
  const start = contentStartAfter(tokens, cue) ?? (WITH_THINGS.has(cue.lemma) ? undefined : objectStart(tokens, cue));
  const content = start === undefined ? undefined : contentFrom(tokens, start, cue, cues);
  if (!content) return undefined;
  const source = participleSubject(tokens, cue, content);
  return { source: source ?? null, cue: cue.group, content: [content], certainty: cue.entry.certainty };
}

/** "a report saying that …": the noun before; "Ruiz left, saying": the clause's subject; "Noting that …, Ruiz left". */
function participleSubject(tokens: readonly Token[], cue: VerbCue, content: Range): Range | undefined {
  const before = tokens[cue.group.first - 1];
  if (before?.tag === 'NOUN' || before?.tag === 'PROPN') return phraseEndingAt(tokens, cue.group.first - 1);
  const main = mainSubject(tokens, cue.group.first);
  if (main) return main;
  const apposed = before?.lower === ',' ? phraseEndingAt(tokens, cue.group.first - 2) : undefined;
  return apposed ?? subjectFollowing(tokens, content.last + 1);
}

/** "Noting that it was late, Ruiz left.": the subject behind the comma. */
function subjectFollowing(tokens: readonly Token[], from: number): Range | undefined {
  const comma = tokens.findIndex((token, index) => index >= from && token.lower === ',');
  return comma < 0 ? undefined : phraseStartingAt(tokens, comma + 1);
}

/** `The troops are believed to have left.`: nobody is named. */
function passive({ sentence: { tokens }, cue }: VerbContext): Omit<Frame, 'rule'> | undefined {
  if (cue.form !== 'passive' || !has(cue, 'speech', 'thought')) return undefined;
  const next = tokens[cue.verb + 1];
  if (next?.lower !== 'to' && next?.lower !== 'that') return undefined;
  const subject = subjectBefore(tokens, cue.group.first);
  const rest = trimRange(tokens, { first: cue.verb + 1, last: tokens.length - 1 });
  if (!subject || !rest) return undefined;
  return { source: null, cue: cue.group, content: [subject, rest], certainty: cue.entry.certainty };
}

/** `Ruiz plans to leave.` */
function intention({ sentence: { tokens }, cue, cues }: VerbContext): Omit<Frame, 'rule'> | undefined {
  if (!has(cue, 'intention') || cue.form !== 'finite') return undefined;
  const to = tokens.findIndex((token, index) => index > cue.verb && token.lower === 'to');
  const between = tokens.slice(cue.verb + 1, Math.max(to, 0));
  const isNear =
    to > 0 && between.every((token) => token.tag === 'ADV' || token.lower === 'last' || isTimeWord(token.lower));
  return isNear ? objectFrame(tokens, cue, cues, to) : undefined;
}

/** "told reporters" says nothing of what was told; "told them to leave" does. */
const TELLING = new Set(['tell', 'ask', 'advise', 'instruct']);

/** `Ruiz criticised the plan.`, `Ruiz urged them to leave.` */
function objectOf({ sentence: { tokens }, cue, cues }: VerbContext): Omit<Frame, 'rule'> | undefined {
  if (!has(cue, 'stance', 'appeal') || cue.form !== 'finite') return undefined;
  if (TELLING.has(cue.lemma) && !tokens.slice(cue.verb).some((token) => token.lower === 'to')) return undefined;
  const start = objectStart(tokens, cue);
  return start === undefined ? undefined : objectFrame(tokens, cue, cues, start);
}

function objectFrame(
  tokens: readonly Token[],
  cue: VerbCue,
  cues: readonly VerbCue[],
  start: number,
): Omit<Frame, 'rule'> | undefined {
  const source = subjectOf(tokens, cue);
  const content = contentFrom(tokens, start, cue, cues);
  return source && content ? { source, cue: cue.group, content: [content], certainty: cue.entry.certainty } : undefined;
}

/** The object after a verb, past "for", "on", "to" and the like: "called for the plan" → "the plan". */
function objectStart(tokens: readonly Token[], cue: VerbCue): number | undefined {
  let at = cue.verb + 1;
  if (tokens[at]?.tag === 'ADP' || tokens[at]?.tag === 'PART') at += 1;
  const token = tokens[at];
  if (!token || isMark(token)) return isQuotationMark(token) ? at : undefined;
  if (token.isQuoted || phraseStartingAt(tokens, at)) return at;
  return token.tag === 'VERB' || token.tag === 'ADV' || token.tag === 'SCONJ' ? at : undefined;
}

/** In the order in which they are tried on each verb. */
export const VERB_RULES: readonly VerbRule[] = [
  { name: 'passive', extract: passive },
  { name: 'quotation-verb-subject', extract: afterQuotation(invertedAfterContent, beforeVerb) },
  { name: 'quotation-subject-verb', extract: afterQuotation(afterContent, beforeSubject) },
  { name: 'subject-verb-content', extract: beforeContent },
  { name: 'content-verb-subject', extract: invertedAfterContent },
  { name: 'content-subject-verb', extract: afterContent },
  { name: 'participle', extract: participle },
  { name: 'subject-verb-object', extract: objectContent },
  { name: 'intention', extract: intention },
  { name: 'object', extract: objectOf },
];
