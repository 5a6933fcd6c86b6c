import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { COLUMNS, formatCsv, rowOf } from '../../../src/editions/data/csv.ts';
import { DATA_FILES, type DataFile, partsOf } from '../../../src/editions/data/files.ts';
import { EXPORT_SCHEMAS, type ExportName } from '../../../src/editions/data/schemas.ts';
import { addressOf, records } from '../valley.ts';

const NAMES = Object.keys(EXPORT_SCHEMAS) as ExportName[];
const fileOf = (name: string): DataFile => DATA_FILES.find((file) => file.name === name) ?? expect.fail(`no ${name}`);
const write = (name: string): string => partsOf(fileOf(name), records, addressOf)[0]?.content ?? '';
const listIn = (name: ExportName): Record<string, unknown>[] => JSON.parse(write(`${name}.json`))[name];

describe.each(NAMES)('%s.json', (name) => {
  test('holds to its JSON Schema, which refuses anything else', () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(write(`schema/${name}.json`)));
    const file = JSON.parse(write(`${name}.json`));
    expect([validate(file), validate.errors]).toEqual([true, null]);
    expect(listIn(name).length).toBeGreaterThan(0);
    expect(validate({ ...file, [name]: [{ ...listIn(name)[0], id: 7 }] })).toBe(false);
    expect(validate({ ...file, extra: 1 })).toBe(false);
  });

  test('never holds the text or the blocks of a document', () => {
    for (const record of listIn(name)) expect(Object.keys(record)).not.toEqual(expect.arrayContaining(['text']));
    const longest = records.briefings.map(({ document }) => document.text.slice(0, 400));
    for (const text of longest) expect(write(`${name}.json`)).not.toContain(JSON.stringify(text).slice(1, -1));
  });
});

describe.each(NAMES)('%s.csv', (name) => {
  test('is read by another parser as the same rows', () => {
    const text = write(`${name}.csv`);
    expect(text.startsWith('\ufeff')).toBe(true);
    const { data, errors, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect([meta.linebreak, meta.fields]).toEqual(['\r\n', COLUMNS[name]]);
    const rows = name === 'comparisons' ? records.comparisons.flatMap(({ figures }) => figures) : listIn(name);
    expect(data).toHaveLength(rows.length);
    if (name !== 'comparisons') expect(data.map(({ id }) => id)).toEqual(listIn(name).map(({ id }) => id));
  });
});

describe('formatCsv(rows, columns)', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+49 30', "'+49 30"],
    ['-rm', "'-rm"],
    ['\t=1', "'\t=1"],
    ['plain "word", next', 'plain "word", next'],
    ['two\nlines', 'two\nlines'],
  ])('writes %j so that no spreadsheet computes it', (value, read) => {
    const [row] = Papa.parse<{ a: string }>(formatCsv([{ a: value }], ['a']), { header: true }).data;
    expect(row?.a).toBe(read);
  });

  test('leaves numbers below zero numbers', () => {
    expect(formatCsv([{ low: -5 }], ['low'])).toBe('\ufefflow\r\n-5\r\n');
  });
});

describe('rowOf(record)', () => {
  test('lays lists, spans and objects flat', () => {
    const record = {
      id: 'a',
      authors: ['A', 'B'],
      spans: [{ start: 1, end: 4 }],
      span: { start: 2, end: 3 },
      claim: undefined,
    };
    expect(rowOf(record)).toEqual({ id: 'a', authors: 'A; B', spans: '1-4', 'span.start': '2', 'span.end': '3' });
  });
});
