import { BYLINE_OPENING, withoutDay } from '../authors.ts';
import { type Headline, isElsewhere, type PageLine } from './headline.ts';

/** Names of elements that hold the author of a page. */
const BYLINE =
  /(?:^|[\s_-])(?:by-?line|authors?|autor(?:e[ns]?|in)?|auteurs?|redacteur|verfasser|writer|schrijver)(?:[\s_-]|$)|(?:author|autor|auteur)[-_]?name|(?:document|artikel|article|post|entry|story)[-_]?(?:author|autor)/i;
const NO_BYLINE =
  /avatar|image|picture|photo|\bbio\b|biograph|related|count|follow|share|social|contact|archive|desc|about/i;
const MAX_LOOKED_AT = 100;
const MAX_LETTERS = 120;

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*`;
const PARTICLE = 'de|del|della|der|den|van|von|zu|zum|la|le|di|da|dos|das|du|el|al|bin|ben|ter|ten|af|y|e';
const PERSON = new RegExp(`^${NAME}(?: (?:(?:${PARTICLE}) )*${NAME}){1,4}$`, 'u');
const BETWEEN = /\s*(?:,|;|\||\band\b|\bund\b|\bet\b|\by\b|&|\/)\s*/u;

/** What names of elements promise and is no name: links, sections, days of the week. */
const NO_PERSON =
  /(?<!\p{L})(?:all(?:e|es)?|more|mehr|view|read|share|follow|print|posts?|articles?|artikel|beiträge|profile?|download|pdf|home|news|e-?mail|contact|kontakt|about|über|authors?|autor(?:en|in)?|redaktion|editors?|staff|team|photos?|fotos?|bild(?:er)?|image|sponsored|gesponserte|inhalte?|archive?|rights|reserved|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)(?!\p{L})/iu;
const LABEL =
  /^(?:by|von|par|por|di|door|written by|authors?|autor(?:e[ns]?|in|innen)?|auteurs?(?:\(s\))?|verfasser(?:in)?)\s*:?$/i;

/** How many pieces of text about the headline may hold the byline. */
const LINES_BEFORE = 8;
const LINES_BEHIND = 25;

/** What elements that are named for it, and lines beside the headline, say of who wrote a page: as written there. */
export function findShownBylines(document: Document, headline: Headline, lines: () => readonly PageLine[]): string[] {
  const named = namedElements(document, headline);
  return named.length ? named : bylinesBeside(lines());
}

/** Texts of elements that are named for the author: names of persons alone, since the names of elements are not sure. */
function namedElements(document: Document, headline: Headline): string[] {
  let looked = 0;
  for (const element of document.querySelectorAll('*')) {
    const names = element.getAttribute('class') ?? '';
    const isNamed = (BYLINE.test(names) && !NO_BYLINE.test(names)) || element.getAttribute('rel') === 'author';
    if (!isNamed || looked >= MAX_LOOKED_AT || element.childElementCount > 6) continue;
    looked += 1;
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (!text || text.length > MAX_LETTERS || isElsewhere(element, headline)) continue;
    const persons = personsIn(text);
    if (persons.length) return persons;
  }
  return [];
}

/** "By Ana Ruiz", "Von Ana Ruiz und Bo Lind" as a line of its own beside the headline; the opening may stand before it. */
function bylinesBeside(lines: readonly PageLine[]): string[] {
  const near = lines.filter(({ place }) => place >= -LINES_BEFORE && place <= LINES_BEHIND);
  for (const [at, { text }] of near.entries()) {
    const isOpened = LABEL.test(near[at - 1]?.text ?? '') || BYLINE_OPENING.test(text);
    if (text.length > MAX_LETTERS || !isOpened) continue;
    const persons = personsIn(text);
    if (persons.length) return persons;
  }
  return [];
}

/** The names of persons that a short text consists of, with what opens it and the day behind it taken off. */
function personsIn(text: string): string[] {
  const names = withoutDay(text.replace(BYLINE_OPENING, ''))
    .split(BETWEEN)
    .map((name) => name.trim())
    .filter(Boolean);
  const [first = ''] = names;
  return isPerson(first) ? names.filter(isPerson) : [];
}

const isPerson = (name: string): boolean => PERSON.test(name) && !NO_PERSON.test(name);
