import { isNoun, lowerAt, type Sentence, type Token } from '../../../pipeline/language/index.ts';
import type { Range } from '../../../pipeline/language/range.ts';
import type { Span } from '../../../records/index.ts';
import { isReportForm } from '../claims/cues.ts';
import { startsClause } from '../grammar/phrases.ts';
import { subjectBefore } from '../grammar/subjects.ts';
import { POINTING_WORDS, REPORTING_VERBS } from '../words/clauseWords.ts';
import { EVENT_NOUNS } from '../words/eventWords.ts';
import { isTimeWord } from '../words/timeWords.ts';
import { clauseEndOf } from './clauseEndOf.ts';
import { phraseFrom } from './eventSigns.ts';
import { governingVerb } from './governingVerb.ts';

/** Words of a row: fewer tell nothing, more are a passage. */
const LEAST_WORDS = 4;
const MOST_WORDS = 26;

/**
 * The clause that tells what happened on a date of a sentence: its subject, its verb and what belongs to it. "In May, the
 * old mill was closed, and forty millers left" → the old mill was closed. Undefined where it has no subject of its own, where
 * somebody says it, where it is not sure, and where it does not end at the end of a clause.
 */
export function happeningAt(sentence: Sentence, date: Span): Range | undefined {
  const { tokens } = sentence;
  const first = tokens.findIndex((token) => token.end > date.start);
  const last = tokens.findLastIndex((token) => token.start < date.end);
  const verb = first < 0 ? undefined : governingVerb(tokens, first, last);
  if (verb === undefined || verb > last + MOST_WORDS || !isActing(tokens, verb)) return undefined;
  let group = verb;
  while (/^(?:AUX|ADV|PART)$/.test(tokens[group - 1]?.tag ?? '') && !isTimeWord(lowerAt(tokens, group - 1))) group -= 1;
  const subject = subjectBefore(tokens, group);
  if (!subject || !isNamed(tokens, subject) || isReported(tokens, subject.first)) return undefined;
  const from = boundsBefore(tokens, subject.first);
  const end = clauseEndOf(tokens, verb);
  const isUpToNow = tokens.slice(Math.max(0, first - 3), first + 1).some(({ lower }) => lower === 'since');
  if (!opensClause(tokens, from) || isUpToNow || isOfAnother(tokens, from, first, group)) return undefined;
  if (end === undefined || (first > from && end < last)) return undefined;
  const clause = { first: from, last: end };
  const isNews = !isCount(tokens, clause, verb, { first, last }) && !isToldFrom(tokens, first, last);
  return isNews && isWhole(tokens, clause, verb, group) ? clause : undefined;
}

/** "the next day", "two days later": a day that nothing on the row tells. */
const isToldFrom = (tokens: readonly Token[], first: number, last: number): boolean =>
  /\b(?:later|earlier|(?:next|following|same) (?:afternoon|day|evening|month|morning|night|week|year)|that (?:day|evening|morning|night))$/.test(
    phraseFrom(tokens, first, last),
  ) && !/^(?:this|last)$/.test(lowerAt(tokens, last - 1));

/** "9 million people visited the town in 2030": what was counted over a year, a quarter or a month. */
function isCount(tokens: readonly Token[], clause: Range, verb: number, { first, last }: Range): boolean {
  const date = tokens.slice(first, last + 1);
  const isPeriod =
    !date.some(({ lower }) => /day$/.test(lower) && isTimeWord(lower)) &&
    !date.some(({ text }) => /^\d{1,2}$/.test(text));
  const isCounted = tokens
    .slice(clause.first, clause.last + 1)
    .some(
      ({ tag, text }, at) =>
        tag === 'NUM' && !/^\d{4}$/.test(text) && (clause.first + at < first || clause.first + at > last),
    );
  return isPeriod && isCounted && COUNTING.test(tokens[verb]?.lower ?? '');
}

/** What a number of people or things did, or was made of, over a time. */
const COUNTING =
  /^(?:attracted|carried|collected|competed|completed|contributed|drew|earned|employed|exported|gave|generated|had|handled|hosted|imported|made|moved|paid|processed|produced|raised|received|recorded|registered|sent|served|shipped|sold|spent|took|totalled|totaled|traded|travelled|traveled|treated|used|visited|watched|welcomed)$/;

/** A deed: no verb of saying without its object, none that only may be, none of a participle without its auxiliary. */
function isActing(tokens: readonly Token[], verb: number): boolean {
  const { lower, isQuoted, tag } = tokens[verb] as Token;
  if (isQuoted || (tag !== 'VERB' && !/ed$/.test(lower))) return false;
  if (/ing$/.test(lower)) return false; // is being built, were trading
  if (/[^s]s$/.test(lower) && !SCHEDULED.test(lower)) return false; // the quarter comes last: how it always is
  if (lower === 'reached' && lowerAt(tokens, verb + 1) === 'out') return false; // what a newsroom did
  if (lowerAt(tokens, verb - 1) === 'being') return false;
  if (lowerAt(tokens, verb - 1) === 'to') return false;
  const end = tokens.findIndex(({ text }, at) => at > verb && /^[,;:.—–]$/.test(text));
  const object = tokens.slice(verb + 1, end < 0 ? tokens.length : end);
  const saysClause =
    object.some(({ tag, lower: word }) => tag === 'AUX' || word === 'that') ||
    startsClause(tokens, verb + 1) ||
    object[0]?.tag === 'NUM';
  const announces = /^(?:announced|confirmed|declared|ordered|published|rejected|revealed|unveiled)$/.test(lower);
  return announces ? !saysClause : !isReportForm(lower) && !REPORTING_VERBS.has(lower);
}

/** Verbs that tell in the present what stands on a timetable: "the law takes effect on 1 July". */
const SCHEDULED =
  /^(?:arrives|begins|closes|departs|ends|expires|hosts|leaves|meets|opens|reopens|resumes|returns|sails|starts|takes|visits|votes)$/;

const UNSURE =
  /^(?:allegedly|also|apparently|appeared|appears|seemed|seems|could|expected|if|likely|may|maybe|might|perhaps|possibly|presumably|reportedly|should|supposedly|unless|would)$/;

/** Who does it is told on the line: no pronoun, no relative, nothing that points back. */
function isNamed(tokens: readonly Token[], { first, last }: Range): boolean {
  const words = tokens.slice(first, last + 1);
  const isPlain = words.every(({ isQuoted, text }) => !isQuoted && !/^["“”()]$/.test(text));
  const opening = lowerAt(tokens, first);
  const isLoose =
    POINTING_WORDS.has(opening) ||
    /^(?:all|both|each|everybody|everyone|her|his|its|nobody|one|others|some|that|their)$/.test(opening) ||
    (first === last && /^(?:first|last|next|then)$/.test(opening));
  const isSomething = words.some(isNoun) || /^\p{Lu}\p{Ll}+ing$/u.test(words[0]?.text ?? ''); // Fighting broke out
  return isPlain && !isLoose && isSomething && !/^(?:who|which|that|whom)$/.test(lowerAt(tokens, last));
}

/** "said the bridge fell", "that the bridge fell": a clause that somebody says, thinks or fears. */
function isReported(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (
    /^(?:ADV|DET|ADP)$/.test(tokens[at]?.tag ?? '') ||
    isTimeWord(lowerAt(tokens, at)) ||
    tokens[at]?.tag === 'NUM'
  )
    at -= 1;
  const before = tokens[at];
  if (!before) return false;
  const lead = tokens.slice(Math.max(0, first - REACH), first);
  const that = lead.findLastIndex(({ lower }) => lower === 'that');
  const said = lead.findLastIndex(
    ({ lower, tag }) => tag === 'VERB' && (isReportForm(lower) || REPORTING_VERBS.has(lower)),
  );
  const mark = lead.findLastIndex(({ text }) => /^[,;:—–―]$/.test(text));
  return (said >= 0 && (said > mark || (that >= 0 && that > mark))) || /^(?:if|whether)$/.test(before.lower);
}

const REACH = 12;

/** "The toll of the floods in the north on Monday has risen": the day of what the subject is about, and not of its verb. */
const isOfAnother = (tokens: readonly Token[], from: number, date: number, group: number): boolean =>
  date > from &&
  date < group &&
  tokens
    .slice(from, date)
    .some(
      ({ tag }, at, subject) =>
        tag === 'ADP' && subject.slice(at + 1, at + 5).some(({ lower }) => EVENT_NOUNS.has(lower)),
    );

/** "at least six people", "more than one million": where the bound of a number before a noun begins. */
function boundsBefore(tokens: readonly Token[], first: number): number {
  let at = first;
  while (tokens[at]?.tag === 'NUM' || at < first) {
    if (!BOUNDS.test(lowerAt(tokens, at - 1))) break;
    at -= 1;
  }
  return at;
}

const BOUNDS = /^(?:about|almost|approximately|around|at|just|least|less|more|nearly|over|roughly|some|than|up|to)$/;

/** A clause begins where the sentence does, behind what leads it in ("In May,"), or behind "and", "after" and the like. */
function opensClause(tokens: readonly Token[], from: number): boolean {
  const [first, before] = [tokens[from], tokens[from - 1]];
  if (first?.tag === 'NUM' && /^\p{Lu}/u.test(tokens[from + 1]?.text ?? '')) return false; // 5 Norland's premier
  if (/^['’]s?$/.test(lowerAt(tokens, from))) return false;
  if (!before) return true;
  if (/^[;:—–―]$|^--$/.test(before.text)) return true;
  if (before.text === ',') return leadsIn(tokens, from - 1);
  if (/^(?:when|where|while)$/.test(before.lower)) return false;
  if (before.tag === 'ADV' || isTimeWord(before.lower)) return from === 1 || leadsIn(tokens, from);
  if (/^(?:and|but)$/.test(before.lower))
    return tokens.slice(0, from - 1).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return before.lower === 'after';
}

/** "In May, …", "Earlier this year, …", "When it rained, …": what stands before a comma hangs on the clause behind it. */
function leadsIn(tokens: readonly Token[], comma: number): boolean {
  const start = tokens.findLastIndex(({ text }, at) => at < comma && /^[;:—–]$/.test(text)) + 1;
  const opening = tokens[start]?.tag === 'CCONJ' ? start + 1 : start;
  return (
    /^(?:ADP|ADV|SCONJ|VERB)$/.test(tokens[opening]?.tag ?? '') ||
    isTimeWord(lowerAt(tokens, opening)) ||
    /^(?:last|this|next|earlier|later|two|three|four|five)$/.test(lowerAt(tokens, opening))
  );
}

/** Whether a clause can stand as a row: of some words, sure, with what its verb needs, and without "I" or "you". */
function isWhole(tokens: readonly Token[], { first, last }: Range, verb: number, group: number): boolean {
  const words = tokens.slice(first, last + 1).filter(({ tag }) => tag !== 'PUNCT');
  if (words.length < LEAST_WORDS || words.length > MOST_WORDS) return false;
  if (
    words.some(
      ({ lower, text }) =>
        (UNSURE.test(lower) && text !== 'May') || /^(?:i|we|you|me|us|my|our|your)$/.test(lower) || lower === '?',
    )
  )
    return false;
  if (tokens.slice(first, group).some(({ tag, lower }) => tag === 'VERB' && isReportForm(lower))) return false;
  if (words.some(({ lower }) => lower === 'according')) return false;
  const behind = tokens.slice(verb + 1, last + 1);
  const isPassive = tokens.slice(group, verb).some(({ tag }) => tag === 'AUX');
  const stands =
    isPassive ||
    behind.some((token) => isNoun(token) && !isTimeWord(token.lower)) ||
    INTRANSITIVE.test(tokens[verb]?.lower ?? '');
  return stands && !isTornAt(tokens, last) && !isForDeed(tokens, verb, last);
}

/** "was jailed for an attack on a fair in 2031": the day may be that of the deed. */
const isForDeed = (tokens: readonly Token[], verb: number, last: number): boolean =>
  JUDGED.test(tokens[verb]?.lower ?? '') &&
  tokens
    .slice(verb + 1, last)
    .some(
      ({ lower }, at, behind) =>
        /^(?:for|over|of|after|in)$/.test(lower) &&
        behind.slice(at + 1, at + 4).some((token) => EVENT_NOUNS.has(token.lower)),
    );

const JUDGED =
  /^(?:accused|arrested|charged|convicted|fined|held|indicted|jailed|prosecuted|sentenced|sued|tried|wanted)$/;

/** "of a new", "in the": what the last word leads to is cut off. */
const isTornAt = (tokens: readonly Token[], last: number): boolean =>
  !isTimeWord(lowerAt(tokens, last)) &&
  (/^(?:DET|CCONJ|PART|AUX)$/.test(tokens[last]?.tag ?? '') ||
    (tokens[last]?.tag === 'ADP' &&
      !(tokens[last - 1]?.tag === 'VERB' || /^(?:down|off|out|over|up)$/.test(lowerAt(tokens, last)))) ||
    (tokens[last]?.tag === 'ADJ' && tokens[last - 1]?.tag === 'DET'));

/** Verbs that need nothing behind them. */
const INTRANSITIVE =
  /^(?:arrived|began|broke|burned|came|closed|collapsed|crashed|died|disappeared|drowned|ended|escaped|exploded|failed|fell|fled|happened|left|met|opened|resigned|resumed|returned|rose|sank|started|stopped|surrendered|vanished|withdrew)$/;
