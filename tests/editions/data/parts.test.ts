import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { DATA_FILES } from '../../../src/editions/data/files.ts';
import { type Listing, nameOfPart, partRows } from '../../../src/editions/data/parts.ts';
import { addressOf, records } from '../valley.ts';

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const listing: Listing = {
  rows: WORDS.length,
  write: (from, to, next) => `${WORDS.slice(from, to).join(' ')}${next ? ` > ${next}` : ''}`,
};

describe('nameOfPart(name, number)', () => {
  test.each([
    ['claims.csv', 1, 'claims.csv'],
    ['claims.csv', 2, 'claims-2.csv'],
    ['annotations.jsonld', 12, 'annotations-12.jsonld'],
  ])('calls part %s %i %s', (name, number, called) => expect(nameOfPart(name, number)).toBe(called));
});

describe('partRows(name, listing, mostBytes)', () => {
  test('leaves whole what a host takes', () => {
    expect(partRows('a.txt', listing, 40)).toEqual([{ name: 'a.txt', content: WORDS.join(' ') }]);
    expect(partRows('a.txt', { ...listing, rows: 0 }, 0)).toEqual([{ name: 'a.txt', content: '' }]);
  });

  test('parts what is larger into as few files as hold it; each names the next', () => {
    expect(partRows('a.txt', listing, 27)).toEqual([
      { name: 'a.txt', content: 'one two three > a-2.txt' },
      { name: 'a-2.txt', content: 'four five six > a-3.txt' },
      { name: 'a-3.txt', content: 'seven' },
    ]);
  });

  test('never cuts a row', () => {
    expect(partRows('a.txt', listing, 3).map(({ content }) => content.split(' ')[0])).toEqual(WORDS);
  });
});

/** Every list of the data, in parts of half of its size. */
const PARTED = DATA_FILES.flatMap((file) => {
  const list = file.list(records, addressOf);
  if (list.rows < 2) return [];
  const whole = list.write(0, list.rows);
  return [{ name: file.name, whole, parts: partRows(file.name, list, Buffer.byteLength(whole) / 2) }];
});

describe('the data of a site in parts', () => {
  test('is every list of it', () => expect(PARTED.length).toBeGreaterThan(8));

  test.each(PARTED)('$name holds every row once, in its order', ({ name, whole, parts }) => {
    expect(parts.length).toBeGreaterThan(1);
    const rowsIn = (text: string): unknown[] => {
      if (name.endsWith('.csv')) return Papa.parse(text, { header: true, skipEmptyLines: true }).data;
      const file = JSON.parse(text);
      return file.items ?? file[name.replace('.json', '')];
    };
    expect(parts.flatMap(({ content }) => rowsIn(content))).toEqual(rowsIn(whole));
  });

  test.each(PARTED.filter(({ name }) => !name.endsWith('.csv')))('$name leads from part to part', ({ parts }) => {
    const next = parts.map(({ content }) => JSON.parse(content).next);
    expect(next).toEqual([...parts.slice(1).map(({ name }) => name), undefined]);
  });
});
