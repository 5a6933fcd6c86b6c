import { describe, expect, test } from 'vitest';
import { listDoubts } from '../../src/review/doubts.ts';
import { documentOf } from '../builders.ts';

const document = documentOf(
  'The pier was shut, a clerk said. Nine boats sank. Ana Brand said it had been calm for weeks.',
  { publisher: 'Courier' },
);
const records = { documents: [document], quantities: [], notices: [], pairs: [] };

describe('listDoubts(records, reviewed)', () => {
  test('puts what is most likely wrong first, with its sentence and the words to find it by', () => {
    const odd = { ...document, figures: document.figures.map((figure) => ({ ...figure, what: '' })) };
    const [first] = listDoubts({ ...records, documents: [odd] }, []);
    expect(first).toMatchObject({ kind: 'figures', why: 'nothing is counted', file: 'a.txt' });
    expect(first?.parts.find(({ mark }) => mark === 'record')?.text).toBe('Nine');
    expect(document.text).toContain(first?.words);
  });

  test.each([
    ['a pronoun that speaks', 'She', 'a pronoun speaks: “She”'],
    ['a role alone', 'the minister', 'only a role speaks: “the minister”'],
    ['a number', '40 men', 'a number speaks: “40 men”'],
  ])('doubts %s', (_name, name, why) => {
    const claims = document.claims.map((claim) =>
      claim.source ? { ...claim, source: { ...claim.source, name, kind: 'person' as const } } : claim,
    );
    expect(listDoubts({ ...records, documents: [{ ...document, claims }] }, []).map((doubt) => doubt.why)).toContain(
      why,
    );
  });

  test('doubts a value that its digits do not give', () => {
    const wet = documentOf('The river rose and 310 people fled, Ana Brand said.', { publisher: 'Courier' });
    const figures = wet.figures.map((figure) => ({ ...figure, low: 3_000_000, high: 3_000_000 }));
    expect(listDoubts({ ...records, documents: [{ ...wet, figures }] }, [])[0]?.why).toBe(
      'its value is far from its digits',
    );
    expect(listDoubts({ ...records, documents: [wet] }, []).map(({ why }) => why)).not.toContain(
      'its value is far from its digits',
    );
  });

  test.each([
    'The regime receives $2,000 a month, Ana Brand said.',
    'Some 22 boats and 12.2 million litres were lost, Ana Brand said.',
    'It took 2 500 men, Ana Brand said.',
  ])('does not doubt a value that its digits give: %s', (text) => {
    const found = listDoubts({ ...records, documents: [documentOf(text, { publisher: 'Courier' })] }, []);
    expect(found.map(({ why }) => why)).not.toContain('its value is far from its digits');
  });

  test('asks for what is not known of a document', () => {
    const { publisher: _publisher, published: _published, ...bare } = document;
    const found = listDoubts({ ...records, documents: [bare] }, []).filter(({ kind }) => kind === 'document');
    expect(found.map(({ why }) => why)).toEqual([expect.stringMatching(/not known when .*; it is not known who/)]);
  });

  test('asks whether two names are one person', () => {
    const pair = { names: ['A. Brand', 'Ana Brand'], why: 'an initial', weight: 60 } as const;
    const doubts = listDoubts({ ...records, pairs: [pair] }, []);
    expect(doubts.find(({ kind }) => kind === 'names')).toMatchObject({ record: 'A. Brand\nAna Brand', weight: 60 });
  });

  test('leaves out what was reviewed, until it is read otherwise', () => {
    const open = listDoubts(records, []);
    const reviewed = open.map(({ document: id, kind, words, read }) => ({
      document: id,
      kind,
      words,
      read,
      as: 'right' as const,
    }));
    expect(open.length).toBeGreaterThan(0);
    expect(listDoubts(records, reviewed)).toEqual([]);
    const other = reviewed.map((each) => ({ ...each, read: `${each.read} once` }));
    expect(listDoubts(records, other)).toHaveLength(open.length);
  });

  test('lists everything where everything is asked for', () => {
    const all = listDoubts(records, [], true);
    expect(all.length).toBeGreaterThanOrEqual(document.claims.length + document.figures.length);
  });

  test('lists what was decided where everything is asked for, behind what is open', () => {
    const [first] = listDoubts(records, []);
    if (!first) throw new Error('Nothing is doubted');
    const { document: id, kind, words, read } = first;
    const seen = listDoubts(records, [{ document: id, kind, words, read, as: 'right' }], true);
    expect(seen.find(({ key }) => key === first.key)).toMatchObject({
      why: expect.stringMatching(/^looked at/),
      weight: 0,
    });
    const corrected = { was: {}, file: 'content/documents/a.yaml' } as never;
    const claims = document.claims.map((claim) => ({ ...claim, corrected }));
    const all = listDoubts({ ...records, documents: [{ ...document, claims }] }, [], true);
    expect(all.filter((doubt) => doubt.kind === 'claims').map(({ why }) => why)).toContain('corrected by you');
  });
});
