import { lowerAt, type Sentence, type Token } from '../../../pipeline/language/index.ts';
import type { Range } from '../../../pipeline/language/range.ts';
import type { Certainty } from '../../../records/index.ts';
import { chunkAt } from '../grammar/chunks.ts';
import { beforeAdverbs } from '../grammar/subjects.ts';
import { LABEL_WORDS } from '../words/labelWords.ts';
import { ROLE_LABELS } from '../words/turnWords.ts';
import { doubtAt, isDeniableNoun } from './doubt.ts';

/** Whether the label of a turn names a part in the conversation and nobody: "Q", "Moderator", "Second speaker". */
export const isRoleLabel = (label: string): boolean => {
  const words = label.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length === 0 || words.every((word) => ROLE_LABELS.has(word) || LABEL_WORDS.has(word));
};

/** Words that open a greeting or thanks. */
const COURTESY =
  /^(?:thank|thanks|welcome|hello|hi|good (?:morning|afternoon|evening|day)|please|sorry|yes|no|okay|ok|right|well|so)\b/;
/** What leads a conversation on and tells nothing: "let's cross there now", "just tell me", "I want to thank the crews". */
const PATTER =
  /^(?:(?:and|but|so|well|ok|okay|now|look|just|also|first|finally|again) ?,? ?)*(?:let (?:me|us|'s)|let's|just \p{L}+ (?:me|us)|tell (?:me|us)|i ?(?:(?:just|also|really|again) )*(?:want|wanted|would like|'d like|wish|have) to (?:\p{L}+ )?(?:thank|pay|express|extend|welcome|begin|start|say|acknowledge|congratulate|stress|make)|i ?(?:am|'m) (?:just )?being told|i ?(?:am|'m) afraid (?:we|that 's|that is)|it is important (?:that|to)|can i|may i|if i (?:can|may)|as i (?:said|say))\b/u;
/** Speech about the speech: "I'm going to let his words stand", "that is what he said in April", "the one thing I will say is". */
const ABOUT_SPEECH =
  /\bi ?['’]?(?:m|am) (?:just |not )?(?:going to|gonna) (?:let|leave|say|point|refer|turn|stop|speak to|get ahead)\b|\b(?:words?|statement|comments?|remarks?) (?:\p{L}+ )?(?:stand|speaks?) (?:on|for|\.)|^(?:and |but |so )*that ?['’]s (?:what|how|why) (?:he|she|they|i|we) (?:said|say|put)\b|\bthe (?:one|only|first|last) thing (?:that )?i ?(?:will|would|['’]ll|['’]d|can) say\b|\b(?:like|as) i (?:have |just )?said\b/u;
const LEAST_STATEMENT = 4;

/** What a turn tells holds a number, a name, or what its speaker thinks; the rest is how people talk. */
const isTelling = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ tag, lower, text }, at) =>
      tag === 'NUM' ||
      (at > 0 && tag === 'PROPN' && /^\p{Lu}/u.test(text)) ||
      /^(?:believe|doubt|estimate|expect|fear|hope|intend|plan|think|warned|found|told|promised|agreed|decided)$/.test(
        lower,
      ),
  );

/** The words of a sentence that state something: it has a subject with its verb, asks nothing and is no courtesy. */
export function findStatement({ tokens }: Sentence): Range | undefined {
  const words = tokens.filter(({ tag }) => tag !== 'PUNCT');
  const hasVerb = words.some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  const opening = tokens
    .slice(0, 3)
    .map(({ lower }) => lower)
    .join(' ');
  const isCourtesy =
    (COURTESY.test(opening) && words.length < LEAST_STATEMENT * 3) ||
    PATTER.test(tokens.map(({ lower }) => lower).join(' '));
  const isThanks = /\bthank you\b|\bgives me (?:\p{L}+ )?pleasure\b/u.test(tokens.map(({ lower }) => lower).join(' '));
  const isAboutSpeech = ABOUT_SPEECH.test(tokens.map(({ lower }) => lower).join(' '));
  if (!isTelling(tokens) || isThanks || isAboutSpeech) return undefined;
  const least = words.some(({ tag }) => tag === 'NUM') ? LEAST_STATEMENT - 1 : LEAST_STATEMENT; // About 600 stayed.
  if (!hasVerb || words.length < least || isCourtesy || tokens.at(-1)?.text === '?') return undefined;
  return { first: 0, last: tokens.length - 1 };
}

const DOUBTING =
  /^(?:doubt|doubts|doubted|question|questions|questioned|dispute|disputes|disputed|deny|denies|denied|reject|rejects|rejected)$/;

/**
 * The certainty that a sentence leaves to the claim before it: "But engineers now doubt whether it holds", "Neither claim
 * could be verified". Undefined where it casts no doubt.
 */
export function doubtOf({ tokens }: Sentence): Certainty | undefined {
  const at = doubtAt(tokens) ?? noneConfirmed(tokens);
  if (at !== undefined && refersBack(tokens, at)) return 'unconfirmed';
  const isTurn = /^(?:but|however|yet)$/.test(lowerAt(tokens, 0));
  const verb = tokens.findIndex(({ lower, isQuoted }) => !isQuoted && DOUBTING.test(lower));
  const takesDoubt = verb > 0 && /^(?:whether|that|if|this|it|the)$/.test(lowerAt(tokens, verb + 1));
  const isSaid = isTurn && takesDoubt && chunkAt(tokens, 1) !== undefined && beforeAdverbs(tokens, verb) > 0;
  return isSaid && /^doubt/.test(lowerAt(tokens, verb)) ? 'unconfirmed' : undefined;
}

/** "Neither claim could be verified", "None of this has been confirmed": index of the auxiliary. */
function noneConfirmed(tokens: readonly Token[]): number | undefined {
  if (!/^(?:neither|none|no)$/.test(lowerAt(tokens, 0))) return undefined;
  const aux = tokens.findIndex(({ tag }) => tag === 'AUX');
  const verb = tokens
    .slice(aux, aux + 6)
    .some(({ lower }) => /^(?:verified|confirmed|corroborated|substantiated)$/.test(lower));
  return aux > 0 && verb ? aux : undefined;
}

/** "Neither claim could", "This could not be", "The figures could not": the subject is what was said before. */
function refersBack(tokens: readonly Token[], at: number): boolean {
  const subject = tokens.slice(0, at).filter(({ tag }) => tag !== 'PUNCT' && tag !== 'CCONJ' && tag !== 'ADV');
  if (subject.length === 0 || subject.length > MAX_SUBJECT) return false;
  const [first] = subject;
  const isShort = /^(?:this|that|these|those|it|neither|none|both|the|his|her|its|their)$/.test(first?.lower ?? '');
  return (
    isShort &&
    (subject.length === 1 ||
      isDeniableNoun(subject.at(-1)?.lower ?? '') ||
      /^(?:neither|none|both|this|that|these|those)$/.test(first?.lower ?? ''))
  );
}

const MAX_SUBJECT = 4;
