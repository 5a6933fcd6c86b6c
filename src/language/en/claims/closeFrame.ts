import type { VerbCue } from '../../../pipeline/evidence/claims/cue.ts';
import { trimRange } from '../../../pipeline/evidence/claims/frame.ts';
import type { FoundFrame } from '../../../pipeline/evidence/claims/rules.ts';
import { isMark, isQuotationMark, type Token } from '../../../pipeline/language/index.ts';
import { phraseStartingAt, type Range, startsClause } from '../grammar/phrases.ts';
import { isTimeWord } from '../words/timeWords.ts';
import { skipAdverbial } from './adverbials.ts';
import { startsGerund } from './contentStart.ts';
import { isReportForm } from './cues.ts';
import { kindOfNoun } from './speakerKinds.ts';

/** The frame after some content, with what goes on behind it: `“A,” he said, “B.”` */
export function closeFrame(
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
  const end = isQuotationMark(tokens[boundary]) ? boundary : (beforeOffice(tokens, boundary) ?? boundary - 1);
  const before = trimRange(tokens, { first, last: end });
  if (before && isOfficeAlone(tokens, before)) return undefined;
  const comma = pastTime(tokens, cue.verb + 1);
  const interrupts = tokens[comma]?.lower === ',' && after === cue.verb + 1;
  const next = rest.next ?? (isQuoted ? quotedAfterClause(tokens, after) : undefined);
  const more = next === undefined ? undefined : continuation(tokens, next, { isQuoted, interrupts });
  if (!before || (!isQuoted && !more && !holdsClause(tokens, before))) return undefined;
  return { source, cue: cue.group, content: more ? [before, more] : [before], certainty: cue.entry.certainty };
}

/** "“It is late,” the warden, Bo Renz, said": the closing mark before the office of who speaks. */
function beforeOffice(tokens: readonly Token[], boundary: number): number | undefined {
  const mark = tokens.findLastIndex((token, at) => at < boundary && isQuotationMark(token));
  const office = mark > 0 && tokens[mark - 1]?.isQuoted ? phraseStartingAt(tokens, mark + 1) : undefined;
  return office?.last === boundary - 1 && isOffice(tokens, office) ? mark : undefined;
}

/** "Norland's new home minister, Dan Renz, said": nothing but the office of who speaks stands before. */
const isOfficeAlone = (tokens: readonly Token[], { first, last }: Range): boolean =>
  phraseStartingAt(tokens, first)?.last === last && isOffice(tokens, { first, last });

const isOffice = (tokens: readonly Token[], { first, last }: Range): boolean =>
  !tokens[last]?.isQuoted &&
  tokens.slice(first, last + 1).every(({ tag }) => tag !== 'VERB' && tag !== 'AUX') &&
  tokens.slice(first, last + 1).some((token) => token.tag === 'NOUN' && kindOfNoun(token) === 'person');

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
    if (/^(?:who|which)$/.test(token.lower) && !token.isQuoted) return { isClosed: true }; // who called it “late”
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
