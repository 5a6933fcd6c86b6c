import type { Outlook } from '../../../pipeline/evidence/events/rules.ts';
import type { Sentence, Token } from '../../../pipeline/language/index.ts';

/** Words in a clause that speak of what is still to come. */
const FUTURE =
  /\b(?:will|would|won['’]t|shall|expect(?:s|ed)?|going to|(?:is|are) to|scheduled|set to|due to|likely to|poised to|plans?(?: to)?|planned|ahead of|upcoming|next|slated|to be (?:announced|decided|discussed|held|launched|opened|published|released|signed))\b/;
const SURE_FUTURE = /\b(?:will|shall|won['’]t|going to|next|upcoming)\b/;
/** The timetable: "reopens in March", "the fair opens on Friday". */
const PRESENT_PLAN =
  /\b(?:arrives|begins|closes|comes|ends|expires|faces|goes|happens|hosts|kicks off|leaves|meets|opens|reopens|resumes|returns|runs out|sails|starts|takes (?:effect|place|office)|travels|votes)\b/;
/** "When they reopen on Friday": a clause of time that looks ahead. */
const WHEN_PLAN =
  /\b(?:when|before|until|once|as soon as) (?:\p{L}+ ){1,3}(?:arrive|begin|close|end|leave|meet|open|reopen|resume|return|start|vote)(?: (?:on|in|at))? ?$/u;
/** "flights are canceled for Monday and Tuesday", "is set for Friday": the day that something is for. */
const FOR_DAY =
  /\b(?:call(?:s|ed)|cancel(?:s|ed|led)|closed|delayed|fixed|postponed|reserved|scheduled|set|shut|slated|suspended) for (?:\p{Lu}\p{Ll}+day(?:,| and| or) )?$/u;
const CLAUSE_START = /[,;:—–]|\b(?:and|but|after|before|while|when)\b/g;

/** "On Monday, the premier will speak": what stands behind a date that opens its sentence. */
const OPENS_FUTURE =
  /^[\p{L}\d]+(?: \d{1,2})?,? (?:[^,;:.]{1,30}, )?[^,;:.]{1,70}?\b(?:will|won['’]t|shall|(?:is|are) (?:due|expected|set|scheduled|going|planning) to|(?:is|are) to (?!blame)|plans? to)\b/u;

const holdsVerb = ({ tokens, start }: Sentence, at: number): boolean =>
  tokens.some((token) => token.end <= start + at && (token.tag === 'VERB' || token.tag === 'AUX'));

/** How the clause before an offset of a sentence's words looks at time: "will open on" ahead, "said on" not. */
export function outlookOf(sentence: Sentence, words: string, at: number): Outlook {
  const clause = clauseBefore(sentence, words, at);
  const isSaid = /\b(?:said|told|announced)\s*$/i.test(words.slice(0, at).replace(/\bon\s*$/, ''));
  const looksAhead =
    (!holdsVerb(sentence, at) && OPENS_FUTURE.test(words.slice(at))) ||
    FUTURE.test(clause) ||
    PRESENT_PLAN.test(clause) ||
    WHEN_PLAN.test(words.slice(0, at)) ||
    FOR_DAY.test(words.slice(0, at)) ||
    isWhenPresent(sentence, at);
  return { isFuture: !isSaid && looksAhead && !isTold(sentence, at), isSure: SURE_FUTURE.test(clause) };
}

/** "when it hits the coast Thursday": the verb of a clause of time stands in the present. */
function isWhenPresent({ tokens, start }: Sentence, at: number): boolean {
  const before = tokens.filter((token) => token.end <= start + at);
  const when = before.findLastIndex(({ lower, tag }) => WHEN.test(lower) || (tag === 'PUNCT' && lower !== '-'));
  if (!WHEN.test(before[when]?.lower ?? '')) return false;
  const verb = before.slice(when + 1).find(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return verb?.tag === 'VERB' && /[^s]s$/.test(verb.lower);
}

const WHEN = /^(?:before|once|until|when)$/;

/**
 * "will show why the plane that crashed on 19 May", "was to fly at the time of the blast on Friday": whether the verb nearest
 * before the phrase tells what is past, or a noun before it is of a time that is over.
 */
function isTold({ tokens, start }: Sentence, at: number): boolean {
  const before = tokens.filter((token) => token.end <= start + at);
  const verb = before.findLastIndex(({ tag }) => tag === 'VERB' || tag === 'AUX');
  const token = before[verb];
  if (/\bat the time of (?:the )?(?:\p{L}+ ){1,3}(?:on )?$/u.test(wordsOf(before))) return true;
  if (token?.tag !== 'VERB' || !isPastForm(token)) return false;
  const helpers = before.slice(Math.max(0, verb - 3), verb);
  return (
    !helpers.some(({ tag, lower }) => tag === 'AUX' || lower === 'to') &&
    /^(?:who|which|that|when|where)$/.test(relativeBefore(before, verb))
  );
}

const wordsOf = (tokens: readonly Token[]): string => `${tokens.map(({ lower }) => lower).join(' ')} `;

/** "crashed", "fell": a form that is not the lemma's own and no third person. */
const isPastForm = ({ lower, lemma }: Token): boolean =>
  !/(?:ing|[^s]s)$/.test(lower) && (/ed$/.test(lower) || lower !== lemma.toLowerCase());

/** The word that opens the relative clause of a verb; "" where it has none. */
const relativeBefore = (tokens: readonly Token[], verb: number): string =>
  tokens[verb - 1]?.tag === 'ADV' ? (tokens[verb - 2]?.lower ?? '') : (tokens[verb - 1]?.lower ?? '');

/**
 * The words of the clause before a phrase: what tells whether it looks ahead. A clause without a verb goes on from the one
 * before: "She is going to Lima in May, to Quito in June".
 */
function clauseBefore(sentence: Sentence, words: string, at: number): string {
  const before = words.slice(0, at);
  const starts = Array.from(before.matchAll(CLAUSE_START), (match) => match.index + match[0].length);
  const hasVerb = (from: number): boolean =>
    sentence.tokens.some(
      ({ start, tag }) =>
        start >= sentence.start + from && start < sentence.start + at && (tag === 'VERB' || tag === 'AUX'),
    );
  return before.slice(starts.findLast(hasVerb) ?? 0);
}
