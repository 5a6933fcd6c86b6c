import { agencyNamed, type Metadata } from '../records/index.ts';
import { normalizeLine } from './fields.ts';

/**
 * Persons who wrote the text, and the agency it comes from: "By Ann Bell and Reuters" → Ann Bell, wire "Reuters".
 * The publisher itself, addresses, companies and names of roles are no authors.
 */
export function normalizeAuthors(values: readonly string[], publisher?: string): Pick<Metadata, 'authors' | 'wire'> {
  const names = values
    .map((value) =>
      withoutDay(withoutContributors(normalizeLine(value)).replace(BYLINE_OPENING, '')).replace(ADDRESS, ''),
    )
    .flatMap(splitNames)
    .map(bareName)
    .filter(
      (name) => name.length > 1 && name.length < 80 && /\p{L}{2}|\p{L}\./u.test(name) && !/^https?:|@|\d{3}/.test(name),
    )
    .filter((name) => !isPublisher(name, publisher) && !NO_AUTHOR.test(name))
    .filter((name, at) => at === 0 || !OFFICE.test(name));
  const agencies = names.map(agencyNamed).filter((name) => name !== undefined);
  const authors = [...new Set(names.filter((name) => agencyNamed(name) === undefined))];
  const wire = agencies.find((name) => name !== publisher);
  return { ...(authors.length ? { authors } : {}), ...(wire ? { wire } : {}) };
}

/** "Valley Paper, Lowmere, Germany": where a publisher is. */
const ADDRESS =
  /,.*,?\s(?:Germany|Deutschland|Austria|Österreich|Switzerland|Schweiz|France|Italy|Spain|Netherlands|USA|UK|United (?:States|Kingdom))$/;

const WORKS =
  'article|story|words|text|texte|texto|report|interview|review|analysis|opinion|press release|comment|artikel|(?:blog ?|gast)?beitrag|reportage|kommentar|pressemitteilung|nachricht';
const DONE =
  'written|posted|reported|published|submitted|created|geschrieben|verfasst|erstellt|eingestellt|veröffentlicht|gespeichert|écrit|publié|rédigé|escrito|publicado|scritto|pubblicato|geschreven|gepubliceerd';
const WITH = '(?: (?:und|and|et|y|&) (?:photos?|fotos?|pictures|interview|text))?';

/** What stands before the names of a byline: "By", "Text und Fotos:", "Geschrieben von", "Auteur :". */
export const BYLINE_OPENING = new RegExp(
  String.raw`^(?:(?:(?:an? |ein(?:e|en)? )?(?:${WORKS})${WITH} |(?:${DONE}) )?(?:by|von|par|por|di|door|av|af)(?=[\s:])\s*:?\s*|(?:authors?|autor(?:e[ns]?|in|innen)?|auteurs?(?:\(s\))?|autore|verfasser(?:in)?|reporter|(?:${WORKS})${WITH})\s*:\s*)`,
  'iu',
);

/** "Ana Ruiz am 21. April 2020", "Ana Ruiz | 27.01.2020", "Ana Ruiz Monday, 3 May" → "Ana Ruiz" */
export const withoutDay = (names: string): string => names.replace(DAY_BEHIND, '').replace(/[\s|•·,–—-]+$/u, '');

const DAY_BEHIND =
  /(?:\s+[|•·–—-])?(?:\s+(?:am|on|le|el|il|at|vom))?(?:\s+\p{L}{3,10},)?(?:\s+\p{L}{3,9}\.?)?[\s,]+\d{1,4}(?:[./\s,:]\s?(?:\p{L}{3,}|\d).*|\.?)$|\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,.*$/u;

/** "Bell, Ann": the whole of a byline, a word on either side. */
const LAST_FIRST = /^(\p{Lu}[\p{L}’'-]+), (\p{Lu}[\p{L}’'-]+)$/u;

/** "Ann Bell and Bo Lind" → two names; the words of other languages part names of two words and more alone. */
const splitNames = (names: string): string[] =>
  names
    .replace(LAST_FIRST, '$2 $1')
    .split(
      /\s*(?:,|;|\||\band\b|&)\s*|(?<=\p{L}{2}[\s.]\S+)\s+(?:und|et|y|en|och|og)\s+(?=\p{Lu}\S+ \p{Lu})|\s+\/\s+/u,
    );

/** The site under its own name, or under it with a word more: "Valley Paper Online". */
function isPublisher(name: string, publisher = ''): boolean {
  const [own, house] = [lettersOf(name.replace(/^the /i, '')), lettersOf(publisher.replace(/^the /i, ''))];
  return own === house || (house.length >= 6 && own.includes(house));
}

/** "Ann Bell, vice president, communications": what somebody is, behind the name. */
const OFFICE =
  /^\p{Ll}+(?: |$)|\b(?:[Pp]resident|[Dd]irector|[Mm]anager|[Oo]fficer|[Pp]rofessor|[Rr]esearcher|[Ff]ellow|[Aa]nalyst|[Cc]hief|[Ff]ounder|[Ss]pokes\p{L}+|[Ss]cientist|[Ee]ngineer|[Ll]ecturer)\b|^(?:PhD|Ph\.D\.|MD|M\.D\.|RN|MBA|JD)$/u;

/** What stands in the place of a name: sections, roles, companies, what programs write, "Special for The Paper". */
const NO_AUTHOR =
  /^(?:(?:word ?press|web|site)? ?admin(?:istrator)?|agencies|author|comment|editor|editorial|guest|leader|letters?|null|opinion|publisher|staff|super ?user|root|webmaster|system|default|team|(?:no|unknown|post) author|by|von|par|por|unknown|contributors?(?: to .*)?|redaktion .*|anonymous|anónimo|anonyme|unbenannt|(?:die |la |the )?(?:redaktion|redaktionsteam|redacción|rédaction|redazione|redactie|redação)|follow(?: author)?|view .*profile|archiv anzeigen.*)$|^special (?:for|to)\b|^www\.|\bwww\.|https?:|rights reserved|^(?:über|about|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)$|^(?:(?:posted|published|written|edited|veröffentlicht|geschrieben|erstellt) )(?:by|von)$|^\S+\.[a-z]{2,4}(?:\/\S*)?$|\b(?:staff|writer|reporter|bureau|correspondents?|desk|editors|team|redaktion|redacción|rédaction|redazione|redactie)$|\b(?:GmbH|e\. ?V\.|AG|KG|Ltd\.?|Inc\.?|LLC|S\.A\.|B\.V\.)$/i;

/** "ANN BELL; Ann Bell reported from Rome, and Bo Lind contributed." → "ANN BELL": whoever helped is no author. */
const withoutContributors = (value: string): string =>
  value
    .replace(/\s+(?:photos?|fotos?|illustration(?:en|s)?|bilder|pictures) ?(?::|by |von ).*$/i, '')
    .replace(/[;,.]?\s*\bwith (?:files|reporting|additional reporting|agencies|wires?)\b.*$/i, '')
    .replace(/(?:^|[;.]\s)[^;]*?\b(?:contributed|reported (?:from|on)|additional reporting)\b.*$/i, '');

const ROLE = /^(?:correspondent|editor|reporter|columnist|writer)$/i;

/** "Ann Bell political editor", "Ann Bell Rome correspondent", "Ann Bell in Rome", "Ann Bell (now)" → "Ann Bell" */
function bareName(name: string): string {
  const words = name
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/\s+in \p{Lu}[\p{L} .'’-]*$/u, '')
    .split(' ');
  if (words.length < 3 || !ROLE.test(words.at(-1) ?? '')) return words.join(' ');
  const before = words.slice(0, -1);
  while (before.length > 2 && /^\p{Ll}/u.test(before.at(-1) ?? '')) before.pop();
  return (before.length === words.length - 1 && before.length > 2 ? before.slice(0, -1) : before).join(' ');
}

const lettersOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
