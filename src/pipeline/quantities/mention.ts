import { COLLECTIVES, GENERIC_PEOPLE, OCCASIONS, TOLL } from '../../language/en/words/scopes.ts';
import { type Claim, contains, type Document, datesOf, type Figure, type Span } from '../../records/index.ts';
import { termsOf } from '../language/terms.ts';
import { LEAD_SENTENCES } from './asides.ts';
import { type Clause, clauseAround, termWords, wordsBehind } from './clause.ts';
import { dayOf, eventDayOf, isDayOfEvent, isLandmark, periodOf, textDayOf } from './days.ts';
import { countedTermsOf, kindOf, measureNameOf, scenesIn } from './kinds.ts';
import { type Names, namesIn } from './names.ts';
import { isPartOfOthers, partsOf } from './parts.ts';
import { countingPlace, reachOf } from './reach.ts';
import { courseOf, roleOf } from './roles.ts';
import type { Tally } from './tallies.ts';
import { isChange, isOutdated, phaseOf } from './tense.ts';
import { isMoney, rarityOf, readValue, type Value } from './values.ts';

/** A figure with everything by which it is told from, or taken for, another one. */
export type Mention = Readonly<{
  document: string;
  figure: Figure;
  claim: Claim | undefined;
  /** Index of its sentence; −1 where it stands in none. */
  sentence: number;
  value: Value;
  /** How telling an equal value is, 0 to 1. */
  rarity: number;
  role: string | undefined;
  phase: 'planned' | 'expected' | 'done';
  /** Whether it is by how much something changed, and not where it stands. */
  isChange: boolean;
  /** "per month" */
  per: string | undefined;
  isAdditional: boolean;
  /** Whether its words say that it goes on: "have now retired", "so far". */
  isOngoing: boolean;
  /** Terms of what it counts, synonyms of the noun made one; of money, also of what it is for. */
  counted: ReadonlySet<string>;
  /** The measure of the figure, synonyms made one. */
  measure: string;
  /** Of which kind those are who are counted: "soldier"; undefined where its words say no more than "people". */
  kind: string | undefined;
  /** What carried them, or where it happened: places in `SCENES`. */
  scenes: ReadonlySet<number>;
  /** Terms right round it, between marks. */
  near: ReadonlySet<string>;
  /** Terms of its sentence. */
  context: ReadonlySet<string>;
  names: Names;
  /** Terms of the places that it is from, as its words say: "in Selby", "Selby's flood". */
  reach: ReadonlySet<string>;
  /** Whether it is that of one place among several. */
  isLocal: boolean;
  /** Whether its words say where: "in Selby". */
  hasPlace: boolean;
  /** Terms of what is said of those that it counts, and of the verb that governs a sum. */
  state: ReadonlySet<string>;
  purpose: ReadonlySet<string>;
  /** Whether it is what something measures by itself: "the 48-page report", "a 200-metre mast". */
  isOfThing: boolean;
  /** Terms of the proper names right behind a sum of money, for what or where it was paid: "$310 at Holm & Co". */
  payee: ReadonlySet<string>;
  /** The words before it from the last mark on. */
  clauseBefore: string;
  /** The words behind it up to the next mark. */
  clauseBehind: string;
  /** What narrows down those that it is of: "under 30". */
  restriction: string | undefined;
  /** Years, months and quarters that it is of: "2019", "since 2011". */
  period: string | undefined;
  /** Which lines of `PART_WORDS` its words stand in, and on which side. */
  parts: ReadonlyMap<number, number>;
  /** Whether the text counts it among others: "including 3 children". */
  isPart: boolean;
  occasion: string | undefined;
  /** Whether its sentence tells of a poll. */
  isPolled: boolean;
  /** Terms of the name under which it stands in a list of such numbers: "Selby: 24 cases". */
  key?: ReadonlySet<string>;
  /** That name in full, where the document knows it as one: "Ana Solis". */
  keyName?: string;
  /** Whether it is the number of an event as a whole: in the lead, or called a toll. */
  isToll: boolean;
  /** Whether it is of another event than that of its report: "a quake in 1997 killed 90". */
  isAside: boolean;
  /** Whether its sentence tells of several events: "the four storms left 370 dead". */
  isOfSeveral: boolean;
  /** Whether the text says that it was given before and holds no more. */
  isOutdated: boolean;
  /** Two numbers of one expression: "134 to 63". */
  tally?: Tally;
  /** The figure that this one answers, by another sayer: "more realistic", "put it at". */
  answers?: string;
  /** The day, as days since 1970, that the text names for it; and that of publication. */
  day: number | undefined;
  published: number | undefined;
  /** The day that its sentence names for what happened, and not for who said it: "Saturday's quake, officials said Monday". */
  eventDay: number | undefined;
  /** The day for which it holds, as EDTF, as far as it is known. */
  asOf: string | undefined;
  /** Whether the text tells it; otherwise it is the day of publication. */
  isDayTold: boolean;
}>;

export function readMention(
  document: Document,
  figure: Figure,
  { sentence, terms }: Readonly<{ sentence: number; terms: ReadonlySet<string> }>,
): Mention {
  const span = document.sentences[sentence] ?? figure;
  const others = document.figures.filter((each) => each !== figure && contains(span, each));
  const clause = clauseAround(document.text, span, figure, others);
  const claim = figure.claim === undefined ? undefined : document.claims.find(({ id }) => id === figure.claim);
  const events = datesOf(document).filter((event) => contains(span, event));
  const told = events.filter((event) => !isLandmark(document.text, event));
  const role = roleOf(figure, clause, isWholeOf(document.text, figure, others));
  const placed = countingPlace(document, claim);
  const counted = courseOf(role) ? told.filter((event) => !isDayOfEvent(document.text, event)) : told;
  const day = textDayOf(figure, counted);
  return {
    document: document.id,
    figure,
    claim,
    sentence,
    value: readValue(figure),
    rarity: rarityOf(figure),
    role,
    phase: phaseOf(figure, clause),
    isChange: figure.unit === 'pp' || isChange(figure, clause),
    per: figure.qualifiers.find((qualifier) => qualifier.startsWith('per ')),
    isAdditional: figure.qualifiers.includes('additional') || NEW_ONES.test(clause.behind),
    isOngoing: ONGOING.test(clause.words),
    counted: new Set(countedTermsOf(countedWords(document.text, span, figure))),
    measure: measureNameOf(figure),
    kind: role === 'displaced' || role === 'present' ? undefined : kindOf(figure, clause.behind),
    scenes: scenesIn(terms),
    near: new Set(termsOf(clause.words)),
    context: withoutNumber(terms, document.text.slice(figure.start, figure.end)),
    names: namesIn(document, span, clause),
    reach: placed.size > 0 ? placed : reachOf(document, span, clause),
    isLocal: false,
    hasPlace: WHERE.test(`${clause.before} | ${clause.behind}`),
    state: new Set(termsOf(figure.state ?? '')),
    purpose: new Set(termsOf(figure.purpose ?? '')),
    isOfThing: isOfThing(document.text, figure),
    payee: isMoney({ figure }) ? payeeOf(document.text, span, figure, others) : NOBODY,
    clauseBefore: clause.before,
    clauseBehind: clause.behind,
    restriction: restrictionOf(wordsBehind(document.text, span, figure).join(' ')),
    // a crowd is of its day: "since the city was handed back in 1997" is what it is measured by
    period:
      role === 'present' || (courseOf(role) === 'up' && SO_FAR.test(document.text.slice(span.start, span.end)))
        ? undefined
        : periodOf(document, figure, { sentence: span, events }),
    parts: partsOf(`${figure.what} ${clause.words}`),
    isPart: isPartOfOthers(document.text, span, { figure, others, clause, role }),
    occasion: occasionOf(clause, figure),
    isPolled: POLL.test(document.text.slice(span.start, span.end)),
    isToll: role !== undefined && (sentence < LEAD_SENTENCES || isCalledToll(document.text, span, clause)),
    isAside: false,
    isOfSeveral: false,
    isOutdated: isOutdated(document.text, span, { figure, clause, terms }),
    day: dayOf(day),
    eventDay: eventDayOf(document.text, told),
    published: dayOf(document.published),
    asOf: day ?? document.published,
    isDayTold: day !== undefined,
  };
}

/** "23 new infections": on top of those before. */
const NEW_ONES = /^new (?:\p{L}+ ){0,2}(?:cases|infections|deaths|fatalities|patients)\b/iu;

/** Its clause says so, or the sentence before it: "a total of 32 were killed and 29 hurt", "the toll grew, the mayor giving 77". */
const isCalledToll = (text: string, { start }: Span, clause: Clause): boolean =>
  TOLL.test(`${clause.before} ${clause.behind}`) || TOTAL.test(text.slice(start, clause.end));

const TOTAL = /\b(?:a total of|(?:death )?toll|so far this (?:year|month|week|season))\b/i;

/** "So far this year": the count of what goes on, up to now. */
const SO_FAR = /\bso far this (?:year|month|week|season|summer|winter)\b/i;

const POLL = /\b(?:polls?|polled|pollsters?|surveys?|surveyed|respondents?)\b/i;

/** "90 of the 102": whether another number right before it says how many of these are meant. */
const isWholeOf = (text: string, { start }: Span, others: readonly Span[]): boolean =>
  others.some(
    (part) => part.end < start && /^ (?:out )?of (?:the |its |their |his |her )?$/i.test(text.slice(part.end, start)),
  );

/** "in Selby", "across the Holm valley" */
const WHERE = /\b(?:[Ii]n|[Aa]t|[Aa]cross|[Aa]round|[Nn]ear|[Ff]rom) (?:the )?(?:\p{L}+ (?:of )?)?\p{Lu}/u;

/** The terms of a sentence without those of the number itself, which would tell the same twice. */
function withoutNumber(terms: ReadonlySet<string>, number: string): ReadonlySet<string> {
  const own = new Set(termsOf(number));
  return own.size === 0 ? terms : new Set([...terms].filter((term) => !own.has(term)));
}

const RESTRICTIONS = /\b(?:under|over|aged|among|younger|older|who|without)\b.*/;

function restrictionOf(behind: string): string | undefined {
  const found = RESTRICTIONS.exec(behind.split('.')[0] ?? '')?.[0];
  return found === undefined ? undefined : termsOf(found).join(' ');
}

/** Words that say that a number is as of now, and may be another tomorrow. */
const ONGOING = /\b(?:now|so far|already|to date|still|yet|currently)\b/i;

/** How far the purpose of a sum of money reaches. */
const PURPOSE_WORDS = 8;
const PURPOSE = /^(?:for|in|on|to|of|worth|at)$/;

function countedWords(text: string, sentence: Span, figure: Figure): string {
  if (!isMoney({ figure })) return figure.what;
  const behind = wordsBehind(text, sentence, figure).slice(0, PURPOSE_WORDS);
  const at = behind.findIndex((word) => PURPOSE.test(word));
  const isNamedFirst = at > 0 && figure.what.endsWith(behind.slice(0, at).join(' '));
  return at === 0 || isNamedFirst ? `${figure.what} ${behind.slice(at).join(' ')}` : figure.what;
}

/** "48-page", "200-metre": the number and its unit are one word before what they measure. */
const isOfThing = (text: string, { unit, start, end }: Figure): boolean =>
  unit !== null && /^[\d.,]+[- ]?\p{L}*-\p{Ll}|^\p{L}+-\p{Ll}/u.test(text.slice(start, end));

const NOBODY: ReadonlySet<string> = new Set();
/** How far behind a sum the name may stand of whom it was paid to. */
const PAYEE_REACH = 120;
const PAYEE =
  /\b(?:at|to|with|from|on|for) (?:the )?(?<name>\p{Lu}[\p{L}’'&.-]*(?:(?: of the | of | & | and the |[ -])\p{Lu}[\p{L}’'&.-]*)*)/gu;

/** Terms of the names behind a sum, up to the next figure: for one sum at one shop there is one value. */
function payeeOf(text: string, sentence: Span, figure: Span, others: readonly Span[]): ReadonlySet<string> {
  const next = Math.min(sentence.end, ...others.filter(({ start }) => start >= figure.end).map(({ start }) => start));
  const words = text.slice(figure.end, Math.min(next, figure.end + PAYEE_REACH)).split(/[;.] /)[0] ?? '';
  return new Set([...words.matchAll(PAYEE)].flatMap(({ groups }) => termsOf(groups?.name ?? '')));
}

/** Words to each side of a number that name the occasion; "a quake of 6.3 that was followed by aftershocks" is the quake. */
const OCCASION_WORDS = 3;

function occasionOf({ before, behind }: Clause, { what }: Figure): string | undefined {
  const near = [...before.split(/\s+/).slice(-OCCASION_WORDS), what, ...behind.split(/\s+/).slice(0, OCCASION_WORDS)];
  return termWords(near.join(' '))
    .map((word) => OCCASIONS.get(word))
    .find(Boolean);
}

/** "People", "victims": whoever is counted elsewhere may be these. */
export const isGeneric = ({ figure, measure }: Mention): boolean => {
  const head = figure.what.toLowerCase().split(/\s+/).at(-1) ?? '';
  return GENERIC_PEOPLE.has(head) || (measure === 'people' && COLLECTIVES.has(head));
};
