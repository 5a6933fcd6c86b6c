import type { Block, ClaimSource } from '../../../records/index.ts';
import { originOf } from '../../origins/key.ts';
import { carrierOf, type Draft, type Known } from './draft.ts';

/**
 * The claims of a sentence in a turn of a conversation: whoever speaks the turn says it. Where they tell what somebody
 * else said, that one speaks and they carry it; where they speak of themselves ("I think"), it is one claim of theirs.
 * Nothing of a turn that asks, of one whose speaker is not named, and of words that state nothing.
 */
export function turnDrafts(known: Known, block: Block, sentence: Draft['sentence'], inside: readonly Draft[]): Draft[] {
  const { prose, rules } = known;
  const speaker = speakerOf(known, block);
  if (!speaker) return [];
  const others = inside.filter(
    ({ claim, reading }) => claim.source !== null && !reading?.pronoun && !isDeed(known, claim.rule),
  );
  if (others.length > 0)
    return others.map(({ claim, ...draft }) => ({
      ...draft,
      claim: {
        ...claim,
        source: claim.source && { ...claim.source, carrier: claim.source.carrier ?? carrierOf(speaker) },
      },
    }));
  const range = rules.statement(sentence);
  if (!range || block.turn === 'question') return [];
  const { start, end } = sentence;
  const certainty = rules.hedgeOfContent(sentence, [range], inside[0]?.claim.certainty ?? 'stated');
  const isQuoted = prose.quotations.some((quotation) => quotation.start <= start + 1 && quotation.end >= end - 1);
  const claim = {
    id: '',
    source: speaker,
    cue: null,
    content: [{ start, end }],
    mode: isQuoted ? ('direct' as const) : ('indirect' as const),
    certainty,
    agreed: true as const,
    rule: 'turn',
  };
  return [{ claim, sentence }];
}

/** "The Coalition has announced its policy": what somebody did, which the one whose turn it is tells. */
const isDeed = ({ rules }: Known, rule: string | undefined): boolean =>
  rules.verbs.some(({ name, tellsVerb }) => tellsVerb && name === rule);

/** Who speaks a turn: the document's name for the words of its label. Undefined for "Q", "Moderator" and the like. */
function speakerOf({ rules, names }: Known, { speaker }: Block): ClaimSource | undefined {
  if (!speaker || rules.isRoleLabel(speaker.name)) return undefined;
  const { start, end } = speaker;
  const wanted = wordsOf(speaker.name);
  const known = names.filter((each) => each.kind === 'person' && endsAlike(wordsOf(each.name), wanted));
  const name = known.length === 1 && known[0] ? known[0].name : speaker.name;
  const origin = originOf(name, 'person');
  return { start, end, name, kind: 'person', ...(origin ? { origin } : {}) };
}

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}-]+/gu) ?? [];

/** "Ana Ortega" and "Mr Ortega": the same last word, and no other first name. */
const endsAlike = (full: readonly string[], label: readonly string[]): boolean =>
  full.at(-1) === label.at(-1) && (label.length < 3 || label.includes(full[0] ?? ''));
