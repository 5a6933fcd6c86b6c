import { type ClaimSource, type Name, overlaps, type Span } from '../../records/index.ts';
import { isCapitalised, isQuotationMark, type Prose, type Sentence, type Token } from '../language/index.ts';
import type { ClaimRules, Gender, SpeakerReading } from './claims/rules.ts';
import { readSource } from './sources.ts';
import { writingFor } from './writings.ts';

/** Who speaks in a claim as its sentence has it, before pronouns and roles are resolved. */
export type Mention = Readonly<{ source: ClaimSource; reading: SpeakerReading; sentence: Sentence }>;

type Identity = Pick<ClaimSource, 'name' | 'kind' | 'origin'>;
type Place = Readonly<{ prose: Prose; rules: ClaimRules; names: readonly Name[] }>;

/** Somebody who spoke before, resolved, and where what they said stands. */
export type Spoken = ClaimSource & Readonly<{ said?: readonly Span[] }>;

/**
 * The name for a pronoun or a role, where one candidate is left: "She said" after "Mayor Ana Lind opened the hall"; "the
 * mayor said" where one mayor is named. Undefined where it is not sure. `before`: those who spoke before, resolved.
 */
export function resolveSource(place: Place, mention: Mention, before: readonly Spoken[]): Identity | undefined {
  const { pronoun, name } = mention.reading;
  if (name && !pronoun) return undefined; // the head of the guild, Bo Renz, said
  if (pronoun === 'person') return personFor(place, mention, before);
  if (pronoun === 'body') return bodyFor(place, mention, before);
  if (pronoun === 'group') return groupFor(place, mention, before);
  return pronoun ? undefined : (holderOf(place, mention) ?? writingFor(place, mention, before));
}

/**
 * The last person to speak or be the subject since the paragraph before, if nobody else is named between whom the pronoun
 * fits: "she" is no man, and no body that speaks like a person by a single name.
 */
function personFor(place: Place, { source, sentence }: Mention, before: readonly Spoken[]): Identity | undefined {
  const { prose, rules, names } = place;
  const gender = rules.genderOfPronoun(prose.text.slice(source.start, source.end));
  const all = names.filter(({ kind }) => kind === 'person');
  const people = all.filter((name) => fits(genderOfPerson(place, name), gender));
  const reach = paragraphsBefore(prose, source.start, REACH);
  const last = before.findLast(
    (each) =>
      each.kind === 'person' && each.start >= reach && each.start < source.start && isFitting(place, each, gender),
  );
  if (last && last.start >= sentence.start && rules.opensDependent(sentence)) return undefined; // "When a neighbour said it was late, he left": either
  const previous = prose.sentences[sentence.index - 1];
  const isTellingOne = previous && last && last.start >= previous.start && rules.tellsSomebody(previous, last);
  if (isTellingOne) return undefined; // Behn told Lund. He said: either
  if (last) {
    const since = people.filter(
      ({ name, mentions }) =>
        name !== last.name && mentions.some(({ start, end }) => start > last.end && end <= source.start),
    );
    const newcomer = newcomerBefore(place, sentence, last, gender);
    if (newcomer) return newcomer;
    const isApart = opensParagraph(prose, sentence, last);
    const isOnlyTold = (person: Name): boolean =>
      isQuotedOnly(prose, person, last.end, source.start) || (isApart && isToldOnly(last, person, source.start));
    if (since.every(isOnlyTold)) return identityOf(last);
    return subjectBeforeIt(place, sentence, ['person'], gender);
  }
  const own = prose.blocks[sentence.block]?.start ?? 0;
  const from = sentence.start > own ? own : paragraphsBefore(prose, source.start, 1); // within a paragraph, of that paragraph
  const isNear = ({ mentions }: Name): boolean =>
    mentions.some(({ start, end }) => start >= from && end <= source.start);
  const [only, ...others] = people.filter(isNear);
  const isSure = only && (genderOfPerson(place, only) !== undefined || all.filter(isNear).length === 1);
  if (only && isSure && others.length === 0 && isAlone(place, only))
    return opensWithAnother(place, previous, only) ? undefined : identityOfName(only);
  return subjectBeforeIt(place, sentence, ['person'], gender) ?? onlyPerson(prose, people, source);
}

/** Whether no two capitalised words that the document knows by no name stand next to where it names somebody last: "and Otto Behn". */
function isAlone({ prose: { text }, names }: Place, { mentions }: Name): boolean {
  const end = mentions.at(-1)?.end ?? 0;
  const pair = NEXT_PAIR.exec(text.slice(end, end + MAX_PAIR));
  if (!pair) return true;
  const at = { start: end + pair[0].length - 1, end: end + pair[0].length };
  return names.some((name) => name.mentions.some((each) => overlaps(each, at)));
}

/** "Amsi, who knew Otto Lund, had left. He said": the sentence before is about a name of which the document knows no more. */
function opensWithAnother({ rules, names }: Place, previous: Sentence | undefined, { mentions }: Name): boolean {
  if (!previous) return false;
  const [first, second] = previous.tokens;
  const isApposed = first?.tag === 'PROPN' && second?.text === ',';
  const subject = rules.openingSubject(previous) ?? (isApposed ? { first: 0, last: 0 } : undefined);
  if (!subject) return false;
  const { headToken, kind } = rules.readSpeaker(previous.tokens, subject);
  const head = previous.tokens[headToken];
  const isName = head?.tag === 'PROPN' && isCapitalised(head) && kind !== 'organisation' && kind !== 'group';
  const isKnown = names.some(
    (name) => name.kind === 'person' && name.mentions.some((each) => overlaps(each, head ?? each)),
  );
  return isName && !isKnown && !mentions.some((mention) => overlaps(mention, head));
}

/** One or two small words, then two with a capital. */
const NEXT_PAIR = /^ \p{Ll}+(?: \p{Ll}+)? \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;
const MAX_PAIR = 60;

const fits = (found: Gender | undefined, wanted: Gender | undefined): boolean =>
  found === undefined || wanted === undefined || found === wanted;

/** What the name, the word before it or the role tells of somebody. */
function genderOfPerson({ prose: { text }, rules }: Place, { name, role, mentions }: Name): Gender | undefined {
  const titled = mentions.map(({ start }) => {
    const before = text
      .slice(Math.max(0, start - MAX_TITLE), start)
      .trim()
      .split(/\s/)
      .at(-1);
    return rules.genderOf(/^[\p{L}.-]+$/u.test(before ?? '') ? `${before} ${name}` : name);
  });
  return titled.find((gender) => gender !== undefined) ?? (role ? rules.genderOf(role) : undefined);
}

const MAX_TITLE = 16;

/** Whether a speaker can be whom the pronoun means. */
function isFitting(place: Place, { name, start, end }: ClaimSource, gender: Gender | undefined): boolean {
  const { prose, rules, names } = place;
  const known = names.find((each) => each.kind === 'person' && each.name === name);
  if (known) return fits(genderOfPerson(place, known), gender);
  return fits(rules.genderOf(prose.text.slice(start, end)), gender) && !namesThings(prose, name);
}

/** "Northrail said; Northrail workers": a single name before a common noun is that of a body. */
const namesThings = (prose: Prose, name: string): boolean =>
  !name.includes(' ') &&
  prose.sentences.some(({ tokens }) =>
    tokens.some(({ text, tag }, at) => text === name && tag === 'PROPN' && isBehindBody(tokens[at + 1])),
  );

const isBehindBody = (next: Token | undefined): boolean => next?.tag === 'NOUN' && next.text === next.lower;

const identityOfName = ({ name }: Name): Identity => ({ name, kind: 'person', origin: name.toLowerCase() });

/** "One hurt walker had lost a shoe. He said": somebody new whom the sentence before opens with, not the one who spoke last. */
function newcomerBefore(
  place: Place,
  sentence: Sentence,
  last: ClaimSource,
  gender: Gender | undefined,
): Identity | undefined {
  const previous = place.prose.sentences[sentence.index - 1];
  const subject = previous ? place.rules.openingSubject(previous) : undefined;
  const isNew = previous && subject && last.end <= previous.start && place.rules.introduces(previous, subject);
  return isNew ? subjectBeforeIt(place, sentence, ['person'], gender) : undefined;
}

/** “We will appeal,” she said. The lawyer, Ana Ruiz, left.: the one person of the document, named behind in the paragraph. */
function onlyPerson({ blocks }: Prose, people: readonly Name[], source: ClaimSource): Identity | undefined {
  const [only, ...others] = people;
  const block = blocks.find(({ start, end }) => start <= source.start && source.start < end);
  const isHere = only?.mentions.some(({ start, end }) => block && start >= source.end && end <= block.end);
  return only && isHere && others.length === 0 ? identityOfName(only) : undefined;
}

/** "The Trust owns the quay. It said": the body that spoke last in the paragraph, or the subject of the sentence before. */
function bodyFor(place: Place, { source, sentence }: Mention, before: readonly ClaimSource[]): Identity | undefined {
  const last = lastNear(place.prose, source, before, ['organisation', 'document', 'person']);
  const isPerson =
    last?.kind === 'person' &&
    (!/^\p{Lu}\S+$/u.test(last.name) || place.names.some(({ name, kind }) => kind === 'person' && name === last.name));
  const newer = last && isBehind(place, sentence, last) ? subjectBeforeIt(place, sentence, BODIES) : undefined;
  if (newer && !last?.name.startsWith(newer.name)) return newer;
  if (last && !isPerson) return identityOf({ ...last, kind: last.kind === 'person' ? 'organisation' : last.kind });
  return subjectBeforeIt(place, sentence, BODIES);
}

const BODIES: readonly ClaimSource['kind'][] = ['organisation', 'document'];

/** Whether a whole sentence lies between who spoke last and this one, so that it may bring somebody else. */
const isBehind = ({ prose }: Place, sentence: Sentence, { end }: ClaimSource): boolean =>
  end <= (prose.sentences[sentence.index - 1]?.start ?? 0);

/** "Police announced it. They said": the group that spoke last nearby, or the body or group of which the sentence before tells. */
function groupFor(place: Place, { source, sentence }: Mention, before: readonly ClaimSource[]): Identity | undefined {
  const last = lastNear(place.prose, source, before, ['group']);
  if (last) return identityOf(last);
  const speaking = lastNear(place.prose, source, before, ['organisation']);
  const previous = place.prose.sentences[sentence.index - 1];
  if (speaking && previous && speaking.start >= previous.start) return identityOf(speaking); // it has just spoken
  const subject = subjectBeforeIt(place, sentence, ['group', 'organisation']);
  if (subject && (subject.kind === 'group' || /^\p{Lu}/u.test(subject.name))) return subject;
  return speaking ? identityOf(speaking) : undefined;
}

/** Whoever of these kinds spoke last in the paragraph before, where nobody else has spoken since. */
function lastNear(
  prose: Prose,
  source: ClaimSource,
  before: readonly ClaimSource[],
  kinds: readonly ClaimSource['kind'][],
): ClaimSource | undefined {
  const last = before.findLast((each) => each.start < source.start);
  const isNear = last !== undefined && last.start >= paragraphsBefore(prose, source.start, 1);
  return isNear && kinds.includes(last.kind) ? last : undefined;
}

/** In one paragraph, or where a quotation or a pronoun opens the next one. */
const isNextTo = (previous: Sentence, { block, tokens }: Sentence): boolean =>
  previous.block === block ||
  (previous.block === block - 1 && (isQuotationMark(tokens[0]) || tokens[0]?.tag === 'PRON'));

/** Whom the sentence before opens with, where that is of a kind and the same paragraph holds both. */
function subjectBeforeIt(
  { prose, rules, names }: Place,
  sentence: Sentence,
  kinds: readonly ClaimSource['kind'][],
  gender?: Gender,
): Identity | undefined {
  const previous = behindPronouns({ prose, rules, names }, sentence);
  const subject = previous ? rules.openingSubject(previous) : undefined;
  if (!previous || !subject) return undefined;
  const reading = rules.readSpeaker(previous.tokens, subject);
  if (reading.pronoun || !reading.canSpeak || (!reading.kind && !reading.name)) return undefined;
  if (kinds.includes('person') && rules.hasRival(previous, subject, gender)) return undefined;
  const source = readSource({ text: prose.text, sentence: previous, names, rules }, subject, reading);
  if (kinds.includes('person') && !isFitting({ prose, rules, names }, source, gender)) return undefined;
  return kinds.includes(source.kind) ? identityOf(source) : undefined;
}

/** "Lund was mayor. He left in May. He said": the sentence before, or the nearest one whose subject is no pronoun that the others share. */
function behindPronouns({ prose, rules }: Place, sentence: Sentence): Sentence | undefined {
  let own = sentence;
  for (let steps = 0; steps < MOST_PRONOUNS; steps += 1) {
    const previous = prose.sentences[own.index - 1];
    if (!previous || !isNextTo(previous, own)) return undefined;
    const [first] = previous.tokens;
    const isSame =
      first?.tag === 'PRON' && rules.genderOfPronoun(first.text) !== undefined && steps + 1 < MOST_PRONOUNS;
    if (!isSame || rules.hasRival(previous, { first: 0, last: 0 }, rules.genderOfPronoun(first.text))) return previous;
    own = previous;
  }
  return undefined;
}

/** So many sentences in a row can speak of one person by a pronoun alone. */
const MOST_PRONOUNS = 5;

/** "The mayor said" where the document names one mayor: the one who holds the office. */
function holderOf({ prose, rules, names }: Place, { source, reading, sentence }: Mention): Identity | undefined {
  const office = rules.officeIn(sentence.tokens, reading);
  if (!office || source.name.split(' ').length > 2) return undefined;
  const holders = names.filter(
    ({ kind, role, mentions }) =>
      kind === 'person' &&
      role !== undefined &&
      rules.officeOf(role) === office &&
      (mentions[0]?.start ?? 0) < source.start,
  );
  const [only, ...others] = holders;
  const isAlone = others.length === 0 && !rules.namesAnother(prose.text, office);
  return only && isAlone ? identityOfName(only) : undefined;
}

const identityOf = ({ name, kind, origin }: ClaimSource): Identity => ({ name, kind, ...(origin ? { origin } : {}) });

/** Whether a pronoun stands in another paragraph than whoever spoke last. */
const opensParagraph = ({ blocks }: Prose, sentence: Sentence, { end }: ClaimSource): boolean =>
  end <= (blocks[sentence.block]?.start ?? 0);

/** "Lund said Renz had to act. / “It is late,” he wrote.": named only in what the last one to speak said, so hardly the next. */
const isToldOnly = ({ said = [], end }: Spoken, person: Name, to: number): boolean =>
  person.mentions
    .filter((mention) => mention.start > end && mention.end <= to)
    .every((mention) => said.some((span) => span.start <= mention.start && mention.end <= span.end));

/** Named only inside what somebody else says, so hardly the next to speak. */
function isQuotedOnly(prose: Prose, person: Name, from: number, to: number): boolean {
  return person.mentions
    .filter((mention) => mention.start > from && mention.end <= to)
    .every((mention) =>
      prose.quotations.some((quotation) => quotation.start <= mention.start && mention.end <= quotation.end),
    );
}

/** A pronoun can stand for whoever spoke last so many paragraphs before, where nobody else was named since. */
const REACH = 3;

/** Start of the paragraph so many before the block that holds `at`. */
function paragraphsBefore({ blocks }: Prose, at: number, count: number): number {
  const index = blocks.findIndex((block) => block.start <= at && at < block.end);
  let [found, left] = [index, count];
  for (let place = index - 1; place >= 0 && left > 0; place -= 1) {
    if (blocks[place]?.kind !== 'paragraph') continue;
    found = place;
    left -= 1;
  }
  return blocks[found]?.start ?? 0;
}
