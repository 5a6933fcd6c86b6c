import { weaker } from '../../../pipeline/evidence/certainty.ts';
import { isQuotationMark, type Sentence, type Token } from '../../../pipeline/language/index.ts';
import type { Certainty } from '../../../records/index.ts';
import type { Range } from '../grammar/phrases.ts';
import { HEDGES } from '../words/hedges.ts';
import { doubtAt } from './doubt.ts';

const OF_WORDS = HEDGES.filter(({ holdsIn }) => holdsIn === 'words');
const OF_CLAUSES = HEDGES.filter(({ holdsIn }) => holdsIn === 'clause');

/** The certainty of what stands in `words`, given what the frame lends it. */
export function hedge(words: string, frame: Certainty): Certainty {
  const found = OF_WORDS.find(({ pattern }) => pattern.test(words));
  return found ? weaker(frame, found.certainty) : frame;
}

/** The verb of the main clause, where it makes what is said a matter of the future. */
const FUTURE =
  /^(?:will|won't|shall|'ll)\b(?! have\b)|^would (?!have\b|be (?:an?|the|\p{L}+ing)\b|like\b|rather\b|not\b|(?:add|advise|argue|ask|call|caution|describe|emphasi[sz]e|encourage|guess|note|remind|say|stress|suggest|urge|warn)\b)\p{L}+|^(?:is|are|was|were|'s|'re) (?:expected|scheduled|set|due|going|about|poised|slated) to\b|^(?:is|are) to (?!blame\b)\p{L}+/u;

const CLAUSE_END =
  /^(?:[,;:—–]|--|because|although|while|though|after|before|since|unless|if|when|but|who|which|where)$/;

/** What the words of a claim take from the certainty of its frame: "said it was probably mined" → believed. */
export function hedgeOfContent({ tokens }: Sentence, content: readonly Range[], frame: Certainty): Certainty {
  const [first, last] = [content[0], content.at(-1)];
  if (!first || !last) return frame;
  const whole = tokens.slice(first.first, last.last + 1).filter((token) => !isQuotationMark(token));
  const lead = conditionEnd(whole);
  const clause = mainClause(whole.slice(lead));
  const words = clause
    .map(({ lower }) => lower)
    .join(' ')
    .replace(/ n't\b/g, "n't");
  const hedges = OF_CLAUSES.filter(({ pattern }) => pattern.test(words)).map(({ certainty }) => certainty);
  const doubt = isDoubtedBehind(tokens, first.first) ? ['unconfirmed' as const] : [];
  const isOpen =
    isFuture(clause) || isOpenFuture(clause) || (lead > 0 && clause.some(({ lower }) => MODAL.test(lower)));
  const seeming = isSeeming(clause) ? ['believed' as const] : [];
  return [...hedges, ...seeming, ...doubt, ...(isOpen ? ['expected' as const] : [])].reduce(weaker, frame);
}

const MODAL = /^(?:will|would|could|may|might|shall|'ll|’ll)$/;

/** "if you’re going to build here, you’ve got to drain it": where the main clause behind a condition begins, else 0. */
function conditionEnd(tokens: readonly Token[]): number {
  const lead = tokens[tokens[0]?.lower === 'that' ? 1 : 0];
  if (lead?.lower !== 'if' && lead?.lower !== 'unless') return 0;
  return tokens.findIndex(({ text }) => text === ',') + 1;
}

/** "said it was late, but this could not be verified": behind the clause in which it is said. */
function isDoubtedBehind(tokens: readonly Token[], start: number): boolean {
  const mark = tokens.findIndex(({ lower, isQuoted }, index) => index > start && !isQuoted && /^[,;—–]$/.test(lower));
  return mark >= 0 && doubtAt(tokens.slice(mark)) !== undefined;
}

/** The words up to the first mark or conjunction behind which another clause can begin. */
function mainClause(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ lower }, index) => index > 1 && CLAUSE_END.test(lower));
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** Whether the first verb of the clause speaks of the future. */
function isFuture(clause: readonly Token[]): boolean {
  const verb = clause.findIndex(
    ({ tag, lower }) => tag === 'AUX' || tag === 'VERB' || /^(?:will|would|'ll)$/.test(lower),
  );
  if (verb < 0 || (clause.slice(0, verb).some(({ lower }) => ANSWER.test(lower)) && clause[verb + 2]?.lower !== 'be'))
    return false;
  return FUTURE.test(
    clause
      .slice(verb)
      .filter(({ tag, lower }) => tag !== 'ADV' || !BETWEEN.test(lower))
      .map(({ lower }) => lower)
      .join(' '),
  );
}

/** "The fix is to change the seal": what something is, and no matter of the future. */
const ANSWER = /^(?:answer|challenge|cure|fix|idea|job|key|point|remedy|secret|solution|thing|trick|way)$/;

/** Adverbs within a verb group, not "are back to where they were". */
const BETWEEN = /ly$|^(?:also|already|almost|always|ever|even|just|never|now|often|only|soon|still|then)$/;

/** "could face a charge", "may close": what is possible and still to come; not "could be a star", "may have left". */
function isOpenFuture(clause: readonly Token[]): boolean {
  const verb = clause.findIndex(({ tag, lower }) => tag === 'AUX' || tag === 'VERB' || POSSIBLE.test(lower));
  if (verb < 0 || !POSSIBLE.test(clause[verb]?.lower ?? '')) return false;
  const [next, second] = clause.slice(verb + 1).filter(({ tag }) => tag !== 'ADV');
  if (clause[verb]?.lower === 'could' && ABLE.test(next?.lower ?? '')) return false;
  if (next?.lower === 'be') return second?.tag === 'VERB';
  return next?.tag === 'VERB' && next.lower !== 'have';
}

/** "appears to be rising", "seemed calm", "may have sunk": the first verb of the clause tells how it looks; not "appeared in court". */
function isSeeming(clause: readonly Token[]): boolean {
  const first = clause.findIndex(({ tag, lower }) => tag === 'AUX' || tag === 'VERB' || lower === 'may');
  if (clause[first]?.lower === 'may') return clause.slice(first + 1).find(({ tag }) => tag !== 'ADV')?.lower === 'have';
  const verb = /^do(?:es)?$|^did$/.test(clause[first]?.lower ?? '')
    ? clause.findIndex(({ tag }, at) => at > first && tag === 'VERB')
    : first;
  if (/^looks?$/.test(clause[verb]?.lower ?? '')) return /^(?:like|as)$/.test(clause[verb + 1]?.lower ?? '');
  if (!/^(?:appear|seem)(?:s|ed)?$/.test(clause[verb]?.lower ?? '') || clause[verb - 1]?.lower === 'never')
    return false;
  const [next, second] = clause.slice(verb + 1).filter(({ tag }) => tag !== 'ADV');
  const isThat = clause[verb - 1]?.lower === 'it' && next?.lower === 'that';
  return isThat || next?.tag === 'ADJ' || (next?.lower === 'to' && /^(?:VERB|AUX)$/.test(second?.tag ?? ''));
}

/** "could see nobody": what somebody was able to do. */
const ABLE = /^(?:afford|feel|find|hear|locate|reach|recall|remember|see|smell)$/;

const POSSIBLE = /^(?:could|may|might)$/;
