import { trimRange } from '../../../pipeline/evidence/claims/frame.ts';
import type { FoundFrame } from '../../../pipeline/evidence/claims/rules.ts';
import { isCapitalised, isQuotationMark, type Sentence, type Token } from '../../../pipeline/language/index.ts';
import { isPlaceName } from '../../names/index.ts';
import { subjectBefore } from '../grammar/subjects.ts';
import { isCountry } from '../words/countries.ts';
import { LABEL_WORDS } from '../words/labelWords.ts';
import { DOCUMENT_NOUNS } from '../words/speakers.ts';
import { holdsVerb } from './accordingTo.ts';
import { isReportForm } from './cues.ts';
import { readSpeaker } from './speakers.ts';
import { isRoleLabel } from './turnRules.ts';

/** "Update: The dam is old": what kind of text follows, not who says it. */
const isHeading = ({ lower }: Token): boolean => LABEL_WORDS.has(lower) || DOCUMENT_NOUNS.has(lower);

const MAX_LABEL_TOKENS = 5;

/** "Ruiz: It is late" in a headline, "RUIZ: It is late." in a transcript. */
export function label({ tokens }: Sentence): FoundFrame[] {
  const colon = tokens.findIndex((token) => token.text === ':');
  if (colon < 1 || colon > MAX_LABEL_TOKENS) return [];
  const names = tokens.slice(0, colon);
  if (!names.every((token) => isCapitalised(token) && token.tag !== 'VERB' && !token.isQuoted)) return [];
  if (!names.some((token) => token.tag === 'PROPN') || names.every(isHeading)) return [];
  const words = names.map(({ text }) => text).join(' ');
  if (isRoleLabel(words) || isDateline(words)) return [];
  const content = trimRange(tokens, { first: colon + 1, last: tokens.length - 1 });
  if (tokens.slice(colon).some(({ lower }) => /^(?:https?|www)\b/.test(lower))) return []; // an address, and no words
  if (!content || isQuotationMark(tokens[0]) || tokens.at(-1)?.text === '?' || !holdsVerb(tokens, content)) return [];
  return [
    {
      source: { first: 0, last: colon - 1 },
      cue: { first: colon, last: colon },
      content: [content],
      certainty: 'stated',
    },
  ];
}

/** "CAIRO: The ministry has …", "London: Thousands were …": where it was written; a country can speak in a headline. */
const isDateline = (words: string): boolean => isPlaceName(words) && !isCountry(words.toLowerCase());

/** Kinds of those whose words can follow a colon. */
const VOICED: ReadonlySet<string> = new Set(['person', 'group', 'organisation', 'unnamed']);

/** `The warden was blunt: “Nobody may walk on the ice.”`: what follows the colon is said by the subject before it. */
export function colon({ tokens }: Sentence): FoundFrame[] {
  const mark = tokens.findIndex(({ text, isQuoted }) => text === ':' && !isQuoted);
  const opensQuotation = isQuotationMark(tokens[mark + 1]) && tokens[mark + 2]?.isQuoted === true;
  if (mark < 2 || !opensQuotation || tokens.slice(0, mark).some(isVoiceElsewhere)) return [];
  const verb = tokens.findIndex(({ tag }, at) => at < mark && (tag === 'VERB' || tag === 'AUX'));
  const source = verb > 0 ? subjectBefore(tokens, verb) : undefined;
  const content = trimRange(tokens, { first: mark + 1, last: tokens.length - 1 });
  if (!source || !content) return [];
  const { kind, name, canSpeak } = readSpeaker(tokens, source);
  if (!canSpeak || (kind === undefined ? name === undefined : !VOICED.has(kind))) return [];
  const isOneWord = kind === undefined && source.first === 0 && source.last === 0;
  if (isOneWord && tokens[verb]?.tag !== 'AUX') return []; // Hill erupts: “Like a train”
  return [{ source, cue: { first: mark, last: mark }, content: [content], certainty: 'stated' }];
}

/** A verb that has a speaker of its own, or words quoted before. */
const isVoiceElsewhere = ({ tag, lower, isQuoted }: Token): boolean =>
  isQuoted || (tag === 'VERB' && isReportForm(lower));

/** `“A city needs its bakers.” — Theo Marsh`: a name behind a dash signs the quotation before it. */
export function signOff({ tokens }: Sentence): FoundFrame[] {
  const dash = tokens.findLastIndex(({ text, isQuoted }) => /^(?:[—–―-]|--)$/.test(text) && !isQuoted);
  const before = tokens.slice(0, dash);
  const isQuotedWhole = before.length > 3 && before.every(({ isQuoted, tag }) => isQuoted || tag === 'PUNCT');
  const source = trimRange(tokens, { first: dash + 1, last: tokens.length - 1 });
  const isName =
    source !== undefined &&
    source.last - source.first < MAX_SIGNATURE &&
    isCapitalised(tokens[source.first] as Token) &&
    !tokens.slice(source.first).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  if (dash < 1 || !isQuotedWhole || !isName || tokens[source.first]?.tag === 'DET') return [];
  const content = trimRange(tokens, { first: 0, last: dash - 1 });
  return content ? [{ source, cue: { first: dash, last: dash }, content: [content], certainty: 'stated' }] : [];
}

const MAX_SIGNATURE = 14;
