import { isMark, isQuotationMark, type Sentence, type Token } from '../../language/index.ts';
import { phraseEndingAt, phraseStartingAt, type Range, startsClause } from '../../language/phrases.ts';
import { beforeAdverbs, mainSubject, subjectAfter, subjectBefore } from '../../language/subjects.ts';
import { DENIABLE_NOUNS } from '../../lexicon/reportingVerbs.ts';
import { isTimeWord } from '../../lexicon/timeWords.ts';
import { skipAdverbial } from './adverbials.ts';
import { ADDRESSING, contentFrom, contentStartAfter, objectStartAfter } from './content.ts';
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
  (context) => {
    const boundary = boundaryOf(context);
    const isWhatIsSaid =
      isAfterQuotation(context.sentence.tokens, boundary) && !isMentioned(context, openingOf(context, boundary));
    return isWhatIsSaid ? rule(context) : undefined;
  };

/** Index of the mark that opens the quotation before `boundary`. */
function openingOf({ sentence: { tokens } }: VerbContext, boundary: number): number {
  let at = isQuotationMark(tokens[boundary]) ? boundary - 1 : boundary - 2;
  while (at > 0 && tokens[at - 1]?.isQuoted) at -= 1;
  return Math.max(0, at - 1);
}

/** "Asked about the “tax,” Ruiz said it was late.": a quotation inside the writer's words, and what is said behind the verb. */
function isMentioned({ sentence: { tokens }, cue }: VerbContext, opening: number): boolean {
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

const beforeSubject = ({ sentence: { tokens }, cue }: VerbContext): number =>
  (subjectBefore(tokens, cue.group.first)?.first ?? 0) - 1;
const beforeVerb = ({ cue }: VerbContext): number => cue.group.first - 1;

/** `“It is late,” Ruiz said.` and `It is late, Ruiz said.` */
function afterContent({ sentence: { tokens }, cue }: VerbContext): Omit<Frame, 'rule'> | undefined {
  if (!has(cue, 'speech', 'thought') || cue.form === 'infinitive' || cue.form === 'passive') return undefined;
  const source = subjectBefore(tokens, cue.group.first);
  if (!source || source.first < 2 || cue.form === 'participle') return undefined;
  const boundary = source.first - 1;
  if (!endsContent(tokens, boundary) || (!isAfterQuotation(tokens, boundary) && hasObject(tokens, cue)))
    return undefined;
  return closeFrame(tokens, cue, source, boundary, cue.verb + 1);
}

/** "After the vote, Ruiz announced a plan": an object behind the verb is what is said, not the words before it. */
const hasObject = (tokens: readonly Token[], { verb, lemma }: VerbCue): boolean =>
  !ADDRESSING.has(lemma) &&
  phraseStartingAt(tokens, verb + 1) !== undefined &&
  skipAdverbial(tokens, verb + 1) === verb + 1;

/** `After the storm, Ruiz said, the road was closed.`: a frame between two commas interrupts what is said. */
function insideContent(context: VerbContext): Omit<Frame, 'rule'> | undefined {
  const { tokens } = context.sentence;
  const behind = context.cue.verb + 1;
  const interrupts =
    tokens[behind]?.lower === ',' && !isQuotationMark(tokens[behind + 1]) && !tokens[behind + 1]?.isQuoted;
  const frame = interrupts && startsClause(tokens, behind + 1) ? afterContent(context) : undefined;
  return frame && frame.content.length > 1 ? frame : undefined;
}

/** `“It is late,” said Ruiz, a lawyer.` */
function invertedAfterContent({ sentence: { tokens }, cue }: VerbContext): Omit<Frame, 'rule'> | undefined {
  if (!has(cue, 'speech') || cue.form === 'infinitive' || cue.form === 'passive') return undefined;
  const boundary = cue.group.first - 1;
  if (boundary < 1 || !endsContent(tokens, boundary)) return undefined;
  const behind = startsClause(tokens, cue.verb + 1) ? undefined : subjectAfter(tokens, cue.verb);
  const isOwnSubject =
    !isAfterQuotation(tokens, boundary) &&
    !isNameAlone(tokens, cue.verb + 1) &&
    subjectBefore(tokens, cue.group.first) !== undefined;
  const source = isOwnSubject ? undefined : behind;
  if (!source || (cue.form === 'participle' && !isQuotationMark(tokens[boundary]))) return undefined;
  return closeFrame(tokens, cue, source, boundary, source.last + 1);
}

/** "said Ana Ruiz, a lawyer", "said Ana Ruiz.": a name with no verb of its own behind it. */
function isNameAlone(tokens: readonly Token[], first: number): boolean {
  const name = tokens[first]?.tag === 'PROPN' ? phraseStartingAt(tokens, first) : undefined;
  const next = name && tokens[name.last + 1];
  return name !== undefined && (next === undefined || /^[,.]$/.test(next.text));
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

/** What is said after the frame: more quoted words, or the rest of a clause that the frame interrupted. */
function continuation(tokens: readonly Token[], from: number, isQuoted: boolean): Range | undefined {
  const first = tokens[from];
  if (!first) return undefined;
  if (isQuotationMark(first) || first.isQuoted)
    return trimRange(tokens, { first: from, last: lastQuoted(tokens, from) });
  const isPredicate = (first.tag === 'VERB' || first.tag === 'AUX') && !/ing$/.test(first.lower);
  const opensWithAdverbial = tokens[0]?.tag === 'SCONJ' || tokens[0]?.tag === 'ADP';
  const isJoined =
    first.tag === 'CCONJ' &&
    /^(?:VERB|AUX)$/.test(tokens[from + 1]?.tag ?? '') &&
    !/ing$/.test(tokens[from + 1]?.lower ?? '');
  const goesOn = !isQuoted && (isPredicate || isJoined || (opensWithAdverbial && startsClause(tokens, from)));
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
  'maintain point claim write indicate add answer ask charge continue conclude demonstrate determine find hear hint know learn note feel see show signal sing sense tell think read reason reply respond rule believe boast guess wonder'.split(
    ' ',
  ),
);

/** Objects that tell nothing of what was said: "said little", "say goodbye to all that". */
const SAYS_NOTHING = new Set(
  'anything farewell goodbye hello little more much nothing prayers something thanks'.split(' '),
);

/** `Ruiz explained the plan.` */
function objectContent({ sentence: { tokens }, cue, cues }: VerbContext): Omit<Frame, 'rule'> | undefined {
  if (!has(cue, 'speech', 'thought') || cue.form !== 'finite' || WITH_THINGS.has(cue.lemma)) return undefined;
  const start = objectStartAfter(tokens, cue);
  if (SAYS_NOTHING.has(tokens[start ?? -1]?.lower ?? '')) return undefined;
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
  if (before?.tag === 'NOUN' || before?.tag === 'PROPN') {
    const phrase = phraseEndingAt(tokens, cue.group.first - 1);
    return (phrase && speakerBehind(tokens, phrase, cue.lemma)) ?? phrase;
  }
  const main = mainSubject(tokens, cue.group.first);
  if (main) return main;
  const apposed = before?.lower === ',' ? phraseEndingAt(tokens, cue.group.first - 2) : undefined;
  return apposed ?? subjectFollowing(tokens, content.last + 1);
}

const ISSUING = new Set('issue release publish post send circulate tweet write file put email do make give'.split(' '));

/** "The town released a statement saying", "The senator emailed supporters saying": not the object but its subject speaks. */
function speakerBehind(tokens: readonly Token[], object: Range, lemma: string): Range | undefined {
  const at = tokens[object.first - 1]?.lower === 'out' ? object.first - 2 : object.first - 1;
  const verb = tokens[at];
  const isIssued = verb?.tag === 'VERB' && ISSUING.has(verb.lemma.toLowerCase()) && lemma === 'say';
  return isIssued ? mainSubject(tokens, object.first) : undefined;
}

/** "Noting that it was late, Ruiz left.": the subject behind the comma. */
function subjectFollowing(tokens: readonly Token[], from: number): Range | undefined {
  const comma = tokens.findIndex((token, index) => index >= from && token.lower === ',');
  return comma < 0 ? undefined : phraseStartingAt(tokens, comma + 1);
}

/** What may follow a passive verb: "is believed to", "is said that", "is estimated at", "is accused of". */
const PASSIVE_LEADS = /^(?:to|that|at|of)$/;

/** `The troops are believed to have left.`: nobody is named. */
function passive({ sentence: { tokens }, cue }: VerbContext): Omit<Frame, 'rule'> | undefined {
  const isReport = has(cue, 'speech', 'thought') || cue.lemma === 'accuse';
  if (cue.form !== 'passive' || !isReport) return undefined;
  const next = tokens[cue.verb + 1]?.lower ?? '';
  const subject = subjectBefore(tokens, cue.group.first);
  const that = tokens.findIndex((token, index) => index > cue.verb && index < cue.verb + 8 && token.lower === 'that');
  const isExpletive = that > 0 && subject !== undefined && tokens[subject.first]?.lower === 'it';
  if (!isExpletive && !PASSIVE_LEADS.test(next)) return undefined;
  const start = isExpletive ? that : cue.verb + 1;
  const rest = trimRange(tokens, { first: start, last: clauseEndAfter(tokens, start) });
  if (!subject || !rest) return undefined;
  const certainty = /^(?:say|report|accuse)$/.test(cue.lemma) ? 'alleged' : cue.entry.certainty;
  return { source: null, cue: cue.group, content: isExpletive ? [rest] : [subject, rest], certainty };
}

/** `Ruiz plans to leave.` */
function intention({ sentence: { tokens }, cue, cues }: VerbContext): Omit<Frame, 'rule'> | undefined {
  const isIntention = has(cue, 'intention') || cue.lemma === 'claim' || cue.lemma === 'purport';
  if (!isIntention || cue.form !== 'finite') return undefined;
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

const CALLED_FALSE = /^(?:lie|lies|false|untrue|nonsense|baseless|fabrication|fake|rubbish|unfounded|absurd)$/;
/** Between the verb and the noun: "rejected as fantasy the notion". */
const MAX_REPORT_DISTANCE = 6;

/** `Ruiz rejected the claim that it was late.`, `Ruiz called the report a lie.`: what somebody else said is denied. */
function denial({ sentence: { tokens }, cue }: VerbContext): Omit<Frame, 'rule'> | undefined {
  if (!has(cue, 'denial') || cue.form === 'passive' || cue.isNegated) return undefined;
  const noun = tokens.findIndex(
    (token, index) => index > cue.verb && index <= cue.verb + MAX_REPORT_DISTANCE && DENIABLE_NOUNS.has(token.lower),
  );
  const lead = tokens.slice(cue.verb + 1, noun);
  if (noun < 0 || lead.some((token) => token.tag === 'VERB' || isMark(token))) return undefined;
  if (cue.lemma === 'call' && !tokens.slice(noun).some(({ lower }) => CALLED_FALSE.test(lower))) return undefined;
  const source = cue.form === 'infinitive' ? subjectOfInfinitive(tokens, cue) : subjectOf(tokens, cue);
  const that = tokens[noun + 1]?.lower === 'that';
  const start = that ? noun + 1 : (objectStart(tokens, cue) ?? noun);
  const content = source && trimRange(tokens, { first: start, last: clauseEndAfter(tokens, noun) });
  return content ? { source, cue: cue.group, content: [content], certainty: 'denied' } : undefined;
}

/** Index of the last token of a clause: before ";", before ", which", ", but he", and before "and" with a verb. */
function clauseEndAfter(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((token, index) => {
    if (index <= from + 1 || token.isQuoted) return false;
    if (token.tag === 'CCONJ') return /^(?:VERB|AUX)$/.test(tokens[index + 1]?.tag ?? '');
    return /^[;:]$/.test(token.text) || (token.lower === ',' && opensClauseBehind(tokens, index + 1));
  });
  return end < 0 ? tokens.length - 1 : end - 1;
}

function opensClauseBehind(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (!first) return false;
  const isJoint =
    first.tag === 'CCONJ' || first.tag === 'SCONJ' || /^(?:which|who|where|while|though|although)$/.test(first.lower);
  const participle = first.tag === 'VERB' && /ing$/.test(first.lower);
  return participle || startsClause(tokens, isJoint ? at + 1 : at) || /^(?:which|who|where)$/.test(first.lower);
}

/** In the order in which they are tried on each verb. */
export const VERB_RULES: readonly VerbRule[] = [
  { name: 'denial', extract: denial },
  { name: 'passive', extract: passive },
  { name: 'quotation-verb-subject', extract: afterQuotation(invertedAfterContent, beforeVerb) },
  { name: 'quotation-subject-verb', extract: afterQuotation(afterContent, beforeSubject) },
  { name: 'content-around', extract: insideContent },
  { name: 'subject-verb-content', extract: beforeContent },
  { name: 'content-verb-subject', extract: invertedAfterContent },
  { name: 'content-subject-verb', extract: afterContent },
  { name: 'participle', extract: participle },
  { name: 'subject-verb-object', extract: objectContent },
  { name: 'intention', extract: intention },
  { name: 'object', extract: objectOf },
];
