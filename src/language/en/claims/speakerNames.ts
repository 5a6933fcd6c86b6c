import { isCapitalised, isMark, type Token } from '../../../pipeline/language/index.ts';
import type { Range } from '../../../pipeline/language/range.ts';
import type { ClaimSource } from '../../../records/index.ts';
import { type Chunk, chunkAt } from '../grammar/chunks.ts';
import { isPossessive, isSurnameMonth } from '../grammar/phrases.ts';
import { PERSON_TITLES } from '../words/nameWords.ts';
import { PERSON_NOUNS } from '../words/speakers.ts';
import { isTimeWord } from '../words/timeWords.ts';
import { kindOfNoun } from './speakerKinds.ts';

/**
 * The proper name that the range speaks of: in its head behind a role ("Latin America director Rosa Pinto"), or apposed
 * to a role ("The head of the port, Nils Orre,").
 */
export function nameIn(
  tokens: readonly Token[],
  chunk: Chunk,
  range: Range,
  kind: ClaimSource['kind'] | undefined,
): Range | undefined {
  const named = behindOffice(tokens, range);
  if (named) return named;
  const run = properRunEnding(tokens, chunk.last, chunk.first);
  const isOffice = run && run.first === run.last && PERSON_NOUNS.has(tokens[run.last]?.lower ?? ''); // Its CEO, Ana Lind,
  if (run && !isOffice) {
    const before = tokens[run.first - 1];
    const isRole = before !== undefined && before.tag !== 'DET' && kindOfNoun(before) === 'person';
    return isRole && run.first > chunk.first ? run : afterTitle(tokens, run);
  }
  if (kind !== 'person' && kind !== 'organisation') return undefined;
  const comma = tokens.findIndex((token, at) => at > chunk.last && at < range.last && token.lower === ',');
  const apposed = comma < 0 ? undefined : (properRunStarting(tokens, comma + 1) ?? behindRole(tokens, comma + 1));
  const closes =
    apposed && (apposed.last >= range.last || isMark(tokens[apposed.last + 1]) || isRelative(tokens[apposed.last + 1]));
  return closes ? apposed : undefined;
}

/** "another protester, shop worker Ana Roe, 28,": two names behind a role that a comma sets apart. */
function behindRole(tokens: readonly Token[], first: number): Range | undefined {
  const chunk = chunkAt(tokens, first);
  const run = chunk && properRunEnding(tokens, chunk.last, chunk.first);
  const isRole = run && run.first > chunk.first && kindOfNoun(tokens[run.first - 1] as Token) === 'person';
  return isRole && run.last > run.first ? run : undefined;
}

/** "Health and law expert Ana Roe of Elm College": the name right behind a noun of office, before any preposition or mark. */
function behindOffice(tokens: readonly Token[], { first, last }: Range): Range | undefined {
  let found: Range | undefined;
  for (let at = first; at < last; at += 1) {
    const token = tokens[at] as Token;
    if ((token.tag === 'ADP' && !isProper(tokens[at + 1])) || (isMark(token) && token.text !== '-')) return found;
    if (isOffice(token, at) && isProper(tokens[at + 1]))
      found = alone(tokens, properRunStarting(tokens, at + 1)) ?? found;
  }
  return found;
}

/** Not "President Ana Behn's aide", "Mayor Behn officials": a name that only owns who speaks. */
const alone = (tokens: readonly Token[], run: Range | undefined): Range | undefined =>
  run && (isPossessive(tokens[run.last + 1]) || tokens[run.last + 1]?.tag === 'NOUN') ? undefined : run;

const isOffice = (token: Token, at: number): boolean =>
  kindOfNoun(token) === 'person' &&
  ((token.tag === 'NOUN' && token.text === token.lower) || (at === 0 && isGivenRole(token)));

/** "Passenger Joan Oru said": a capital that the sentence gave it. */
const isGivenRole = ({ lower }: Token): boolean => PERSON_NOUNS.has(lower);

const isRelative = (token: Token | undefined): boolean => /^(?:who|whose|of|from|at)$/.test(token?.lower ?? '');

export const isProper = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.tag === 'PROPN' && isCapitalised(token)) || /^(?:a[dlrsz]|ash|el)-\p{Lu}/u.test(token.text)) &&
  !isTimeWord(token.lower);

/** "President Lind" → Lind stays with its title; a title of several words is left to the document's names. */
const afterTitle = (tokens: readonly Token[], run: Range): Range | undefined =>
  PERSON_TITLES.has(tokens[run.first]?.lower.replace(/\.$/, '') ?? '') ? undefined : run;

const isProperAt = (tokens: readonly Token[], at: number): boolean =>
  isProper(tokens[at]) || isSurnameMonth(tokens, at);

/** "Olga da Costa", "Medina de la Cruz": a small word between two parts of a name. */
const isParticle = (tokens: readonly Token[], at: number): boolean =>
  PARTICLES.has(tokens[at]?.text ?? '') &&
  (isProper(tokens[at - 1]) || PARTICLES.has(tokens[at - 1]?.text ?? '')) &&
  (isProper(tokens[at + 1]) || PARTICLES.has(tokens[at + 1]?.text ?? ''));

const PARTICLES: ReadonlySet<string> = new Set(
  'al bin da de del den der di dos el ibn la las le los van von'.split(' '),
);

function properRunEnding(tokens: readonly Token[], last: number, first: number): Range | undefined {
  let from = last + 1;
  while (from > first && (isProperAt(tokens, from - 1) || isParticle(tokens, from - 1))) from -= 1;
  return from <= last ? { first: from, last } : undefined;
}

function properRunStarting(tokens: readonly Token[], first: number): Range | undefined {
  let last = first - 1;
  while (
    isProperAt(tokens, last + 1) ||
    (last >= first && (tokens[last + 1]?.lower === '.' || isParticle(tokens, last + 1)))
  )
    last += 1;
  return last >= first ? { first, last } : undefined;
}
