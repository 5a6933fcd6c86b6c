import { type Document, METADATA_FIELDS } from '../../records/index.ts';
import { BASIS_WORDS } from './basis.ts';
import { formatDate } from './dates.ts';
import { languageNameOf } from './languages.ts';

type FieldName = (typeof METADATA_FIELDS)[number];

/** A field of a document with its value and where that comes from. */
export type MetadataField = Readonly<{
  name: FieldName | 'rights' | 'file' | 'sha256';
  label: string;
  /** Absent where it is not known. */
  value?: string;
  /** "read from the text" */
  from?: string;
  /** The document's, where the value is in its own words. */
  language?: string;
}>;

const LABELS: Readonly<Record<FieldName, string>> = {
  title: 'Title',
  subtitle: 'Subtitle',
  publisher: 'Publisher',
  authors: 'Authors',
  published: 'Published',
  updated: 'Updated',
  url: 'Original',
  wire: 'Agency',
  licence: 'Licence',
  language: 'Language',
};

const RIGHTS_WORDS = {
  excerpt: ['An excerpt may be printed', 'unless the editor says otherwise'],
  full: ['The whole text may be printed', 'given by the editor'],
} as const;

/** Every field of a document, known or not, and then what is known of its file. */
export function metadataOf(document: Document): MetadataField[] {
  const [rights, rightsFrom] = RIGHTS_WORDS[document.rights];
  return [
    ...METADATA_FIELDS.map((name) => fieldOf(document, name)),
    { name: 'rights', label: 'Rights', value: rights, from: rightsFrom },
    { name: 'file', label: 'File', value: `${document.file} (${document.format})` },
    { name: 'sha256', label: 'SHA-256', value: document.sha256 },
  ];
}

function fieldOf(document: Document, name: FieldName): MetadataField {
  const value = writtenValueOf(document, name);
  const basis = document.basis[name];
  return {
    name,
    label: LABELS[name],
    ...(value ? { value } : {}),
    ...(value && basis ? { from: basis === 'markup' ? fromMarkup(document, name) : BASIS_WORDS[basis] } : {}),
    ...(name === 'title' || name === 'subtitle' ? { language: document.language } : {}),
  };
}

/** A mail has fields of its own at its head. */
const MAIL_FIELDS: Readonly<Partial<Record<FieldName, string>>> = {
  title: 'Subject',
  authors: 'From',
  published: 'Date',
};

function fromMarkup({ format }: Document, name: FieldName): string {
  const field = format === 'mail' ? MAIL_FIELDS[name] : undefined;
  return field ? `from the mail’s field “${field}”` : BASIS_WORDS.markup;
}

function writtenValueOf(document: Document, name: FieldName): string | undefined {
  if (name === 'authors') return document.authors.join(', ');
  if (name === 'language') return `${languageNameOf(document.language)} (${document.language})`;
  const value = document[name];
  return value !== undefined && (name === 'published' || name === 'updated') ? formatDate(value) : value;
}
