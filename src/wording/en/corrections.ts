import { count } from './counts.ts';

/** What an editor changed: field → what the rules had read, empty where they had read nothing. */
type Corrected = Readonly<{
  was: Readonly<Record<string, string>>;
  added?: boolean | undefined;
  remark?: string | undefined;
}>;

const FIELDS: Readonly<Record<string, string>> = {
  speaker: 'who says it',
  certainty: 'how sure',
  what: 'of what',
  role: 'role',
  asOf: 'day',
  when: 'day',
  value: 'value',
  unit: 'unit',
  name: 'name',
  kind: 'kind',
};

const fieldWords = ([field, was]: readonly [string, string]): string =>
  `${FIELDS[field] ?? field}: ${was === '' ? 'nothing' : was}`;

function readWords(was: Corrected['was']): string {
  const fields = Object.entries(was).map(fieldWords);
  return fields.length > 0 ? `The rules had read ${fields.join('; ')}.` : '';
}

const NOUNS: Readonly<Record<string, readonly [string, string]>> = {
  claims: ['statement', 'statements'],
  figures: ['number', 'numbers'],
  quotes: ['quotation', 'quotations'],
  events: ['date', 'dates'],
  names: ['name', 'names'],
};

/** What pages say of the editor's hand. */
export const corrections = {
  mark: 'corrected by the editor',
  head: 'Editor',
  /** "Corrected by the editor. The rules had read value: 310. From the second edition." */
  told: ({ was, added, remark }: Corrected) =>
    [added ? 'Added by the editor.' : 'Corrected by the editor.', readWords(was), remark].filter(Boolean).join(' '),
  hidden: (counts: Readonly<Record<string, number>>) => {
    const parts = Object.entries(counts).map(([kind, number]) => {
      const [one = kind, many = kind] = NOUNS[kind] ?? [];
      return count(number, one, many);
    });
    return `The editor hid ${parts.join(' and ')} that the rules had read.`;
  },
} as const;
