import { SPOKES_WORDS } from '../../language/en/words/bodies.ts';
import {
  ARTICLE,
  BEFORE_OFFICE,
  BODY_OF_ROLE,
  CITED_BEHIND,
  REPORTING_CUE,
  SHORT_FORM,
  SPOKEN_FOR,
} from '../../language/en/words/originForms.ts';
import { agencyNamed, type Claim, type ClaimSource, type Document, textOf } from '../../records/index.ts';
import { type Body, readBody } from './body.ts';
import { isPronoun } from './key.ts';
import { personWords } from './person.ts';

/** Who a claim goes back to: a person, a body, or a person who speaks for a body. */
export type Sayer = Readonly<{
  /** What pages show. */
  label: string;
  /** Words of a person's name, without titles and initials. */
  person: readonly string[] | undefined;
  /** Whether a role says that the person speaks for somebody. */
  isSpokesperson: boolean;
  /** The body, or that for which the person speaks. */
  body: Body | undefined;
  /** A body for which the person works without speaking for it. */
  employer: Body | undefined;
  /** Whether it only passes on what others say, as agencies do. */
  isCarrier: boolean;
}>;

/** Undefined where nobody, or nobody in particular, is named. */
export function readSayer(
  document: Pick<Document, 'text' | 'names' | 'sentences'>,
  claim: Claim | undefined,
): Sayer | undefined {
  const source = claim?.source;
  if (!claim || !source) return undefined;
  const words = textOf(document.text, source);
  const cited = citedBehind(document, claim);
  if (cited) return sayerOfBody(cited);
  if (source.kind === 'person') return readPerson(document, source, words);
  if (source.kind === 'unnamed' || isPronoun(source.name)) return undefined;
  const cue = claim.cue ? textOf(document.text, claim.cue) : '';
  const name = withCountry(fullNameOf(document, source.name), words);
  const isName = document.names.some((each) => each.name === name);
  return sayerOfBody(name, { isName, isReporting: REPORTING_CUE.test(cue) });
}

/** The words of the sentence where they tell the country that the name leaves out: "the Ministry of Health of Norway". */
const withCountry = (name: string, words: string): string =>
  readBody(words).countries.length > readBody(name).countries.length ? words : name;

/** A body that is named; undefined where the words name none. */
function sayerOfBody(name: string, { isName = false, isReporting = false } = {}): Sayer | undefined {
  const body = readBody(name, isName);
  const isNamed = body.isKnown || body.proper.length > 0 || (body.countries.length > 0 && body.words.length > 0);
  if (!isNamed) return undefined;
  const isCarrier = agencyNamed(name) !== undefined || (body.isOutlet && isReporting);
  return {
    label: withoutArticle(name),
    person: undefined,
    isSpokesperson: false,
    body,
    employer: undefined,
    isCarrier,
  };
}

/** Whom a paper cites behind its own words: "Radio Vale reported …, citing the Nordby fire service". */
function citedBehind(
  { text, sentences }: Pick<Document, 'text' | 'sentences'>,
  { source, cue }: Claim,
): string | undefined {
  const from = cue?.end ?? source?.end ?? 0;
  const sentence = sentences.find(({ start, end }) => start <= from && from <= end);
  return sentence && CITED_BEHIND.exec(text.slice(from, sentence.end))?.[1];
}

const withoutArticle = (name: string): string =>
  name.replace(ARTICLE, '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** "the Institute" after "the Harbor Institute" in the same document is that one; two such bodies leave it as it is. */
function fullNameOf({ names }: Pick<Document, 'names'>, name: string): string {
  const [, short] = SHORT_FORM.exec(name) ?? [];
  if (!short) return name;
  const full = names.filter(
    (each) => each.kind === 'organisation' && new RegExp(`\\b${short}\\b`).test(each.name) && / /.test(each.name),
  );
  return full.length === 1 ? (full[0]?.name ?? name) : name;
}

function readPerson(document: Pick<Document, 'names'>, source: ClaimSource, words: string): Sayer | undefined {
  const parts = personWords(source.name);
  if (parts.length === 0) return undefined;
  const known = document.names.find(({ name, kind }) => kind === 'person' && name === source.name);
  const office = [words, known?.role ?? ''].find((each) => SPOKES.test(each));
  const spokenFor = office ? bodySpokenFor(office, known?.organisation) : undefined;
  const employer = known?.organisation ?? organisationIn(known?.role ?? '');
  return {
    label: source.name,
    person: parts,
    isSpokesperson: office !== undefined,
    body: spokenFor === undefined ? undefined : readBody(spokenFor),
    employer: employer ? readBody(employer) : undefined,
    isCarrier: false,
  };
}

const SPOKES = new RegExp(`\\b(?:${[...SPOKES_WORDS].join('|')})\\b`, 'i');

/** The body of "Nordby Port Authority spokeswoman Lena Iwu", "Lena Iwu, a spokeswoman for the Port of Nordby". */
function bodySpokenFor(words: string, organisation: string | undefined): string | undefined {
  const [, behind] = new RegExp(`(?:${SPOKES.source}) ${SPOKEN_FOR}`, 'i').exec(words) ?? [];
  const [, before] = new RegExp(`${BEFORE_OFFICE} ${SPOKES.source}`, 'i').exec(words) ?? [];
  const found = behind ?? (before && /\p{Lu}/u.test(before) ? before : undefined);
  return found ?? organisation;
}

const organisationIn = (role: string): string | undefined => BODY_OF_ROLE.exec(role)?.[1];
