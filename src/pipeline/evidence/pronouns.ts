import type { ClaimSource, Name } from '../../records/index.ts';
import { isQuotationMark, type Prose, type Sentence } from '../language/index.ts';
import type { ClaimRules, SpeakerReading } from './claims/rules.ts';
import { readSource } from './sources.ts';

/** Who speaks in a claim as its sentence has it, before pronouns and roles are resolved. */
export type Mention = Readonly<{ source: ClaimSource; reading: SpeakerReading; sentence: Sentence }>;

type Identity = Pick<ClaimSource, 'name' | 'kind' | 'origin'>;
type Place = Readonly<{ prose: Prose; rules: ClaimRules; names: readonly Name[] }>;

/**
 * The name for a pronoun or a role, where one candidate is left: "She said" after "Mayor Ana Lind opened the hall"; "the
 * mayor said" where one mayor is named. Undefined where it is not sure. `before`: those who spoke before, resolved.
 */
export function resolveSource(place: Place, mention: Mention, before: readonly ClaimSource[]): Identity | undefined {
  const { pronoun } = mention.reading;
  if (pronoun === 'person') return personFor(place, mention, before);
  if (pronoun === 'body') return bodyFor(place, mention, before);
  if (pronoun === 'group') return groupFor(place, mention, before);
  return pronoun ? undefined : holderOf(place, mention);
}

/** The last person to speak or be the subject since the paragraph before, if nobody else is named between. */
function personFor(
  { prose, rules, names }: Place,
  { source, sentence }: Mention,
  before: readonly ClaimSource[],
): Identity | undefined {
  const from = paragraphsBefore(prose, source.start, 1);
  const people = names.filter(({ kind }) => kind === 'person');
  const named = people.filter(({ mentions }) =>
    mentions.some(({ start, end }) => start >= from && end <= source.start),
  );
  const reach = paragraphsBefore(prose, source.start, REACH);
  const last = before.findLast(({ kind, start }) => kind === 'person' && start >= reach && start < source.start);
  if (last && last.start >= sentence.start && rules.opensDependent(sentence)) return undefined; // "When a neighbour said it was late, he left": either
  if (last) {
    const since = people.filter(
      ({ name, mentions }) =>
        name !== last.name && mentions.some(({ start, end }) => start > last.end && end <= source.start),
    );
    if (since.every((person) => isQuotedOnly(prose, person, last.end, source.start))) return identityOf(last);
    return subjectBeforeIt({ prose, rules, names }, sentence, ['person']);
  }
  const [only, ...others] = named;
  if (only && others.length === 0) return { name: only.name, kind: 'person', origin: only.name.toLowerCase() };
  return subjectBeforeIt({ prose, rules, names }, sentence, ['person']) ?? onlyPerson(prose, people, source);
}

/** “We will appeal,” she said. The lawyer, Ana Ruiz, left.: the one person of the document, named behind in the paragraph. */
function onlyPerson({ blocks }: Prose, people: readonly Name[], source: ClaimSource): Identity | undefined {
  const [only, ...others] = people;
  const block = blocks.find(({ start, end }) => start <= source.start && source.start < end);
  const isHere = only?.mentions.some(({ start, end }) => block && start >= source.end && end <= block.end);
  return only && isHere && others.length === 0
    ? { name: only.name, kind: 'person', origin: only.name.toLowerCase() }
    : undefined;
}

/** "The Trust owns the quay. It said": the body that spoke last in the paragraph, or the subject of the sentence before. */
function bodyFor(place: Place, { source, sentence }: Mention, before: readonly ClaimSource[]): Identity | undefined {
  const last = lastNear(place.prose, source, before, ['organisation', 'document', 'person']);
  const isPerson =
    last?.kind === 'person' && place.names.some(({ name, kind }) => kind === 'person' && name === last.name);
  if (last && !isPerson) return identityOf({ ...last, kind: last.kind === 'person' ? 'organisation' : last.kind });
  return subjectBeforeIt(place, sentence, ['organisation', 'document']);
}

function groupFor(place: Place, { source, sentence }: Mention, before: readonly ClaimSource[]): Identity | undefined {
  const last = lastNear(place.prose, source, before, ['group']);
  if (last) return identityOf(last);
  return subjectBeforeIt(place, sentence, ['group']);
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

/** In one paragraph, or where a quotation opens the next one. */
const isNextTo = (previous: Sentence, { block, tokens }: Sentence): boolean =>
  previous.block === block || (previous.block === block - 1 && isQuotationMark(tokens[0]));

/** Whom the sentence before opens with, where that is of a kind and the same paragraph holds both. */
function subjectBeforeIt(
  { prose, rules, names }: Place,
  sentence: Sentence,
  kinds: readonly ClaimSource['kind'][],
): Identity | undefined {
  const previous = prose.sentences[sentence.index - 1];
  const subject = previous && isNextTo(previous, sentence) ? rules.openingSubject(previous) : undefined;
  if (!previous || !subject) return undefined;
  const reading = rules.readSpeaker(previous.tokens, subject);
  if (reading.pronoun || !reading.canSpeak || (!reading.kind && !reading.name)) return undefined;
  if (kinds.includes('person') && rules.hasRival(previous, subject)) return undefined;
  const source = readSource({ text: prose.text, sentence: previous, names, rules }, subject, reading);
  return kinds.includes(source.kind) ? identityOf(source) : undefined;
}

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
  return only && isAlone ? { name: only.name, kind: 'person', origin: only.name.toLowerCase() } : undefined;
}

const identityOf = ({ name, kind, origin }: ClaimSource): Identity => ({ name, kind, ...(origin ? { origin } : {}) });

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
