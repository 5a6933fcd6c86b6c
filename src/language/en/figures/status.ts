import type { StatusContext } from '../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../pipeline/language/index.ts';
import { PREDICATE_LEADS } from '../words/countedWords.ts';
import { MEASURES, measureOf, PEOPLE_MEASURES } from '../words/measures.ts';
import {
  RECORDERS,
  STATUS_NOUNS,
  STATUS_VERBS,
  STATUS_WORDS,
  STATUSES,
  type Status,
  type StatusVerb,
  type Sufferer,
} from '../words/statusWords.ts';
import { isTimeWord } from '../words/timeWords.ts';
import { governorBefore } from './clause.ts';
import { nounPhraseAt } from './nounPhrase.ts';
import { mainPredicate } from './states/mainPredicate.ts';

/** What happened to those whom a number counts: told by the noun itself, by the predicate, or by the verb before. */
export function findStatus(context: StatusContext): Status | undefined {
  if (context.measured.unit !== null && context.measured.unit !== '%') return undefined;
  const found = statusOf(context);
  if (found === 'captured' && areFree(context)) return undefined;
  return found === 'displaced' && !mayFlee(context) ? undefined : found;
}

/** Those who run from the law, and the dead who are carried out, have not lost their homes. */
const mayFlee = ({ tokens, measured, what }: StatusContext): boolean => {
  const verb = lowerAt(tokens, governorBefore(tokens, measured.first)?.verb ?? -1);
  const isOfficial =
    /\b(?:members?|suspects?|gunmen|attackers?|prisoners?|inmates?|officials?|owners?|directors?|drivers?|bod(?:y|ies))\b/i.test(
      what,
    );
  return !isOfficial && !/^(?:help(?:ed|ing|s)?)$/.test(verb);
};

/** "21 pupils who were abducted have been released", "freed 126 hostages": they are captives no more. */
const areFree = ({ tokens, measured }: StatusContext): boolean =>
  /^(?:free|release)/.test(lowerAt(tokens, governorBefore(tokens, measured.first)?.verb ?? -1)) ||
  tokens
    .slice(measured.last + 1)
    .some(
      ({ lower }, at, behind) =>
        /^(?:released|freed)$/.test(lower) && /^(?:been|were|was|being)$/.test(behind[at - 1]?.lower ?? ''),
    );

function statusOf(context: StatusContext): Status | undefined {
  return (
    ofNoun(context) ??
    ofPredicate(context) ??
    ofVerb(context) ??
    ofDeath(context) ??
    amongThem(context) ??
    ofPart(context) ??
    ofList(context) ??
    ofWhole(context)
  );
}

/** "the deaths of 62 passengers", "the arrest of at least 22", "brought the toll to 40 people". */
function ofDeath({ tokens, measured }: StatusContext): Status | undefined {
  const joint = lowerAt(tokens, measured.first - 1);
  if (joint === 'of') return STATUS_NOUNS.get(lowerAt(tokens, measured.first - 2));
  const before = tokens.slice(Math.max(0, measured.first - 16), measured.first);
  return joint === 'to' && before.some(({ lower }) => lower === 'toll') ? 'killed' : undefined;
}

/** "three doctors were among the dead". */
function amongThem({ tokens, end }: StatusContext): Status | undefined {
  const at = /^(?:is|are|was|were|be)$/.test(lowerAt(tokens, end + 1)) ? end + 2 : end + 1;
  if (lowerAt(tokens, at) !== 'among' || lowerAt(tokens, at + 1) !== 'the') return undefined;
  return STATUS_WORDS.get(lowerAt(tokens, at + 2));
}

/** "Of the 42 that were rescued, 25 are men, 8 women": all parts of the whole have its status. */
function ofWhole({ tokens, measured }: StatusContext): Status | undefined {
  const of = tokens.findLastIndex(
    ({ lower }, at) =>
      at < measured.first && /^(?:of|among)$/.test(lower) && /^(?:the|those|these)$/.test(lowerAt(tokens, at + 1)),
  );
  const comma = tokens.findIndex(({ text }, at) => at > of && text === ',');
  if (of < 0 || comma < 0 || comma > measured.first) return undefined;
  const opening = tokens.slice(of + 1, comma).map(({ lower }) => lower);
  const isWhole = opening.some((word) => /^(?:who|that|those)$/.test(word) || STATUS_NOUNS.has(word));
  return isWhole ? opening.map((word) => STATUS_WORDS.get(word)).find(Boolean) : undefined;
}

/** "600 deaths", "death toll", "miners wounded" where the status stands for the noun. */
function ofNoun({ what }: StatusContext): Status | undefined {
  const words = what.toLowerCase().split(/[^\p{L}]+/u);
  if (/\bdeath toll\b|^toll$/.test(what.toLowerCase())) return 'killed';
  const noun = words.map((word) => STATUS_NOUNS.get(word)).find(Boolean);
  return (
    noun ??
    STATUS_VERBS.find(
      ({ alone, forms, of }) =>
        of !== 'fighters' &&
        words.some((word) => listed(alone, word) || (listed(forms, word) && /ed$|^hurt$|^slain$/.test(word))),
    )?.status
  );
}

const listed = (forms: string | undefined, word: string): boolean =>
  forms !== undefined && word !== '' && ` ${forms} `.includes(` ${word} `);

/** "40 miners were hurt", "12,000 people have fled", "8 people killed", "90 are now believed to have died". */
function ofPredicate(context: StatusContext): Status | undefined {
  const { tokens, end } = context;
  let at = pastAdverb(tokens, pastOthers(tokens, pastApposition(tokens, pastWhere(tokens, pastThem(tokens, end + 1)))));
  if (/^(?:on|in|at|aboard|from)$/.test(lowerAt(tokens, at))) at = auxiliaryAfter(tokens, at) ?? at;
  if (/^(?:who|that|which)$/.test(lowerAt(tokens, at))) at += 1;
  const main = mainPredicate(tokens, at);
  return statusAt(context, at) ?? (main === undefined ? undefined : statusAt(context, main));
}

/** "two of them later died". */
const pastAdverb = (tokens: readonly Token[], at: number): number =>
  /^(?:later|then|soon|subsequently|eventually)$/.test(lowerAt(tokens, at)) ? at + 1 : at;

/** The status that the predicate which begins at a token gives. */
function statusAt({ tokens, measure, what }: StatusContext, start: number): Status | undefined {
  const at = pastLeads(tokens, start);
  if ((isShotDead(tokens, at) || losesLife(tokens, at)) && suffers('living', measure, what)) return 'killed';
  const word = lowerAt(tokens, at);
  const leads = tokens.slice(start, at).map(({ lower }) => lower);
  const isBeing = leads.some((lead) => BE.has(lead));
  const isPassive = isBeing || (leads.length === 0 && !takesObject(tokens, at));
  const isState = isBeing && STATES.test(word);
  const verb = STATUS_VERBS.find(
    (each) =>
      (listed(each.alone, word) && (isState || each.hasPlace || !takesObject(tokens, at))) ||
      (isPassive && /(?:ed|slain|hurt|lost)$/.test(word) && listed(each.forms, word)),
  );
  if (!verb || !suffers(verb.of, measure, what)) return undefined;
  return verb.status === 'captured' && isRecorded(tokens) ? undefined : verb.status;
}

/** "have lost their lives". */
const losesLife = (tokens: readonly Token[], at: number): boolean =>
  /^(?:lost|lose|losing)$/.test(lowerAt(tokens, at)) &&
  /^(?:their|his|her)$/.test(lowerAt(tokens, at + 1)) &&
  /^li(?:fe|ves)$/.test(lowerAt(tokens, at + 2));

const isShotDead = (tokens: readonly Token[], at: number): boolean =>
  /^(?:shot|shooting|found|beaten|stabbed)$/.test(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) === 'dead';

/** What somebody is and does not do: "are still missing more than six hours later". */
const STATES = /^(?:missing|dead|homeless|unaccounted|displaced)$/;

/** "four of whom were": past what stands for those before. */
export const pastThem = (tokens: readonly Token[], at: number): number =>
  lowerAt(tokens, at) === 'of' && /^(?:whom|them|which|these|those)$/.test(lowerAt(tokens, at + 1)) ? at + 2 : at;

/** "286 people there have been": past the word that says where. */
export const pastWhere = (tokens: readonly Token[], at: number): number =>
  /^(?:there|here|nearby|alone|nationwide|worldwide|elsewhere|abroad|altogether|overall)$/.test(lowerAt(tokens, at))
    ? at + 1
    : at;

/** Past auxiliaries, adverbs and words of belief: "are now believed to have" → the word behind. */
export function pastLeads(tokens: readonly Token[], start: number): number {
  let at = start;
  while (at < start + 9) {
    // "confirmed as having died"
    if (BELIEF.test(lowerAt(tokens, at)) && /^(?:having|being)$/.test(lowerAt(tokens, at + 2))) at += 3;
    else if (PREDICATE_LEADS.has(lowerAt(tokens, at)) || isHowMuch(tokens, at)) at += 1;
    else if (BELIEF.test(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) === 'to') at += 2;
    else if (at > start && BELIEF.test(lowerAt(tokens, at)) && STATES.test(lowerAt(tokens, at + 1))) at += 1;
    else break;
  }
  return at;
}
const BELIEF =
  /^(?:believed|thought|feared|presumed|known|reported|confirmed|said|understood|estimated|considered|listed|declared|pronounced)$/;

/** "completely or partially damaged": adverbs and what joins them. */
const isHowMuch = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.tag === 'ADV' && /ly$/.test(lowerAt(tokens, at))) ||
  (/^(?:or|and)$/.test(lowerAt(tokens, at)) &&
    /ly$/.test(lowerAt(tokens, at - 1)) &&
    /ly$/.test(lowerAt(tokens, at + 1)));

/** "fifteen officers and twelve soldiers have been killed": to the predicate that they share. */
export function pastOthers(tokens: readonly Token[], from: number): number {
  if (!/^(?:and|,)$/.test(lowerAt(tokens, from))) return from;
  // "two passengers and the driver died"
  const other = tokens[from + 1]?.tag === 'DET' ? nounPhraseAt(tokens, from + 1) : undefined;
  if (other && /^(?:AUX|VERB)$/.test(tokens[other.last + 1]?.tag ?? '')) return other.last + 1;
  const number = tokens.findIndex(
    ({ tag }, at) => at > from && at < from + 5 && tokens.slice(from + 1, at).every(isBoundWord) && tag === 'NUM',
  );
  if (number < 0) return from;
  const noun = nounPhraseAt(tokens, number + 1);
  return noun && tokens[noun.last + 1]?.tag === 'AUX' ? noun.last + 1 : from;
}

const isBoundWord = ({ lower }: Token): boolean =>
  /^(?:about|around|some|nearly|almost|over|at|least|more|than|up|to|roughly|another)$/.test(lower);

const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** "nine hikers, among them three guides, were rescued", "40 people — most of them guards — were": to the auxiliary behind. */
export function pastApposition(tokens: readonly Token[], from: number): number {
  const mark = lowerAt(tokens, from);
  if (!/^(?:,|--|—|–|-|\()$/.test(mark)) return from;
  const close = mark === '(' ? ')' : mark;
  for (let at = from + 1; at < from + 16; at += 1) {
    if (lowerAt(tokens, at) === close && /^(?:AUX|VERB)$/.test(tokens[at + 1]?.tag ?? ''))
      return /^(?:according|including|saying)$/.test(lowerAt(tokens, at + 1)) ? from : at + 1;
    if (tokens[at] === undefined || /^[;:.]$/.test(lowerAt(tokens, at))) return from;
  }
  return from;
}

/** "died early Monday": a day behind the verb is no object. */
const isWhen = (tokens: readonly Token[], at: number): boolean =>
  isTimeWord(lowerAt(tokens, at)) ||
  (/^(?:early|late|last|this)$/.test(lowerAt(tokens, at)) && isTimeWord(lowerAt(tokens, at + 1)));

const takesObject = (tokens: readonly Token[], verb: number): boolean =>
  (!isWhen(tokens, verb + 1) && /^(?:DET|NUM|NOUN|PROPN|PRON|ADJ)$/.test(tokens[verb + 1]?.tag ?? '')) ||
  /^(?:at least|more than|up to|as many|fewer than|less than)$/.test(
    `${lowerAt(tokens, verb + 1)} ${lowerAt(tokens, verb + 2)}`,
  ) ||
  (/^(?:about|around|nearly|almost|over|roughly|some)$/.test(lowerAt(tokens, verb + 1)) &&
    tokens[verb + 2]?.tag === 'NUM');

/** "24 people on the bus were hurt": the auxiliary behind a short phrase. */
function auxiliaryAfter(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + 6; at += 1) {
    if (tokens[at]?.tag === 'AUX') return at;
    if (tokens[at]?.tag === 'PUNCT' || tokens[at]?.tag === 'VERB') return undefined;
  }
  return undefined;
}

/** "killed 18 people", "police detained a further 60 supporters": those who are the object of the verb. */
function ofVerb({ tokens, measured, measure, what }: StatusContext): Status | undefined {
  // "shot dead 16 people"
  const behind = measured.first - 2;
  if (isShotDead(tokens, behind) && suffers('living', measure, what)) return 'killed';
  const governor = governorBefore(tokens, measured.first);
  if (!governor?.isDirect) return undefined;
  const word = lowerAt(tokens, governor.verb);
  const isPassive = /^(?:was|were|been|being|be)$/.test(lowerAt(tokens, governor.verb - 1));
  const verb = STATUS_VERBS.find((each) => listed(each.forms, word) && suffers(each.of, measure, what));
  if (!verb || isPassive) return undefined;
  // "committed to rescuing 40", "to rescue 40": it is not done
  if (verb.status === 'rescued' && lowerAt(tokens, governor.verb - 1) === 'to') return undefined;
  const other = /^(?:or|and)$/.test(lowerAt(tokens, governor.verb - 1))
    ? STATUS_WORDS.get(lowerAt(tokens, governor.verb - 2))
    : undefined;
  if (other && other !== verb.status)
    return STATUSES.find((each) => each.split(' or ').sort().join() === [other, verb.status].sort().join());
  return verb.status === 'captured' && isRecorded(tokens) ? undefined : verb.status;
}

/** "killed 18 people, including three children", "four of them children", "12 adults and 3 children". */
function ofPart(context: StatusContext): Status | undefined {
  return isPart(context) ? STATUSES.find((status) => context.previous.includes(status)) : undefined;
}

/** "killed 20 people in Elm, 23 in Oak and three in Ash": the verb before a list holds for all of it. */
function ofList({ tokens, measured, previous }: StatusContext): Status | undefined {
  const isNext = /^(?:,|and)$/.test(lowerAt(tokens, measured.first - 1));
  const isBare = /^(?:in|at|on|near|from)$/.test(lowerAt(tokens, measured.last + 1));
  const joint = lowerAt(tokens, measured.first - 1) === 'and' ? measured.first - 2 : measured.first - 1;
  const behind = lowerAt(tokens, joint) === ',' ? joint - 1 : joint;
  return isNext && isBare && /^(?:NOUN|PROPN)$/.test(tokens[behind]?.tag ?? '')
    ? STATUSES.find((status) => previous.includes(status))
    : undefined;
}

/** Whether a number is a part of the one before it, or stands beside it under one verb. */
export function isPart({ tokens, measured, previous }: StatusContext): boolean {
  const before = lowerAt(tokens, measured.first - 1);
  if (previous.length === 0) return false;
  const isIncluded = before === 'including' || (before === 'them' && lowerAt(tokens, measured.first - 2) === 'among');
  const isOfThem =
    lowerAt(tokens, measured.last + 1) === 'of' && /^(?:them|whom)$/.test(lowerAt(tokens, measured.last + 2));
  const isJoined =
    before === 'and' &&
    tokens[measured.first - 2]?.tag === 'NOUN' &&
    tokens[measured.last + 1]?.tag === 'NOUN' &&
    !/^(?:AUX|VERB)$/.test(tokens[measured.last + 2]?.tag ?? '');
  return isIncluded || isOfThem || isJoined;
}

const isRecorded = (tokens: readonly Token[]): boolean => tokens.some(({ lower }) => RECORDERS.has(lower));

const FIGHTERS = /^(?:troops|lives|men|crewmen)$/;

/** Whether a verb's status can be that of what is counted: lost soldiers are dead, lost workers are not. */
function suffers(of: Sufferer, measure: string, what: string): boolean {
  const isThing = MEASURES.has(measure) && !PEOPLE_MEASURES.has(measure);
  if (of === 'things') return !PEOPLE_MEASURES.has(measure);
  if (of === 'people') return PEOPLE_MEASURES.has(measure);
  const last = what.toLowerCase().split(/\s+/).at(-1) ?? '';
  if (of === 'fighters') return FIGHTERS.test(measureOf(last) ?? '') || FIGHTERS.test(last);
  return !isThing;
}

/** The verb of a status, by its form. */
export const statusVerbOf = (word: string): StatusVerb | undefined =>
  STATUS_VERBS.find(({ forms, alone }) => listed(forms, word) || listed(alone, word));
